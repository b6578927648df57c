#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace anneal::model {

/// Splits the short, many pieces of work of one generated token over threads. Unlike an OpenMP
/// region, the caller never waits for a thread that has not begun: where other programs hold the
/// processor, it does the work alone. Thread use: one run() at a time; a second caller waits.
class RowPool final {
public:
    /// The pool of this process, as many threads as libtorch uses (the caller is one of them).
    [[nodiscard]] static RowPool& instance();

    /// body(begin, end) over [0, count) in pieces of `grain`; returns when all are done. `body`
    /// must not throw.
    void run(std::int64_t count, std::int64_t grain,
             const std::function<void(std::int64_t begin, std::int64_t end)>& body);

    RowPool(const RowPool&) = delete;
    RowPool& operator=(const RowPool&) = delete;

private:
    using Clock = std::chrono::steady_clock;

    explicit RowPool(int threads);
    ~RowPool();
    void work(std::stop_token stop);
    void share(std::uint64_t pieces);
    bool takePiece();
    void doPiece(std::uint64_t index);

    // The state word holds generation (16 bits), number of pieces (24) and next piece (24). Taking
    // a piece is one addition; a taken piece keeps run() from returning, so what it reads of the
    // job stays valid.
    std::atomic<std::uint64_t> m_state{0};
    std::atomic<std::uint64_t> m_done{0};
    std::atomic_flag m_busy;
    Clock::time_point m_aloneUntil; ///< until then the caller does all by itself
    const std::function<void(std::int64_t, std::int64_t)>* m_body = nullptr;
    std::int64_t m_count = 0, m_grain = 1;
    std::vector<std::jthread> m_threads; // declared last: joins before the rest goes
};

} // namespace anneal::model
