#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>

namespace anneal::exporting {

/// First line of every Modelfile that is written here; it tells an earlier export from a folder of
/// someone else.
inline constexpr const char* kModelfileMark = "# Ollama Modelfile written by Anneal";

/// Fails with InvalidArgument unless `target` does not exist, is empty, or holds an earlier export
/// (which is then replaced). A folder with anything else in it is never touched, nor is the model's
/// own (`source`). An earlier export may be one that is ready to serve.
[[nodiscard]] Result<void> checkTarget(const std::filesystem::path& target,
                                       const std::filesystem::path& source);

/// LM Studio finds a model at .lmstudio/models/PUBLISHER/NAME/FILE.gguf and nothing else there:
/// fails with InvalidArgument for a folder in its place of models that it would not find, or for
/// what is no GGUF model.
[[nodiscard]] Result<void> checkStudioFolder(const std::filesystem::path& target, bool isGgufModel);

/// Fails with Io when the disk of `target` has less than `needed` bytes free.
[[nodiscard]] Result<void> checkDisk(const std::filesystem::path& target, std::uint64_t needed);

} // namespace anneal::exporting
