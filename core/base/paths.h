#pragma once

#include <filesystem>

namespace anneal {

/// Where models, runs and settings live: ANNEAL_HOME, else the platform's folder for application
/// data (XDG_DATA_HOME/anneal, ~/.local/share/anneal, %LOCALAPPDATA%\Anneal).
[[nodiscard]] std::filesystem::path dataHome();

[[nodiscard]] std::filesystem::path modelsFolder(); ///< dataHome()/models
[[nodiscard]] std::filesystem::path runsFolder(); ///< dataHome()/saves: <model>/<method>/<run name>
[[nodiscard]] std::filesystem::path dataSetsFolder(); ///< dataHome()/data, with dataset_info.json

/// The hub's download cache, holding models--ORG--NAME: HF_HUB_CACHE, else HF_HOME/hub, else
/// ~/.cache/huggingface/hub.
[[nodiscard]] std::filesystem::path hubCacheFolder();

/// The user's home folder; empty when the system names none.
[[nodiscard]] std::filesystem::path homeFolder();

/// "~" or "~/x" with the home folder put in; other paths unchanged.
[[nodiscard]] std::filesystem::path expandHome(const std::filesystem::path& path);

/// The folder of the running executable.
[[nodiscard]] std::filesystem::path executableFolder();

} // namespace anneal
