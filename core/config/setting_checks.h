#pragma once

#include "core/base/notice.h"
#include "core/config/settings_table.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::config {

/// The error about one setting, by the row `id` of the table of notices, whose fact
/// "key" is the setting.
[[nodiscard]] tl::unexpected<Error> wrong(const SettingInfo& setting, std::string_view id,
                                          std::map<std::string, std::string> facts = {});

/// The error about a value that LLaMA-Factory knows and this program refuses, with the reason.
[[nodiscard]] tl::unexpected<Error> refused(const SettingInfo& setting, std::string_view value,
                                            std::string_view reason);

/// Shortened when it is long.
[[nodiscard]] std::string shown(std::string_view text);

/// The names in report_to: known ones, and none alone. Fails with InvalidArgument.
[[nodiscard]] Result<void> checkLoggers(const SettingInfo& setting,
                                        const std::vector<std::string>& loggers);

/// The JSON map lr_scheduler_kwargs: numbers that the schedules know (training_rules.md section 4
/// of the reference). Fails with InvalidArgument, with the nearest known name.
[[nodiscard]] Result<void> checkSchedulerKwargs(const SettingInfo& setting,
                                                const std::string& json);

} // namespace anneal::config
