#pragma once

#include "core/text/string_table.h"
#include "core/text/tokenizer.h"

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace anneal::text {

/// The tokens of words seen lately: a direct-mapped table of fixed size. One thread's own; an entry
/// belongs to the model whose number it carries, so one table serves all tokenizers of a thread.
class WordCache final {
public:
    static constexpr std::size_t kLongestWord = 31;
    static constexpr std::size_t kMostTokens = 6;

    struct Entry {
        std::uint32_t owner = 0; ///< 0: free
        std::uint8_t length = 0;
        std::uint8_t count = 0;
        char word[kLongestWord + 3] = {};
        TokenId tokens[kMostTokens] = {};
    };
    static_assert(sizeof(Entry) == 64);

    [[nodiscard]] static WordCache& ofThisThread()
    {
        thread_local WordCache cache;
        return cache;
    }

    /// The entry where the word is or would be. The word must not be longer than kLongestWord.
    [[nodiscard]] Entry& entryOf(std::string_view word)
    {
        return m_entries[hashBytes(word.data(), word.size()) >> (64 - kBits)];
    }

    [[nodiscard]] static bool holds(const Entry& entry, std::uint32_t owner, std::string_view word)
    {
        return entry.owner == owner && entry.length == word.size() &&
               std::memcmp(entry.word, word.data(), word.size()) == 0;
    }

    static void store(Entry& entry, std::uint32_t owner, std::string_view word,
                      const TokenId* tokens, std::size_t count)
    {
        entry.owner = owner;
        entry.length = static_cast<std::uint8_t>(word.size());
        entry.count = static_cast<std::uint8_t>(count);
        std::memcpy(entry.word, word.data(), word.size());
        std::memcpy(entry.tokens, tokens, count * sizeof(TokenId));
    }

private:
    static constexpr int kBits = 15;
    WordCache()
        : m_entries(std::size_t{1} << kBits)
    {
    }
    std::vector<Entry> m_entries;
};

} // namespace anneal::text
