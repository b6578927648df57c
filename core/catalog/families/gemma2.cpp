// Gemma 2: Gemma with norms after attention and MLP, tanh caps on scores and logits, every other
// layer sliding. Source: arXiv:2408.00118.
#include "core/catalog/families/family_parts.h"

namespace anneal::catalog {
namespace {

constexpr std::int64_t kPattern = 2; ///< every second layer sees everything
constexpr std::int64_t kLayersOf27B = 46;

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_CHECK(refuseBidirectional(json));
    ANNEAL_TRY(config.attentionBias, json.flag("attention_bias", false));
    ANNEAL_TRY(config.queryScalar, json.positive("query_pre_attn_scalar", 256));
    ANNEAL_TRY(config.attentionSoftcap, json.optionalPositive("attn_logit_softcapping", 50));
    ANNEAL_TRY(config.finalSoftcap, json.optionalPositive("final_logit_softcapping", 30));
    ANNEAL_TRY(config.slidingWindow, json.optionalSize("sliding_window", 4096));
    ANNEAL_CHECK(readLayerTypes(json, config, [](std::int64_t layer) { return layer % 2 == 0; }));
    return readActivation(json, "hidden_activation", "gelu_pytorch_tanh", config);
}

// The file does not hold query_pre_attn_scalar; llama.cpp tells the 27B model by its layers.
double queryScalarOfGguf(const ModelConfig& config)
{
    return static_cast<double>(config.layers == kLayersOf27B ? config.hiddenSize / config.heads
                                                             : config.headDim);
}

Result<void> readGguf(const GgufReader& gguf, ModelConfig& config)
{
    config.queryScalar = queryScalarOfGguf(config);
    ANNEAL_TRY(config.attentionSoftcap, gguf.positive("attn_logit_softcapping", 50));
    ANNEAL_TRY(config.finalSoftcap, gguf.positive("final_logit_softcapping", 30));
    ANNEAL_TRY(config.slidingWindow, gguf.size("attention.sliding_window", 4096));
    config.activation = "gelu_pytorch_tanh";
    return readGgufPattern(gguf, config, kPattern);
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    if (config.attentionBias)
        return keys.cannotHold("biases in its attention");
    if (!config.tiedEmbeddings)
        return keys.cannotHold("an output matrix of its own");
    if (config.attentionSoftcap <= 0 || config.finalSoftcap <= 0)
        return keys.cannotHold("no caps on scores or logits");
    if (config.slidingWindow == 0)
        return keys.cannotHold("no sliding layers");
    keys.number("attn_logit_softcapping", config.attentionSoftcap);
    keys.number("final_logit_softcapping", config.finalSoftcap);
    writeGgufPattern(config, keys, kPattern);
    return checkGgufActivation(config, keys, "gelu_pytorch_tanh");
}

DecoderSpec decoder(const ModelConfig& config)
{
    auto spec = gemmaDecoder(config);
    spec.outputNorms = true;
    return spec;
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    json["attention_bias"] = config.attentionBias;
    json["hidden_activation"] = config.activation;
    json["query_pre_attn_scalar"] = config.queryScalar;
    json["attn_logit_softcapping"] = orNull(config.attentionSoftcap);
    json["final_logit_softcapping"] = orNull(config.finalSoftcap);
    json["sliding_window"] = orNull(config.slidingWindow);
    json["layer_types"] = layerTypes(config);
}

} // namespace

Family gemma2Family()
{
    return {
        .architecture = "Gemma2ForCausalLM",
        .modelType = "gemma2",
        .ggufArchitecture = "gemma2",
        .defaults = {.maxPositions = 8192, .headDim = 256, .kvHeads = 4, .tiedEmbeddings = true},
        .readConfig = readConfig,
        .readGguf = readGguf,
        .writeGguf = writeGguf,
        .ggufQueryScalar = queryScalarOfGguf,
        .decoder = decoder,
        .writeConfig = writeConfig};
}

} // namespace anneal::catalog
