#include "core/base/utf8.h"
#include "core/catalog/config_rules.h"
#include "core/catalog/families.h"
#include "core/catalog/model_config.h"
#include "core/files/dequantise.h"

#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace anneal::catalog {
namespace {

// A number stored in 32 bits as the decimal that its author wrote: 1e-5 instead
// of 9.999999747378752e-06.
double asWritten(double value)
{
    const auto narrow = static_cast<float>(value);
    if (static_cast<double>(narrow) != value)
        return value;
    std::array<char, 64> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), narrow).ptr;
    std::from_chars(text.data(), end, value);
    return value;
}

// Metadata below "<architecture>."; errors name file and key.
class GgufReader {
public:
    GgufReader(const files::GgufFile& file, std::string architecture)
        : m_file(file)
        , m_prefix(std::move(architecture) + ".")
    {
    }

    Result<std::int64_t> size(const std::string& key,
                              std::optional<std::int64_t> defaultValue = {}) const
    {
        constexpr std::int64_t kLargest = std::int64_t{1} << 31;
        const auto full = m_prefix + key;
        if (!m_file.metadata().contains(full) && defaultValue)
            return *defaultValue;
        if (!m_file.metadata().contains(full))
            return wrong(full, "is missing");
        const auto value = m_file.integer(full);
        if (!value || *value < 1 || *value > kLargest)
            return wrong(full, "is not an integer from 1 to 2147483648");
        return *value;
    }

    Result<double> positive(const std::string& key, double defaultValue) const
    {
        const auto full = m_prefix + key;
        if (!m_file.metadata().contains(full))
            return defaultValue;
        const auto value = m_file.number(full);
        if (!value || !std::isfinite(*value) || *value <= 0)
            return wrong(full, "is not a number above 0");
        return asWritten(*value);
    }

    tl::unexpected<Error> wrong(const std::string& key, const std::string& what) const
    {
        return fail(ErrorCode::Format,
                    "The key " + key + " of " + toUtf8(m_file.path()) + " " + what + ".",
                    {{"file", toUtf8(m_file.path())}, {"key", key}});
    }

private:
    const files::GgufFile& m_file;
    std::string m_prefix;
};

// What llama3 scaling divides the i-th frequency of `count` by.
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

// A GGUF stores llama3 scaling as the divisors of the frequencies; the rule's numbers are found
// again, so that the model can be exported with them.
Result<void> readDivisors(const files::GgufFile& file, const files::TensorView& tensor,
                          ModelConfig& config)
{
    const auto count = config.headDim / 2;
    std::vector<float> divisors(static_cast<std::size_t>(count));
    if (tensor.elementCount() != count || files::isQuantised(tensor.type))
        return fail(ErrorCode::Format,
                    "The tensor rope_freqs.weight of " + toUtf8(file.path()) + " does not have " +
                        std::to_string(count) + " plain numbers.",
                    {{"file", toUtf8(file.path())}, {"tensor", "rope_freqs.weight"}});
    ANNEAL_CHECK(files::dequantise(tensor, 0, divisors));
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
    return fail(
        ErrorCode::Unsupported,
        "The model " + toUtf8(file.path()) +
            " scales its rotary frequencies (rope_freqs.weight) in another way than Llama 3.",
        {{"file", toUtf8(file.path())}, {"tensor", "rope_freqs.weight"}});
}

Result<void> readRope(const files::GgufFile& file, const GgufReader& reader,
                      const std::string& architecture, ModelConfig& config)
{
    ANNEAL_TRY(config.rope.theta, reader.positive("rope.freq_base", 10000.0));
    ANNEAL_TRY(const auto rotated, reader.size("rope.dimension_count", config.headDim));
    if (rotated != config.headDim)
        return fail(
            ErrorCode::Unsupported,
            "The model " + toUtf8(file.path()) + " rotates only " + std::to_string(rotated) +
                " of " + std::to_string(config.headDim) +
                " dimensions of a head, which Anneal does not compute.",
            {{"file", toUtf8(file.path())}, {"key", architecture + ".rope.dimension_count"}});
    const auto key = architecture + ".rope.scaling.type";
    const auto* scaling = file.text(key);
    if (scaling != nullptr && *scaling == "linear") {
        config.rope.type = RopeType::Linear;
        ANNEAL_TRY(config.rope.factor, reader.positive("rope.scaling.factor", 1.0));
    } else if (scaling != nullptr && *scaling != "none" && !scaling->empty()) {
        return fail(ErrorCode::Unsupported,
                    "The model " + toUtf8(file.path()) + " uses the rotary embedding scaling " +
                        *scaling + "; Anneal computes none, linear and llama3.",
                    {{"file", toUtf8(file.path())}, {"key", key}});
    }
    const auto divisors = file.tensors().find("rope_freqs.weight");
    return divisors == file.tensors().end() ? Result<void>{}
                                            : readDivisors(file, divisors->second, config);
}

