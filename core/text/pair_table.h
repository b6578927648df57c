#pragma once

#include "core/text/tokenizer_spec.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace anneal::text {

/// (left token, right token) -> rank of their merge. A flat hash map with open addressing, eight
/// bytes an entry so that a large vocabulary's table stays in the processor's cache; a bitmap in
/// front answers for most pairs that are none.
class PairTable final {
public:
    static constexpr std::uint32_t kNone = (1u << 20) - 1; ///< no merge; ranks are lower

    void reserve(std::size_t count)
    {
        m_slots.assign(std::bit_ceil(count * 3 / 2 + 16), kFree);
        m_shift = 64 - std::countr_zero(m_slots.size());
        m_known.assign(std::bit_ceil(count / 4 + 64), 0);
        m_knownShift = 64 - std::countr_zero(m_known.size() * 64);
    }

    /// The last rank given for a pair stays. At most as many pairs as reserved.
    void insert(TokenId left, TokenId right, std::uint32_t rank)
    {
        const auto key = keyOf(left, right);
        const auto hash = hashOf(key);
        const auto bit = hash * kSecondFactor >> m_knownShift;
        m_known[bit / 64] |= std::uint64_t{1} << bit % 64;
        for (auto at = hash >> m_shift;; at = (at + 1) & (m_slots.size() - 1)) {
            auto& slot = m_slots[at];
            if (slot != kFree && slot >> 20 != key)
                continue;
            slot = key << 20 | rank;
            return;
        }
    }

    [[nodiscard]] std::uint32_t find(TokenId left, TokenId right) const
    {
        const auto key = keyOf(left, right);
        const auto hash = hashOf(key);
        const auto bit = hash * kSecondFactor >> m_knownShift;
        if ((m_known[bit / 64] >> bit % 64 & 1) == 0)
            return kNone;
        for (auto at = hash >> m_shift;; at = (at + 1) & (m_slots.size() - 1)) {
            const auto slot = m_slots[at];
            if (slot >> 20 == key)
                return static_cast<std::uint32_t>(slot) & kNone;
            if (slot == kFree)
                return kNone;
        }
    }

private:
    static constexpr std::uint64_t kFree = UINT64_MAX;
    static constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15ULL;
    static constexpr std::uint64_t kSecondFactor = 0xD1B54A32D192ED03ULL;
    static_assert(kHighestTokenId < 1 << 22, "two ids and a rank share 64 bits");

    static std::uint64_t keyOf(TokenId left, TokenId right)
    {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 22 |
               static_cast<std::uint32_t>(right);
    }
    static std::uint64_t hashOf(std::uint64_t key)
    {
        key *= kFactor;
        return (key ^ key >> 32) * kFactor;
    }

    std::vector<std::uint64_t> m_slots = std::vector<std::uint64_t>(2, kFree);
    std::vector<std::uint64_t> m_known = std::vector<std::uint64_t>(1, 0);
    int m_shift = 63;
    int m_knownShift = 58;
};

} // namespace anneal::text
