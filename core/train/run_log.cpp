#include "core/train/run_log.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/runs/adapter_config.h"
#include "core/runs/trainer_log.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

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
    auto name = key;
    std::replace(name.begin(), name.end(), '/', '_'); // a data set may be named by its path
    return runs::plotLoss(folder / pathFromUtf8("training_" + name + ".png"),
                          "training " + key + " of " + toUtf8(folder), key, steps, values);
}

// LLaMA-Factory's names, with a number of seconds and of rows and batches in it.
void addSpeed(runs::LogEntry& entry, const std::string& prefix, const Evaluation& evaluation)
{
    const double seconds = evaluation.seconds;
    const auto perSecond = [seconds](std::int64_t count) {
        return seconds > 0 ? static_cast<double>(count) / seconds : 0;
    };
    entry.others[prefix + "runtime"] = rounded(seconds, 4);
    entry.others[prefix + "samples_per_second"] = rounded(perSecond(evaluation.samples), 3);
    entry.others[prefix + "steps_per_second"] = rounded(perSecond(evaluation.batches), 3);
}

} // namespace

runs::LogEntry entryOf(const Evaluation& evaluation)
{
    runs::LogEntry entry;
    const std::string prefix = evaluation.name.empty() ? "eval_" : "eval_" + evaluation.name + "_";
    addSpeed(entry, prefix, evaluation);
    if (evaluation.name.empty())
        entry.evalLoss = evaluation.loss;
    else
        entry.others[prefix + "loss"] = evaluation.loss;
    if (evaluation.accuracy)
        entry.others[prefix + "accuracy"] = *evaluation.accuracy;
    for (const auto& [name, value] : evaluation.others)
        entry.others[prefix + name] = value;
    return entry;
}

bool isEvaluation(const runs::LogEntry& entry)
{
    return entry.evalLoss ||
           std::any_of(entry.others.begin(), entry.others.end(), [](const auto& number) {
               return number.first.starts_with("eval_") && number.first.ends_with("_loss");
           });
}

RunLog::RunLog(std::filesystem::path folder, const config::RunConfig& config, TrainPlan plan,
               std::int64_t nonEmbeddingParameters, const Progress& start)
    : m_folder(std::move(folder))
    , m_config(config)
    , m_options(config.train())
    , m_plan(plan)
    , m_nonEmbeddingParameters(nonEmbeddingParameters)
    , m_firstStep(start.step)
    , m_firstTokens(seenTokens(start))
{
}

std::int64_t RunLog::seenTokens(const Progress& progress) const
{
    return m_config.valueText("include_num_input_tokens_seen") != "non_padding"
               ? progress.paddedTokens
               : progress.tokens;
}

Result<void> RunLog::append(const Progress& progress, double secondsElapsed,
                            const runs::LogEntry& entry)
{
    runs::TrainerLogLine line;
    line.currentSteps = progress.step;
    line.totalSteps = m_plan.totalUpdates;
    line.loss = entry.loss;
    line.evalLoss = entry.evalLoss;
    if (const auto found = entry.others.find("rewards/accuracies"); found != entry.others.end())
        line.accuracy = found->second;
    line.learningRate = entry.learningRate;
    line.epoch = entry.epoch;
    const auto done = static_cast<double>(progress.step);
    const auto total = static_cast<double>(m_plan.totalUpdates);
    line.percentage = rounded(done / total * 100, 2);
    const double inSession = done - static_cast<double>(m_firstStep);
    const double perUpdate = inSession > 0 ? secondsElapsed / inSession : 0;
    line.elapsedTime = formatDuration(secondsElapsed);
    line.remainingTime = formatDuration(std::max(0.0, (total - done) * perUpdate));
    if (m_options.includeNumInputTokensSeen) {
        const auto tokens = static_cast<double>(seenTokens(progress) - m_firstTokens);
        line.throughput = secondsElapsed > 0 ? rounded(tokens / secondsElapsed, 2) : 0;
        line.totalTokens = seenTokens(progress);
    }
    const auto file = m_folder / "trainer_log.jsonl";
    std::ofstream out(file, std::ios::app | std::ios::binary);
    out << runs::toJsonLine(line) << '\n';
    out.flush();
    if (!out)
        return fail(ErrorCode::Io,
                    "The log " + toUtf8(file) + " can't be written; is the disk full?",
                    {{"file", toUtf8(file)}, {"kind", "not_written"}});
    return m_loggers.add(entry);
}

