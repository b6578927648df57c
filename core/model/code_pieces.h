#pragma once

#include "core/model/row_kernels.h"
#include "core/ops/code_panels.h"

namespace anneal::model {

/// Whether a matrix lies in blocks of codes that ops::addCodePiece() multiplies as they are: Q4_0,
/// Q4_1 and Q8_0, where the processor has the instructions.
[[nodiscard]] bool hasCodes(const RowMatrix& matrix);

/// The part, at most ops::kPieceRows by ops::kPieceColumns, as codes.
void unpackCodes(const RowMatrix& matrix, const MatrixPart& part, ops::CodePiece& piece);

} // namespace anneal::model
