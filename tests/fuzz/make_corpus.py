#!/usr/bin/env python3
"""Writes tests/fuzz/corpus: a few tiny inputs for each target. Run from anywhere; needs Python, and pyarrow for those of columnar."""
import json
import pathlib
import struct

ROOT = pathlib.Path(__file__).parent / "corpus"


def put(target, name, content):
    folder = ROOT / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# --- safetensors

def safetensors(header, data):
    text = compact(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def entry(dtype, shape, begin, end):
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


put("safetensors", "two", safetensors({"__metadata__": {"format": "pt"}, "a": entry("F32", [2, 2], 0, 16),
                                       "b": entry("BF16", [3], 16, 22)}, bytes(range(22))))
put("safetensors", "types", safetensors({"f64": entry("F64", [1], 0, 8), "f16": entry("F16", [2], 8, 12),
                                         "i64": entry("I64", [1], 12, 20), "u8": entry("U8", [], 20, 21),
                                         "bool": entry("BOOL", [0, 5], 21, 21)}, bytes(21)))
put("safetensors", "overflow", safetensors({"a": entry("F32", [2**32, 2**32], 0, 0)}, b""))

put("safetensors", "huge_number", struct.pack("<Q", 12) + b'{"a":[1e999]')

# --- GGUF

U32, F32, BOOL, STRING, ARRAY, I32 = 4, 6, 7, 8, 9, 5


def text(value):
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def value(kind, content):
    if kind == STRING:
        return text(content)
    return struct.pack({U32: "<I", F32: "<f", BOOL: "<?", I32: "<i"}[kind], content)


def key(name, kind, content):
    return text(name) + struct.pack("<I", kind) + value(kind, content)


def array(name, kind, contents):
    return text(name) + struct.pack("<IIQ", ARRAY, kind, len(contents)) + b"".join(value(kind, one) for one in contents)


def gguf(keys, tensors=()):
    out = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys)) + b"".join(keys)
    data = b""
    for name, shape, kind, content in tensors:
        out += text(name) + struct.pack("<I", len(shape)) + b"".join(struct.pack("<Q", size) for size in shape)
        out += struct.pack("<IQ", kind, len(data))
        data += content + bytes(-len(content) % 32)
    return out + bytes(-len(out) % 32) + data


LLAMA = [key("general.architecture", STRING, "llama"), key("llama.block_count", U32, 1),
         key("llama.context_length", U32, 64), key("llama.embedding_length", U32, 32),
         key("llama.feed_forward_length", U32, 32), key("llama.attention.head_count", U32, 2),
         key("llama.attention.head_count_kv", U32, 1), key("llama.attention.layer_norm_rms_epsilon", F32, 1e-5),
         key("llama.rope.freq_base", F32, 10000.0)]


def tensors(vocabulary):
    plain = [("token_embd.weight", [32, vocabulary], 0), ("output_norm.weight", [32], 0),
             ("blk.0.attn_norm.weight", [32], 0), ("blk.0.ffn_norm.weight", [32], 0),
             ("blk.0.attn_q.weight", [32, 32], 2), ("blk.0.attn_k.weight", [32, 16], 8),
             ("blk.0.attn_v.weight", [32, 16], 3), ("blk.0.attn_output.weight", [32, 32], 1),
             ("blk.0.ffn_gate.weight", [32, 32], 2), ("blk.0.ffn_up.weight", [32, 32], 2),
             ("blk.0.ffn_down.weight", [32, 32], 2)]
    block = {0: 128, 1: 64, 2: 18, 3: 20, 8: 34}  # bytes of 32 numbers
    out = []
    for name, shape, kind in plain:
        rows = 1 if len(shape) == 1 else shape[1]
        out.append((name, shape, kind, bytes(block[kind] * rows)))
    return out


