#pragma once

#include "core/ops/decode_kernels.h"

#include <cstdint>
#include <vector>

/// Products of codes with panels (decode_kernels.h) that are rounded to sixteen bits: integers
/// inside a block, fp32 from block to block. Integers are multiplied and added in pairs, twice as
/// quick as in fp32, and codes need no unpacking to fp32. What is lost is less than bf16 loses: a
/// number's error is at most a 65,000th of the largest one in its block. Eight bits, as llama.cpp
/// has them here, would be twice as quick again, but a 135 M model answers otherwise then (mean
/// change of a log-probability 0.07, here 0.0004). Single-threaded.
///
/// A block is kCodeBlock neighbouring numbers: of a weight's row `minimum + step * code`, codes of
/// -128 to 127; of a sequence's lane `step * code`, codes of -32767 to 32767.
namespace anneal::ops {

inline constexpr std::int64_t kCodeBlock = 32;

/// Whether this processor has instructions for it (AVX-512 VNNI). Without them nothing else here
/// may be called.
[[nodiscard]] bool multipliesCodes();

/// Panels one after the other, rounded. Lanes hold the same whatever stands in the others.
struct RoundedPanels {
    std::int64_t columns = 0;
    std::vector<std::int16_t> codes; ///< [panels, columns / 2, kPanelLanes, 2]
    std::vector<float> steps, sums;  ///< [panels, columns / kCodeBlock, kPanelLanes]
    /// A last panel of few lanes is sooner multiplied lane by lane (model/code_rows.h).
    std::int64_t fewLanes = 0;      ///< of the last panel; 0: it is multiplied as a whole
    std::vector<std::int16_t> rows; ///< [fewLanes, columns], its codes once more

    /// x [panels, columns, kPanelLanes] of `lanes` lanes in all; columns a multiple of kCodeBlock.
    void assign(const float* x, std::int64_t lanes, std::int64_t columns);
};

/// A piece of a matrix, of whose rows the first `columns` codes are used.
struct CodePiece {
    std::int16_t codes[kPieceRows * kPieceColumns];
    float steps[kPieceRows * kPieceColumns / kCodeBlock];
    float minimums[kPieceRows * kPieceColumns / kCodeBlock];
    bool hasMinimums = false; ///< else they are 0
};

/// y[r] += row r of the piece times the columns from `firstColumn` on of panel `panel`; y a panel
/// of `count` rows, at most kPieceRows.
void addCodePiece(const CodePiece& piece, std::int64_t count, std::int64_t columns,
                  const RoundedPanels& x, std::int64_t panel, std::int64_t firstColumn, float* y);

} // namespace anneal::ops
