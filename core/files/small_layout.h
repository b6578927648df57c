#pragma once

#include "core/files/quantise.h"

#include <algorithm>
#include <array>
#include <cstdint>

/// How blocks of 32 numbers are laid out. Only for .cpp files of this folder.
namespace anneal::files {

constexpr int kSize = 32;
using SmallCodes = std::array<std::uint8_t, kSize>;

/// Element j in the low half of byte j, element j + 16 in the high half.
inline void putNibbles(const SmallCodes& codes, std::uint8_t* out)
{
    for (int j = 0; j < kSize / 2; ++j)
        out[j] = static_cast<std::uint8_t>((codes[j] & 15) | codes[j + kSize / 2] << 4);
}

/// Bit 4 of each code, element by element.
inline void putFifthBits(const SmallCodes& codes, std::uint8_t* out)
{
    std::fill(out, out + 4, std::uint8_t{0});
    for (int i = 0; i < kSize; ++i)
        out[i / 8] = static_cast<std::uint8_t>(out[i / 8] | (codes[i] >> 4 & 1) << i % 8);
}

} // namespace anneal::files
