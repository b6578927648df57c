// Phi-3, 3.5 and 4: one matrix for q, k and v, one for gate and up, LongRoPE, part of a head
// rotated (Phi-4-mini). Sources: arXiv:2404.14219; Ding et al. 2024, arXiv:2402.13753.
#include "core/catalog/families/family_parts.h"

namespace anneal::catalog {
namespace {

Result<void> readConfig(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_TRY(config.slidingWindow, json.optionalSize("sliding_window", 0));
    slideEverywhere(config);
    return readActivation(json, "hidden_act", "silu", config);
}

Result<void> readGguf(const GgufReader& gguf, ModelConfig& config)
{
    ANNEAL_TRY(config.slidingWindow, gguf.count("attention.sliding_window", 0));
    slideEverywhere(config);
    return {};
}

Result<void> writeGguf(const ModelConfig& config, GgufKeys& keys)
{
    writeGgufWindow(config, keys); // also 0, which tells Phi-4 from Phi-3
    return checkGgufActivation(config, keys, "silu");
}

DecoderSpec decoder(const ModelConfig& config)
{
    auto spec = plainDecoder(config);
    spec.fused = true;
    spec.recomputesCache = config.rope.type == RopeType::LongRope;
    return spec;
}

void writeConfig(const ModelConfig& config, nlohmann::json& json)
{
    const auto& rope = config.rope;
    json["hidden_act"] = config.activation;
    json["sliding_window"] = orNull(config.slidingWindow);
    json["original_max_position_embeddings"] =
        rope.originalMaxPositions > 0 ? rope.originalMaxPositions : config.maxPositions;
    json["partial_rotary_factor"] = rope.rotaryDims > 0 ? static_cast<double>(rope.rotaryDims) /
                                                              static_cast<double>(config.headDim)
                                                        : 1.0;
}

} // namespace

Family phi3Family()
{
    return {.architecture = "Phi3ForCausalLM",
            .modelType = "phi3",
            .ggufArchitecture = "phi3",
            .defaults = {.rmsNormEps = 1e-5, .maxPositions = 4096},
            .partialRotary = true,
            .readConfig = readConfig,
            .readGguf = readGguf,
            .writeGguf = writeGguf,
            .decoder = decoder,
            .writeConfig = writeConfig};
}

} // namespace anneal::catalog
