#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// A fast 64-bit hash of bytes; not for hostile keys of unbounded number.
[[nodiscard]] inline std::uint64_t hashBytes(const char* data, std::size_t size)
{
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = size * factor;
    while (size >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, data, 8);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 29;
        data += 8;
        size -= 8;
    }
    if (size > 0) {
        std::uint64_t word = 0;
        std::memcpy(&word, data, size);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 29;
    }
    return hash * factor;
}

/// A map from texts to non-negative 32-bit numbers that grows only; open addressing, texts kept in
/// one buffer.
class StringTable final {
public:
    StringTable() = default;

    void reserve(std::size_t count);

    /// The last value given for a text stays.
    void insert(std::string_view text, std::int32_t value);

    [[nodiscard]] std::optional<std::int32_t> find(std::string_view text) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        std::uint64_t offset;
        std::uint32_t length;
        std::int32_t value;
    };
    struct Slot {
        std::uint32_t check = 0;
        std::uint32_t entry = 0; ///< index + 1, 0 = free
    };
    [[nodiscard]] std::string_view textOf(const Entry& entry) const
    {
        return {m_texts.data() + entry.offset, entry.length};
    }
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    void grow(std::size_t slots);

    std::string m_texts;
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots;
};

} // namespace anneal::text
