#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>

namespace anneal::hub {

/// Whose a model's files are.
enum class Place {
    ModelFolder, ///< the program's own folder of models
    HubCache,    ///< downloaded, shared with other programs
    Elsewhere,   ///< the user's own: never deleted
};

/// `path`: a model's folder or .gguf file, as catalog::ModelEntry has it.
[[nodiscard]] Place placeOf(const std::filesystem::path& path);

/// What the model takes on the disk: in the hub's cache with all that was downloaded of its
/// repository, older versions and unfinished files as well.
[[nodiscard]] std::uint64_t diskBytesOf(const std::filesystem::path& path);

/// Deletes the model: in the hub's cache all of its repository (of several GGUF files only that
/// one), in the model folder its file or folder; a link there is taken away without what it leads
/// to. Fails with InvalidArgument for a model that lies elsewhere or is being downloaded, NotFound,
/// Io. Returns the bytes that became free.
[[nodiscard]] Result<std::uint64_t> deleteModel(const std::filesystem::path& path);

} // namespace anneal::hub
