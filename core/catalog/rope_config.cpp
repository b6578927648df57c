#include "core/catalog/rope_config.h"

#include <array>
#include <cmath>
#include <numbers>

#include <nlohmann/json.hpp>

namespace anneal::catalog {
namespace {

struct TypeName {
    std::string_view name;
    RopeType type;
};
constexpr std::array kTypes = {
    TypeName{"default", RopeType::Default}, TypeName{"linear", RopeType::Linear},
    TypeName{"dynamic", RopeType::Dynamic}, TypeName{"yarn", RopeType::Yarn},
    TypeName{"llama3", RopeType::Llama3},   TypeName{"longrope", RopeType::LongRope},
};

// What stands beside the parameters of one RoPE.
struct Surroundings {
    const ConfigReader& json;
    const Family& family;
    const ModelConfig& config;
    bool byLayerType = false;
};

Result<RopeType> readType(const ConfigReader& parameters, const Surroundings& around)
{
    ANNEAL_TRY(const auto oldName, parameters.text("type", "default"));
    ANNEAL_TRY(auto name, parameters.text("rope_type", oldName));
    const auto computed = [&](const std::string& types) {
        return parameters.unsupported("rope_type", "uses the rotary embedding scaling " + name +
                                                       "; Anneal computes " + types);
    };
    if (around.family.partialRotary) {
        if (name == "su" || name == "yarn") // Phi-3's older names for it
            name = "longrope";
        if (name != "default" && name != "longrope")
            return computed("default and longrope for a " + around.config.architecture);
    }
    for (const auto& known : kTypes) {
        if (known.name == name)
            return known.type;
    }
    return computed("default, linear, dynamic, yarn, llama3 and longrope");
}

// A key beside the parameters wins, as transformers has it; Phi-3's class has a default for it.
Result<std::int64_t> readOriginal(const ConfigReader& parameters, const Surroundings& around)
{
    constexpr const char* kKey = "original_max_position_embeddings";
    constexpr std::int64_t kPhi3Original = 4096;
    if (!around.byLayerType && around.json.has(kKey))
        return around.json.size(kKey);
    if (around.family.partialRotary)
        return kPhi3Original;
    return parameters.size(kKey, around.config.maxPositions);
}

Result<void> readLlama3(const ConfigReader& parameters, RopeConfig& rope)
{
    ANNEAL_TRY(rope.lowFreqFactor, parameters.positive("low_freq_factor"));
    ANNEAL_TRY(rope.highFreqFactor, parameters.positive("high_freq_factor"));
    if (rope.highFreqFactor <= rope.lowFreqFactor)
        return parameters.wrong("high_freq_factor", "is not larger than low_freq_factor");
    return {};
}

Result<void> readYarn(const ConfigReader& parameters, const Surroundings& around, RopeConfig& rope)
{
    if (rope.theta <= 1)
        return parameters.wrong("rope_theta", "is not above 1, which yarn needs");
    if (parameters.isNull("factor"))
        rope.factor = static_cast<double>(around.config.maxPositions) /
                      static_cast<double>(rope.originalMaxPositions);
    // 0 counts as not set for these.
    const auto number = [&](const char* key, double otherwise) -> Result<double> {
        ANNEAL_TRY(const auto raw, parameters.number(key, otherwise));
        return raw == 0 ? otherwise : raw;
    };
    ANNEAL_TRY(rope.betaFast, number("beta_fast", 32));
    ANNEAL_TRY(rope.betaSlow, number("beta_slow", 1));
    if (rope.betaFast < 0 || rope.betaSlow < 0)
        return parameters.wrong("beta_fast", "or beta_slow is below 0");
    ANNEAL_TRY(const auto mscale, number("mscale", 0));
    ANNEAL_TRY(const auto mscaleAllDim, number("mscale_all_dim", 0));
    const double own = mscale != 0 && mscaleAllDim != 0
                           ? yarnAttentionFactor(rope.factor, mscale) /
                                 yarnAttentionFactor(rope.factor, mscaleAllDim)
                           : yarnAttentionFactor(rope.factor);
    ANNEAL_TRY(rope.attentionFactor, parameters.number("attention_factor", own));
    if (around.byLayerType) // there transformers looks for it in the wrong place
        return {};
    ANNEAL_TRY(rope.truncate, parameters.flag("truncate", true));
    return {};
}

Result<void> readLongRope(const ConfigReader& parameters, const Surroundings& around,
                          RopeConfig& rope)
{
    ANNEAL_TRY(rope.shortFactors, parameters.positives("short_factor"));
    ANNEAL_TRY(rope.longFactors, parameters.positives("long_factor"));
    const auto dims = rope.rotaryDims > 0 ? rope.rotaryDims : around.config.headDim;
    for (const auto& [key, factors] : {std::pair{"short_factor", &rope.shortFactors},
                                       std::pair{"long_factor", &rope.longFactors}}) {
        if (std::ssize(*factors) != (dims + 1) / 2)
            return parameters.wrong(key, "has " + std::to_string(factors->size()) +
                                             " numbers where the model has " +
                                             std::to_string((dims + 1) / 2) + " frequencies");
    }
    ANNEAL_TRY(const auto factor,
               parameters.positive("factor", static_cast<double>(around.config.maxPositions) /
                                                 static_cast<double>(rope.originalMaxPositions)));
    ANNEAL_TRY(rope.attentionFactor,
               parameters.number("attention_factor",
                                 longRopeAttentionFactor(factor, rope.originalMaxPositions)));
    return {};
}

Result<RopeConfig> readParameters(const ConfigReader& parameters, double theta,
                                  const Surroundings& around)
{
    RopeConfig rope;
    ANNEAL_TRY(rope.theta, parameters.positive("rope_theta", theta));
    ANNEAL_TRY(rope.type, readType(parameters, around));
    ANNEAL_TRY(const auto outerShare, around.json.positive("partial_rotary_factor", 1.0));
    ANNEAL_TRY(const auto share, parameters.positive("partial_rotary_factor", outerShare));
    if (share != 1.0 && around.family.partialRotary) {
        rope.rotaryDims =
            static_cast<std::int64_t>(static_cast<double>(around.config.headDim) * share);
        if (share > 1 || rope.rotaryDims < 2)
            return parameters.wrong("partial_rotary_factor", "is not a share of the head");
    } else if (share != 1.0 && rope.type != RopeType::Default) {
        return parameters.unsupported("partial_rotary_factor",
                                      "rotates only a part of each head, which Anneal computes "
                                      "for Phi-3 and Phi-4");
    }
    if (rope.type == RopeType::Default)
        return rope;
    rope.maxPositions = around.config.maxPositions;
    if (rope.type != RopeType::LongRope &&
        !(rope.type == RopeType::Yarn && parameters.isNull("factor"))) {
        ANNEAL_TRY(rope.factor, parameters.positive("factor"));
    }
    if (rope.type == RopeType::Linear || rope.type == RopeType::Dynamic)
        return rope;
    ANNEAL_TRY(rope.originalMaxPositions, readOriginal(parameters, around));
    if (rope.type == RopeType::Llama3)
        ANNEAL_CHECK(readLlama3(parameters, rope));
    if (rope.type == RopeType::Yarn)
        ANNEAL_CHECK(readYarn(parameters, around, rope));
    if (rope.type == RopeType::LongRope)
        ANNEAL_CHECK(readLongRope(parameters, around, rope));
    if (!std::isfinite(rope.attentionFactor) || rope.attentionFactor <= 0)
        return parameters.wrong("attention_factor", "is not a number above 0");
    return rope;
}

Result<void> readByLayerType(const ConfigReader& json, const Family& family, ModelConfig& config)
{
    const Json none = Json::object();
    const ConfigReader empty(json.file(), none);
    ANNEAL_TRY(const auto both, json.object("rope_parameters"));
    std::optional<ConfigReader> full, sliding;
    if (both) {
        ANNEAL_TRY(full, both->object("full_attention"));
        ANNEAL_TRY(sliding, both->object("sliding_attention"));
    }
    ANNEAL_TRY(const auto scaling, json.object("rope_scaling"));
    ANNEAL_TRY(const auto theta, json.positive("rope_theta", family.defaults.ropeTheta));
    ANNEAL_TRY(const auto localTheta,
               json.positive("rope_local_base_freq", family.defaults.localRopeTheta));
    const Surroundings around{json, family, config, true};
    ANNEAL_TRY(config.rope,
               readParameters(scaling ? *scaling : full.value_or(empty), theta, around));
    ANNEAL_TRY(config.localRope, readParameters(sliding.value_or(empty), localTheta, around));
    return {};
}

} // namespace

Result<void> readRope(const ConfigReader& json, const Family& family, ModelConfig& config)
{
    if (family.defaults.localRopeTheta > 0)
        return readByLayerType(json, family, config);
    ANNEAL_TRY(const auto theta, json.positive("rope_theta", family.defaults.ropeTheta));
    ANNEAL_TRY(auto parameters, json.object("rope_scaling"));
    if (!parameters || parameters->isEmpty()) {
        ANNEAL_TRY(parameters, json.object("rope_parameters"));
    }
    if (parameters && (parameters->has("full_attention") || parameters->has("sliding_attention")))
        return json.unsupported("rope_parameters",
                                "has a rotary embedding for each type of layer, which Anneal "
                                "does not compute for a " +
                                    config.architecture);
    const Json none = Json::object();
    ANNEAL_TRY(config.rope, readParameters(parameters.value_or(ConfigReader(json.file(), none)),
                                           theta, {json, family, config}));
    return {};
}

double llama3Divisor(const RopeConfig& rope, std::int64_t i, std::int64_t count)
{
    const double frequency =
        std::pow(rope.theta, -static_cast<double>(i) / static_cast<double>(count));
    const double wavelength = 2 * std::numbers::pi / frequency;
    const auto original = static_cast<double>(rope.originalMaxPositions);
    if (wavelength < original / rope.highFreqFactor)
        return 1.0;
    if (wavelength > original / rope.lowFreqFactor)
        return rope.factor;
    const double share =
        (original / wavelength - rope.lowFreqFactor) / (rope.highFreqFactor - rope.lowFreqFactor);
    return 1.0 / ((1 - share) / rope.factor + share);
}

double yarnAttentionFactor(double factor, double mscale)
{
    return factor <= 1 ? 1.0 : 0.1 * mscale * std::log(factor) + 1.0;
}

double longRopeAttentionFactor(double factor, std::int64_t originalMaxPositions)
{
    return factor <= 1 ? 1.0
                       : std::sqrt(1 + std::log(factor) /
                                           std::log(static_cast<double>(originalMaxPositions)));
}

nlohmann::json ropeScaling(const RopeConfig& rope)
{
    if (rope.type == RopeType::Default)
        return nullptr;
    nlohmann::json scaling;
    for (const auto& known : kTypes) {
        if (known.type == rope.type)
            scaling["rope_type"] = known.name;
    }
    if (rope.type != RopeType::LongRope)
        scaling["factor"] = rope.factor;
    if (rope.originalMaxPositions > 0)
        scaling["original_max_position_embeddings"] = rope.originalMaxPositions;
    if (rope.type == RopeType::Llama3) {
        scaling["low_freq_factor"] = rope.lowFreqFactor;
        scaling["high_freq_factor"] = rope.highFreqFactor;
    } else if (rope.type == RopeType::Yarn) {
        scaling["beta_fast"] = rope.betaFast;
        scaling["beta_slow"] = rope.betaSlow;
        scaling["truncate"] = rope.truncate;
        scaling["attention_factor"] = rope.attentionFactor;
    } else if (rope.type == RopeType::LongRope) {
        scaling["short_factor"] = rope.shortFactors;
        scaling["long_factor"] = rope.longFactors;
        scaling["attention_factor"] = rope.attentionFactor;
    }
    return scaling;
}

} // namespace anneal::catalog
