#pragma once

#include <filesystem>

namespace anneal {

/// Bytes a second that the disk of `folder` takes to its end: 256 MiB are written, flushed and
/// removed twice, and the second time counts. A second on most disks. The folder, or the next above
/// it that exists, is written to. 0 where that is not possible.
[[nodiscard]] double measureWriteSpeed(const std::filesystem::path& folder);

} // namespace anneal
