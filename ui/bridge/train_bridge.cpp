#include "ui/bridge/train_bridge.h"

#include "core/jobs/job.h"
#include "core/runs/probe_file.h"
#include "core/studio/engine.h"

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace anneal::ui {

/// The worker's side: every event becomes an entry of a list under a mutex; the GUI thread takes
/// the whole list at once.
class TrainBridge::Worker final : public report::TrainListener {
public:
    struct Event {
        std::optional<report::StepEvent> step; ///< else:
        std::function<void(TrainBridge&)> other;
    };

    Worker(TrainBridge& bridge, config::RunConfig config, std::vector<std::string> questions,
           bool withProbe)
        : m_bridge(bridge)
        , m_config(std::move(config))
        , m_questions(std::move(questions))
        , m_withProbe(withProbe)
        , m_job([this](jobs::JobContext& context) { return work(context); },
                [this](const Result<void>& result) { finish(result); })
    {
    }

    void requestStop() { m_job.requestStop(); }
    void setPaused(bool paused) { m_job.setPaused(paused); }
    void wait() { m_job.wait(); }

    [[nodiscard]] std::vector<Event> take()
    {
        const std::scoped_lock lock(m_mutex);
        m_drainQueued = false;
        return std::exchange(m_events, {});
    }

    void phaseChanged(report::TrainPhase phase) override
    {
        post([phase](TrainBridge& bridge) { Q_EMIT bridge.phaseChanged(phase); });
    }
    void loading(double fraction) override
    {
        post([fraction](TrainBridge& bridge) { Q_EMIT bridge.loadingChanged(fraction); });
    }
    void planned(const report::PlanEvent& plan) override
    {
        post([plan](TrainBridge& bridge) {
            bridge.m_plan = plan;
            Q_EMIT bridge.planned(plan);
        });
    }
    void stepDone(const report::StepEvent& step) override { push({step, {}}); }
    void evaluated(const report::EvalEvent& event) override
    {
        post([event](TrainBridge& bridge) { Q_EMIT bridge.evaluated(event); });
    }
    void saved(const report::SaveEvent& event) override
    {
        post([event](TrainBridge& bridge) { Q_EMIT bridge.saved(event); });
    }
    void answered(const report::AnswerEvent& event) override
    {
        post([event](TrainBridge& bridge) { Q_EMIT bridge.answered(event); });
    }
    void warned(const Notice& notice) override
    {
        post([notice](TrainBridge& bridge) { Q_EMIT bridge.warned(notice); });
    }

private:
    void post(std::function<void(TrainBridge&)> event) { push({std::nullopt, std::move(event)}); }

    void push(Event event)
    {
        const std::scoped_lock lock(m_mutex);
        m_events.push_back(std::move(event));
        if (std::exchange(m_drainQueued, true))
            return;
        QMetaObject::invokeMethod(
            &m_bridge, [bridge = &m_bridge] { bridge->drain(); }, Qt::QueuedConnection);
    }

    Result<void> work(jobs::JobContext& context)
    {
        phaseChanged(report::TrainPhase::ReadingModel);
        ANNEAL_TRY(const std::shared_ptr<studio::Engine> engine, studio::loadEngine());
        ANNEAL_TRY(const report::TrainSummary summary,
                   engine->train(m_config, m_questions, *this, context));
        post([summary](TrainBridge& bridge) { bridge.m_summary = summary; });
        const std::string stage = m_config.train().stage;
        if (summary.stopped || !m_withProbe || (stage != "sft" && stage != "semi"))
            return {}; // of other stages no answer is the right one
        post([](TrainBridge& bridge) { bridge.setState(TrainState::Checking); });
        const auto progress = [this](double fraction, const std::string& what) {
            post([fraction, text = QString::fromStdString(what)](TrainBridge& bridge) {
                Q_EMIT bridge.probeProgressed(fraction, text);
            });
        };
        auto probe = engine->probe(m_config, summary.runFolder, progress, context);
        if (probe) {
            post([report = *probe](TrainBridge& bridge) { bridge.m_probe = report; });
            if (const auto kept = runs::writeProbeReport(summary.runFolder, *probe); !kept)
                warned(noticeOf(kept.error()));
        } else if (probe.error().code != ErrorCode::Cancelled)
            warned(noticeOf(probe.error())); // the training itself is done and saved
        return {};
    }

    void finish(const Result<void>& result)
    {
        if (result)
            post([](TrainBridge& bridge) {
                const bool stopped = bridge.m_summary && bridge.m_summary->stopped;
                bridge.setState(stopped ? TrainState::Stopped : TrainState::Finished);
            });
        else
            post([error = result.error()](TrainBridge& bridge) {
                if (error.code == ErrorCode::Cancelled) {
                    bridge.setState(TrainState::Stopped);
                    return;
                }
                bridge.m_error = error;
                bridge.setState(TrainState::Failed);
            });
    }

    TrainBridge& m_bridge;
    config::RunConfig m_config;
    std::vector<std::string> m_questions;
    bool m_withProbe;
    std::mutex m_mutex;
    std::vector<Event> m_events;
    bool m_drainQueued = false;
    jobs::Job m_job; // declared last: its thread uses the rest
};

TrainBridge::TrainBridge(QObject* parent)
    : QObject(parent)
{
}

TrainBridge::~TrainBridge() = default; // the job's destructor stops and joins

bool TrainBridge::active() const
{
    switch (m_state) {
    case TrainState::Preparing:
    case TrainState::Running:
    case TrainState::Paused:
    case TrainState::Stopping:
    case TrainState::Checking:
        return true;
    default:
        return false;
    }
}

void TrainBridge::start(const config::RunConfig& config,
                        const std::vector<std::string>& sampleQuestions, bool withProbe)
{
    if (active())
        return;
    m_worker.reset();
    m_config = config;
    m_steps.clear();
    m_plan.reset();
    m_summary.reset();
    m_probe.reset();
    m_error.reset();
    setState(TrainState::Preparing);
    m_worker = std::make_unique<Worker>(*this, config, sampleQuestions, withProbe);
}

void TrainBridge::pause()
{
    if (m_state != TrainState::Running)
        return;
    m_worker->setPaused(true);
    setState(TrainState::Paused);
}

void TrainBridge::resume()
{
    if (m_state != TrainState::Paused)
        return;
    m_worker->setPaused(false);
    setState(TrainState::Running);
}

void TrainBridge::stop()
{
    if (m_state == TrainState::Checking) {
        skipProbe();
        return;
    }
    if (m_state != TrainState::Preparing && m_state != TrainState::Running &&
        m_state != TrainState::Paused)
        return;
    m_worker->requestStop();
    setState(TrainState::Stopping);
}

void TrainBridge::skipProbe()
{
    if (m_state == TrainState::Checking)
        m_worker->requestStop();
}

void TrainBridge::drain()
{
    if (!m_worker)
        return;
    QVector<report::StepEvent> steps; // those that follow each other go out as one signal
    const auto flushSteps = [this, &steps] {
        if (steps.isEmpty())
            return;
        m_steps += steps;
        if (m_state == TrainState::Preparing)
            setState(TrainState::Running);
        Q_EMIT stepsArrived(std::exchange(steps, {}));
    };
    for (auto& event : m_worker->take()) {
        if (event.step) {
            steps.append(*event.step);
            continue;
        }
        flushSteps();
        event.other(*this);
    }
    flushSteps();
}

void TrainBridge::setState(TrainState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace anneal::ui
