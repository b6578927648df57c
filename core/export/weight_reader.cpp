#include "core/export/weight_reader.h"

namespace anneal::exporting {

MergedReader::MergedReader(const MergedWeights& weights)
    : m_weights(weights)
{
    for (const auto& entry : weights.entries())
        m_entries[entry.name] = &entry;
}

Result<at::Tensor> MergedReader::tensor(const std::string& name) const
{
    return m_weights.tensor(*m_entries.at(name), at::kFloat);
}

Result<at::Tensor> MergedReader::rows(const std::string& name, std::int64_t first,
                                      std::int64_t count) const
{
    return m_weights.rows(*m_entries.at(name), first, count);
}

bool MergedReader::needsWhole(const std::string& name) const
{
    return m_weights.needsWhole(*m_entries.at(name));
}

std::int64_t MergedReader::headRows(const std::string& name) const
{
    return m_weights.headRows(*m_entries.at(name));
}

void MergedReader::forget(const std::string& name) const
{
    m_weights.forget(*m_entries.at(name));
}

RoundedReader::RoundedReader(const GgufWeights& weights)
    : m_weights(weights)
{
    for (std::size_t i = 0; i < weights.specs().size(); ++i)
        m_places[weights.hubName(i)] = i;
}

Result<at::Tensor> RoundedReader::tensor(const std::string& name) const
{
    return m_weights.asRead(m_places.at(name));
}

Result<at::Tensor> RoundedReader::rows(const std::string& name, std::int64_t first,
                                       std::int64_t count) const
{
    return m_weights.asRead(m_places.at(name), first, count);
}

bool RoundedReader::needsWhole(const std::string& name) const
{
    return m_weights.needsWhole(m_places.at(name));
}

std::int64_t RoundedReader::headRows(const std::string& name) const
{
    return m_weights.headRows(m_places.at(name));
}

void RoundedReader::forget(const std::string& name) const
{
    m_weights.forget(m_places.at(name));
}

} // namespace anneal::exporting
