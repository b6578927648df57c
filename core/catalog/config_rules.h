#pragma once

#include "core/base/error.h"
#include "core/catalog/model_config.h"

#include <filesystem>
#include <string>

namespace anneal::catalog {

/// The refusal of an architecture that this build can't compute, with those it can.
[[nodiscard]] tl::unexpected<Error> unknownArchitecture(const std::filesystem::path& file,
                                                        const std::string& name);

/// Heads, key/value heads, head dimension and layers must fit together.
[[nodiscard]] Result<void> checkShapes(const std::filesystem::path& file,
                                       const ModelConfig& config);

} // namespace anneal::catalog
