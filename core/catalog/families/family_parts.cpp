#include "core/catalog/families/family_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace anneal::catalog {
namespace {

constexpr const char* kSliding = "sliding_attention";
constexpr const char* kFull = "full_attention";

struct ActivationName {
    std::string_view name, canonical;
    Activation activation;
};

// The names of transformers' ACT2FN that mean one of ours.
constexpr std::array kActivations = {
    ActivationName{"silu", "silu", Activation::Silu},
    ActivationName{"swish", "silu", Activation::Silu},
    ActivationName{"gelu", "gelu", Activation::Gelu},
    ActivationName{"gelu_python", "gelu", Activation::Gelu},
    ActivationName{"gelu_pytorch_tanh", "gelu_pytorch_tanh", Activation::GeluTanh},
    ActivationName{"gelu_python_tanh", "gelu_pytorch_tanh", Activation::GeluTanh},
    ActivationName{"gelu_new", "gelu_pytorch_tanh", Activation::GeluTanh},
    ActivationName{"gelu_fast", "gelu_pytorch_tanh", Activation::GeluTanh},
    ActivationName{"relu", "relu", Activation::Relu},
};

const ActivationName* activationOf(std::string_view name)
{
    const auto found = std::find_if(kActivations.begin(), kActivations.end(),
                                    [&](const ActivationName& one) { return one.name == name; });
    return found == kActivations.end() ? nullptr : &*found;
}

} // namespace

Result<void> readActivation(const ConfigReader& json, const std::string& key,
                            const std::string& defaultName, ModelConfig& config)
{
    ANNEAL_TRY(const auto name, json.text(key, defaultName));
    const auto* known = activationOf(name);
    if (known == nullptr)
        return json.unsupported(key,
                                "uses the activation " + name +
                                    "; Anneal computes silu, gelu, gelu_pytorch_tanh and relu");
    config.activation = known->canonical;
    return {};
}

Result<void> readLayerTypes(const ConfigReader& json, ModelConfig& config,
                            const std::function<bool(std::int64_t)>& isSliding)
{
    ANNEAL_TRY(const auto types, json.texts("layer_types"));
    const auto count = static_cast<std::size_t>(config.layers);
    config.slidingLayers.assign(count, false);
    if (types && types->size() != count)
        return json.wrong("layer_types", "has " + std::to_string(types->size()) + " entries for " +
                                             std::to_string(count) + " layers");
    for (std::size_t i = 0; i < count; ++i) {
        if (types && (*types)[i] != kSliding && (*types)[i] != kFull)
            return json.unsupported("layer_types", "has layers of the type " + (*types)[i] +
                                                       "; Anneal computes full_attention and "
                                                       "sliding_attention");
        config.slidingLayers[i] =
            types ? (*types)[i] == kSliding : isSliding(static_cast<std::int64_t>(i));
    }
    const bool any = std::find(config.slidingLayers.begin(), config.slidingLayers.end(), true) !=
                     config.slidingLayers.end();
    if (any && config.slidingWindow == 0)
        return json.wrong("sliding_window", "is missing, though the model has sliding layers");
    return {};
}

Result<void> refuseBidirectional(const ConfigReader& json)
{
    ANNEAL_TRY(const auto both, json.flag("use_bidirectional_attention", false));
    if (both)
        return json.unsupported("use_bidirectional_attention",
                                "attends in both directions, so it does not generate text");
    return {};
}

void slideEverywhere(ModelConfig& config)
{
    config.slidingLayers.assign(static_cast<std::size_t>(config.layers), config.slidingWindow > 0);
}

Result<void> readGgufPattern(const GgufReader& gguf, ModelConfig& config, std::int64_t usual)
{
    constexpr const char* kKey = "attention.sliding_window_pattern";
    const auto count = static_cast<std::size_t>(config.layers);
    if (const auto each = gguf.flags(kKey)) {
        if (each->size() < count)
            return gguf.wrong(kKey, "has " + std::to_string(each->size()) + " entries for " +
                                        std::to_string(count) + " layers");
        config.slidingLayers.assign(each->begin(),
                                    each->begin() + static_cast<std::ptrdiff_t>(count));
    } else {
        ANNEAL_TRY(const auto pattern, gguf.count(kKey, usual));
        for (std::int64_t layer = 0; layer < config.layers; ++layer)
            config.slidingLayers.push_back(pattern == 0 || layer % pattern < pattern - 1);
    }
    if (config.slidingWindow == 0)
        config.slidingLayers.assign(count, false);
    return {};
}

void writeGgufPattern(const ModelConfig& config, GgufKeys& keys, std::int64_t usual)
{
    if (config.slidingWindow > 0)
        keys.size("attention.sliding_window", config.slidingWindow);
    std::vector<bool> pattern;
    for (std::int64_t layer = 0; layer < config.layers; ++layer)
        pattern.push_back(config.slidingWindow > 0 && layer % usual < usual - 1);
    auto sliding = config.slidingLayers;
    sliding.resize(pattern.size(), false);
    if (config.slidingWindow > 0 && sliding != pattern)
        keys.flags("attention.sliding_window_pattern", std::move(sliding));
}

void writeGgufWindow(const ModelConfig& config, GgufKeys& keys)
{
    keys.size("attention.sliding_window", config.slidingWindow);
    if (config.slidingWindow > 0 && config.slidingWindow < config.maxPositions)
        keys.note(notice("gguf.window", {{"tokens", std::to_string(config.slidingWindow)}}));
}

Result<void> checkGgufActivation(const ModelConfig& config, const GgufKeys& keys,
                                 std::string_view computed)
{
    if (config.activation != computed)
        return keys.cannotHold("the activation " + config.activation);
    return {};
}

DecoderSpec plainDecoder(const ModelConfig& config)
{
    DecoderSpec spec;
    spec.ropes = {config.rope};
    if (config.localRope)
        spec.ropes.push_back(*config.localRope);
    spec.layers.resize(static_cast<std::size_t>(config.layers));
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        auto& layer = spec.layers[i];
        const bool sliding = i < config.slidingLayers.size() && config.slidingLayers[i];
        layer.window = sliding ? config.slidingWindow : 0;
        layer.rope = sliding && config.localRope ? 1 : 0;
        layer.rotary = i >= config.rotaryLayers.size() || config.rotaryLayers[i];
    }
    spec.attentionScale =
        1.0 / std::sqrt(config.queryScalar > 0 ? config.queryScalar
                                               : static_cast<double>(config.headDim));
    spec.attentionSoftcap = config.attentionSoftcap;
    spec.finalSoftcap = config.finalSoftcap;
    if (const auto* known = activationOf(config.activation))
        spec.activation = known->activation;
    return spec;
}

DecoderSpec gemmaDecoder(const ModelConfig& config)
{
    auto spec = plainDecoder(config);
    spec.qkvBias = spec.outputBias = config.attentionBias;
    spec.normOffset = true;
    spec.embeddingScale = std::sqrt(static_cast<double>(config.hiddenSize));
    return spec;
}

nlohmann::json orNull(double value)
{
    return value == 0 ? nlohmann::json(nullptr) : nlohmann::json(value);
}

nlohmann::json orNull(std::int64_t value)
{
    return value == 0 ? nlohmann::json(nullptr) : nlohmann::json(value);
}

nlohmann::json layerTypes(const ModelConfig& config)
{
    auto types = nlohmann::json::array();
    for (std::size_t i = 0; i < static_cast<std::size_t>(config.layers); ++i)
        types.push_back(i < config.slidingLayers.size() && config.slidingLayers[i] ? kSliding
                                                                                   : kFull);
    return types;
}

} // namespace anneal::catalog
