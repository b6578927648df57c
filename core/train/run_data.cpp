#include "core/train/run_data.h"

#include "core/base/notice.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/config/process_place.h"
#include "core/config/semi_options.h"
#include "core/config/tokenized_options.h"
#include "core/data/question_wordings.h"
#include "core/data/rehearsal.h"
#include "core/data/sample_encoder.h"
#include "core/data/tokenized_folder.h"

#include <algorithm>
#include <numeric>

namespace anneal::train {
namespace {

// A token of the row that the model's vocabulary lacks.
std::optional<text::TokenId> foreignToken(const data::EncodedSample& sample, std::int64_t vocabSize)
{
    for (const auto* ids : {&sample.inputIds, &sample.otherIds}) {
        const auto found = std::find_if(
            ids->begin(), ids->end(), [&](text::TokenId id) { return id < 0 || id >= vocabSize; });
        if (found != ids->end())
            return *found;
    }
    return std::nullopt;
}

tl::unexpected<Error> foreignError(const data::EncodedSample& sample, text::TokenId token,
                                   std::int64_t vocabSize)
{
    return fail(ErrorCode::InvalidArgument,
                "Row " + std::to_string(sample.row + 1) + " holds token " + std::to_string(token) +
                    ", but the model's vocabulary has " + std::to_string(vocabSize) +
                    " entries; the tokenizer belongs to another model.",
                {{"row", std::to_string(sample.row)}, {"kind", "foreign_tokens"}});
}

// Reads and encodes rows in this order and says which are left out. Refuses tokens that the model
// does not have.
Result<std::vector<data::EncodedSample>>
encodeRows(const data::RowSet& rows, const std::vector<std::size_t>& order,
           const text::ChatEncoder& encoder, const config::DataOptions& options,
           const std::string& stage, std::int64_t vocabSize, RunInputs& inputs,
           report::TrainListener& listener, std::vector<std::size_t>* places = nullptr)
{
    std::vector<data::EncodedSample> all;
    std::optional<Error> foreign;
    const auto take = [&](std::vector<data::EncodedSample>&& group) {
        if (places)
            places->push_back(group.empty() || group.front().inputIds.empty() ? RunInputs::kLeftOut
                                                                              : all.size());
        for (auto& sample : group) {
            if (sample.inputIds.empty())
                continue;
            const auto bad = foreignToken(sample, vocabSize);
            if (bad || sample.labels.size() != sample.inputIds.size()) {
                foreign = foreignError(sample, bad.value_or(0), vocabSize).value();
                return false;
            }
            all.push_back(std::move(sample));
        }
        return true;
    };
    const auto counts = data::encodeRows(rows, order, encoder, options, stage, take);
    if (foreign)
        return tl::make_unexpected(std::move(*foreign));
    if (!counts)
        return tl::make_unexpected(counts.error());
    for (const auto& finding : counts->findings) {
        if (finding.severity == data::Finding::Severity::Dropped)
            listener.warned(finding.notice);
    }
    inputs.cutRows += counts->cut;
    inputs.droppedRows += counts->dropped;
    if (all.empty() && stage == "pt" && options.packing && counts->dropped == 0)
        return fail(ErrorCode::InvalidArgument,
                    notice(inputs.train.empty() ? "packing.no_block" : "packing.no_held_block",
                           {{"rows", std::to_string(order.size())},
                            {"cutoff", std::to_string(options.cutoffLen)}}),
                    {{"key", "cutoff_len"}});
    if (all.empty())
        ANNEAL_CHECK(data::checkUsable(rows, 0, counts->findings));
    if (counts->nothingLearned)
        return tl::make_unexpected(*counts->nothingLearned);
    return all;
}

std::vector<std::size_t> allOf(const data::RowSet& rows)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

// The rows that `order` names, as far as `places` has them in `train`, once more with each other
// wording of their question.
Result<void> addWordings(const data::RowSet& rows, const std::vector<std::size_t>& order,
                         const std::vector<std::size_t>& places, const text::ChatEncoder& encoder,
                         const config::DataOptions& options, const std::string& stage,
                         RunInputs& inputs)
{
    std::vector<std::string> questions(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (places[i] == RunInputs::kLeftOut)
            continue;
        ANNEAL_TRY(const auto row, rows.row(order[i]));
        if (row.sample.prompt.size() == 1)
            questions[i] = row.sample.prompt.front().content;
    }
    ANNEAL_TRY(const auto wordings, data::otherWordings(questions));
    inputs.wordings.resize(inputs.train.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (wordings[i].empty())
            continue;
        ANNEAL_TRY(auto row, rows.row(order[i]));
        std::vector<data::Sample> others(wordings[i].size(), row.sample);
        for (std::size_t other = 0; other < others.size(); ++other)
            others[other].prompt.front().content = wordings[i][other];
        ANNEAL_TRY(auto encoded, data::encode(others, encoder, options, stage));
        std::erase_if(encoded.samples, [](const auto& sample) { return sample.inputIds.empty(); });
        inputs.wordings[places[i]] = std::move(encoded.samples);
    }
    return {};
}

// The rows that an earlier run kept as tokens.
Result<void> takeTokenized(const std::filesystem::path& folder, const std::string& stage,
                           std::int64_t vocabSize, RunInputs& inputs,
                           report::TrainListener& listener)
{
    ANNEAL_TRY(auto data, data::readTokenizedData(folder));
    if (data.stage != stage)
        return fail(ErrorCode::InvalidArgument,
                    notice("tokenized.stage", {{"held", data.stage}, {"stage", stage}}),
                    {{"key", "tokenized_path"}});
    for (const auto* samples : {&data.train, &data.evaluation}) {
        for (const auto& sample : *samples) {
            if (const auto bad = foreignToken(sample, vocabSize))
                return foreignError(sample, *bad, vocabSize);
        }
    }
    listener.warned(notice("data.tokens_taken", {{"folder", toUtf8(folder)}}));
    inputs.train = std::move(data.train);
    inputs.evaluation = std::move(data.evaluation);
    inputs.chatTemplate = std::move(data.chatTemplate);
    return {};
}

Result<void> readRows(const config::RunConfig& config, const catalog::ModelSource& source,
                      RunInputs& inputs, report::TrainListener& listener)
{
    const auto options = config.data();
    const auto stage = config.train().stage;
    ANNEAL_TRY(const auto encoder,
               catalog::dataEncoder(source.name(), inputs.tokenizer, config.model(), stage));
    inputs.chatTemplate = encoder.chatTemplate().name;
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));
    if (stage != "pt") {
        for (const auto& difference :
             text::templateDifferences(encoder.chatTemplate(), source.name(),
                                       inputs.tokenizer->chatTemplateText(), rows.hasTools()))
            listener.warned(difference);
        for (const auto& word : encoder.unknownStopWords())
            listener.warned(text::unknownWord(encoder.chatTemplate().name, word));
    }
    const auto vocabSize = source.config().vocabSize;
    auto split = data::Split{allOf(rows), {}};
    if (options.valSize > 0)
        split = data::validationSplit(rows.size(), options.valSize, options.seed);
    if (options.valSize > 0 && (split.train.empty() || split.validation.empty()))
        return fail(
            ErrorCode::InvalidArgument,
            "val_size leaves no row to " +
                std::string(split.train.empty() ? "train on" : "measure on") + ": there are " +
                std::to_string(rows.size()) + ".",
            {{"key", "val_size"}, {"kind", "split_empty"}, {"rows", std::to_string(rows.size())}});
    // With streaming the buffer holds rows that are left out later too, so their places count.
    const bool varies = config.train().varyQuestions;
    auto trainOptions = options;
    if (options.streaming || varies)
        trainOptions.preprocessingBatchSize = 1;
    std::vector<std::size_t> places;
    for (const auto& finding : rows.findings())
        listener.warned(finding.notice);
    ANNEAL_TRY(inputs.train, encodeRows(rows, split.train, encoder, trainOptions, stage, vocabSize,
                                        inputs, listener,
                                        options.streaming ? &inputs.streamed
                                        : varies          ? &places
                                                          : nullptr));
    if (varies)
        ANNEAL_CHECK(addWordings(rows, split.train, places, encoder, options, stage, inputs));
    if (!split.validation.empty()) {
        ANNEAL_TRY(inputs.evaluation, encodeRows(rows, split.validation, encoder, options, stage,
                                                 vocabSize, inputs, listener));
    } else if (!options.evalDataset.empty()) {
        std::vector<std::vector<std::string>> parts = {options.evalDataset};
        const bool each = config.evaluation().onEachDataset;
        if (each) {
            parts.clear();
            for (const auto& name : options.evalDataset)
                parts.push_back({name});
        }
        auto partOptions = options;
        if (each) // of one data set alone there is nothing to mix
            partOptions.interleaveProbs.clear();
        for (const auto& part : parts) {
            ANNEAL_TRY(const auto other, data::RowSet::open(part, partOptions, stage, random));
            for (const auto& finding : other.findings())
                listener.warned(finding.notice);
            ANNEAL_TRY(auto samples, encodeRows(other, allOf(other), encoder, options, stage,
                                                vocabSize, inputs, listener));
            if (each)
                inputs.evaluationParts.emplace_back(part.front(), samples.size());
            std::move(samples.begin(), samples.end(), std::back_inserter(inputs.evaluation));
        }
    }
    if (const auto pseudo = config::pseudoOptions(config).datasets; !pseudo.empty()) {
        auto whole = options; // all of them: mixing is about dataset and eval_dataset
        whole.mixStrategy = "concat";
        whole.interleaveProbs.clear();
        ANNEAL_TRY(const auto other, data::RowSet::open(pseudo, whole, stage, random));
        ANNEAL_TRY(auto encoded, encodeRows(other, allOf(other), encoder, options, stage, vocabSize,
                                            inputs, listener));
        for (auto& sample : encoded) {
            sample.kind = data::EncodedSample::Kind::Pseudo;
            inputs.train.push_back(std::move(sample));
        }
    }
    if (config.train().rehearsalRows > 0 && stage == "sft") {
        ANNEAL_TRY(const auto general, data::rehearsal());
        ANNEAL_TRY(auto encoded, data::encode(general.samples, encoder, options, stage));
        inputs.rehearsal = std::move(encoded.samples);
        for (auto& sample : inputs.rehearsal)
            sample.kind = general.kinds.at(sample.row);
    }
    return {};
}

} // namespace

Result<void> loadData(const config::RunConfig& config, const catalog::ModelSource& source,
                      RunInputs& inputs, report::TrainListener& listener)
{
    const auto folder = expandHome(pathFromUtf8(config::tokenizedPath(config)));
    if (folder.empty())
        return readRows(config, source, inputs, listener);
    const auto stage = config.train().stage;
    ANNEAL_TRY(const bool isThere, data::hasTokenizedData(folder));
    if (isThere)
        return takeTokenized(folder, stage, source.config().vocabSize, inputs, listener);
    ANNEAL_CHECK(readRows(config, source, inputs, listener));
    ANNEAL_TRY(const auto place, config::processPlace(config));
    if (!place.leads())
        return {};
    listener.warned(notice("data.tokens_kept", {{"folder", toUtf8(folder)}}));
    return data::writeTokenizedData(folder,
                                    {inputs.train, inputs.evaluation, stage, inputs.chatTemplate});
}

} // namespace anneal::train
