#!/usr/bin/env bash
# Feeds changed files to the readers of files from elsewhere, under libFuzzer with address and undefined-behaviour sanitizers.
# Needs clang (Debian: apt-get install clang libclang-rt-14-dev).
#
#   packaging/linux/fuzz.sh [--seconds N] [TARGET...]
#
#   --seconds N   how long each target runs (60)
#   TARGET        gguf, safetensors, ...: the names of tests/fuzz/CMakeLists.txt; all of them otherwise
#
# An input that does harm is kept in build/fuzz/findings. Exit status 1 when there was one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/linux/common.sh

seconds=60 targets=()
while [ $# -gt 0 ]; do
    case "$1" in
        --seconds) seconds="${2:?--seconds needs a number}"; shift ;;
        -h|--help) sed -n '2,11p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
        -*) fail "fuzz.sh: unknown option $1 (known: --seconds)" ;;
        *) targets+=("$1") ;;
    esac
    shift
done
command -v clang++ >/dev/null || fail "clang++ is missing; install the packages clang and libclang-rt-14-dev."

generator=()
command -v ninja >/dev/null && generator=(-G Ninja)
[ -e build/fuzz/CMakeCache.txt ] || cmake --preset fuzz "${generator[@]}"
cmake --build --preset fuzz
mkdir -p build/fuzz/findings
if [ "${#targets[@]}" = 0 ]; then
    for program in build/fuzz/fuzz/fuzz_*; do targets+=("${program##*/fuzz_}"); done
fi

export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
harmed=0
for target in "${targets[@]}"; do
    program="build/fuzz/fuzz/fuzz_$target" grown="build/fuzz/corpus/$target"
    [ -x "$program" ] || fail "there is no fuzz target $target"
    mkdir -p "$grown"
    say "$target: $seconds seconds"
    log="build/fuzz/$target.log"
    # The first folder takes new inputs, so that the next run goes on from there.
    if "$program" -max_total_time="$seconds" -max_len=65536 -timeout=20 -rss_limit_mb=2048 -malloc_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$target-" "$grown" "tests/fuzz/corpus/$target" >"$log" 2>&1; then
        say "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, no harm"
    else
        harmed=1
        say "$target: harm; $log says where, build/fuzz/findings has the input"
        grep -E 'ERROR|runtime error|broken promise|SUMMARY' "$log" | head -5 >&2 || true
    fi
done
exit "$harmed"
