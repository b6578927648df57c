#include "core/train/worker_team.h"

#include "core/base/machine.h"

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <vector>

namespace anneal::train {
namespace {

// Below this share of its cores a round was crowded. Waiting for memory and for the system costs a
// few percent on an idle machine.
constexpr double kQuietShare = 0.88;

// Shorter rounds say nothing: the system counts time in slices of some milliseconds.
constexpr double kTellingSeconds = 0.05;

} // namespace

void WorkerTeam::run(std::size_t pieces, const std::function<void(std::size_t i)>& body)
{
    using Clock = std::chrono::steady_clock;
    if (pieces == 0)
        return;
    const auto cores = static_cast<std::size_t>(at::get_num_threads());
    // Where the pieces can't be dealt out evenly, one thread more shares the cores out in time.
    const auto even = pieces % std::max<std::size_t>(cores, 1) == 0;
    const auto workers = std::min(pieces, m_crowded ? 2 * cores : even ? cores : cores + 1);
    const bool gradients = at::GradMode::is_enabled();
    std::atomic<std::size_t> next{0};
    std::exception_ptr error;
    std::mutex errorMutex;
    double coresGot = 0;
    double longest = 0;
    // Inside this region every operator runs on its own thread alone.
#pragma omp parallel num_threads(static_cast <int>(workers)) if (workers > 1)
    {
        const c10::AutoGradMode mode(gradients);
        const auto start = Clock::now();
        const double processorStart = threadProcessorSeconds();
        try {
            for (auto i = next++; i < pieces; i = next++)
                body(i);
        } catch (...) {
            next = pieces;
            const std::lock_guard lock(errorMutex);
            if (!error)
                error = std::current_exception();
        }
        const double wall = std::chrono::duration<double>(Clock::now() - start).count();
        const std::lock_guard lock(errorMutex);
        longest = std::max(longest, wall);
        coresGot += wall > 0 ? (threadProcessorSeconds() - processorStart) / wall : 0;
    }
    if (longest >= kTellingSeconds)
        m_crowded = coresGot < kQuietShare * static_cast<double>(std::min(workers, cores));
    if (error)
        std::rethrow_exception(error);
}

} // namespace anneal::train
