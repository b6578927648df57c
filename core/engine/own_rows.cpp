#include "core/engine/own_rows.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/gguf_mix.h"
#include "core/catalog/open_model.h"
#include "core/data/row_set.h"
#include "core/data/sample_encoder.h"
#include "core/export/streamed_pass.h"
#include "core/files/digest.h"
#include "core/studio/run_rows.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace anneal::engine {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostRows = 64, kMostTokens = 8192;

/// The settings that say which rows and how they are read.
Result<config::RunConfig> rowSettings(const config::RunConfig& config)
{
    if (config.isGiven("dataset"))
        return config;
    const auto model = config.model();
    const auto place = pathFromUtf8(
        model.adapterNameOrPath.empty() ? model.modelNameOrPath : model.adapterNameOrPath.back());
    for (const auto& folder : {place, place.parent_path()}) { // a checkpoint lies in its run
        auto settings = studio::settingsOfRun(folder);
        if (!settings || settings->data().dataset.empty())
            continue;
        if (config.isGiven("template"))
            ANNEAL_CHECK(settings->set("template", config.value("template")));
        return std::move(*settings);
    }
    return fail(ErrorCode::InvalidArgument, notice("measure.unknown_rows"), {{"key", "dataset"}});
}

std::vector<std::size_t> spread(std::size_t size)
{
    const auto count = std::min(size, kMostRows);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i)
        order.push_back(i * size / count);
    return order;
}

std::string digestOf(const std::vector<std::vector<text::TokenId>>& rows)
{
    std::string bytes;
    for (const auto& row : rows) {
        for (const auto id : row)
            bytes += std::to_string(id) + ",";
        bytes += ";";
    }
    files::Digest digest(files::DigestKind::Sha256, bytes.size());
    digest.add(bytes);
    return digest.finish();
}

} // namespace

Result<OwnRows> loadOwnRows(const config::RunConfig& config, const catalog::ModelSource& source)
{
    ANNEAL_TRY(const auto settings, rowSettings(config));
    auto options = settings.data();
    options.packing = false;
    options.streaming = false;
    const auto stage = settings.train().stage;
    auto speech = config.model();
    if (speech.chatTemplate.empty())
        speech.chatTemplate = settings.model().chatTemplate;
    ANNEAL_TRY(const auto tokenizer, source.tokenizer());
    ANNEAL_TRY(const auto encoder, catalog::dataEncoder(source.name(), tokenizer, speech, stage));
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));

    OwnRows own;
    std::vector<std::vector<text::TokenId>> ids;
    std::size_t tokens = 0;
    const auto vocabulary = source.config().vocabSize;
    bool foreign = false;
    const auto take = [&](std::vector<data::EncodedSample>&& group) {
        for (auto& sample : group) {
            const auto count = sample.inputIds.size();
            if (count < 2 || sample.labels.size() != count || tokens + count > kMostTokens)
                continue;
            foreign = foreign || std::ranges::any_of(sample.inputIds, [&](auto id) {
                          return id < 0 || id >= vocabulary;
                      });
            for (std::size_t i = 1; i < count; ++i)
                if (sample.labels[i] != data::kIgnore) {
                    own.places.push_back(static_cast<std::int64_t>(tokens + i) - 1);
                    own.targets.push_back(sample.labels[i]);
                }
            tokens += count;
            ids.push_back(std::move(sample.inputIds));
        }
        return !foreign;
    };
    ANNEAL_TRY(const auto counts,
               data::encodeRows(rows, spread(rows.size()), encoder, options, stage, take));
    if (foreign)
        return fail(ErrorCode::InvalidArgument,
                    "The rows hold tokens that are not in the model's vocabulary; the tokenizer "
                    "belongs to another model.",
                    {{"key", "dataset"}, {"kind", "foreign_tokens"}});
    if (own.places.empty()) {
        ANNEAL_CHECK(data::checkUsable(rows, ids.size(), counts.findings));
        return fail(ErrorCode::InvalidArgument,
                    notice("measure.no_answer", {{"tokens", std::to_string(kMostTokens)}}),
                    {{"key", "dataset"}});
    }
    own.rows = static_cast<std::int64_t>(ids.size());
    own.digest = digestOf(ids);
    own.batch = model::makeBatch(ids, at::kCPU);
    return own;
}

Result<exporting::RowImportance> importanceOfRows(const config::RunConfig& config,
                                                  const report::ProgressListener& progress,
                                                  jobs::JobContext& context)
{
    const auto options = config.model();
    ANNEAL_TRY(const auto source, catalog::openModel(options));
    ANNEAL_TRY(const auto rows, loadOwnRows(config, source));
    ANNEAL_TRY(const auto weights,
               exporting::MergedWeights::open(source, exporting::adapterFolders(options)));
    const exporting::MergedReader reader(weights);
    ANNEAL_TRY(auto pass, exporting::StreamedPass::create(weights));
    exporting::RowImportance importance;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(importance, pass.importance(rows.batch, reader, [&](double fraction) {
            if (progress)
                progress(fraction, "Reading your rows");
            return context.waitWhilePaused();
        }));
        return {};
    }));
    return importance;
}

} // namespace anneal::engine
