#pragma once

#include "core/ops/kernel_support.h"

#include <array>
#include <cstring>

/// Sixteen fp32 numbers that are worked on together: one AVX-512 register, two of AVX2, or a loop.
/// Only for .cpp files of this folder.
namespace anneal::ops::cpu {

inline constexpr std::int64_t kLanes = 16;

#if defined(__GNUC__)

// Everything here is inlined, so how such values would be passed does not matter.
#pragma GCC diagnostic ignored "-Wpsabi"

using Lanes = float __attribute__((vector_size(kLanes * sizeof(float)), aligned(4), may_alias));
using LaneBits = std::uint32_t __attribute__((vector_size(kLanes * sizeof(float))));
using LaneHalves = std::uint16_t __attribute__((vector_size(kLanes * sizeof(std::uint16_t))));

ANNEAL_INLINE Lanes loadLanes(const float* x)
{
    Lanes lanes;
    std::memcpy(&lanes, x, sizeof lanes);
    return lanes;
}

ANNEAL_INLINE Lanes loadLanes(const Half* x)
{
    LaneBits bits;
    for (std::int64_t i = 0; i < kLanes; ++i)
        bits[i] = x[i].x;
    return reinterpret_cast<Lanes>(bits << 16);
}

ANNEAL_INLINE void storeLanes(float* y, Lanes lanes)
{
    std::memcpy(y, &lanes, sizeof lanes);
}

// Rounds to nearest even; a NaN's payload may change, it stays a NaN.
ANNEAL_INLINE void storeLanes(Half* y, Lanes lanes)
{
    const auto bits = reinterpret_cast<LaneBits>(lanes);
    const LaneBits rounded = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
    const LaneBits nan = (bits >> 16) | 0x40U;
    const LaneBits chosen = (bits & 0x7fffffffU) > 0x7f800000U ? nan : rounded;
    const auto halves = __builtin_convertvector(chosen, LaneHalves);
    std::memcpy(y, &halves, sizeof halves);
}

/// The sum of each of 16 Lanes, by halving: neighbours share a register from the first step on.
ANNEAL_INLINE Lanes sums(const Lanes (&x)[kLanes])
{
    Lanes eights[8], fours[4], twos[2];
    ANNEAL_UNROLL
    for (int i = 0; i < 8; ++i)
        eights[i] = __builtin_shufflevector(x[2 * i], x[2 * i + 1], 0, 1, 2, 3, 4, 5, 6, 7, 16, 17,
                                            18, 19, 20, 21, 22, 23) +
                    __builtin_shufflevector(x[2 * i], x[2 * i + 1], 8, 9, 10, 11, 12, 13, 14, 15,
                                            24, 25, 26, 27, 28, 29, 30, 31);
    ANNEAL_UNROLL
    for (int i = 0; i < 4; ++i)
        fours[i] = __builtin_shufflevector(eights[2 * i], eights[2 * i + 1], 0, 1, 2, 3, 8, 9, 10,
                                           11, 16, 17, 18, 19, 24, 25, 26, 27) +
                   __builtin_shufflevector(eights[2 * i], eights[2 * i + 1], 4, 5, 6, 7, 12, 13, 14,
                                           15, 20, 21, 22, 23, 28, 29, 30, 31);
    ANNEAL_UNROLL
    for (int i = 0; i < 2; ++i)
        twos[i] = __builtin_shufflevector(fours[2 * i], fours[2 * i + 1], 0, 1, 4, 5, 8, 9, 12, 13,
                                          16, 17, 20, 21, 24, 25, 28, 29) +
                  __builtin_shufflevector(fours[2 * i], fours[2 * i + 1], 2, 3, 6, 7, 10, 11, 14,
                                          15, 18, 19, 22, 23, 26, 27, 30, 31);
    return __builtin_shufflevector(twos[0], twos[1], 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24,
                                   26, 28, 30) +
           __builtin_shufflevector(twos[0], twos[1], 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25,
                                   27, 29, 31);
}

#else

struct Lanes {
    std::array<float, kLanes> values{};

    Lanes& operator+=(const Lanes& other)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += other.values[i];
        return *this;
    }
    float operator[](std::size_t i) const { return values[i]; }
};

ANNEAL_INLINE Lanes operator*(float factor, Lanes lanes)
{
    for (float& value : lanes.values)
        value *= factor;
    return lanes;
}

ANNEAL_INLINE Lanes operator*(Lanes a, const Lanes& b)
{
    for (std::size_t i = 0; i < a.values.size(); ++i)
        a.values[i] *= b.values[i];
    return a;
}

template <typename T>
ANNEAL_INLINE Lanes loadLanes(const T* x)
{
    Lanes lanes;
    for (std::int64_t i = 0; i < kLanes; ++i)
        lanes.values[static_cast<std::size_t>(i)] = load(x, i);
    return lanes;
}

template <typename T>
ANNEAL_INLINE void storeLanes(T* y, const Lanes& lanes)
{
    for (std::int64_t i = 0; i < kLanes; ++i)
        store(y, i, lanes.values[static_cast<std::size_t>(i)]);
}

ANNEAL_INLINE Lanes sums(const Lanes (&x)[kLanes])
{
    Lanes result;
    for (std::size_t i = 0; i < result.values.size(); ++i)
        for (const float value : x[i].values)
            result.values[i] += value;
    return result;
}

#endif

} // namespace anneal::ops::cpu
