"""Makes blocks.safetensors: numbers, and the blocks that the reference quantisers make of them.

usage: make_blocks.py      (needs numpy, safetensors, gguf 0.19 and xllamacpp 2026.10, whose library holds ggml)

The blocks of 32 and the halves are those of the gguf package; the blocks of 256 are ggml's own, without an importance matrix.
"""
import ctypes
import pathlib

import gguf
import numpy as np
import xllamacpp.xllamacpp as library
from gguf import GGMLQuantizationType as Type
from safetensors.numpy import save_file

COLUMNS = 512
SIMPLE = [Type.F16, Type.BF16, Type.Q8_0, Type.Q4_0, Type.Q4_1, Type.Q5_0, Type.Q5_1]
SEARCHED = [Type.Q4_K, Type.Q5_K, Type.Q6_K]


def rows() -> np.ndarray:
    draw = np.random.default_rng(20240611)
    normal = draw.normal(0, 0.02, (24, COLUMNS))
    heavy = draw.standard_t(3, (8, COLUMNS)) * 0.05
    shifted = draw.normal(0.3, 0.01, (4, COLUMNS))  # no number below zero
    mixed = draw.normal(0, 1, (4, COLUMNS)) * np.repeat(10.0 ** draw.uniform(-6, 3, (4, COLUMNS // 32)), 32, axis=1)
    special = np.zeros((8, COLUMNS))
    special[1] = 0.125
    special[2] = -3.0
    special[3, 7::32] = 1.5  # one number a block
    special[4] = np.tile(np.arange(-16, 16), COLUMNS // 32) / 8  # ties everywhere
    special[5] = draw.normal(0, 1e-8, COLUMNS)  # scales below the smallest half
    special[6] = draw.choice([-1.0, 1.0], COLUMNS)  # both extremes alike
    special[7, ::2] = 1e-20
    return np.concatenate([normal, heavy, shifted, mixed, special]).astype(np.float32)


def searched(values: np.ndarray, kind: Type) -> np.ndarray:
    quantise = ctypes.CDLL(library.__file__).ggml_quantize_chunk
    quantise.restype = ctypes.c_size_t
    quantise.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p] + [ctypes.c_int64] * 3 + [ctypes.c_void_p]
    block, size = gguf.GGML_QUANT_SIZES[kind]
    blocks = np.zeros((len(values), COLUMNS // block * size), np.uint8)
    quantise(int(kind), values.ctypes.data, blocks.ctypes.data, 0, len(values), COLUMNS, None)
    return blocks


def main() -> None:
    values = rows()
    tensors = {"values": values}
    for kind in SIMPLE:
        made = gguf.quantize(values, kind)
        tensors[f"bytes.{kind.name}"] = np.ascontiguousarray(made).view(np.uint8).reshape(len(values), -1)
    for kind in SEARCHED:
        tensors[f"bytes.{kind.name}"] = searched(values, kind)
    save_file(tensors, pathlib.Path(__file__).with_name("blocks.safetensors"))


if __name__ == "__main__":
    main()
