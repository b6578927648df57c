#pragma once

#include "core/base/error.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace anneal::jobs {

/// What the body of a job looks at. Thread use: the body calls the two that wait; any thread calls
/// the rest.
class JobContext final {
public:
    [[nodiscard]] bool stopRequested() const;

    /// Blocks while paused. Returns false once a stop was requested (a stop also ends a pause).
    /// To be called at every micro-batch, generated token and 16 MiB of file.
    [[nodiscard]] bool waitWhilePaused();

    /// Blocks until a stop is requested, paused or not: for a body whose work others do.
    void waitForStop();

    [[nodiscard]] bool paused() const;
    void requestStop();
    void setPaused(bool paused);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_paused = false;
    bool m_stop = false;
};

/// One unit of long work on a thread of its own. Exceptions of the body end in it as
/// Error{Internal} (std::bad_alloc as OutOfMemory). The destructor requests a stop and joins.
class Job final {
public:
    using Body = std::function<Result<void>(JobContext&)>;
    using Finished =
        std::function<void(const Result<void>&)>; ///< called on the worker thread, last

    Job(Body body, Finished finished);
    ~Job();
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    void requestStop() { m_context.requestStop(); }
    void setPaused(bool paused) { m_context.setPaused(paused); }
    [[nodiscard]] bool paused() const { return m_context.paused(); }
    void wait(); ///< until the body and `finished` have returned

private:
    JobContext m_context;
    std::jthread m_thread; // declared last: joins before the rest goes
};

} // namespace anneal::jobs
