#pragma once

#include "core/base/error.h"
#include "core/catalog/model_source.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace anneal::model {

/// Rows `first` to first + count - 1 of a matrix that the files hold whole, as readWeight() gives
/// them, on the CPU; only these rows are read. Rows of q and k of a GGUF are asked for by whole
/// heads. Any thread may call it.
[[nodiscard]] Result<at::Tensor> readWeightRows(const catalog::ModelSource& source,
                                                const std::string& name, std::int64_t first,
                                                std::int64_t count, c10::ScalarType dtype);

/// What rows behind the file's end (a grown vocabulary) begin at: the mean of all that it holds,
/// fp32 [columns]. Some rows are in memory at a time.
[[nodiscard]] Result<at::Tensor> meanRow(const catalog::ModelSource& source,
                                         const std::string& name);

/// readWeightRows() of a matrix that may go on behind the file's end; `mean` as meanRow() gives it.
[[nodiscard]] Result<at::Tensor> readGrownRows(const catalog::ModelSource& source,
                                               const std::string& name, std::int64_t first,
                                               std::int64_t count, c10::ScalarType dtype,
                                               const at::Tensor& mean);

} // namespace anneal::model
