#include "core/data/own_rows.h"

#include <algorithm>
#include <atomic>
#include <iterator>

namespace anneal::data {

OwnRows::Number OwnRows::end() const
{
    return m_parts.empty() ? 0 : Number((m_parts.size() - 1) * kPart + m_parts.back()->size());
}

OwnRows::Part& OwnRows::changeable(std::size_t part)
{
    auto& shared = m_parts[part];
    if (shared.use_count() != 1)
        shared = std::make_shared<Part>(*shared);
    else // what the thread of a copy that has gone read was read before it is changed here
        std::atomic_thread_fence(std::memory_order_acquire);
    return *shared;
}

OwnRows::Number OwnRows::add(IdentityRow row)
{
    if (m_parts.empty() || m_parts.back()->size() == kPart)
        m_parts.push_back(std::make_shared<Part>());
    changeable(m_parts.size() - 1).push_back(std::move(row));
    return end() - 1;
}

OwnRows::Number OwnRows::adopt(OwnRows rows)
{
    const auto first = Number(m_parts.size() * kPart);
    m_parts.insert(m_parts.end(), std::make_move_iterator(rows.m_parts.begin()),
                   std::make_move_iterator(rows.m_parts.end()));
    return first;
}

void OwnRows::reset(Number end)
{
    m_parts.clear();
    for (Number first = 0; first < end; first += kPart)
        m_parts.push_back(std::make_shared<Part>(std::min(kPart, end - first)));
}

} // namespace anneal::data
