#include "core/model/rope.h"

#include <ATen/ATen.h>

namespace anneal::model {

RopeTable::RopeTable(const catalog::RopeConfig& config, std::int64_t headDim, c10::ScalarType dtype,
                     c10::Device device)
    : m_config(config)
    , m_headDim(headDim)
    , m_dtype(dtype)
    , m_device(device)
{
}

RopeTable::Rows RopeTable::rows(const at::Tensor& positions, std::int64_t highest,
                                std::int64_t length)
{
    // Each length beyond the model's own has frequencies of its own: no table to keep.
    if (m_config.type == catalog::RopeType::Dynamic && length > m_config.maxPositions)
        return rotations(positions, inverseFrequencies(m_config, m_headDim, length).to(m_device));
    const bool beyond =
        m_config.type == catalog::RopeType::LongRope && length > m_config.originalMaxPositions;
    const std::lock_guard lock(*m_mutex);
    Table& table = m_tables[beyond ? 1 : 0];
    if (!table.frequencies.defined())
        table.frequencies = inverseFrequencies(m_config, m_headDim, length).to(m_device);
    if (!table.cos.defined() || table.cos.size(0) <= highest)
        grow(table, std::max<std::int64_t>(highest + 1, 256));
    return {.cos = table.cos.index_select(0, positions),
            .sin = table.sin.index_select(0, positions)};
}

RopeTable::Rows RopeTable::rotations(const at::Tensor& positions,
                                     const at::Tensor& frequencies) const
{
    const at::Tensor half = at::outer(positions.to(at::kFloat), frequencies);
    const at::Tensor angles = at::cat({half, half}, 1);
    const auto turned = [&](const at::Tensor& values) {
        return (m_config.attentionFactor == 1.0 ? values : values * m_config.attentionFactor)
            .to(m_dtype);
    };
    return {.cos = turned(angles.cos()), .sin = turned(angles.sin())};
}

void RopeTable::grow(Table& table, std::int64_t positions) const
{
    // Doubling keeps token-by-token generation from building a table at every step.
    const std::int64_t known = table.cos.defined() ? table.cos.size(0) : 0;
    const std::int64_t size = std::max(positions, 2 * known);
    const Rows rows = rotations(at::arange(size, table.frequencies.options()), table.frequencies);
    table.cos = rows.cos;
    table.sin = rows.sin;
}

} // namespace anneal::model
