#pragma once

#include "core/base/error.h"
#include "core/catalog/model_source.h"

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>
#include <vector>

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

/// Rows of a matrix that is drawn (ModelSource::randomWeights()), bit for bit as readWeight() draws
/// them. The generator can't jump, so its state is kept at every few rows: 5 KB for a MB of
/// numbers.
class DrawnMatrix final {
public:
    /// Goes through the matrix's numbers once, without keeping them. Fails with Internal where no
    /// matrix of the model has this name.
    [[nodiscard]] static Result<DrawnMatrix> create(const catalog::ModelSource& source,
                                                    const std::string& name);

    /// fp32 [count, columns] on the CPU. Any thread may call it.
    [[nodiscard]] Result<at::Tensor> rows(std::int64_t first, std::int64_t count) const;

private:
    DrawnMatrix() = default;
    double m_range = 0;
    std::int64_t m_rows = 0, m_columns = 0;
    std::int64_t m_step = 0;             ///< rows from one state to the next
    std::vector<at::Generator> m_states; ///< in front of each step; only clones draw
};

} // namespace anneal::model
