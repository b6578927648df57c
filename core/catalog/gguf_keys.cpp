#include "core/catalog/gguf_keys.h"

#include "core/catalog/decoder_spec.h"
#include "core/catalog/families.h"
#include "core/catalog/rope_config.h"

#include <cmath>

namespace anneal::catalog {
namespace {

std::vector<float> narrowed(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

Result<void> writeLongRope(const ModelConfig& config, GgufKeys& keys, GgufModelMetadata& metadata)
{
    const auto& rope = config.rope;
    if (metadata.architecture != "phi3" && metadata.architecture != "llama")
        return keys.cannotHold("longrope positions in a model other than Phi-3 or Llama");
    keys.text("rope.scaling.type", "longrope");
    keys.size("rope.scaling.original_context_length", rope.originalMaxPositions);
    keys.number("rope.scaling.attn_factor", rope.attentionFactor);
    const auto length = std::to_string(rope.originalMaxPositions);
    keys.note(notice("gguf.rope", {{"tokens", length}}));
    metadata.extra.push_back({"rope_factors_long.weight", narrowed(rope.longFactors)});
    metadata.extra.push_back({"rope_factors_short.weight", narrowed(rope.shortFactors)});
    return {};
}

Result<void> writeYarn(const ModelConfig& config, GgufKeys& keys)
{
    const auto& rope = config.rope;
    if (!rope.truncate)
        return keys.cannotHold("yarn positions whose ramp is not cut to whole dimensions");
    keys.text("rope.scaling.type", "yarn");
    keys.number("rope.scaling.factor", rope.factor);
    keys.size("rope.scaling.original_context_length", rope.originalMaxPositions);
    keys.number("rope.scaling.yarn_beta_fast", rope.betaFast);
    keys.number("rope.scaling.yarn_beta_slow", rope.betaSlow);
    // Readers multiply by yarn's own factor.
    const double beside = rope.attentionFactor / yarnAttentionFactor(rope.factor);
    if (std::abs(beside - 1.0) > 1e-6)
        keys.number("rope.scaling.attn_factor", beside);
    return {};
}

// Llama 3 stores the divisors of the frequencies instead of the rule.
void writeLlama3(const ModelConfig& config, GgufModelMetadata& metadata)
{
    const auto count = config.headDim / 2;
    std::vector<float> divisors;
    for (std::int64_t i = 0; i < count; ++i)
        divisors.push_back(static_cast<float>(llama3Divisor(config.rope, i, count)));
    metadata.extra.push_back({"rope_freqs.weight", std::move(divisors)});
}

Result<void> writeRope(const ModelConfig& config, GgufKeys& keys, GgufModelMetadata& metadata)
{
    const auto& rope = config.rope;
    keys.size("rope.dimension_count", rope.rotaryDims > 0 ? rope.rotaryDims : config.headDim);
    keys.number("rope.freq_base", rope.theta);
    if (config.localRope) {
        if (config.localRope->type != RopeType::Default)
            return keys.cannotHold("scaled positions in its sliding layers");
        keys.number("rope.freq_base_swa", config.localRope->theta);
    }
    switch (rope.type) {
    case RopeType::Default:
        return {};
    case RopeType::Linear:
        keys.text("rope.scaling.type", "linear");
        keys.number("rope.scaling.factor", rope.factor);
        return {};
    case RopeType::Yarn:
        return writeYarn(config, keys);
    case RopeType::Llama3:
        if (metadata.architecture != "llama")
            return keys.cannotHold("llama3 scaling of positions in a model other than Llama");
        writeLlama3(config, metadata);
        return {};
    case RopeType::LongRope:
        return writeLongRope(config, keys, metadata);
    case RopeType::Dynamic:
        break;
    }
    return keys.cannotHold("dynamic scaling of positions");
}

} // namespace

GgufKeys::GgufKeys(const ModelConfig& config, std::string_view architecture)
    : m_config(config)
    , m_prefix(std::string(architecture) + ".")
{
}

void GgufKeys::size(const std::string& key, std::int64_t value)
{
    m_fields.emplace_back(m_prefix + key, static_cast<std::uint32_t>(value));
}

void GgufKeys::number(const std::string& key, double value)
{
    m_fields.emplace_back(m_prefix + key, static_cast<float>(value));
}

void GgufKeys::text(const std::string& key, std::string value)
{
    m_fields.emplace_back(m_prefix + key, std::move(value));
}

void GgufKeys::flags(const std::string& key, std::vector<bool> values)
{
    m_fields.emplace_back(m_prefix + key, std::move(values));
}

tl::unexpected<Error> GgufKeys::cannotHold(const std::string& what) const
{
    return fail(
        ErrorCode::Unsupported,
        "This " + m_config.architecture + " has " + what +
            ", which GGUF files can't say; set export_format to safetensors.",
        {{"key", "export_format"}, {"architecture", m_config.architecture}, {"kind", "no_gguf"}});
}

Result<GgufModelMetadata> ggufModelMetadata(const ModelConfig& config)
{
    const auto* family = familyOf(config.architecture);
    if (family == nullptr)
        return fail(
            ErrorCode::Unsupported,
            "A " + config.architecture +
                " can't be written as GGUF; set export_format to safetensors.",
            {{"key", "export_format"}, {"architecture", config.architecture}, {"kind", "no_gguf"}});
    GgufModelMetadata metadata;
    metadata.architecture = family->ggufArchitecture;
    GgufKeys keys(config, family->ggufArchitecture);
    keys.size("vocab_size", config.vocabSize);
    keys.size("context_length", config.maxPositions);
    keys.size("embedding_length", config.hiddenSize);
    keys.size("block_count", config.layers);
    keys.size("feed_forward_length", config.intermediateSize);
    keys.size("attention.head_count", config.heads);
    keys.size("attention.head_count_kv", config.kvHeads);
    keys.size("attention.key_length", config.headDim);
    keys.size("attention.value_length", config.headDim);
    keys.number("attention.layer_norm_rms_epsilon", config.rmsNormEps);
    ANNEAL_CHECK(writeRope(config, keys, metadata));
    ANNEAL_CHECK(family->writeGguf(config, keys));
    metadata.notes = keys.notes();
    metadata.fields = keys.take();
    return metadata;
}

double ggufQueryFactor(const ModelConfig& config)
{
    const auto* family = familyOf(config.architecture);
    if (family == nullptr || family->ggufQueryScalar == nullptr || config.queryScalar <= 0)
        return 1.0;
    return std::sqrt(family->ggufQueryScalar(config) / config.queryScalar);
}

std::string ggufQueryWeight(const ModelConfig& config)
{
    const auto* family = familyOf(config.architecture);
    return family != nullptr && family->decoder(config).headNorms ? "self_attn.q_norm.weight"
                                                                  : "self_attn.q_proj.weight";
}

} // namespace anneal::catalog
