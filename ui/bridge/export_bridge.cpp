#include "ui/bridge/export_bridge.h"

#include "core/jobs/job.h"
#include "core/studio/adapter_copy.h"

#include <QElapsedTimer>
#include <QTimer>

#include <mutex>

namespace anneal::ui {

namespace {
constexpr int kDrainMs = 33; // at most 30 times a second
}

/// What the worker thread and the GUI thread share; guarded by the mutex.
class ExportBridge::Worker final {
public:
    explicit Worker(ExportBridge& bridge)
        : m_bridge(bridge)
    {
        sinceDrain.start();
    }

    void progress(double newFraction, const std::string& newWhat)
    {
        const std::lock_guard lock(mutex);
        fraction = newFraction;
        what = newWhat;
        wake();
    }
    void finished(const Result<void>& newResult)
    {
        const std::lock_guard lock(mutex);
        result = newResult;
        wake();
    }

    QElapsedTimer sinceDrain;
    std::mutex mutex;
    std::string what;
    double fraction = 0;
    bool queued = false;
    std::optional<Result<void>> result;
    std::optional<studio::ExportSummary> summary;
    std::unique_ptr<jobs::Job> job; // declared last: joins before the rest goes

private:
    void wake()
    {
        if (queued)
            return;
        queued = true;
        QMetaObject::invokeMethod(
            &m_bridge, [&bridge = m_bridge] { bridge.drain(); }, Qt::QueuedConnection);
    }
    ExportBridge& m_bridge;
};

ExportBridge::ExportBridge(QObject* parent, Loader loader)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_worker(std::make_unique<Worker>(*this))
{
}

ExportBridge::~ExportBridge() = default;

void ExportBridge::start(const config::RunConfig& config)
{
    begin([config, loader = m_loader](const studio::ProgressListener& progress,
                                      jobs::JobContext& context) -> Result<studio::ExportSummary> {
        ANNEAL_TRY(const auto engine, loader());
        return engine->exportModel(config, progress, context);
    });
}

void ExportBridge::startAdapterCopy(const std::filesystem::path& adapter,
                                    const std::filesystem::path& target)
{
    begin([adapter, target](const studio::ProgressListener& progress, jobs::JobContext& context) {
        return studio::copyAdapter(adapter, target, progress, context);
    });
}

void ExportBridge::begin(Work work)
{
    if (m_state == ExportState::Running)
        return;
    m_summary.reset();
    m_error.reset();
    m_worker->result.reset();
    m_worker->summary.reset();
    setState(ExportState::Running);
    Q_EMIT progressed(0, QString());
    m_worker->job = std::make_unique<jobs::Job>(
        [worker = m_worker.get(),
         work = std::move(work)](jobs::JobContext& context) -> Result<void> {
            const auto progress = [worker](double fraction, const std::string& what) {
                worker->progress(fraction, what);
            };
            ANNEAL_TRY(auto summary, work(progress, context));
            const std::lock_guard lock(worker->mutex);
            worker->summary = std::move(summary);
            return {};
        },
        [worker = m_worker.get()](const Result<void>& done) { worker->finished(done); });
}

void ExportBridge::stop()
{
    if (m_worker->job)
        m_worker->job->requestStop();
}

void ExportBridge::reset()
{
    if (m_state == ExportState::Running)
        return;
    m_summary.reset();
    m_error.reset();
    setState(ExportState::Idle);
}

void ExportBridge::drain()
{
    double fraction = 0;
    std::string what;
    bool done = false;
    {
        const std::lock_guard lock(m_worker->mutex);
        done = m_worker->result.has_value();
        const auto elapsed = m_worker->sinceDrain.elapsed();
        if (!done && elapsed < kDrainMs) { // stays queued
            QTimer::singleShot(int(kDrainMs - elapsed), this, &ExportBridge::drain);
            return;
        }
        m_worker->queued = false;
        fraction = m_worker->fraction;
        what = m_worker->what;
    }
    m_worker->sinceDrain.restart();
    if (m_state == ExportState::Running)
        Q_EMIT progressed(fraction, QString::fromStdString(what));
    if (!done || !m_worker->job)
        return;
    m_worker->job->wait();
    m_worker->job.reset();
    const auto& result = *m_worker->result;
    if (result) {
        m_summary = m_worker->summary;
        setState(ExportState::Done);
    } else if (result.error().code == ErrorCode::Cancelled) {
        setState(ExportState::Idle);
    } else {
        m_error = result.error();
        setState(ExportState::Failed);
    }
}

void ExportBridge::setState(ExportState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace anneal::ui
