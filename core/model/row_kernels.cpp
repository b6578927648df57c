#include "core/model/row_kernels.h"

#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define ANNEAL_AVX2_KERNELS 1
#include <immintrin.h>
#define ANNEAL_AVX2 __attribute__((target("avx2,fma,f16c")))
// GCC 12 warns of its own header: AVX-512's operations begin with a register of any content.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#define ANNEAL_AVX512 __attribute__((target("avx512f,avx2,fma,f16c")))
#endif

namespace anneal::model {

namespace {

using files::StorageType;

constexpr std::int64_t kBlock = 32; ///< elements of a block of the Q4 and Q8 formats

float halfAt(const std::byte* bytes)
{
    std::uint16_t bits = 0;
    std::memcpy(&bits, bytes, sizeof bits);
    return c10::detail::fp16_ieee_to_fp32_value(bits);
}

float bfloat16At(const std::byte* bytes)
{
    std::uint16_t bits = 0;
    std::memcpy(&bits, bytes, sizeof bits);
    return c10::detail::f32_from_bits(bits);
}

float floatAt(const std::byte* bytes)
{
    float value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// Layout of the block formats: a half d, for Q4_1 a half m, then the quants.
std::int64_t quantsOffset(StorageType type)
{
    return type == StorageType::Q4_1 ? 4 : 2;
}

/// One row in plain C++; `sums` are x's sums over each block.
float dotRowPlain(StorageType type, const std::byte* row, const float* x, const float* sums,
                  std::int64_t columns)
{
    float total = 0;
    if (type == StorageType::F32 || type == StorageType::F16 || type == StorageType::BF16) {
        for (std::int64_t i = 0; i < columns; ++i)
            total += x[i] * (type == StorageType::F32   ? floatAt(row + 4 * i)
                             : type == StorageType::F16 ? halfAt(row + 2 * i)
                                                        : bfloat16At(row + 2 * i));
        return total;
    }
    const auto blockBytes = static_cast<std::int64_t>(files::blockBytes(type));
    for (std::int64_t b = 0; b < columns / kBlock; ++b) {
        const std::byte* block = row + b * blockBytes;
        const std::byte* quants = block + quantsOffset(type);
        const float* values = x + b * kBlock;
        float part = 0;
        for (std::int64_t i = 0; i < kBlock; ++i) {
            if (type == StorageType::Q8_0) {
                part += values[i] * static_cast<float>(static_cast<std::int8_t>(quants[i]));
            } else {
                const int pair = std::to_integer<int>(quants[i % 16]);
                part += values[i] * static_cast<float>(i < 16 ? pair & 15 : pair >> 4);
            }
        }
        const float d = halfAt(block);
        total += d * part;
        if (type == StorageType::Q4_1)
            total += halfAt(block + 2) * sums[b];
        else if (type == StorageType::Q4_0)
            total -= 8 * d * sums[b];
    }
    return total;
}

void unpackRowPlain(StorageType type, const std::byte* row, std::int64_t columns, float* out)
{
    if (type == StorageType::F32 || type == StorageType::F16 || type == StorageType::BF16) {
        for (std::int64_t i = 0; i < columns; ++i)
            out[i] = type == StorageType::F32   ? floatAt(row + 4 * i)
                     : type == StorageType::F16 ? halfAt(row + 2 * i)
                                                : bfloat16At(row + 2 * i);
        return;
    }
    const auto blockBytes = static_cast<std::int64_t>(files::blockBytes(type));
    for (std::int64_t b = 0; b < columns / kBlock; ++b, row += blockBytes) {
        const std::byte* quants = row + quantsOffset(type);
        const float d = halfAt(row);
        const float minimum = type == StorageType::Q4_1   ? halfAt(row + 2)
                              : type == StorageType::Q4_0 ? -8 * d
                                                          : 0;
        for (std::int64_t i = 0; i < kBlock; ++i) {
            const int pair = std::to_integer<int>(quants[type == StorageType::Q8_0 ? i : i % 16]);
            const int code = type == StorageType::Q8_0 ? static_cast<std::int8_t>(pair)
                             : i < 16                  ? pair & 15
                                                       : pair >> 4;
            *out++ = d * static_cast<float>(code) + minimum;
        }
    }
}

#ifdef ANNEAL_AVX2_KERNELS

ANNEAL_AVX2 float sumOf(__m256 v)
{
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    half = _mm_add_ss(half, _mm_movehdup_ps(half));
    return _mm_cvtss_f32(half);
}

ANNEAL_AVX2 __m256 floatsOf(__m128i bytes) // the low 8 unsigned bytes
{
    return _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(bytes));
}

ANNEAL_AVX2 float dotNibbles(bool withMinimum, const std::byte* row, const float* x,
                             const float* sums, std::int64_t columns)
{
    const std::int64_t blockBytes = withMinimum ? 20 : 18;
    const std::int64_t offset = withMinimum ? 4 : 2;
    const __m128i lowBits = _mm_set1_epi8(15);
    __m256 total = _mm256_setzero_ps();
    float minimums = 0;
    for (std::int64_t b = 0; b < columns / kBlock; ++b, row += blockBytes, x += kBlock) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        const __m128i quants = _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + offset));
        const __m128i low = _mm_and_si128(quants, lowBits);
        const __m128i high = _mm_and_si128(_mm_srli_epi16(quants, 4), lowBits);
        __m256 part = _mm256_mul_ps(floatsOf(low), _mm256_loadu_ps(x));
        part = _mm256_fmadd_ps(floatsOf(_mm_srli_si128(low, 8)), _mm256_loadu_ps(x + 8), part);
        part = _mm256_fmadd_ps(floatsOf(high), _mm256_loadu_ps(x + 16), part);
        part = _mm256_fmadd_ps(floatsOf(_mm_srli_si128(high, 8)), _mm256_loadu_ps(x + 24), part);
        total = _mm256_fmadd_ps(_mm256_broadcastss_ps(scales), part, total);
        const float d = _mm_cvtss_f32(scales);
        minimums += (withMinimum ? _mm_cvtss_f32(_mm_movehdup_ps(scales)) : -8 * d) * sums[b];
    }
    return sumOf(total) + minimums;
}

