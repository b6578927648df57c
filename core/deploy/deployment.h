#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace anneal::deploy {

/// First line of every serve.yaml that is written here; it tells an earlier export from a folder of
/// someone else.
inline constexpr std::string_view kServeMark = "# Served by Anneal: ./start.sh, or start.bat";

/// A folder with a model, made ready to serve.
struct Deployment {
    std::string name;  ///< what requests call it; see deploymentName()
    std::string model; ///< of the model's file or folder, from the folder: "model/cat-Q8_0.gguf"
    std::string chatTemplate; ///< "" = the model's own
    std::string question;     ///< that the examples ask
};

/// The name in letters that shells, units and image names take: "cat-Q8_0"; "model" when none is
/// left.
[[nodiscard]] std::string deploymentName(const std::string& title);

/// Writes serve.yaml (with the generation settings of `config`), start.sh, start.bat, collect.sh, a
/// systemd unit, a Containerfile, examples and a page in English and in Chinese into `folder`. It
/// listens to this computer alone until the user says otherwise. Fails with Io.
[[nodiscard]] Result<void> writeDeployment(const std::filesystem::path& folder,
                                           const Deployment& deployment,
                                           const config::RunConfig& config);

/// Whether an earlier export stands there, ready to serve.
[[nodiscard]] bool isDeployment(const std::filesystem::path& folder);

} // namespace anneal::deploy
