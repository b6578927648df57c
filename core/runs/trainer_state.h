#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anneal::runs {

/// An entry of log_history; absent fields are nullopt. Runtimes are written with 4 decimals, rates with 3.
struct LogEntry {
    double epoch = 0;
    std::int64_t step = 0;
    std::optional<double> loss, gradNorm, learningRate, evalLoss, evalRuntime, evalSamplesPerSecond, evalStepsPerSecond, totalFlos,
        trainLoss, trainRuntime, trainSamplesPerSecond, trainStepsPerSecond, trainTokensPerSecond;
    std::optional<std::int64_t> numInputTokensSeen;
    std::map<std::string, double> others; ///< further numbers by name: eval_accuracy, eval_<data set>_loss, ...; as they are written
};

/// The numbers of an entry but the step, by their names and rounded as they are written.
[[nodiscard]] std::vector<std::pair<std::string, double>> numbersOf(const LogEntry& entry);

/// How far early stopping is: the state of transformers' EarlyStoppingCallback.
struct EarlyStoppingState {
    std::int64_t patience = 1; ///< measurements
    std::int64_t counter = 0;  ///< measurements in a row without a better value
};

/// trainer_state.json as transformers 5.6 writes it (indent 2, keys sorted, newline at the end).
struct TrainerState {
    std::optional<std::int64_t> bestGlobalStep;
    std::optional<double> bestMetric;
    std::string bestModelCheckpoint; ///< "" = null
    double epoch = 0;
    std::int64_t evalSteps = 500, globalStep = 0, loggingSteps = 500, maxSteps = 0, numTrainEpochs = 3, saveSteps = 500, trainBatchSize = 8;
    std::int64_t numInputTokensSeen = 0;
    double totalFlos = 0;
    bool shouldSave = true, shouldTrainingStop = false;
    std::optional<EarlyStoppingState> earlyStopping;
    std::vector<LogEntry> logHistory;
};

[[nodiscard]] std::string toJson(const TrainerState& state);
[[nodiscard]] Result<TrainerState> readTrainerState(const std::filesystem::path& file);

/// train_results.json and all_results.json (indent 4, keys sorted, no newline at the end). Times are rounded to 4 decimals, rates to 3, as
/// transformers does; all_results.json keeps what other results wrote there.
struct TrainResults {
    double epoch = 0, totalFlos = 0, trainLoss = 0, trainRuntime = 0, trainSamplesPerSecond = 0, trainStepsPerSecond = 0;
    std::optional<std::int64_t> numInputTokensSeen;
    std::optional<double> effectiveTokensPerSecond; ///< without padding
};
/// Fails with Io.
[[nodiscard]] Result<void> writeTrainResults(const std::filesystem::path& runFolder, const TrainResults& results);

/// `<name>_results.json` ("eval", "predict") and all_results.json, likewise; numbers are written as they are. Fails with Io.
[[nodiscard]] Result<void> writeResults(const std::filesystem::path& runFolder, const std::string& name,
                                        const std::map<std::string, double>& results,
                                        std::optional<std::int64_t> numInputTokensSeen = {});

} // namespace anneal::runs
