#include "core/train/run_evaluation.h"

#include <chrono>

namespace anneal::train {
namespace {

using Clock = std::chrono::steady_clock;

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

} // namespace

RunEvaluation::RunEvaluation(const config::RunConfig& config, const TrainPlan& plan,
                             const RunInputs& inputs, Updater& updater,
                             report::TrainListener& listener, jobs::JobContext& context)
    : m_train(config.train())
    , m_options(config.evaluation())
    , m_plan(plan)
    , m_inputs(inputs)
    , m_updater(updater)
    , m_listener(listener)
    , m_context(context)
{
}

void RunEvaluation::resume(const runs::TrainerState& state)
{
    m_endsRun = m_options.patience && state.earlyStopping &&
                state.earlyStopping->counter >= *m_options.patience;
}

bool RunEvaluation::isDueAtStart() const
{
    return m_options.onStart && !m_inputs.evaluation.empty();
}

bool RunEvaluation::isDueAfter(std::int64_t step) const
{
    if (m_inputs.evaluation.empty())
        return false;
    const bool last = step == m_plan.totalUpdates;
    if (m_options.strategy == "steps")
        return (step % m_plan.evalSteps == 0 || last) &&
               m_options.delay <= static_cast<double>(step);
    return m_options.strategy == "epoch" &&
           (placeOf(step - 1, m_plan, m_train).endsEpoch || last) &&
           m_options.delay <= epochAfter(step, m_plan, m_train);
}

std::vector<Evaluation> RunEvaluation::measureAll()
{
    auto parts = m_inputs.evaluationParts;
    if (parts.empty())
        parts.emplace_back("", m_inputs.evaluation.size());
    std::vector<Evaluation> results;
    auto sample = m_inputs.evaluation.begin();
    for (const auto& [name, count] : parts) {
        std::vector<MicroBatch> batches;
        for (std::size_t i = 0; i < count; ++i, ++sample) {
            if (batches.empty() || std::ssize(batches.back()) >= m_train.evalBatchSize)
                batches.emplace_back();
            batches.back().push_back(&*sample);
        }
        const auto start = Clock::now();
        const auto measured = m_updater.evaluate(batches, m_options.accuracy, m_context);
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        results.push_back({name, measured.loss, measured.accuracy, seconds,
                           static_cast<std::int64_t>(count), std::ssize(batches),
                           measured.metrics.means()});
    }
    return results;
}

Result<void> RunEvaluation::measure(Progress& progress, RunLog* log, double secondsElapsed)
{
    Metrics metrics;
    for (const auto& result : measureAll()) {
        const auto entry = entryOf(result);
        for (const auto& [name, value] : runs::numbersOf(entry))
            metrics[name] = value;
        if (log)
            ANNEAL_CHECK(log->logEvaluation(progress, entry, secondsElapsed));
        m_listener.evaluated({progress.step, result.loss, result.accuracy, result.name});
    }
    const auto metric = metrics.find(m_options.metric.empty() ? "eval_loss" : m_options.metric);
    m_lastMetric = metric == metrics.end() ? 0 : metric->second;
    progress.state.globalStep = progress.step;
    if (!log)
        return {};
    if (progress.step == 0) {
        noteFirstMetrics(progress.state, m_options);
        return {};
    }
    if (m_options.metric.empty())
        return {};
    m_endsRun = noteMetrics(progress.state, m_options, m_train.saveStrategy != "no", metrics);
    if (m_endsRun)
        m_listener.warned(
            notice("run.early", {{"update", std::to_string(progress.step)},
                                 {"metric", m_options.metric},
                                 {"best", shortNumber(progress.state.bestMetric.value_or(0))},
                                 {"measurements", std::to_string(*m_options.patience)}}));
    return {};
}

Result<void> RunEvaluation::writeResults(const Progress& progress, std::int64_t step,
                                         const RunLog& log)
{
    if (!m_options.atEnd || m_inputs.evaluation.empty())
        return {};
    std::vector<runs::LogEntry> entries;
    for (const auto& entry : progress.state.logHistory) {
        if (entry.step == step && isEvaluation(entry))
            entries.push_back(entry);
    }
    // A run that is continued may have measured the same update twice.
    const auto sets = std::max<std::size_t>(m_inputs.evaluationParts.size(), 1);
    if (entries.size() > sets)
        entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(sets));
    if (entries.size() < sets) {
        if (m_context.stopRequested())
            return {};
        entries.clear();
        for (const auto& result : measureAll()) {
            entries.push_back(entryOf(result));
            m_listener.evaluated({step, result.loss, result.accuracy, result.name});
        }
    }
    return log.writeEvaluation(progress, entries);
}

} // namespace anneal::train
