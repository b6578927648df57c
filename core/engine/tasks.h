#pragma once

#include "core/studio/engine.h"

/// The engine's long tasks, one file each; what they do is said at studio::Engine.
namespace anneal::engine {

[[nodiscard]] Result<studio::TrainSummary>
trainModel(const config::RunConfig& config, const std::vector<std::string>& sampleQuestions,
           studio::TrainListener& listener, jobs::JobContext& context);

[[nodiscard]] Result<studio::ProbeReport> probeModel(const config::RunConfig& config,
                                                     const std::filesystem::path& adapterOrModel,
                                                     const studio::ProgressListener& progress,
                                                     jobs::JobContext& context);

[[nodiscard]] Result<studio::ExportSummary> exportChecked(const config::RunConfig& config,
                                                          const studio::ProgressListener& progress,
                                                          jobs::JobContext& context);

[[nodiscard]] Result<report::QualityTable>
measureGgufTypes(const config::RunConfig& config, const std::vector<std::string>& types,
                 const report::QualityListener& measured, const studio::ProgressListener& progress,
                 jobs::JobContext& context);

[[nodiscard]] Result<std::vector<studio::ScoreOutput>>
scoreInputs(const studio::ModelChoice& choice, const std::vector<studio::ScoreInput>& inputs,
            const std::filesystem::path& saveLogits, jobs::JobContext& context);

[[nodiscard]] Result<studio::BenchReport> benchTraining(const studio::BenchOptions& options,
                                                        const studio::ProgressListener& progress,
                                                        jobs::JobContext& context);

[[nodiscard]] Result<studio::Pace> measureTrainingSpeed(const config::RunConfig& config,
                                                        jobs::JobContext& context);

} // namespace anneal::engine
