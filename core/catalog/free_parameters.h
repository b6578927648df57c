#pragma once

#include "core/base/error.h"
#include "core/config/options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::catalog {

/// The names of `names` (Hugging Face parameter names, in the model's order) that freeze tuning
/// trains in a model of `layers` layers. A parameter is taken when its name holds
/// ".<layer>.<module>" of a chosen layer, or an extra module's name (so that norm takes every
/// norm), as LLaMA-Factory does. Fails with InvalidArgument (the key, and the names there are).
[[nodiscard]] Result<std::vector<std::string>> freeParameters(const std::vector<std::string>& names,
                                                              std::int64_t layers,
                                                              const config::FreezeOptions& options);

} // namespace anneal::catalog
