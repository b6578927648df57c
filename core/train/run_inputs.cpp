#include "core/train/run_inputs.h"

#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/model_source.h"
#include "core/data/question_wordings.h"
#include "core/data/rehearsal.h"
#include "core/data/sample_encoder.h"
#include "core/tensor/device.h"
#include "core/train/checkpoint.h"

#include <algorithm>
#include <numeric>

namespace anneal::train {
namespace {

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
            const auto [low, high] =
                std::minmax_element(sample.inputIds.begin(), sample.inputIds.end());
            if (*low < 0 || *high >= vocabSize || sample.labels.size() != sample.inputIds.size()) {
                foreign =
                    Error{ErrorCode::InvalidArgument,
                          "Row " + std::to_string(sample.row + 1) + " holds token " +
                              std::to_string(*low < 0 ? *low : *high) +
                              ", but the model's vocabulary has " + std::to_string(vocabSize) +
                              " entries; the tokenizer belongs to another model.",
                          {{"row", std::to_string(sample.row)}}};
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
            listener.warned(finding.message);
    }
    inputs.cutRows += counts->cut;
    inputs.droppedRows += counts->dropped;
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

Result<void> loadData(const config::RunConfig& config, const catalog::ModelSource& source,
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
            listener.warned(text::unknownWordSentence(encoder.chatTemplate().name, word));
    }
    const auto vocabSize = source.config().vocabSize;
    auto split = data::Split{allOf(rows), {}};
    if (options.valSize > 0)
        split = data::validationSplit(rows.size(), options.valSize, options.seed);
    if (options.valSize > 0 && (split.train.empty() || split.validation.empty()))
        return fail(ErrorCode::InvalidArgument,
                    "val_size leaves no row to " +
                        std::string(split.train.empty() ? "train on" : "measure on") +
                        ": there are " + std::to_string(rows.size()) + ".",
                    {{"key", "val_size"}});
    // With streaming the buffer holds rows that are left out later too, so their places count.
    const bool varies = config.train().varyQuestions;
    auto trainOptions = options;
    if (options.streaming || varies)
        trainOptions.preprocessingBatchSize = 1;
    std::vector<std::size_t> places;
    for (const auto& finding : rows.findings())
        listener.warned(finding.message);
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
                listener.warned(finding.message);
            ANNEAL_TRY(auto samples, encodeRows(other, allOf(other), encoder, options, stage,
                                                vocabSize, inputs, listener));
            if (each)
                inputs.evaluationParts.emplace_back(part.front(), samples.size());
            std::move(samples.begin(), samples.end(), std::back_inserter(inputs.evaluation));
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

// The type that is asked for; a continued run keeps what `auto` was settled to at its start,
// because another timing could settle it otherwise, and the run would no longer be the same.
Result<config::ComputeType>
wantedComputeType(const config::RunConfig& config,
                  const std::optional<std::filesystem::path>& continueFrom)
{
    const auto asked = config.model().computeType;
    if (asked != config::ComputeType::Auto || !continueFrom)
        return asked;
    ANNEAL_TRY(const auto saved, readProgress(*continueFrom));
    return saved.computeType;
}

Result<void> loadModel(const config::RunConfig& config, const catalog::ModelSource& source,
                       const std::optional<std::filesystem::path>& continueFrom, RunInputs& inputs,
                       report::TrainListener& listener, jobs::JobContext& context)
{
    ANNEAL_TRY(const auto wanted, wantedComputeType(config, continueFrom));
    const auto options = config.model();
    tensor::prepareProcess();
    const auto device = tensor::chooseDevice(options.useCpu);
    const auto& shape = source.config();
    std::string note;
    const auto dtype =
        tensor::chooseComputeType(wanted, device, shape.hiddenSize, shape.intermediateSize, note);
    if (!note.empty())
        listener.warned(note);
    inputs.computeType = tensor::computeTypeOf(dtype);
    inputs.deviceName = device.str();
    const model::LoadOptions load{dtype, device,
                                  [&](double fraction) { listener.loading(fraction); }};
    ANNEAL_TRY(inputs.model, model::load(source, load, context));
    inputs.model->forEachParameter([&](const std::string& name, at::Tensor& weight) {
        inputs.baseParameters += weight.numel();
        if (name.find("embed_tokens") != std::string::npos)
            inputs.embeddingParameters += weight.numel();
    });
    return {};
}

Result<void> attachAdapter(const config::RunConfig& config,
                           const std::optional<std::filesystem::path>& continueFrom,
                           RunInputs& inputs)
{
    using adapter::LoraAdapter;
    auto& model = *inputs.model;
    const auto options = config.lora();
    std::optional<std::filesystem::path> trained = continueFrom;
    auto earlier = config.model().adapterNameOrPath;
    // All earlier adapters become part of the base; the last one is trained on unless a new one is
    // asked for.
    if (!trained && !earlier.empty() && !options.createNewAdapter) {
        trained = pathFromUtf8(earlier.back());
        earlier.pop_back();
    } else if (continueFrom && !earlier.empty() && !options.createNewAdapter) {
        earlier.pop_back(); // its weights, trained further, are those of the checkpoint
    }
    for (const auto& folder : earlier) {
        ANNEAL_TRY(auto merged, LoraAdapter::load(model, pathFromUtf8(folder)));
        merged.mergeInto(model);
    }
    if (trained) {
        ANNEAL_TRY(auto loaded, LoraAdapter::load(model, *trained));
        if (!loaded.replaced().empty())
            return fail(
                ErrorCode::Unsupported,
                "The adapter " + toUtf8(*trained) + " holds " + loaded.replaced().front().name +
                    " in full, which this version doesn't train on; with create_new_adapter: "
                    "true it is merged and a new adapter is trained.",
                {{"key", "adapter_name_or_path"}, {"file", toUtf8(*trained)}});
        inputs.adapter = std::make_unique<LoraAdapter>(std::move(loaded));
    } else {
        ANNEAL_TRY(auto created, LoraAdapter::create(model, options, config.train().seed));
        inputs.adapter = std::make_unique<LoraAdapter>(std::move(created));
    }
    inputs.adapter->setTraining(true);
    return {};
}

} // namespace

Result<RunInputs> loadInputs(const config::RunConfig& config,
                             const std::optional<std::filesystem::path>& continueFrom,
                             report::TrainListener& listener, jobs::JobContext& context)
{
    RunInputs inputs;
    listener.phaseChanged(report::TrainPhase::ReadingModel);
    ANNEAL_TRY(const auto source, catalog::ModelSource::open(config.model().modelNameOrPath));
    ANNEAL_TRY(inputs.tokenizer, source.tokenizer());
    // A fault in the data should be told before the weights are read, which takes longer.
    ANNEAL_CHECK(loadData(config, source, inputs, listener));
    ANNEAL_CHECK(loadModel(config, source, continueFrom, inputs, listener, context));
    ANNEAL_CHECK(attachAdapter(config, continueFrom, inputs));
    return inputs;
}

} // namespace anneal::train
