#pragma once

#include "core/base/error.h"
#include "core/catalog/model_config.h"
#include "core/config/run_config.h"

namespace anneal::studio {

/// How many numbers a run trains: of its adapter (the one that it continues, as its file has it),
/// or of the model's own weights. Fails with InvalidArgument where settings name none.
[[nodiscard]] Result<double> trainedNumbers(const catalog::ModelConfig& model,
                                            const config::RunConfig& config);

/// Layers that the backward pass goes through: it ends where nothing before is trained.
[[nodiscard]] double layersWithGradients(const config::RunConfig& config,
                                         const catalog::ModelConfig& model);

} // namespace anneal::studio
