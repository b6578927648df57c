#pragma once

#include "core/studio/evaluation.h"
#include "ui/bridge/job_channel.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace anneal::ui {

enum class EvaluateState { Idle, Running, Done, Failed };

/// One evaluation at a time on a worker thread, seen from the GUI thread. A stopped one ends in
/// Idle and leaves nothing behind.
class EvaluateBridge final : public QObject {
    Q_OBJECT
public:
    using Loader = std::function<Result<std::shared_ptr<studio::Engine>>()>;
    explicit EvaluateBridge(QObject* parent = nullptr, Loader loader = studio::loadEngine);
    ~EvaluateBridge() override; ///< stops and waits

    void start(const studio::EvaluationPlan& plan); ///< ignored while one is running
    void stop();
    void reset(); ///< Done or Failed -> Idle

    [[nodiscard]] EvaluateState state() const { return m_state; }
    [[nodiscard]] bool stopping() const { return m_stopping; }
    [[nodiscard]] const studio::EvaluationPlan& plan() const { return m_plan; }
    [[nodiscard]] const std::optional<eval::Evaluation>& result() const { return m_result; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged(anneal::ui::EvaluateState state);
    void progressed(const anneal::studio::EvaluationProgress& progress);

private:
    void finish(const std::optional<Error>& error);
    void setState(EvaluateState state);

    EvaluateState m_state = EvaluateState::Idle;
    bool m_stopping = false;
    studio::EvaluationPlan m_plan;
    std::optional<eval::Evaluation> m_result;
    std::optional<Error> m_error;
    Loader m_loader;
    std::mutex m_mutex;
    studio::EvaluationProgress m_latest;   ///< guarded by m_mutex
    eval::Evaluation m_made;               ///< the running job's until it ends
    std::unique_ptr<JobChannel> m_channel; // declared last: joins before the rest goes
};

} // namespace anneal::ui
