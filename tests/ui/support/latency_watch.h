#pragma once

#include <QCoreApplication>
#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace anneal::tests {

/// How long a click would have to wait: a thread posts an event to the GUI thread every 20 ms and
/// takes the time until it is handled. Lives on the GUI thread.
class LatencyWatch final {
public:
    using Clock = std::chrono::steady_clock;

    LatencyWatch()
        : m_thread([this](std::stop_token stop) {
            while (!stop.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                if (m_open.exchange(true))
                    continue;
                const auto posted = Clock::now();
                QMetaObject::invokeMethod(
                    &m_receiver, [this, posted] { handled(Clock::now() - posted); },
                    Qt::QueuedConnection);
            }
        })
    {
    }

    [[nodiscard]] double longestMs() const { return m_longestMs; }
    [[nodiscard]] int posted() const { return m_count; }
    [[nodiscard]] int above(double ms) const
    {
        int count = 0;
        for (const double one : m_late)
            count += one > ms ? 1 : 0;
        return count;
    }
    void restart()
    {
        m_longestMs = 0;
        m_count = 0;
        m_late.clear();
    }

private:
    void handled(Clock::duration waited)
    {
        const double ms = std::chrono::duration<double, std::milli>(waited).count();
        m_longestMs = std::max(m_longestMs, ms);
        ++m_count;
        if (ms > 50)
            m_late.push_back(ms);
        m_open = false;
    }

    QObject m_receiver;
    std::atomic_bool m_open = false;
    double m_longestMs = 0;
    int m_count = 0;
    std::vector<double> m_late;
    std::jthread m_thread; // declared last: it ends before the rest goes
};

} // namespace anneal::tests
