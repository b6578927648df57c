#include "core/engine/answering.h"
#include "core/engine/tasks.h"

#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/config/presets.h"
#include "core/data/dataset.h"
#include "core/eval/probe.h"
#include "core/eval/verdict.h"
#include "core/runs/trainer_log.h"

#include <filesystem>

namespace anneal::engine {
namespace fs = std::filesystem;
namespace {

// A fact is told in a few words; a row's answer may be long.
constexpr std::int64_t kAnswerTokens = 64, kFactTokens = 32;

class Asker {
public:
    Asker(const eval::ProbeSet& set, const studio::ProgressListener& progress,
          jobs::JobContext& context)
        : m_set(set)
        , m_progress(progress)
        , m_context(context)
    {
    }

    // All answers of one model, in the order of the questions.
    Result<std::vector<std::string>> askAll(LoadedModel& loaded)
    {
        std::vector<std::string> answers;
        for (const auto& question : m_set.questions) {
            if (!m_context.waitWhilePaused())
                return fail(ErrorCode::Cancelled, "The check was stopped.");
            const auto all = 2 * m_set.questions.size();
            ++m_asked;
            if (m_progress)
                m_progress(static_cast<double>(m_asked - 1) / static_cast<double>(all),
                           "Asking question " + std::to_string(m_asked) + " of " +
                               std::to_string(all));
            const auto tokens =
                question.kind == report::ProbeKind::General ? kFactTokens : kAnswerTokens;
            ANNEAL_TRY(auto text, answerGreedily(*loaded.model, loaded.context, question.system,
                                                 question.text, tokens, m_context));
            answers.push_back(std::move(text));
        }
        return answers;
    }

private:
    const eval::ProbeSet& m_set;
    const studio::ProgressListener& m_progress;
    jobs::JobContext& m_context;
    std::size_t m_asked = 0;
};

std::vector<double> lossesOf(const fs::path& folder)
{
    std::vector<double> losses;
    const auto log = runs::readTrainerLog(folder / "trainer_log.jsonl");
    if (!log)
        return losses;
    for (const auto& line : *log) {
        if (line.loss)
            losses.push_back(*line.loss);
    }
    return losses;
}

bool hasEarlierCheckpoint(const fs::path& folder)
{
    int checkpoints = 0;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        checkpoints += toUtf8(entry->path().filename()).starts_with("checkpoint-") ? 1 : 0;
    return checkpoints > 1;
}

eval::TrainingFacts factsOf(const config::RunConfig& config, const fs::path& tuned,
                            std::size_t rows, std::int64_t parameters)
{
    const auto train = config.train();
    eval::TrainingFacts facts;
    facts.learningRate = train.learningRate;
    facts.epochs = train.epochs;
    facts.updates = config::plannedUpdates(rows, train);
    const auto goal = config::goalFromString(config.valueText("preset"));
    const auto preset = config::presetValue(goal, {rows, 0, parameters}, "learning_rate");
    if (preset && std::holds_alternative<double>(*preset))
        facts.goalLearningRate = std::get<double>(*preset);
    // The log lies in the run folder, one above a checkpoint.
    for (const auto& folder : {tuned, tuned.parent_path(), pathFromUtf8(train.outputDir)}) {
        facts.losses = lossesOf(folder);
        facts.hasEarlierCheckpoint = hasEarlierCheckpoint(folder);
        if (!facts.losses.empty())
            break;
    }
    return facts;
}

} // namespace

Result<studio::ProbeReport> probeModel(const config::RunConfig& config,
                                       const fs::path& adapterOrModel,
                                       const studio::ProgressListener& progress,
                                       jobs::JobContext& context)
{
    const auto dataOptions = config.data();
    ANNEAL_TRY(const auto rows,
               data::loadDatasets(dataOptions.dataset, dataOptions, config.train().stage));
    const auto set = eval::makeProbeSet(rows.samples);
    const auto reading = [&](double, const std::string& what) {
        if (progress)
            progress(0, what);
    };
    auto options = config.model();
    options.adapterNameOrPath.clear();
    Asker asker(set, progress, context);
    ANNEAL_TRY(auto loaded, loadModel(options, Precision::AsConfigured, reading, context));
    const auto parameters = loaded.model->config().parameterCount();
    ANNEAL_TRY(const auto before, asker.askAll(loaded));

    std::error_code error;
    if (fs::exists(adapterOrModel / "adapter_config.json", error)) {
        ANNEAL_CHECK(attachAdapter(loaded, toUtf8(adapterOrModel)));
    } else {
        loaded.model.reset(); // one model in memory at a time
        options.modelNameOrPath = toUtf8(adapterOrModel);
        if (options.chatTemplate.empty() && loaded.context.encoder)
            options.chatTemplate = loaded.context.encoder->chatTemplate().name;
        ANNEAL_TRY(loaded, loadModel(options, Precision::AsConfigured, reading, context));
    }
    ANNEAL_TRY(const auto after, asker.askAll(loaded));

    studio::ProbeReport report;
    for (std::size_t i = 0; i < set.questions.size(); ++i) {
        const auto& question = set.questions[i];
        report.answers.push_back({question.kind, question.text, before[i], after[i],
                                  question.expected, eval::judge(question, before[i], set.names),
                                  eval::judge(question, after[i], set.names)});
    }
    eval::decide(report, factsOf(config, adapterOrModel, rows.samples.size(), parameters));
    if (progress)
        progress(1, "Checked");
    return report;
}

} // namespace anneal::engine
