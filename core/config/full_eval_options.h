#pragma once

#include "core/config/run_config.h"

#include <optional>

namespace anneal::config {

/// bf16_full_eval, fp16_full_eval: what is measured outside a training is computed in; nullopt
/// where compute_type says it.
[[nodiscard]] std::optional<ComputeType> fullEvalType(const RunConfig& config);

} // namespace anneal::config
