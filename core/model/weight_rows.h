#pragma once

#include "core/base/error.h"
#include "core/catalog/model_source.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace anneal::model {

/// Rows `first` to first + count - 1 of a matrix that the files hold whole, as readWeight() gives
/// them, on the CPU; only these rows are read. Rows of q and k of a GGUF are asked for by whole
/// heads. Any thread may call it.
[[nodiscard]] Result<at::Tensor> readWeightRows(const catalog::ModelSource& source,
                                                const std::string& name, std::int64_t first,
                                                std::int64_t count, c10::ScalarType dtype);

} // namespace anneal::model
