#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace anneal::runs {

/// What the user wrote about a run, in its folder.
inline constexpr std::string_view kNotesFile = "notes.md";

/// A name that a folder can have on every system: no separators, no control characters, at most 120
/// characters.
[[nodiscard]] bool isRunName(std::string_view name);

/// What speaks against giving a run this name.
enum class RenameProblem { None, Running, NotAName, Taken };
[[nodiscard]] RenameProblem renameProblem(const std::filesystem::path& run, std::string_view name);

/// Renames the folder of a run, and the folder that its run.yaml names. Returns the new path. Fails
/// with InvalidArgument (see renameProblem) or Io; the run is then where it was.
[[nodiscard]] Result<std::filesystem::path> renameRun(const std::filesystem::path& run,
                                                      std::string_view name);

/// "" where nothing was written.
[[nodiscard]] std::string readNotes(const std::filesystem::path& run);

/// Keeps the text whole or leaves what was there; an empty text removes the file. Fails with
/// NotFound when the run is gone, or Io.
[[nodiscard]] Result<void> writeNotes(const std::filesystem::path& run, std::string_view text);

} // namespace anneal::runs
