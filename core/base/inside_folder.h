#pragma once

#include <filesystem>

namespace anneal {

/// True when `file` lies in `folder` once all links of both are followed; the part of `file` that
/// does not exist counts as it is written. For names that a file from elsewhere gives: they may not
/// lead out of its folder.
[[nodiscard]] bool liesInside(const std::filesystem::path& folder,
                              const std::filesystem::path& file);

} // namespace anneal
