#include "core/quant/code_kernels.h"

#include "core/quant/four_bit.h"

#include <algorithm>
#include <array>
#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#define ANNEAL_VECTOR_CODES 1
// GCC 12 warns of the intrinsics' own undefined registers (GCC bug 105593).
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#include <immintrin.h>
#define ANNEAL_AVX2 __attribute__((target("avx2,fma")))
#define ANNEAL_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,fma")))
#endif

// Plain loops that are compiled for each instruction set; the loader picks one.
#if defined(ANNEAL_VECTOR_CODES) && !defined(__clang__) && defined(__GLIBC__) &&                   \
    !defined(__SANITIZE_ADDRESS__)
#define ANNEAL_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ANNEAL_CLONES
#endif

namespace anneal::quant {
namespace {

std::uint16_t bf16Bits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16);
}

// Each byte is looked up twice in a table of the block's 16 values, already in the wanted type.
template <typename T>
void unpackPlain(const FourBitBlocks& blocks, std::int64_t numbers, T* to)
{
    for (std::int64_t block = 0; block * kBlock < numbers; ++block) {
        std::array<T, 16> values;
        for (std::size_t i = 0; i < 16; ++i) {
            const float value = (blocks.offsets ? blocks.offsets[block] : 0.0F) +
                                blocks.steps[block] * blocks.book[i];
            if constexpr (std::is_same_v<T, float>)
                values[i] = value;
            else
                values[i] = bf16Bits(value);
        }
        const auto first = block * kBlock, last = std::min(numbers, first + kBlock);
        for (auto i = first; i < last; i += 2) {
            to[i] = values[blocks.codes[i / 2] >> 4];
            to[i + 1] = values[blocks.codes[i / 2] & 15];
        }
    }
}

float dotPlain(const FourBitBlocks& blocks, std::int64_t count, const float* x)
{
    float total = 0;
    for (std::int64_t block = 0; block < count; ++block) {
        float part = 0, sum = 0;
        for (std::int64_t i = block * kBlock; i < (block + 1) * kBlock; i += 2) {
            part += blocks.book[blocks.codes[i / 2] >> 4] * x[i] +
                    blocks.book[blocks.codes[i / 2] & 15] * x[i + 1];
            sum += x[i] + x[i + 1];
        }
        total += blocks.steps[block] * part;
        if (blocks.offsets)
            total += blocks.offsets[block] * sum;
    }
    return total;
}

#ifdef ANNEAL_VECTOR_CODES

// The 32 codes of 16 bytes in order: 16 in `first`, 16 in `second`.
ANNEAL_AVX2 inline void splitCodes(const std::uint8_t* codes, __m128i& first, __m128i& second)
{
    const __m128i low = _mm_set1_epi8(15);
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes));
    const __m128i high = _mm_and_si128(_mm_srli_epi16(bytes, 4), low);
    first = _mm_unpacklo_epi8(high, _mm_and_si128(bytes, low));
    second = _mm_unpackhi_epi8(high, _mm_and_si128(bytes, low));
}

ANNEAL_AVX512 inline __m512 valuesOf(__m128i codes, __m512 book)
{
    return _mm512_permutexvar_ps(_mm512_cvtepu8_epi32(codes), book);
}

ANNEAL_AVX512 inline void storeNumbers(float* to, __m512 values)
{
    _mm512_storeu_ps(to, values);
}

// Rounds to the nearest even, as bf16Bits().
ANNEAL_AVX512 inline void storeNumbers(std::uint16_t* to, __m512 values)
{
    const __m512i bits = _mm512_castps_si512(values);
    const __m512i odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
    const __m512i rounded =
        _mm512_add_epi32(_mm512_add_epi32(bits, _mm512_set1_epi32(0x7fff)), odd);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to),
                        _mm512_cvtepi32_epi16(_mm512_srli_epi32(rounded, 16)));
}

