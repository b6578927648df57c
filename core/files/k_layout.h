#pragma once

#include "core/files/block_formats.h"
#include "core/files/quantise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

// The loops are compiled for AVX-512, AVX2 and the plain x86-64; the loader picks one. Sums are
// taken in lanes, so their last bit is the machine's.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__GLIBC__) &&       \
    !defined(__SANITIZE_ADDRESS__)
#define ANNEAL_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ANNEAL_CLONES
#endif
#if defined(__GNUC__)
#define ANNEAL_INLINE [[gnu::always_inline]] inline
#define ANNEAL_TEXT(words) #words
#define ANNEAL_SUMS(...) _Pragma(ANNEAL_TEXT(omp simd reduction(+ : __VA_ARGS__)))
#else
#define ANNEAL_INLINE __forceinline
#define ANNEAL_SUMS(...)
#endif

/// How blocks are laid out, and the codes that go with scales as a file stores them. Layouts:
/// ggml's ggml-quants.c. Only for .cpp files of this folder.
namespace anneal::files {

constexpr int kSuper = 256, kGroup = 32, kGroups = kSuper / kGroup;
constexpr int kSmallGroup = 16, kSmallGroups = kSuper / kSmallGroup;
constexpr std::size_t kBytesQ4 = 144, kBytesQ5 = 176, kBytesQ6 = 210;
constexpr float kNothing = 1e-15F; ///< groups below this are zeros

/// To the nearest whole number, ties to even, and into a range. The value lies within +-2^22, where
/// the sum's last bit is one.
ANNEAL_INLINE float code(float value, float lowest, float highest)
{
    const float whole = (value + 12582912.0F) - 12582912.0F;
    const float above = whole < lowest ? lowest : whole;
    return above > highest ? highest : above;
}

inline int nearest(float value)
{
    return static_cast<int>(std::nearbyint(value));
}

/// What the file's half makes of a number.
inline float asStored(float value)
{
    return halfToFloat(floatToHalf(value));
}

inline void putHalf(std::uint8_t* at, float value)
{
    const auto half = floatToHalf(value);
    at[0] = static_cast<std::uint8_t>(half);
    at[1] = static_cast<std::uint8_t>(half >> 8);
}

/// Whole numbers, as floats while they are searched.
using Codes = std::array<float, kSuper>;

/// Six-bit scales and minima of eight groups in twelve bytes.
inline void packScales(const std::array<int, kGroups>& scales,
                       const std::array<int, kGroups>& minima, std::uint8_t* out)
{
    for (int j = 0; j < 4; ++j) {
        out[j] = static_cast<std::uint8_t>(scales[j] | (scales[j + 4] >> 4) << 6);
        out[j + 4] = static_cast<std::uint8_t>(minima[j] | (minima[j + 4] >> 4) << 6);
        out[j + 8] = static_cast<std::uint8_t>((scales[j + 4] & 15) | (minima[j + 4] & 15) << 4);
    }
}

/// d, dmin, the packed scales (16 bytes at `out`), and the codes that go with what is stored.
ANNEAL_INLINE void storeGroups(const float* x, float highest, float scaleUnit, float minimumUnit,
                               const std::array<int, kGroups>& scales,
                               const std::array<int, kGroups>& minima, Codes& codes,
                               std::uint8_t* out)
{
    putHalf(out, scaleUnit);
    putHalf(out + 2, minimumUnit);
    packScales(scales, minima, out + 4);
    const float d = asStored(scaleUnit), dmin = asStored(minimumUnit);
    for (int j = 0; j < kGroups; ++j) {
        const float scale = d * static_cast<float>(scales[j]);
        if (scale == 0)
            continue;
        const float minimum = dmin * static_cast<float>(minima[j]);
        for (int i = kGroup * j; i < kGroup * (j + 1); ++i)
            codes[i] = code((x[i] + minimum) / scale, 0, highest);
    }
}

ANNEAL_INLINE std::array<std::uint8_t, kSuper> bytesOf(const Codes& codes)
{
    std::array<std::uint8_t, kSuper> bytes;
    for (int i = 0; i < kSuper; ++i)
        bytes[i] = static_cast<std::uint8_t>(static_cast<int>(codes[i]));
    return bytes;
}

/// Of 64 numbers, the first 32 lie in the low halves of 32 bytes, the others in the high ones.
ANNEAL_INLINE void putNibbles(const std::array<std::uint8_t, kSuper>& codes, std::uint8_t* out)
{
    for (int pair = 0; pair < kSuper / 64; ++pair)
        for (int l = 0; l < 32; ++l)
            out[pair * 32 + l] = static_cast<std::uint8_t>((codes[pair * 64 + l] & 15) |
                                                           codes[pair * 64 + 32 + l] << 4);
}

ANNEAL_INLINE void storeCodesQ4_K(const Codes& codes, std::uint8_t* out)
{
    putNibbles(bytesOf(codes), out + 16);
}

ANNEAL_INLINE void storeCodesQ5_K(const Codes& searched, std::uint8_t* out)
{
    const auto codes = bytesOf(searched);
    for (int l = 0; l < 32; ++l) {
        int high = 0;
        for (int group = 0; group < kGroups; ++group)
            high |= (codes[group * 32 + l] >> 4) << group;
        out[16 + l] = static_cast<std::uint8_t>(high);
    }
    putNibbles(codes, out + 48);
}

/// ql[128], qh[64], scales[16], d; `fits`: the scale of each group of 16.
ANNEAL_INLINE void storeQ6_K(const float* x, const std::array<float, kSmallGroups>& fits,
                             Codes& codes, std::uint8_t* out)
{
    const float largest = *std::max_element(
        fits.begin(), fits.end(), [](float a, float b) { return std::abs(a) < std::abs(b); });
    std::fill(out, out + kBytesQ6, std::uint8_t{0});
    if (std::abs(largest) < kNothing)
        return;
    const float factor = -128.0F / largest;
    putHalf(out + 208, 1.0F / factor);
    const float d = asStored(1.0F / factor);
    for (int g = 0; g < kSmallGroups; ++g) {
        const int scale = std::min(127, nearest(factor * fits[g]));
        out[192 + g] = static_cast<std::uint8_t>(scale);
        const float step = d * static_cast<float>(scale);
        if (step == 0)
            continue;
        for (int i = kSmallGroup * g; i < kSmallGroup * (g + 1); ++i)
            codes[i] = code(x[i] / step, -32, 31);
    }
    for (int half = 0; half < 2; ++half) {
        std::uint8_t* ql = out + half * 64;
        std::uint8_t* qh = out + 128 + half * 32;
        for (int l = 0; l < 32; ++l) {
            std::array<int, 4> q; // of the four quarters of 32
            for (int quarter = 0; quarter < 4; ++quarter)
                q[quarter] = static_cast<int>(codes[half * 128 + quarter * 32 + l]) + 32;
            ql[l] = static_cast<std::uint8_t>((q[0] & 15) | (q[2] & 15) << 4);
            ql[l + 32] = static_cast<std::uint8_t>((q[1] & 15) | (q[3] & 15) << 4);
            qh[l] = static_cast<std::uint8_t>(q[0] >> 4 | (q[1] >> 4) << 2 | (q[2] >> 4) << 4 |
                                              (q[3] >> 4) << 6);
        }
    }
}

} // namespace anneal::files
