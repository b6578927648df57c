"""Writes beam_sampling_goldens.json: what transformers draws with beams on the fixture models, fp32 on the CPU.

usage: make_beam_sampling_goldens.py FIXTURES_MODELS_FOLDER        (torch and transformers of the versions that it notes)
"""
import json
import pathlib
import sys

import torch
import transformers

# The settings of the tutorial's /answer, and others that move what they leave open.
RULES = [
    {"max_length": 100, "min_length": 30, "top_p": 0.85, "temperature": 0.6, "repetition_penalty": 1.2,
     "no_repeat_ngram_size": 3, "num_beams": 4, "early_stopping": True},
    {"max_length": 60, "min_length": 0, "top_p": 0.9, "temperature": 1.3, "repetition_penalty": 1.0,
     "no_repeat_ngram_size": 0, "num_beams": 3, "early_stopping": False},
]
PROMPTS = [[233, 267, 999, 198, 392], [5, 6, 7, 8, 9, 10, 11, 12]]
MODELS = ["llama_gqa", "qwen2_bias_tied", "gemma2_softcap"]


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    made = {"made_with": {"torch": torch.__version__, "transformers": transformers.__version__}, "cases": []}
    for name in MODELS:
        model = transformers.AutoModelForCausalLM.from_pretrained(folder / name / "model", dtype=torch.float32).eval()
        stop = model.generation_config.eos_token_id or model.config.eos_token_id
        stops = stop if isinstance(stop, list) else [stop]
        for rules in RULES:
            for seed, prompt in enumerate(PROMPTS):
                torch.manual_seed(seed)
                config = transformers.GenerationConfig(**rules, do_sample=True, top_k=0, eos_token_id=stops,
                                                       pad_token_id=stops[0])
                ids = model.generate(torch.tensor([prompt]), attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
                                     generation_config=config)[0].tolist()
                made["cases"].append({"model": name, "rules": rules, "seed": seed, "prompt_ids": prompt,
                                      "eos_token_id": stops, "new_ids": ids[len(prompt):]})
    pathlib.Path(__file__).with_name("beam_sampling_goldens.json").write_text(json.dumps(made, indent=1) + "\n")


main()
