#include "core/model/row_unpacking.h"

#include "core/model/row_support.h"

namespace anneal::model {
namespace {

using files::StorageType;

/// The numbers from `first` on, one by one.
template <StorageType kType>
void unpackRest(const std::byte* row, std::int64_t first, std::int64_t columns, float* out)
{
    for (std::int64_t i = first; i < columns; ++i)
        out[i] = numberAt<kType>(row, i);
}

#ifdef ANNEAL_ROW_VECTORS

template <StorageType kType>
ANNEAL_AVX2 void unpackNibbles(const std::byte* row, std::int64_t columns, float* out)
{
    using Layout = BlockLayout<kType>;
    const __m128i lowBits = _mm_set1_epi8(15);
    for (std::int64_t b = 0; b < columns / kBlockNumbers;
         ++b, row += Layout::kBytes, out += kBlockNumbers) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        const __m256 d = _mm256_broadcastss_ps(scales);
        const __m256 minimum = Layout::kHasMinimum ? _mm256_broadcastss_ps(_mm_movehdup_ps(scales))
                                                   : _mm256_mul_ps(d, _mm256_set1_ps(-8));
        const __m128i quants =
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + Layout::kCodes));
        const __m128i low = _mm_and_si128(quants, lowBits);
        const __m128i high = _mm_and_si128(_mm_srli_epi16(quants, 4), lowBits);
        _mm256_storeu_ps(out, _mm256_fmadd_ps(floatsOf(low), d, minimum));
        _mm256_storeu_ps(out + 8, _mm256_fmadd_ps(floatsOf(_mm_srli_si128(low, 8)), d, minimum));
        _mm256_storeu_ps(out + 16, _mm256_fmadd_ps(floatsOf(high), d, minimum));
        _mm256_storeu_ps(out + 24, _mm256_fmadd_ps(floatsOf(_mm_srli_si128(high, 8)), d, minimum));
    }
}

// The sixteen numbers of a block's codes are looked up.
template <StorageType kType>
ANNEAL_AVX512 void unpackNibblesWide(const std::byte* row, std::int64_t columns, float* out)
{
    using Layout = BlockLayout<kType>;
    const __m128i lowBits = _mm_set1_epi8(15);
    const __m512 codes = _mm512_set_ps(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    for (std::int64_t b = 0; b < columns / kBlockNumbers;
         ++b, row += Layout::kBytes, out += kBlockNumbers) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        const __m512 d = _mm512_broadcastss_ps(scales);
        const __m512 minimum = Layout::kHasMinimum ? _mm512_broadcastss_ps(_mm_movehdup_ps(scales))
                                                   : _mm512_mul_ps(d, _mm512_set1_ps(-8));
        const __m512 numbers = _mm512_fmadd_ps(codes, d, minimum);
        const __m128i quants =
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + Layout::kCodes));
        const __m512i low = _mm512_cvtepu8_epi32(_mm_and_si128(quants, lowBits));
        const __m512i high =
            _mm512_cvtepu8_epi32(_mm_and_si128(_mm_srli_epi16(quants, 4), lowBits));
        _mm512_storeu_ps(out, _mm512_permutexvar_ps(low, numbers));
        _mm512_storeu_ps(out + 16, _mm512_permutexvar_ps(high, numbers));
    }
}

ANNEAL_AVX2 void unpackQ8(const std::byte* row, std::int64_t columns, float* out)
{
    using Layout = BlockLayout<StorageType::Q8_0>;
    for (std::int64_t b = 0; b < columns / kBlockNumbers;
         ++b, row += Layout::kBytes, out += kBlockNumbers) {
        std::uint16_t half = 0;
        std::memcpy(&half, row, sizeof half);
        const __m256 d = _mm256_broadcastss_ps(_mm_cvtph_ps(_mm_cvtsi32_si128(half)));
        for (int i = 0; i < 4; ++i) {
            const auto* quants = reinterpret_cast<const __m128i*>(row + Layout::kCodes + 8 * i);
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
        _mm256_storeu_ps(out + i, load8<kType>(row, i));
    unpackRest<kType>(row, i, columns, out);
}

#endif

template <StorageType kType>
void unpackNumbers(const std::byte* row, std::int64_t columns, float* out)
{
#ifdef ANNEAL_ROW_VECTORS
    if (hasAvx2())
        return unpackPlainType<kType>(row, columns, out);
#endif
    unpackRest<kType>(row, 0, columns, out);
}

} // namespace

RowUnpacker rowUnpacker(StorageType type)
{
    switch (type) {
#ifdef ANNEAL_ROW_VECTORS
    case StorageType::Q4_0:
        return hasAvx512() ? unpackNibblesWide<StorageType::Q4_0>
                           : unpackNibbles<StorageType::Q4_0>;
    case StorageType::Q4_1:
        return hasAvx512() ? unpackNibblesWide<StorageType::Q4_1>
                           : unpackNibbles<StorageType::Q4_1>;
    case StorageType::Q8_0:
        return unpackQ8;
#endif
    case StorageType::F16:
        return unpackNumbers<StorageType::F16>;
    case StorageType::BF16:
        return unpackNumbers<StorageType::BF16>;
    default:
        return unpackNumbers<StorageType::F32>;
    }
}

} // namespace anneal::model
