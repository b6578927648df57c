#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace anneal::files {

/// SHA-256 of the whole file, 64 lower-case hexadecimal digits. Fails with NotFound or Io.
[[nodiscard]] Result<std::string> sha256Of(const std::filesystem::path& file);

/// SHA-256 of pieces of the file, so that tens of gigabytes take a moment: its first and last MiB,
/// and 4 KiB at each 4 MiB between. A change that spans more than 4 MiB, as another training's of
/// any large matrix, is seen; one within a few MiB may not be. Fails with NotFound or Io.
[[nodiscard]] Result<std::string> sampledSha256Of(const std::filesystem::path& file);

} // namespace anneal::files
