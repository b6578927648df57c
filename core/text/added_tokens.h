#pragma once

#include "core/text/string_table.h"
#include "core/text/tokenizer_spec.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anneal::text {

/// Finds texts at any place of another text, the longest one that begins there. A trie over bytes.
class TokenTrie final {
public:
    void insert(std::string_view text, TokenId id);
    [[nodiscard]] bool empty() const { return m_nodes.size() <= 1; }

    struct Match {
        std::size_t begin;
        std::size_t end;
        TokenId id;
    };
    /// The first match at or after `from`; nullopt when there is none.
    [[nodiscard]] std::optional<Match> find(std::string_view text, std::size_t from) const;

    /// Calls found(end, id) for every text that begins at `at`, the shortest first.
    template <typename Found>
    void forEachPrefix(std::string_view text, std::size_t at, Found found) const
    {
        auto node = m_roots[static_cast<unsigned char>(text[at])];
        for (std::size_t end = at + 1; node != 0; ++end) {
            if (m_nodes[node].id >= 0)
                found(end, m_nodes[node].id);
            if (end >= text.size())
                break;
            node = child(node, static_cast<unsigned char>(text[end]));
        }
    }

private:
    struct Node {
        TokenId id = -1;
        std::uint32_t firstChild = 0; ///< 0 = none
        std::uint32_t sibling = 0;
        unsigned char byte = 0;
    };
    [[nodiscard]] std::uint32_t child(std::uint32_t node, unsigned char byte) const;
    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::array<std::uint32_t, 256> m_roots{}; ///< child of the root by byte, 0 = none
    int m_onlyFirstByte = -1;                 ///< when all texts begin with the same byte
    std::size_t m_texts = 0;
};

/// The added tokens of a tokenizer in use. Source: the `tokenizers` library,
/// tokenizer/added_vocabulary.rs.
class AddedTokens final {
public:
    /// Takes a token in. Its id is that of the vocabulary when it stands there, else the next free
    /// one. A token that is there already gets the new flags.
    void add(AddedToken token, const StringTable& vocabulary, std::size_t vocabularySize);

    /// A part of a text: one added token (id >= 0) or text between them (-1).
    struct Part {
        std::size_t begin;
        std::size_t end;
        TokenId id;
    };

    /// Call after the last add(). `normalize` is applied to the tokens that are searched in
    /// normalised text.
    template <typename Normalize>
    void prepare(Normalize normalize)
    {
        m_plain = {};
        m_normalized = {};
        for (const auto& [id, token] : m_tokens)
            if (token.normalized)
                m_normalized.insert(normalize(token.content), id);
            else
                m_plain.insert(token.content, id);
    }

    /// Cuts a text at the tokens that are searched in plain (or in normalised) text. `keepSpecial`
    /// false: special tokens are text.
    void split(std::string_view text, bool normalized, bool splitSpecial,
               std::vector<Part>& parts) const;
    [[nodiscard]] bool hasNormalized() const { return !m_normalized.empty(); }

    [[nodiscard]] const AddedToken* find(TokenId id) const;
    [[nodiscard]] const AddedToken* find(std::string_view content) const;
    [[nodiscard]] const std::map<TokenId, AddedToken>& tokens() const { return m_tokens; }

private:
    std::map<TokenId, AddedToken> m_tokens;
    std::unordered_map<std::string, TokenId> m_ids;
    TokenTrie m_plain;
    TokenTrie m_normalized;
};

} // namespace anneal::text
