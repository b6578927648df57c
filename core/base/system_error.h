#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <system_error>

namespace anneal {

/// The system's last error (errno, GetLastError) as an error_code; to be called right after the
/// failing call.
[[nodiscard]] std::error_code lastSystemError();

/// "Could not write FILE: the disk is full. Free some space and try again." `what` is the first
/// part ("Could not write"). A missing file becomes NotFound, everything else Io; context: file,
/// reason, and kind where it is one of the usual ones.
[[nodiscard]] Error systemError(const std::string& what, const std::filesystem::path& path,
                                std::error_code code);

} // namespace anneal