ANNEAL_AVX2 float dotQ8(const std::byte* row, const float* x, std::int64_t columns)
{
    __m256 total = _mm256_setzero_ps();
    for (std::int64_t b = 0; b < columns / kBlock; ++b, row += 34, x += kBlock) {
        std::uint16_t half = 0;
        std::memcpy(&half, row, sizeof half);
        const __m128 scale = _mm_cvtph_ps(_mm_cvtsi32_si128(half));
        __m256 part = _mm256_setzero_ps();
        for (int i = 0; i < 4; ++i) {
            const auto* quants = reinterpret_cast<const __m128i*>(row + 2 + 8 * i);
            const __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(quants)));
            part = _mm256_fmadd_ps(values, _mm256_loadu_ps(x + 8 * i), part);
        }
        total = _mm256_fmadd_ps(_mm256_broadcastss_ps(scale), part, total);
    }
    return sumOf(total);
}

ANNEAL_AVX2 __m256 load8(StorageType type, const std::byte* row, std::int64_t i)
{
    if (type == StorageType::F32)
        return _mm256_loadu_ps(reinterpret_cast<const float*>(row) + i);
    const __m128i bits = _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + 2 * i));
    if (type == StorageType::F16)
        return _mm256_cvtph_ps(bits);
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(bits), 16));
}

template <StorageType kType>
ANNEAL_AVX2 float dotPlainType(const std::byte* row, const float* x, std::int64_t columns)
{
    __m256 totals[4] = {_mm256_setzero_ps(), _mm256_setzero_ps(), _mm256_setzero_ps(),
                        _mm256_setzero_ps()};
    std::int64_t i = 0;
    for (; i + 32 <= columns; i += 32)
        for (int lane = 0; lane < 4; ++lane)
            totals[lane] = _mm256_fmadd_ps(load8(kType, row, i + 8 * lane),
                                           _mm256_loadu_ps(x + i + 8 * lane), totals[lane]);
    const float sum = sumOf(
        _mm256_add_ps(_mm256_add_ps(totals[0], totals[1]), _mm256_add_ps(totals[2], totals[3])));
    const std::int64_t size = kType == StorageType::F32 ? 4 : 2;
    return sum + dotRowPlain(kType, row + i * size, x + i, nullptr, columns - i);
}

