#pragma once

#include "core/config/run_config.h"

#include <cstdint>

namespace anneal::config {

/// use_llama_pro with finetuning_type lora: how many layers block expansion added to the model,
/// which alone get matrices; 0 = all layers get them.
[[nodiscard]] std::int64_t adaptedLayers(const RunConfig& config);

} // namespace anneal::config
