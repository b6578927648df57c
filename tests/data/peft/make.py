#!/usr/bin/env python3
"""Writes the tiny base models and the adapters beside this file, made by PEFT, with the logits that transformers and PEFT compute.

Needs torch, transformers and peft (made with 2.13.0, 5.6.0 and 0.18.1). Run from anywhere.
"""
import json
import pathlib
import shutil

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

HERE = pathlib.Path(__file__).parent
IDS = [[5, 9, 21, 3, 7, 1, 30, 0]]
ALL = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
FEW = ["q_proj", "v_proj"]
OPTIONS = {
    "plain": dict(target_modules=FEW),
    "rslora": dict(target_modules=FEW, use_rslora=True),
    "dora": dict(target_modules=ALL, use_dora=True),
    "dora_rslora": dict(target_modules=FEW, use_dora=True, use_rslora=True),
    "patterns": dict(target_modules=ALL, rank_pattern={"layers.0.self_attn.q_proj": 1, "q_proj": 3, ".*mlp.up_proj": 4},
                     alpha_pattern={"k_proj": 5, "layers.1.mlp.down_proj": 20}),
    "patterns_rslora": dict(target_modules=FEW, use_rslora=True, rank_pattern={"q_proj": 3}, alpha_pattern={"q_proj": 7}),
    "layers": dict(target_modules=ALL, layers_to_transform=[1]),
    "layers_pattern": dict(target_modules=FEW, layers_to_transform=[0], layers_pattern="layers"),
    "regex": dict(target_modules=r".*layers\.[1-9]\.self_attn\.[qk]_proj"),
    "exclude": dict(target_modules=ALL, exclude_modules=["layers.1.self_attn.q_proj", "down_proj"]),
    "all_linear": dict(target_modules="all-linear"),
    "fan_in_fan_out": dict(target_modules=FEW, fan_in_fan_out=True),
    "bias_all": dict(target_modules=FEW, bias="all"),
    "bias_lora_only": dict(target_modules=FEW, bias="lora_only"),
    "saved_norm": dict(target_modules=FEW, modules_to_save=["norm"]),
    "saved_output": dict(target_modules=FEW, modules_to_save=["lm_head"]),
    "saved_embedding": dict(target_modules=FEW, modules_to_save=["embed_tokens"]),
    "saved_both": dict(target_modules=FEW, modules_to_save=["embed_tokens", "lm_head"]),
    "saved_inner": dict(target_modules=ALL, modules_to_save=["k_proj"]),
    "embedding": dict(target_modules=["q_proj", "embed_tokens"]),
    "output": dict(target_modules=["v_proj", "lm_head"]),
    "both_ends": dict(target_modules=["q_proj", "embed_tokens", "lm_head"], rank_pattern={"embed_tokens": 3}, use_rslora=True),
}
TIED = ["dora", "saved_output", "saved_embedding", "saved_both", "embedding", "output", "both_ends"]


def base(name, tied):
    torch.manual_seed(1)
    config = LlamaConfig(vocab_size=32, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4,
                         num_key_value_heads=2, tie_word_embeddings=tied, attention_bias=True, max_position_embeddings=64)
    model = LlamaForCausalLM(config)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn(parameter.shape) * 0.1)
    model.save_pretrained(HERE / name)
    return HERE / name


def load(folder):
    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)


def logits(model):
    with torch.no_grad():
        return model.eval()(input_ids=torch.tensor(IDS)).logits[0]


def fresh(folder, options):
    torch.manual_seed(2)
    return get_peft_model(load(folder), LoraConfig(task_type="CAUSAL_LM", r=2, lora_alpha=8, **options))


def trained(model):
    return {name.replace("base_model.model.", "").replace(".default", "").removesuffix(".weight"): parameter
            for name, parameter in model.named_parameters() if parameter.requires_grad}


def start(folder):
    """What a new adapter at both ends begins with."""
    model = fresh(folder, dict(target_modules=["q_proj", "embed_tokens", "lm_head"]))
    return {name: parameter.tolist() for name, parameter in trained(model).items()}


def gradients(folder, target):
    """Of the sum of the cross-entropies of IDS, with respect to the matrices of an adapter."""
    model = PeftModel.from_pretrained(load(folder), target, is_trainable=True)
    ids = torch.tensor(IDS)
    logits = model(input_ids=ids).logits[0, :-1]
    torch.nn.functional.cross_entropy(logits, ids[0, 1:], reduction="sum").backward()
    return {name: parameter.grad.tolist() for name, parameter in trained(model).items()}


def adapter(folder, target, options):
    model = fresh(folder, options)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "magnitude" in name:
                parameter.mul_(1 + 0.3 * torch.rand(parameter.shape))
            elif parameter.requires_grad:
                parameter.add_(torch.randn(parameter.shape) * 0.1)
    model.save_pretrained(target)
    (target / "README.md").unlink(missing_ok=True)
    config = json.loads((target / "adapter_config.json").read_text())
    config["base_model_name_or_path"] = folder.name
    (target / "adapter_config.json").write_text(json.dumps(config, indent=2, sort_keys=True))
    return logits(PeftModel.from_pretrained(load(folder), target))


def main():
    expected = {}
    for name, tied in {"untied": False, "tied": True}.items():
        for old in (HERE / name, HERE / f"adapters_{name}"):
            shutil.rmtree(old, ignore_errors=True)
        folder = base(name, tied)
        before = logits(load(folder))
        for option in TIED if tied else OPTIONS:
            target = HERE / f"adapters_{name}" / option
            after = adapter(folder, target, OPTIONS[option])
            assert (after - before).abs().max() > 1e-3, option
            expected[f"adapters_{name}/{option}"] = after.tolist()
    # Several adapters, each merged before the next is loaded.
    model = load(HERE / "untied")
    for option in ("dora", "rslora", "saved_norm"):
        model = PeftModel.from_pretrained(model, HERE / "adapters_untied" / option).merge_and_unload()
    expected["in_order"] = logits(model).tolist()
    ends = {"start": start(HERE / "untied"), "gradients": {
        f"adapters_{name}/{option}": gradients(HERE / name, HERE / f"adapters_{name}" / option)
        for name in ("untied", "tied") for option in ("embedding", "output", "both_ends")}}
    (HERE / "ends.json").write_text(json.dumps(ends) + "\n")
    text = json.dumps({"ids": IDS[0], "logits": expected})
    (HERE / "expected.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
