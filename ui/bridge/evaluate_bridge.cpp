#include "ui/bridge/evaluate_bridge.h"

namespace anneal::ui {

EvaluateBridge::EvaluateBridge(QObject* parent, Loader loader)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_channel(std::make_unique<JobChannel>())
{
    connect(m_channel.get(), &JobChannel::progressed, this, [this] {
        studio::EvaluationProgress latest;
        {
            const std::lock_guard lock(m_mutex);
            latest = m_latest;
        }
        Q_EMIT progressed(latest);
    });
    connect(m_channel.get(), &JobChannel::ended, this, &EvaluateBridge::finish);
}

EvaluateBridge::~EvaluateBridge() = default;

void EvaluateBridge::start(const studio::EvaluationPlan& plan)
{
    if (m_state == EvaluateState::Running)
        return;
    m_result.reset();
    m_error.reset();
    m_stopping = false;
    m_plan = plan;
    setState(EvaluateState::Running);
    Q_EMIT progressed({});
    m_channel->start([this, plan](jobs::JobContext& context) -> Result<void> {
        const auto listener = [this](const studio::EvaluationProgress& progress) {
            {
                const std::lock_guard lock(m_mutex);
                m_latest = progress;
            }
            m_channel->setProgress(progress.fraction, {});
        };
        ANNEAL_TRY(const auto engine, m_loader());
        ANNEAL_TRY(m_made, studio::evaluate(*engine, plan, listener, context));
        return {};
    });
}

void EvaluateBridge::stop()
{
    if (m_state != EvaluateState::Running || m_stopping)
        return;
    m_stopping = true;
    m_channel->requestStop();
    Q_EMIT stateChanged(m_state);
}

void EvaluateBridge::reset()
{
    if (m_state == EvaluateState::Running)
        return;
    m_result.reset();
    m_error.reset();
    setState(EvaluateState::Idle);
}

void EvaluateBridge::finish(const std::optional<Error>& error)
{
    m_stopping = false;
    if (!error) {
        m_result = m_made;
        setState(EvaluateState::Done);
    } else if (error->code == ErrorCode::Cancelled) {
        setState(EvaluateState::Idle);
    } else {
        m_error = error;
        setState(EvaluateState::Failed);
    }
}

void EvaluateBridge::setState(EvaluateState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace anneal::ui
