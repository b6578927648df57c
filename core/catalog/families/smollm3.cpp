// SmolLM3: Llama in which every fourth layer (or those that no_rope_layers marks with 0) does not
// rotate queries and keys. Source: Yang et al. 2025, arXiv:2501.18795, for the layers without RoPE.
#include "core/catalog/families/family_parts.h"

#include <algorithm>

namespace anneal::catalog {
namespace {

constexpr std::int64_t kInterval = 4;

std::vector<bool> rotaryEvery(std::int64_t interval, std::int64_t layers)
{
    std::vector<bool> rotary;
    for (std::int64_t layer = 0; layer < layers; ++layer)
        rotary.push_back((layer + 1) % interval != 0);
    return rotary;
}

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_TRY(config.attentionBias, json.flag("attention_bias", false));
    ANNEAL_TRY(config.mlpBias, json.flag("mlp_bias", false));
    ANNEAL_TRY(const auto interval, json.size("no_rope_layer_interval", kInterval));
    ANNEAL_TRY(const auto listed, json.flags("no_rope_layers"));
    config.rotaryLayers = listed ? *listed : rotaryEvery(interval, config.layers);
    if (std::ssize(config.rotaryLayers) < config.layers)
        return json.wrong("no_rope_layers", "has " + std::to_string(config.rotaryLayers.size()) +
                                                " entries for " + std::to_string(config.layers) +
                                                " layers");
    ANNEAL_TRY(const auto slides, json.flag("use_sliding_window", false));
    ANNEAL_TRY(config.slidingWindow, json.optionalSize("sliding_window", 0));
    ANNEAL_CHECK(readLayerTypes(json, config, [&](std::int64_t layer) {
        return slides && config.slidingWindow > 0 &&
               !config.rotaryLayers[static_cast<std::size_t>(layer)];
    }));
    return readActivation(json, "hidden_act", "silu", config);
}

Result<void> readGguf(const GgufReader& gguf, ModelConfig& config)
{
    config.attentionBias = gguf.file().tensors().contains("blk.0.attn_q.bias");
    config.mlpBias = gguf.file().tensors().contains("blk.0.ffn_up.bias");
    config.rotaryLayers = rotaryEvery(kInterval, config.layers);
    return {};
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    if (config.slidingWindow > 0)
        return keys.cannotHold("sliding layers");
    if (config.attentionBias || config.mlpBias)
        return keys.cannotHold("biases in its layers");
    if (config.rotaryLayers != rotaryEvery(kInterval, config.layers))
        return keys.cannotHold("other layers without rotation than every fourth");
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
    auto rotary = nlohmann::json::array();
    for (const bool one : config.rotaryLayers)
        rotary.push_back(one ? 1 : 0);
    json["no_rope_layers"] = rotary;
    json["no_rope_layer_interval"] = kInterval;
    json["attention_bias"] = config.attentionBias;
    json["mlp_bias"] = config.mlpBias;
    json["hidden_act"] = config.activation;
    json["use_sliding_window"] = config.slidingWindow > 0;
    json["sliding_window"] = orNull(config.slidingWindow);
    json["layer_types"] = layerTypes(config);
}

} // namespace

Family smolLm3Family()
{
    return {
        .architecture = "SmolLM3ForCausalLM",
        .modelType = "smollm3",
        .ggufArchitecture = "smollm3",
        .defaults = {.maxPositions = 32768, .kvHeads = 4, .ropeTheta = 2e6, .tiedEmbeddings = true},
        .ggufRowsPermuted = true,
        .readConfig = readConfig,
        .readGguf = readGguf,
        .writeGguf = writeGguf,
        .decoder = decoder,
        .writeConfig = writeConfig};
}

} // namespace anneal::catalog
