#!/usr/bin/env bash
# Installs what is missing, builds Anneal and passes its tests.
#
#   packaging/linux/test.sh [--build-only] [--everyday] [-- options of ctest]
#
#   --build-only  installs and builds, runs no test
#   --everyday    only the tests that take seconds (label `everyday`); all of them otherwise
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/linux/common.sh

build_only=0 ctest_options=()
while [ $# -gt 0 ]; do
    case "$1" in
        --build-only) build_only=1 ;;
        --everyday) ctest_options+=(-L everyday) ;;
        --) shift; ctest_options+=("$@"); break ;;
        -h|--help) sed -n '2,7p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
        *) fail "test.sh: unknown option $1 (known: --build-only, --everyday)" ;;
    esac
    shift
done

packaging/linux/setup.sh
build_release
[ "$build_only" = 1 ] && exit 0
ctest --test-dir build/release --output-on-failure "${ctest_options[@]+"${ctest_options[@]}"}"
