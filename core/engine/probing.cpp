#include "core/engine/probing.h"

#include "core/engine/probe_rows.h"
#include "core/engine/tasks.h"

#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/config/presets.h"
#include "core/eval/verdict.h"
#include "core/runs/trainer_log.h"

#include <algorithm>
#include <filesystem>

namespace anneal::engine {
namespace fs = std::filesystem;
namespace {

// A fact is told in a few words; a row's answer may be long.
constexpr std::int64_t kAnswerTokens = 64, kFactTokens = 32;

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

report::ProbeFacts factsOf(const config::RunConfig& config, const fs::path& tuned, std::size_t rows,
                           std::int64_t parameters)
{
    const auto train = config.train();
    report::ProbeFacts facts;
    facts.goal = config.valueText("preset");
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

Result<std::vector<std::string>> askAll(model::CausalLm& model, const AnswerContext& speech,
                                        const eval::ProbeSet& set,
                                        const std::function<void(std::size_t done)>& progress,
                                        jobs::JobContext& context)
{
    std::vector<Question> questions;
    for (const auto& question : set.questions)
        questions.push_back(
            {question.system, question.text,
             question.kind == report::ProbeKind::General ? kFactTokens : kAnswerTokens});
    return answerGreedily(model, speech, questions, progress, context);
}

report::ProbeReport markedAnswers(const eval::ProbeSet& set, const std::vector<std::string>& before,
                                  const std::vector<std::string>& after)
{
    report::ProbeReport report;
    for (std::size_t i = 0; i < set.questions.size(); ++i) {
        const auto& question = set.questions[i];
        report.answers.push_back({question.kind, question.text, before[i], after[i],
                                  question.expected, eval::judge(question, before[i], set.names),
                                  eval::judge(question, after[i], set.names), false});
    }
    return report;
}

Result<studio::ProbeReport> probeModel(const config::RunConfig& config,
                                       const fs::path& adapterOrModel,
                                       const studio::ProgressListener& progress,
                                       jobs::JobContext& context)
{
    if (const auto& stage = config.train().stage; stage != "sft" && stage != "semi")
        return fail(ErrorCode::Unsupported,
                    "The check asks the questions of rows with one right answer each; a run of "
                    "stage: " +
                        stage + " has none. Its held-out rows tell how it went: set val_size.",
                    {{"key", "stage"}});
    ANNEAL_TRY(const auto rows, loadProbeRows(config));
    const auto set = eval::makeProbeSet(rows.train, rows.heldOut, config.valueText("preset"));
    const auto tell = [&](double fraction, const std::string& what) {
        if (progress)
            progress(fraction, what);
    };
    const auto reading = [&](double, const std::string& what) { tell(0, what); };
    const auto all = 2 * set.questions.size();
    const auto asking = [&](std::size_t done) {
        tell(static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(all, 1)),
             "Answered " + std::to_string(done) + " of " + std::to_string(all) + " questions");
    };
    auto options = config.model();
    options.adapterNameOrPath.clear();
    ANNEAL_TRY(auto loaded, loadModel(options, Precision::AsConfigured, reading, context));
    const auto parameters = loaded.model->config().parameterCount();
    asking(0);
    ANNEAL_TRY(const auto before, askAll(*loaded.model, loaded.context, set, asking, context));

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
    ANNEAL_TRY(const auto after,
               askAll(
                   *loaded.model, loaded.context, set,
                   [&](std::size_t done) { asking(done + set.questions.size()); }, context));

    auto report = markedAnswers(set, before, after);
    report.facts = factsOf(config, adapterOrModel, rows.train.size(), parameters);
    eval::decide(report);
    tell(1, "Checked");
    return report;
}

} // namespace anneal::engine
