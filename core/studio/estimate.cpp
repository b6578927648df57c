#include "core/studio/engine.h"

#include "core/base/machine.h"
#include "core/base/utf8.h"
#include "core/catalog/activation_size.h"
#include "core/catalog/open_model.h"
#include "core/config/presets.h"
#include "core/studio/adapter_base.h"
#include "core/studio/data_shape.h"
#include "core/studio/model_fit.h"
#include "core/studio/rule_memory.h"
#include "core/studio/trained_numbers.h"
#include "core/studio/weight_bytes.h"

#include <algorithm>
#include <cmath>

namespace anneal::studio {
namespace {

using catalog::ModelConfig;

double bytesPerWeight(config::ComputeType asked, config::ComputeType settled)
{
    // Auto takes bf16 only where the processor multiplies it faster.
    const auto type = settled == config::ComputeType::Auto ? asked : settled;
    if (type == config::ComputeType::Auto)
        return machineInfo().hasBf16 ? 2.0 : 4.0;
    return type == config::ComputeType::Fp32 ? 4.0 : 2.0;
}

constexpr double kRuntimeBytes = 140e6; // libtorch, the program and its heap

struct MemoryInputs {
    const ModelConfig& model;
    double weights;     ///< bytes, besides the files
    double fileBytes;   ///< of the weights' files, which stay mapped
    double trained;     ///< numbers that are trained
    bool side;          ///< sequences are worked on side by side, with gradients of their own
    RuleMemory rule;    ///< of the trained numbers
    double numberBytes; ///< of one number in the compute type
    bool checkpointing;
    double layers;    ///< that the backward pass goes through
    double longest;   ///< tokens
    double labelled;  ///< of them at most, positions that are learned
    double lengths;   ///< different ones
    double sequences; ///< worked on at the same time
    double perUpdate; ///< sequences of an update: each fills a gradient buffer of its own
};

// Calibrated on the default model, fp32 and bf16, rows of 50 to 512 tokens.
double memoryFor(const MemoryInputs& in)
{
    constexpr double kLogitRows = 256; // rows of a chunk
    const bool narrow = in.numberBytes < 4;
    const auto layer =
        in.longest * catalog::activationsPerToken(in.model, in.longest) * in.numberBytes;
    const auto input = in.longest * static_cast<double>(in.model.hiddenSize) * in.numberBytes;
    // Recomputed layers keep their input, and one at a time is there in whole; those of shorter
    // rows are kept as long as they are small.
    const auto kept = in.sequences * in.layers * layer;
    const bool again = in.checkpointing && kept > catalog::kKeptActivationBytes;
    const auto activations =
        again ? std::max(in.sequences * (in.layers * input + layer), catalog::kKeptActivationBytes)
              : kept;
    const auto logits = std::min(kLogitRows, in.labelled) *
                        static_cast<double>(in.model.vocabSize) * in.numberBytes;
    // In bf16 the products take rounded copies of A and B.
    const auto rounded = narrow ? in.trained * in.numberBytes : 0.0;
    const auto code =
        narrow ? catalog::kCodePerLength * std::min<double>(in.lengths, catalog::kCodeLengths)
               : 0.0;
    const auto gradients = in.side ? in.trained * 4.0 * (in.perUpdate - 1) : 0.0;
    return kRuntimeBytes + code + in.fileBytes + in.weights + in.rule.values + in.rule.gradients +
           in.rule.state + gradients + activations + in.sequences * (logits + rounded);
}

// On a processor each core works on a sequence of its own, and where they can't be dealt out evenly
// one more is under way (core/train/worker_team.cpp); only those are in memory at the same time.
double sequencesAtOnce(double perUpdate, int cores)
{
    const auto dealt = std::max(1.0, static_cast<double>(cores));
    return std::clamp(perUpdate, 1.0, std::fmod(perUpdate, dealt) == 0 ? dealt : dealt + 1);
}

// Three short answers that grow together, in tokens that are trained: on the default model a step
// of theirs takes as long as nine of those.
constexpr double kAnswerTokens = 300;

// A forward pass beside forward and backward, with frozen weights: it has half of the products.
constexpr double kForwardShare = 0.5;

// Epochs that end within so many updates; the last counts where it is cut.
double epochsWithin(std::int64_t updates, std::size_t rows, config::TrainOptions options)
{
    options.maxSteps = 0;
    options.epochs = 1;
    return std::ceil(static_cast<double>(updates) /
                     static_cast<double>(config::plannedUpdates(rows, options)));
}

// How often held-out rows are measured.
double evaluations(const config::TrainOptions& options, std::int64_t updates, std::size_t rows)
{
    if (options.evalStrategy == "epoch")
        return epochsWithin(updates, rows, options);
    if (options.evalStrategy != "steps")
        return 0;
    const double asked = options.evalSteps > 0 ? options.evalSteps : options.loggingSteps;
    const double every = asked < 1 ? std::ceil(asked * static_cast<double>(updates)) : asked;
    return std::floor(static_cast<double>(updates) / std::max(every, 1.0));
}

double checkpointsOf(const config::TrainOptions& options, std::int64_t updates, std::size_t rows)
{
    if (options.saveStrategy == "epoch")
        return epochsWithin(updates, rows, options);
    if (options.saveStrategy != "steps")
        return 0;
    const double every = options.saveSteps < 1
                             ? std::ceil(options.saveSteps * static_cast<double>(updates))
                             : options.saveSteps;
    return std::ceil(static_cast<double>(updates) / std::max(every, 1.0));
}

/// Bytes that a run writes.
struct Saved {
    double checkpoint, end; ///< each checkpoint; what stands in the run's folder at its end
};

// `numbers`: that a checkpoint holds, `state`: bytes of the update rule's state.
Saved savedBy(const config::TrainOptions& options, double numbers, double state)
{
    constexpr double kTokenizerFiles = 6e6, kNumber = 4.0;
    const double weights = numbers * kNumber + kTokenizerFiles;
    return {weights + (options.saveOnlyModel ? 0.0 : state), weights};
}

double diskFor(const config::TrainOptions& options, const Saved& saved, double checkpoints)
{
    if (options.saveTotalLimit) // the new one is complete before the oldest goes
        checkpoints = std::min(checkpoints, static_cast<double>(*options.saveTotalLimit) + 1);
    return saved.end + checkpoints * saved.checkpoint;
}

} // namespace

Result<Estimate> estimate(const config::RunConfig& config, const Pace& pace, Asking asking)
{
    const auto model = config.model();
    const auto train = config.train();
    ANNEAL_TRY(const auto source, catalog::openModel(model));
    ANNEAL_TRY(const auto shape, measureData(config, source));
    const auto machine = machineInfo();

    Estimate estimate;
    estimate.longestSample = shape.longestUncut;
    estimate.lostAnswers = train.stage == "sft" ? shape.unlearnable : 0;
    estimate.adapterOfOther = otherBaseOf(model);
    estimate.updates = config::plannedUpdates(shape.rows, train);
    ANNEAL_TRY(const auto trained, trainedNumbers(source.config(), config));
    const bool pairs = train.stage == "dpo" || train.stage == "rm",
               preference = pairs || train.stage == "kto";
    const bool side = train.finetuningType == "lora" && config.lora().additionalTarget.empty() &&
                      model.quantizationBit == 0 && !preference;
    const auto rehearsed = static_cast<double>(shape.generalTokens > 0 ? train.rehearsalRows : 0);
    const auto perUpdate = (static_cast<double>(train.batchSize) + rehearsed) *
                           static_cast<double>(train.accumulation);
    const auto sequences =
        side ? sequencesAtOnce(perUpdate, machine.physicalCores)
             : (static_cast<double>(train.batchSize) + rehearsed) * (pairs ? 2 : 1);
    const auto numberBytes = bytesPerWeight(model.computeType, pace.computeType);
    const auto weights =
        weightBytes(storedWeights(source), numberBytes, model, mergedWeights(config));
    const auto rule = ruleMemory(config, source.config(), trained);
    estimate.memoryBytes = static_cast<std::uint64_t>(
        memoryFor({source.config(), weights.own, weights.mapped, trained, side, rule, numberBytes,
                   model.gradientCheckpointing, layersWithGradients(config, source.config()),
                   static_cast<double>(shape.longest), static_cast<double>(shape.mostLabels),
                   std::min(static_cast<double>(shape.lengths.size()),
                            perUpdate * static_cast<double>(estimate.updates)),
                   sequences, perUpdate}));
    if (pace.memoryBytes > 0)
        estimate.memoryBytes = pace.memoryBytes + static_cast<std::uint64_t>(kRuntimeBytes);
    estimate.availableMemoryBytes = machine.availableMemoryBytes;
    const auto saved = savedBy(train,
                               train.finetuningType == "lora"
                                   ? trained
                                   : static_cast<double>(source.config().parameterCount()),
                               rule.state);
    const double checkpoints = checkpointsOf(train, estimate.updates, shape.rows);
    estimate.diskBytes = static_cast<std::uint64_t>(diskFor(train, saved, checkpoints));
    estimate.freeDiskBytes =
        freeDiskBytes(pathFromUtf8(train.outputDir.empty() ? "." : train.outputDir));
    if (pace.tokensPerSecond > 0 && shape.rows > 0) {
        const auto rows = static_cast<double>(shape.rows);
        const auto meanTokens = static_cast<double>(shape.tokens) / rows;
        const auto batches = std::ceil(rows / static_cast<double>(train.batchSize));
        const auto general = rehearsed * shape.generalTokens; // beside each batch
        const auto learned =
            train.maxSteps > 0
                ? static_cast<double>(estimate.updates * train.accumulation) *
                      (static_cast<double>(train.batchSize) * meanTokens + general)
                : train.epochs * (static_cast<double>(shape.tokens) + batches * general);
        const auto training = pace.secondsPerUpdate > 0
                                  ? static_cast<double>(estimate.updates) * pace.secondsPerUpdate
                                  : learned / pace.tokensPerSecond;
        const auto perToken = training / std::max(learned, 1.0);
        const auto measured = static_cast<double>(shape.heldRows) * meanTokens *
                              evaluations(train, estimate.updates, shape.rows) * kForwardShare;
        const auto asked =
            asking == Asking::AtCheckpoints ? kAnswerTokens * (1 + checkpoints) : 0.0;
        const auto written = saved.end + checkpoints * saved.checkpoint;
        const auto saving =
            pace.writtenBytesPerSecond > 0 ? written / pace.writtenBytesPerSecond : 0.0;
        estimate.seconds = pace.firstSeconds + training + perToken * (measured + asked) + saving;
    }
    return estimate;
}

Result<std::uint64_t> smallestMemory(const catalog::ModelConfig& model, int quantizationBit)
{
    constexpr double kRowTokens = 512; // enough for a question with its answer
    std::vector<std::string> settings = {"finetuning_type=lora", "per_device_train_batch_size=1"};
    if (quantizationBit > 0)
        settings.push_back("quantization_bit=" + std::to_string(quantizationBit));
    ANNEAL_TRY(const auto config, config::RunConfig::fromOverrides(settings, config::Verb::Other));
    ANNEAL_TRY(const auto trained, trainedNumbers(model, config));
    const auto options = config.model();
    const auto numberBytes = bytesPerWeight(config::ComputeType::Auto, config::ComputeType::Auto);
    const auto weights = weightBytes(storedWeights(model), numberBytes, options);
    const auto rule = ruleMemory(config, model, trained);
    return static_cast<std::uint64_t>(memoryFor(
        {model, weights.own, weights.mapped, trained, quantizationBit == 0, rule, numberBytes, true,
         static_cast<double>(model.layers), kRowTokens, kRowTokens, 1, 1, 1}));
}

ModelFit fitOf(const catalog::ModelConfig& model, const MachineInfo& machine)
{
    constexpr double kOthers = 0.85; // of the memory, when other programs are closed
    const auto whole = smallestMemory(model, 0), packed = smallestMemory(model, 4);
    ModelFit fit;
    fit.memoryBytes = whole.value_or(0);
    fit.packedMemoryBytes = packed.value_or(fit.memoryBytes);
    const auto free = machine.availableMemoryBytes;
    const auto all = static_cast<std::uint64_t>(kOthers * static_cast<double>(machine.memoryBytes));
    if (!whole)
        fit.kind = FitKind::TooLarge;
    else if (fit.memoryBytes <= free)
        fit.kind = FitKind::Trains;
    else if (packed && fit.packedMemoryBytes <= free)
        fit.kind = FitKind::TrainsIn4Bits;
    else
        fit.kind = std::min(fit.memoryBytes, fit.packedMemoryBytes) <= all ? FitKind::NeedsRoom
                                                                           : FitKind::TooLarge;
    return fit;
}

} // namespace anneal::studio
