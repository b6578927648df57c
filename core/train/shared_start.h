#pragma once

#include "core/config/run_config.h"
#include "core/distributed/process_group.h"
#include "core/train/run_inputs.h"

namespace anneal::train {

/// Whether the settings can be trained by several processes, and are the same in all of them but
/// for where files lie. Fails with InvalidArgument (key, or what differs). Nothing in one process.
[[nodiscard]] Result<void> checkSettingsTogether(const config::RunConfig& config,
                                                 distributed::ProcessGroup& group);

/// Whether all processes read the same model and the same rows. Fails with InvalidArgument.
[[nodiscard]] Result<void> checkInputsTogether(const RunInputs& inputs,
                                               distributed::ProcessGroup& group);

} // namespace anneal::train
