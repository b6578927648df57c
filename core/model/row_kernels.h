#pragma once

#include "core/files/dtype.h"
#include "core/quant/packed_weight.h"

#include <cstdint>
#include <span>
#include <vector>

namespace anneal::model {

/// A weight matrix as it lies in memory or in the model file, or packed, for products with one
/// vector at a time. Reading the file's own blocks instead of 32-bit numbers makes generation as
/// fast as the memory: the numbers are the same.
struct RowMatrix {
    files::StorageType type = files::StorageType::F32;
    const std::byte* data = nullptr;
    std::int64_t rows = 0, columns = 0;
    std::int64_t rotaryHeadDim = 0; ///< above 0: rows are stored in GGUF's rotary order
    const quant::PackedWeight* packed = nullptr; ///< instead of type and data

    [[nodiscard]] std::int64_t rowBytes() const;
    /// Where a stored row stands in the Hugging Face matrix.
    [[nodiscard]] std::int64_t plainRow(std::int64_t stored) const;
    /// Rows are multiplied or unpacked from multiples of it.
    [[nodiscard]] std::int64_t rowStep() const;
};

/// True for the formats that multiplyRows() reads.
[[nodiscard]] bool hasRowKernel(files::StorageType type, std::int64_t columns);

/// A vector with what the kernels need beside it.
class RowVector final {
public:
    void assign(std::span<const float> values);
    [[nodiscard]] const float* values() const { return m_values.data(); }
    [[nodiscard]] const float* blockSums() const
    {
        return m_blockSums.data();
    } ///< of 32 entries each
    [[nodiscard]] std::size_t size() const { return m_values.size(); }

private:
    std::vector<float> m_values, m_blockSums;
};

/// y[r] = row r of the matrix times x, for the stored rows [begin, end); y is indexed by the row in
/// Hugging Face order. Sums in fp32.
void multiplyRows(const RowMatrix& matrix, const RowVector& x, std::int64_t begin, std::int64_t end,
                  float* y);

/// A part of the stored matrix: `rows` rows from firstRow, `columns` numbers of each from
/// firstColumn, a multiple of 32.
struct MatrixPart {
    std::int64_t firstRow = 0, rows = 0, firstColumn = 0, columns = 0;
};

/// The part as fp32, `stride` numbers from row to row. Not for packed matrices.
void unpackPart(const RowMatrix& matrix, const MatrixPart& part, float* out, std::int64_t stride);

/// Sum of a[i] * b[i].
[[nodiscard]] float dotProduct(const float* a, const float* b, std::int64_t count);

} // namespace anneal::model
