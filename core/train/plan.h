#pragma once

#include "core/base/error.h"
#include "core/config/options.h"

#include <cstddef>
#include <cstdint>

namespace anneal::train {

/// How many updates a run makes and where its events lie. Arithmetic of training_rules.md section 1
/// (transformers' Trainer).
struct TrainPlan {
    std::int64_t rows = 0;
    std::int64_t processes = 1;    ///< that train together and share the batches out
    std::int64_t microBatches = 0; ///< per epoch, of each process
    std::int64_t updates = 0; ///< per epoch; the last one of an epoch may hold fewer micro-batches
    std::int64_t totalUpdates = 0;
    std::int64_t epochs = 0; ///< epochs begun
    std::int64_t warmupUpdates = 0;
    std::int64_t loggingSteps = 0, evalSteps = 0, saveSteps = 0; ///< in updates
    /// Updates of the epoch that a continued run makes again (ignore_data_skip): update number n
    /// has the place of n - repeated.
    std::int64_t repeated = 0;
};

/// Fails with InvalidArgument when no update would be made. Of several processes each takes as many
/// batches of per_device_train_batch_size rows; where the rows don't suffice for the last round, it
/// is filled up from the epoch's beginning, with dataloader_drop_last left out. Source:
/// accelerate's BatchSamplerShard.
[[nodiscard]] Result<TrainPlan> makePlan(std::size_t rows, const config::TrainOptions& options,
                                         std::int64_t processes = 1);

/// Where update number `done` (0-based) takes its micro-batches from.
struct UpdatePlace {
    std::int64_t epoch = 0, firstMicroBatch = 0, microBatches = 0;
    bool endsEpoch = false;
};
[[nodiscard]] UpdatePlace placeOf(std::int64_t done, const TrainPlan& plan,
                                  const config::TrainOptions& options);

/// The `epoch` that is logged after `step` updates.
[[nodiscard]] double epochAfter(std::int64_t step, const TrainPlan& plan,
                                const config::TrainOptions& options);

} // namespace anneal::train
