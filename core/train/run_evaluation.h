#pragma once

#include "core/config/run_config.h"
#include "core/report/train_events.h"
#include "core/train/best_model.h"
#include "core/train/plan.h"
#include "core/train/run_inputs.h"
#include "core/train/run_log.h"
#include "core/train/updater.h"

#include <cstdint>
#include <optional>

namespace anneal::train {

/// Measures the held-out rows of a run where its settings ask for it, keeps track of the best
/// measurement, and says when nothing gets better any more. References must outlive it; the model
/// has to be in inference state while it measures. One thread.
class RunEvaluation final {
public:
    RunEvaluation(const config::RunConfig& config, const TrainPlan& plan, const RunInputs& inputs,
                  Updater& updater, report::TrainListener& listener, jobs::JobContext& context);

    /// A run that early stopping had ended is at its end when it is continued, too.
    void resume(const runs::TrainerState& state);

    /// Whether to measure before the first update.
    [[nodiscard]] bool isDueAtStart() const;
    /// Whether to measure after update `step`.
    [[nodiscard]] bool isDueAfter(std::int64_t step) const;

    /// Measures every set of rows, logs and tells the results, and compares them with the best ones
    /// in `progress`. `secondsElapsed` of this session. Without a log (of several processes, those
    /// that don't write) it only measures. Fails with Io.
    [[nodiscard]] Result<void> measure(Progress& progress, RunLog* log, double secondsElapsed);

    /// What the last measurement gave by metric_for_best_model, else the loss.
    [[nodiscard]] double lastMetric() const { return m_lastMetric; }

    /// Early stopping has had enough.
    [[nodiscard]] bool endsRun() const { return m_endsRun; }
    void setEndsRun(bool ends) { m_endsRun = ends; } ///< as the process that writes has it

    /// eval_results.json, of the weights after update `step`, which the model holds now: what was
    /// measured there, or a new measurement. Nothing where none is asked for.
    [[nodiscard]] Result<void> writeResults(const Progress& progress, std::int64_t step,
                                            const RunLog& log);

private:
    [[nodiscard]] std::vector<Evaluation> measureAll();

    config::TrainOptions m_train;
    config::EvaluationOptions m_options;
    const TrainPlan& m_plan;
    const RunInputs& m_inputs;
    Updater& m_updater;
    report::TrainListener& m_listener;
    jobs::JobContext& m_context;
    bool m_endsRun = false;
    double m_lastMetric = 0;
};

} // namespace anneal::train
