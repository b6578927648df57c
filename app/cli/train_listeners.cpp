#include "app/cli/train_listeners.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

#include <cstdio>

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

} // namespace

void JsonTrainListener::phaseChanged(report::TrainPhase phase)
{
    print({{"event", "phase"}, {"phase", std::string(toString(phase))}});
}

void JsonTrainListener::planned(const report::PlanEvent& plan)
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

void JsonTrainListener::stepDone(const report::StepEvent& step)
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

void JsonTrainListener::evaluated(const report::EvalEvent& event)
{
    Json line = {{"event", "eval"}, {"step", event.step}, {"eval_loss", event.evalLoss}};
    if (event.accuracy)
        line["eval_accuracy"] = *event.accuracy;
    if (!event.dataset.empty())
        line["dataset"] = event.dataset;
    print(line);
}

void JsonTrainListener::predicted(const report::PredictEvent& event)
{
    print({{"event", "rows"},
           {"done", event.done},
           {"total", event.total},
           {"seconds_left", event.secondsLeft}});
}

void JsonTrainListener::saved(const report::SaveEvent& event)
{
    print({{"event", "save"}, {"step", event.step}, {"path", toUtf8(event.folder)}});
}

void JsonTrainListener::answered(const report::AnswerEvent& event)
{
    Json line = {{"event", "answer"}, {"step", event.step}, {"question", event.questionText}};
    if (event.round > 0)
        line["round"] = event.round;
    if (event.scores) {
        line["chosen_score"] = event.scores->chosen;
        line["rejected_score"] = event.scores->rejected;
    } else {
        line["answer"] = event.answer;
    }
    print(line);
}

void JsonTrainListener::warned(const Notice& notice)
{
    print({{"event", "warning"},
           {"id", notice.id},
           {"message", notice.sentence},
           {"facts", notice.facts}});
}

void JsonTrainListener::done(const report::TrainSummary& summary)
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

void JsonTrainListener::print(Json event) const
{
    if (!m_run.empty())
        event["run"] = m_run;
    printLine(event.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void TextTrainListener::phaseChanged(report::TrainPhase phase)
{
    if (phase == report::TrainPhase::ReadingModel || phase == report::TrainPhase::CheckingRows)
        m_progress.show(0, std::string(toString(phase)));
}

void TextTrainListener::loading(double fraction)
{
    m_progress.show(fraction, "reading the model");
}

void TextTrainListener::planned(const report::PlanEvent& plan)
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

void TextTrainListener::stepDone(const report::StepEvent& step)
{
    m_progress.show(
        step.totalSteps > 0 ? static_cast<double>(step.step) / static_cast<double>(step.totalSteps)
                            : 0,
        "update " + std::to_string(step.step) + "/" + std::to_string(step.totalSteps) + "  loss " +
            formatted("%.4f", step.loss) + "  " + formatted("%.0f", step.tokensPerSecond) +
            " tokens/s  " + formatDuration(step.secondsLeft) + " left");
}

void TextTrainListener::evaluated(const report::EvalEvent& event)
{
    say((event.step > 0 ? "Update " + std::to_string(event.step) + ": loss on " : "Loss on ") +
        (event.dataset.empty() ? "held-out rows" : event.dataset) + " " +
        formatted("%.4f", event.evalLoss) +
        (event.accuracy ? ", right tokens " + formatted("%.1f %%", *event.accuracy * 100)
                        : std::string()));
}

void TextTrainListener::predicted(const report::PredictEvent& event)
{
    m_progress.show(
        event.total > 0 ? static_cast<double>(event.done) / static_cast<double>(event.total) : 0,
        "row " + std::to_string(event.done) + "/" + std::to_string(event.total) + "  " +
            formatDuration(event.secondsLeft) + " left");
}

void TextTrainListener::saved(const report::SaveEvent& event)
{
    say("Saved " + toUtf8(event.folder));
}

void TextTrainListener::answered(const report::AnswerEvent& event)
{
    std::string place = event.step == 0 ? "Before" : "Update " + std::to_string(event.step);
    if (event.round > 0 && event.step > 0)
        place = "Round " + std::to_string(event.round) + ", update " + std::to_string(event.step);
    say(place + ": " + event.questionText + " -> " +
        (event.scores ? "chosen " + formatted("%.3f", event.scores->chosen) + ", rejected " +
                            formatted("%.3f", event.scores->rejected)
                      : event.answer));
}

void TextTrainListener::warned(const Notice& notice)
{
    say("Note: " + notice.sentence);
}

void TextTrainListener::finish()
{
    m_progress.clear();
}

void TextTrainListener::say(const std::string& text)
{
    m_progress.clear();
    printLine(text);
}

} // namespace anneal::cli
