#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/rope_config.h"
#include "core/files/dequantise.h"

#include <cmath>

namespace anneal::catalog {
namespace {

Result<std::vector<float>> readNumbers(const files::GgufFile& file, const std::string& name,
                                       std::int64_t count)
{
    const auto found = file.tensors().find(name);
    if (found == file.tensors().end() || found->second.elementCount() != count ||
        files::isQuantised(found->second.type))
        return fail(ErrorCode::Format,
                    "The tensor " + name + " of " + toUtf8(file.path()) + " does not have " +
                        std::to_string(count) + " plain numbers.",
                    {{"file", toUtf8(file.path())}, {"tensor", name}});
    std::vector<float> numbers(static_cast<std::size_t>(count));
    ANNEAL_CHECK(files::dequantise(found->second, 0, numbers));
    for (const float number : numbers) {
        if (!std::isfinite(number) || number <= 0)
            return fail(ErrorCode::Format,
                        "The tensor " + name + " of " + toUtf8(file.path()) +
                            " holds a number that is not above 0.",
                        {{"file", toUtf8(file.path())}, {"tensor", name}});
    }
    return numbers;
}

// A GGUF stores llama3 scaling as the divisors of the frequencies; the rule's numbers are found
// again, so that the model can be exported with them.
Result<void> readDivisors(const files::GgufFile& file, ModelConfig& config)
{
    const auto count = config.headDim / 2;
    ANNEAL_TRY(const auto divisors, readNumbers(file, "rope_freqs.weight", count));
    auto rope = config.rope;
    rope.type = RopeType::Llama3;
    rope.factor = divisors.back();
    rope.lowFreqFactor = 1.0;
    rope.highFreqFactor = 4.0;
    for (rope.originalMaxPositions = 32; rope.originalMaxPositions <= 1 << 20;
         rope.originalMaxPositions *= 2) {
        bool same = true;
        for (std::int64_t i = 0; same && i < count; ++i) {
            const double wanted = llama3Divisor(rope, i, count);
            same = std::abs(divisors[static_cast<std::size_t>(i)] - wanted) <= 1e-4 * wanted;
        }
        // A factor of 1 changes nothing, whatever the original length.
        if (same && rope.factor == 1.0)
            return {};
        if (same) {
            config.rope = rope;
            return {};
        }
    }
    auto told =
        notice("model.feature", {{"file", toUtf8(file.path())}, {"key", "rope_freqs.weight"}});
    told.sentence = "The model " + toUtf8(file.path()) +
                    " scales its rotary frequencies (rope_freqs.weight) in another way than "
                    "Llama 3.";
    return fail(ErrorCode::Unsupported, told,
                {{"file", toUtf8(file.path())}, {"tensor", "rope_freqs.weight"}});
}

// Phi-3: the factors are tensors; the runtime multiplies cosines and sines by attn_factor.
Result<void> readLongFactors(const GgufReader& gguf, ModelConfig& config)
{
    auto& rope = config.rope;
    const auto count = (rope.rotaryDims > 0 ? rope.rotaryDims : config.headDim) / 2;
    ANNEAL_TRY(const auto shorts, readNumbers(gguf.file(), "rope_factors_short.weight", count));
    ANNEAL_TRY(const auto longs, readNumbers(gguf.file(), "rope_factors_long.weight", count));
    rope.type = RopeType::LongRope;
    rope.shortFactors.assign(shorts.begin(), shorts.end());
    rope.longFactors.assign(longs.begin(), longs.end());
    rope.maxPositions = config.maxPositions;
    ANNEAL_TRY(rope.originalMaxPositions,
               gguf.size("rope.scaling.original_context_length", config.maxPositions));
    const auto factor =
        static_cast<double>(config.maxPositions) / static_cast<double>(rope.originalMaxPositions);
    ANNEAL_TRY(rope.attentionFactor,
               gguf.positive("rope.scaling.attn_factor",
                             longRopeAttentionFactor(factor, rope.originalMaxPositions)));
    if (!std::isfinite(rope.attentionFactor))
        return gguf.wrong("rope.scaling.original_context_length", "is not above 1");
    return {};
}

Result<void> readYarn(const GgufReader& gguf, ModelConfig& config)
{
    auto& rope = config.rope;
    rope.type = RopeType::Yarn;
    if (rope.theta <= 1)
        return gguf.wrong("rope.freq_base", "is not above 1, which yarn needs");
    ANNEAL_TRY(rope.factor, gguf.positive("rope.scaling.factor", 1.0));
    ANNEAL_TRY(rope.originalMaxPositions,
               gguf.size("rope.scaling.original_context_length", config.maxPositions));
    ANNEAL_TRY(rope.betaFast, gguf.positive("rope.scaling.yarn_beta_fast", 32));
    ANNEAL_TRY(rope.betaSlow, gguf.positive("rope.scaling.yarn_beta_slow", 1));
    ANNEAL_TRY(const auto scale, gguf.positive("rope.scaling.attn_factor", 1.0));
    rope.attentionFactor = scale * yarnAttentionFactor(rope.factor);
    return {};
}

} // namespace

Result<void> readRope(const GgufReader& gguf, const Family& family, ModelConfig& config)
{
    auto& rope = config.rope;
    ANNEAL_TRY(rope.theta, gguf.positive("rope.freq_base", family.defaults.ropeTheta));
    ANNEAL_TRY(const auto rotated, gguf.size("rope.dimension_count", config.headDim));
    if (rotated != config.headDim && (!family.partialRotary || rotated > config.headDim))
        return gguf.unsupported("rope.dimension_count",
                                "rotates only " + std::to_string(rotated) + " of " +
                                    std::to_string(config.headDim) +
                                    " dimensions of a head, which Anneal does not compute");
    rope.rotaryDims = rotated == config.headDim ? 0 : rotated;
    const auto& tensors = gguf.file().tensors();
    const auto* scaling = gguf.text("rope.scaling.type");
    const std::string type = scaling == nullptr ? "" : *scaling;
    if (tensors.contains("rope_factors_long.weight")) {
        ANNEAL_CHECK(readLongFactors(gguf, config));
    } else if (type == "linear") {
        rope.type = RopeType::Linear;
        ANNEAL_TRY(rope.factor, gguf.positive("rope.scaling.factor", 1.0));
    } else if (type == "yarn") {
        ANNEAL_CHECK(readYarn(gguf, config));
    } else if (type != "none" && !type.empty()) {
        return gguf.unsupported("rope.scaling.type",
                                "uses the rotary embedding scaling " + type +
                                    "; Anneal computes none, linear, yarn, llama3 and longrope");
    }
    if (family.defaults.localRopeTheta > 0) {
        config.localRope.emplace();
        ANNEAL_TRY(config.localRope->theta,
                   gguf.positive("rope.freq_base_swa", family.defaults.localRopeTheta));
    }
    return tensors.contains("rope_freqs.weight") ? readDivisors(gguf.file(), config)
                                                 : Result<void>{};
}

} // namespace anneal::catalog
