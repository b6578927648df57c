#pragma once

#include "core/eval/evaluation_folder.h"
#include "core/studio/engine.h"

#include <cstdint>
#include <functional>
#include <string>

namespace anneal::studio {

/// What an evaluation is made of.
struct EvaluationPlan {
    /// Model, rows (eval_dataset, or dataset with val_size), cutoff_len, batch, generation, seed
    /// and output_dir. What do_train, do_eval and do_predict say does not count.
    config::RunConfig settings;
    bool loss = true;                          ///< measure loss and accuracy
    bool answers = true;                       ///< answer the rows and compare
    bool base = false;                         ///< the same for the model without its adapters
    std::string label;                         ///< of the model, for the reader
    std::string run;                           ///< folder of the run that it comes from; "" = none
    bool heldOut = false, trainedRows = false; ///< see eval::Evaluation

    [[nodiscard]] int passes() const { return (int(loss) + int(answers)) * (base ? 2 : 1); }
};

struct EvaluationProgress {
    enum class Step { Reading, Measuring, Answering, Comparing };
    Step step = Step::Reading;
    bool base = false;                ///< of the model without its adapters
    double fraction = 0;              ///< 0 to 1 of all
    std::int64_t done = 0, total = 0; ///< rows of this pass; 0 while reading
    double secondsLeft = 0;           ///< of this pass; 0 = unknown
};
/// Called on the worker thread; must not block.
using EvaluationListener = std::function<void(const EvaluationProgress&)>;

/// The settings of one pass, as `anneal train` takes them. Fails with what the settings say.
[[nodiscard]] Result<config::RunConfig> evaluationPass(const EvaluationPlan& plan, bool answers,
                                                       bool base);

/// Measures and answers, pass by pass, and leaves a folder at output_dir that
/// eval::readEvaluation() reads, whole or not at all. Its loss.yaml and answers.yaml do the same
/// again with `anneal train`. An evaluation that stood there is replaced. Fails with what the
/// engine fails with, InvalidArgument (nothing to do, output_dir holds something else), Io, or
/// Cancelled.
[[nodiscard]] Result<eval::Evaluation> evaluate(Engine& engine, const EvaluationPlan& plan,
                                                const EvaluationListener& listener,
                                                jobs::JobContext& context);

/// A new or empty folder, or one with an earlier evaluation, that can be replaced.
[[nodiscard]] bool canHoldEvaluation(const std::filesystem::path& folder);

} // namespace anneal::studio
