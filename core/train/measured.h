#pragma once

#include "core/train/updater.h"

#include <cstdint>
#include <vector>

namespace anneal::train {

/// Sums over one batch.
struct BatchSums {
    double loss = 0;           ///< cross-entropies
    double accuracies = 0;     ///< shares of right next tokens
    std::int64_t measured = 0; ///< samples in the latter: those with a labelled position
};

/// One entry of `sums` a batch. Source: training_rules.md section 2 of the reference.
[[nodiscard]] Measured averaged(const std::vector<MicroBatch>& batches,
                                const std::vector<BatchSums>& sums);

/// Sums as numbers that can be added up over processes of which each has measured some batches; and
/// back, for `batches` of them.
[[nodiscard]] distributed::Numbers numbersOf(const std::vector<BatchSums>& sums);
[[nodiscard]] std::vector<BatchSums> sumsFrom(const distributed::Numbers& numbers,
                                              std::size_t batches);

/// Labelled positions that have a token before them.
[[nodiscard]] std::int64_t labelCount(const data::EncodedSample& sample);

} // namespace anneal::train
