#pragma once

#include "core/config/run_config.h"

#include <cstdint>

namespace anneal::config {

/// The last adapter of adapter_name_or_path is trained on, with the layers and ranks that it has.
[[nodiscard]] bool continuesAdapter(const RunConfig& config);

/// use_llama_pro with a new adapter: how many layers block expansion added to the model, which
/// alone get matrices; 0 = all layers get them, or the adapter is continued.
[[nodiscard]] std::int64_t adaptedLayers(const RunConfig& config);

} // namespace anneal::config
