#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::config {

/// Typed views of a checked RunConfig (run_config.h), one struct a consumer. Names follow LLaMA-Factory's keys; made only by
/// RunConfig's accessors, so that no key string stands anywhere else.

enum class ComputeType { Auto, Fp32, Bf16, Fp16 };

/// "auto", "fp32", "bf16", "fp16".
[[nodiscard]] std::string_view toString(ComputeType type);
/// The reverse; nullopt for any other text.
[[nodiscard]] std::optional<ComputeType> computeTypeFrom(std::string_view text);

struct ModelOptions {
    std::string modelNameOrPath;
    std::vector<std::string> adapterNameOrPath;
    std::string chatTemplate; ///< "" = proposed by the model
    ComputeType computeType = ComputeType::Fp32;
    std::string inferDtype = "auto"; ///< auto, float16, bfloat16, float32
    bool useCpu = false;
    bool gradientCheckpointing = true;
    std::int64_t gradientCheckpointingEvery = 1; ///< every n-th layer is recomputed
    std::int64_t quantizationBit = 0;            ///< 0, 4 or 8: the frozen base in so many bits
    std::string quantizationType = "nf4";        ///< nf4, fp4, int4; of 4 bits
    bool doubleQuantization = true;              ///< of nf4 and fp4
    std::optional<bool> enableThinking = true;
    bool preserveThinking = false;
    std::string toolFormat;                   ///< "" = the template's
    std::optional<std::string> defaultSystem; ///< nullopt = the template's; "" = none
    bool trainOnPrompt = false;               ///< not possible with every template
    bool splitSpecialTokens = false;          ///< special tokens written in a text are plain text
    std::string ropeScaling;                  ///< linear, dynamic, yarn, llama3; "" = the model's own
    /// Tokens of a training row, where the model is trained: what ropeScaling stretches positions to.
    std::optional<std::int64_t> trainingLength;
    std::vector<std::string> addTokens, addSpecialTokens;
    bool resizeVocab = false;      ///< the embedding grows to the tokenizer's size
    bool trainFromScratch = false; ///< random weights instead of the model's
    std::uint64_t seed = 42;       ///< of new embedding rows and random weights
};

struct DataOptions {
    std::vector<std::string> dataset, evalDataset;
    std::string datasetDir = "data";
    std::int64_t cutoffLen = 2048; ///< one less than written where packing is set to true, as LLaMA-Factory has it
    std::optional<std::int64_t> maxSamples;
    double valSize = 0.0;
    bool trainOnPrompt = false, maskHistory = false;
    bool packing = false;          ///< left out: true for stage pt
    bool neatPacking = false;      ///< rows of a pack don't see each other
    std::string mixStrategy = "concat";        ///< concat, interleave_under, interleave_over, interleave_once
    std::vector<double> interleaveProbs;       ///< one a data set; empty = in turn
    bool streaming = false;                    ///< order by a shuffled buffer of `bufferSize` rows
    std::int64_t bufferSize = 16384;
    std::int64_t preprocessingBatchSize = 1000; ///< rows that are packed, or cut into blocks, together
    bool disableShuffling = false;
    std::uint64_t seed = 42; ///< of num_samples, mixing, split
};

struct LoraOptions {
    std::int64_t rank = 8;
    double alpha = 16;
    double dropout = 0.0;
    std::vector<std::string> target = {"all"};
    bool useRslora = false;
    bool useDora = false;
    bool createNewAdapter = false;
    std::optional<double> loraplusLrRatio;
    double loraplusLrEmbedding = 1e-6; ///< of the embedding's B, with loraplusLrRatio
    std::vector<std::string> additionalTarget; ///< modules that are trained whole beside the matrices
};

/// Which weights of the model finetuning_type freeze trains.
struct FreezeOptions {
    std::int64_t trainableLayers = 2; ///< the last n, or the first |n|
    std::vector<std::string> trainableModules = {"all"}, extraModules;
    bool llamaPro = false; ///< every (layers / n)th layer instead
};

/// Of the stages rm, dpo and kto.
struct PreferenceOptions {
    double beta = 0.1;
    std::string loss = "sigmoid"; ///< sigmoid, hinge, ipo, orpo, simpo
    double sftWeight = 0.0;       ///< pref_ftx
    double bcoWeight = 0.0;       ///< pref_bco_weight
    double labelSmoothing = 0.0;  ///< dpo_label_smoothing
    double simpoGamma = 0.5;
    std::optional<double> ldAlpha;
    double ktoChosenWeight = 1.0, ktoRejectedWeight = 1.0;
    std::string refModel;
    std::vector<std::string> refModelAdapters;

    [[nodiscard]] bool usesReference() const { return loss != "orpo" && loss != "simpo"; }
};

