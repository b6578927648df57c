#pragma once

#include "core/base/error.h"
#include "core/config/options.h"
#include "core/config/run_config.h"

#include <string_view>

namespace anneal::config {

/// A key that says how a model is loaded to talk to it: rope_scaling, infer_dtype,
/// quantization_bit, ... Not what the choice of a model says by itself: model, adapters, template.
[[nodiscard]] bool concernsLoading(std::string_view key);

/// What is chosen in a list of models, with further settings over it, as `anneal chat` would load
/// it given the same keys. `chosen` itself where `further` holds none. Fails with InvalidArgument
/// as RunConfig::check() for the verb chat does.
[[nodiscard]] Result<ModelOptions> loadOptions(const ModelOptions& chosen,
                                               const RunConfig& further);

/// Whether both load the same model in the same way, whatever template they name.
[[nodiscard]] bool loadsAlike(const ModelOptions& a, const ModelOptions& b);

} // namespace anneal::config
