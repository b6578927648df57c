#include "core/train/run_log.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/runs/adapter_config.h"
#include "core/runs/trainer_log.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace anneal::train {
namespace {

double rounded(double value, double digits)
{
    const double scale = std::pow(10.0, digits);
    return std::round(value * scale) / scale;
}

Result<void> plot(const std::filesystem::path& folder, const std::string& key,
                  const std::vector<std::int64_t>& steps, const std::vector<double>& values)
{
    if (values.empty())
        return {};
    return runs::plotLoss(folder / ("training_" + key + ".png"),
                          "training " + key + " of " + toUtf8(folder), key, steps, values);
}

} // namespace

RunLog::RunLog(std::filesystem::path folder, const config::RunConfig& config, TrainPlan plan,
               std::int64_t nonEmbeddingParameters, const Progress& start)
    : m_folder(std::move(folder))
    , m_config(config)
    , m_options(config.train())
    , m_plan(plan)
    , m_nonEmbeddingParameters(nonEmbeddingParameters)
    , m_firstStep(start.step)
    , m_firstPaddedTokens(start.paddedTokens)
{
}

Result<void> RunLog::append(const Progress& progress, double secondsElapsed,
                            const runs::LogEntry& entry) const
{
    runs::TrainerLogLine line;
    line.currentSteps = progress.step;
    line.totalSteps = m_plan.totalUpdates;
    line.loss = entry.loss;
    line.evalLoss = entry.evalLoss;
    line.learningRate = entry.learningRate;
    line.epoch = entry.epoch;
    const auto done = static_cast<double>(progress.step);
    const auto total = static_cast<double>(m_plan.totalUpdates);
    line.percentage = rounded(done / total * 100, 2);
    const double inSession = std::max(1.0, done - static_cast<double>(m_firstStep));
    line.elapsedTime = formatDuration(secondsElapsed);
    line.remainingTime = formatDuration(std::max(0.0, (total - done) * secondsElapsed / inSession));
    if (m_options.includeNumInputTokensSeen) {
        const auto tokens = static_cast<double>(progress.paddedTokens - m_firstPaddedTokens);
        line.throughput = secondsElapsed > 0 ? rounded(tokens / secondsElapsed, 2) : 0;
        line.totalTokens = progress.paddedTokens;
    }
    const auto file = m_folder / "trainer_log.jsonl";
    std::ofstream out(file, std::ios::app | std::ios::binary);
    out << runs::toJsonLine(line) << '\n';
    out.flush();
    if (!out)
        return fail(ErrorCode::Io,
                    "The log " + toUtf8(file) + " can't be written; is the disk full?",
                    {{"file", toUtf8(file)}});
    return {};
}

Result<void> RunLog::logTraining(Progress& progress, double gradNorm, double learningRate,
                                 double secondsElapsed)
{
    runs::LogEntry entry;
    entry.epoch = epochAfter(progress.step, m_plan, m_options);
    entry.step = progress.step;
    entry.loss = progress.lossSinceLog /
                 static_cast<double>(std::max<std::int64_t>(progress.updatesSinceLog, 1));
    entry.gradNorm = gradNorm;
    entry.learningRate = learningRate;
    if (m_options.includeNumInputTokensSeen) {
        entry.numInputTokensSeen = progress.paddedTokens;
        entry.trainRuntime = secondsElapsed;
        if (secondsElapsed > 0)
            entry.trainTokensPerSecond =
                static_cast<double>(progress.paddedTokens - m_firstPaddedTokens) / secondsElapsed;
    }
    progress.lossSinceLog = 0;
    progress.updatesSinceLog = 0;
    progress.state.logHistory.push_back(entry);
    return append(progress, secondsElapsed, entry);
}

Result<void> RunLog::logEvaluation(Progress& progress, double evalLoss, double runtime,
                                   std::int64_t samples, std::int64_t batches,
                                   double secondsElapsed)
{
    runs::LogEntry entry;
    entry.epoch = epochAfter(progress.step, m_plan, m_options);
    entry.step = progress.step;
    entry.evalLoss = evalLoss;
    entry.evalRuntime = runtime;
    entry.evalSamplesPerSecond = runtime > 0 ? static_cast<double>(samples) / runtime : 0;
    entry.evalStepsPerSecond = runtime > 0 ? static_cast<double>(batches) / runtime : 0;
    progress.state.logHistory.push_back(entry);
    return append(progress, secondsElapsed, entry);
}

void RunLog::refreshState(Progress& progress, bool last) const
{
    auto& state = progress.state;
    state.epoch = epochAfter(progress.step, m_plan, m_options);
    state.globalStep = progress.step;
    state.maxSteps = m_plan.totalUpdates;
    state.numTrainEpochs = m_plan.epochs;
    state.loggingSteps = m_plan.loggingSteps;
    state.evalSteps = m_options.evalStrategy == "no" ? 500 : m_plan.evalSteps;
    state.saveSteps = m_plan.saveSteps;
    state.trainBatchSize = m_options.batchSize;
    state.numInputTokensSeen = m_options.includeNumInputTokensSeen ? progress.paddedTokens : 0;
    state.totalFlos = 6.0 * static_cast<double>(progress.paddedTokens) *
                      static_cast<double>(m_nonEmbeddingParameters);
    state.shouldSave = true;
    state.shouldTrainingStop = last;
}