ANNEAL_AVX2 void unpackNibbles(bool withMinimum, const std::byte* row, std::int64_t columns,
                               float* out)
{
    const std::int64_t blockBytes = withMinimum ? 20 : 18;
    const std::int64_t offset = withMinimum ? 4 : 2;
    const __m128i lowBits = _mm_set1_epi8(15);
    for (std::int64_t b = 0; b < columns / kBlock; ++b, row += blockBytes, out += kBlock) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        const __m256 d = _mm256_broadcastss_ps(scales);
        const __m256 minimum = withMinimum ? _mm256_broadcastss_ps(_mm_movehdup_ps(scales))
                                           : _mm256_mul_ps(d, _mm256_set1_ps(-8));
        const __m128i quants = _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + offset));
        const __m128i low = _mm_and_si128(quants, lowBits);
        const __m128i high = _mm_and_si128(_mm_srli_epi16(quants, 4), lowBits);
        _mm256_storeu_ps(out, _mm256_fmadd_ps(floatsOf(low), d, minimum));
        _mm256_storeu_ps(out + 8, _mm256_fmadd_ps(floatsOf(_mm_srli_si128(low, 8)), d, minimum));
        _mm256_storeu_ps(out + 16, _mm256_fmadd_ps(floatsOf(high), d, minimum));
        _mm256_storeu_ps(out + 24, _mm256_fmadd_ps(floatsOf(_mm_srli_si128(high, 8)), d, minimum));
    }
}

// The sixteen numbers of a block's codes are looked up.
ANNEAL_AVX512 void unpackNibblesWide(bool withMinimum, const std::byte* row, std::int64_t columns,
                                     float* out)
{
    const std::int64_t blockBytes = withMinimum ? 20 : 18;
    const std::int64_t offset = withMinimum ? 4 : 2;
    const __m128i lowBits = _mm_set1_epi8(15);
    const __m512 codes = _mm512_set_ps(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    for (std::int64_t b = 0; b < columns / kBlock; ++b, row += blockBytes, out += kBlock) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        const __m512 d = _mm512_broadcastss_ps(scales);
        const __m512 minimum = withMinimum ? _mm512_broadcastss_ps(_mm_movehdup_ps(scales))
                                           : _mm512_mul_ps(d, _mm512_set1_ps(-8));
        const __m512 numbers = _mm512_fmadd_ps(codes, d, minimum);
        const __m128i quants = _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + offset));
        const __m512i low = _mm512_cvtepu8_epi32(_mm_and_si128(quants, lowBits));
        const __m512i high =
            _mm512_cvtepu8_epi32(_mm_and_si128(_mm_srli_epi16(quants, 4), lowBits));
        _mm512_storeu_ps(out, _mm512_permutexvar_ps(low, numbers));
        _mm512_storeu_ps(out + 16, _mm512_permutexvar_ps(high, numbers));
    }
}

ANNEAL_AVX2 void unpackQ8(const std::byte* row, std::int64_t columns, float* out)
{
    for (std::int64_t b = 0; b < columns / kBlock; ++b, row += 34, out += kBlock) {
        std::uint16_t half = 0;
        std::memcpy(&half, row, sizeof half);
        const __m256 d = _mm256_broadcastss_ps(_mm_cvtph_ps(_mm_cvtsi32_si128(half)));
        for (int i = 0; i < 4; ++i) {
            const auto* quants = reinterpret_cast<const __m128i*>(row + 2 + 8 * i);
            const __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(quants)));
            _mm256_storeu_ps(out + 8 * i, _mm256_mul_ps(values, d));
        }
    }
}

template <StorageType kType>
ANNEAL_AVX2 void unpackPlainType(const std::byte* row, std::int64_t columns, float* out)
{
    std::int64_t i = 0;
    for (; i + 8 <= columns; i += 8)
        _mm256_storeu_ps(out + i, load8(kType, row, i));
    const std::int64_t size = kType == StorageType::F32 ? 4 : 2;
    unpackRowPlain(kType, row + i * size, columns - i, out + i);
}

bool hasAvx2()
{
    static const bool known = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                              __builtin_cpu_supports("f16c");
    return known;
}

bool hasAvx512()
{
    static const bool known = hasAvx2() && __builtin_cpu_supports("avx512f");
    return known;
}

#else

bool hasAvx2()
{
    return false;
}

#endif

float dotRow(StorageType type, const std::byte* row, const float* x, const float* sums,
             std::int64_t columns)
{
#ifdef ANNEAL_AVX2_KERNELS
    if (hasAvx2()) {
        switch (type) {
        case StorageType::Q4_0:
        case StorageType::Q4_1:
            return dotNibbles(type == StorageType::Q4_1, row, x, sums, columns);
        case StorageType::Q8_0:
            return dotQ8(row, x, columns);
        case StorageType::F16:
            return dotPlainType<StorageType::F16>(row, x, columns);
        case StorageType::BF16:
            return dotPlainType<StorageType::BF16>(row, x, columns);
        default:
            return dotPlainType<StorageType::F32>(row, x, columns);
        }
    }
#endif
    return dotRowPlain(type, row, x, sums, columns);
}

