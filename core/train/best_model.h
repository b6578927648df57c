#pragma once

#include "core/config/options.h"
#include "core/runs/trainer_state.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace anneal::train {

/// What is measured at one place of a run, by the names in its log: eval_loss, eval_accuracy, ...
using Metrics = std::map<std::string, double>;

/// Compares a measurement with the best one so far as transformers' trainer does: keeps best_metric
/// and best_global_step of `state`, and counts measurements without progress for early stopping. A
/// NaN is never better. True when early stopping ends the run.
[[nodiscard]] bool noteMetrics(runs::TrainerState& state, const config::EvaluationOptions& options,
                               bool savesCheckpoints, const Metrics& metrics);

/// Early stopping alone looks at a measurement before the first update.
void noteFirstMetrics(runs::TrainerState& state, const config::EvaluationOptions& options);

/// To be called when the checkpoint of state.globalStep is about to be written: it, or an earlier
/// one that still exists, becomes best_model_checkpoint if the best measurement was made there.
void noteCheckpoint(runs::TrainerState& state, const std::filesystem::path& runFolder);

/// The folder of best_model_checkpoint where it lies now (a run folder may have been moved);
/// nullopt when there is none.
[[nodiscard]] std::optional<std::filesystem::path>
bestCheckpoint(const runs::TrainerState& state, const std::filesystem::path& runFolder);

} // namespace anneal::train
