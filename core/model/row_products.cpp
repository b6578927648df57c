#include "core/model/row_products.h"

#include "core/model/row_support.h"

namespace anneal::model {
namespace {

using files::StorageType;

/// Of the numbers from `first` on, one by one.
template <StorageType kType>
float dotRest(const std::byte* row, const float* x, std::int64_t first, std::int64_t columns)
{
    float total = 0;
    for (std::int64_t i = first; i < columns; ++i)
        total += x[i] * numberAt<kType>(row, i);
    return total;
}

#ifdef ANNEAL_ROW_VECTORS

ANNEAL_AVX2 float sumOf(__m256 v)
{
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    half = _mm_add_ss(half, _mm_movehdup_ps(half));
    return _mm_cvtss_f32(half);
}

template <StorageType kType>
ANNEAL_AVX2 float dotNibbles(const std::byte* row, const float* x, const float* sums,
                             std::int64_t columns)
{
    using Layout = BlockLayout<kType>;
    const __m128i lowBits = _mm_set1_epi8(15);
    __m256 total = _mm256_setzero_ps();
    float minimums = 0;
    for (std::int64_t b = 0; b < columns / kBlockNumbers;
         ++b, row += Layout::kBytes, x += kBlockNumbers) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        const __m128i quants =
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + Layout::kCodes));
        const __m128i low = _mm_and_si128(quants, lowBits);
        const __m128i high = _mm_and_si128(_mm_srli_epi16(quants, 4), lowBits);
        __m256 part = _mm256_mul_ps(floatsOf(low), _mm256_loadu_ps(x));
        part = _mm256_fmadd_ps(floatsOf(_mm_srli_si128(low, 8)), _mm256_loadu_ps(x + 8), part);
        part = _mm256_fmadd_ps(floatsOf(high), _mm256_loadu_ps(x + 16), part);
        part = _mm256_fmadd_ps(floatsOf(_mm_srli_si128(high, 8)), _mm256_loadu_ps(x + 24), part);
        total = _mm256_fmadd_ps(_mm256_broadcastss_ps(scales), part, total);
        const float d = _mm_cvtss_f32(scales);
        minimums +=
            (Layout::kHasMinimum ? _mm_cvtss_f32(_mm_movehdup_ps(scales)) : -8 * d) * sums[b];
    }
    return sumOf(total) + minimums;
}

ANNEAL_AVX2 float dotQ8(const std::byte* row, const float* x, std::int64_t columns)
{
    using Layout = BlockLayout<StorageType::Q8_0>;
    __m256 total = _mm256_setzero_ps();
    for (std::int64_t b = 0; b < columns / kBlockNumbers;
         ++b, row += Layout::kBytes, x += kBlockNumbers) {
        std::uint16_t half = 0;
        std::memcpy(&half, row, sizeof half);
        const __m128 scale = _mm_cvtph_ps(_mm_cvtsi32_si128(half));
        __m256 part = _mm256_setzero_ps();
        for (int i = 0; i < 4; ++i) {
            const auto* quants = reinterpret_cast<const __m128i*>(row + Layout::kCodes + 8 * i);
            const __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(quants)));
            part = _mm256_fmadd_ps(values, _mm256_loadu_ps(x + 8 * i), part);
        }
        total = _mm256_fmadd_ps(_mm256_broadcastss_ps(scale), part, total);
    }
    return sumOf(total);
}

template <StorageType kType>
ANNEAL_AVX2 float dotPlainType(const std::byte* row, const float* x, std::int64_t columns)
{
    __m256 totals[4] = {_mm256_setzero_ps(), _mm256_setzero_ps(), _mm256_setzero_ps(),
                        _mm256_setzero_ps()};
    std::int64_t i = 0;
    for (; i + 32 <= columns; i += 32)
        for (int lane = 0; lane < 4; ++lane)
            totals[lane] = _mm256_fmadd_ps(load8<kType>(row, i + 8 * lane),
                                           _mm256_loadu_ps(x + i + 8 * lane), totals[lane]);
    const float sum = sumOf(
        _mm256_add_ps(_mm256_add_ps(totals[0], totals[1]), _mm256_add_ps(totals[2], totals[3])));
    return sum + dotRest<kType>(row, x, i, columns);
}

#endif

template <StorageType kType>
float dotNumbers(const std::byte* row, const float* x, std::int64_t columns)
{
#ifdef ANNEAL_ROW_VECTORS
    if (hasAvx2())
        return dotPlainType<kType>(row, x, columns);
#endif
    return dotRest<kType>(row, x, 0, columns);
}

} // namespace

float dotRow(StorageType type, const std::byte* row, const float* x,
             [[maybe_unused]] const float* sums, std::int64_t columns)
{
    switch (type) {
#ifdef ANNEAL_ROW_VECTORS
    case StorageType::Q4_0:
        return dotNibbles<StorageType::Q4_0>(row, x, sums, columns);
    case StorageType::Q4_1:
        return dotNibbles<StorageType::Q4_1>(row, x, sums, columns);
    case StorageType::Q8_0:
        return dotQ8(row, x, columns);
#endif
    case StorageType::F16:
        return dotNumbers<StorageType::F16>(row, x, columns);
    case StorageType::BF16:
        return dotNumbers<StorageType::BF16>(row, x, columns);
    default:
        return dotNumbers<StorageType::F32>(row, x, columns);
    }
}

} // namespace anneal::model
