#include "core/model/code_pieces.h"

#include "core/model/row_support.h"

namespace anneal::model {
namespace {

using files::StorageType;

#ifdef ANNEAL_ROW_VECTORS

constexpr std::int64_t kPieceBlocks = ops::kPieceColumns / ops::kCodeBlock;

/// 32 codes of four bits less `middle`: the low halves of the bytes first, then the high ones.
ANNEAL_AVX2 void unpackNibbles(const std::byte* quants, int middle, std::int16_t* codes)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(quants));
    const __m256i wide = _mm256_cvtepu8_epi16(bytes);
    const __m256i less = _mm256_set1_epi16(static_cast<short>(middle));
    const __m256i low = _mm256_and_si256(wide, _mm256_set1_epi16(15));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(codes), _mm256_sub_epi16(low, less));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(codes + 16),
                        _mm256_sub_epi16(_mm256_srli_epi16(wide, 4), less));
}

ANNEAL_AVX2 void unpackBytes(const std::byte* quants, std::int16_t* codes)
{
    for (int half = 0; half < 32; half += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(quants + half));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(codes + half), _mm256_cvtepi8_epi16(bytes));
    }
}

template <StorageType kType>
ANNEAL_AVX2 void unpackRow(const std::byte* row, std::int64_t blocks, std::int16_t* codes,
                           float* steps, float* minimums)
{
    using Layout = BlockLayout<kType>;
    for (std::int64_t b = 0; b < blocks; ++b, row += Layout::kBytes, codes += ops::kCodeBlock) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        steps[b] = _mm_cvtss_f32(scales);
        if constexpr (Layout::kHasMinimum)
            minimums[b] = _mm_cvtss_f32(_mm_movehdup_ps(scales));
        if constexpr (kType == StorageType::Q8_0)
            unpackBytes(row + Layout::kCodes, codes);
        else
            unpackNibbles(row + Layout::kCodes, Layout::kMiddle, codes);
    }
}

template <StorageType kType>
void unpackRows(const RowMatrix& matrix, const MatrixPart& part, ops::CodePiece& piece)
{
    piece.hasMinimums = BlockLayout<kType>::kHasMinimum;
    const std::int64_t rowBytes = matrix.rowBytes();
    constexpr std::int64_t block = BlockLayout<kType>::kBytes;
    const std::int64_t partBytes = part.columns / ops::kCodeBlock * block;
    const std::byte* row =
        matrix.data + part.firstRow * rowBytes + part.firstColumn / ops::kCodeBlock * block;
    for (std::int64_t r = 0; r < part.rows; ++r, row += rowBytes) {
        // The same part of the rows that come next, while these are worked on.
        const std::byte* next = row + ops::kPieceRows * rowBytes;
        for (std::int64_t byte = 0; byte < partBytes; byte += 64)
            __builtin_prefetch(next + byte);
        unpackRow<kType>(row, part.columns / ops::kCodeBlock, piece.codes + r * ops::kPieceColumns,
                         piece.steps + r * kPieceBlocks, piece.minimums + r * kPieceBlocks);
    }
}

#endif

} // namespace

bool hasCodes(const RowMatrix& matrix)
{
    return !matrix.packed && ops::multipliesCodes() &&
           (matrix.type == StorageType::Q4_0 || matrix.type == StorageType::Q4_1 ||
            matrix.type == StorageType::Q8_0);
}

void unpackCodes([[maybe_unused]] const RowMatrix& matrix, [[maybe_unused]] const MatrixPart& part,
                 [[maybe_unused]] ops::CodePiece& piece)
{
#ifdef ANNEAL_ROW_VECTORS
    switch (matrix.type) {
    case StorageType::Q4_0:
        return unpackRows<StorageType::Q4_0>(matrix, part, piece);
    case StorageType::Q4_1:
        return unpackRows<StorageType::Q4_1>(matrix, part, piece);
    default:
        return unpackRows<StorageType::Q8_0>(matrix, part, piece);
    }
#endif
}

} // namespace anneal::model
