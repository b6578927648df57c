#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <mutex>
#include <string>

namespace anneal::webchat {

/// Counts tries: at most `most` for one name within `window`, then none until the window has
/// passed. Thread-safe. Memory is bounded: beyond 10,000 names the oldest windows are forgotten.
class Throttle final {
public:
    using Clock = std::chrono::steady_clock;
    Throttle(std::size_t most, std::chrono::seconds window)
        : m_most(most)
        , m_window(window)
    {
    }

    /// Takes one try; zero when it may go on, else how long to wait.
    [[nodiscard]] std::chrono::seconds take(const std::string& name,
                                            Clock::time_point now = Clock::now());
    void forget(const std::string& name); ///< a try was right, and nobody else tries under it
    /// A try was right: it doesn't count, but those before it do. Who has an account must not guess
    /// others' passwords between signing in.
    void giveBack(const std::string& name);

private:
    struct Count {
        std::size_t tries = 0;
        Clock::time_point begun;
    };
    const std::size_t m_most;
    const std::chrono::seconds m_window;
    std::mutex m_mutex; // guards all below
    std::map<std::string, Count> m_counts;
};

/// What tries from an address are counted under: an IPv6 network of 64 bits belongs to one place.
[[nodiscard]] std::string placeOf(const std::string& address);

} // namespace anneal::webchat
