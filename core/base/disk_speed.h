#pragma once

#include <filesystem>

namespace anneal {

/// Bytes a second that the disk of `folder` takes to its end: what is written and flushed within a
/// second, of 1 GiB at most and 256 MiB at least, and removed, after 256 MiB that wake the disk;
/// never more than a quarter of what is free. The folder, or the next above it that exists, is
/// written to. 0 where that is not possible.
[[nodiscard]] double measureWriteSpeed(const std::filesystem::path& folder);

} // namespace anneal
