#pragma once

#include "core/config/run_config.h"

#include <cstdint>

namespace anneal::config {

/// Of LoRA that starts from the weight's own principal part.
struct PissaOptions {
    bool init = false;
    std::int64_t iterations = 16; ///< of the randomised decomposition; -1 = exact
    bool convert = false;         ///< also writes pissa_init, pissa_backup and pissa_converted
};
[[nodiscard]] PissaOptions pissaOptions(const RunConfig& config);

} // namespace anneal::config
