#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace anneal::train {

/// Samples that are logged as one: one device batch.
using MicroBatch = std::vector<const data::EncodedSample*>;

/// Of held-out rows.
struct Measured {
    double loss = 0; ///< mean of each batch over its labelled positions, averaged by samples
    std::optional<double> accuracy; ///< mean over samples of their share of right next tokens
};

/// Sums over one batch.
struct BatchSums {
    double loss = 0;           ///< cross-entropies
    double accuracies = 0;     ///< shares of right next tokens
    std::int64_t measured = 0; ///< samples in the latter: those with a labelled position
};

/// One entry of `sums` a batch. Source: training_rules.md section 2 of the reference.
[[nodiscard]] Measured averaged(const std::vector<MicroBatch>& batches,
                                const std::vector<BatchSums>& sums);

/// Labelled positions that have a token before them.
[[nodiscard]] std::int64_t labelCount(const data::EncodedSample& sample);

} // namespace anneal::train
