// Gemma 1: norms multiply by 1 + weight, embeddings by the root of the hidden size, a GELU gate.
// Source: arXiv:2403.08295.
#include "core/catalog/families/family_parts.h"

namespace anneal::catalog {
namespace {

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_CHECK(refuseBidirectional(json));
    ANNEAL_TRY(config.attentionBias, json.flag("attention_bias", false));
    ANNEAL_CHECK(readActivation(json, "hidden_act", "gelu_pytorch_tanh", config));
    if (config.activation == "gelu") // the first releases wrote this and meant the other
        config.activation = "gelu_pytorch_tanh";
    return {};
}

Result<void> readGguf(const GgufReader&, ModelConfig& config)
{
    config.activation = "gelu_pytorch_tanh";
    return {};
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    if (config.attentionBias)
        return keys.cannotHold("biases in its attention");
    if (!config.tiedEmbeddings)
        return keys.cannotHold("an output matrix of its own");
    return checkGgufActivation(config, keys, "gelu_pytorch_tanh");
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    json["attention_bias"] = config.attentionBias;
    json["hidden_act"] = config.activation;
}

} // namespace

Family gemmaFamily()
{
    return {
        .architecture = "GemmaForCausalLM",
        .modelType = "gemma",
        .ggufArchitecture = "gemma",
        .defaults = {.maxPositions = 8192, .headDim = 256, .kvHeads = 16, .tiedEmbeddings = true},
        .readConfig = readConfig,
        .readGguf = readGguf,
        .writeGguf = writeGguf,
        .decoder = gemmaDecoder,
        .writeConfig = writeConfig};
}

} // namespace anneal::catalog
