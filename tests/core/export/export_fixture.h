#pragma once

#include "core/export/export_model.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anneal::tests {

/// Exports into `target` with these settings (`key=value`); one of `usual` counts where they do not
/// name its key.
[[nodiscard]] Result<report::ExportSummary> exported(std::vector<std::string> settings,
                                                     const std::filesystem::path& target,
                                                     const std::vector<std::string>& usual);

/// What lies in a folder, sorted.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);

} // namespace anneal::tests
