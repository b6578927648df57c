#include "core/engine/probing.h"

#include "core/base/notice.h"
#include "core/engine/probe_rows.h"
#include "core/engine/tasks.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/config/presets.h"
#include "core/eval/verdict.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace anneal::engine {
namespace fs = std::filesystem;
namespace {

// A fact is told in a few words; a row's answer may be long.
constexpr std::int64_t kAnswerTokens = 64, kFactTokens = 32;
// From click to verdict the check takes no more of the training's time when it looks further.
constexpr double kShareOfTraining = 0.25;

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

// 0 where no file tells it.
double trainingSeconds(const fs::path& run)
{
    constexpr std::uint64_t kMostBytes = 1ULL << 20;
    for (const char* name : {"train_results.json", "all_results.json"}) {
        const auto json = readJsonFile(run / name, kMostBytes);
        if (!json || !json->is_object())
            continue;
        if (const auto found = json->find("train_runtime");
            found != json->end() && found->is_number())
            return found->get<double>();
    }
    return 0;
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
        if (!facts.losses.empty())
            break;
    }
    return facts;
}

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Base and end as they were asked; what an earlier checkpoint is asked follows from them.
struct Asked {
    const config::RunConfig& config;
    const eval::ProbeSet& set;
    const std::vector<std::string>& before;
    const report::ProbeReport& report;
};

// Enough to tell whether a checkpoint holds: some of the rows, the rewordings, and what the base
// knew: the rest can't have been forgotten.
std::vector<std::size_t> questionsForCheckpoints(const Asked& asked)
{
    constexpr int kRows = 5, kHeldOutRows = 10;
    std::vector<std::size_t> places;
    int rows = 0, heldOut = 0;
    for (std::size_t i = 0; i < asked.set.questions.size(); ++i) {
        switch (asked.set.questions[i].kind) {
        case report::ProbeKind::Training:
            if (rows++ < kRows)
                places.push_back(i);
            break;
        case report::ProbeKind::HeldOut:
            if (heldOut++ < kHeldOutRows)
                places.push_back(i);
            break;
        case report::ProbeKind::Rewording:
            places.push_back(i);
            break;
        case report::ProbeKind::General:
            if (asked.report.answers[i].rightBefore)
                places.push_back(i);
            break;
        }
    }
    return places;
}

// Puts the checkpoint's weights in place of those that are there.
Result<void> takeCheckpoint(LoadedModel& loaded, config::ModelOptions options,
                            const fs::path& checkpoint, jobs::JobContext& context)
{
    std::error_code error;
    if (fs::exists(checkpoint / "adapter_config.json", error)) {
        if (loaded.adapter)
            loaded.adapter->detachFrom(*loaded.model);
        loaded.adapter.reset();
        return attachAdapter(loaded, toUtf8(checkpoint));
    }
    loaded.model.reset(); // one model in memory at a time
    options.modelNameOrPath = toUtf8(checkpoint);
    if (options.chatTemplate.empty() && loaded.context.encoder)
        options.chatTemplate = loaded.context.encoder->chatTemplate().name;
    ANNEAL_TRY(loaded, loadModel(options, Precision::AsConfigured, {}, context));
    return {};
}

Result<std::vector<report::ProbedCheckpoint>>
askCheckpoints(const Asked& asked, LoadedModel& loaded, const fs::path& run, double secondsLeft,
               double secondsPerQuestion, const studio::ProgressListener& progress,
               jobs::JobContext& context)
{
    std::vector<std::string> names;
    const auto entry = runs::describeRun(run);
    if (!entry)
        return std::vector<report::ProbedCheckpoint>();
    for (const auto& checkpoint : entry->checkpoints)
        if (checkpoint.step < entry->step) // the newest may be the end itself
            names.push_back(checkpoint.name);
    const auto places = questionsForCheckpoints(asked);
    eval::ProbeSet some{{}, asked.set.names};
    std::vector<std::string> before;
    for (const auto place : places) {
        some.questions.push_back(asked.set.questions[place]);
        before.push_back(asked.before[place]);
    }
    auto options = asked.config.model();
    options.adapterNameOrPath.clear();
    const auto ask = [&](const std::string& name) -> Result<report::ProbedCheckpoint> {
        if (progress)
            progress(1, "Asking " + name);
        ANNEAL_CHECK(takeCheckpoint(loaded, options, run / pathFromUtf8(name), context));
        ANNEAL_TRY(const auto answers, askAll(*loaded.model, loaded.context, some, {}, context));
        return eval::scoreCheckpoint(name, markedAnswers(some, before, answers),
                                     asked.report.facts.goal, asked.report.general.asked);
    };
    return eval::searchCheckpoints(names, secondsLeft,
                                   secondsPerQuestion * static_cast<double>(places.size()), ask,
                                   secondsNow);
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
        return fail(ErrorCode::Unsupported, notice("check.stage", {{"stage", stage}}),
                    {{"key", "stage"}});
    const double begin = secondsNow();
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
    const double beforeEnd = secondsNow();
    ANNEAL_TRY(const auto after,
               askAll(
                   *loaded.model, loaded.context, set,
                   [&](std::size_t done) { asking(done + set.questions.size()); }, context));

    auto report = markedAnswers(set, before, after);
    report.facts = factsOf(config, adapterOrModel, rows.train.size(), parameters);
    eval::decide(report);
    const bool isCheckpoint = toUtf8(adapterOrModel.filename()).starts_with("checkpoint-");
    if (report.verdict == report::Verdict::Forgot && !isCheckpoint) {
        const double now = secondsNow();
        const double allowed = kShareOfTraining * trainingSeconds(adapterOrModel) - (now - begin);
        const double each =
            (now - beforeEnd) / static_cast<double>(std::max<std::size_t>(1, after.size()));
        ANNEAL_TRY(report.facts.checkpoints,
                   askCheckpoints({config, set, before, report}, loaded, adapterOrModel, allowed,
                                  each, progress, context));
        eval::decide(report);
    }
    tell(1, "Checked");
    return report;
}

} // namespace anneal::engine
