#!/usr/bin/env bash
# Installs what is missing, builds Anneal and starts the studio.
#
#   packaging/linux/run.sh [--headless] [--build-only] [--cuda] [-- options of the program]
#
#   --headless    (also where there is no display) does the main job in the terminal: trains the demo identity on the default
#                 model, asks the same questions before and after, exports the merged model, reloads it, asks again
#   --build-only  installs and builds, starts nothing
#   --cuda        takes libtorch's CUDA build (needs an NVIDIA card); says its size first
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/linux/common.sh

headless=0 build_only=0 setup_options=()
while [ $# -gt 0 ]; do
    case "$1" in
        --headless) headless=1 ;;
        --build-only) build_only=1 ;;
        --cuda) setup_options+=(--cuda) ;;
        --) shift; break ;;
        -h|--help) sed -n '2,10p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
        *) fail "run.sh: unknown option $1 (known: --headless, --build-only, --cuda)" ;;
    esac
    shift
done
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then headless=1; fi

[ "$headless" = 0 ] && setup_options+=(--studio)
packaging/linux/setup.sh "${setup_options[@]+"${setup_options[@]}"}"
build_release anneal anneal_engine anneal-studio
packaging/linux/install_desktop_entry.sh

[ "$build_only" = 1 ] && exit 0
if [ "$headless" = 1 ]; then
    exec build/release/bin/anneal demo "$@"
fi
exec build/release/bin/anneal-studio "$@"
