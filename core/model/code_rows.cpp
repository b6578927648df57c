#include "core/model/code_rows.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define ANNEAL_CODE_KERNELS 1
#include <immintrin.h>
// GCC 12 warns of its own header: AVX-512's operations begin with a register of any content.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#define ANNEAL_VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,avx2,fma,f16c")))
#define ANNEAL_VNNI_INLINE                                                                         \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,avx2,fma,f16c"),                   \
                   always_inline)) inline
#endif

namespace anneal::model {

#ifdef ANNEAL_CODE_KERNELS

namespace {

using files::StorageType;

constexpr int kRows = 4;           ///< that are multiplied side by side
constexpr std::int64_t kAhead = 8; ///< rows, of what is fetched meanwhile

/// How a block of the type lies in memory.
template <StorageType kType>
struct Layout {
    static constexpr std::int64_t kQuants = kType == StorageType::Q4_1 ? 4 : 2;
    static constexpr std::int64_t kBytes = kQuants + (kType == StorageType::Q8_0 ? 32 : 16);
};

/// Eight integers that together are a block's product with x.
template <StorageType kType>
ANNEAL_VNNI_INLINE __m256i blockProduct(const std::byte* block, __m256i first, __m256i second)
{
    const auto* quants = reinterpret_cast<const __m128i*>(block + Layout<kType>::kQuants);
    const __m256i none = _mm256_setzero_si256();
    if constexpr (kType == StorageType::Q8_0) {
        const __m256i sum =
            _mm256_dpwssd_epi32(none, _mm256_cvtepi8_epi16(_mm_loadu_si128(quants)), first);
        return _mm256_dpwssd_epi32(sum, _mm256_cvtepi8_epi16(_mm_loadu_si128(quants + 1)), second);
    } else {
        const __m256i wide = _mm256_cvtepu8_epi16(_mm_loadu_si128(quants));
        __m256i low = _mm256_and_si256(wide, _mm256_set1_epi16(15));
        __m256i high = _mm256_srli_epi16(wide, 4);
        if constexpr (kType == StorageType::Q4_0) {
            low = _mm256_sub_epi16(low, _mm256_set1_epi16(8));
            high = _mm256_sub_epi16(high, _mm256_set1_epi16(8));
        }
        return _mm256_dpwssd_epi32(_mm256_dpwssd_epi32(none, low, first), high, second);
    }
}

/// The sums of four registers.
ANNEAL_VNNI_INLINE __m128i sumsOf(const __m256i (&x)[kRows])
{
    const __m256i left =
        _mm256_add_epi32(_mm256_unpacklo_epi32(x[0], x[1]), _mm256_unpackhi_epi32(x[0], x[1]));
    const __m256i right =
        _mm256_add_epi32(_mm256_unpacklo_epi32(x[2], x[3]), _mm256_unpackhi_epi32(x[2], x[3]));
    const __m256i all =
        _mm256_add_epi32(_mm256_unpacklo_epi64(left, right), _mm256_unpackhi_epi64(left, right));
    return _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
}

std::int32_t scalesAt(const std::byte* block)
{
    std::int32_t halves = 0;
    std::memcpy(&halves, block, sizeof halves);
    return halves;
}

/// What one row or several are multiplied with.
struct Lane {
    const std::int16_t* codes;
    const float *steps, *sums; ///< of a block, kPanelLanes apart
    std::int64_t blocks;
};

/// Four rows, `rowBytes` apart; those from `count` on are the last once more, and not stored.
template <StorageType kType>
ANNEAL_VNNI void addFour(const std::byte* row, std::int64_t rowBytes, int count, const Lane& x,
                         float* y)
{
    const std::byte* rows[kRows];
    for (int r = 0; r < kRows; ++r)
        rows[r] = row + (r < count ? r : count - 1) * rowBytes;
    float loaded[kRows];
    for (int r = 0; r < kRows; ++r)
        loaded[r] = y[(r < count ? r : count - 1) * ops::kPanelLanes];
    __m128 total = _mm_loadu_ps(loaded);
    for (std::int64_t b = 0; b < x.blocks; ++b) {
        const auto* codes = reinterpret_cast<const __m256i*>(x.codes + b * ops::kCodeBlock);
        const __m256i first = _mm256_loadu_si256(codes), second = _mm256_loadu_si256(codes + 1);
        const std::int64_t at = b * Layout<kType>::kBytes;
        __m256i products[kRows];
        for (int r = 0; r < kRows; ++r)
            products[r] = blockProduct<kType>(rows[r] + at, first, second);
        // The pairs (step, minimum) of the rows as halves; without minimums the second is no scale.
        const __m256 scales =
            _mm256_cvtph_ps(_mm_setr_epi32(scalesAt(rows[0] + at), scalesAt(rows[1] + at),
                                           scalesAt(rows[2] + at), scalesAt(rows[3] + at)));
        const __m128 lower = _mm256_castps256_ps128(scales);
        const __m128 upper = _mm256_extractf128_ps(scales, 1);
        const __m128 steps = _mm_shuffle_ps(lower, upper, _MM_SHUFFLE(2, 0, 2, 0));
        const __m128 scaled = _mm_mul_ps(_mm_cvtepi32_ps(sumsOf(products)), steps);
        total = _mm_fmadd_ps(scaled, _mm_set1_ps(x.steps[b * ops::kPanelLanes]), total);
        if constexpr (kType == StorageType::Q4_1)
            total = _mm_fmadd_ps(_mm_shuffle_ps(lower, upper, _MM_SHUFFLE(3, 1, 3, 1)),
                                 _mm_set1_ps(x.sums[b * ops::kPanelLanes]), total);
    }
    float sums[kRows];
    _mm_storeu_ps(sums, total);
    for (int r = 0; r < count; ++r)
        y[r * ops::kPanelLanes] = sums[r];
}

template <StorageType kType>
void addRows(const RowMatrix& matrix, std::int64_t first, std::int64_t count, const Lane& x,
             float* y)
{
    const std::int64_t rowBytes = matrix.rowBytes();
    const std::byte* row = matrix.data + first * rowBytes;
    for (std::int64_t r = 0; r < count; r += kRows) {
        // Rows side by side are more streams than a processor foresees.
        const std::byte* ahead = row + (r + kAhead) * rowBytes;
        for (std::int64_t byte = 0; byte < kRows * rowBytes; byte += 64)
            __builtin_prefetch(ahead + byte);
        addFour<kType>(row + r * rowBytes, rowBytes,
                       static_cast<int>(std::min<std::int64_t>(kRows, count - r)), x,
                       y + r * ops::kPanelLanes);
    }
}

} // namespace

#endif

void addCodeRows([[maybe_unused]] const RowMatrix& matrix, [[maybe_unused]] std::int64_t first,
                 [[maybe_unused]] std::int64_t count, [[maybe_unused]] const ops::RoundedPanels& x,
                 [[maybe_unused]] std::int64_t lane, [[maybe_unused]] float* y)
{
#ifdef ANNEAL_CODE_KERNELS
    const std::int64_t blocks = x.columns / ops::kCodeBlock;
    const auto panels = static_cast<std::int64_t>(x.steps.size()) / (blocks * ops::kPanelLanes);
    const std::int64_t last = (panels - 1) * blocks * ops::kPanelLanes + lane;
    const Lane one{.codes = x.rows.data() + lane * x.columns,
                   .steps = x.steps.data() + last,
                   .sums = x.sums.data() + last,
                   .blocks = blocks};
    switch (matrix.type) {
    case StorageType::Q4_0:
        return addRows<StorageType::Q4_0>(matrix, first, count, one, y);
    case StorageType::Q4_1:
        return addRows<StorageType::Q4_1>(matrix, first, count, one, y);
    default:
        return addRows<StorageType::Q8_0>(matrix, first, count, one, y);
    }
#endif
}

} // namespace anneal::model
