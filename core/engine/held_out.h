#pragma once

#include "core/studio/engine.h"

/// Measuring and answering held-out rows without, or after, a training.
namespace anneal::engine {

/// What `do_train: false` with do_eval or do_predict does: measures the model with its adapters,
/// answers the rows, and writes eval_results.json, predict_results.json, all_results.json and
/// generated_predictions.jsonl into output_dir. The summary holds the results and no updates.
/// Fails with what loading data and model fails with; a stop gives a summary that says so.
[[nodiscard]] Result<studio::TrainSummary> measureModel(const config::RunConfig& config,
                                                        studio::TrainListener& listener,
                                                        jobs::JobContext& context);

/// What do_predict, and do_eval with predict_with_generate, add to a training that has ended: the
/// run's result is loaded from its folder and answers the rows. Nothing where they are off.
[[nodiscard]] Result<void> answerAfterTraining(const config::RunConfig& config,
                                               studio::TrainSummary& summary,
                                               studio::TrainListener& listener,
                                               jobs::JobContext& context);

} // namespace anneal::engine
