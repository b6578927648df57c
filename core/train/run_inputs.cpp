#include "core/train/run_inputs.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/open_model.h"
#include "core/config/llama_pro_options.h"
#include "core/config/pissa_options.h"
#include "core/distributed/numbers.h"
#include "core/tensor/device.h"
#include "core/train/checkpoint.h"
#include "core/train/run_data.h"
#include "core/train/whole_weights.h"

#include <nlohmann/json.hpp>

namespace anneal::train {
namespace {

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
        listener.warned(notice("setting.rope_unneeded",
                               {{"positions", std::to_string(source.config().maxPositions)}}));
    else if (config.train().finetuningType == "lora")
        listener.warned(notice(
            "setting.rope_kept",
            {{"positions", std::to_string(source.config().maxPositions)}, {"scaling", scaling}}));
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
    std::optional<Notice> note;
    auto dtype =
        tensor::chooseComputeType(wanted, device, shape.hiddenSize, shape.intermediateSize, note);
    if (note)
        listener.warned(*note);
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
        ANNEAL_TRY(auto created, LoraAdapter::create(model, options, config.train().seed,
                                                     config::adaptedLayers(config)));
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
    // As the policy is opened, so that without a ref_model the two begin equal (rope_scaling,
    // add_tokens, train_from_scratch); a ref_model gets the same tokens and positions.
    auto settings = modelOptions(config);
    settings.quantizationBit = 0;
    if (!options.refModel.empty()) {
        settings.modelNameOrPath = options.refModel;
        settings.adapterNameOrPath = options.refModelAdapters;
        settings.trainFromScratch = false;
    }
    ANNEAL_TRY(const auto source, catalog::openModel(settings));
    if (source.config().vocabSize != inputs.model->config().vocabSize)
        return fail(ErrorCode::InvalidArgument,
                    notice("reference.vocabulary",
                           {{"other", std::to_string(source.config().vocabSize)},
                            {"own", std::to_string(inputs.model->config().vocabSize)}}),
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