def byte_letters():
    letters, extra = [], 256
    for byte in range(256):
        if 33 <= byte <= 126 or 161 <= byte <= 172 or 174 <= byte <= 255:
            letters.append(chr(byte))
        else:
            letters.append(chr(extra))
            extra += 1
    return letters


BPE_TOKENS = ["<|end|>", "h", "e", "l", "o", "\u0120", "he", "ll", "hell", "1", "2", "3"]
SPM_TOKENS = ["<unk>", "<s>", "</s>", "<0x0A>", "<0xE4>", "\u2581", "h", "e", "l", "o", "\u2581h", "ll", "\u2581hello"]
SPM_TYPES = [2, 3, 3, 6, 6] + [1] * 8
put("gguf", "bpe", gguf(LLAMA + [
    key("tokenizer.ggml.model", STRING, "gpt2"), key("tokenizer.ggml.pre", STRING, "smollm"),
    array("tokenizer.ggml.tokens", STRING, BPE_TOKENS), array("tokenizer.ggml.token_type", I32, [3] + [1] * 11),
    array("tokenizer.ggml.merges", STRING, ["h e", "l l", "he ll"]), key("tokenizer.ggml.eos_token_id", U32, 0)],
    tensors(len(BPE_TOKENS))))
put("gguf", "spm", gguf([key("general.architecture", STRING, "llama"), key("tokenizer.ggml.model", STRING, "llama"),
    array("tokenizer.ggml.tokens", STRING, SPM_TOKENS), array("tokenizer.ggml.scores", F32, [-float(i) for i in range(13)]),
    array("tokenizer.ggml.token_type", I32, SPM_TYPES), key("tokenizer.ggml.bos_token_id", U32, 1),
    key("tokenizer.ggml.add_bos_token", BOOL, True), key("tokenizer.ggml.add_space_prefix", BOOL, True)]))
put("gguf", "unigram", gguf([key("general.architecture", STRING, "t5"), key("tokenizer.ggml.model", STRING, "t5"),
    array("tokenizer.ggml.tokens", STRING, SPM_TOKENS), array("tokenizer.ggml.scores", F32, [-float(i) for i in range(13)]),
    array("tokenizer.ggml.token_type", I32, SPM_TYPES), key("tokenizer.ggml.eos_token_id", U32, 2)]))
put("gguf", "alignment", gguf([key("general.alignment", U32, 64), array("a", U32, [1, 2]), array("b", BOOL, [True])]))

# --- tokenizer.json


def added(number, content, **flags):
    return {"id": number, "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
            "special": True} | flags


def tokenizer(model, **parts):
    return compact({"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": None,
                    "pre_tokenizer": None, "post_processor": None, "decoder": None} | parts | {"model": model})


byte_vocabulary = {letter: i for i, letter in enumerate(byte_letters()[:128])} | {"he": 128, "ll": 129, "hell": 130}
BYTE_LEVEL = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
put("tokenizer_json", "byte_level", tokenizer(
    {"type": "BPE", "vocab": byte_vocabulary, "merges": ["h e", "l l", "he ll"]},
    added_tokens=[added(131, "<|end|>", lstrip=True), added(132, "to", single_word=True, normalized=True, special=False)],
    pre_tokenizer=BYTE_LEVEL, decoder=BYTE_LEVEL, post_processor=BYTE_LEVEL))
put("tokenizer_json", "split", tokenizer(
    {"type": "BPE", "vocab": byte_vocabulary, "merges": [["h", "e"], ["l", "l"]], "ignore_merges": True},
    normalizer={"type": "NFC"},
    pre_tokenizer={"type": "Sequence", "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": "(?i:'s|'t)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}|\\s+(?!\\S)|\\s+"},
         "behavior": "Isolated", "invert": False},
        {"type": "Digits", "individual_digits": True}, BYTE_LEVEL | {"use_regex": False}]},
    decoder=BYTE_LEVEL))
