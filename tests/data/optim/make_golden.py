"""Writes optimizers.json: six updates of two small parameters by each reference rule, in float64.

Needs torch and transformers. adafactor and sgd run the library's class; lion follows program 1 of arXiv:2302.06675.
"""
import json
import pathlib

import torch
from transformers.optimization import Adafactor

SHAPES = {"matrix": (4, 6), "model.norm.weight": (5,)}
STEPS, RATE, DECAY, BETAS = 6, 1e-2, 0.1, (0.9, 0.99)


def start():
    generator = torch.Generator().manual_seed(3)
    values = {n: torch.randn(s, generator=generator, dtype=torch.float64) for n, s in SHAPES.items()}
    gradients = [{n: torch.randn(s, generator=generator, dtype=torch.float64) for n, s in SHAPES.items()} for _ in range(STEPS)]
    return values, gradients


def groups(values):
    return [{"params": [values["matrix"]], "weight_decay": DECAY}, {"params": [values["model.norm.weight"]], "weight_decay": 0.0}]


def by_library(make):
    values, gradients = start()
    for value in values.values():
        value.requires_grad_(True)
    optimizer = make(groups(values))
    for step in gradients:
        for name, value in values.items():
            value.grad = step[name].clone()
        optimizer.step()
    return {n: v.detach().flatten().tolist() for n, v in values.items()}


def lion():
    values, gradients = start()
    momentum = {n: torch.zeros_like(v) for n, v in values.items()}
    for step in gradients:
        for name, value in values.items():
            decay = DECAY if name == "matrix" else 0.0
            direction = (BETAS[0] * momentum[name] + (1 - BETAS[0]) * step[name]).sign()
            value.mul_(1 - RATE * decay).sub_(RATE * direction)
            momentum[name] = BETAS[1] * momentum[name] + (1 - BETAS[1]) * step[name]
    return {n: v.flatten().tolist() for n, v in values.items()}


values, gradients = start()
golden = {
    "rate": RATE, "decay": DECAY, "betas": BETAS, "shapes": SHAPES,
    "start": {n: v.flatten().tolist() for n, v in values.items()},
    "gradients": [{n: g.flatten().tolist() for n, g in step.items()} for step in gradients],
    "final": {
        "adamw_torch": by_library(lambda g: torch.optim.AdamW(g, lr=RATE, betas=BETAS, eps=1e-8)),
        "sgd": by_library(lambda g: torch.optim.SGD(g, lr=RATE)),
        "adafactor": by_library(lambda g: Adafactor(g, lr=RATE, scale_parameter=False, relative_step=False)),
        "lion_32bit": lion(),
    },
}
pathlib.Path(__file__).with_name("optimizers.json").write_text(json.dumps(golden))
