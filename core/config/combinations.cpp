#include "core/config/combinations.h"

#include "core/config/combination_parts.h"
#include "core/config/loss_options.h"
#include "core/config/semi_options.h"

#include <cmath>

namespace anneal::config {
namespace {

Result<void> checkNeeded(const RunConfig& config, Verb verb)
{
    const auto needs = [&config](std::string_view key, std::string_view id) -> Result<void> {
        if (config.isGiven(key))
            return {};
        return conflict(key, id);
    };
    if (verb == Verb::Other)
        return {};
    ANNEAL_CHECK(needs("model_name_or_path", "missing.model"));
    if (verb == Verb::Train) {
        if (config.prediction().train)
            ANNEAL_CHECK(needs("dataset", "missing.dataset"));
        ANNEAL_CHECK(needs("output_dir", "missing.output_dir"));
    }
    if (verb == Verb::Export)
        ANNEAL_CHECK(needs("export_dir", "missing.export_dir"));
    return {};
}

Result<void> checkExport(const RunConfig& config, Verb verb)
{
    if (verb != Verb::Export)
        return {};
    const auto format = config.exporting().exportFormat;
    if (isOn(config, "gguf_importance") && format != "gguf")
        return conflict("gguf_importance", "export.importance");
    if (isOn(config, "export_deploy") && format == "gguf_lora")
        return conflict("export_deploy", "export.deploy_adapter");
    return {};
}

Result<void> checkPreference(const RunConfig& config, Verb verb)
{
    const auto train = config.train();
    const auto options = config.preference();
    if (verb != Verb::Train)
        return {};
    if (!pseudoOptions(config).datasets.empty() && (train.stage != "sft" || config.data().packing ||
                                                    config.data().streaming || train.varyQuestions))
        return conflict("pseudo_dataset", "pseudo.stage");
    if (isOn(config, "pissa_init")) {
        if (train.finetuningType != "lora" || config.model().quantizationBit > 0)
            return conflict("pissa_init", "pissa.method");
        if (train.stage == "kto" || (train.stage == "dpo" && options.usesReference()))
            return conflict("pissa_init", "pissa.reference");
        if (config.lora().useDora || train.rehearsalRows > 0)
            return conflict("pissa_init", "pissa.other");
    } else if (isOn(config, "pissa_convert")) {
        return conflict("pissa_convert", "key.needs", {{"other", "pissa_init: true"}});
    }
    const auto loss = lossOptions(config);
    const bool isOther = loss.smoothing > 0 || loss.rule != LossOptions::Rule::CrossEntropy;
    if (isOther && train.stage != "sft" && (train.stage != "pt" || loss.smoothing <= 0))
        return conflict(loss.smoothing > 0 ? "label_smoothing_factor" : "use_dft_loss",
                        "loss.stage");
    if (isOn(config, "use_dft_loss") + isOn(config, "use_eaft_loss") +
            isOn(config, "use_asft_loss") >
        1)
        return conflict("use_dft_loss", "loss.one");
    if (loss.rule == LossOptions::Rule::Asft &&
        (train.finetuningType != "lora" || !config.lora().additionalTarget.empty()))
        return conflict("use_asft_loss", "loss.asft");
    const bool isDpo = train.stage == "dpo", isKto = train.stage == "kto";
    if (options.labelSmoothing > 0 && options.loss != "sigmoid")
        return conflict("dpo_label_smoothing", "key.belongs_leave",
                        {{"owner", "pref_loss: sigmoid"}});
    if (!isDpo && !isKto)
        return {};
    if (options.beta <= 0)
        return conflict("pref_beta", "key.above_zero");
    if (isDpo && options.bcoWeight > 0 && !options.usesReference())
        return conflict("pref_bco_weight", "pref.bco");
    return {};
}

Result<void> checkQuantisation(const RunConfig& config, Verb verb)
{
    const auto model = config.model();
    if (model.quantizationBit == 0)
        return {};
    const std::string key = "quantization_bit";
    if (model.quantizationBit != 4 && model.quantizationBit != 8)
        return conflict(key, "quant.bits");
    if (model.resizeVocab || model.trainFromScratch)
        return conflict(model.resizeVocab ? "resize_vocab" : "train_from_scratch", "quant.change");
    if (verb == Verb::Export)
        return conflict(key, "quant.merge");
    if (model.adapterNameOrPath.size() > 1 || config.lora().createNewAdapter)
        return conflict(key, "quant.one_adapter");
    if (verb == Verb::Train && config.train().finetuningType != "lora")
        return conflict(key, "quant.trained");
    return {};
}

Result<void> checkMethod(const RunConfig& config, Verb verb)
{
    const auto train = config.train();
    if (verb != Verb::Train)
        return {};
    if (config.model().trainFromScratch &&
        (train.finetuningType != "full" || config.isGiven("adapter_name_or_path")))
        return conflict("train_from_scratch", "scratch.method");
    if (config.isGiven("compute_type") && isOn(config, "pure_bf16") &&
        config.valueText("compute_type") == "fp32")
        return conflict("pure_bf16", "key.contradict",
                        {{"key", "compute_type: fp32"}, {"other", "pure_bf16: true"}});
    if (train.rehearsalRows > 0 &&
        (train.finetuningType != "lora" || !config.lora().additionalTarget.empty()))
        return conflict("rehearsal_rows", "rehearsal.method");
    if (config.lora().dropout >= 1)
        return conflict("lora_dropout", "lora.dropout");
    if (isOn(config, "use_llama_pro") && train.finetuningType != "full" &&
        config.freeze().trainableLayers < 1)
        return conflict("freeze_trainable_layers", "pro.layers");
    if (train.finetuningType == "lora")
        return {};
    const std::string method = "finetuning_type: " + train.finetuningType;
    for (const char* key : {"use_rslora", "use_dora"}) {
        if (isOn(config, key))
            return conflict(key, "key.belongs_not",
                            {{"owner", "finetuning_type: lora"}, {"other", method}});
    }
    for (const char* key : {"loraplus_lr_ratio", "adapter_name_or_path", "additional_target"}) {
        if (config.isGiven(key))
            return conflict(key, "key.belongs_not",
                            {{"owner", "finetuning_type: lora"}, {"other", method}});
    }
    if (isOn(config, "use_llama_pro") && train.finetuningType == "full")
        return conflict("use_llama_pro", "pro.full");
    return {};
}

Result<void> checkInterval(std::string_view key, double value)
{
    if (value <= 0)
        return conflict(key, "key.above_zero");
    if (value > 1 && std::floor(value) != value)
        return conflict(key, "key.whole_updates");
    return {};
}

Result<void> checkSchedule(const TrainOptions& train)
{
    const auto number = [&train](const char* name) -> std::optional<double> {
        const auto at = train.schedulerKwargs.find(name);
        return at == train.schedulerKwargs.end() ? std::nullopt : std::optional(at->second);
    };
    if (train.scheduler == "polynomial" && train.learningRate <= number("lr_end").value_or(1e-7))
        return conflict("learning_rate", "schedule.end");
    const bool needsFloor =
        train.scheduler == "cosine_with_min_lr" || train.scheduler == "cosine_warmup_with_min_lr";
    if (needsFloor && number("min_lr").has_value() == number("min_lr_rate").has_value())
        return conflict("lr_scheduler_kwargs", "schedule.floor", {{"name", train.scheduler}});
    if (train.warmupSteps > 1 && std::floor(train.warmupSteps) != train.warmupSteps)
        return conflict("warmup_steps", "key.whole_updates");
    return {};
}

Result<void> checkTraining(const RunConfig& config)
{
    const auto train = config.train();
    const auto data = config.data();
    const bool hasEvalRows = data.valSize > 0 || !data.evalDataset.empty();
    if (train.evalStrategy != "no" && !hasEvalRows)
        return conflict("eval_strategy", "key.needs_rows",
                        {{"key", "eval_strategy: " + train.evalStrategy}});
    if (config.isGiven("compute_type") && isOn(config, "bf16") &&
        config.valueText("compute_type") == "fp32")
        return conflict("compute_type", "key.contradict",
                        {{"key", "compute_type: fp32"}, {"other", "bf16: true"}});
    if (train.epochs <= 0 && train.maxSteps <= 0)
        return conflict("num_train_epochs", "key.above_zero");
    ANNEAL_CHECK(checkInterval("logging_steps", train.loggingSteps));
    if (train.saveStrategy == "steps")
        ANNEAL_CHECK(checkInterval("save_steps", train.saveSteps));
    if (train.evalStrategy == "steps")
        ANNEAL_CHECK(checkInterval("eval_steps", train.evalSteps));
    return checkSchedule(train);
}

} // namespace

Result<void> checkCombinations(const RunConfig& config, Verb verb)
{
    ANNEAL_CHECK(checkNeeded(config, verb));
    ANNEAL_CHECK(checkExport(config, verb));
    ANNEAL_CHECK(checkData(config, verb));
    ANNEAL_CHECK(checkMethod(config, verb));
    ANNEAL_CHECK(checkQuantisation(config, verb));
    ANNEAL_CHECK(checkPreference(config, verb));
    ANNEAL_CHECK(checkTraining(config));
    ANNEAL_CHECK(checkOptimizer(config, verb));
    ANNEAL_CHECK(checkSemi(config, verb));
    return checkEvaluation(config, verb);
}

} // namespace anneal::config
