#include "core/config/options.h"

#include "core/base/json.h"
#include "core/base/number_text.h"
#include "core/config/run_config.h"

#include <nlohmann/json.hpp>

namespace anneal::config {
namespace {

/// The given or default value of a key in its type; what has no default gets `otherwise`.
class Values final {
public:
    explicit Values(const RunConfig& config)
        : m_config(config)
    {
    }

    bool flag(std::string_view key) const { return get<bool>(key).value_or(false); }
    std::int64_t integer(std::string_view key, std::int64_t otherwise = 0) const
    {
        return get<std::int64_t>(key).value_or(otherwise);
    }
    double number(std::string_view key, double otherwise = 0) const
    {
        return get<double>(key).value_or(otherwise);
    }
    std::string text(std::string_view key) const
    {
        return get<std::string>(key).value_or(std::string());
    }
    std::vector<std::string> list(std::string_view key) const
    {
        return get<std::vector<std::string>>(key).value_or(std::vector<std::string>());
    }

    template <typename T>
    std::optional<T> get(std::string_view key) const
    {
        const auto value = m_config.value(key);
        if (const auto* held = std::get_if<T>(&value))
            return *held;
        return std::nullopt;
    }

    std::optional<std::uint64_t> seed(std::string_view key) const
    {
        const auto value = get<std::int64_t>(key);
        return value ? std::optional(static_cast<std::uint64_t>(*value)) : std::nullopt;
    }

private:
    const RunConfig& m_config;
};

ComputeType computeType(const Values& values)
{
    if (const auto type = computeTypeFrom(values.text("compute_type")))
        return *type;
    // A quantised base is there to save memory, which bf16 does too.
    if (values.get<std::int64_t>("quantization_bit"))
        return ComputeType::Bf16;
    return values.flag("bf16") || values.flag("pure_bf16") ? ComputeType::Bf16 : ComputeType::Fp32;
}

constexpr std::pair<ComputeType, std::string_view> kComputeTypes[] = {{ComputeType::Auto, "auto"},
                                                                      {ComputeType::Fp32, "fp32"},
                                                                      {ComputeType::Bf16, "bf16"},
                                                                      {ComputeType::Fp16, "fp16"}};

} // namespace

std::string_view toString(ComputeType type)
{
    for (const auto& [known, name] : kComputeTypes) {
        if (known == type)
            return name;
    }
    return "auto";
}

std::optional<ComputeType> computeTypeFrom(std::string_view text)
{
    for (const auto& [known, name] : kComputeTypes) {
        if (name == text)
            return known;
    }
    return std::nullopt;
}

ModelOptions RunConfig::model() const
{
    const Values values(*this);
    ModelOptions options;
    options.modelNameOrPath = values.text("model_name_or_path");
    options.adapterNameOrPath = values.list("adapter_name_or_path");
    if (const auto inner = values.text("adapter_folder"); !inner.empty()) {
        for (auto& folder : options.adapterNameOrPath)
            folder += "/" + inner;
    }
    options.chatTemplate = values.text("template");
    options.computeType = computeType(values);
    options.inferDtype = values.text("infer_dtype");
    options.useCpu = values.flag("use_cpu");
    options.gradientCheckpointing = !values.flag("disable_gradient_checkpointing");
    options.gradientCheckpointingEvery = values.integer("gradient_checkpointing_every");
    options.quantizationBit = values.get<std::int64_t>("quantization_bit").value_or(0);
    options.quantizationType = values.text("quantization_type");
    options.doubleQuantization = values.flag("double_quantization");
    options.enableThinking = values.get<bool>("enable_thinking");
    options.preserveThinking = values.flag("preserve_thinking");
    options.toolFormat = values.text("tool_format");
    options.defaultSystem = values.get<std::string>("default_system");
    options.trainOnPrompt = values.flag("train_on_prompt");
    options.splitSpecialTokens = values.flag("split_special_tokens");
    options.ropeScaling = values.text("rope_scaling");
    options.addTokens = values.list("add_tokens");
    options.addSpecialTokens = values.list("add_special_tokens");
    options.resizeVocab = values.flag("resize_vocab") || !options.addTokens.empty() ||
                          !options.addSpecialTokens.empty();
    options.trainFromScratch = values.flag("train_from_scratch");
    options.seed = values.seed("seed").value_or(42);
    return options;
}

DataOptions RunConfig::data() const
{
    const Values values(*this);
    DataOptions options;
    options.dataset = values.list("dataset");
    options.evalDataset = values.list("eval_dataset");
    options.datasetDir = values.text("dataset_dir");
    options.maxSamples = values.get<std::int64_t>("max_samples");
    options.valSize = values.number("val_size");
    options.trainOnPrompt = values.flag("train_on_prompt");
    options.maskHistory = values.flag("mask_history");
    const auto packing = values.get<bool>("packing");
    options.neatPacking = values.flag("neat_packing");
    options.packing = options.neatPacking || packing.value_or(values.text("stage") == "pt");
    const bool asked = options.neatPacking || packing.value_or(false);
    options.cutoffLen = values.integer("cutoff_len") - (asked ? 1 : 0);
    options.mixStrategy = values.text("mix_strategy");
    for (const auto& part : values.list("interleave_probs"))
        options.interleaveProbs.push_back(parseFloat(part).value_or(-1));
    options.streaming = values.flag("streaming");
    options.bufferSize = values.integer("buffer_size");
    options.preprocessingBatchSize = values.integer("preprocessing_batch_size");
    options.disableShuffling = values.flag("disable_shuffling");
    options.seed = values.seed("seed").value_or(42);
    return options;
}

LoraOptions RunConfig::lora() const
{
    const Values values(*this);
    LoraOptions options;
    options.rank = values.integer("lora_rank");
    const auto alpha = values.integer("lora_alpha");
    options.alpha = static_cast<double>(alpha > 0 ? alpha : 2 * options.rank);
    options.dropout = values.number("lora_dropout");
    options.target = values.list("lora_target");
    options.useRslora = values.flag("use_rslora");
    options.useDora = values.flag("use_dora");
    options.createNewAdapter = values.flag("create_new_adapter");
    if (const auto ratio = values.get<double>("loraplus_lr_ratio"); ratio && *ratio > 0)
        options.loraplusLrRatio = ratio;
    options.loraplusLrEmbedding = values.number("loraplus_lr_embedding");
    options.additionalTarget = values.list("additional_target");
    if (options.additionalTarget.empty() && model().resizeVocab) // new rows must be learned
        options.additionalTarget = {"embed_tokens", "lm_head"};
    return options;
}

FreezeOptions RunConfig::freeze() const
{
    const Values values(*this);
    FreezeOptions options;
    options.trainableLayers = values.integer("freeze_trainable_layers");
    options.trainableModules = values.list("freeze_trainable_modules");
    options.extraModules = values.list("freeze_extra_modules");
    options.llamaPro = values.flag("use_llama_pro");
    return options;
}

PreferenceOptions RunConfig::preference() const
{
    const Values values(*this);
    PreferenceOptions options;
    options.beta = values.number("pref_beta");
    options.loss = values.text("pref_loss");
    options.sftWeight = values.number("pref_ftx");
    options.bcoWeight = values.number("pref_bco_weight");
    options.labelSmoothing = values.number("dpo_label_smoothing");
    options.simpoGamma = values.number("simpo_gamma");
    options.ldAlpha = values.get<double>("ld_alpha");
    options.ktoChosenWeight = values.number("kto_chosen_weight");
    options.ktoRejectedWeight = values.number("kto_rejected_weight");
    options.refModel = values.text("ref_model");
    options.refModelAdapters = values.list("ref_model_adapters");
    return options;
}

TrainOptions RunConfig::train() const
{
    const Values values(*this);
    TrainOptions options;
    options.outputDir = values.text("output_dir");
    options.overwriteOutputDir = values.flag("overwrite_output_dir");
    options.resumeFromCheckpoint = values.text("resume_from_checkpoint");
    options.stage = values.text("stage");
    options.finetuningType = values.text("finetuning_type");
    options.optim = values.text("optim");
    options.batchSize = values.integer("per_device_train_batch_size");
    options.evalBatchSize = values.integer("per_device_eval_batch_size");
    options.accumulation = values.integer("gradient_accumulation_steps");
    options.findBatchSize = values.flag("auto_find_batch_size");
    options.learningRate = values.number("learning_rate");
    options.epochs = values.number("num_train_epochs");
    options.maxSteps = values.integer("max_steps");
    options.scheduler = values.text("lr_scheduler_type");
    if (const auto kwargs = parseJson(values.text("lr_scheduler_kwargs"), "lr_scheduler_kwargs")) {
        for (const auto& [name, number] : kwargs->items()) {
            if (number.is_number())
                options.schedulerKwargs[name] = number.get<double>();
        }
    }
    options.warmupRatio = values.number("warmup_ratio");
    // A given ratio counts instead of the steps, also when it is 0.
    options.warmupSteps = values.get<double>("warmup_ratio") ? 0 : values.number("warmup_steps");
    options.weightDecay = values.number("weight_decay");
    options.beta1 = values.number("adam_beta1");
    options.beta2 = values.number("adam_beta2");
    options.epsilon = values.number("adam_epsilon");
    options.maxGradNorm = values.number("max_grad_norm");
    options.neftuneNoiseAlpha = values.number("neftune_noise_alpha");
    options.rehearsalRows = values.integer("rehearsal_rows");
    options.varyQuestions = values.flag("vary_questions");
    options.stopWhenLearned = values.flag("stop_when_learned");
    options.seed = values.seed("seed").value_or(42);
    options.dataSeed = values.seed("data_seed");
    options.loggingSteps = values.number("logging_steps");
    options.loggingStrategy = values.text("logging_strategy");
    options.sampling = values.text("train_sampling_strategy");
    if (values.flag("group_by_length"))
        options.sampling = "group_by_length";
    options.ignoreDataSkip = values.flag("ignore_data_skip");
    options.pureBf16 = values.flag("pure_bf16");
    options.countEffectiveTokens = values.flag("include_effective_tokens_per_second");
    options.loggingFirstStep = values.flag("logging_first_step");
    options.evalStrategy = values.text("eval_strategy");
    options.saveStrategy = values.text("save_strategy");
    options.evalSteps = values.number("eval_steps", options.loggingSteps);
    options.saveSteps = values.number("save_steps");
    options.saveTotalLimit = values.get<std::int64_t>("save_total_limit");
    options.saveOnlyModel = values.flag("save_only_model");
    options.plotLoss = values.flag("plot_loss");
    options.includeNumInputTokensSeen = values.text("include_num_input_tokens_seen") != "no";
    options.dropLast = values.flag("dataloader_drop_last");
    for (auto& logger : values.list("report_to")) {
        if (logger == "tensorboard" || logger == "csv")
            options.reportTo.push_back(std::move(logger));
    }
    options.loggingDir = values.text("logging_dir");
    return options;
}

EvaluationOptions RunConfig::evaluation() const
{
    const Values values(*this);
    EvaluationOptions options;
    options.hasRows = values.number("val_size") > 0 || !values.list("eval_dataset").empty();
    options.strategy = values.text("eval_strategy");
    options.atEnd = options.hasRows && (values.flag("do_eval") || options.strategy != "no");
    options.delay = values.number("eval_delay");
    options.onStart = values.flag("eval_on_start");
    options.onEachDataset =
        values.flag("eval_on_each_dataset") && !values.list("eval_dataset").empty();
    options.accuracy = values.flag("compute_accuracy");
    options.loadBest = values.flag("load_best_model_at_end");
    options.metric = values.text("metric_for_best_model");
    if (options.metric.empty() &&
        (options.loadBest || values.text("lr_scheduler_type") == "reduce_lr_on_plateau"))
        options.metric = "loss";
    // transformers looks at the name as it was given.
    options.greaterIsBetter =
        values.get<bool>("greater_is_better").value_or(!options.metric.ends_with("loss"));
    if (!options.metric.empty() && !options.metric.starts_with("eval_"))
        options.metric = "eval_" + options.metric;
    options.patience = values.get<std::int64_t>("early_stopping_steps");
    return options;
}

GenerationOptions RunConfig::generation() const
{
    const Values values(*this);
    GenerationOptions options;
    options.doSample = values.flag("do_sample");
    options.temperature = values.number("temperature");
    options.topP = values.number("top_p");
    options.topK = values.integer("top_k");
    options.minP = values.number("min_p");
    options.typicalP = values.number("typical_p");
    options.repetitionPenalty = values.number("repetition_penalty");
    options.noRepeatNgramSize = values.integer("no_repeat_ngram_size");
    options.numBeams = values.integer("num_beams");
    options.lengthPenalty = values.number("length_penalty");
    options.earlyStopping = values.flag("early_stopping");
    options.maxNewTokens = values.integer("max_new_tokens");
    if (isGiven("max_length") && !isGiven("max_new_tokens")) {
        options.maxNewTokens.reset();
        options.maxLength = values.get<std::int64_t>("max_length");
    }
    options.minLength = values.integer("min_length");
    options.minNewTokens = values.integer("min_new_tokens");
    options.skipSpecialTokens = values.flag("skip_special_tokens");
    if (isGiven("seed"))
        options.seed = values.seed("seed");
    return options;
}

PredictionOptions RunConfig::prediction() const
{
    const Values values(*this);
    PredictionOptions options;
    options.train = !isGiven("do_train") || values.flag("do_train");
    options.predict = values.flag("do_predict");
    options.generates = values.flag("predict_with_generate");
    options.generation = generation();
    options.generation.seed = values.seed("seed").value_or(42);
    // The trainer's own names count where the general ones are left out.
    if (const auto length = values.get<std::int64_t>("generation_max_length");
        length && !isGiven("max_new_tokens") && !isGiven("max_length")) {
        options.generation.maxNewTokens.reset();
        options.generation.maxLength = length;
    }
    for (const char* key : {"generation_num_beams", "eval_num_beams"}) {
        if (const auto beams = values.get<std::int64_t>(key); beams && !isGiven("num_beams"))
            options.generation.numBeams = *beams;
    }
    return options;
}

ExportOptions RunConfig::exporting() const
{
    const Values values(*this);
    ExportOptions options;
    options.exportDir = values.text("export_dir");
    options.exportSizeGb = values.number("export_size");
    options.exportFormat = values.text("export_format");
    options.ggufType = values.text("gguf_type");
    return options;
}

} // namespace anneal::config
