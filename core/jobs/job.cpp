#include "core/jobs/job.h"

#include <exception>
#include <new>

namespace anneal::jobs {

bool JobContext::stopRequested() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

bool JobContext::waitWhilePaused()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_paused || m_stop; });
    return !m_stop;
}

void JobContext::waitForStop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop; });
}

bool JobContext::paused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

void JobContext::requestStop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
}

void JobContext::setPaused(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
    }
    m_changed.notify_all();
}

namespace {

Result<void> runGuarded(const Job::Body& body, JobContext& context)
{
    try {
        return body(context);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory,
                    "Not enough memory to go on. Close other programs or choose "
                    "a smaller batch size or cutoff length.");
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, error.what());
    }
}

} // namespace

Job::Job(Body body, Finished finished)
    : m_thread([this, body = std::move(body), finished = std::move(finished)] {
        const auto result = runGuarded(body, m_context);
        if (finished)
            finished(result);
    })
{
}

Job::~Job()
{
    requestStop();
}

void Job::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace anneal::jobs