// The number format in which the weights are kept when they are exported unchanged.
std::string storedTypeOf(const files::GgufFile& file)
{
    std::uint64_t half = 0, full = 0;
    for (const auto& [name, tensor] : file.tensors()) {
        if (files::isQuantised(tensor.type))
            return "bfloat16";
        if (tensor.shape.size() < 2)
            continue; // norms are F32 in every file
        (tensor.type == files::StorageType::F16 ? half : full) += tensor.byteCount;
        if (tensor.type == files::StorageType::BF16)
            return "bfloat16";
    }
    return half > full ? "float16" : "float32";
}

} // namespace

Result<ModelConfig> readModelConfig(const files::GgufFile& file)
{
    const auto* architecture = file.text("general.architecture");
    if (architecture == nullptr)
        return fail(ErrorCode::Format,
                    "The key general.architecture of " + toUtf8(file.path()) + " is missing.",
                    {{"file", toUtf8(file.path())}, {"key", "general.architecture"}});
    if (const auto* type = file.text("general.type"); type != nullptr && *type != "model")
        return fail(ErrorCode::Unsupported,
                    "The file " + toUtf8(file.path()) + " is a GGUF " + *type + ", not a model.",
                    {{"file", toUtf8(file.path())}, {"key", "general.type"}});
    const auto* family = familyOfGguf(*architecture);
    if (family == nullptr)
        return unknownArchitecture(file.path(), *architecture);

    const GgufReader reader(file, *architecture);
    ModelConfig config;
    config.architecture = family->architecture;
    config.modelType = family->modelType;
    ANNEAL_TRY(config.hiddenSize, reader.size("embedding_length"));
    ANNEAL_TRY(config.layers, reader.size("block_count"));
    ANNEAL_TRY(config.intermediateSize, reader.size("feed_forward_length"));
    ANNEAL_TRY(config.heads, reader.size("attention.head_count"));
    ANNEAL_TRY(config.kvHeads, reader.size("attention.head_count_kv", config.heads));
    ANNEAL_TRY(const auto rotated,
               reader.size("rope.dimension_count",
                           std::max<std::int64_t>(config.hiddenSize / config.heads, 1)));
    ANNEAL_TRY(config.headDim, reader.size("attention.key_length", rotated));
    ANNEAL_TRY(config.maxPositions, reader.size("context_length", 2048));
    ANNEAL_TRY(config.rmsNormEps, reader.positive("attention.layer_norm_rms_epsilon", 1e-5));
    const auto* tokens = file.texts("tokenizer.ggml.tokens");
    if (tokens != nullptr && !tokens->empty()) {
        config.vocabSize = static_cast<std::int64_t>(tokens->size());
    } else {
        ANNEAL_TRY(config.vocabSize, reader.size("vocab_size"));
    }
    ANNEAL_CHECK(checkShapes(file.path(), config));
    ANNEAL_CHECK(readRope(file, reader, *architecture, config));
    config.tiedEmbeddings = !file.tensors().contains("output.weight");
    config.storedType = storedTypeOf(file);
    for (const auto* key : {"tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id"}) {
        const auto id = file.integer(key);
        if (id && (config.eosIds.empty() || config.eosIds.front() != *id))
            config.eosIds.push_back(*id);
    }
    config.bosId = file.integer("tokenizer.ggml.bos_token_id");
    config.padId = file.integer("tokenizer.ggml.padding_token_id");
    ANNEAL_CHECK(family->readGguf(file, config));
    return config;
}

} // namespace anneal::catalog
