# Functions that the scripts of this folder share; sourced from the project's root.

say() { printf '%s\n' "anneal: $*" >&2; }

fail() {
    printf '%s\n' "anneal: $*" >&2
    exit 2
}

data_home() {
    if [ -n "${ANNEAL_HOME:-}" ]; then echo "$ANNEAL_HOME"
    else echo "${XDG_DATA_HOME:-$HOME/.local/share}/anneal"
    fi
}

model_folder() { echo "$(data_home)/models"; }

# Configures build/release once (ninja when there) and builds the named targets, all when none is named.
build_release() {
    local generator=() options=()
    command -v ninja >/dev/null && generator=(-G Ninja)
    [ -n "${CI:-}" ] && options+=(-DANNEAL_WERROR=ON)
    if [ ! -e build/release/CMakeCache.txt ] || { [ -n "${CI:-}" ] && ! grep -q 'ANNEAL_WERROR:BOOL=ON' build/release/CMakeCache.txt; }; then
        say "Configuring build/release"
        cmake --preset release "${generator[@]}" "${options[@]}" >build-configure.log 2>&1 ||
            { tail -20 build-configure.log >&2; fail "CMake could not configure the build (the lines above say why)."; }
        mv build-configure.log build/release/configure.log
    fi
    if [ $# -gt 0 ]; then cmake --build build/release --parallel --target "$@"
    else cmake --build build/release --parallel
    fi
}
