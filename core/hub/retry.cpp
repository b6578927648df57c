#include "core/hub/retry.h"

#include "core/hub/web_client.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

namespace anneal::hub {

Result<void> waitFor(double seconds, jobs::JobContext& context)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    while (Clock::now() < end) {
        if (context.stopRequested())
            return cancelled();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    if (context.stopRequested())
        return cancelled();
    return {};
}

Result<double> waitAfter(const Error& error, int failures, const Patience& patience)
{
    constexpr double kLongestStep = 30;
    const double grown =
        std::min(kLongestStep, patience.firstWaitMs / 1000.0 * std::pow(2.0, failures - 1));
    const auto asked = error.context.find("retry_after");
    if (asked == error.context.end())
        return grown;
    const double seconds = std::stod(asked->second);
    if (seconds > patience.longestWaitSeconds)
        return tl::make_unexpected(error);
    return std::max(grown, seconds);
}

Result<void> retried(const Patience& patience, jobs::JobContext& context, const OnWait& onWait,
                     const std::function<Result<void>()>& attempt)
{
    for (int failures = 1;; ++failures) {
        auto result = attempt();
        if (result || !result.error().context.contains("transient") ||
            failures >= patience.attempts)
            return result;
        ANNEAL_TRY(const auto seconds, waitAfter(result.error(), failures, patience));
        if (onWait)
            onWait(result.error(), seconds);
        ANNEAL_CHECK(waitFor(seconds, context));
    }
}

} // namespace anneal::hub
