#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/train/run_inputs.h"
#include "core/train/updater.h"

#include <memory>

namespace anneal::train {

/// What makes the updates of the run's stage, with the model to compare with where it needs one.
/// `inputs` must outlive it. Fails as loadReference() does.
[[nodiscard]] Result<std::unique_ptr<Updater>>
makeUpdater(const config::RunConfig& config, RunInputs& inputs, jobs::JobContext& context);

} // namespace anneal::train
