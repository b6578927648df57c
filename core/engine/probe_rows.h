#pragma once

#include "core/config/run_config.h"
#include "core/data/dataset.h"

#include <vector>

namespace anneal::engine {

/// The rows of a run as conversations: those that it trains on, and those that it measures on.
struct ProbeRows {
    std::vector<data::Sample> train, heldOut;
};

/// Splits as the training does. Fails with what data::RowSet fails with.
[[nodiscard]] Result<ProbeRows> loadProbeRows(const config::RunConfig& config);

} // namespace anneal::engine
