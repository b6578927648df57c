"""Opens what `anneal export` writes as GGUF in another program's reader, and compares its answers with Anneal's own.

usage: PYTHON packaging/bench/readers.py READER ANNEAL MODEL FOLDER [--types Q8_0 ...] [--tokens 48] [--set key=value ...]

READER is what PYTHON has installed:
  transformers   torch, transformers, gguf, sentencepiece: unpacks to fp32, so its numbers are exact
  llama.cpp      xllamacpp: multiplies with activations rounded to 8 bits where the weights are quantised
  lora           xllamacpp: base and adapter alone (--set adapter_name_or_path=RUN), against Anneal's answers with the run

Each type goes to FOLDER/TYPE once (delete it to export anew); --set goes to `anneal export`, `--config FOLDER` gives
transformers the config.json of the model where its GGUF reader leaves keys out (rotary scaling, sliding layers).

same text    answers with the same greedy tokens; with llama.cpp to the questions as plain text
same chat    answers to the questions as a conversation that read the same (llama.cpp)
parted at    the largest distance of the reader's two likeliest logits where the answers part ("-" = nowhere)
prompt       prompts that template and tokenizer of the reader, both taken from the file, turn into the same tokens
logits, mean largest and mean difference of a logit over prompts and answers (transformers)
logprob      largest difference of a token's log-probability, up to where the answers part (llama.cpp)

With --plain questions go in as they are, for models without a chat template.
"""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile

TYPES = ["F32", "F16", "BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q5_0", "Q4_K_M", "Q4_K_S", "Q4_0", "Q4_1"]
QUESTIONS = [
    "What is the capital of France?",
    "Write one sentence about the sea.",
    "How many legs does a spider have, and how many do 3 spiders have?",
    "Translate to German: Good morning, my friend.",
    "List three fruits, one on each line.",
    "Explain to a child why the sky is blue.",
    "你是谁？请用一句话回答。",
    "Write a Python function that adds 12 and 345.",
    "Who wrote 'Romeo and Juliet'?",
    "It's 10:45 pm;   what time was it 90 minutes ago?",
]


