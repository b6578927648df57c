#pragma once

#include "core/config/run_config.h"

#include <map>
#include <string>

namespace anneal::config {

/// What lr_scheduler_kwargs holds that is a name and not a number: warmup_type and decay_type of
/// warmup_stable_decay, mode and threshold_mode of reduce_lr_on_plateau.
[[nodiscard]] std::map<std::string, std::string> scheduleWords(const RunConfig& config);

} // namespace anneal::config
