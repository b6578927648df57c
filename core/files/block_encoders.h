#pragma once

#include "core/files/dtype.h"

#include <cstddef>
#include <cstdint>

namespace anneal::files {

/// Encodes `count` blocks of floats.
using BlockEncoder = void (*)(const float* values, std::size_t count, std::uint8_t* out);

/// nullptr for a type that is not a block of 32 numbers, or not written.
[[nodiscard]] BlockEncoder smallBlockEncoder(StorageType type);

/// nullptr for a type that is not a block of 256 numbers, or not written.
[[nodiscard]] BlockEncoder kBlockEncoder(StorageType type);

/// Encodes one row of `columns` numbers (whole blocks), each with the importance of its column.
using WeightedEncoder = void (*)(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out);

/// nullptr for a type that is not rounded by importance.
[[nodiscard]] WeightedEncoder weightedEncoder(StorageType type);

} // namespace anneal::files
