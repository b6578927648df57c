#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/runs/trainer_state.h"
#include "core/train/checkpoint.h"
#include "core/train/plan.h"
#include "core/train/run_loggers.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace anneal::train {

/// One measurement of held-out rows.
struct Evaluation {
    std::string name; ///< of the data set with eval_on_each_dataset, else ""
    double loss = 0;
    std::optional<double> accuracy;
    double seconds = 0;
    std::int64_t samples = 0, batches = 0;
    std::map<std::string, double> others; ///< "rewards/chosen", ...
};

/// Its entry of the log: eval_loss, eval_runtime, ... or eval_<name>_loss, ...; epoch and step are
/// left to the log.
[[nodiscard]] runs::LogEntry entryOf(const Evaluation& evaluation);
[[nodiscard]] bool isEvaluation(const runs::LogEntry& entry);

/// The files that a run writes about itself, in LLaMA-Factory's formats: trainer_log.jsonl while it
/// goes, the rest at its end.
class RunLog final {
public:
    /// `nonEmbeddingParameters`: for total_flos. `firstStep` > 0: the run is continued.
    RunLog(std::filesystem::path folder, const config::RunConfig& config, TrainPlan plan,
           std::int64_t nonEmbeddingParameters, const Progress& start);

    /// Opens the further loggers of report_to. To be called before anything is logged. Fails with
    /// Io.
    [[nodiscard]] Result<void> open(const Progress& start);

    /// Adds the average loss since the last entry to log_history and trainer_log.jsonl.
    /// `secondsElapsed`: of this session.
    [[nodiscard]] Result<void> logTraining(Progress& progress, double gradNorm, double learningRate,
                                           double secondsElapsed);
    [[nodiscard]] Result<void> logEvaluation(Progress& progress, runs::LogEntry entry,
                                             double secondsElapsed);

    /// Keeps the fields of trainer_state.json that follow from the others up to date.
    void refreshState(Progress& progress, bool last) const;

    /// The run ends before the updates that were planned, with nothing left to do.
    void endAt(std::int64_t step) { m_plan.totalUpdates = step; }

    /// The closing entry, trainer_state.json, the result files and the charts.
    [[nodiscard]] Result<void> finish(Progress& progress, double secondsElapsed,
                                      std::optional<std::int64_t> tokensAnEpoch = {});

    /// eval_results.json from one or several sets' entries.
    [[nodiscard]] Result<void> writeEvaluation(const Progress& progress,
                                               const std::vector<runs::LogEntry>& entries) const;

    /// README.md for the run folder and its checkpoints.
    [[nodiscard]] std::string modelCard() const;

private:
    [[nodiscard]] Result<void> append(const Progress& progress, double secondsElapsed,
                                      const runs::LogEntry& entry);
    [[nodiscard]] Result<void> drawCharts(const runs::TrainerState& state) const;
    /// As include_num_input_tokens_seen counts them: with padding, or with non_padding without.
    [[nodiscard]] std::int64_t seenTokens(const Progress& progress) const;
    [[nodiscard]] double sessionSamples(const Progress& progress) const;

    std::filesystem::path m_folder;
    const config::RunConfig& m_config;
    config::TrainOptions m_options;
    TrainPlan m_plan;
    std::int64_t m_nonEmbeddingParameters;
    std::int64_t m_firstStep, m_firstTokens;
    RunLoggers m_loggers;
};

} // namespace anneal::train
