#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace anneal::files {

/// SHA-256 of the whole file, 64 lower-case hexadecimal digits. Fails with NotFound or Io.
[[nodiscard]] Result<std::string> sha256Of(const std::filesystem::path& file);

} // namespace anneal::files
