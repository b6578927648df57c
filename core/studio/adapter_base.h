#pragma once

#include "core/config/options.h"

#include <string>

namespace anneal::studio {

/// Base model of the first adapter that the settings build on, as its adapter_config.json names it;
/// "" where that is the chosen model, or nothing tells. Reads one small file.
[[nodiscard]] std::string otherBaseOf(const config::ModelOptions& model);

} // namespace anneal::studio
