#pragma once

#include "core/config/run_config.h"

namespace anneal::config {

/// How a token's loss is counted in stages sft and pt, where it is not plain cross-entropy.
struct LossOptions {
    double smoothing = 0; ///< label_smoothing_factor
    enum class Rule { CrossEntropy, Dft, Eaft, Asft } rule = Rule::CrossEntropy;
    double eaftAlpha = 1.0, asftAlpha = 0.1;
};
[[nodiscard]] LossOptions lossOptions(const RunConfig& config);

} // namespace anneal::config
