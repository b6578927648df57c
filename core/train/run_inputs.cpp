#include "core/train/run_inputs.h"

#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/open_model.h"
#include "core/config/pissa_options.h"
#include "core/config/semi_options.h"
#include "core/data/question_wordings.h"
#include "core/data/rehearsal.h"
#include "core/data/sample_encoder.h"
#include "core/distributed/numbers.h"
#include "core/tensor/device.h"
#include "core/train/checkpoint.h"
#include "core/train/whole_weights.h"

#include <algorithm>
#include <numeric>

#include <nlohmann/json.hpp>

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
                foreign =
                    Error{ErrorCode::InvalidArgument,
                          "Row " + std::to_string(sample.row + 1) + " holds token " +
                              std::to_string(bad.value_or(0)) +
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

// With the length that positions have to reach.
config::ModelOptions modelOptions(const config::RunConfig& config)
{
    auto options = config.model();
    options.trainingLength = config.data().cutoffLen;
    return options;
}

void noteScaling(const config::RunConfig& config, const catalog::ModelSource& source,
                 report::TrainListener& listener)
{
    const auto scaling = config.model().ropeScaling;
    if (scaling.empty())
        return;
    if (source.configJson().is_null() || !source.configJson().contains("rope_scaling") ||
        source.configJson()["rope_scaling"].is_null())
        listener.warned("rope_scaling is not applied: cutoff_len is within the " +
                        std::to_string(source.config().maxPositions) +
                        " positions that the model knows.");
    else if (config.train().finetuningType == "lora")
        listener.warned("Positions are stretched to " +
                        std::to_string(source.config().maxPositions) +
                        " (rope_scaling: " + scaling +
                        "), which an adapter does not hold: give rope_scaling again to chat with "
                        "it and to export it.");
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
    if (const auto pseudo = config::pseudoOptions(config).datasets; !pseudo.empty()) {
        ANNEAL_TRY(const auto other, data::RowSet::open(pseudo, options, stage, random));
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

// Whether the weights of the model itself are trained, so that a checkpoint holds a whole model.
bool trainsWholeWeights(const config::RunConfig& config)
{
    return config.train().finetuningType != "lora";
}

Result<void> loadModel(const config::RunConfig& config, const catalog::ModelSource& source,
                       const std::optional<std::filesystem::path>& continueFrom, RunInputs& inputs,
                       report::TrainListener& listener, jobs::JobContext& context,
                       distributed::ProcessGroup* group)
{
    ANNEAL_TRY(const auto wanted, wantedComputeType(config, continueFrom));
    const auto options = config.model();
    tensor::prepareProcess();
    const auto device = tensor::chooseDevice(options.useCpu);
    const auto& shape = source.config();
    std::string note;
    auto dtype =
        tensor::chooseComputeType(wanted, device, shape.hiddenSize, shape.intermediateSize, note);
    if (!note.empty())
        listener.warned(note);
    if (group) { // what one machine is faster in, another may not be
        ANNEAL_TRY(auto first,
                   distributed::fromFirst(
                       *group, {{"type", static_cast<double>(static_cast<int>(dtype))}}));
        dtype = static_cast<c10::ScalarType>(static_cast<int>(first["type"]));
    }
    inputs.computeType = tensor::computeTypeOf(dtype);
    inputs.deviceName = device.str();
    const model::LoadOptions load{.dtype = dtype,
                                  .device = device,
                                  .progress = [&](double fraction) { listener.loading(fraction); },
                                  .packing = quant::packFormat(options),
                                  .doubleQuantised = options.doubleQuantization};
    ANNEAL_TRY(inputs.model, model::load(source, load, context));
    inputs.baseParameters = shape.parameterCount();
    inputs.embeddingParameters = shape.vocabSize * shape.hiddenSize;
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
        ANNEAL_TRY(auto loaded, continueFrom&& config::pissaOptions(config).init
                                    ? LoraAdapter::continuePrincipalPart(model, *trained)
                                    : LoraAdapter::load(model, *trained, true));
        inputs.trainable = std::make_unique<LoraAdapter>(std::move(loaded));
    } else {
        ANNEAL_TRY(auto created, LoraAdapter::create(model, options, config.train().seed));
        if (const auto pissa = config::pissaOptions(config); pissa.init)
            ANNEAL_CHECK(
                created.startFromPrincipalPart(model, pissa.iterations, config.train().seed));
        inputs.trainable = std::make_unique<LoraAdapter>(std::move(created));
    }
    return {};
}

Result<void> freeWeights(const config::RunConfig& config, const catalog::ModelSource& base,
                         const catalog::ModelSource& weights, RunInputs& inputs)
{
    ANNEAL_TRY(auto texts,
               exporting::FolderFiles::prepare(
                   base, config.model(), config.train().pureBf16 ? "bfloat16" : "float32", false));
    ANNEAL_TRY(inputs.trainable, WholeWeights::create(*inputs.model, config.train(),
                                                      config.freeze(), weights, std::move(texts)));
    return {};
}

// A new value head, or that of the checkpoint or adapter that is trained on.
Result<void> addValueHead(const config::RunConfig& config,
                          const std::optional<std::filesystem::path>& continueFrom,
                          RunInputs& inputs)
{
    const auto hidden = inputs.model->config().hiddenSize;
    const auto device = inputs.model->device();
    std::optional<std::filesystem::path> from = continueFrom;
    const auto earlier = config.model().adapterNameOrPath;
    std::error_code ignored;
    if (!from && !earlier.empty() &&
        std::filesystem::exists(pathFromUtf8(earlier.back()) / ValueHead::kFile, ignored))
        from = pathFromUtf8(earlier.back());
    auto head = from ? ValueHead::load(*from, hidden, device)
                     : Result<ValueHead>(ValueHead(hidden, config.train().seed, device));
    if (!head)
        return tl::make_unexpected(std::move(head).error());
    auto both = std::make_unique<WithValueHead>(std::move(inputs.trainable), std::move(*head));
    inputs.valueHead = &both->head();
    inputs.trainable = std::move(both);
    return {};
}

} // namespace

Result<RunInputs> loadInputs(const config::RunConfig& config,
                             const std::optional<std::filesystem::path>& continueFrom,
                             report::TrainListener& listener, jobs::JobContext& context,
                             distributed::ProcessGroup* group)
{
    RunInputs inputs;
    listener.phaseChanged(report::TrainPhase::ReadingModel);
    ANNEAL_TRY(const auto source, catalog::openModel(modelOptions(config)));
    noteScaling(config, source, listener);
    ANNEAL_TRY(inputs.tokenizer, source.tokenizer());
    // A fault in the data should be told before the weights are read, which takes longer.
    ANNEAL_CHECK(loadData(config, source, inputs, listener));
    if (trainsWholeWeights(config)) {
        ANNEAL_TRY(const auto weights, continueFrom
                                           ? catalog::ModelSource::open(toUtf8(*continueFrom))
                                           : Result<catalog::ModelSource>(source));
        ANNEAL_CHECK(loadModel(config, weights, continueFrom, inputs, listener, context, group));
        ANNEAL_CHECK(freeWeights(config, source, weights, inputs));
    } else {
        ANNEAL_CHECK(loadModel(config, source, continueFrom, inputs, listener, context, group));
        ANNEAL_CHECK(attachAdapter(config, continueFrom, inputs));
    }
    if (config.train().stage == "rm")
        ANNEAL_CHECK(addValueHead(config, continueFrom, inputs));
    inputs.trainable->setTraining(true);
    return inputs;
}

Result<std::unique_ptr<model::CausalLm>>
loadReference(const config::RunConfig& config, const RunInputs& inputs, jobs::JobContext& context)
{
    const auto options = config.preference();
    const auto stage = config.train().stage;
    std::unique_ptr<model::CausalLm> reference;
    if ((stage == "dpo" && !options.usesReference()) || stage == "rm" ||
        (options.refModel.empty() && !trainsWholeWeights(config)))
        return reference;
    const auto name = options.refModel.empty() ? config.model().modelNameOrPath : options.refModel;
    ANNEAL_TRY(const auto source, catalog::ModelSource::open(name));
    if (source.config().vocabSize != inputs.model->config().vocabSize)
        return fail(ErrorCode::InvalidArgument,
                    "ref_model has a vocabulary of " + std::to_string(source.config().vocabSize) +
                        " tokens, the model one of " +
                        std::to_string(inputs.model->config().vocabSize) +
                        "; the two must share their tokenizer.",
                    {{"key", "ref_model"}});
    ANNEAL_TRY(reference,
               model::load(source,
                           {.dtype = inputs.model->dtype(), .device = inputs.model->device()},
                           context));
    for (const auto& folder : options.refModelAdapters) {
        ANNEAL_TRY(auto merged, adapter::LoraAdapter::load(*reference, pathFromUtf8(folder)));
        merged.mergeInto(*reference);
    }
    return reference;
}

} // namespace anneal::train
