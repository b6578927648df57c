#!/usr/bin/env python3
"""Tiny models of families and options that the shared fixtures lack, with goldens by transformers and peft.

    python make_models.py            # writes NAME/ beside this file, the same bytes each time

Needs torch 2.13, transformers 5.23, peft 0.21, gguf 0.19, safetensors. Weights are random and stored in bf16; everything is computed
in fp32 from them. Files of a model:

model/                 config.json (in the form of transformers 4 where "v4"), model.safetensors, generation_config.json
golden.safetensors     full (2 rows), left_pad_pos, and where the length matters long: .input_ids
                       .attention_mask .labels .logits .loss (.position_ids)
model.gguf             where a GGUF can say the same: names and layout by the gguf package, keys as llama.cpp's converter
                       writes them; its logits are those of model/
golden.json            greedy texts and beam search; those of longrope and dynamic grow beyond the model's own length
lora/                  a peft adapter with both matrices drawn at random on every linear layer; golden.safetensors then
                       holds lora.loss and lora.grad.NAME of the full batch, and lora.merged.NAME of the first attention
"""
import json, math, os, shutil, sys
if os.environ.get("PYTHONHASHSEED") != "0":  # peft keeps target_modules in a set
    os.environ["PYTHONHASHSEED"] = "0"
    os.execv(sys.executable, [sys.executable] + sys.argv)
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
import gguf, numpy, torch, transformers
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, GenerationConfig

torch.set_num_threads(1)
HERE = os.path.dirname(os.path.abspath(__file__))
VOCAB, EOS, PAD = 32, 30, 31
SMALL = dict(vocab_size=VOCAB, hidden_size=16, intermediate_size=24, num_attention_heads=2, num_key_value_heads=1,
             bos_token_id=None, eos_token_id=EOS, pad_token_id=PAD)
LONG = [1.0, 1.7, 2.3, 4.5, 8.0, 9.5]
SHORT = [1.0, 1.05, 1.1, 1.3, 1.6, 2.0]

