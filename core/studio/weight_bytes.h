#pragma once

#include "core/catalog/model_source.h"
#include "core/config/options.h"
#include "core/config/run_config.h"
#include "core/files/dtype.h"

#include <set>
#include <string>
#include <vector>

namespace anneal::studio {

struct StoredWeight {
    std::string name;
    double numbers = 0, bytes = 0;
    bool matrix = false;
    files::StorageType type = files::StorageType::BF16;
};

[[nodiscard]] std::vector<StoredWeight> storedWeights(const catalog::ModelSource& source);

/// Of a model that is not here, by its shapes.
[[nodiscard]] std::vector<StoredWeight> storedWeights(const catalog::ModelConfig& config);

/// Of a model's weights in memory while it is trained.
struct WeightBytes {
    double own = 0;    ///< besides the files
    double mapped = 0; ///< of the files, as far as they stay in use
};

/// Tensors stored in the compute type are used where they lie, but for those into which adapters
/// are merged; matrices of a quantised base are packed, or used as a quantised file has them.
[[nodiscard]] WeightBytes weightBytes(const std::vector<StoredWeight>& weights,
                                      double bytesPerNumber, const config::ModelOptions& options,
                                      const std::set<std::string>& merged = {});

/// Names of the weights into which a training merges the adapters that it does not go on with. A
/// file that can't be read adds none: the training tells.
[[nodiscard]] std::set<std::string> mergedWeights(const config::RunConfig& config);

} // namespace anneal::studio