using UnpackRow = void (*)(const std::byte* row, std::int64_t columns, float* out);

template <StorageType kType>
void unpackRowOf(const std::byte* row, std::int64_t columns, float* out)
{
#ifdef ANNEAL_AVX2_KERNELS
    constexpr bool kNibbles = kType == StorageType::Q4_0 || kType == StorageType::Q4_1;
    if (kNibbles && hasAvx512())
        return unpackNibblesWide(kType == StorageType::Q4_1, row, columns, out);
    if (hasAvx2()) {
        if constexpr (kNibbles)
            return unpackNibbles(kType == StorageType::Q4_1, row, columns, out);
        else if constexpr (kType == StorageType::Q8_0)
            return unpackQ8(row, columns, out);
        else
            return unpackPlainType<kType>(row, columns, out);
    }
#endif
    unpackRowPlain(kType, row, columns, out);
}

UnpackRow unpackerOf(StorageType type)
{
    switch (type) {
    case StorageType::Q4_0:
        return unpackRowOf<StorageType::Q4_0>;
    case StorageType::Q4_1:
        return unpackRowOf<StorageType::Q4_1>;
    case StorageType::Q8_0:
        return unpackRowOf<StorageType::Q8_0>;
    case StorageType::F16:
        return unpackRowOf<StorageType::F16>;
    case StorageType::BF16:
        return unpackRowOf<StorageType::BF16>;
    default:
        return unpackRowOf<StorageType::F32>;
    }
}

} // namespace

std::int64_t RowMatrix::rowBytes() const
{
    if (packed)
        return columns / 2; // about: it only says how much work a row is
    return columns / static_cast<std::int64_t>(files::blockElements(type)) *
           static_cast<std::int64_t>(files::blockBytes(type));
}

std::int64_t RowMatrix::plainRow(std::int64_t stored) const
{
    if (rotaryHeadDim == 0)
        return stored;
    const std::int64_t inHead = stored % rotaryHeadDim;
    return stored - inHead + (inHead % 2) * (rotaryHeadDim / 2) + inHead / 2;
}

std::int64_t RowMatrix::rowStep() const
{
    return packed ? packed->rowStep() : std::max<std::int64_t>(1, rotaryHeadDim);
}

bool hasRowKernel(StorageType type, std::int64_t columns)
{
    switch (type) {
    case StorageType::F32:
    case StorageType::F16:
    case StorageType::BF16:
        return true;
    case StorageType::Q8_0:
    case StorageType::Q4_0:
    case StorageType::Q4_1:
        // Without vector instructions unpacking costs more than the memory it saves.
        return hasAvx2() && columns % kBlock == 0;
    default:
        return false;
    }
}

void RowVector::assign(std::span<const float> values)
{
    m_values.assign(values.begin(), values.end());
    m_blockSums.assign(values.size() / kBlock, 0.0F);
    for (std::size_t b = 0; b < m_blockSums.size(); ++b)
        for (std::size_t i = 0; i < kBlock; ++i)
            m_blockSums[b] += m_values[b * kBlock + i];
}

void multiplyRows(const RowMatrix& matrix, const RowVector& x, std::int64_t begin, std::int64_t end,
                  float* y)
{
    if (matrix.packed) {
        matrix.packed->multiplyRows(x.values(), begin, end, y);
        return;
    }
    const std::int64_t rowBytes = matrix.rowBytes();
    for (std::int64_t row = begin; row < end; ++row)
        y[matrix.plainRow(row)] = dotRow(matrix.type, matrix.data + row * rowBytes, x.values(),
                                         x.blockSums(), matrix.columns);
}

void unpackPart(const RowMatrix& matrix, const MatrixPart& part, float* out, std::int64_t stride)
{
    const auto unpack = unpackerOf(matrix.type);
    const auto elements = static_cast<std::int64_t>(files::blockElements(matrix.type));
    const auto bytes = static_cast<std::int64_t>(files::blockBytes(matrix.type));
    const std::int64_t rowBytes = matrix.columns / elements * bytes;
    const std::byte* row =
        matrix.data + part.firstRow * rowBytes + part.firstColumn / elements * bytes;
    for (std::int64_t r = 0; r < part.rows; ++r, row += rowBytes, out += stride)
        unpack(row, part.columns, out);
}

float dotProduct(const float* a, const float* b, std::int64_t count)
{
    return dotRow(StorageType::F32, reinterpret_cast<const std::byte*>(a), b, nullptr, count);
}

} // namespace anneal::model