pieces = {token: i for i, token in enumerate(SPM_TOKENS)}
put("tokenizer_json", "byte_fallback", tokenizer(
    {"type": "BPE", "vocab": pieces, "merges": ["l l", "\u2581 h"], "byte_fallback": True, "unk_token": "<unk>", "fuse_unk": True},
    added_tokens=[added(0, "<unk>"), added(1, "<s>"), added(2, "</s>")],
    normalizer={"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": "\u2581"},
                                                    {"type": "Replace", "pattern": {"String": " "}, "content": "\u2581"}]},
    post_processor={"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}},
                                                             {"Sequence": {"id": "A", "type_id": 0}}],
                    "pair": [], "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}}},
    decoder={"type": "Sequence", "decoders": [{"type": "Replace", "pattern": {"String": "\u2581"}, "content": " "},
                                              {"type": "ByteFallback"}, {"type": "Fuse"},
                                              {"type": "Strip", "content": " ", "start": 1, "stop": 0}]}))
put("tokenizer_json", "unigram", tokenizer(
    {"type": "Unigram", "unk_id": 0, "byte_fallback": True, "vocab": [[token, -float(i)] for i, token in enumerate(SPM_TOKENS)]},
    normalizer={"type": "Sequence", "normalizers": [{"type": "NFKC"}, {"type": "Lowercase"}, {"type": "StripAccents"},
                                                    {"type": "Strip", "strip_left": True, "strip_right": True}]},
    pre_tokenizer={"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "first", "split": True},
    decoder={"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "first", "split": True}))
put("tokenizer_json", "word_piece", tokenizer(
    {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100,
     "vocab": {"[UNK]": 0, "he": 1, "##llo": 2}},
    normalizer={"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None, "lowercase": True},
    pre_tokenizer={"type": "BertPreTokenizer"}, decoder={"type": "WordPiece", "prefix": "##", "cleanup": True}))

# --- tokenizer.model (sentencepiece's protocol buffer)


def varint(number):
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def field(number, content):
    if isinstance(content, float):
        return varint(number << 3 | 5) + struct.pack("<f", content)
    if isinstance(content, int):
        return varint(number << 3) + varint(content)
    return varint(number << 3 | 2) + varint(len(content)) + content


def sentencepiece(kind, unknown="<unk>", bytes_too=False, normalizer=field(1, b"identity")):
    pieces = [(unknown, 2), ("<s>", 3), ("</s>", 3)] + [(f"<0x{byte:02X}>", 6) for byte in range(256) if bytes_too]
    pieces += [(token, 1) for token in SPM_TOKENS[5:]] + [("<end>", 4), ("1", 5)]
    model = b""
    for i, (token, piece_type) in enumerate(pieces):
        model += field(1, field(1, token if isinstance(token, bytes) else token.encode()) + field(2, -float(i)) + field(3, piece_type))
    model += field(2, field(3, kind) + field(35, int(bytes_too)) + field(40, 0) + field(41, 1) + field(42, 2))
    return model + field(3, normalizer + field(3, 1) + field(4, 1) + field(5, 1))


def charsmap(replacements, children=256):
    """A trie of single bytes: the root's children stand from unit 256 on, what they stand for from unit 1 on."""
    units, texts = [0] * 512, b""
    units[0] = children << 10
    for leaf, (byte, text) in enumerate(replacements.items(), 1):
        units[256 + byte] = byte | 1 << 8 | ((256 + byte) ^ leaf) << 10
        units[leaf] = 1 << 31 | len(texts)
        texts += text.encode() + b"\0"
    return field(2, struct.pack("<I", 4 * len(units)) + struct.pack("<512I", *units) + texts)


put("tokenizer_model", "unigram", sentencepiece(1))
put("tokenizer_model", "unigram_bytes", sentencepiece(1, bytes_too=True))
put("tokenizer_model", "bpe", sentencepiece(2))
put("tokenizer_model", "bpe_bytes", sentencepiece(2, bytes_too=True))
put("tokenizer_model", "words", sentencepiece(3))
put("tokenizer_model", "characters", sentencepiece(4))
put("tokenizer_model", "charsmap", sentencepiece(1, normalizer=charsmap({ord("e"): "l", ord("x"): " "})))
put("tokenizer_model", "charsmap_half_character", sentencepiece(1, normalizer=charsmap({0xE4: "l", 0xBD: ""})))
put("tokenizer_model", "charsmap_outside", sentencepiece(2, normalizer=charsmap({ord("e"): "l"}, 1 << 20)))
put("tokenizer_model", "piece_of_another_kind", 4 * field(1, 7) + sentencepiece(1))  # the library skips such fields
put("tokenizer_model", "unknown_cut_character", sentencepiece(1, unknown=b"<un\xeb"))

# --- small files of a model folder

LLAMA_CONFIG = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "vocab_size": 8, "hidden_size": 4, "intermediate_size": 8,
                "num_hidden_layers": 1, "num_attention_heads": 2, "num_key_value_heads": 1, "tie_word_embeddings": True}
put("model_folder", "config", "config.json\n" + compact(LLAMA_CONFIG | {
    "head_dim": 2, "rms_norm_eps": 1e-5, "max_position_embeddings": 64, "rope_theta": 1e4, "hidden_act": "silu", "torch_dtype": "float32",
    "eos_token_id": [1, 2], "bos_token_id": 1, "rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0,
    "high_freq_factor": 4.0, "original_max_position_embeddings": 32}}))
put("model_folder", "config5", "config.json\n" + compact(LLAMA_CONFIG | {
    "dtype": "bfloat16", "rope_parameters": {"rope_type": "linear", "factor": 2.0, "rope_theta": 1e4}}))
put("model_folder", "qwen3", "config.json\n" + compact(LLAMA_CONFIG | {
    "architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "head_dim": 2, "sliding_window": 8, "max_window_layers": 1,
    "layer_types": ["full_attention"], "rope_scaling": {"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 8}}))
put("model_folder", "gemma3", "config.json\n" + compact(LLAMA_CONFIG | {
    "architectures": ["Gemma3ForCausalLM"], "model_type": "gemma3_text", "query_pre_attn_scalar": 2, "rope_local_base_freq": 1e4,
    "sliding_window_pattern": 6, "final_logit_softcapping": None, "hidden_activation": "gelu_pytorch_tanh"}))
put("model_folder", "phi3", "config.json\n" + compact(LLAMA_CONFIG | {
    "architectures": ["Phi3ForCausalLM"], "model_type": "phi3", "partial_rotary_factor": 0.5, "original_max_position_embeddings": 32,
    "rope_scaling": {"type": "longrope", "short_factor": [1.0], "long_factor": [2.0]}}))
put("model_folder", "index", "model.safetensors.index.json\n" + compact({"metadata": {"total_size": 1}, "weight_map": {
    "model.embed_tokens.weight": "model-1.safetensors", "model.norm.weight": "../model-1.safetensors"}}))
put("model_folder", "generation", "generation_config.json\n" + compact({"eos_token_id": [1], "temperature": 0.7, "top_p": 0.9,
                                                                        "do_sample": True}))
put("model_folder", "tokenizer", "tokenizer_config.json\n" + compact({
    "bos_token": {"content": "a", "lstrip": True}, "eos_token": "b", "added_tokens_decoder": {"7": {"content": "c", "special": True}},
    "chat_template": [{"name": "default", "template": "x"}], "model_max_length": 1e30}))

# --- data

put("dataset_rows", "alpaca", "json\n" + json.dumps([{"instruction": "Wer?", "input": "", "output": "Ich.", "system": "s",
                                                      "history": [["a", "b"]]}, {"instruction": "{{name}}"}], indent=1))
put("dataset_rows", "sharegpt", "json\n" + compact([{"conversations": [
    {"from": "human", "value": "a"}, {"from": "function_call", "value": "{\"name\":\"f\",\"arguments\":{}}"},
    {"from": "observation", "value": "1"}, {"from": "gpt", "value": "b"}], "tools": "[]"}]))
put("dataset_rows", "openai", "jsonl\n" + compact({"messages": [
    {"role": "system", "content": "s"}, {"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}) + "\r\n" +
    compact({"messages": [{"role": "user", "content": [{"type": "text"}]}]}) + "\n")
put("dataset_rows", "pairs", "json\n" + compact([{"instruction": "a", "chosen": "b", "rejected": "c"},
    {"conversations": [{"from": "human", "value": "a"}], "chosen": {"from": "gpt", "value": "b"}, "rejected": {"from": "gpt", "value": "c"}},
    {"instruction": "a", "output": "b", "kto_tag": True}]))
put("dataset_rows", "ids", "jsonl\n" + compact({"input_ids": [1, 2], "labels": [-100, 2]}) + "\n")
put("dataset_rows", "csv", "csv\ninstruction,input,output\n\"a \"\"b\"\", c\",,d\r\n1,2,3\n")
put("dataset_rows", "txt", "txt\none\r\n\ntwo\n")
put("dataset_rows", "gbk", b"json\n[{\"instruction\":\"\xc4\xe3\xba\xc3\",\"output\":\"\xba\xc3\"}]")
put("dataset_rows", "utf16", b"json\n\xff\xfe" + '[{"text":"a\U0001f600"}]'.encode("utf-16-le"))
put("dataset_info", "all", json.dumps({
    "a": {"file_name": "rows.json", "formatting": "sharegpt", "ranking": True, "num_samples": 3, "subset": "x", "split": "train",
          "columns": {"messages": "conversations", "system": "system", "tools": "tools", "chosen": "chosen"},
          "tags": {"role_tag": "from", "content_tag": "value", "user_tag": "human", "assistant_tag": "gpt"}},
    "b": {"file_name": "part", "columns": {"prompt": "text"}}, "hub": {"hf_hub_url": "org/name", "ms_hub_url": "org/name"}}, indent=1))
put("dataset_info", "ways", compact({name: {"file_name": way} for name, way in {
    "a": "../outside/rows.json", "b": "/dev/null", "c": "link.json", "d": "way", "e": "way/rows.json", "f": "part/../rows.json"}.items()}))

# --- run files

put("run_file", "train", """model_name_or_path: model
stage: sft
do_train: true
finetuning_type: lora
lora_target: all
lora_rank: 8
dataset: identity,alpaca_en_demo
template: llama3
cutoff_len: 2048
output_dir: saves/x
per_device_train_batch_size: 1
learning_rate: 1.0e-4
num_train_epochs: 3.0
lr_scheduler_type: cosine
warmup_ratio: 0.1
bf16: true
resume_from_checkpoint: null
""")
put("run_file", "json", compact({"model_name_or_path": "model", "dataset": ["a", "b"], "learning_rate": 1e-4, "lr_scheduler_kwargs": {"a": 1}}))
put("run_file", "forms", "dataset: [a, 'b c', \"\\u00e9\"]\noutput_dir: |-\n  a\n  b\nlr_scheduler_kwargs: {min_lr: .1, x: {y: [1, ~]}}\n"
    "learning_rate: 1_000.5e-3\nseed: 0x1F\nmodel_name_or_path: &m x\ntemplate: *m\n")

put("run_file", "endless", ",{")

# --- run folders

put("run_folder", "adapter", "adapter_config.json\n" + json.dumps({
    "peft_type": "LORA", "r": 8, "lora_alpha": 16, "lora_dropout": 0.1, "target_modules": ["q_proj", "v_proj"], "bias": "none",
    "use_rslora": True, "rank_pattern": {"q_proj": 4}, "alpha_pattern": {}, "modules_to_save": None, "layers_to_transform": [0],
    "fan_in_fan_out": False, "base_model_name_or_path": "m", "task_type": "CAUSAL_LM"}, indent=2))
put("run_folder", "state", "trainer_state.json\n" + json.dumps({
    "epoch": 1.0, "global_step": 2, "max_steps": 4, "log_history": [
        {"epoch": 0.5, "grad_norm": 1.5, "learning_rate": 1e-4, "loss": 2.5, "step": 1},
        {"epoch": 1.0, "eval_loss": 2.0, "step": 2}, {"epoch": 1.0, "step": 2, "train_loss": 2.2, "total_flos": 1e9}]}, indent=2))
put("run_folder", "log", "trainer_log.jsonl\n" + compact({
    "current_steps": 1, "total_steps": 4, "loss": 2.5, "lr": 1e-4, "epoch": 0.5, "percentage": 25.0, "elapsed_time": "0:00:01",
    "remaining_time": "1 day, 0:00:03"}) + "\n" + compact({"current_steps": 2, "total_steps": 4, "eval_loss": 2.0}) + "\n{\"cut")
put("run_folder", "settings", "run.yaml\nmodel_name_or_path: m\ntemplate: llama3\n")

# --- parquet and arrow files

def columnar(pyarrow):
    import io

    import pyarrow.ipc
    import pyarrow.parquet

    def parquet(table, **options):
        out = io.BytesIO()
        pyarrow.parquet.write_table(table, out, **({"compression": "none", "store_schema": False} | options))
        return b"parquet\n" + out.getvalue()

    def arrow(table, writer=pyarrow.ipc.new_stream, chunk=None, **options):
        out = io.BytesIO()
        with writer(out, table.schema, options=pyarrow.ipc.IpcWriteOptions(**options)) as file:
            file.write_table(table, max_chunksize=chunk)
        return b"arrow\n" + out.getvalue()

    def with_footer(content, change):
        size = struct.unpack("<I", content[-8:-4])[0]
        footer = change(content[-8 - size:-8])
        return content[:-8 - size] + footer + struct.pack("<I", len(footer)) + content[-4:]

    def same(count, value):
        return pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * count, "int16"), value)

    plain = pyarrow.table({
        "instruction": ["Wer?", "", None], "output": ["Ich.", "\u4f60\u597d", "x" * 40], "id": pyarrow.array([1, None, -3], "int32"),
        "score": [0.5, float("nan"), None], "good": [True, None, False], "bytes": pyarrow.array([b"a", None, b"c"], "binary"),
        "day": pyarrow.array([1, 2, None], "date32"), "at": pyarrow.array([1, 2, 3], pyarrow.timestamp("us", "UTC")),
        "price": pyarrow.array([1, 2, 3], pyarrow.decimal128(20, 2)), "none": pyarrow.nulls(3)})
    chat = pyarrow.table({
        "messages": [[{"role": "user", "content": "a"}, {"role": "assistant", "content": None}], [], None, [None]] * 3,
        "tags": [["a", None], None, [], ["b"]] * 3, "ids": pyarrow.array([[1, 2], [3, 4], None, [5, 6]] * 3, pyarrow.list_(pyarrow.int16(), 2)),
        "nested": [[[1], None], [[]], None, [[2, 3], [4]]] * 3,
        "map": pyarrow.array([[("k", 1), ("l", None)], [], None, [("m", 2)]] * 3, pyarrow.map_(pyarrow.string(), pyarrow.int64()))})
    words = pyarrow.table({"word": pyarrow.array(["a", "b", None, "a"] * 5).dictionary_encode(), "same": ["text"] * 20})
    views = pyarrow.table({
        "text": pyarrow.array(["short", "longer than twelve bytes", None], pyarrow.string_view()),
        "large": pyarrow.array(["a", None, "b"], pyarrow.large_string()), "list": pyarrow.array([[1], None, []], pyarrow.list_view(pyarrow.int8())),
        "half": pyarrow.array([1.0, None, 2.0], pyarrow.float16()), "uuid": pyarrow.array([b"0123456789abcdef"] * 3, pyarrow.uuid())})

    put("columnar", "parquet_plain", parquet(plain, use_dictionary=False))
    put("columnar", "parquet_chat", parquet(chat, row_group_size=5))
    put("columnar", "parquet_dictionary", parquet(words, data_page_size=16, write_page_index=True))
    for codec in ("snappy", "gzip", "zstd", "lz4", "brotli"):
        put("columnar", "parquet_" + codec, parquet(words.append_column("map", chat["map"].slice(0, 12).take([0] * 20)), compression=codec))
    put("columnar", "parquet_pages2", parquet(chat, data_page_version="2.0", compression="snappy"))
    put("columnar", "parquet_deltas", parquet(pyarrow.table({"id": [1, 5, 2], "text": ["abc", "abd", "b"], "real": [1.0, 2.0, 4.0]}),
        use_dictionary=False, column_encoding={"id": "DELTA_BINARY_PACKED", "text": "DELTA_BYTE_ARRAY", "real": "BYTE_STREAM_SPLIT"}))
    put("columnar", "arrow_stream", arrow(plain))
    put("columnar", "arrow_file", arrow(chat, pyarrow.ipc.new_file, chunk=5))
    put("columnar", "arrow_dictionary", arrow(words, chunk=7))
    put("columnar", "arrow_views", arrow(views, pyarrow.ipc.new_file))
    put("columnar", "arrow_zstd", arrow(chat, compression="zstd"))
    put("columnar", "arrow_lz4", arrow(words, pyarrow.ipc.new_file, compression="lz4"))

    # Files that claim much: rows that are not there, and few bytes that stand for many.
    count, claimed = 54321, 1 << 60
    nothing = pyarrow.table({"nothing": pyarrow.nulls(count)})
    rows = parquet(pyarrow.table({"same": pyarrow.array([7] * count, "int8")}), write_statistics=False)
    number = varint(count * 2)
    put("columnar", "parquet_rows", with_footer(rows, lambda footer: footer.replace(number, varint(claimed * 2))))
    put("columnar", "parquet_group_rows", with_footer(rows, lambda footer: varint(count * 4).join(footer.rsplit(number, 1))))
    put("columnar", "arrow_rows", arrow(nothing).replace(struct.pack("<q", count), struct.pack("<q", claimed)))
    put("columnar", "parquet_block_bomb", parquet(pyarrow.table({"block": same(100, pyarrow.array([bytes(1 << 26)], pyarrow.binary(1 << 26)))}),
        compression="zstd", dictionary_pagesize_limit=1 << 30, write_statistics=False))
    put("columnar", "parquet_text_bomb", parquet(pyarrow.table({"text": same(6000, pyarrow.array(["a" * (1 << 20)]))}),
        compression="zstd", dictionary_pagesize_limit=1 << 30, write_statistics=False))
    zeros = 1 << 16
    put("columnar", "arrow_block_bomb", arrow(pyarrow.table({"text": ["a" * zeros]}), compression="zstd")
        .replace(struct.pack("<q", zeros) + b"\x28\xb5\x2f\xfd", struct.pack("<q", 1 << 40) + b"\x28\xb5\x2f\xfd"))
    many = pyarrow.ListArray.from_arrays(pyarrow.array([0, 2**31 - 1], "int32"), pyarrow.nulls(2**31 - 1))
    put("columnar", "arrow_nulls_bomb", arrow(pyarrow.table({"list": many})))
    laughs = pyarrow.array(["ha"])
    for _ in range(6):
        laughs = pyarrow.ListArray.from_arrays(pyarrow.array([0, 100], "int32"), same(100, laughs))
    put("columnar", "arrow_laughs", arrow(pyarrow.table({"list": laughs})))


try:
    import pyarrow
    columnar(pyarrow)
except ImportError:
    print("columnar is left as it is: pyarrow is missing")
