#include "core/model/row_kernels.h"

#include "core/model/row_products.h"
#include "core/model/row_support.h"
#include "core/model/row_unpacking.h"

#include <algorithm>

namespace anneal::model {

using files::StorageType;

std::int64_t RowMatrix::rowBytes() const
{
    if (packed)
        return columns / 2; // about: it only says how much work a row is
    return columns / static_cast<std::int64_t>(files::blockElements(type)) *
           static_cast<std::int64_t>(files::blockBytes(type));
}

std::int64_t RowMatrix::plainRow(std::int64_t stored) const
{
    if (rotaryHeadDim == 0)
        return stored;
    const std::int64_t inHead = stored % rotaryHeadDim;
    return stored - inHead + (inHead % 2) * (rotaryHeadDim / 2) + inHead / 2;
}

std::int64_t RowMatrix::rowStep() const
{
    return packed ? packed->rowStep() : std::max<std::int64_t>(1, rotaryHeadDim);
}

bool hasRowKernel(StorageType type, std::int64_t columns)
{
    switch (type) {
    case StorageType::F32:
    case StorageType::F16:
    case StorageType::BF16:
        return true;
    case StorageType::Q8_0:
    case StorageType::Q4_0:
    case StorageType::Q4_1:
        // Without vector instructions unpacking costs more than the memory it saves: there are no
        // kernels for that.
        return hasAvx2() && columns % kBlockNumbers == 0;
    default:
        return false;
    }
}

void RowVector::assign(std::span<const float> values)
{
    m_values.assign(values.begin(), values.end());
    m_blockSums.assign(values.size() / kBlockNumbers, 0.0F);
    for (std::size_t b = 0; b < m_blockSums.size(); ++b)
        for (std::size_t i = 0; i < kBlockNumbers; ++i)
            m_blockSums[b] += m_values[b * kBlockNumbers + i];
}

void multiplyRows(const RowMatrix& matrix, const RowVector& x, std::int64_t begin, std::int64_t end,
                  float* y)
{
    if (matrix.packed) {
        matrix.packed->multiplyRows(x.values(), begin, end, y);
        return;
    }
    const std::int64_t rowBytes = matrix.rowBytes();
    for (std::int64_t row = begin; row < end; ++row)
        y[matrix.plainRow(row)] = dotRow(matrix.type, matrix.data + row * rowBytes, x.values(),
                                         x.blockSums(), matrix.columns);
}

void unpackPart(const RowMatrix& matrix, const MatrixPart& part, float* out, std::int64_t stride)
{
    const auto unpack = rowUnpacker(matrix.type);
    const auto elements = static_cast<std::int64_t>(files::blockElements(matrix.type));
    const auto bytes = static_cast<std::int64_t>(files::blockBytes(matrix.type));
    const std::int64_t rowBytes = matrix.columns / elements * bytes;
    const std::byte* row =
        matrix.data + part.firstRow * rowBytes + part.firstColumn / elements * bytes;
    for (std::int64_t r = 0; r < part.rows; ++r, row += rowBytes, out += stride)
        unpack(row, part.columns, out);
}

float dotProduct(const float* a, const float* b, std::int64_t count)
{
    return dotRow(StorageType::F32, reinterpret_cast<const std::byte*>(a), b, nullptr, count);
}

} // namespace anneal::model
