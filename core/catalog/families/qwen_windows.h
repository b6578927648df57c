#pragma once

#include "core/catalog/families/family_parts.h"

namespace anneal::catalog {

/// use_sliding_window, sliding_window, and layer_types or else max_window_layers, the first layer
/// that slides.
[[nodiscard]] Result<void> readQwenWindows(const ConfigReader& json, ModelConfig& config);
void writeQwenWindows(const ModelConfig& config, nlohmann::json& json);

} // namespace anneal::catalog
