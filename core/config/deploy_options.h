#pragma once

#include "core/config/run_config.h"

namespace anneal::config {

/// What an export does beside writing the weights.
struct DeployOptions {
    bool deploy = false;     ///< a folder that is ready to serve
    bool importance = false; ///< blocks are rounded by what the user's rows need
};
[[nodiscard]] DeployOptions deployOptions(const RunConfig& config);

} // namespace anneal::config
