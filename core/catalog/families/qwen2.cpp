// Qwen2 and 2.5, and DeepSeek's R1 distillates of them: biases on q, k and v, a window over the
// upper layers where use_sliding_window is set. Source: arXiv:2407.10671.
#include "core/catalog/families/family_parts.h"
#include "core/catalog/families/qwen_windows.h"

namespace anneal::catalog {
namespace {

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_CHECK(readQwenWindows(json, config));
    return readActivation(json, "hidden_act", "silu", config);
}

Result<void> readGguf(const GgufReader&, ModelConfig&)
{
    return {};
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    if (config.slidingWindow > 0)
        return keys.cannotHold("sliding layers");
    return checkGgufActivation(config, keys, "silu");
}

DecoderSpec decoder(const ModelConfig& config)
{
    auto spec = plainDecoder(config);
    spec.qkvBias = true;
    return spec;
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    writeQwenWindows(config, json);
    json["hidden_act"] = config.activation;
}

} // namespace

Family qwen2Family()
{
    return {.architecture = "Qwen2ForCausalLM",
            .modelType = "qwen2",
            .ggufArchitecture = "qwen2",
            .defaults = {.maxPositions = 32768, .kvHeads = 32},
            .readConfig = readConfig,
            .readGguf = readGguf,
            .writeGguf = writeGguf,
            .decoder = decoder,
            .writeConfig = writeConfig};
}

} // namespace anneal::catalog
