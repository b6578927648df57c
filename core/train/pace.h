#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/train_events.h"

namespace anneal::train {

/// Speed and compute type of this very run on this machine, now: loads model and data, makes the
/// run's first updates (one to set up kernels and memory, then as many as take about three seconds,
/// at least two) and throws them away. Writes nothing. Fails as a training would fail before its
/// first update, or with Cancelled.
[[nodiscard]] Result<report::Pace> measurePace(const config::RunConfig& config,
                                               jobs::JobContext& context);

} // namespace anneal::train
