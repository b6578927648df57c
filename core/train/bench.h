#pragma once

#include "core/base/error.h"
#include "core/config/options.h"
#include "core/jobs/job.h"

#include <cstdint>
#include <functional>
#include <string>

namespace anneal::train {

struct BenchRequest {
    config::ModelOptions model; ///< name, compute type, quantisation, gradient checkpointing
    std::int64_t batch = 4, length = 256, steps = 5;
};

struct BenchResult {
    std::string dtype;
    std::int64_t batch = 0, length = 0;
    double tokensPerSecond =
        0; ///< of whole updates: forward, backward, clipping, AdamW; the median update
    double limitTokensPerSecond =
        0; ///< matmul speed / (4 x P): forward and gradient of the input through every weight
    double fraction = 0;     ///< the one over the other
    double matmulGflops = 0; ///< measured between the updates, the best of all cores on one product
                             ///< and one product a core
    std::uint64_t peakMemoryBytes = 0;
};

/// Trains the model on made-up rows in which every position is labelled (rank 8 on every linear
/// layer) and measures the machine's matmul speed in the same minutes. P = every
/// weight that is multiplied in a forward pass, the output matrix included.
[[nodiscard]] Result<BenchResult> benchTrain(const BenchRequest& request,
                                             const std::function<void(double fraction)>& progress,
                                             jobs::JobContext& context);

} // namespace anneal::train