// Multiplied and added apart: a number is the same whatever the processor has.
template <typename T>
ANNEAL_AVX512 void unpack512(const FourBitBlocks& blocks, std::int64_t numbers, T* to)
{
    const __m512 book = _mm512_loadu_ps(blocks.book);
    const std::int64_t whole = numbers / kBlock;
    for (std::int64_t block = 0; block < whole; ++block, to += kBlock) {
        __m512 table = _mm512_mul_ps(_mm512_set1_ps(blocks.steps[block]), book);
        if (blocks.offsets)
            table = _mm512_add_ps(_mm512_set1_ps(blocks.offsets[block]), table);
        for (std::int64_t half = 0; half < 2; ++half) {
            __m128i first, second;
            splitCodes(blocks.codes + block * (kBlock / 2) + half * 16, first, second);
            storeNumbers(to + half * 32, valuesOf(first, table));
            storeNumbers(to + half * 32 + 16, valuesOf(second, table));
        }
    }
    unpackPlain(FourBitBlocks{blocks.codes + whole * (kBlock / 2), blocks.book,
                              blocks.steps + whole,
                              blocks.offsets ? blocks.offsets + whole : nullptr},
                numbers - whole * kBlock, to);
}

ANNEAL_AVX512 float dot512(const FourBitBlocks& blocks, std::int64_t count, const float* x)
{
    const __m512 book = _mm512_loadu_ps(blocks.book);
    __m512 total = _mm512_setzero_ps();
    for (std::int64_t block = 0; block < count; ++block, x += kBlock) {
        __m512 part = _mm512_setzero_ps(), sum = _mm512_setzero_ps();
        for (std::int64_t half = 0; half < 2; ++half) {
            __m128i first, second;
            splitCodes(blocks.codes + block * (kBlock / 2) + half * 16, first, second);
            const __m512 left = _mm512_loadu_ps(x + half * 32);
            const __m512 right = _mm512_loadu_ps(x + half * 32 + 16);
            part = _mm512_fmadd_ps(valuesOf(first, book), left, part);
            part = _mm512_fmadd_ps(valuesOf(second, book), right, part);
            sum = _mm512_add_ps(sum, _mm512_add_ps(left, right));
        }
        total = _mm512_fmadd_ps(_mm512_set1_ps(blocks.steps[block]), part, total);
        if (blocks.offsets)
            total = _mm512_fmadd_ps(_mm512_set1_ps(blocks.offsets[block]), sum, total);
    }
    return _mm512_reduce_add_ps(total);
}

// A table of 16 is two of 8, of which bit 3 of the code chooses.
ANNEAL_AVX2 inline __m256 valuesOf(__m128i codes, __m256 low, __m256 high)
{
    const __m256i wide = _mm256_cvtepu8_epi32(codes);
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(low, wide),
                            _mm256_permutevar8x32_ps(high, wide),
                            _mm256_castsi256_ps(_mm256_slli_epi32(wide, 28)));
}

ANNEAL_AVX2 float dot256(const FourBitBlocks& blocks, std::int64_t count, const float* x)
{
    const __m256 low = _mm256_loadu_ps(blocks.book), high = _mm256_loadu_ps(blocks.book + 8);
    __m256 total = _mm256_setzero_ps();
    for (std::int64_t block = 0; block < count; ++block, x += kBlock) {
        __m256 part = _mm256_setzero_ps(), sum = _mm256_setzero_ps();
        for (std::int64_t half = 0; half < 2; ++half) {
            __m128i codes[2];
            splitCodes(blocks.codes + block * (kBlock / 2) + half * 16, codes[0], codes[1]);
            for (int i = 0; i < 4; ++i) {
                const __m128i eight = i % 2 == 0 ? codes[i / 2] : _mm_srli_si128(codes[i / 2], 8);
                const __m256 numbers = _mm256_loadu_ps(x + half * 32 + 8 * i);
                part = _mm256_fmadd_ps(valuesOf(eight, low, high), numbers, part);
                sum = _mm256_add_ps(sum, numbers);
            }
        }
        total = _mm256_fmadd_ps(_mm256_set1_ps(blocks.steps[block]), part, total);
        if (blocks.offsets)
            total = _mm256_fmadd_ps(_mm256_set1_ps(blocks.offsets[block]), sum, total);
    }
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(total), _mm256_extractf128_ps(total, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

ANNEAL_AVX512 float dotBytes512(const std::int8_t* codes, std::int64_t count, const float* x)
{
    __m512 total = _mm512_setzero_ps();
    for (std::int64_t i = 0; i < count; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes + i));
        total = _mm512_fmadd_ps(_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(bytes)),
                                _mm512_loadu_ps(x + i), total);
    }
    return _mm512_reduce_add_ps(total);
}

