#include "core/model/row_pool.h"

#include <ATen/Parallel.h>

#include <algorithm>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>
#endif

namespace anneal::model {

namespace {

constexpr std::uint64_t kField = 24;
constexpr std::uint64_t kMask = (std::uint64_t{1} << kField) - 1;

/// How long a thread looks for work before it sleeps: longer than the pauses between pieces of one
/// token, shorter than anyone notices.
constexpr int kSpins = 4000;

/// A wait for one piece that can only mean that another program holds the processor. The caller
/// then works alone for so many times as long: waiting costs at most that part of the time.
constexpr auto kLongWait = std::chrono::microseconds(150);
constexpr int kAloneFor = 16;

void pauseBriefly()
{
#if defined(__x86_64__) || defined(_M_X64)
    _mm_pause();
#else
    std::this_thread::yield();
#endif
}

std::uint64_t nextOf(std::uint64_t state)
{
    return state & kMask;
}

std::uint64_t piecesOf(std::uint64_t state)
{
    return (state >> kField) & kMask;
}

} // namespace

RowPool& RowPool::instance()
{
    static RowPool pool(at::get_num_threads());
    return pool;
}

RowPool::RowPool(int threads)
{
    for (int i = 1; i < threads; ++i)
        m_threads.emplace_back([this](std::stop_token stop) { work(stop); });
}

RowPool::~RowPool()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_state.fetch_add(std::uint64_t{1} << (2 * kField)); // another word, so that sleepers wake
    m_state.notify_all();
}

void RowPool::work(std::stop_token stop)
{
    int idle = 0;
    while (!stop.stop_requested()) {
        if (takePiece()) {
            idle = 0;
            continue;
        }
        if (++idle < kSpins) {
            pauseBriefly();
            continue;
        }
        const std::uint64_t state = m_state.load(std::memory_order_acquire);
        if (nextOf(state) >= piecesOf(state) && !stop.stop_requested())
            m_state.wait(state, std::memory_order_acquire);
        idle = 0;
    }
}

bool RowPool::takePiece()
{
    const std::uint64_t seen = m_state.load(std::memory_order_acquire);
    if (nextOf(seen) >= piecesOf(seen))
        return false;
    const std::uint64_t taken = m_state.fetch_add(1, std::memory_order_acq_rel);
    if (nextOf(taken) >= piecesOf(taken))
        return false;
    doPiece(nextOf(taken));
    return true;
}

void RowPool::doPiece(std::uint64_t index)
{
    const std::int64_t begin = static_cast<std::int64_t>(index) * m_grain;
    (*m_body)(begin, std::min(begin + m_grain, m_count));
    m_done.fetch_add(1, std::memory_order_acq_rel);
}

void RowPool::run(std::int64_t count, std::int64_t grain,
                  const std::function<void(std::int64_t begin, std::int64_t end)>& body)
{
    grain = std::max({grain, std::int64_t{1}, count / static_cast<std::int64_t>(kMask / 2)});
    const auto pieces = static_cast<std::uint64_t>((count + grain - 1) / grain);
    if (pieces <= 1 || m_threads.empty()) {
        if (count > 0)
            body(0, count);
        return;
    }
    while (m_busy.test_and_set(std::memory_order_acquire))
        std::this_thread::yield();
    if (Clock::now() < m_aloneUntil) {
        body(0, count);
    } else {
        m_body = &body;
        m_count = count;
        m_grain = grain;
        share(pieces);
    }
    m_busy.clear(std::memory_order_release);
}

void RowPool::share(std::uint64_t pieces)
{
    m_done.store(0, std::memory_order_relaxed);
    const std::uint64_t generation = (m_state.load(std::memory_order_relaxed) >> (2 * kField)) + 1;
    m_state.store(generation << (2 * kField) | pieces << kField, std::memory_order_release);
    m_state.notify_all();
    while (takePiece()) {
    }
    if (m_done.load(std::memory_order_acquire) >= pieces)
        return;
    const auto start = Clock::now();
    for (int spins = 0; m_done.load(std::memory_order_acquire) < pieces; ++spins) {
        if (spins > kSpins)
            std::this_thread::yield();
        else
            pauseBriefly();
    }
    const auto end = Clock::now();
    if (end - start > kLongWait)
        m_aloneUntil = end + kAloneFor * (end - start);
}

} // namespace anneal::model
