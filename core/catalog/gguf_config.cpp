#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/config_rules.h"
#include "core/catalog/families.h"
#include "core/catalog/gguf_reader.h"
#include "core/catalog/model_config.h"
#include "core/catalog/rope_config.h"

namespace anneal::catalog {
namespace {

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

// Mistral is a "llama" in a GGUF; only a window needs its class.
Result<const Family*> chooseFamily(const GgufReader& reader, const std::string& architecture)
{
    const auto* family = familyOfGguf(architecture);
    if (family == nullptr)
        return unknownArchitecture(reader.file().path(), architecture);
    ANNEAL_TRY(const auto experts, reader.count("expert_count", 0));
    if (experts > 0)
        return reader.unsupported("expert_count",
                                  "is a mixture of experts, which Anneal does not compute");
    ANNEAL_TRY(const auto window, reader.count("attention.sliding_window", 0));
    return architecture == "llama" && window > 0 ? familyOf("MistralForCausalLM") : family;
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
                    notice("model.gguf_other", {{"file", toUtf8(file.path())}, {"type", *type}}),
                    {{"file", toUtf8(file.path())}, {"key", "general.type"}});
    const GgufReader reader(file, *architecture);
    ANNEAL_TRY(const auto* family, chooseFamily(reader, *architecture));
    ModelConfig config;
    config.architecture = family->architecture;
    config.modelType = family->modelType;
    ANNEAL_TRY(config.hiddenSize, reader.size("embedding_length"));
    ANNEAL_TRY(config.layers, reader.size("block_count"));
    ANNEAL_TRY(config.intermediateSize, reader.size("feed_forward_length"));
    ANNEAL_TRY(config.heads, reader.size("attention.head_count"));
    ANNEAL_TRY(config.kvHeads, reader.size("attention.head_count_kv", config.heads));
    const auto ownHeadDim = std::max<std::int64_t>(config.hiddenSize / config.heads, 1);
    ANNEAL_TRY(const auto rotated, reader.size("rope.dimension_count", ownHeadDim));
    ANNEAL_TRY(config.headDim,
               reader.size("attention.key_length", family->partialRotary ? ownHeadDim : rotated));
    ANNEAL_TRY(config.maxPositions, reader.size("context_length", 2048));
    ANNEAL_TRY(config.rmsNormEps, reader.positive("attention.layer_norm_rms_epsilon", 1e-5));
    const auto* tokens = file.texts("tokenizer.ggml.tokens");
    if (tokens != nullptr && !tokens->empty()) {
        config.vocabSize = static_cast<std::int64_t>(tokens->size());
    } else {
        ANNEAL_TRY(config.vocabSize, reader.size("vocab_size"));
    }
    ANNEAL_CHECK(checkShapes(file.path(), config));
    config.tiedEmbeddings = !file.tensors().contains("output.weight");
    config.storedType = storedTypeOf(file);
    for (const auto* key : {"tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id"}) {
        const auto id = file.integer(key);
        if (id && (config.eosIds.empty() || config.eosIds.front() != *id))
            config.eosIds.push_back(*id);
    }
    config.bosId = file.integer("tokenizer.ggml.bos_token_id");
    config.padId = file.integer("tokenizer.ggml.padding_token_id");
    ANNEAL_CHECK(family->readGguf(reader, config));
    ANNEAL_CHECK(readRope(reader, *family, config));
    return config;
}

} // namespace anneal::catalog
