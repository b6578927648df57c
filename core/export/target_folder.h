#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>

namespace anneal::exporting {

/// First line of every Modelfile that is written here; it tells an earlier export from a folder of
/// someone else.
inline constexpr const char* kModelfileMark = "# Ollama Modelfile written by Anneal";

/// Adds a comment with the paths of all files in `folder` to its Modelfile, or to the serve.yaml of
/// one that is ready to serve, so that the next export in its place replaces those and nothing
/// else. Fails with Io.
[[nodiscard]] Result<void> writeFileList(const std::filesystem::path& folder);

/// Fails with InvalidArgument unless `target` does not exist, is empty, or holds an earlier export
/// (which is then replaced) and no file that isn't on its list. The model's own folder (`source`)
/// is never touched. An earlier export may be one that is ready to serve.
[[nodiscard]] Result<void> checkTarget(const std::filesystem::path& target,
                                       const std::filesystem::path& source);

/// LM Studio finds a model at .lmstudio/models/PUBLISHER/NAME/FILE.gguf and nothing else there:
/// fails with InvalidArgument for a folder in its place of models that it would not find, or for
/// what is no GGUF model.
[[nodiscard]] Result<void> checkStudioFolder(const std::filesystem::path& target, bool isGgufModel);

/// Fails with Io when the disk of `target` has less than `needed` bytes free.
[[nodiscard]] Result<void> checkDisk(const std::filesystem::path& target, std::uint64_t needed);

} // namespace anneal::exporting
