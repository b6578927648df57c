#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"
#include "core/files/dtype.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anneal::catalog {

/// The tensors that a model must have and a file lacks.
[[nodiscard]] Error missingTensors(const std::filesystem::path& place,
                                   const std::vector<std::string>& names);

/// Refuses a config with more layers than the file has tensors, before the names of all that are
/// missing would fill the memory.
[[nodiscard]] Result<void> checkLayerCount(const std::filesystem::path& place, std::int64_t layers,
                                           std::size_t tensors);

/// Shape as the model's config asks for, and a number type that weights can have. `name` as the
/// file writes it.
[[nodiscard]] Result<void> checkTensor(const std::filesystem::path& place, const std::string& name,
                                       const files::TensorView& tensor,
                                       const std::vector<std::int64_t>& shape);

/// One sentence naming the tensors that no part of the model takes.
[[nodiscard]] Notice unusedTensors(const std::filesystem::path& place,
                                   const std::vector<std::string>& names);

} // namespace anneal::catalog
