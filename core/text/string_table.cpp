#include "core/text/string_table.h"

#include <bit>

namespace anneal::text {

void StringTable::reserve(std::size_t count)
{
    m_entries.reserve(count);
    const auto slots = std::bit_ceil(count * 2 + 16);
    if (slots > m_slots.size())
        grow(slots);
}

void StringTable::grow(std::size_t slots)
{
    m_slots.assign(slots, {});
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto text = textOf(m_entries[i]);
        const auto hash = hashBytes(text.data(), text.size());
        m_slots[slotOf(text, hash)] = {static_cast<std::uint32_t>(hash >> 32),
                                       static_cast<std::uint32_t>(i + 1)};
    }
}

/// The slot that holds the text, or the free one where it belongs.
std::size_t StringTable::slotOf(std::string_view text, std::uint64_t hash) const
{
    const auto mask = m_slots.size() - 1;
    const auto check = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t at = (hash >> 20) & mask;; at = (at + 1) & mask) {
        const auto& slot = m_slots[at];
        if (slot.entry == 0 || (slot.check == check && textOf(m_entries[slot.entry - 1]) == text))
            return at;
    }
}

void StringTable::insert(std::string_view text, std::int32_t value)
{
    if (m_slots.size() < m_entries.size() * 2 + 16)
        grow(std::bit_ceil(m_entries.size() * 4 + 16));
    const auto hash = hashBytes(text.data(), text.size());
    auto& slot = m_slots[slotOf(text, hash)];
    if (slot.entry != 0) {
        m_entries[slot.entry - 1].value = value;
        return;
    }
    m_entries.push_back({m_texts.size(), static_cast<std::uint32_t>(text.size()), value});
    m_texts += text;
    slot = {static_cast<std::uint32_t>(hash >> 32), static_cast<std::uint32_t>(m_entries.size())};
}

std::optional<std::int32_t> StringTable::find(std::string_view text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const auto& slot = m_slots[slotOf(text, hashBytes(text.data(), text.size()))];
    if (slot.entry == 0)
        return std::nullopt;
    return m_entries[slot.entry - 1].value;
}

} // namespace anneal::text
