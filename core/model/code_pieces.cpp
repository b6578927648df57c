#include "core/model/code_pieces.h"

#include <c10/util/Half.h>

#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define ANNEAL_CODE_KERNELS 1
#include <immintrin.h>
#define ANNEAL_AVX2 __attribute__((target("avx2,f16c")))
#endif

namespace anneal::model {
namespace {

using files::StorageType;

#ifdef ANNEAL_CODE_KERNELS

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
    constexpr std::int64_t kQuants = kType == StorageType::Q4_1 ? 4 : 2;
    constexpr std::int64_t kBytes = kQuants + (kType == StorageType::Q8_0 ? 32 : 16);
    for (std::int64_t b = 0; b < blocks; ++b, row += kBytes, codes += ops::kCodeBlock) {
        std::uint32_t halves = 0;
        std::memcpy(&halves, row, sizeof halves);
        const __m128 scales = _mm_cvtph_ps(_mm_cvtsi32_si128(static_cast<int>(halves)));
        steps[b] = _mm_cvtss_f32(scales);
        if constexpr (kType == StorageType::Q4_1)
            minimums[b] = _mm_cvtss_f32(_mm_movehdup_ps(scales));
        if constexpr (kType == StorageType::Q8_0)
            unpackBytes(row + kQuants, codes);
        else
            unpackNibbles(row + kQuants, kType == StorageType::Q4_0 ? 8 : 0, codes);
    }
}

template <StorageType kType>
void unpackRows(const RowMatrix& matrix, const MatrixPart& part, ops::CodePiece& piece)
{
    piece.hasMinimums = kType == StorageType::Q4_1;
    const std::int64_t rowBytes = matrix.rowBytes();
    const auto block = static_cast<std::int64_t>(files::blockBytes(kType));
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
#ifdef ANNEAL_CODE_KERNELS
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
