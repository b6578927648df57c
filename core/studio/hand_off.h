#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"

#include <filesystem>

namespace anneal::studio {

/// A complete job for LLaMA-Factory, for trainings that outgrow this program: the same settings as
/// train.yaml (one machine), train_zero2.yaml and train_zero3.yaml (DeepSpeed, its two
/// configurations beside them), the data sets with a dataset_info.json of their own, scripts for
/// torchrun and Slurm, and a page that says how to start it and how to bring the result back. The
/// folder appears when complete. Fails with InvalidArgument (the folder is there already, a setting
/// that LLaMA-Factory does not have), Unsupported (a data set that is a folder) and Io.
[[nodiscard]] Result<void> handOffToLlamaFactory(const config::RunConfig& config,
                                                 const std::filesystem::path& folder);

} // namespace anneal::studio
