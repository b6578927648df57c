// Gemma 3 (text): Gemma 2 without the cap on the scores, with norms over each head of q and k, five
// sliding layers for each full one, and a RoPE of their own for the sliding ones. Source:
// arXiv:2503.19786.
#include "core/catalog/families/family_parts.h"

namespace anneal::catalog {
namespace {

constexpr std::int64_t kPattern = 6; ///< every sixth layer sees everything
constexpr std::int64_t kLayersOf27B = 62;

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_CHECK(refuseBidirectional(json));
    ANNEAL_TRY(config.attentionBias, json.flag("attention_bias", false));
    ANNEAL_TRY(config.queryScalar, json.positive("query_pre_attn_scalar", 256));
    // attn_logit_softcapping has no effect in transformers' class.
    ANNEAL_TRY(config.finalSoftcap, json.optionalPositive("final_logit_softcapping", 0));
    ANNEAL_TRY(config.slidingWindow, json.optionalSize("sliding_window", 4096));
    ANNEAL_TRY(const auto pattern, json.size("sliding_window_pattern", kPattern));
    ANNEAL_CHECK(readLayerTypes(json, config,
                                [&](std::int64_t layer) { return (layer + 1) % pattern != 0; }));
    return readActivation(json, "hidden_activation", "gelu_pytorch_tanh", config);
}

double queryScalarOfGguf(const ModelConfig& config)
{
    return static_cast<double>(config.layers == kLayersOf27B ? config.hiddenSize / config.heads
                                                             : config.headDim);
}

Result<void> readGguf(const GgufReader& gguf, ModelConfig& config)
{
    config.queryScalar = queryScalarOfGguf(config);
    if (gguf.has("final_logit_softcapping")) {
        ANNEAL_TRY(config.finalSoftcap, gguf.positive("final_logit_softcapping", 0));
    }
    ANNEAL_TRY(config.slidingWindow, gguf.count("attention.sliding_window", 0));
    config.activation = "gelu_pytorch_tanh";
    return readGgufPattern(gguf, config, kPattern);
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    if (config.attentionBias)
        return keys.cannotHold("biases in its attention");
    if (config.finalSoftcap > 0)
        keys.number("final_logit_softcapping", config.finalSoftcap);
    writeGgufPattern(config, keys, kPattern);
    return checkGgufActivation(config, keys, "gelu_pytorch_tanh");
}

DecoderSpec decoder(const ModelConfig& config)
{
    auto spec = gemmaDecoder(config);
    spec.outputNorms = true;
    spec.headNorms = true;
    return spec;
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    json["attention_bias"] = config.attentionBias;
    json["hidden_activation"] = config.activation;
    json["query_pre_attn_scalar"] = config.queryScalar;
    json["attn_logit_softcapping"] = nullptr;
    json["final_logit_softcapping"] = orNull(config.finalSoftcap);
    json["sliding_window"] = orNull(config.slidingWindow);
    json["layer_types"] = layerTypes(config);
}

} // namespace

Family gemma3Family()
{
    return {.architecture = "Gemma3ForCausalLM",
            .modelType = "gemma3_text",
            .ggufArchitecture = "gemma3",
            .defaults = {.maxPositions = 131072,
                         .headDim = 256,
                         .kvHeads = 4,
                         .ropeTheta = 1e6,
                         .localRopeTheta = 1e4,
                         .tiedEmbeddings = true},
            .readConfig = readConfig,
            .readGguf = readGguf,
            .writeGguf = writeGguf,
            .ggufQueryScalar = queryScalarOfGguf,
            .decoder = decoder,
            .writeConfig = writeConfig};
}

} // namespace anneal::catalog