MODELS = {
    "gemma1": dict(config="GemmaConfig", num_hidden_layers=2, head_dim=12, hidden_act="gelu", max_position_embeddings=64,
                   lora=True, v4=True, gguf="gemma"),
    "gemma2_plain": dict(config="Gemma2Config", num_hidden_layers=2, head_dim=10, max_position_embeddings=64, query_pre_attn_scalar=10,
                         attn_logit_softcapping=2.0, final_logit_softcapping=4.0, sliding_window=5, gguf="gemma2"),
    "gemma2_options": dict(config="Gemma2Config", num_hidden_layers=3, head_dim=10, max_position_embeddings=64, attention_bias=True,
                           attn_logit_softcapping=None, final_logit_softcapping=None, query_pre_attn_scalar=7, sliding_window=5,
                           hidden_activation="gelu", tie_word_embeddings=False,
                           layer_types=["full_attention", "sliding_attention", "sliding_attention"]),
    "gemma3_plain": dict(config="Gemma3TextConfig", num_hidden_layers=7, head_dim=6, max_position_embeddings=64, sliding_window=6,
                         query_pre_attn_scalar=6, v4=True, gguf="gemma3"),
    "gemma3_yarn": dict(config="Gemma3TextConfig", num_hidden_layers=3, head_dim=8, max_position_embeddings=64, sliding_window=6,
                        layer_types=["sliding_attention", "full_attention", "sliding_attention"],
                        final_logit_softcapping=5.0, query_pre_attn_scalar=9,
                        rope_parameters={"sliding_attention": {"rope_type": "linear", "factor": 2.0, "rope_theta": 1000.0},
                                         "full_attention": {"rope_type": "yarn", "factor": 4.0, "rope_theta": 50000.0,
                                                            "original_max_position_embeddings": 16}}),
    "llama_yarn": dict(config="LlamaConfig", num_hidden_layers=2, max_position_embeddings=64, attention_bias=True, mlp_bias=True,
                       rope_parameters={"rope_type": "yarn", "factor": 4.0, "rope_theta": 10000.0,
                                        "original_max_position_embeddings": 16}),
    "llama_longrope": dict(config="LlamaConfig", num_hidden_layers=2, max_position_embeddings=96, head_dim=12, length=32,
                           rope_parameters={"rope_type": "longrope", "rope_theta": 10000.0, "factor": 3.0, "short_factor": SHORT,
                                            "long_factor": LONG, "original_max_position_embeddings": 32}),
    "mistral_window": dict(config="MistralConfig", num_hidden_layers=2, max_position_embeddings=64, sliding_window=5, gguf="llama"),
    "mistral_yarn": dict(config="MistralConfig", num_hidden_layers=2, head_dim=12, max_position_embeddings=64, sliding_window=9,
                         hidden_act="relu", v4=True,
                         rope_parameters={"rope_type": "yarn", "factor": 3.0, "rope_theta": 5000.0, "beta_fast": 20, "beta_slow": 2,
                                          "mscale": 1.2, "mscale_all_dim": 0.7, "truncate": False,
                                          "original_max_position_embeddings": 20}),
    "phi3_longrope": dict(config="Phi3Config", num_hidden_layers=2, max_position_embeddings=128, hidden_size=32, length=32,
                          num_key_value_heads=2, original_max_position_embeddings=32, tie_word_embeddings=True, std=0.15, lora=True, v4=True, gguf="phi3",
                          rope_parameters={"rope_type": "longrope", "rope_theta": 10000.0, "partial_rotary_factor": 0.75,
                                           "short_factor": SHORT, "long_factor": LONG}),
    "qwen2_dynamic": dict(config="Qwen2Config", num_hidden_layers=3, max_position_embeddings=32, use_sliding_window=True,
                          sliding_window=7, max_window_layers=1, length=32, v4=True,
                          rope_parameters={"rope_type": "dynamic", "factor": 2.0, "rope_theta": 10000.0}),
    "qwen2_yarn": dict(config="Qwen2Config", num_hidden_layers=2, max_position_embeddings=64, tie_word_embeddings=True, gguf="qwen2",
                       rope_parameters={"rope_type": "yarn", "factor": 4.0, "rope_theta": 10000.0,
                                        "original_max_position_embeddings": 16}),
    "qwen3_plain": dict(config="Qwen3Config", num_hidden_layers=2, head_dim=12, max_position_embeddings=64, gguf="qwen3"),
    "qwen3_options": dict(config="Qwen3Config", num_hidden_layers=2, head_dim=12, max_position_embeddings=64, attention_bias=True,
                          hidden_act="gelu_new", tie_word_embeddings=True, use_sliding_window=True, sliding_window=4, lora=True,
                          layer_types=["sliding_attention", "full_attention"],
                          rope_parameters={"rope_type": "linear", "factor": 2.0, "rope_theta": 1000.0}),
    "smollm3": dict(config="SmolLM3Config", num_hidden_layers=4, max_position_embeddings=64, attention_bias=True, mlp_bias=True,
                    lora=True, gguf="smollm3"),
    "smollm3_listed": dict(config="SmolLM3Config", num_hidden_layers=3, max_position_embeddings=64, no_rope_layers=[0, 1, 0],
                           use_sliding_window=True, sliding_window=6, tie_word_embeddings=False, v4=True),
}


def dump(path, value):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        json.dump(value, f, indent=1, sort_keys=True)
        f.write("\n")


def v4_config(path):
    """config.json as transformers 4 wrote it."""
    c = json.load(open(path))
    r = c.pop("rope_parameters")
    if "full_attention" in r:
        c["rope_local_base_freq"] = r["sliding_attention"]["rope_theta"]
        r = r["full_attention"]
    c["rope_theta"] = r.pop("rope_theta")
    partial = r.pop("partial_rotary_factor", None)
    if partial is not None:
        c["partial_rotary_factor"] = partial
    c["rope_scaling"] = None if r["rope_type"] == "default" else {("type" if k == "rope_type" else k): v for k, v in r.items()}
    c["torch_dtype"] = c.pop("dtype")
    dump(path, c)


