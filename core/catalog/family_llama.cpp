#include "core/catalog/families.h"

#include "core/base/utf8.h"
#include "core/catalog/config_reader.h"

// Llama and what is built like it: SmolLM, SmolLM2, TinyLlama, Vicuna, Llama 1 to 3.
namespace anneal::catalog {
namespace {

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_TRY(config.rmsNormEps, json.positive("rms_norm_eps", 1e-6));
    ANNEAL_TRY(config.maxPositions, json.size("max_position_embeddings", 2048));
    ANNEAL_TRY(config.attentionBias, json.flag("attention_bias", false));
    ANNEAL_TRY(config.mlpBias, json.flag("mlp_bias", false));
    ANNEAL_TRY(config.tiedEmbeddings, json.flag("tie_word_embeddings", false));
    ANNEAL_TRY(config.activation, json.text("hidden_act", "silu"));
    if (config.activation != "silu" && config.activation != "swish")
        return json.unsupported("hidden_act", "uses the activation " + config.activation +
                                                  "; Anneal computes silu for a " +
                                                  config.architecture);
    config.activation = "silu";
    return {};
}

Result<void> readGguf(const files::GgufFile& file, ModelConfig& config)
{
    const auto refuse = [&](const std::string& key, const std::string& what) {
        return fail(ErrorCode::Unsupported, "The model " + toUtf8(file.path()) + " " + what + ".",
                    {{"file", toUtf8(file.path())}, {"key", key}});
    };
    if (file.integer("llama.expert_count").value_or(0) > 0)
        return refuse("llama.expert_count",
                      "is a mixture of experts, which Anneal does not compute");
    if (file.integer("llama.attention.sliding_window").value_or(0) > 0)
        return refuse("llama.attention.sliding_window",
                      "uses sliding-window attention (Mistral), which Anneal does not compute");
    config.attentionBias = file.tensors().contains("blk.0.attn_q.bias");
    config.mlpBias = file.tensors().contains("blk.0.ffn_up.bias");
    return {};
}

std::vector<ExpectedTensor> tensors(const ModelConfig& c)
{
    std::vector<ExpectedTensor> list;
    list.push_back({"model.embed_tokens.weight", "token_embd.weight", {c.vocabSize, c.hiddenSize}});
    for (std::int64_t layer = 0; layer < c.layers; ++layer) {
        const auto name = "model.layers." + std::to_string(layer) + ".";
        const auto gguf = "blk." + std::to_string(layer) + ".";
        const auto linear = [&](const std::string& part, const std::string& ggufPart,
                                std::int64_t out, std::int64_t in, bool bias,
                                bool permuted = false) {
            list.push_back(
                {name + part + ".weight", gguf + ggufPart + ".weight", {out, in}, permuted});
            if (bias)
                list.push_back({name + part + ".bias", gguf + ggufPart + ".bias", {out}, permuted});
        };
        const auto q = c.heads * c.headDim, kv = c.kvHeads * c.headDim;
        list.push_back(
            {name + "input_layernorm.weight", gguf + "attn_norm.weight", {c.hiddenSize}});
        linear("self_attn.q_proj", "attn_q", q, c.hiddenSize, c.attentionBias, true);
        linear("self_attn.k_proj", "attn_k", kv, c.hiddenSize, c.attentionBias, true);
        linear("self_attn.v_proj", "attn_v", kv, c.hiddenSize, c.attentionBias);
        linear("self_attn.o_proj", "attn_output", c.hiddenSize, q, c.attentionBias);
        list.push_back(
            {name + "post_attention_layernorm.weight", gguf + "ffn_norm.weight", {c.hiddenSize}});
        linear("mlp.gate_proj", "ffn_gate", c.intermediateSize, c.hiddenSize, c.mlpBias);
        linear("mlp.up_proj", "ffn_up", c.intermediateSize, c.hiddenSize, c.mlpBias);
        linear("mlp.down_proj", "ffn_down", c.hiddenSize, c.intermediateSize, c.mlpBias);
    }
    list.push_back({"model.norm.weight", "output_norm.weight", {c.hiddenSize}});
    if (!c.tiedEmbeddings)
        list.push_back({"lm_head.weight", "output.weight", {c.vocabSize, c.hiddenSize}});
    return list;
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    json["attention_bias"] = config.attentionBias;
    json["mlp_bias"] = config.mlpBias;
    json["hidden_act"] = config.activation;
    json["pretraining_tp"] = 1;
}

} // namespace

Family llamaFamily()
{
    return {"LlamaForCausalLM", "llama", "llama", readConfig, readGguf, tensors, writeConfig};
}

} // namespace anneal::catalog
