#pragma once

#include "core/base/error.h"
#include "core/config/run_card_file.h"
#include "core/config/run_config.h"

#include <filesystem>
#include <string>

namespace anneal::train {

/// Compares the settings with those that the run in this folder was last trained with (its
/// run.yaml; a folder without one that can be read compares as equal). Returns "key: old -> new,
/// ..." of what differs, "" when nothing does. Fails with InvalidArgument, naming the keys, when
/// one of them makes the weights or the optimizer's state of the run useless: another model,
/// method, rank or update rule.
[[nodiscard]] Result<std::string> changedSettings(const std::filesystem::path& runFolder,
                                                  const config::RunConfig& config);

/// Whether nothing is left to do for a run that ended like this in this folder, whatever of its
/// checkpoints is left: all of `updates` are made, or what ended it earlier still counts.
[[nodiscard]] bool isFinished(const std::filesystem::path& runFolder, const config::CardEnd& end,
                              std::int64_t updates, const config::RunConfig& config);

} // namespace anneal::train
