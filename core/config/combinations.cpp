#include "core/config/combinations.h"

#include "core/config/combination_parts.h"
#include "core/config/loss_options.h"
#include "core/config/semi_options.h"

#include <cmath>

namespace anneal::config {
namespace {

Result<void> checkNeeded(const RunConfig& config, Verb verb)
{
    const auto needs = [&config](std::string_view key, std::string_view what) -> Result<void> {
        if (config.isGiven(key))
            return {};
        return conflict(key, std::string(key) + " is missing: " + std::string(what) + ".");
    };
    if (verb == Verb::Other)
        return {};
    ANNEAL_CHECK(needs("model_name_or_path",
                       "name the model, for instance model_name_or_path: SmolLM2-135M-Instruct"));
    if (verb == Verb::Train) {
        if (config.prediction().train)
            ANNEAL_CHECK(
                needs("dataset", "name the data to train on, for instance dataset: identity"));
        ANNEAL_CHECK(needs("output_dir",
                           "name the folder for the run, for instance output_dir: saves/my-run"));
    }
    if (verb == Verb::Export)
        ANNEAL_CHECK(needs("export_dir", "name the folder for the exported model"));
    return {};
}

Result<void> checkExport(const RunConfig& config, Verb verb)
{
    if (verb != Verb::Export)
        return {};
    const auto format = config.exporting().exportFormat;
    if (isOn(config, "gguf_importance") && format != "gguf")
        return conflict("gguf_importance", "gguf_importance is about the blocks of a GGUF: set "
                                           "export_format: gguf, or leave it out.");
    if (isOn(config, "export_deploy") && format == "gguf_lora")
        return conflict("export_deploy", "An adapter alone can't be served: set export_format to "
                                         "gguf or safetensors, or leave export_deploy out.");
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
        return conflict("pseudo_dataset",
                        "pseudo_dataset belongs to stage: sft without packing, streaming or "
                        "vary_questions; leave it out.");
    if (isOn(config, "pissa_init")) {
        if (train.finetuningType != "lora" || config.model().quantizationBit > 0)
            return conflict("pissa_init", "pissa_init starts a LoRA adapter from full weights: it "
                                          "goes with finetuning_type: lora without "
                                          "quantization_bit.");
        if (train.stage == "kto" || (train.stage == "dpo" && options.usesReference()))
            return conflict("pissa_init",
                            "pissa_init changes the base, so the model without its adapter is no "
                            "reference any more; leave it out.");
        if (config.lora().useDora || train.rehearsalRows > 0)
            return conflict("pissa_init", "pissa_init does not go with use_dora or rehearsal_rows; "
                                          "leave one of them out.");
    } else if (isOn(config, "pissa_convert")) {
        return conflict("pissa_convert", "pissa_convert needs pissa_init: true.");
    }
    const auto loss = lossOptions(config);
    const bool isOther = loss.smoothing > 0 || loss.rule != LossOptions::Rule::CrossEntropy;
    if (isOther && train.stage != "sft" && (train.stage != "pt" || loss.smoothing <= 0))
        return conflict(loss.smoothing > 0 ? "label_smoothing_factor" : "use_dft_loss",
                        "label_smoothing_factor and the losses DFT, EAFT and ASFT belong to "
                        "stage: sft; leave them out.");
    if (isOn(config, "use_dft_loss") + isOn(config, "use_eaft_loss") +
            isOn(config, "use_asft_loss") >
        1)
        return conflict("use_dft_loss", "use_dft_loss, use_eaft_loss and use_asft_loss exclude "
                                        "each other; keep one.");
    if (loss.rule == LossOptions::Rule::Asft &&
        (train.finetuningType != "lora" || !config.lora().additionalTarget.empty()))
        return conflict("use_asft_loss", "use_asft_loss compares with the model before training, "
                                         "which finetuning_type: lora without additional_target "
                                         "keeps.");
    const bool isDpo = train.stage == "dpo", isKto = train.stage == "kto";
    if (options.labelSmoothing > 0 && options.loss != "sigmoid")
        return conflict("dpo_label_smoothing",
                        "dpo_label_smoothing belongs to pref_loss: sigmoid; leave it out.");
    if (!isDpo && !isKto)
        return {};
    if (options.beta <= 0)
        return conflict("pref_beta", "pref_beta must be above 0.");
    if (isDpo && options.bcoWeight > 0 && !options.usesReference())
        return conflict("pref_bco_weight", "pref_bco_weight compares with the reference model, "
                                           "which orpo and simpo don't have; leave it out.");
    return {};
}

Result<void> checkQuantisation(const RunConfig& config, Verb verb)
{
    const auto model = config.model();
    if (model.quantizationBit == 0)
        return {};
    const std::string key = "quantization_bit";
    if (model.quantizationBit != 4 && model.quantizationBit != 8)
        return conflict(key, "quantization_bit takes 4 or 8.");
    if (model.resizeVocab || model.trainFromScratch)
        return conflict(model.resizeVocab ? "resize_vocab" : "train_from_scratch",
                        "weights that are to change can't be kept in few bits; leave "
                        "quantization_bit out.");
    if (verb == Verb::Export)
        return conflict(key, "an adapter is merged into the full weights, not into quantised "
                             "ones; leave quantization_bit out.");
    if (model.adapterNameOrPath.size() > 1 || config.lora().createNewAdapter)
        return conflict(key, "a quantised base takes one adapter, because none can be merged into "
                             "it; merge the others with anneal export first.");
    if (verb == Verb::Train && config.train().finetuningType != "lora")
        return conflict(key, "quantised weights can't be trained themselves; use finetuning_type: "
                             "lora.");
    return {};
}

Result<void> checkMethod(const RunConfig& config, Verb verb)
{
    const auto train = config.train();
    if (verb != Verb::Train)
        return {};
    if (config.model().trainFromScratch &&
        (train.finetuningType != "full" || config.isGiven("adapter_name_or_path")))
        return conflict("train_from_scratch",
                        "train_from_scratch begins with random weights, all of which must be "
                        "trained and saved: use finetuning_type: full.");
    if (config.isGiven("compute_type") && isOn(config, "pure_bf16") &&
        config.valueText("compute_type") == "fp32")
        return conflict("pure_bf16", "compute_type: fp32 and pure_bf16: true contradict each "
                                     "other: keep one of them.");
    if (train.rehearsalRows > 0 &&
        (train.finetuningType != "lora" || !config.lora().additionalTarget.empty()))
        return conflict("rehearsal_rows",
                        "rehearsal_rows compares with the model before training, which only "
                        "finetuning_type: lora without additional_target keeps; set it to 0.");
    if (config.lora().dropout >= 1)
        return conflict("lora_dropout", "lora_dropout is the share of inputs that are left out of "
                                        "an update and must be below 1.");
    if (isOn(config, "use_llama_pro") && train.finetuningType != "full" &&
        config.freeze().trainableLayers < 1)
        return conflict("freeze_trainable_layers",
                        "use_llama_pro trains freeze_trainable_layers added layers, which must be "
                        "above 0 and divide the model's layers.");
    if (train.finetuningType == "lora")
        return {};
    const std::string method = "finetuning_type: " + train.finetuningType;
    for (const char* key : {"use_rslora", "use_dora"}) {
        if (isOn(config, key))
            return conflict(key, std::string(key) + " belongs to finetuning_type: lora, not to " +
                                     method + "; leave it out.");
    }
    for (const char* key : {"loraplus_lr_ratio", "adapter_name_or_path", "additional_target"}) {
        if (config.isGiven(key))
            return conflict(key, std::string(key) + " belongs to finetuning_type: lora, not to " +
                                     method + "; leave it out.");
    }
    if (isOn(config, "use_llama_pro") && train.finetuningType == "full")
        return conflict("use_llama_pro", "use_llama_pro chooses layers, and full trains all of "
                                         "them; use finetuning_type: freeze or lora.");
    return {};
}

Result<void> checkInterval(std::string_view key, double value)
{
    if (value <= 0)
        return conflict(key, std::string(key) + " must be above 0.");
    if (value > 1 && std::floor(value) != value)
        return conflict(key,
                        std::string(key) + " above 1 is a number of updates and must be whole.");
    return {};
}

Result<void> checkSchedule(const TrainOptions& train)
{
    const auto number = [&train](const char* name) -> std::optional<double> {
        const auto at = train.schedulerKwargs.find(name);
        return at == train.schedulerKwargs.end() ? std::nullopt : std::optional(at->second);
    };
    if (train.scheduler == "polynomial" && train.learningRate <= number("lr_end").value_or(1e-7))
        return conflict("learning_rate",
                        "the polynomial schedule needs a learning_rate above lr_end (1e-7).");
    const bool needsFloor =
        train.scheduler == "cosine_with_min_lr" || train.scheduler == "cosine_warmup_with_min_lr";
    if (needsFloor && number("min_lr").has_value() == number("min_lr_rate").has_value())
        return conflict("lr_scheduler_kwargs",
                        train.scheduler +
                            " needs its lowest learning rate, by one of min_lr and min_lr_rate: "
                            "lr_scheduler_kwargs: {\"min_lr_rate\": 0.1}.");
    if (train.warmupSteps > 1 && std::floor(train.warmupSteps) != train.warmupSteps)
        return conflict("warmup_steps",
                        "warmup_steps above 1 is a number of updates and must be whole.");
    return {};
}

Result<void> checkTraining(const RunConfig& config)
{
    const auto train = config.train();
    const auto data = config.data();
    const bool hasEvalRows = data.valSize > 0 || !data.evalDataset.empty();
    if (train.evalStrategy != "no" && !hasEvalRows)
        return conflict("eval_strategy",
                        "eval_strategy: " + train.evalStrategy +
                            " needs rows to measure on: set val_size or eval_dataset.");
    if (config.isGiven("compute_type") && isOn(config, "bf16") &&
        config.valueText("compute_type") == "fp32")
        return conflict(
            "compute_type",
            "compute_type: fp32 and bf16: true contradict each other: keep one of them.");
    if (train.epochs <= 0 && train.maxSteps <= 0)
        return conflict("num_train_epochs", "num_train_epochs must be above 0.");
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
