#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <vector>

namespace anneal::exporting {

/// What the user's rows multiply a matrix with.
struct MatrixInputs {
    std::vector<float> meanSquares; ///< of each column: how much it matters
    at::Tensor samples;             ///< fp32 [columns, n], some of them, a column each
};

/// By Hugging Face parameter name; matrices that are not named are rounded without.
using RowImportance = std::map<std::string, MatrixInputs>;

} // namespace anneal::exporting