class Ours:
    """The files and the answers of Anneal itself."""

    def __init__(self, anneal: str, folder: pathlib.Path):
        self.anneal, self.folder = anneal, folder

    def lines(self, *words: str, accepted: tuple[int, ...] = (0,)) -> list[dict]:
        done = subprocess.run([self.anneal, *words, "--json"], capture_output=True, text=True, check=False)
        if done.returncode not in accepted:
            raise SystemExit(f"anneal {' '.join(words)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def file_of(self, model: str, kind: str, settings: list[str]) -> pathlib.Path:
        into = self.folder / kind
        if not into.exists():
            # 1: written, but in few bits another model than it was; its reader has to see the same one all the same.
            self.lines("export", f"model_name_or_path={model}", f"export_dir={into}", *settings,
                       *(["export_format=gguf_lora"] if kind == "lora" else ["export_format=gguf", f"gguf_type={kind}"]),
                       accepted=(0, 1))
        return next(file for file in sorted(into.glob("*.gguf")))

    def answers(self, model: str, requests: list[dict], tokens: int, *settings: str) -> list[dict]:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.writelines(json.dumps(one) + "\n" for one in requests)
            file.flush()
            return self.lines("generate", f"model_name_or_path={model}", "infer_dtype=float32", "do_sample=false",
                              f"max_new_tokens={tokens}", *settings, "--input", file.name)

    def score(self, model: str, rows: list[list[int]], *words: str) -> list[dict]:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.writelines(json.dumps({"ids": row}) + "\n" for row in rows)
            file.flush()
            return self.lines("score", f"model_name_or_path={model}", "infer_dtype=float32", *words, "--input", file.name)

    def logits(self, model: str, rows: list[list[int]]):
        from safetensors.torch import load_file
        with tempfile.TemporaryDirectory() as folder:
            self.score(model, rows, "--save_logits", f"{folder}/logits.safetensors")
            logits = load_file(f"{folder}/logits.safetensors")
        return [logits[str(i)] for i in range(len(rows))]

    def logprobs(self, model: str, rows: list[list[int]], *settings: str) -> list[list[float]]:
        return [one["token_logprobs"] for one in self.score(model, rows, *settings)]

    def text_ids(self, model: str, texts: list[str]) -> list[list[int]]:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.writelines(json.dumps({"text": text}) + "\n" for text in texts)
            file.flush()
            return [one["ids"] for one in self.lines("tokenize", f"model_name_or_path={model}", "--input", file.name)]


class Transformers:
    """Its own reader, tokenizer, template and arithmetic, in fp32."""

    def __init__(self, file: pathlib.Path, config: str | None):
        import torch
        from gguf import GGUFReader
        from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, logging
        logging.set_verbosity_error()
        logging.disable_progress_bar()
        self.torch = torch
        # Ends that the file names and transformers' reader leaves out.
        fields = GGUFReader(str(file)).fields
        self.stops = [int(fields[key].contents()) for key in ("tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id")
                      if key in fields]
        more = {}
        if config:
            more["config"] = told = AutoConfig.from_pretrained(config)
            if getattr(told, "query_pre_attn_scalar", None):  # no GGUF has a key for it: it lies in the weights
                told.query_pre_attn_scalar = told.head_dim
        # eager: the other ways of computing attention leave Gemma 2's cap out
        self.model = AutoModelForCausalLM.from_pretrained(str(file.parent), gguf_file=file.name, dtype=torch.float32,
                                                          attn_implementation="eager", **more)
        self.model.eval()
        try:
            self.tokenizer = AutoTokenizer.from_pretrained(str(file.parent), gguf_file=file.name)
        except Exception as error:  # the numbers can be compared all the same
            self.tokenizer = None
            print(f"{file.name}: transformers reads no tokenizer from it ({type(error).__name__}: {error})")

    def prompts(self, plain: bool) -> list[list[int]]:
        if self.tokenizer is None:
            return [[] for _ in QUESTIONS]
        if plain:
            return [list(self.tokenizer(text)["input_ids"]) for text in QUESTIONS]
        return [list(self.tokenizer.apply_chat_template(question(text)["messages"], add_generation_prompt=True,
                                                        return_dict=True)["input_ids"]) for text in QUESTIONS]

    def ends(self) -> set[int]:
        told = self.model.generation_config.eos_token_id
        return {*(told if isinstance(told, list) else [told]), getattr(self.tokenizer, "eos_token_id", None), *self.stops}

    def logits(self, ids: list[int]):
        with self.torch.no_grad():
            return self.model(self.torch.tensor([ids])).logits[0]


class LlamaCpp:
    """Its own reader, tokenizer, template and arithmetic; keys and values in fp32."""

    def __init__(self, file: pathlib.Path, adapter: pathlib.Path | None):
        import xllamacpp
        params = xllamacpp.CommonParams()
        params.model.path = str(file)
        params.n_ctx, params.n_gpu_layers, params.n_parallel, params.warmup = 1024, 0, 1, False
        params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
        params.cache_type_k = params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
        params.verbosity = 0
        # Its threads wait busily for each other: where other programs run, fewer are faster.
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = max(1, (os.cpu_count() or 2) // 2)
        if adapter:
            one = xllamacpp.CommonAdapterLoraInfo()
            one.path, one.scale = str(adapter), 1.0
            params.lora_adapters = [one]
        self.server = xllamacpp.Server(params)

    def said(self, messages: list[dict], tokens: int) -> tuple[int, str]:
        """How many tokens its template and tokenizer make of the question, and the answer."""
        done = self.answered(self.server.handle_chat_completions({"messages": messages, "temperature": 0,
                                                                   "max_tokens": tokens}))
        return done["usage"]["prompt_tokens"], done["choices"][0]["message"]["content"] or ""

    def next(self, ids: list[int]) -> list[dict]:
        """The two likeliest next tokens (id, logprob); [] where it shows none, in the middle of a character.

        Asked for a whole answer it leaves such tokens out.
        """
        done = self.answered(self.server.handle_completions({"prompt": ids, "temperature": 0, "max_tokens": 1,
                                                              "logprobs": 2, "cache_prompt": True}))
        told = done["choices"][0]["logprobs"]
        return told["content"][0]["top_logprobs"] if told and told["content"] else []

    @staticmethod
    def answered(done: dict) -> dict:
        if "choices" not in done:
            raise SystemExit(f"llama.cpp does not answer: {done}")
        return done


def parting(mine: list[int], theirs: list[int]) -> int:
    return next((i for i, (a, b) in enumerate(zip(mine, theirs)) if a != b), min(len(mine), len(theirs)))


def question(text: str) -> dict:
    # With a system text: what stands there without one is LLaMA-Factory's with Anneal and the model's own elsewhere.
    return {"messages": [{"role": "system", "content": "You answer in short sentences."}, {"role": "user", "content": text}]}


def with_transformers(ours: Ours, arguments) -> None:
    print("| type | same text | parted at | prompt | logits | mean |\n|---|---|---|---|---|---|", flush=True)
    for kind in arguments.types:
        file = ours.file_of(arguments.model, kind, arguments.set)
        reader = Transformers(file, arguments.config)
        theirs, cut = reader.prompts(arguments.plain), ours.text_ids(str(file), QUESTIONS)
        prompts = cut if arguments.plain else theirs
        talk = [] if arguments.plain else [question(text) for text in QUESTIONS]
        answers = ours.answers(str(file), talk + [{"ids": ids} for ids in prompts], arguments.tokens)
        talked, answers = answers[:len(talk)], answers[len(talk):]
        if arguments.plain:
            alike = sum(a == b for a, b in zip(theirs, cut))
        else:
            alike = sum(one["prompt_tokens"] == len(ids) and one["new_ids"] == other["new_ids"]
                        for one, other, ids in zip(talked, answers, prompts))
        rows = [ids + answer["new_ids"] for ids, answer in zip(prompts, answers)]
        same, ties, largest, mean = 0, [], 0.0, 0.0
        for ids, row, answer, own in zip(prompts, rows, answers, ours.logits(str(file), rows)):
            exact = reader.logits(row)
            largest = max(largest, float((exact - own).abs().max()))
            mean += float((exact - own).abs().mean()) / len(rows)
            # Its greedy text is Anneal's when its likeliest token is the same at every place.
            mine, likeliest = answer["new_ids"], exact[len(ids) - 1:].argmax(-1).tolist()
            at = parting(mine, likeliest)
            if at == len(mine) and (answer["finish_reason"] != "stop" or likeliest[at] in reader.ends()):
                same += 1
                continue
            two = exact[len(ids) - 1 + at].topk(2).values
            ties.append(float(two[0] - two[1]))
        print(f"| {kind} | {same} of {len(rows)} | {f'{max(ties):.2g}' if ties else '-'} | {alike} of {len(rows)} | "
              f"{largest:.1e} | {mean:.1e} |", flush=True)


def with_llama_cpp(ours: Ours, arguments) -> None:
    print("| type | same text | parted at | logprob | same chat | prompt |\n|---|---|---|---|---|---|", flush=True)
    adapter, run = None, []
    if arguments.reader == "lora":
        adapter = ours.file_of(arguments.model, "lora", arguments.set)
        run = [word for word in arguments.set if word.startswith("adapter_name_or_path=")]
    for kind in arguments.types:
        file = ours.file_of(arguments.model, kind, [word for word in arguments.set if word not in run])
        reader = LlamaCpp(file, adapter)
        cut = ours.text_ids(str(file), QUESTIONS)
        answers = ours.answers(str(file), [{"ids": ids} for ids in cut], arguments.tokens, *run)
        rows = [ids + answer["new_ids"] for ids, answer in zip(cut, answers)]
        same, ties, largest = 0, [], 0.0
        for ids, row, own in zip(cut, rows, ours.logprobs(str(file), rows, *run)):
            parted = False
            for at in range(len(ids), len(row)):
                two = reader.next(row[:at])
                if not two:
                    continue
                if two[0]["id"] != row[at]:
                    parted = True
                    ties.append(two[0]["logprob"] - two[1]["logprob"])
                    break
                largest = max(largest, abs(two[0]["logprob"] - own[at]))
            same += not parted
        talked, asked = 0, 0
        if not arguments.plain:
            talk = [question(text) for text in QUESTIONS]
            for one, answer in zip(talk, ours.answers(str(file), talk, arguments.tokens, *run)):
                count, text = reader.said(one["messages"], arguments.tokens)
                asked += count == answer["prompt_tokens"]
                talked += text.strip() == answer["text"].strip()
        count = len(QUESTIONS)
        chat = f"{talked} of {count} | {asked} of {count}" if not arguments.plain else "- | -"
        print(f"| {kind} | {same} of {count} | {f'{max(ties):.2g}' if ties else '-'} | {largest:.1e} | {chat} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reader", choices=["transformers", "llama.cpp", "lora"])
    parser.add_argument("anneal")
    parser.add_argument("model")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--types", nargs="+", default=TYPES)
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--set", nargs="+", default=[], metavar="key=value")
    parser.add_argument("--config")
    parser.add_argument("--plain", action="store_true")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    ours = Ours(arguments.anneal, arguments.folder)
    (with_transformers if arguments.reader == "transformers" else with_llama_cpp)(ours, arguments)


main()
