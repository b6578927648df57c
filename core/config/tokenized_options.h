#pragma once

#include "core/config/run_config.h"

namespace anneal::config {

/// tokenized_path: the folder that keeps the rows as tokens; "" = none.
[[nodiscard]] inline std::string tokenizedPath(const RunConfig& config)
{
    return config.valueText("tokenized_path");
}

} // namespace anneal::config
