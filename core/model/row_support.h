#pragma once

#include "core/files/dtype.h"

#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define ANNEAL_ROW_VECTORS 1
#include <immintrin.h>
// GCC 12 warns of its own header: AVX-512's operations begin with a register of any content.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#define ANNEAL_AVX2 __attribute__((target("avx2,fma,f16c")))
#define ANNEAL_AVX512 __attribute__((target("avx512f,avx2,fma,f16c")))
#endif

/// What the kernels of rows share. Only for .cpp files of this folder.
namespace anneal::model {

/// Numbers of a block of Q4_0, Q4_1 and Q8_0.
inline constexpr std::int64_t kBlockNumbers = 32;

/// How such a block lies in the file: a half, the step; with a minimum, a half for it; then the
/// codes, one to a byte, or two: the first 16 in the low halves of the bytes. Layout: ggml's
/// ggml-quants.c.
template <files::StorageType kType>
struct BlockLayout {
    static constexpr bool kHasMinimum = kType == files::StorageType::Q4_1;
    static constexpr std::int64_t kCodes = kHasMinimum ? 4 : 2; ///< bytes in front of the codes
    static constexpr std::int64_t kBytes = kCodes + (kType == files::StorageType::Q8_0 ? 32 : 16);
    static constexpr int kMiddle = kType == files::StorageType::Q4_0 ? 8 : 0; ///< less of each code
};

/// Number i of a row of F32, F16 or BF16.
template <files::StorageType kType>
inline float numberAt(const std::byte* row, std::int64_t i)
{
    if constexpr (kType == files::StorageType::F32) {
        float value = 0;
        std::memcpy(&value, row + 4 * i, sizeof value);
        return value;
    }
    std::uint16_t bits = 0;
    std::memcpy(&bits, row + 2 * i, sizeof bits);
    return kType == files::StorageType::F16 ? c10::detail::fp16_ieee_to_fp32_value(bits)
                                            : c10::detail::f32_from_bits(bits);
}

#ifdef ANNEAL_ROW_VECTORS

/// The low eight unsigned bytes.
ANNEAL_AVX2 inline __m256 floatsOf(__m128i bytes)
{
    return _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(bytes));
}

/// Numbers i to i + 7 of a row of F32, F16 or BF16.
template <files::StorageType kType>
ANNEAL_AVX2 inline __m256 load8(const std::byte* row, std::int64_t i)
{
    if constexpr (kType == files::StorageType::F32)
        return _mm256_loadu_ps(reinterpret_cast<const float*>(row) + i);
    const __m128i bits = _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + 2 * i));
    if constexpr (kType == files::StorageType::F16)
        return _mm256_cvtph_ps(bits);
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(bits), 16));
}

inline bool hasAvx2()
{
    static const bool known = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                              __builtin_cpu_supports("f16c");
    return known;
}

inline bool hasAvx512()
{
    static const bool known = hasAvx2() && __builtin_cpu_supports("avx512f");
    return known;
}

#else

inline bool hasAvx2()
{
    return false;
}

#endif

} // namespace anneal::model
