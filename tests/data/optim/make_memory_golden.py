"""Writes memory_optimizers.json: parameters after some updates by the packages' own classes, in fp32.

Needs torch, galore-torch 1.0, apollo-torch 1.0.3, badam 1.4, adam-mini 1.1.1, bitsandbytes 0.50.2 and LLaMA-Factory (its Muon).
"""
import json
import pathlib

import torch
from adam_mini import Adam_mini
from apollo_torch import APOLLOAdamW
from badam import BlockOptimizer, BlockOptimizerRatio
from bitsandbytes.optim.optimizer import Optimizer2State
from galore_torch import GaLoreAdafactor, GaLoreAdamW, GaLoreAdamW8bit
from llamafactory.third_party.muon import Muon

HIDDEN, HEADS = 8, 2
LAYER = {"self_attn.q_proj.weight": (8, 8), "self_attn.q_proj.bias": (8,), "self_attn.v_proj.weight": (4, 8), "mlp.up_proj.weight": (12, 8),
         "mlp.down_proj.weight": (8, 12), "input_layernorm.weight": (8,)}
SHAPES = {"model.embed_tokens.weight": (10, 8), **{f"model.layers.{i}.{n}": s for i in range(3) for n, s in LAYER.items()},
          "model.norm.weight": (8,), "lm_head.weight": (10, 8)}
RATE, BETAS, EPS, DECAY = 1e-2, (0.9, 0.99), 1e-8, 0.1
RANK, INTERVAL, SCALE = 3, 3, 2.5


def decays(name):
    return "norm" not in name and "bias" not in name


def projected(name):
    return "_proj.weight" in name


def run(make, steps, hook=lambda optimizer, step: None):
    generator = torch.Generator().manual_seed(17)
    values = {n: torch.randn(s, generator=generator).requires_grad_(True) for n, s in SHAPES.items()}
    optimizer = make(values)
    for step in range(steps):
        for name, value in values.items():
            gradient = torch.randn(SHAPES[name], generator=generator)
            value.grad = gradient if value.requires_grad else None
            hook(optimizer, value)
        optimizer.step()
    return {n: [float(f"{x:.7g}") for x in v.detach().flatten().tolist()] for n, v in values.items()}


class EightBit(GaLoreAdamW8bit):
    """Its own constructor passes arguments by place that bitsandbytes no longer has there, and its step waits for a graphics card."""

    def __init__(self, params, lr, betas, eps):
        torch.cuda.synchronize = lambda: None
        Optimizer2State.__init__(self, "adam", params, lr, betas, eps, 0.0, 8)


def adafactor(params, lr, betas, eps):
    return GaLoreAdafactor(params, lr=lr, scale_parameter=False, relative_step=False)  # what transformers asks for


def by_projection(cls, **more):
    def make(values):
        rest = [(n, v) for n, v in values.items() if not projected(n)]
        return cls([{"params": [v for n, v in rest if not decays(n)], "weight_decay": 0.0},
                    {"params": [v for n, v in rest if decays(n)], "weight_decay": DECAY},
                    {"params": [v for n, v in values.items() if projected(n)], "weight_decay": DECAY, "rank": RANK,
                     "update_proj_gap": INTERVAL, "scale": SCALE, **more}], lr=RATE, betas=BETAS, eps=EPS)
    return run(make, 8)


def mini(values):
    return Adam_mini(values.items(), lr=RATE, betas=BETAS, eps=EPS, weight_decay=DECAY, dim=HIDDEN, n_heads=HEADS, n_kv_heads=1, verbose=False)


def muon(values):
    matrices = {n for n, v in values.items() if v.ndim == 2 and "embed" not in n and "lm_head" not in n}
    return Muon(lr=RATE, wd=DECAY, muon_params=[v for n, v in values.items() if n in matrices],
                adamw_params=[v for n, v in values.items() if n not in matrices], adamw_betas=BETAS, adamw_eps=EPS)


def blocks(mode, start=None):
    def make(values):
        base = torch.optim.AdamW([{"params": list(values.values()), "weight_decay": 0.0}], lr=RATE, betas=BETAS, eps=EPS,
                                 weight_decay=0.0)  # else its default of 0.01 wins over the group's
        return BlockOptimizer(base, list(values.items()), switch_block_every=INTERVAL, start_block=start, switch_mode=mode, verbose=0)
    return run(make, 11)


def ratio(values):
    return BlockOptimizerRatio([{"params": list(values.values())}], list(values.items()), update_ratio=0.3, mask_mode="adjacent", lr=RATE,
                               betas=BETAS, eps=EPS)


def mask(optimizer, value):
    if value.grad is not None:  # what its hook does after a backward pass
        optimizer.sparse_hook(value)


golden = {
    "shapes": SHAPES, "hidden": HIDDEN, "heads": HEADS, "rate": RATE, "betas": BETAS, "decay": DECAY, "rank": RANK, "interval": INTERVAL,
    "scale": SCALE, "final": {
        **{f"galore {side}": by_projection(GaLoreAdamW, proj_type=side) for side in ("std", "reverse_std", "right", "left")},
        # Matrices this small keep moments of 32 bits in the 8-bit rule.
        **{f"galore 8-bit {side}": by_projection(EightBit, proj_type=side) for side in ("std", "left")},
        **{f"galore adafactor {side}": by_projection(adafactor, proj_type=side) for side in ("std", "reverse_std", "left")},
        "apollo random channel": by_projection(APOLLOAdamW, proj="random", proj_type="std", scale_type="channel"),
        "apollo random tensor": by_projection(APOLLOAdamW, proj="random", proj_type="left", scale_type="tensor"),
        "apollo svd channel": by_projection(APOLLOAdamW, proj="svd", proj_type="std", scale_type="channel"),
        "adam_mini": run(mini, 8), "muon": run(muon, 8),
        "badam ascending": blocks("ascending"), "badam descending": blocks("descending"), "badam fixed": blocks("fixed", 1),
        "badam ratio": run(ratio, 205, mask),
    },
}
pathlib.Path(__file__).with_name("memory_optimizers.json").write_text(json.dumps(golden))
