#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/train_events.h"

namespace anneal::train {

/// Speed, memory and compute type of this very run on this machine, now: loads model and data,
/// makes the updates that may be the heaviest (most tokens, longest row, longest answers, most that
/// the layers keep) for the memory, and to set up kernels, then updates spread over the run, as
/// many as take about three seconds, at least three, fewer where each takes long; and throws all
/// away. Writes nothing but a file that measures the disk. Fails as a training would fail before
/// its first update, or with Cancelled.
[[nodiscard]] Result<report::Pace> measurePace(const config::RunConfig& config,
                                               jobs::JobContext& context);

} // namespace anneal::train