def write_gguf(path, arch, model):
    c = model.config
    w = gguf.GGUFWriter(path, arch)
    rope = getattr(c, "rope_parameters")
    full = rope.get("full_attention", rope)
    head_dim = getattr(c, "head_dim", None) or c.hidden_size // c.num_attention_heads
    w.add_vocab_size(c.vocab_size)
    w.add_context_length(c.max_position_embeddings)
    w.add_embedding_length(c.hidden_size)
    w.add_block_count(c.num_hidden_layers)
    w.add_feed_forward_length(c.intermediate_size)
    w.add_head_count(c.num_attention_heads)
    w.add_head_count_kv(c.num_key_value_heads)
    w.add_layer_norm_rms_eps(c.rms_norm_eps)
    w.add_rope_freq_base(full["rope_theta"])
    if arch in ("gemma", "gemma2", "gemma3", "qwen3"):
        w.add_key_length(head_dim)
        w.add_value_length(head_dim)
    if arch in ("llama", "smollm3"):
        w.add_rope_dimension_count(head_dim)
    if arch in ("gemma2", "gemma3", "phi3", "llama"):
        w.add_sliding_window(c.sliding_window or 0)
    if arch == "gemma2":
        w.add_attn_logit_softcapping(c.attn_logit_softcapping)
        w.add_final_logit_softcapping(c.final_logit_softcapping)
    if full["rope_type"] == "yarn":
        w.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        w.add_rope_scaling_factor(full["factor"])
        w.add_rope_scaling_orig_ctx_len(full["original_max_position_embeddings"])
    names = gguf.get_tensor_name_map({v: k for k, v in gguf.MODEL_ARCH_NAMES.items()}[arch], c.num_hidden_layers)
    if full["rope_type"] == "longrope":
        original = c.original_max_position_embeddings
        w.add_rope_dimension_count(int(full["partial_rotary_factor"] * c.hidden_size) // c.num_attention_heads)
        w.add_rope_scaling_orig_ctx_len(original)
        w.add_rope_scaling_attn_factors(math.sqrt(1 + math.log(c.max_position_embeddings / original) / math.log(original)))
        for which in ("long", "short"):
            w.add_tensor(f"rope_factors_{which}.weight", numpy.array(full[which + "_factor"], dtype=numpy.float32))
    w.add_tokenizer_model("gpt2")
    w.add_token_list([f"t{i}" for i in range(c.vocab_size)])
    w.add_eos_token_id(EOS)
    for key, value in model.state_dict().items():
        if key == "lm_head.weight" and c.tie_word_embeddings:
            continue
        x = value.float().numpy()
        if arch.startswith("gemma") and key.endswith("norm.weight"):
            x = x + 1
        heads = {"q_proj": c.num_attention_heads, "k_proj": c.num_key_value_heads}.get(key.split(".")[-2])
        if arch in ("llama", "smollm3") and heads:
            x = x.reshape(heads, 2, x.shape[0] // heads // 2, *x.shape[1:]).swapaxes(1, 2).reshape(x.shape)
        name = names.get_name(key, try_suffixes=(".weight", ".bias"))
        if x.ndim == 1:
            w.add_tensor(name, x)
        else:
            kind = gguf.GGMLQuantizationType.BF16
            w.add_tensor(name, gguf.quants.quantize(numpy.ascontiguousarray(x), kind), raw_dtype=kind)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def make(name, options):
    options = dict(options)
    config_class, lora, v4, length, arch = (options.pop(k, None) for k in ("config", "lora", "v4", "length", "gguf"))
    std = options.pop("std", 0.3)  # smaller where fp32 gradients would differ from fp64 ones by more than tests allow
    config = getattr(transformers, config_class)(**{**SMALL, **options})
    torch.manual_seed(sum(map(ord, name)))
    model = AutoModelForCausalLM.from_config(config, attn_implementation="eager", dtype=torch.float32).eval()
    with torch.no_grad():
        for key, p in sorted(model.named_parameters()):
            x = torch.randn(p.shape)
            offset = 0.0 if name.startswith("gemma") else 1.0
            p.copy_(x * 0.2 + offset if "norm" in key else x * (0.8 if "embed" in key or "lm_head" in key else std))
            p.copy_(p.to(torch.bfloat16).float())
    folder = os.path.join(HERE, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    model.to(torch.bfloat16).save_pretrained(os.path.join(folder, "model"))
    model.float()
    path = os.path.join(folder, "model", "config.json")
    dump(path, json.load(open(path)))
    if v4:
        v4_config(path)
    dump(os.path.join(folder, "model", "generation_config.json"), {"eos_token_id": EOS, "pad_token_id": PAD})
    model = AutoModelForCausalLM.from_pretrained(os.path.join(folder, "model"), dtype=torch.float32, attn_implementation="eager").eval()

    if arch:
        write_gguf(os.path.join(folder, "model.gguf"), arch, model)

    draw = lambda n: torch.randint(0, EOS, (n,)).tolist()
    tensors = {}

    def case(kind, rows, positions=False):
        width = max(map(len, rows))
        left = kind.startswith("left")
        pad = lambda r, v: ([v] * (width - len(r)) + r) if left else (r + [v] * (width - len(r)))
        ids = torch.tensor([pad(r, PAD) for r in rows])
        mask = torch.tensor([pad([1] * len(r), 0) for r in rows])
        labels = torch.where(mask == 1, ids, torch.full_like(ids, -100))
        for i, r in enumerate(rows):
            labels[i, width - len(r) if left else 0] = -100
        extra = {}
        if positions:
            extra["position_ids"] = (mask.cumsum(-1) - 1).masked_fill(mask == 0, 1)
        with torch.no_grad():
            out = model(input_ids=ids, attention_mask=mask, labels=labels, use_cache=False, **extra)
        tensors.update({f"{kind}.input_ids": ids, f"{kind}.attention_mask": mask, f"{kind}.labels": labels,
                        f"{kind}.logits": out.logits, f"{kind}.loss": out.loss.reshape(1)})
        tensors.update({f"{kind}.{k}": v for k, v in extra.items()})

    case("full", [draw(12), draw(12)])
    case("left_pad_pos", [draw(12), draw(7)], positions=True)
    if length:
        case("long", [draw(length + 9)])

    def generate(prompt, **options):
        # A fresh model each: the dynamic type remembers lengths from call to call.
        fresh = AutoModelForCausalLM.from_pretrained(os.path.join(folder, "model"), dtype=torch.float32, attn_implementation="eager").eval()
        x = torch.tensor([prompt])
        with torch.no_grad():
            r = fresh.generate(x, attention_mask=torch.ones_like(x), generation_config=GenerationConfig(
                do_sample=False, use_cache=True, pad_token_id=PAD, eos_token_id=[EOS], **options))
        return r[0, len(prompt):].tolist()

    greedy, beam = [], []
    prompts = [draw(9), draw(14)] + ([draw(length - 5), draw(length + 4)] if length else [])
    for p in prompts:
        greedy.append(dict(prompt_ids=p, eos_token_id=[EOS], max_new_tokens=24, new_ids=generate(p, max_new_tokens=24)))
    for p in prompts[-2:]:
        options = dict(num_beams=3, early_stopping=True, no_repeat_ngram_size=3, min_length=len(p) + 6, max_length=len(p) + 16,
                       length_penalty=1.0)
        beam.append(dict(prompt_ids=p, eos_token_id=[EOS], best_new_ids=generate(p, **options), **options))
    dump(os.path.join(folder, "golden.json"), {"generation": {"greedy": greedy, "greedy_eos": [], "beam": beam}})

    if lora:
        linears = sorted({k.split(".")[-1] for k, m in model.named_modules() if isinstance(m, torch.nn.Linear) and k != "lm_head"})
        tuned = get_peft_model(model, LoraConfig(r=2, lora_alpha=4, target_modules=linears, task_type="CAUSAL_LM"))
        with torch.no_grad():
            for key, p in sorted(tuned.named_parameters()):
                if "lora_" in key:
                    p.copy_(torch.randn(p.shape) * 0.2)
        tuned.save_pretrained(os.path.join(folder, "lora"))
        os.remove(os.path.join(folder, "lora", "README.md"))
        c = json.load(open(os.path.join(folder, "lora", "adapter_config.json")))
        c["base_model_name_or_path"] = name
        dump(os.path.join(folder, "lora", "adapter_config.json"), c)
        tuned.zero_grad()
        loss = tuned(input_ids=tensors["full.input_ids"], labels=tensors["full.labels"], use_cache=False).loss
        loss.backward()
        tensors["lora.loss"] = loss.detach().reshape(1)
        for key, p in tuned.named_parameters():
            if p.grad is not None:
                tensors["lora.grad." + key.replace(".default", "")] = p.grad
        merged = tuned.merge_and_unload()
        for key, p in merged.named_parameters():
            if ".layers.0.self_attn." in key and "_proj.weight" in key:
                tensors["lora.merged." + key] = p.detach()
    save_file({k: v.contiguous().clone() for k, v in sorted(tensors.items())}, os.path.join(folder, "golden.safetensors"))
    print(name, {k: round(float(v), 4) for k, v in tensors.items() if k.endswith("loss")})


if __name__ == "__main__":
    for name, options in MODELS.items():
        if len(sys.argv) == 1 or name in sys.argv[1:]:
            make(name, options)
