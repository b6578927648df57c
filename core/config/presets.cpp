#include "core/config/presets.h"

#include <algorithm>
#include <cmath>

namespace anneal::config {
namespace {

/// What a goal needs. Everything else follows from the number of rows.
struct GoalNumbers {
    Goal goal;
    double learningRate; ///< for models of 3e8 to 1e9 parameters
    std::int64_t rank;
    double updates;       ///< the run aims at this many,
    double minimumEpochs; ///< but shows every row at least this often,
    double maximumEpochs; ///< and at most this often
    double warmupRatio;
    std::int64_t cutoffLen;
    std::int64_t rehearsalRows; ///< general rows added to every batch
    bool holdsOut;              ///< whether rows are kept aside to measure on
};

// Identity: few rows that all say the same. A high rate and about 55 updates fix them whatever
// their number; fewer leave some long Chinese rows half learned. Short English rows then answer
// every question in character, so one general row is rehearsed with every batch, and the questions
// who it is are asked in several wordings, because otherwise only the row's own one is answered.
// Questions and answers: facts that differ from row to row, each to be seen several times at a rate
// that leaves the language alone. Rows kept aside say whether questions that it never saw are
// answered too.
// Style: a manner over many rows, which generalises from few passes; more would learn the rows by
// heart.
constexpr GoalNumbers kGoals[] = {
    {Goal::Identity, 1e-3, 8, 55, 8, 55, 0.05, 512, 1, false},
    {Goal::QuestionAnswering, 5e-4, 16, 150, 6, 30, 0.05, 1024, 1, true},
    {Goal::Style, 3e-4, 16, 120, 3, 15, 0.05, 1024, 0, false},
};

// Small batches make more updates of the same rows; larger ones keep a long run short.
constexpr std::size_t kRowsForBatch4 = 128;
constexpr std::size_t kRowsForBatch8 = 1024;

// Large models move further with the same step. Measured below 3e8 parameters only.
constexpr std::int64_t kSmallModel = 300'000'000, kLargeModel = 1'000'000'000;
constexpr double kSmallModelFactor = 2.0, kLargeModelFactor = 0.5;

constexpr std::int64_t kCheckpoints = 3;

// Of fewer rows none can be spared; more than these tell nothing new.
constexpr std::size_t kRowsToHoldOut = 50;
constexpr double kHeldOutShare = 0.1, kMostHeldOut = 100;

constexpr std::string_view kKeys[] = {"learning_rate",
                                      "per_device_train_batch_size",
                                      "gradient_accumulation_steps",
                                      "num_train_epochs",
                                      "lora_rank",
                                      "lora_target",
                                      "lr_scheduler_type",
                                      "warmup_ratio",
                                      "cutoff_len",
                                      "logging_steps",
                                      "save_steps",
                                      "val_size",
                                      "eval_strategy",
                                      "eval_steps",
                                      "rehearsal_rows",
                                      "vary_questions",
                                      "disable_gradient_checkpointing",
                                      "compute_type"};

const GoalNumbers* numbersOf(Goal goal)
{
    for (const auto& numbers : kGoals) {
        if (numbers.goal == goal)
            return &numbers;
    }
    return nullptr;
}

std::int64_t batchFor(std::size_t rows)
{
    if (rows < kRowsForBatch4)
        return 2;
    return rows < kRowsForBatch8 ? 4 : 8;
}

double updatesPerEpoch(std::size_t rows, std::int64_t batch, std::int64_t accumulation)
{
    const auto perUpdate = static_cast<double>(std::max<std::int64_t>(1, batch * accumulation));
    return std::max(1.0, std::ceil(static_cast<double>(rows) / perUpdate));
}

/// Whole epochs, so that every row is seen equally often.
double epochsFor(const GoalNumbers& numbers, double perEpoch)
{
    const double wanted = std::round(numbers.updates / perEpoch);
    return std::clamp(wanted, numbers.minimumEpochs, numbers.maximumEpochs);
}

double sizeFactor(Goal goal, std::int64_t parameters)
{
    if (parameters >= kLargeModel)
        return kLargeModelFactor;
    // Answers about facts and manners are not learned by heart: twice the rate would be too much.
    const bool isSmall = parameters > 0 && parameters < kSmallModel;
    return isSmall && goal == Goal::Identity ? kSmallModelFactor : 1.0;
}

SettingValue valueFor(const GoalNumbers& numbers, const PresetInput& input, std::string_view key,
                      const TrainOptions& train)
{
    const double perEpoch = updatesPerEpoch(input.rows, train.batchSize, train.accumulation);
    if (key == "learning_rate")
        return numbers.learningRate * sizeFactor(numbers.goal, input.parameters);
    if (key == "per_device_train_batch_size")
        return batchFor(input.rows);
    if (key == "gradient_accumulation_steps")
        return std::int64_t{1};
    if (key == "num_train_epochs")
        return epochsFor(numbers, perEpoch);
    if (key == "lora_rank")
        return numbers.rank;
    if (key == "lora_target")
        return std::vector<std::string>{"all"};
    if (key == "lr_scheduler_type")
        return std::string("cosine");
    if (key == "warmup_ratio")
        return numbers.warmupRatio;
    if (key == "cutoff_len")
        return std::max(numbers.cutoffLen, static_cast<std::int64_t>(4 * input.meanTokens));
    if (key == "logging_steps")
        return 1.0;
    if (key == "save_steps") {
        const double total = train.maxSteps > 0 ? static_cast<double>(train.maxSteps)
                                                : std::ceil(train.epochs * perEpoch);
        return std::max(1.0, std::ceil(total / kCheckpoints));
    }
    const bool holdsOut = numbers.holdsOut && input.rows >= kRowsToHoldOut;
    if (key == "val_size" && holdsOut)
        return static_cast<double>(input.rows) * kHeldOutShare > kMostHeldOut ? kMostHeldOut
                                                                              : kHeldOutShare;
    if (key == "eval_strategy" && holdsOut)
        return std::string("steps");
    if (key == "eval_steps" && holdsOut) // together with the checkpoints
        return train.saveSteps;
    // A small model with a few short rows has the memory to keep its activations: a quarter less
    // work for 0.1 GB (default model, batches of 2).
    if (key == "disable_gradient_checkpointing" && numbers.goal == Goal::Identity &&
        input.rows < kRowsForBatch4 && input.parameters > 0 && input.parameters < kLargeModel)
        return true;
    if (key == "rehearsal_rows")
        return numbers.rehearsalRows;
    if (key == "vary_questions" && numbers.goal == Goal::Identity)
        return true;
    if (key == "compute_type")
        return std::string("auto");
    return {};
}

/// Whether another given key already says what this one would.
bool isSettledBy(const RunConfig& config, std::string_view key)
{
    if (key == "warmup_ratio")
        return config.isGiven("warmup_steps");
    if (key == "compute_type")
        return config.isGiven("bf16");
    if (key == "val_size") // streamed rows can't be split
        return config.isGiven("eval_dataset") || config.data().streaming;
    if (key == "eval_strategy")
        return config.data().valSize <= 0 && !config.isGiven("eval_dataset");
    if (key == "eval_steps")
        return config.train().evalStrategy != "steps";
    if (key == "vary_questions") {
        const auto data = config.data();
        return config.train().stage != "sft" || data.packing || data.streaming;
    }
    return false;
}

} // namespace

std::string_view toString(Goal goal)
{
    switch (goal) {
    case Goal::Identity:
        return "identity";
    case Goal::QuestionAnswering:
        return "qa";
    case Goal::Style:
        return "style";
    case Goal::Custom:
        break;
    }
    return "";
}

Goal goalFromString(std::string_view preset)
{
    for (const auto& numbers : kGoals) {
        if (toString(numbers.goal) == preset)
            return numbers.goal;
    }
    return Goal::Custom;
}

void applyPreset(Goal goal, const PresetInput& input, RunConfig& config)
{
    const auto* numbers = numbersOf(goal);
    if (!numbers)
        return;
    // In the order of kKeys: epochs are planned with the batch, and the save interval with the
    // epochs.
    for (const auto key : kKeys) {
        if (config.isGiven(key) || isSettledBy(config, key))
            continue;
        const auto value = valueFor(*numbers, input, key, config.train());
        if (!std::holds_alternative<std::monostate>(value))
            (void)config.set(key, value);
    }
}

std::optional<SettingValue> presetValue(Goal goal, const PresetInput& input, std::string_view key)
{
    if (goal == Goal::Custom || !isPresetKey(key))
        return std::nullopt;
    RunConfig config;
    applyPreset(goal, input, config);
    return config.isGiven(key) ? std::optional(config.value(key)) : std::nullopt;
}

bool isPresetKey(std::string_view key)
{
    return std::find(std::begin(kKeys), std::end(kKeys), key) != std::end(kKeys);
}

std::int64_t plannedUpdates(std::size_t rows, const TrainOptions& options)
{
    if (options.maxSteps > 0)
        return options.maxSteps;
    const auto batch = static_cast<std::size_t>(std::max<std::int64_t>(1, options.batchSize));
    const auto accumulation =
        static_cast<std::size_t>(std::max<std::int64_t>(1, options.accumulation));
    const std::size_t batches = options.dropLast ? rows / batch : (rows + batch - 1) / batch;
    const std::size_t updates =
        std::max<std::size_t>(1, (batches + accumulation - 1) / accumulation);
    return static_cast<std::int64_t>(std::ceil(options.epochs * static_cast<double>(updates)));
}

} // namespace anneal::config
