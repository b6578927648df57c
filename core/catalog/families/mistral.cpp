// Mistral 7B and its kin: Llama with a window over every layer, where the config names one.
// Source: Jiang et al. 2023, arXiv:2310.06825. A GGUF says "llama" for it, and names the window.
#include "core/catalog/families/family_parts.h"

namespace anneal::catalog {
namespace {

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_TRY(config.slidingWindow, json.optionalSize("sliding_window", 4096));
    slideEverywhere(config);
    return readActivation(json, "hidden_act", "silu", config);
}

Result<void> readGguf(const GgufReader& gguf, ModelConfig& config)
{
    if (gguf.file().tensors().contains("blk.0.attn_q.bias"))
        return gguf.unsupported("attention.sliding_window",
                                "has both a sliding window and biases, which Anneal does not "
                                "compute");
    ANNEAL_TRY(config.slidingWindow, gguf.count("attention.sliding_window", 0));
    slideEverywhere(config);
    return {};
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    if (config.slidingWindow > 0)
        writeGgufWindow(config, keys);
    return checkGgufActivation(config, keys, "silu");
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    json["sliding_window"] = orNull(config.slidingWindow);
    json["hidden_act"] = config.activation;
}

} // namespace

Family mistralFamily()
{
    return {.architecture = "MistralForCausalLM",
            .modelType = "mistral",
            .ggufArchitecture = "llama",
            .defaults = {.maxPositions = 131072, .kvHeads = 8},
            .ggufRowsPermuted = true,
            .readConfig = readConfig,
            .readGguf = readGguf,
            .writeGguf = writeGguf,
            .decoder = plainDecoder,
            .writeConfig = writeConfig};
}

} // namespace anneal::catalog
