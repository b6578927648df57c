#pragma once

#include "core/model/row_kernels.h"
#include "core/ops/code_panels.h"

namespace anneal::model {

/// y[r * ops::kPanelLanes] += stored row first + r of the matrix, one that hasCodes(), times lane
/// `lane` of the panels' few last ones, for r < count: to the bit what ops::addCodePiece() adds for
/// it in a whole panel.
void addCodeRows(const RowMatrix& matrix, std::int64_t first, std::int64_t count,
                 const ops::RoundedPanels& x, std::int64_t lane, float* y);

} // namespace anneal::model
