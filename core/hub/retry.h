#pragma once

#include "core/hub/hub_options.h"
#include "core/jobs/job.h"

#include <functional>

/// Trying again what may succeed later: errors whose context has "transient" (web_client.h).
namespace anneal::hub {

/// `attempt` again and again while its error is transient, with growing waits and as the server
/// asks (Retry-After), at most patience.attempts times. `onWait` is told each time.
using OnWait = std::function<void(const Error& why, double seconds)>;
[[nodiscard]] Result<void> retried(const Patience& patience, jobs::JobContext& context,
                                   const OnWait& onWait,
                                   const std::function<Result<void>()>& attempt);

/// Waits that long, or fails with Cancelled as soon as a stop is requested.
[[nodiscard]] Result<void> waitFor(double seconds, jobs::JobContext& context);

/// How long to wait before the attempt after `failures` ones, or the error when the server asks for
/// longer than patience allows.
[[nodiscard]] Result<double> waitAfter(const Error& error, int failures, const Patience& patience);

} // namespace anneal::hub
