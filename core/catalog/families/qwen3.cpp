// Qwen3: norms over each head of q and k, a head size of its own. Source: arXiv:2505.09388.
#include "core/catalog/families/family_parts.h"
#include "core/catalog/families/qwen_windows.h"

namespace anneal::catalog {
namespace {

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_TRY(config.attentionBias, json.flag("attention_bias", false));
    ANNEAL_CHECK(readQwenWindows(json, config));
    return readActivation(json, "hidden_act", "silu", config);
}

Result<void> readGguf(const GgufReader& gguf, ModelConfig& config)
{
    config.attentionBias = gguf.file().tensors().contains("blk.0.attn_q.bias");
    return {};
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    if (config.slidingWindow > 0)
        return keys.cannotHold("sliding layers");
    if (config.attentionBias)
        return keys.cannotHold("biases in its attention");
    return checkGgufActivation(config, keys, "silu");
}

DecoderSpec decoder(const ModelConfig& config)
{
    auto spec = plainDecoder(config);
    spec.qkvBias = spec.outputBias = config.attentionBias;
    spec.headNorms = true;
    return spec;
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    writeQwenWindows(config, json);
    json["attention_bias"] = config.attentionBias;
    json["hidden_act"] = config.activation;
}

} // namespace

Family qwen3Family()
{
    return {.architecture = "Qwen3ForCausalLM",
            .modelType = "qwen3",
            .ggufArchitecture = "qwen3",
            .defaults = {.maxPositions = 32768, .headDim = 128, .kvHeads = 32},
            .readConfig = readConfig,
            .readGguf = readGguf,
            .writeGguf = writeGguf,
            .decoder = decoder,
            .writeConfig = writeConfig};
}

} // namespace anneal::catalog
