#include "core/catalog/open_model.h"

#include "core/base/notice.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace anneal::catalog {
namespace {

namespace fs = std::filesystem;

// A model with the changes that are collected one after the other.
struct Change {
    ModelConfig config = {};
    Json json = {};
    std::shared_ptr<const text::Tokenizer> tokenizer = {}; ///< null: the model's own
    bool isAny = false;
};

// By how much positions are stretched, as LLaMA-Factory does it; 1 = not at all.
double stretch(const config::ModelOptions& options, std::int64_t known)
{
    constexpr double kWithoutTraining = 2.0;
    if (!options.trainingLength)
        return kWithoutTraining;
    const auto factor = static_cast<double>(*options.trainingLength) / static_cast<double>(known);
    return factor <= 1 ? 1.0 : std::ceil(factor);
}

Result<void> stretchPositions(const ModelSource& source, const config::ModelOptions& options,
                              Change& change)
{
    const auto& rope = change.config.rope;
    const auto known =
        rope.originalMaxPositions > 0 ? rope.originalMaxPositions : change.config.maxPositions;
    const double factor = stretch(options, known);
    if (options.ropeScaling.empty() || factor <= 1)
        return {};
    if (change.config.localRope)
        return fail(ErrorCode::Unsupported, notice("rope.kinds", {{"model", source.name()}}),
                    {{"key", "rope_scaling"}});
    Json scaling = {{"rope_type", options.ropeScaling}, {"factor", factor}};
    if (options.ropeScaling != "linear")
        scaling["original_max_position_embeddings"] = static_cast<std::uint64_t>(known);
    if (options.ropeScaling == "llama3") {
        scaling["low_freq_factor"] = 1.0;
        scaling["high_freq_factor"] = 4.0;
    }
    change.json.erase("rope_parameters");
    change.json["rope_theta"] = rope.theta;
    change.json["rope_scaling"] = std::move(scaling);
    change.json["max_position_embeddings"] =
        static_cast<std::uint64_t>(static_cast<double>(known) * factor);
    auto config = readModelConfig(change.json, source.path());
    if (!config) {
        auto error = std::move(config).error();
        error.message = "rope_scaling: " + options.ropeScaling + " does not go with " +
                        source.name() + ". " + error.message;
        return tl::make_unexpected(std::move(error));
    }
    // What generation_config.json says stays.
    config->eosIds = change.config.eosIds;
    config->bosId = change.config.bosId;
    config->padId = change.config.padId;
    change.config = std::move(*config);
    change.isAny = true;
    return {};
}

void growTo(std::int64_t tokens, Change& change)
{
    change.config.vocabSize = tokens;
    change.json["vocab_size"] = static_cast<std::uint64_t>(tokens);
    change.isAny = true;
}

Result<void> growVocabulary(const ModelSource& source, const config::ModelOptions& options,
                            Change& change)
{
    constexpr std::int64_t kMultiple = 64; // LLaMA-Factory's
    if (!options.resizeVocab)
        return {};
    ANNEAL_TRY(change.tokenizer, source.tokenizer());
    if (!options.addTokens.empty() || !options.addSpecialTokens.empty()) {
        ANNEAL_TRY(change.tokenizer, text::withAddedTokens(change.tokenizer, options.addTokens,
                                                           options.addSpecialTokens));
        change.isAny = true;
    }
    const auto tokens = static_cast<std::int64_t>(change.tokenizer->size());
    if (tokens > change.config.vocabSize)
        growTo((tokens + kMultiple - 1) / kMultiple * kMultiple, change);
    return {};
}

// Rows of the embedding or output matrix that an adapter holds whole; 0 = neither.
std::int64_t rowsOfAdapter(const fs::path& folder)
{
    const auto file = files::SafetensorsFile::open(folder / "adapter_model.safetensors");
    if (!file)
        return 0; // what is wrong with it is said where it is loaded
    for (const auto& [name, tensor] : file->tensors()) {
        if ((name.ends_with("embed_tokens.weight") || name.ends_with("lm_head.weight")) &&
            tensor.shape.size() == 2)
            return tensor.shape[0];
    }
    return 0;
}

Result<void> takeOverVocabulary(const config::ModelOptions& options, Change& change)
{
    if (options.resizeVocab)
        return {};
    for (const auto& name : options.adapterNameOrPath) {
        const auto folder = expandHome(pathFromUtf8(name));
        const auto rows = rowsOfAdapter(folder);
        if (rows <= change.config.vocabSize)
            continue;
        growTo(rows, change);
        std::error_code ignored;
        if (fs::exists(folder / "tokenizer.json", ignored)) {
            ANNEAL_TRY(change.tokenizer, text::loadTokenizer(folder));
        }
    }
    return {};
}

} // namespace

Result<ModelSource> adapted(const ModelSource& source, const config::ModelOptions& options)
{
    if (options.ropeScaling.empty() && !options.resizeVocab && !options.splitSpecialTokens &&
        options.adapterNameOrPath.empty())
        return source;
    Change change{.config = source.config()};
    ANNEAL_TRY(change.json, exportedConfig(source, source.config().storedType));
    ANNEAL_CHECK(stretchPositions(source, options, change));
    ANNEAL_CHECK(growVocabulary(source, options, change));
    ANNEAL_CHECK(takeOverVocabulary(options, change));
    if (options.splitSpecialTokens) {
        if (!change.tokenizer) {
            ANNEAL_TRY(change.tokenizer, source.tokenizer());
        }
        change.tokenizer = text::withSplitSpecialTokens(std::move(change.tokenizer));
        change.isAny = true;
    }
    if (!change.isAny)
        return source;
    if (!change.tokenizer) {
        ANNEAL_TRY(change.tokenizer, source.tokenizer());
    }
    return source.changed(std::move(change.config), std::move(change.json),
                          std::move(change.tokenizer));
}

Result<ModelSource> openModel(const config::ModelOptions& options)
{
    ANNEAL_TRY(const auto source,
               options.trainFromScratch
                   ? ModelSource::openShape(options.modelNameOrPath, options.seed)
                   : ModelSource::open(options.modelNameOrPath));
    return adapted(source, options);
}

Result<std::shared_ptr<const text::Tokenizer>> openTokenizer(const config::ModelOptions& options)
{
    ANNEAL_TRY(auto tokenizer, openTokenizer(options.modelNameOrPath));
    if (!options.addTokens.empty() || !options.addSpecialTokens.empty()) {
        ANNEAL_TRY(tokenizer,
                   text::withAddedTokens(tokenizer, options.addTokens, options.addSpecialTokens));
    }
    return options.splitSpecialTokens ? text::withSplitSpecialTokens(std::move(tokenizer))
                                      : tokenizer;
}

} // namespace anneal::catalog
