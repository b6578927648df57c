#include "ui/pages/train/run_history.h"

#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"

#include <limits>
#include <map>
#include <string>

namespace anneal::ui {

RunHistory readRunHistory(const std::filesystem::path& run, std::int64_t last)
{
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    RunHistory history;
    if (const auto entry = runs::describeRun(run))
        for (const auto& checkpoint : entry->checkpoints)
            if (checkpoint.step <= last)
                history.saved.append(checkpoint.step);
    const auto log = runs::readTrainerLog(run / "trainer_log.jsonl");
    if (!log)
        return history;
    std::map<std::int64_t, double> norms;
    const auto checkpoint = run / ("checkpoint-" + std::to_string(last));
    if (const auto state = runs::readTrainerState(checkpoint / "trainer_state.json"))
        for (const auto& entry : state->logHistory)
            if (entry.gradNorm)
                norms[entry.step] = *entry.gradNorm;
    for (const auto& line : *log) {
        if (line.currentSteps > last)
            break;
        if (line.loss) {
            report::StepEvent step;
            step.step = line.currentSteps;
            step.totalSteps = line.totalSteps;
            step.epoch = line.epoch.value_or(0);
            step.loss = *line.loss;
            step.learningRate = line.learningRate.value_or(kUnknown);
            step.tokensPerSecond = line.throughput.value_or(kUnknown);
            const auto norm = norms.find(step.step);
            step.gradNorm = norm == norms.end() ? kUnknown : norm->second;
            history.steps.append(step);
        }
        if (line.evalLoss)
            history.heldOut.append({line.currentSteps, *line.evalLoss});
    }
    return history;
}

ChartSeries readLosses(const std::filesystem::path& run, const QString& name)
{
    ChartSeries series{name, {}, {}};
    for (const auto& step : readRunHistory(run, std::numeric_limits<std::int64_t>::max()).steps) {
        series.steps.append(double(step.step));
        series.values.append(step.loss);
    }
    return series;
}

} // namespace anneal::ui
