#!/usr/bin/env bash
# Training speed against this machine's matrix-multiply limit, alone and beside one busy program. See README.md in this folder.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
anneal=${ANNEAL:-$root/build/release/bin/anneal}
rounds=${1:-3}

if [[ ! -x $anneal ]]; then
    echo "$anneal is not there: build it first (packaging/linux/run.sh --build-only), or name one in ANNEAL." >&2
    exit 2
fi

field() { # field NAME < JSON
    sed -n "s/.*\"$1\": *\([0-9.]*\).*/\1/p" | head -n 1
}

measure() { # measure DTYPE -> "tokens/s fraction"
    local json
    json=$("$anneal" bench train --dtype "$1" --json | tr -d '\n')
    echo "$(field tokens_per_second <<<"$json") $(field fraction <<<"$json")"
}

busy=
stop_busy() {
    if [[ -n $busy ]]; then
        kill "$busy" 2>/dev/null || true
        wait "$busy" 2>/dev/null || true
        busy=
    fi
}
trap stop_busy EXIT

printf '%-6s %-6s %10s %10s %12s %8s\n' round dtype tokens/s of_limit beside_busy kept
for ((round = 1; round <= rounds; ++round)); do
    for dtype in bf16 fp32; do
        read -r alone fraction < <(measure "$dtype")
        (while :; do :; done) &
        busy=$!
        read -r beside _ < <(measure "$dtype")
        stop_busy
        kept=$(awk -v a="$alone" -v b="$beside" 'BEGIN { printf "%.2f", b / a }')
        printf '%-6s %-6s %10.1f %10.2f %12.1f %8s\n' "$round" "$dtype" "$alone" "$fraction" "$beside" "$kept"
    done
done
