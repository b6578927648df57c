#pragma once

#include "core/files/dtype.h"

#include <cstddef>
#include <cstdint>

namespace anneal::model {

/// Writes a row's first `columns` numbers as fp32; of blocks, whole ones. Any thread may call it.
using RowUnpacker = void (*)(const std::byte* row, std::int64_t columns, float* out);

/// For a type that hasRowKernel() names.
[[nodiscard]] RowUnpacker rowUnpacker(files::StorageType type);

} // namespace anneal::model
