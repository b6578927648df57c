#pragma once

#include "core/base/error.h"
#include "core/files/dtype.h"

#include <span>

namespace anneal::files {

/// `out[i]` = element `first + i` of the tensor as float; `first` and out.size() are multiples of the block size.
/// Exactly ggml's dequantize_row_* arithmetic. Handles every float and block type of StorageType; Unsupported for the rest.
[[nodiscard]] Result<void> dequantise(const TensorView& tensor, std::int64_t first, std::span<float> out);

} // namespace anneal::files
