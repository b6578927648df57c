#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace anneal::catalog {

/// A model that lies in the model folder or the hub's cache, by its name there.
struct NamedModel {
    std::string name;
    std::filesystem::path path;
};

/// In the model folder: .gguf files (name without ending and quantisation, unless two would then be
/// the same), folders that hold a model, and ORG/NAME folders; in the hub's cache: ORG/NAME. Of several
/// GGUF files in one such folder each is ORG/NAME:FILE. Sorted by name.
[[nodiscard]] std::vector<NamedModel> installedModels();

/// The name to show for a path: a folder's name, a file's without `.gguf` and quantisation, the
/// NAME of a hub snapshot.
[[nodiscard]] std::string modelName(const std::filesystem::path& path);

/// What a folder stands for: itself when it has a config.json, else the one .gguf file in it;
/// nullopt when it is no model.
[[nodiscard]] std::optional<std::filesystem::path>
modelInFolder(const std::filesystem::path& folder);

} // namespace anneal::catalog
