#!/bin/sh
# Trains, chats and exports through the window on random weights of DeepSeek-R1-Distill-Qwen-1.5B's shape, and says what that
# took: memory at most and the longest wait of a click. About ten minutes and 8 GB of disk.
# usage: tutorial_size.sh BUILD_FOLDER TOKENIZER_FOLDER       (any folder with a tokenizer.json of Qwen's vocabulary)
set -eu
build=$(cd "$1" && pwd)
tokenizer=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/config.json" <<'END'
{"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "hidden_size": 1536, "intermediate_size": 8960,
 "num_hidden_layers": 28, "num_attention_heads": 12, "num_key_value_heads": 2, "vocab_size": 151936,
 "max_position_embeddings": 131072, "rms_norm_eps": 1e-06, "rope_theta": 10000, "tie_word_embeddings": false,
 "torch_dtype": "bfloat16", "hidden_act": "silu", "bos_token_id": 151643, "eos_token_id": 151643, "use_sliding_window": false}
END
"$build/bin/anneal" bench model --config "$work/config.json" --tokenizer "$tokenizer" --output "$work/model"
QT_QPA_PLATFORM=offscreen ANNEAL_TUTORIAL_MODEL="$work/model" TMPDIR="$work" "$build/tests/test_ui_shell_tutorial_size" -maxwarnings 0
