#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/runs/trainer_state.h"
#include "core/train/checkpoint.h"
#include "core/train/plan.h"

#include <filesystem>
#include <string>

namespace anneal::train {

/// The files that a run writes about itself, in LLaMA-Factory's formats: trainer_log.jsonl while it
/// goes, the rest at its end.
class RunLog final {
public:
    /// `nonEmbeddingParameters`: for total_flos. `firstStep` > 0: the run is continued.
    RunLog(std::filesystem::path folder, const config::RunConfig& config, TrainPlan plan,
           std::int64_t nonEmbeddingParameters, const Progress& start);

    /// Adds the average loss since the last entry to log_history and trainer_log.jsonl.
    /// `secondsElapsed`: of this session.
    [[nodiscard]] Result<void> logTraining(Progress& progress, double gradNorm, double learningRate,
                                           double secondsElapsed);
    [[nodiscard]] Result<void> logEvaluation(Progress& progress, double evalLoss, double runtime,
                                             std::int64_t samples, std::int64_t batches,
                                             double secondsElapsed);

    /// Keeps the fields of trainer_state.json that follow from the others up to date.
    void refreshState(Progress& progress, bool last) const;

    /// The closing entry, trainer_state.json, the result files and the charts.
    [[nodiscard]] Result<void> finish(Progress& progress, double secondsElapsed) const;

    /// README.md for the run folder and its checkpoints.
    [[nodiscard]] std::string modelCard() const;

private:
    [[nodiscard]] Result<void> append(const Progress& progress, double secondsElapsed,
                                      const runs::LogEntry& entry) const;
    [[nodiscard]] Result<void> writeLastEvaluation(const Progress& progress) const;
    [[nodiscard]] double sessionSamples(const Progress& progress) const;

    std::filesystem::path m_folder;
    const config::RunConfig& m_config;
    config::TrainOptions m_options;
    TrainPlan m_plan;
    std::int64_t m_nonEmbeddingParameters;
    std::int64_t m_firstStep, m_firstPaddedTokens;
};

} // namespace anneal::train
