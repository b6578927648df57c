"""Makes similarity_goldens.json: pairs of texts, what jieba cuts the first into, and LLaMA-Factory's scores of the pair.

usage: make_similarity_goldens.py TEXTS...      (JSON data sets or plain text; needs jieba 0.42.1, rouge-chinese 1.0.3, nltk 3.10)
"""
import json
import logging
import pathlib
import random
import sys

import jieba
from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu
from rouge_chinese import Rouge

jieba.setLogLevel(logging.ERROR)
SPECIAL = ["", "  ", "。", "。。。", "……", "......", "“你好。”他说。", "“你好？”？", "A.B.C. 3.14%", "100%的", "x\n\ny", "\r\n行\r\n", "　全角　空格　",
           "foo-bar_baz #1 AT&T C++", "1号店4S店", "𠀀𠀁字", "é à ü", "\x1c\x85\u2028z", "你好！ ” 再见。’走", "a......b......”c", "3.5%3.x%",
           "喵呜~我是小肥肠😀", "。”。’，。“"]


def texts_of(value) -> list[str]:
    if isinstance(value, str):
        return [value] if value.strip() else []
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in parts for text in texts_of(part)]


def changed(text: str) -> str:
    letters = list(text)
    for _ in range(random.randint(0, max(1, len(letters) // 6))):
        if not letters:
            break
        at, chance = random.randrange(len(letters)), random.random()
        if chance < .3:
            del letters[at]
        elif chance < .6:
            letters.insert(at, random.choice("。！？?”’，… .\n\t%aZ9-_#+&的是我"))
        else:
            letters[at] = random.choice("的了是不我有在他这中大来上国和")
    return "".join(letters)


def row(predict: str, label: str) -> dict:
    """As ComputeSimilarity of LLaMA-Factory's train/sft/metric.py scores one sample."""
    answer, expected = list(jieba.cut(predict)), list(jieba.cut(label))
    if not " ".join(answer).split() or not " ".join(expected).split():
        scores = {name: {"f": 0.0} for name in ("rouge-1", "rouge-2", "rouge-l")}
    else:
        scores = Rouge().get_scores(" ".join(answer), " ".join(expected))[0]
    result = {name: round(value["f"] * 100, 4) for name, value in scores.items()}
    bleu = sentence_bleu([list(label)], list(predict), smoothing_function=SmoothingFunction().method3)
    result["bleu-4"] = round(bleu * 100, 4)
    return {"predict": predict, "label": label, "scores": result, "cut": answer}


def main() -> int:
    random.seed(7)
    texts = []
    for name in sys.argv[1:]:
        text = pathlib.Path(name).read_text(encoding="utf-8")
        texts += texts_of(json.loads(text)) if name.endswith(".json") else text.split("\n")
    texts = [text for text in texts if 0 < len(text.strip()) and len(text) < 90]
    pairs = [(random.choice(SPECIAL), random.choice(SPECIAL)) for _ in range(40)]
    pairs += [(changed(text), text) for text in random.choices(texts, k=120)]
    pairs += [(changed(random.choice(SPECIAL) + random.choice(texts)[:30]), random.choice(texts)) for _ in range(30)]
    rows = ",\n".join(json.dumps(row(*pair), ensure_ascii=False) for pair in pairs)
    (pathlib.Path(__file__).parent / "similarity_goldens.json").write_text(f"[\n{rows}\n]\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
