#pragma once

#include "core/files/dtype.h"

#include <cstddef>
#include <cstdint>

namespace anneal::files {

/// An IEEE half-precision number as float; exact.
[[nodiscard]] float halfToFloat(std::uint16_t half);

/// Decodes `count` blocks of one format to floats.
using BlockDecoder = void (*)(const std::byte* blocks, std::size_t count, float* out);

/// nullptr for a plain type.
[[nodiscard]] BlockDecoder blockDecoder(StorageType type);

} // namespace anneal::files
