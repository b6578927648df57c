#pragma once

#include "app/cli/command.h"
#include "core/base/json.h"
#include "core/report/train_events.h"

#include <string>

namespace anneal::cli {

/// Events as JSON, one a line.
class JsonTrainListener final : public report::TrainListener {
public:
    /// `run`: its name where several are trained, which every event carries then; "" = one.
    explicit JsonTrainListener(std::string run = {})
        : m_run(std::move(run))
    {
    }
    void phaseChanged(report::TrainPhase phase) override;
    void planned(const report::PlanEvent& plan) override;
    void stepDone(const report::StepEvent& step) override;
    void evaluated(const report::EvalEvent& event) override;
    void predicted(const report::PredictEvent& event) override;
    void saved(const report::SaveEvent& event) override;
    void answered(const report::AnswerEvent& event) override;
    void warned(const Notice& notice) override;
    void done(const report::TrainSummary& summary);

private:
    void print(Json event) const;
    std::string m_run;
};

/// Events for a person: a progress line, and one line for each checkpoint, evaluation and warning.
class TextTrainListener final : public report::TrainListener {
public:
    TextTrainListener()
        : m_progress(false)
    {
    }
    void phaseChanged(report::TrainPhase phase) override;
    void loading(double fraction) override;
    void planned(const report::PlanEvent& plan) override;
    void stepDone(const report::StepEvent& step) override;
    void evaluated(const report::EvalEvent& event) override;
    void predicted(const report::PredictEvent& event) override;
    void saved(const report::SaveEvent& event) override;
    void answered(const report::AnswerEvent& event) override;
    void warned(const Notice& notice) override;
    void finish();

private:
    void say(const std::string& text);
    ProgressLine m_progress;
};

} // namespace anneal::cli
