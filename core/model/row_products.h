#pragma once

#include "core/files/dtype.h"

#include <cstddef>
#include <cstdint>

namespace anneal::model {

/// A row of a type that hasRowKernel() names, times x, `columns` long; `sums` are x's over each 32
/// numbers (not read for plain types). Sums in fp32. Any thread may call it.
[[nodiscard]] float dotRow(files::StorageType type, const std::byte* row, const float* x,
                           const float* sums, std::int64_t columns);

} // namespace anneal::model
