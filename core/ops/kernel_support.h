#pragma once

#include "core/ops/cpu_kernels.h"

#include <bit>
#include <cstdint>

/// What the CPU loops share: instruction sets, elements as fp32. Only for .cpp files of this
/// folder.

// Each function is compiled for AVX-512, AVX2 and the plain x86-64; the loader picks one. Elsewhere
// the compiler's target decides.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__GLIBC__) &&       \
    !defined(__SANITIZE_ADDRESS__)
#define ANNEAL_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ANNEAL_CLONES
#endif
#if defined(__GNUC__)
#define ANNEAL_INLINE [[gnu::always_inline]] inline
#define ANNEAL_APART __restrict__
#define ANNEAL_SUM(variable) _Pragma(ANNEAL_TEXT(omp simd reduction(+ : variable)))
#define ANNEAL_MAXIMUM(variable) _Pragma(ANNEAL_TEXT(omp simd reduction(max : variable)))
#define ANNEAL_TEXT(words) #words
#define ANNEAL_UNROLL _Pragma("GCC unroll 16")
#define ANNEAL_FETCH(address) __builtin_prefetch(address)
#else
#define ANNEAL_INLINE __forceinline
#define ANNEAL_APART __restrict
#define ANNEAL_SUM(variable)
#define ANNEAL_MAXIMUM(variable)
#define ANNEAL_UNROLL
#define ANNEAL_FETCH(address) static_cast<void>(address)
#endif

namespace anneal::ops::cpu {

ANNEAL_INLINE float load(const float* x, std::int64_t i)
{
    return x[i];
}

ANNEAL_INLINE float load(const Half* x, std::int64_t i)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(x[i].x) << 16);
}

ANNEAL_INLINE void store(float* y, std::int64_t i, float value)
{
    y[i] = value;
}

// Rounds to nearest even; NaN stays NaN.
ANNEAL_INLINE std::uint16_t bf16Bits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t rounded = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
    const std::uint32_t nan = (bits >> 16) | 0x40U;
    return static_cast<std::uint16_t>((bits & 0x7fffffffU) > 0x7f800000U ? nan : rounded);
}

ANNEAL_INLINE void store(Half* y, std::int64_t i, float value)
{
    y[i].x = bf16Bits(value);
}

ANNEAL_INLINE float rounded(const float*, float value)
{
    return value;
}

ANNEAL_INLINE float rounded(const Half*, float value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bf16Bits(value)) << 16);
}

} // namespace anneal::ops::cpu
