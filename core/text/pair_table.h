#pragma once

#include "core/text/tokenizer.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace anneal::text {

/// A merge of two neighbouring tokens; the lowest rank is merged first.
struct Merge {
    static constexpr std::uint32_t kNone = UINT32_MAX;
    std::uint32_t rank = kNone;
    TokenId result = -1;
};

/// (left, right) -> merge: a flat hash map with open addressing.
class PairTable final {
public:
    void reserve(std::size_t count)
    {
        m_slots.assign(std::bit_ceil(count * 2 + 16), {});
        m_shift = 64 - std::countr_zero(m_slots.size());
    }

    /// The last merge given for a pair stays. At most as many pairs as reserved.
    void insert(TokenId left, TokenId right, Merge merge)
    {
        const auto key = keyOf(left, right);
        for (std::size_t at = slotOf(key);; at = (at + 1) & (m_slots.size() - 1)) {
            auto& slot = m_slots[at];
            if (slot.key != kFree && slot.key != key)
                continue;
            slot = {key, merge};
            return;
        }
    }

    [[nodiscard]] Merge find(TokenId left, TokenId right) const
    {
        const auto key = keyOf(left, right);
        for (std::size_t at = slotOf(key);; at = (at + 1) & (m_slots.size() - 1)) {
            const auto& slot = m_slots[at];
            if (slot.key == key)
                return slot.merge;
            if (slot.key == kFree)
                return {};
        }
    }

private:
    static constexpr std::uint64_t kFree = UINT64_MAX;
    struct Slot {
        std::uint64_t key = kFree;
        Merge merge;
    };
    static std::uint64_t keyOf(TokenId left, TokenId right)
    {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 |
               static_cast<std::uint32_t>(right);
    }
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const
    {
        key ^= key >> 32;
        return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15ULL >> m_shift);
    }
    std::vector<Slot> m_slots = std::vector<Slot>(2);
    int m_shift = 63;
};

} // namespace anneal::text
