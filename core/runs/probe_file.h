#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/report/probe_report.h"

#include <filesystem>
#include <optional>
#include <string_view>

/// What the did-it-work check found, kept in the folder that was checked.
namespace anneal::runs {

inline constexpr std::string_view kProbeFile = "probe_report.json";

/// As `anneal probe --json` prints it.
[[nodiscard]] Json toJson(const report::ProbeReport& report);

/// Fails with Io; what was there before stays.
[[nodiscard]] Result<void> writeProbeReport(const std::filesystem::path& run,
                                            const report::ProbeReport& report);

/// nullopt where the run was not checked, or the file says nothing that can be read.
[[nodiscard]] std::optional<report::ProbeReport> readProbeReport(const std::filesystem::path& run);

} // namespace anneal::runs