Result<void> RunLog::open(const Progress& start)
{
    ANNEAL_TRY(m_loggers, RunLoggers::open(m_folder, m_config, start.state.logHistory));
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
        entry.numInputTokensSeen = seenTokens(progress);
        entry.trainRuntime = secondsElapsed;
        if (secondsElapsed > 0)
            entry.trainTokensPerSecond =
                static_cast<double>(seenTokens(progress) - m_firstTokens) / secondsElapsed;
    }
    entry.others = progress.metricsSinceLog.means();
    progress.metricsSinceLog = {};
    progress.lossSinceLog = 0;
    progress.updatesSinceLog = 0;
    progress.state.logHistory.push_back(entry);
    return append(progress, secondsElapsed, entry);
}

Result<void> RunLog::logEvaluation(Progress& progress, runs::LogEntry entry, double secondsElapsed)
{
    entry.epoch = epochAfter(progress.step, m_plan, m_options);
    entry.step = progress.step;
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
    state.numInputTokensSeen = m_options.includeNumInputTokensSeen ? seenTokens(progress) : 0;
    state.totalFlos = 6.0 * static_cast<double>(progress.paddedTokens) *
                      static_cast<double>(m_nonEmbeddingParameters);
    state.shouldSave = true;
    state.shouldTrainingStop = last;
}

// Rows seen in this session, as transformers counts them: all planned ones.
double RunLog::sessionSamples(const Progress& progress) const
{
    const auto perUpdate =
        static_cast<double>(m_options.batchSize * m_options.accumulation * m_plan.processes);
    if (m_options.maxSteps > 0 || progress.step < m_plan.totalUpdates)
        return static_cast<double>(progress.step) * perUpdate;
    return static_cast<double>(m_plan.rows) * m_options.epochs;
}

Result<void> RunLog::writeEvaluation(const Progress& progress,
                                     const std::vector<runs::LogEntry>& entries) const
{
    std::map<std::string, double> results;
    for (const auto& entry : entries) {
        for (const auto& [name, value] : runs::numbersOf(entry)) {
            results[name] = value;
            constexpr std::string_view kLoss = "_loss";
            if (m_options.stage == "pt" && name.ends_with(kLoss))
                results[name.substr(0, name.size() - kLoss.size()) + "_perplexity"] =
                    std::exp(value);
        }
    }
    // transformers writes where the run ended, also when it measured an earlier state.
    results["epoch"] = epochAfter(progress.step, m_plan, m_options);
    return runs::writeResults(
        m_folder, "eval", results,
        m_options.includeNumInputTokensSeen ? std::optional(seenTokens(progress)) : std::nullopt);
}

Result<void> RunLog::finish(Progress& progress, double secondsElapsed,
                            std::optional<std::int64_t> tokensAnEpoch)
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
    if (tokensAnEpoch)
        results.effectiveTokensPerSecond =
            static_cast<double>(*tokensAnEpoch) * results.epoch / seconds;
    runs::LogEntry entry;
    entry.epoch = results.epoch;
    entry.step = progress.step;
    entry.totalFlos = results.totalFlos;
    entry.trainLoss = results.trainLoss;
    entry.trainRuntime = results.trainRuntime;
    entry.trainSamplesPerSecond = results.trainSamplesPerSecond;
    entry.trainStepsPerSecond = results.trainStepsPerSecond;
    if (m_options.includeNumInputTokensSeen) {
        results.numInputTokensSeen = seenTokens(progress);
        entry.numInputTokensSeen = seenTokens(progress);
    }
    ANNEAL_CHECK(append(progress, secondsElapsed, entry));
    auto state = progress.state;
    state.logHistory.push_back(entry);
    ANNEAL_CHECK(writeFileAtomically(m_folder / "trainer_state.json", runs::toJson(state)));
    ANNEAL_CHECK(runs::writeTrainResults(m_folder, results));
    return m_options.plotLoss ? drawCharts(state) : Result<void>{};
}

// training_loss.png, and one of each measured loss and accuracy.
Result<void> RunLog::drawCharts(const runs::TrainerState& state) const
{
    struct Series {
        std::vector<std::int64_t> steps;
        std::vector<double> values;
    };
    std::map<std::string, Series> charts;
    for (const auto& entry : state.logHistory) {
        for (const auto& [name, value] : runs::numbersOf(entry)) {
            const bool measured = name.starts_with("eval_") &&
                                  (name.ends_with("_loss") || name.ends_with("_accuracy"));
            if (name != "loss" && !measured)
                continue;
            charts[name].steps.push_back(entry.step);
            charts[name].values.push_back(value);
        }
    }
    for (const auto& [name, series] : charts)
        ANNEAL_CHECK(plot(m_folder, name, series.steps, series.values));
    return {};
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
