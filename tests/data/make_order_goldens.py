"""Writes order_goldens.json: the orders in which LLaMA-Factory's libraries take rows.

Needs numpy, torch, datasets 4.0.0 (its `all_exhausted_without_replacement` came later: a newer release is named by its folder
as the first argument; without it these cases are left as they are in the file).

usage: make_order_goldens.py [FOLDER_OF_A_NEWER_DATASETS]
"""
import json
import os
import pathlib
import subprocess
import sys

import datasets
import numpy as np
import torch
from datasets import Dataset
from transformers.trainer_pt_utils import get_length_grouped_indices

TARGET = pathlib.Path(__file__).with_name("order_goldens.json")
SEEDS = (0, 7, 42, 2**31, 2**32 + 5)
MIXES = (
    ([3, 4, 5], None),
    ([5, 1, 2], None),
    ([3, 4, 5], [0.2, 0.3, 0.5]),
    ([10, 2], [0.9, 0.1]),
    ([70, 90, 4], [0.5, 0.45, 0.05]),
)


def rows(lengths):
    return [Dataset.from_dict({"set": [s] * n, "row": list(range(n))}) for s, n in enumerate(lengths)]


def mixed(module, lengths, shares, strategy, seed):
    mixed_rows = module(rows(lengths), probabilities=shares, seed=seed, stopping_strategy=strategy)
    return [[row["set"], row["row"]] for row in mixed_rows]


def once():
    return [{"lengths": lengths, "shares": shares or [], "strategy": "interleave_once", "seed": 42,
             "rows": mixed(datasets.interleave_datasets, lengths, shares, "all_exhausted_without_replacement", 42)}
            for lengths, shares in MIXES]


def main():
    old = json.loads(TARGET.read_text()) if TARGET.exists() else {}
    names = {"interleave_under": "first_exhausted", "interleave_over": "all_exhausted"}
    mixing = []
    for lengths, shares in MIXES:
        for name, strategy in names.items():
            for seed in (42, 7) if shares else (42,):
                mixing.append({"lengths": lengths, "shares": shares or [], "strategy": name, "seed": seed,
                               "rows": mixed(datasets.interleave_datasets, lengths, shares, strategy, seed)})
    if len(sys.argv) > 1:
        paths = os.pathsep.join([sys.argv[1], os.environ.get("PYTHONPATH", "")])
        newer = subprocess.run([sys.executable, __file__, "--once"], capture_output=True, check=True,
                               env=os.environ | {"PYTHONPATH": paths})
        mixing += json.loads(newer.stdout)
    else:
        mixing += [case for case in old.get("mixing", []) if case["strategy"] == "interleave_once"]

    streaming = []
    for n, buffer, seed in ((10, 4, 42), (50, 1, 3), (50, 100, 42), (1200, 100, 42), (1003, 3, 2**32 + 5)):
        shuffled = Dataset.from_dict({"row": list(range(n))}).to_iterable_dataset(num_shards=1).shuffle(
            buffer_size=buffer, seed=seed)
        for epoch in (0, 1, 3):
            shuffled.set_epoch(epoch)
            streaming.append({"rows": n, "buffer": buffer, "seed": seed, "epoch": epoch,
                              "order": [row["row"] for row in shuffled]})

    splits = []
    for n, size, seed in ((10, 0.25, 42), (11, 0.1, 7), (20, 3, 42), (101, 0.5, 2**32 + 5)):
        split = Dataset.from_dict({"row": list(range(n))}).train_test_split(test_size=size, seed=seed)
        splits.append({"rows": n, "size": size, "seed": seed, "train": split["train"]["row"][:],
                       "validation": split["test"]["row"][:]})

    drawn = []
    for n, wanted, seed in ((10, 4, 42), (10, 25, 42), (7, 7, 0), (100, 130, 2**31)):
        np.random.seed(seed)
        indexes = np.random.permutation(n)[:wanted]
        if wanted > n:
            indexes = np.concatenate((indexes, np.random.choice(n, wanted - n)))
        drawn.append({"rows": n, "wanted": wanted, "seed": seed, "order": [int(i) for i in indexes]})

    training = []
    for n, seed, epoch in ((10, 42, 0), (10, 42, 1), (33, 2**32 + 5, 4), (1, 0, 0), (64, 7, 2)):
        generator = torch.Generator()
        generator.manual_seed(seed + epoch)
        training.append({"rows": n, "seed": seed, "epoch": epoch, "order": torch.randperm(n, generator=generator).tolist()})

    grouped = []
    for n, batch, seed, epoch in ((40, 4, 42, 0), (7, 4, 1, 2), (100, 2, 7, 1), (1, 2, 3, 0)):
        lengths = [(i * i * 7) % 23 + 1 for i in range(n)]
        grouped.append({"lengths": lengths, "batch": batch, "seed": seed, "epoch": epoch, "order": get_length_grouped_indices(
            lengths, batch, generator=torch.Generator().manual_seed(seed + epoch))})

    TARGET.write_text(json.dumps({"made_with": {"datasets": "4.0.0", "numpy": np.__version__, "torch": torch.__version__},
                                  "mixing": mixing, "streaming": streaming, "splits": splits, "num_samples": drawn,
                                  "training": training, "grouped": grouped}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["--once"]:
        print(json.dumps(once()))
    else:
        main()
