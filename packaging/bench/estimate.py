"""Holds what `anneal estimate` says before a training against what the training takes.

usage: estimate.py ANNEAL FOLDER run.yaml... [-- key=value...]     each run goes to a new folder in FOLDER

Prints, for each run, estimated and measured seconds and memory and how far the estimate was off. Seconds are those of the
updates, as the progress counts them.
"""
import json
import pathlib
import subprocess
import sys


def output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}{done.stdout[-2000:]}")
    return done.stdout + done.stderr


def off(estimated: float, measured: float) -> str:
    return f"{100 * (estimated - measured) / measured:+.0f} %"


def main() -> None:
    arguments = sys.argv[1:]
    overrides = arguments[arguments.index("--") + 1:] if "--" in arguments else []
    anneal, folder, *runs = arguments[:len(arguments) - len(overrides) - (1 if "--" in arguments else 0)]
    print("| run | updates | estimated s | took s | off | estimated GB | took GB | off |\n|---|---|---|---|---|---|---|---|", flush=True)
    for run in runs:
        name = pathlib.Path(run).stem
        into = [f"output_dir={folder}/{name}", "overwrite_output_dir=true", *overrides]
        said = json.loads(output([anneal, "estimate", run, "--json", *into]).strip().splitlines()[-1])
        told = output([anneal, "train", run, "--json", *into])
        done = next(json.loads(line) for line in reversed(told.splitlines()) if '"peak_memory_bytes"' in line)
        seconds, memory = done["seconds"], done["peak_memory_bytes"] / 1e9
        print(f"| {name} | {said['updates']} | {said['seconds']:.0f} | {seconds:.0f} | {off(said['seconds'], seconds)} | "
              f"{said['memory_bytes'] / 1e9:.2f} | {memory:.2f} | {off(said['memory_bytes'] / 1e9, memory)} |", flush=True)


main()
