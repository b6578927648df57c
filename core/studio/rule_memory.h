#pragma once

#include "core/catalog/model_config.h"
#include "core/config/run_config.h"

namespace anneal::studio {

/// Bytes that training takes for each of its trained numbers, all together.
struct RuleMemory {
    double values = 0;    ///< the numbers themselves
    double gradients = 0; ///< of those that have one at the same time
    double state = 0;     ///< of the update rule, in memory and in a checkpoint
};

/// By optim or the rule with a key of its own. `trained`: numbers that are trained, the linear
/// layers of the decoder and others.
[[nodiscard]] RuleMemory ruleMemory(const config::RunConfig& config,
                                    const catalog::ModelConfig& model, double trained);

} // namespace anneal::studio
