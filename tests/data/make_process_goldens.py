"""Writes process_goldens.json: what several processes of the reference train.

`shards`: the batches that accelerate's BatchSamplerShard gives each process of rows 0, 1, 2, ...
`runs`: what LLaMA-Factory logs with torchrun on the CPU, of a tiny model and the rows of `rows`.

Needs llamafactory (0.9.5 with transformers 5.6.0, accelerate 1.11.0 made the file), torchrun, and the fixture model
llama_gqa.

usage: make_process_goldens.py MODEL_FOLDER
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import llamafactory
from accelerate.data_loader import BatchSamplerShard
from torch.utils.data import BatchSampler, SequentialSampler

TARGET = pathlib.Path(__file__).with_name("process_goldens.json")
LAUNCHER = pathlib.Path(llamafactory.__file__).with_name("launcher.py")
KEPT = ("loss", "grad_norm", "learning_rate", "epoch", "num_input_tokens_seen")
ROWS = [{"instruction": f"Question {i * i}?", "input": "", "output": f"Answer number {i}" + "x" * (i % 4 * 6)}
        for i in range(13)]
# processes, batch, accumulation, dataloader_drop_last: uneven rows, dropped rows, fewer rows than one round
RUNS = ((2, 2, 2, False), (4, 1, 2, True), (4, 4, 2, False))


def shards(rows, batch, processes, drop_last):
    sampler = BatchSampler(SequentialSampler(range(rows)), batch, drop_last)
    return {"rows": rows, "batch": batch, "processes": processes, "drop_last": drop_last,
            "batches": [list(BatchSamplerShard(sampler, processes, rank)) for rank in range(processes)]}


def run(model, processes, batch, accumulation, drop_last):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "rows.json").write_text(json.dumps(ROWS))
        (root / "dataset_info.json").write_text(json.dumps({"rows": {"file_name": "rows.json"}}))
        settings = {"model_name_or_path": model, "stage": "sft", "do_train": True, "finetuning_type": "lora",
                    "lora_rank": 8, "lora_target": "all", "dataset": "rows", "dataset_dir": folder,
                    "template": "default", "cutoff_len": 512, "output_dir": str(root / "run"),
                    "per_device_train_batch_size": batch, "gradient_accumulation_steps": accumulation,
                    "dataloader_drop_last": drop_last, "learning_rate": 1e-3, "num_train_epochs": 3.0,
                    "lr_scheduler_type": "cosine", "warmup_ratio": 0.1, "logging_steps": 1, "seed": 7,
                    "use_cpu": True, "ddp_backend": "gloo", "report_to": "none",
                    "include_num_input_tokens_seen": "all"}
        (root / "run.yaml").write_text(json.dumps(settings))
        subprocess.run(["torchrun", "--nproc_per_node", str(processes), str(LAUNCHER), str(root / "run.yaml")],
                       check=True, env=os.environ | {"DISABLE_VERSION_CHECK": "1"})
        log = json.loads((root / "run" / "trainer_state.json").read_text())["log_history"]
        return {"processes": processes, "batch": batch, "accumulation": accumulation, "drop_last": drop_last,
                "log": [{key: entry[key] for key in KEPT} for entry in log if "loss" in entry]}


def main():
    cases = [shards(rows, batch, processes, drop_last)
             for rows in (1, 3, 5, 8, 13, 16) for batch in (1, 2, 3) for processes in (2, 3, 4)
             for drop_last in (False, True)]
    runs = [run(sys.argv[1], *numbers) for numbers in RUNS]
    TARGET.write_text(json.dumps({"rows": ROWS, "runs": runs, "shards": cases}) + "\n")


if __name__ == "__main__":
    main()
