#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"
#include "core/studio/hand_off.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace anneal::cli {
namespace {

std::string_view toString(report::TrainPhase phase)
{
    switch (phase) {
    case report::TrainPhase::ReadingModel:
        return "reading the model";
    case report::TrainPhase::CheckingRows:
        return "checking the rows";
    case report::TrainPhase::FirstUpdate:
        return "first update";
    case report::TrainPhase::Training:
        return "training";
    case report::TrainPhase::Saving:
        return "saving";
    case report::TrainPhase::Asking:
        return "asking";
    case report::TrainPhase::Measuring:
        return "measuring";
    case report::TrainPhase::Predicting:
        return "answering";
    case report::TrainPhase::Done:
        return "done";
    }
    return "";
}

std::string formatted(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// Events as JSON, one a line.
class JsonTrainListener final : public report::TrainListener {
public:
    void phaseChanged(report::TrainPhase phase) override
    {
        print({{"event", "phase"}, {"phase", std::string(toString(phase))}});
    }
    void planned(const report::PlanEvent& plan) override
    {
        print({{"event", "plan"},
               {"total_steps", plan.totalSteps},
               {"first_step", plan.firstStep},
               {"rows", plan.rows},
               {"eval_rows", plan.evalRows},
               {"cut_rows", plan.cutRows},
               {"dropped_rows", plan.droppedRows},
               {"trainable_parameters", plan.trainableParameters},
               {"all_parameters", plan.allParameters},
               {"compute_type", plan.computeType},
               {"device", plan.device},
               {"template", plan.chatTemplate}});
    }
    void stepDone(const report::StepEvent& step) override
    {
        print({{"event", "step"},
               {"step", step.step},
               {"total_steps", step.totalSteps},
               {"epoch", step.epoch},
               {"loss", step.loss},
               {"learning_rate", step.learningRate},
               {"grad_norm", step.gradNorm},
               {"tokens_per_second", step.tokensPerSecond},
               {"seconds_left", step.secondsLeft}});
    }
    void evaluated(const report::EvalEvent& event) override
    {
        Json line = {{"event", "eval"}, {"step", event.step}, {"eval_loss", event.evalLoss}};
        if (event.accuracy)
            line["eval_accuracy"] = *event.accuracy;
        if (!event.dataset.empty())
            line["dataset"] = event.dataset;
        print(line);
    }
    void predicted(const report::PredictEvent& event) override
    {
        print({{"event", "rows"},
               {"done", event.done},
               {"total", event.total},
               {"seconds_left", event.secondsLeft}});
    }
    void saved(const report::SaveEvent& event) override
    {
        print({{"event", "save"}, {"step", event.step}, {"path", toUtf8(event.folder)}});
    }
    void warned(const std::string& sentence) override
    {
        print({{"event", "warning"}, {"message", sentence}});
    }
    void done(const report::TrainSummary& summary)
    {
        Json results = Json::object();
        for (const auto& [name, value] : summary.results)
            results[name] = value;
        print({{"event", "done"},
               {"path", toUtf8(summary.runFolder)},
               {"results", results},
               {"step", summary.steps},
               {"total_steps", summary.totalSteps},
               {"stopped", summary.stopped},
               {"train_loss", summary.trainLoss},
               {"seconds", summary.seconds},
               {"tokens_per_second", summary.tokensPerSecond},
               {"peak_memory_bytes", summary.peakMemoryBytes},
               {"compute_type", summary.computeType}});
    }

private:
    static void print(const Json& event)
    {
        printLine(event.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
};

/// Events for a person: a progress line, and one line for each checkpoint, evaluation and warning.
class TextTrainListener final : public report::TrainListener {
public:
    TextTrainListener()
        : m_progress(false)
    {
    }
    void phaseChanged(report::TrainPhase phase) override
    {
        if (phase == report::TrainPhase::ReadingModel || phase == report::TrainPhase::CheckingRows)
            m_progress.show(0, std::string(toString(phase)));
    }
    void loading(double fraction) override { m_progress.show(fraction, "reading the model"); }
    void planned(const report::PlanEvent& plan) override
    {
        say(std::to_string(plan.rows) + " rows, " + std::to_string(plan.totalSteps) + " updates, " +
            std::to_string(plan.trainableParameters) + " of " + std::to_string(plan.allParameters) +
            " parameters trained, " + plan.computeType + " on " + plan.device + ", template " +
            plan.chatTemplate);
        if (plan.firstStep > 0)
            say("Going on after update " + std::to_string(plan.firstStep));
        if (plan.cutRows > 0)
            say(std::to_string(plan.cutRows) + " rows are longer than cutoff_len and were cut");
    }
    void stepDone(const report::StepEvent& step) override
    {
        m_progress.show(step.totalSteps > 0
                            ? static_cast<double>(step.step) / static_cast<double>(step.totalSteps)
                            : 0,
                        "update " + std::to_string(step.step) + "/" +
                            std::to_string(step.totalSteps) + "  loss " +
                            formatted("%.4f", step.loss) + "  " +
                            formatted("%.0f", step.tokensPerSecond) + " tokens/s  " +
                            formatDuration(step.secondsLeft) + " left");
    }
    void evaluated(const report::EvalEvent& event) override
    {
        say((event.step > 0 ? "Update " + std::to_string(event.step) + ": loss on " : "Loss on ") +
            (event.dataset.empty() ? "held-out rows" : event.dataset) + " " +
            formatted("%.4f", event.evalLoss) +
            (event.accuracy ? ", right tokens " + formatted("%.1f %%", *event.accuracy * 100)
                            : std::string()));
    }
    void predicted(const report::PredictEvent& event) override
    {
        m_progress.show(event.total > 0
                            ? static_cast<double>(event.done) / static_cast<double>(event.total)
                            : 0,
                        "row " + std::to_string(event.done) + "/" + std::to_string(event.total) +
                            "  " + formatDuration(event.secondsLeft) + " left");
    }
    void saved(const report::SaveEvent& event) override { say("Saved " + toUtf8(event.folder)); }
    void warned(const std::string& sentence) override { say("Note: " + sentence); }
    void finish() { m_progress.clear(); }

private:
    void say(const std::string& text)
    {
        m_progress.clear();
        printLine(text);
    }
    ProgressLine m_progress;
};

Result<report::TrainSummary> trainWith(const config::RunConfig& config,
                                       report::TrainListener& listener)
{
    report::TrainSummary summary;
    for (const auto& note : config.notes())
        listener.warned(note);
    ANNEAL_CHECK(runInterruptible([&](jobs::JobContext& context) -> Result<void> {
        ANNEAL_TRY(const auto engine, studio::loadEngine());
        ANNEAL_TRY(summary, engine->train(config, {}, listener, context));
        return {};
    }));
    return summary;
}

int trainAsJson(const config::RunConfig& config)
{
    JsonTrainListener listener;
    const auto summary = trainWith(config, listener);
    if (!summary)
        return report(summary.error(), true);
    listener.done(*summary);
    return summary->stopped ? 130 : 0;
}

int trainAsText(const config::RunConfig& config)
{
    TextTrainListener listener;
    const auto summary = trainWith(config, listener);
    listener.finish();
    if (!summary)
        return report(summary.error(), false);
    for (const auto& [name, value] : summary->results)
        printLine(name + " " + formatted("%.4f", value));
    if (!config.prediction().train) {
        printLine((summary->stopped ? "Stopped after " : "Finished in ") +
                  formatDuration(summary->seconds) + ": " + toUtf8(summary->runFolder));
        return summary->stopped ? 130 : 0;
    }
    printLine((summary->stopped ? "Stopped after update " : "Finished after update ") +
              std::to_string(summary->steps) + " of " + std::to_string(summary->totalSteps) +
              " in " + formatDuration(summary->seconds) + ": mean loss " +
              formatted("%.4f", summary->trainLoss) + ", " +
              formatted("%.0f", summary->tokensPerSecond) + " tokens/s, at most " +
              formatBytes(summary->peakMemoryBytes));
    printLine("Run folder: " + toUtf8(summary->runFolder));
    if (summary->stopped)
        printLine("The same command goes on from here.");
    return summary->stopped ? 130 : 0;
}

int writeJob(const config::RunConfig& config, bool json)
{
    const auto folder = config.train().outputDir + "-llamafactory";
    const auto done = studio::handOffToLlamaFactory(config, pathFromUtf8(folder));
    if (!done)
        return report(done.error(), json);
    printLine(json ? Json{{"folder", folder}}.dump()
                   : "The job is in " + folder + "; its README.md says how to start it.");
    return 0;
}

Run makeRun(CLI::App& verb, const std::vector<std::string>& fixed)
{
    const auto json = std::make_shared<bool>(false);
    const auto handOff = std::make_shared<std::string>();
    verb.add_flag("--json", *json, "Prints one JSON event a line");
    verb.add_option("--hand_off", *handOff,
                    "llamafactory: writes a complete job for it beside output_dir instead of "
                    "training")
        ->check(CLI::IsMember({"llamafactory"}));
    return [json, handOff, fixed](std::vector<std::string> words) {
        words.insert(words.end(), fixed.begin(), fixed.end());
        const auto config = readTrainConfig(words);
        if (!config)
            return report(config.error(), *json);
        if (!handOff->empty())
            return writeJob(*config, *json);
        return *json ? trainAsJson(*config) : trainAsText(*config);
    };
}

} // namespace

Run addTrain(CLI::App& verb)
{
    return makeRun(verb, {});
}

Run addEval(CLI::App& verb)
{
    return makeRun(verb, {"do_train=false", "do_eval=true"});
}

} // namespace anneal::cli
