#pragma once

#include "core/base/error.h"
#include "core/config/settings_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace anneal::config {

/// The error about one setting: its key, then `what`.
[[nodiscard]] tl::unexpected<Error> wrong(const SettingInfo& setting, const std::string& what,
                                          std::string_view reason = {});

/// In quotation marks, shortened when it is long.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// The names in report_to: known ones, and none alone. Fails with InvalidArgument.
[[nodiscard]] Result<void> checkLoggers(const SettingInfo& setting,
                                        const std::vector<std::string>& loggers);

/// The JSON map lr_scheduler_kwargs: numbers that the schedules know (training_rules.md section 4
/// of the reference). Fails with InvalidArgument, with the nearest known name.
[[nodiscard]] Result<void> checkSchedulerKwargs(const SettingInfo& setting,
                                                const std::string& json);

} // namespace anneal::config
