#pragma once

#include "core/base/error.h"
#include "core/config/options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::catalog {

/// The layers that were added to a model by block expansion (LLaMA Pro): `n` of `layers`, each
/// behind as many others, so layers stride - 1, 2 stride - 1, ... with stride = layers / n. Fails
/// with InvalidArgument (key freeze_trainable_layers) when n is below 1 or does not divide.
/// Source: Wu et al. 2024, arXiv:2401.02415, section 3.2.
[[nodiscard]] Result<std::vector<std::int64_t>> expandedLayers(std::int64_t layers, std::int64_t n);

/// The names of `names` (Hugging Face parameter names, in the model's order) that freeze tuning
/// trains in a model of `layers` layers. A parameter is taken when its name holds
/// ".<layer>.<module>" of a chosen layer, or an extra module's name (so that norm takes every
/// norm), as LLaMA-Factory does. Fails with InvalidArgument (the key, and the names there are).
[[nodiscard]] Result<std::vector<std::string>> freeParameters(const std::vector<std::string>& names,
                                                              std::int64_t layers,
                                                              const config::FreezeOptions& options);

} // namespace anneal::catalog
