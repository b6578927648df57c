"""Writes quant.safetensors: what bitsandbytes makes of a small weight in NF4, FP4 (with double quantisation and without) and int8.

Needs torch, safetensors and bitsandbytes (its rules in PyTorch, on the processor).
"""
import pathlib

import torch
from bitsandbytes import functional as F
from safetensors.torch import save_file

generator = torch.Generator().manual_seed(7)
weight = torch.randn(96, 192, generator=generator) * 0.05
weight[0, :64] = 0  # a block without a largest number
weight[1, 3] = 2.5  # an outlier
tensors = {"weight": weight}
for kind in ("nf4", "fp4"):
    for nested in (False, True):
        codes, state = F.quantize_4bit(weight, blocksize=64, compress_statistics=nested, quant_type=kind)
        name = kind + (".nested" if nested else "")
        tensors[name + ".codes"] = codes.flatten()
        tensors[name + ".values"] = F.dequantize_4bit(codes, state)
        tensors[name + ".book"] = state.code
        if nested:
            tensors[name + ".absmax_codes"] = state.absmax
            tensors[name + ".absmax_scales"] = state.state2.absmax
            tensors[name + ".offset"] = state.offset.reshape(1)
        else:
            tensors[name + ".absmax"] = state.absmax
codes, scales, _ = F.int8_vectorwise_quant(weight.half())
tensors["int8.codes"], tensors["int8.scales"] = codes, scales
tensors["int8.weight"] = weight.half().float()
save_file({n: t.contiguous() for n, t in tensors.items()}, str(pathlib.Path(__file__).with_name("quant.safetensors")))
for name, t in tensors.items():
    print(name, tuple(t.shape), t.dtype)
