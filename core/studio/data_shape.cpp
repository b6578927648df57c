#include "core/studio/data_shape.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/config/tokenized_options.h"
#include "core/data/rehearsal.h"
#include "core/data/sample_encoder.h"
#include "core/data/tokenized_folder.h"

#include <algorithm>

namespace anneal::studio {
namespace {

void include(const data::EncodedSample& sample, DataShape& shape)
{
    // Both answers of a pair are worked on, one after the other in one pass.
    shape.longest =
        std::max({shape.longest, std::ssize(sample.inputIds), std::ssize(sample.otherIds)});
    shape.lengths.insert(std::ssize(sample.inputIds));
    if (!sample.otherIds.empty())
        shape.lengths.insert(std::ssize(sample.otherIds));
    const auto learned = std::ssize(sample.labels) -
                         std::count(sample.labels.begin(), sample.labels.end(), data::kIgnore);
    shape.mostLabels = std::max(shape.mostLabels, learned);
    shape.unlearnable += learned == 0 && !sample.inputIds.empty() ? 1U : 0U;
}

Result<void> includeRehearsal(const text::ChatEncoder& encoder, const config::DataOptions& options,
                              const std::string& stage, DataShape& shape)
{
    ANNEAL_TRY(const auto general, data::rehearsal());
    ANNEAL_TRY(const auto encoded, data::encode(general.samples, encoder, options, stage));
    for (const auto& sample : encoded.samples) {
        include(sample, shape);
        shape.generalTokens += static_cast<double>(sample.inputIds.size());
    }
    shape.generalTokens /= static_cast<double>(std::max<std::size_t>(encoded.samples.size(), 1));
    return {};
}

// Rows that an earlier run kept: nothing of them is cut any more.
Result<DataShape> measureTokenized(const std::filesystem::path& folder)
{
    ANNEAL_TRY(const auto data, data::readTokenizedData(folder));
    DataShape shape;
    for (const auto& sample : data.train) {
        ++shape.rows;
        shape.tokens += std::ssize(sample.inputIds) + std::ssize(sample.otherIds);
        include(sample, shape);
    }
    shape.longestUncut = shape.longest;
    return shape;
}

} // namespace

std::string rowStage(const config::RunConfig& config)
{
    const auto stage = config.train().stage;
    return stage == "semi" ? "sft" : stage;
}

Result<DataShape> measureData(const config::RunConfig& config, const catalog::ModelSource& source)
{
    auto options = config.data();
    const auto stage = rowStage(config);
    if (const auto folder = expandHome(pathFromUtf8(config::tokenizedPath(config)));
        !folder.empty()) {
        ANNEAL_TRY(const bool kept, data::hasTokenizedData(folder));
        if (kept)
            return measureTokenized(folder);
    }
    ANNEAL_TRY(auto tokenizer, source.tokenizer());
    ANNEAL_TRY(const auto encoder,
               catalog::dataEncoder(source.name(), std::move(tokenizer), config.model(), stage));
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));
    const auto split = data::validationSplit(rows.size(), options.valSize, options.seed);
    const auto& order = split.train;
    DataShape shape;
    shape.heldRows = split.validation.size();
    const auto measure = [&](std::vector<data::EncodedSample>&& group) {
        for (const auto& sample : group) {
            const auto length = std::ssize(sample.inputIds) + std::ssize(sample.otherIds);
            shape.rows += length > 0 ? 1U : 0U;
            shape.tokens += length;
            include(sample, shape);
        }
        return true;
    };
    ANNEAL_TRY(const auto counts, data::encodeRows(rows, order, encoder, options, stage, measure));
    ANNEAL_CHECK(data::checkUsable(rows, shape.rows, counts.findings));
    if (counts.nothingLearned)
        return tl::make_unexpected(*counts.nothingLearned);
    shape.longestUncut = shape.longest;
    if (counts.cut > 0) {
        constexpr std::int64_t kNoCut = 1 << 24;
        options.cutoffLen = kNoCut;
        options.packing = false;
        const auto longest = [&](std::vector<data::EncodedSample>&& group) {
            for (const auto& sample : group)
                shape.longestUncut =
                    std::max(shape.longestUncut, static_cast<std::int64_t>(sample.inputIds.size()));
            return true;
        };
        ANNEAL_CHECK(data::encodeRows(rows, order, encoder, options, stage, longest));
    }
    if (config.train().rehearsalRows > 0 && stage == "sft")
        ANNEAL_CHECK(includeRehearsal(encoder, config.data(), stage, shape));
    return shape;
}

} // namespace anneal::studio
