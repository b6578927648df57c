#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/report/probe_report.h"
#include "core/report/train_events.h"

#include <QObject>
#include <QVector>

#include <memory>
#include <optional>

namespace anneal::ui {

/// Where a training stands; one value, changed in one place.
enum class TrainState {
    Idle,
    Preparing,
    Running,
    Paused,
    Stopping,
    Checking,
    Finished,
    Stopped,
    Failed
};

/// One training at a time on a worker thread, seen from the GUI thread. The worker appends events
/// under a mutex and queues at most one drain, so a fast run can't flood the event loop and no
/// point is lost. All signals come on the GUI thread.
class TrainBridge final : public QObject {
    Q_OBJECT
public:
    explicit TrainBridge(QObject* parent = nullptr);
    ~TrainBridge() override; ///< stops and waits

    /// Opens the engine on the worker thread when needed, trains, then asks the probe questions
    /// (unless `withProbe` is false).
    void start(const config::RunConfig& config, const std::vector<std::string>& sampleQuestions,
               bool withProbe = true);
    void pause();
    void resume();
    void stop();      ///< after this step, with a resumable checkpoint
    void skipProbe(); ///< ends Checking

    [[nodiscard]] TrainState state() const { return m_state; }
    [[nodiscard]] bool active() const; ///< Preparing to Checking
    [[nodiscard]] const config::RunConfig& config() const { return m_config; }
    [[nodiscard]] const QVector<report::StepEvent>& steps() const { return m_steps; }
    [[nodiscard]] const std::optional<report::PlanEvent>& plan() const { return m_plan; }
    [[nodiscard]] const std::optional<report::TrainSummary>& summary() const { return m_summary; }
    [[nodiscard]] const std::optional<report::ProbeReport>& probe() const { return m_probe; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged(anneal::ui::TrainState state);
    void phaseChanged(anneal::report::TrainPhase phase);
    void loadingChanged(double fraction);
    void planned(const anneal::report::PlanEvent& plan);
    void stepsArrived(const QVector<anneal::report::StepEvent>& steps);
    void evaluated(const anneal::report::EvalEvent& event);
    void saved(const anneal::report::SaveEvent& event);
    void answered(const anneal::report::AnswerEvent& event);
    void warned(const anneal::Notice& notice);
    void probeProgressed(double fraction, const QString& what);

private:
    class Worker;
    void drain();
    void setState(TrainState state);

    TrainState m_state = TrainState::Idle;
    config::RunConfig m_config;
    QVector<report::StepEvent> m_steps;
    std::optional<report::PlanEvent> m_plan;
    std::optional<report::TrainSummary> m_summary;
    std::optional<report::ProbeReport> m_probe;
    std::optional<Error> m_error;
    std::unique_ptr<Worker> m_worker;
};

} // namespace anneal::ui
