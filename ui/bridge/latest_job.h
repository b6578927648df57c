#pragma once

#include "core/jobs/job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace anneal::ui {

/// Runs one piece of background work at a time for the window. A new one asks the running one to
/// stop, and only the newest result is delivered, on the GUI thread. Superseded work is never
/// waited for while the window runs; the destructor stops and joins all.
template <typename T>
class LatestJob final : public QObject {
public:
    using Work = std::function<T(jobs::JobContext&)>;
    using Done = std::function<void(T)>;

    explicit LatestJob(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    void run(Work work, Done done)
    {
        cancel();
        const int id = ++m_latest;
        auto result = std::make_shared<std::optional<T>>();
        m_running = true;
        m_jobs.push_back({id, nullptr});
        auto job = std::make_unique<jobs::Job>(
            [work = std::move(work), result](jobs::JobContext& context) -> Result<void> {
                result->emplace(work(context));
                return {};
            },
            [this, id, result, done = std::move(done)](const Result<void>&) {
                QMetaObject::invokeMethod(
                    this, [this, id, result, done] { deliver(id, *result, done); },
                    Qt::QueuedConnection);
            });
        m_jobs.back().job = std::move(job);
    }

    /// The result of what runs now is not wanted any more.
    void cancel()
    {
        ++m_latest;
        m_running = false;
        for (auto& entry : m_jobs)
            if (entry.job)
                entry.job->requestStop();
    }

    [[nodiscard]] bool running() const { return m_running; }

private:
    struct Entry {
        int id;
        std::unique_ptr<jobs::Job> job;
    };

    void deliver(int id, const std::optional<T>& result, const Done& done)
    {
        std::erase_if(m_jobs, [id](const Entry& entry) { return entry.id == id; });
        if (id != m_latest)
            return;
        m_running = false;
        if (result)
            done(*result);
    }

    std::vector<Entry> m_jobs;
    int m_latest = 0;
    bool m_running = false;
};

} // namespace anneal::ui
