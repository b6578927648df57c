#include "core/model/code_rows.h"

#include "core/model/row_support.h"

#include <algorithm>

#ifdef ANNEAL_ROW_VECTORS
#pragma GCC diagnostic ignored "-Wuninitialized"
#define ANNEAL_VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,avx2,fma,f16c")))
#define ANNEAL_VNNI_INLINE                                                                         \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,avx2,fma,f16c"),                   \
                   always_inline)) inline
#endif

namespace anneal::model {

#ifdef ANNEAL_ROW_VECTORS

namespace {

using files::StorageType;

constexpr int kTogether = 8; ///< rows, and blocks of a row, that are worked on side by side
constexpr std::int64_t kPartBlocks = 64; ///< of each of these rows, whose products are kept

constexpr std::int64_t kAheadBytes = 2048; ///< of what is fetched meanwhile

/// Eight integers that together are a block's product with x.
template <StorageType kType>
ANNEAL_VNNI_INLINE __m256i blockProduct(const std::byte* block, __m256i first, __m256i second)
{
    const auto* quants = reinterpret_cast<const __m128i*>(block + BlockLayout<kType>::kCodes);
    const __m256i none = _mm256_setzero_si256();
    if constexpr (kType == StorageType::Q8_0) {
        const __m256i sum =
            _mm256_dpwssd_epi32(none, _mm256_cvtepi8_epi16(_mm_loadu_si128(quants)), first);
        return _mm256_dpwssd_epi32(sum, _mm256_cvtepi8_epi16(_mm_loadu_si128(quants + 1)), second);
    } else {
        const __m256i wide = _mm256_cvtepu8_epi16(_mm_loadu_si128(quants));
        __m256i low = _mm256_and_si256(wide, _mm256_set1_epi16(15));
        __m256i high = _mm256_srli_epi16(wide, 4);
        if constexpr (constexpr int kMiddle = BlockLayout<kType>::kMiddle; kMiddle != 0) {
            low = _mm256_sub_epi16(low, _mm256_set1_epi16(kMiddle));
            high = _mm256_sub_epi16(high, _mm256_set1_epi16(kMiddle));
        }
        return _mm256_dpwssd_epi32(_mm256_dpwssd_epi32(none, low, first), high, second);
    }
}

/// The sums of eight registers, in their order.
ANNEAL_VNNI_INLINE __m256i sumsOf(const __m256i (&x)[kTogether])
{
    __m256i pairs[4];
    for (int i = 0; i < 4; ++i)
        pairs[i] = _mm256_add_epi32(_mm256_unpacklo_epi32(x[2 * i], x[2 * i + 1]),
                                    _mm256_unpackhi_epi32(x[2 * i], x[2 * i + 1]));
    // Each half of these holds four of the eight, summed over that half of the registers.
    const __m256i first = _mm256_add_epi32(_mm256_unpacklo_epi64(pairs[0], pairs[1]),
                                           _mm256_unpackhi_epi64(pairs[0], pairs[1]));
    const __m256i second = _mm256_add_epi32(_mm256_unpacklo_epi64(pairs[2], pairs[3]),
                                            _mm256_unpackhi_epi64(pairs[2], pairs[3]));
    return _mm256_add_epi32(_mm256_permute2x128_si256(first, second, 0x20),
                            _mm256_permute2x128_si256(first, second, 0x31));
}

template <typename T>
T bitsAt(const std::byte* at)
{
    T bits = 0;
    std::memcpy(&bits, at, sizeof bits);
    return bits;
}

/// Steps, and minimums where the type has them, of eight blocks.
struct Scales {
    __m256 steps, minimums;
};

template <StorageType kType>
ANNEAL_VNNI_INLINE Scales scalesOf(const std::byte* const (&blocks)[kTogether])
{
    Scales scales{.steps = _mm256_setzero_ps(), .minimums = _mm256_setzero_ps()};
    if constexpr (BlockLayout<kType>::kHasMinimum) {
        std::int32_t pairs[kTogether];
        for (int i = 0; i < kTogether; ++i)
            pairs[i] = bitsAt<std::int32_t>(blocks[i]);
        const __m256 lower =
            _mm256_cvtph_ps(_mm_setr_epi32(pairs[0], pairs[1], pairs[4], pairs[5]));
        const __m256 upper =
            _mm256_cvtph_ps(_mm_setr_epi32(pairs[2], pairs[3], pairs[6], pairs[7]));
        scales.steps = _mm256_shuffle_ps(lower, upper, _MM_SHUFFLE(2, 0, 2, 0));
        scales.minimums = _mm256_shuffle_ps(lower, upper, _MM_SHUFFLE(3, 1, 3, 1));
    } else {
        std::int16_t halves[kTogether];
        for (int i = 0; i < kTogether; ++i)
            halves[i] = bitsAt<std::int16_t>(blocks[i]);
        scales.steps = _mm256_cvtph_ps(_mm_setr_epi16(halves[0], halves[1], halves[2], halves[3],
                                                      halves[4], halves[5], halves[6], halves[7]));
    }
    return scales;
}

/// What rows are multiplied with.
struct Lane {
    const std::int16_t* codes;
    const float *steps, *sums; ///< of a block, kPanelLanes apart
    std::int64_t blocks;
};

/// Products of the blocks of kTogether rows, and the blocks' minimums.
struct Products {
    alignas(32) float scaled[kTogether][kPartBlocks] = {};
    alignas(32) float minimums[kTogether][kPartBlocks] = {};
};

/// Row `r` of the products: blocks [first, first + count) of `row`.
template <StorageType kType>
ANNEAL_VNNI_INLINE void multiplyBlocks(const std::byte* row, std::int64_t first, std::int64_t count,
                                       const Lane& x, int r, Products& products)
{
    for (std::int64_t b = 0; b < count; b += kTogether) {
        const std::byte* blocks[kTogether];
        __m256i sums[kTogether];
        const std::byte* ahead = row + (first + b) * BlockLayout<kType>::kBytes + kAheadBytes;
        for (std::int64_t byte = 0; byte < kTogether * BlockLayout<kType>::kBytes; byte += 64)
            __builtin_prefetch(ahead + byte);
        for (int i = 0; i < kTogether; ++i) {
            // Behind the row's end the last block stands once more, and is not added below.
            const std::int64_t block = first + std::min<std::int64_t>(b + i, count - 1);
            blocks[i] = row + block * BlockLayout<kType>::kBytes;
            const auto* codes = reinterpret_cast<const __m256i*>(x.codes + block * ops::kCodeBlock);
            sums[i] = blockProduct<kType>(blocks[i], _mm256_loadu_si256(codes),
                                          _mm256_loadu_si256(codes + 1));
        }
        const Scales scales = scalesOf<kType>(blocks);
        _mm256_store_ps(&products.scaled[r][b],
                        _mm256_mul_ps(_mm256_cvtepi32_ps(sumsOf(sums)), scales.steps));
        if constexpr (BlockLayout<kType>::kHasMinimum)
            _mm256_store_ps(&products.minimums[r][b], scales.minimums);
    }
}

/// Eight rows of eight become eight columns.
ANNEAL_VNNI_INLINE void transpose(const float (&from)[kTogether][kPartBlocks], std::int64_t at,
                                  __m256 (&columns)[kTogether])
{
    __m256 pairs[kTogether], fours[kTogether];
    for (int i = 0; i < kTogether; i += 2) {
        const __m256 upper = _mm256_load_ps(&from[i][at]), lower = _mm256_load_ps(&from[i + 1][at]);
        pairs[i] = _mm256_unpacklo_ps(upper, lower);
        pairs[i + 1] = _mm256_unpackhi_ps(upper, lower);
    }
    for (int i = 0; i < kTogether; i += 4)
        for (int half = 0; half < 2; ++half) {
            const __m256 upper = pairs[i + half], lower = pairs[i + 2 + half];
            fours[i + 2 * half] = _mm256_shuffle_ps(upper, lower, _MM_SHUFFLE(1, 0, 1, 0));
            fours[i + 2 * half + 1] = _mm256_shuffle_ps(upper, lower, _MM_SHUFFLE(3, 2, 3, 2));
        }
    for (int i = 0; i < 4; ++i) {
        columns[i] = _mm256_permute2f128_ps(fours[i], fours[4 + i], 0x20);
        columns[4 + i] = _mm256_permute2f128_ps(fours[i], fours[4 + i], 0x31);
    }
}

/// Adds the products of the rows to their totals one block after the other, as a panel does.
template <bool kHasMinimum>
ANNEAL_VNNI_INLINE __m256 addProducts(const Products& products, std::int64_t first,
                                      std::int64_t count, const Lane& x, __m256 totals)
{
    for (std::int64_t b = 0; b < count; b += kTogether) {
        __m256 scaled[kTogether], minimums[kTogether];
        transpose(products.scaled, b, scaled);
        if constexpr (kHasMinimum)
            transpose(products.minimums, b, minimums);
        for (int i = 0; i < kTogether && b + i < count; ++i) {
            const std::int64_t at = (first + b + i) * ops::kPanelLanes;
            totals = _mm256_fmadd_ps(scaled[i], _mm256_broadcast_ss(x.steps + at), totals);
            if constexpr (kHasMinimum)
                totals = _mm256_fmadd_ps(minimums[i], _mm256_broadcast_ss(x.sums + at), totals);
        }
    }
    return totals;
}

/// Rows are read one after the other, as the memory likes it; what stays is added side by side.
template <StorageType kType>
ANNEAL_VNNI void addRows(const RowMatrix& matrix, std::int64_t first, std::int64_t count,
                         const Lane& x, float* y)
{
    const std::int64_t rowBytes = matrix.rowBytes();
    const std::byte* row = matrix.data + first * rowBytes;
    Products products;
    for (std::int64_t r = 0; r < count; r += kTogether, row += kTogether * rowBytes) {
        const auto some = static_cast<int>(std::min<std::int64_t>(kTogether, count - r));
        alignas(32) float sums[kTogether] = {};
        for (int i = 0; i < some; ++i)
            sums[i] = y[(r + i) * ops::kPanelLanes];
        __m256 totals = _mm256_load_ps(sums);
        for (std::int64_t b = 0; b < x.blocks; b += kPartBlocks) {
            const auto blocks = std::min(kPartBlocks, x.blocks - b);
            for (int i = 0; i < some; ++i)
                multiplyBlocks<kType>(row + i * rowBytes, b, blocks, x, i, products);
            totals = addProducts<BlockLayout<kType>::kHasMinimum>(products, b, blocks, x, totals);
        }
        _mm256_store_ps(sums, totals);
        for (int i = 0; i < some; ++i)
            y[(r + i) * ops::kPanelLanes] = sums[i];
    }
}

} // namespace

#endif

void addCodeRows([[maybe_unused]] const RowMatrix& matrix, [[maybe_unused]] std::int64_t first,
                 [[maybe_unused]] std::int64_t count, [[maybe_unused]] const ops::RoundedPanels& x,
                 [[maybe_unused]] std::int64_t lane, [[maybe_unused]] float* y)
{
#ifdef ANNEAL_ROW_VECTORS
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
