#include "core/text/added_tokens.h"

#include "core/text/unicode_table.h"

#include <algorithm>
#include <cstring>

namespace anneal::text {

std::uint32_t TokenTrie::child(std::uint32_t node, unsigned char byte) const
{
    if (node == 0)
        return m_roots[byte];
    auto at = m_nodes[node].firstChild;
    while (at != 0 && m_nodes[at].byte != byte)
        at = m_nodes[at].sibling;
    return at;
}

void TokenTrie::insert(std::string_view text, TokenId id)
{
    if (text.empty())
        return;
    std::uint32_t node = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        auto next = child(node, byte);
        if (next == 0) {
            next = static_cast<std::uint32_t>(m_nodes.size());
            Node added;
            added.byte = byte;
            if (node == 0) {
                m_roots[byte] = next;
            } else {
                added.sibling = m_nodes[node].firstChild;
                m_nodes[node].firstChild = next;
            }
            m_nodes.push_back(added);
        }
        node = next;
    }
    m_nodes[node].id = id;
    const int first = static_cast<unsigned char>(text[0]);
    m_onlyFirstByte = m_texts++ == 0 || m_onlyFirstByte == first ? first : -1;
}

std::optional<TokenTrie::Match> TokenTrie::find(std::string_view text, std::size_t from) const
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (m_onlyFirstByte >= 0) {
            const void* found = std::memchr(text.data() + at, m_onlyFirstByte, text.size() - at);
            if (found == nullptr)
                return std::nullopt;
            at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        }
        auto node = m_roots[static_cast<unsigned char>(text[at])];
        std::optional<Match> longest;
        for (std::size_t end = at + 1; node != 0; ++end) {
            if (m_nodes[node].id >= 0)
                longest = Match{at, end, m_nodes[node].id};
            if (end >= text.size())
                break;
            node = child(node, static_cast<unsigned char>(text[end]));
        }
        if (longest)
            return longest;
    }
    return std::nullopt;
}

void AddedTokens::add(AddedToken token, const StringTable& vocabulary, std::size_t vocabularySize)
{
    if (token.content.empty())
        return;
    if (const auto known = m_ids.find(token.content); known != m_ids.end()) {
        token.id = known->second;
    } else if (const auto id = vocabulary.find(token.content)) {
        token.id = *id;
    } else {
        const auto highest = m_tokens.empty() ? -1 : m_tokens.rbegin()->first;
        token.id = std::max(static_cast<TokenId>(vocabularySize), highest + 1);
    }
    if (const auto* known = find(token.id); known != nullptr && known->content == token.content)
        token.special |= known->special; // once special, always special
    m_ids[token.content] = token.id;
    m_tokens[token.id] = std::move(token);
}

void AddedTokens::split(std::string_view text, bool normalized, bool splitSpecial,
                        std::vector<Part>& parts) const
{
    parts.clear();
    const auto& table = UnicodeTable::instance();
    const auto& trie = normalized ? m_normalized : m_plain;
    const auto isWordAt = [&](std::size_t at) {
        return (table.classOf(decodeCodePoint(text.data() + at).value) & kWord) != 0;
    };
    std::size_t given = 0; // everything before is in `parts`
    if (!trie.empty()) {
        for (auto match = trie.find(text, 0); match; match = trie.find(text, match->end)) {
            const auto& token = m_tokens.at(match->id);
            if (splitSpecial && token.special)
                continue;
            if (match->begin < given) // inside the blanks that the token before took
                continue;
            std::size_t begin = match->begin;
            std::size_t end = match->end;
            if (token.singleWord) {
                std::size_t before = begin;
                while (before > 0 && (static_cast<unsigned char>(text[--before]) & 0xC0) == 0x80)
                    ;
                if ((begin > 0 && isWordAt(before)) || (end < text.size() && isWordAt(end)))
                    continue;
            }
            if (token.leftStrip)
                begin = std::max(withoutTrailingSpace(text.substr(0, begin)).size(), given);
            if (token.rightStrip)
                end = text.size() - withoutLeadingSpace(text.substr(end)).size();
            if (given < begin)
                parts.push_back({given, begin, -1});
            parts.push_back({begin, end, match->id});
            given = end;
        }
    }
    if (given != text.size())
        parts.push_back({given, text.size(), -1});
}

const AddedToken* AddedTokens::find(TokenId id) const
{
    const auto found = m_tokens.find(id);
    return found == m_tokens.end() ? nullptr : &found->second;
}

const AddedToken* AddedTokens::find(std::string_view content) const
{
    const auto found = m_ids.find(std::string(content));
    return found == m_ids.end() ? nullptr : find(found->second);
}

} // namespace anneal::text