bool hasAvx512()
{
    static const bool known =
        __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    return known;
}

bool hasAvx2()
{
    static const bool known = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return known;
}

#endif

template <typename T>
void unpackAny(const FourBitBlocks& blocks, std::int64_t numbers, T* to)
{
#ifdef ANNEAL_VECTOR_CODES
    if (hasAvx512())
        return unpack512(blocks, numbers, to);
#endif
    unpackPlain(blocks, numbers, to);
}

} // namespace

ANNEAL_CLONES NumberRange rangeOf(const float* x, std::int64_t count)
{
    constexpr std::int64_t kLanes = 16;
    NumberRange range{x[0], x[0]};
    float low[kLanes], high[kLanes];
    std::fill_n(low, kLanes, x[0]);
    std::fill_n(high, kLanes, x[0]);
    std::int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        for (std::int64_t lane = 0; lane < kLanes; ++lane) {
            low[lane] = x[i + lane] < low[lane] ? x[i + lane] : low[lane];
            high[lane] = x[i + lane] > high[lane] ? x[i + lane] : high[lane];
        }
    for (; i < count; ++i)
        range = {std::min(range.low, x[i]), std::max(range.high, x[i])};
    for (std::int64_t lane = 0; lane < kLanes; ++lane)
        range = {std::min(range.low, low[lane]), std::max(range.high, high[lane])};
    return range;
}

// The place of a value among the borders is the number of those that it is above: no branches, and
// all numbers of a block at once.
ANNEAL_CLONES void nearestCodes(const CodeSearch& search, const float* x, std::int64_t count,
                                float base, float factor, std::uint8_t* to)
{
    float values[kBlock] = {};
    std::int32_t places[kBlock] = {};
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = (x[i] - base) * factor;
    for (std::size_t k = 1; k < search.borders.size(); ++k) {
        const float border = search.borders[k];
        for (std::int64_t i = 0; i < kBlock; ++i)
            places[i] += values[i] > border ? 1 : 0;
    }
    for (std::int64_t i = 0; i < count; i += 2)
        to[i / 2] =
            static_cast<std::uint8_t>(search.codes[static_cast<std::size_t>(places[i])] << 4 |
                                      search.codes[static_cast<std::size_t>(places[i + 1])]);
}

void unpackBlocks(const FourBitBlocks& blocks, std::int64_t numbers, float* to)
{
    unpackAny(blocks, numbers, to);
}

void unpackBlocks(const FourBitBlocks& blocks, std::int64_t numbers, std::uint16_t* to)
{
    unpackAny(blocks, numbers, to);
}

float dotBlocks(const FourBitBlocks& blocks, std::int64_t count, const float* x)
{
#ifdef ANNEAL_VECTOR_CODES
    if (hasAvx512())
        return dot512(blocks, count, x);
    if (hasAvx2())
        return dot256(blocks, count, x);
#endif
    return dotPlain(blocks, count, x);
}

float dotBytes(const std::int8_t* codes, std::int64_t count, const float* x)
{
    float sum = 0;
    std::int64_t i = 0;
#ifdef ANNEAL_VECTOR_CODES
    if (hasAvx512()) {
        i = count / 16 * 16;
        sum = dotBytes512(codes, i, x);
    }
#endif
    for (; i < count; ++i)
        sum += static_cast<float>(codes[i]) * x[i];
    return sum;
}

} // namespace anneal::quant
