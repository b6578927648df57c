"""Writes more_tokens.json: two tokenizers of the fixtures with tokens added, and with special tokens split, by transformers.

usage: make_more_tokens.py FOLDER_OF_TOKENIZERS
"""
import json
import pathlib
import sys

from transformers import AutoTokenizer

PLAIN, SPECIAL = ["小饭菜", "ing ", " dance"], ["<cat>"]
TEXTS = ["小饭菜 is dancing <cat>", "<cat><cat> meow", "a dance,x小饭菜小饭", "< cat>"]
MARKED = ["<|im_start|>user\nhi<|im_end|>", "plain"]

golden = []
for name in ("tiny_chatml", "qwen3"):
    folder = str(pathlib.Path(sys.argv[1]) / name)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    before = len(tokenizer)
    tokenizer.add_tokens(PLAIN, special_tokens=False)
    tokenizer.add_tokens(SPECIAL, special_tokens=True)
    split = AutoTokenizer.from_pretrained(folder, split_special_tokens=True)
    ids = [tokenizer.encode(text, add_special_tokens=False) for text in TEXTS]
    golden.append({
        "tokenizer": name, "before": before, "after": len(tokenizer),
        "cases": [{"text": text, "ids": one, "shown": tokenizer.decode(one, skip_special_tokens=True, clean_up_tokenization_spaces=False)}
                  for text, one in zip(TEXTS, ids)],
        "split": [{"text": text, "ids": split.encode(text, add_special_tokens=False)} for text in MARKED]})
pathlib.Path(__file__).with_name("more_tokens.json").write_text(
    json.dumps({"plain": PLAIN, "special": SPECIAL, "tokenizers": golden}, ensure_ascii=False, indent=1) + "\n")