// Rows seen in this session, as transformers counts them: all planned ones.
double RunLog::sessionSamples(const Progress& progress) const
{
    const auto perUpdate = static_cast<double>(m_options.batchSize * m_options.accumulation);
    if (m_options.maxSteps > 0 || progress.step < m_plan.totalUpdates)
        return static_cast<double>(progress.step) * perUpdate;
    return static_cast<double>(m_plan.rows) * m_options.epochs;
}

// The evaluation after the last update is the run's result.
Result<void> RunLog::writeLastEvaluation(const Progress& progress) const
{
    const auto& history = progress.state.logHistory;
    const auto last = std::find_if(history.rbegin(), history.rend(),
                                   [](const runs::LogEntry& entry) { return entry.evalLoss; });
    if (last == history.rend() || last->step != progress.step)
        return {};
    runs::EvalResults results;
    results.epoch = last->epoch;
    results.evalLoss = *last->evalLoss;
    results.evalRuntime = last->evalRuntime.value_or(0);
    results.evalSamplesPerSecond = last->evalSamplesPerSecond.value_or(0);
    results.evalStepsPerSecond = last->evalStepsPerSecond.value_or(0);
    results.withPerplexity = m_options.stage == "pt";
    if (m_options.includeNumInputTokensSeen)
        results.numInputTokensSeen = progress.paddedTokens;
    return runs::writeEvalResults(m_folder, results);
}

Result<void> RunLog::finish(Progress& progress, double secondsElapsed) const
{
    refreshState(progress, true);
    const double seconds = std::max(secondsElapsed, 1e-9);
    runs::TrainResults results;
    results.epoch = progress.state.epoch;
    results.totalFlos = progress.state.totalFlos;
    results.trainLoss =
        progress.lossSum / static_cast<double>(std::max<std::int64_t>(progress.step, 1));
    results.trainRuntime = secondsElapsed;
    results.trainSamplesPerSecond = sessionSamples(progress) / seconds;
    results.trainStepsPerSecond = static_cast<double>(progress.step) / seconds;
    runs::LogEntry entry;
    entry.epoch = results.epoch;
    entry.step = progress.step;
    entry.totalFlos = results.totalFlos;
    entry.trainLoss = results.trainLoss;
    entry.trainRuntime = results.trainRuntime;
    entry.trainSamplesPerSecond = results.trainSamplesPerSecond;
    entry.trainStepsPerSecond = results.trainStepsPerSecond;
    if (m_options.includeNumInputTokensSeen) {
        results.numInputTokensSeen = progress.paddedTokens;
        entry.numInputTokensSeen = progress.paddedTokens;
    }
    ANNEAL_CHECK(append(progress, secondsElapsed, entry));
    auto state = progress.state;
    state.logHistory.push_back(entry);
    ANNEAL_CHECK(writeFileAtomically(m_folder / "trainer_state.json", runs::toJson(state)));
    ANNEAL_CHECK(runs::writeTrainResults(m_folder, results));
    ANNEAL_CHECK(writeLastEvaluation(progress));
    if (!m_options.plotLoss)
        return {};
    std::vector<std::int64_t> steps, evalSteps;
    std::vector<double> losses, evalLosses;
    for (const auto& past : state.logHistory) {
        if (past.loss) {
            steps.push_back(past.step);
            losses.push_back(*past.loss);
        }
        if (past.evalLoss) {
            evalSteps.push_back(past.step);
            evalLosses.push_back(*past.evalLoss);
        }
    }
    ANNEAL_CHECK(plot(m_folder, "loss", steps, losses));
    return plot(m_folder, "eval_loss", evalSteps, evalLosses);
}

std::string RunLog::modelCard() const
{
    runs::ModelCard card;
    card.runName = toUtf8(m_folder.filename().empty() ? m_folder.parent_path().filename()
                                                      : m_folder.filename());
    card.baseModel = m_config.model().modelNameOrPath;
    card.datasets = m_config.data().dataset;
    for (const char* key :
         {"learning_rate", "num_train_epochs", "max_steps", "per_device_train_batch_size",
          "gradient_accumulation_steps", "lr_scheduler_type", "warmup_ratio", "max_grad_norm",
          "lora_rank", "lora_alpha", "lora_dropout", "lora_target", "cutoff_len", "template",
          "seed"}) {
        if (auto value = m_config.valueText(key); !value.empty())
            card.settings.emplace_back(key, std::move(value));
    }
    return runs::toMarkdown(card);
}

} // namespace anneal::train
