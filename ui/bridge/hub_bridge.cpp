#include "ui/bridge/hub_bridge.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <mutex>

namespace anneal::ui {

/// What the worker tells, guarded by the mutex.
struct HubBridge::Shared {
    std::mutex mutex;
    hub::DownloadProgress progress;
    bool queued = false, planned = false;
    std::optional<Result<std::filesystem::path>> result;
};

HubBridge::HubBridge(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_shared(std::make_shared<Shared>())
{
}

HubBridge::~HubBridge()
{
    m_job.reset();
    m_forgetting.reset();
}

DownloadRow* HubBridge::find(int id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const DownloadRow& row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

const DownloadRow* HubBridge::row(int id) const
{
    return const_cast<HubBridge*>(this)->find(id); // NOLINT: changes nothing
}

int HubBridge::add(const hub::RepoName& name)
{
    for (auto& row : m_rows) {
        if (row.name.text() != name.text() || row.name.source != name.source)
            continue;
        row.name = name;
        if (row.state == DownloadState::Done)
            row.state = DownloadState::Paused; // once more: it may have changed
        resume(row.id);
        return row.id;
    }
    DownloadRow row;
    row.id = ++m_lastId;
    row.name = name;
    m_rows.push_back(std::move(row));
    startNext();
    Q_EMIT rowsChanged();
    return m_lastId;
}

void HubBridge::restore(const hub::RepoName& name)
{
    DownloadRow row;
    row.id = ++m_lastId;
    row.name = name;
    row.state = DownloadState::Paused;
    m_rows.push_back(std::move(row));
    Q_EMIT rowsChanged();
}

void HubBridge::pause(int id)
{
    auto* row = find(id);
    if (!row)
        return;
    if (id == m_running)
        m_job->requestStop(); // ends in Paused
    else if (row->state == DownloadState::Waiting)
        row->state = DownloadState::Paused;
    Q_EMIT rowsChanged();
}

void HubBridge::resume(int id)
{
    auto* row = find(id);
    if (!row || row->active() || row->state == DownloadState::Done)
        return;
    row->state = DownloadState::Waiting;
    row->error.reset();
    startNext();
    Q_EMIT rowsChanged();
}

void HubBridge::cancel(int id)
{
    if (id == m_running) {
        m_forget = true;
        m_job->requestStop();
        return;
    }
    if (const auto* row = find(id)) {
        const auto name = row->name;
        const bool here = row->state == DownloadState::Done;
        dismiss(id);
        if (!here)
            forget(name);
    }
}

void HubBridge::dismiss(int id)
{
    if (id == m_running)
        return;
    std::erase_if(m_rows, [id](const DownloadRow& row) { return row.id == id; });
    Q_EMIT rowsChanged();
}

void HubBridge::forget(const hub::RepoName& name)
{
    m_forgetting = std::make_unique<jobs::Job>(
        [name, options = m_options()](jobs::JobContext&) -> Result<void> {
            hub::forgetUnfinished(name, options);
            return {};
        },
        nullptr);
}

void HubBridge::startNext()
{
    if (m_running != 0)
        return;
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [](const DownloadRow& row) {
        return row.state == DownloadState::Waiting;
    });
    if (next == m_rows.end())
        return;
    m_running = next->id;
    m_forget = false;
    next->state = DownloadState::LookingUp;
    *next = DownloadRow{next->id, next->name, DownloadState::LookingUp, next->progress, {}, {}};
    m_shared = std::make_shared<Shared>();
    const auto tell = [this, shared = m_shared](auto&& change) {
        const std::lock_guard lock(shared->mutex);
        change(*shared);
        if (!std::exchange(shared->queued, true))
            QMetaObject::invokeMethod(this, &HubBridge::drain, Qt::QueuedConnection);
    };
    m_job = std::make_unique<jobs::Job>(
        [name = next->name, options = m_options(),
         tell](jobs::JobContext& context) -> Result<void> {
            const auto work = [&]() -> Result<std::filesystem::path> {
                ANNEAL_TRY(const auto plan, hub::planDownload(name, options, context));
                tell([&](Shared& shared) {
                    shared.planned = true;
                    shared.progress.totalBytes = plan.totalBytes;
                    shared.progress.bytes = plan.bytesHere;
                });
                return hub::download(
                    plan, options,
                    [&](const hub::DownloadProgress& now) {
                        tell([&](Shared& shared) { shared.progress = now; });
                    },
                    context);
            };
            auto result = work();
            tell([&](Shared& shared) { shared.result = std::move(result); });
            return {};
        },
        [tell](const Result<void>& outcome) {
            if (!outcome) // an exception
                tell([&](Shared& shared) { shared.result = tl::make_unexpected(outcome.error()); });
        });
}

void HubBridge::drain()
{
    std::optional<Result<std::filesystem::path>> result;
    auto* row = find(m_running);
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->queued = false;
        if (row && m_shared->planned) {
            row->progress = m_shared->progress;
            row->state = DownloadState::Running;
        }
        result = m_shared->result;
    }
    if (!row)
        return;
    if (result)
        end(*result);
    else
        Q_EMIT progressed(row->id);
}

void HubBridge::end(const Result<std::filesystem::path>& result)
{
    m_job.reset();
    auto* row = find(std::exchange(m_running, 0));
    const auto name = row->name;
    row->progress.bytesPerSecond = 0;
    row->progress.waiting.clear();
    if (result) {
        row->state = DownloadState::Done;
        row->path = *result;
    } else if (result.error().code == ErrorCode::Cancelled) {
        row->state = DownloadState::Paused;
        if (m_forget) {
            dismiss(row->id);
            forget(name);
        }
    } else {
        row->state = DownloadState::Failed;
        row->error = result.error();
    }
    startNext();
    Q_EMIT rowsChanged();
    if (result)
        Q_EMIT finished(QString::fromStdString(toUtf8(*result)));
}

} // namespace anneal::ui