struct TrainOptions {
    std::string outputDir;
    bool overwriteOutputDir = false;
    std::string resumeFromCheckpoint;
    std::string stage = "sft";
    std::string finetuningType = "lora";
    std::int64_t batchSize = 8;     ///< per_device_train_batch_size
    std::int64_t evalBatchSize = 8;
    std::int64_t accumulation = 1;  ///< gradient_accumulation_steps
    bool findBatchSize = false;     ///< auto_find_batch_size: smaller passes when memory runs out
    double learningRate = 5e-5;
    std::string optim = "adamw_torch_fused";
    double epochs = 3.0;
    std::int64_t maxSteps = -1;
    std::string scheduler = "linear"; ///< lr_scheduler_type
    std::map<std::string, double> schedulerKwargs; ///< lr_scheduler_kwargs: num_cycles, power, lr_end, min_lr, min_lr_rate, timescale, ...
    double warmupRatio = 0.0;       ///< used when > 0
    double warmupSteps = 0;         ///< below 1: a ratio
    double weightDecay = 0.0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
    double maxGradNorm = 1.0;
    double neftuneNoiseAlpha = 0.0; ///< 0 = off
    std::int64_t rehearsalRows = 0; ///< built-in general rows added to every micro-batch (core/data/rehearsal.h)
    bool varyQuestions = false; ///< known questions about oneself in other wordings too (core/data/question_wordings.h)
    bool stopWhenLearned = false; ///< the did-it-work check at each checkpoint may end the run
    std::uint64_t seed = 42;
    std::optional<std::uint64_t> dataSeed;
    double loggingSteps = 500;      ///< below 1: a fraction of all
    std::string loggingStrategy = "steps"; ///< steps, epoch, no
    bool loggingFirstStep = false;
    std::string sampling = "random"; ///< random, sequential, group_by_length
    bool ignoreDataSkip = false;     ///< a continued run begins its epoch's rows anew
    bool pureBf16 = false;           ///< weights of the model that are trained are kept in bf16
    bool countEffectiveTokens = false; ///< include_effective_tokens_per_second
    std::string evalStrategy = "no", saveStrategy = "steps";
    double evalSteps = 0, saveSteps = 500;
    std::optional<std::int64_t> saveTotalLimit;
    bool saveOnlyModel = false;
    bool plotLoss = false;
    bool includeNumInputTokensSeen = false;
    bool dropLast = false;          ///< dataloader_drop_last
    std::vector<std::string> reportTo; ///< loggers besides trainer_log.jsonl: tensorboard, csv
    std::string loggingDir;         ///< of tensorboard; "" = in the run folder
};

/// Measuring on held-out rows while training, and what follows from it.
struct EvaluationOptions {
    bool hasRows = false;          ///< val_size or eval_dataset is given
    std::string strategy = "no";   ///< no, steps, epoch
    bool atEnd = false;            ///< do_eval, or any strategy
    double delay = 0;              ///< updates, or epochs with the strategy epoch
    bool onStart = false;
    bool onEachDataset = false;
    bool accuracy = false;         ///< compute_accuracy
    bool loadBest = false;         ///< load_best_model_at_end
    std::string metric;            ///< metric_for_best_model with its prefix eval_; "" = no best one is kept track of
    bool greaterIsBetter = false;
    std::optional<std::int64_t> patience; ///< early_stopping_steps, in measurements
};

struct GenerationOptions {
    bool doSample = true;
    double temperature = 0.95; ///< 0 = greedy
    double topP = 0.7;
    std::int64_t topK = 50;    ///< 0 = off
    double minP = 0.0;
    double typicalP = 1.0; ///< 1 = off
    double repetitionPenalty = 1.0;
    std::int64_t noRepeatNgramSize = 0;
    std::int64_t numBeams = 1;
    bool earlyStopping = false;
    double lengthPenalty = 1.0;
    std::optional<std::int64_t> maxNewTokens = 1024; ///< wins over maxLength
    std::optional<std::int64_t> maxLength;
    std::int64_t minLength = 0, minNewTokens = 0;
    bool skipSpecialTokens = true;
    std::optional<std::uint64_t> seed; ///< nullopt = random each time
};

/// What the verb train does besides, or instead of, training.
struct PredictionOptions {
    bool train = true;      ///< do_train; left out: true
    bool predict = false;   ///< do_predict
    bool generates = false; ///< predict_with_generate: answers are compared, not losses
    GenerationOptions generation; ///< of those answers
};

struct ExportOptions {
    std::string exportDir;
    double exportSizeGb = 5;       ///< 10^9 bytes a shard
    std::string exportFormat = "safetensors";
    std::string ggufType;
};

} // namespace anneal::config
