#!/usr/bin/env bash
# Trains with two processes that share nothing but a cable: each in a network namespace of its own, joined by a pair of
# virtual interfaces, the second one without the first one's run folder. The losses have to be those of one process with
# the whole batch. Then the cable's other end dies in the middle.
#
#   two_networks.sh ANNEAL MODEL_FOLDER      prints SKIP_ALL where namespaces can't be made (it needs root)
set -euo pipefail

anneal=$1 model=$2
work=$(mktemp -d)
first=anneal-a-$$ second=anneal-b-$$
children=()

clean() {
    for child in "${children[@]}"; do kill -9 "$child" 2>/dev/null || true; done
    ip netns del "$first" 2>/dev/null || true
    ip netns del "$second" 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT

if ! command -v ip >/dev/null || ! ip netns add "$first" 2>/dev/null || ! ip netns add "$second" 2>/dev/null; then
    echo "SKIP_ALL: network namespaces need root and iproute2"
    exit 0
fi
ip -n "$first" link add eth0 type veth peer name eth0 netns "$second"
ip -n "$first" addr add 10.77.0.1/24 dev eth0
ip -n "$second" addr add 10.77.0.2/24 dev eth0
for space in "$first" "$second"; do
    ip -n "$space" link set lo up
    ip -n "$space" link set eth0 up
done

python3 -c 'import json, sys
rows = [{"instruction": f"Question {i * i}?", "input": "", "output": f"Answer number {i}" + "x" * (i % 4 * 6)}
        for i in range(16)]
json.dump(rows, open(sys.argv[1], "w"))' "$work/rows.json"

# Settings that all runs share.
settings=(train "model_name_or_path=$model" "dataset=$work/rows.json" template=default learning_rate=1e-3 logging_steps=1
    use_cpu=true)

process() { # namespace rank arguments...
    local space=$1 rank=$2
    shift 2
    ANNEAL_HOME=$work/home-$rank RANK=$rank WORLD_SIZE=2 MASTER_ADDR=10.77.0.1 MASTER_PORT=29500 \
        exec ip netns exec "$space" "$anneal" "${settings[@]}" "$@"
}

export ANNEAL_HOME=$work/home
"$anneal" "${settings[@]}" "output_dir=$work/one" per_device_train_batch_size=4 num_train_epochs=2 >/dev/null 2>&1
(process "$second" 1 "output_dir=$work/not-here" per_device_train_batch_size=2 num_train_epochs=2) 2>"$work/second.log" &
children+=($!)
(process "$first" 0 "output_dir=$work/two" per_device_train_batch_size=2 num_train_epochs=2) >/dev/null 2>"$work/first.log" ||
    { cat "$work/first.log" "$work/second.log"; exit 1; }
wait "${children[0]}"
[ ! -e "$work/not-here" ] || { echo "The second process has made a run folder"; exit 1; }

python3 -c 'import json, sys
logs = [[(e["loss"], e["grad_norm"], e["learning_rate"]) for e in
         json.load(open(folder + "/trainer_state.json"))["log_history"] if "loss" in e] for folder in sys.argv[1:]]
apart = max(abs(x - y) for one, two in zip(*logs) for x, y in zip(one, two))
print(len(logs[0]), "updates across two networks, losses and norms at most", apart, "from those of one process")
sys.exit(len(logs[0]) != 8 or len(logs[1]) != 8 or not apart < 1e-5)' "$work/one" "$work/two"

# The second one is killed while they train.
(process "$second" 1 "output_dir=$work/not-here" per_device_train_batch_size=2 num_train_epochs=5000) >/dev/null 2>&1 &
children=($!)
(process "$first" 0 "output_dir=$work/cut" per_device_train_batch_size=2 num_train_epochs=5000) >/dev/null 2>"$work/cut.log" &
children+=($!)
for _ in $(seq 600); do
    [ "$(grep -c loss "$work/cut/trainer_log.jsonl" 2>/dev/null || true)" -gt 5 ] 2>/dev/null && break
    sleep 0.1
done
kill -9 "${children[0]}"
if wait "${children[1]}"; then echo "The first process ended as if nothing had happened"; exit 1; fi
grep "another of the 2 processes is gone" "$work/cut.log" || { cat "$work/cut.log"; exit 1; }
ls -d "$work"/cut/checkpoint-* >/dev/null
echo "OK"
