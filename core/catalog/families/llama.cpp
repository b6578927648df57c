// Llama 1 to 3 and what is built like it: TinyLlama, SmolLM, SmolLM2, Vicuna. Sources: Touvron et
// al. 2023, arXiv:2302.13971; arXiv:2407.21783.
#include "core/catalog/families/family_parts.h"

namespace anneal::catalog {
namespace {

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_TRY(config.attentionBias, json.flag("attention_bias", false));
    ANNEAL_TRY(config.mlpBias, json.flag("mlp_bias", false));
    return readActivation(json, "hidden_act", "silu", config);
}

Result<void> readGguf(const GgufReader& gguf, ModelConfig& config)
{
    config.attentionBias = gguf.file().tensors().contains("blk.0.attn_q.bias");
    config.mlpBias = gguf.file().tensors().contains("blk.0.ffn_up.bias");
    return {};
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    return checkGgufActivation(config, keys, "silu");
}

DecoderSpec decoder(const ModelConfig& config)
{
    auto spec = plainDecoder(config);
    spec.qkvBias = spec.outputBias = config.attentionBias;
    spec.mlpBias = config.mlpBias;
    return spec;
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
    return {.architecture = "LlamaForCausalLM",
            .modelType = "llama",
            .ggufArchitecture = "llama",
            .ggufRowsPermuted = true,
            .readConfig = readConfig,
            .readGguf = readGguf,
            .writeGguf = writeGguf,
            .decoder = decoder,
            .writeConfig = writeConfig};
}

} // namespace anneal::catalog
