#include "core/train/run_inputs.h"

#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/model_source.h"
#include "core/data/rehearsal.h"
#include "core/tensor/device.h"

#include <algorithm>

namespace anneal::train {
namespace {

Result<data::LoadedDataset> loadRows(const std::vector<std::string>& names,
                                     const config::DataOptions& options, const std::string& stage,
                                     report::TrainListener& listener)
{
    ANNEAL_TRY(auto loaded, data::loadDatasets(names, options, stage));
    for (const auto& finding : loaded.findings) {
        if (finding.severity == data::Finding::Severity::Dropped)
            listener.warned(finding.message);
    }
    return loaded;
}

Result<std::vector<data::EncodedSample>> encodeRows(const std::vector<data::Sample>& samples,
                                                    const text::ChatEncoder& encoder,
                                                    const config::DataOptions& options,
                                                    const std::string& stage,
                                                    std::int64_t vocabSize, RunInputs& inputs)
{
    if (samples.empty())
        return std::vector<data::EncodedSample>{};
    ANNEAL_TRY(auto encoded, data::encode(samples, encoder, options, stage));
    inputs.cutRows += encoded.cutSamples;
    std::erase_if(encoded.samples,
                  [](const data::EncodedSample& sample) { return sample.inputIds.empty(); });
    for (const auto& sample : encoded.samples) {
        const auto [low, high] =
            std::minmax_element(sample.inputIds.begin(), sample.inputIds.end());
        if (*low < 0 || *high >= vocabSize || sample.labels.size() != sample.inputIds.size())
            return fail(ErrorCode::InvalidArgument,
                        "Row " + std::to_string(sample.row + 1) + " holds token " +
                            std::to_string(*low < 0 ? *low : *high) +
                            ", but the model's vocabulary has " + std::to_string(vocabSize) +
                            " entries; the tokenizer belongs to another model.",
                        {{"row", std::to_string(sample.row)}});
    }
    return std::move(encoded.samples);
}

Result<void> loadData(const config::RunConfig& config, const catalog::ModelSource& source,
                      RunInputs& inputs, report::TrainListener& listener)
{
    const auto options = config.data();
    const auto stage = config.train().stage;
    const auto chat = config.model();
    ANNEAL_TRY(const auto encoder, catalog::chatEncoder(source.name(), inputs.tokenizer,
                                                        chat.chatTemplate, chat.enableThinking));
    inputs.chatTemplate = encoder.chatTemplate().name;
    ANNEAL_TRY(auto loaded, loadRows(options.dataset, options, stage, listener));
    inputs.droppedRows = loaded.rowsDropped;
    std::vector<data::Sample> train = std::move(loaded.samples), evaluation;
    if (options.valSize > 0) {
        const auto split = data::validationSplit(train.size(), options.valSize, options.seed);
        std::vector<data::Sample> kept;
        for (const auto index : split.validation)
            evaluation.push_back(train[index]);
        for (const auto index : split.train)
            kept.push_back(std::move(train[index]));
        train = std::move(kept);
    } else if (!options.evalDataset.empty()) {
        ANNEAL_TRY(auto other, loadRows(options.evalDataset, options, stage, listener));
        evaluation = std::move(other.samples);
    }
    const auto vocabSize = source.config().vocabSize;
    ANNEAL_TRY(inputs.train, encodeRows(train, encoder, options, stage, vocabSize, inputs));
    ANNEAL_TRY(inputs.evaluation,
               encodeRows(evaluation, encoder, options, stage, vocabSize, inputs));
    if (config.train().rehearsalRows > 0 && stage == "sft") {
        ANNEAL_TRY(const auto general, data::rehearsal());
        ANNEAL_TRY(auto encoded, data::encode(general.samples, encoder, options, stage));
        inputs.rehearsal = std::move(encoded.samples);
        for (auto& sample : inputs.rehearsal)
            sample.kind = general.kinds.at(sample.row);
    }
    if (inputs.train.empty())
        return fail(ErrorCode::InvalidArgument,
                    "The data set has no usable row: every row lacks an answer or was left out.",
                    {{"key", "dataset"}});
    return {};
}

Result<void> loadModel(const config::RunConfig& config, const catalog::ModelSource& source,
                       RunInputs& inputs, report::TrainListener& listener,
                       jobs::JobContext& context)
{
    const auto options = config.model();
    tensor::prepareProcess();
    const auto device = tensor::chooseDevice(options.useCpu);
    const auto& shape = source.config();
    std::string note;
    const auto dtype = tensor::chooseComputeType(options.computeType, device, shape.hiddenSize,
                                                 shape.intermediateSize, note);
    if (!note.empty())
        listener.warned(note);
    inputs.computeType = dtype == at::kBFloat16 ? "bf16" : dtype == at::kHalf ? "fp16" : "fp32";
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
    ANNEAL_CHECK(loadModel(config, source, inputs, listener, context));
    ANNEAL_CHECK(attachAdapter(config, continueFrom, inputs));
    return inputs;
}

} // namespace anneal::train
