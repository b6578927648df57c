#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstdint>
#include <functional>

namespace anneal::serve {

/// A time by which something has to have happened. Thread use: the strand of its executor.
class Deadline final {
public:
    explicit Deadline(const boost::asio::any_io_executor& executor)
        : m_timer(executor)
    {
    }

    /// `late` is called once unless it is set anew or cleared before; it has to hold whatever this
    /// belongs to.
    void set(std::chrono::seconds time, std::function<void()> late)
    {
        const auto own = ++m_number; // an older wait that has run out already does nothing
        m_timer.expires_after(time);
        m_timer.async_wait([this, own, late = std::move(late)](boost::system::error_code error) {
            if (!error && own == m_number)
                late();
        });
    }

    void clear() { ++m_number; }

    /// Lets go of what the wait holds.
    void cancel()
    {
        clear();
        m_timer.cancel();
    }

private:
    boost::asio::steady_timer m_timer;
    std::uint64_t m_number = 0;
};

} // namespace anneal::serve
