#include "core/text/charsmap.h"

#include "core/text/unicode_table.h"

#include <algorithm>
#include <cstring>

#include <utf8proc.h>

namespace anneal::text {
namespace {

std::optional<std::string> decodeBase64(std::string_view text)
{
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        std::uint32_t value = 0;
        if (c >= 'A' && c <= 'Z')
            value = static_cast<std::uint32_t>(c - 'A');
        else if (c >= 'a' && c <= 'z')
            value = static_cast<std::uint32_t>(c - 'a' + 26);
        else if (c >= '0' && c <= '9')
            value = static_cast<std::uint32_t>(c - '0' + 52);
        else if (c == '+')
            value = 62;
        else if (c == '/')
            value = 63;
        else if (c == '=')
            break;
        else
            return std::nullopt;
        bits = bits << 6 | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<char>(bits >> count & 0xFF));
        }
    }
    return out;
}

/// A unit of the trie says where its children stand, relative to itself.
std::size_t offsetOf(std::uint32_t unit)
{
    return unit >> 10 << ((unit & 1u << 9) >> 6);
}

bool hasLeaf(std::uint32_t unit)
{
    return (unit >> 8 & 1) != 0;
}

std::size_t valueOf(std::uint32_t leaf)
{
    return leaf & ((1u << 31) - 1);
}

/// Whether no walk leads out of the trie or out of the replacements. The sentencepiece library
/// walks without looking, so this has to hold for every unit; the trie's builder fills whole blocks
/// of 256 units, unused ones point to themselves.
bool staysInside(const std::vector<std::uint32_t>& trie, std::size_t replacementBytes)
{
    for (std::size_t i = 0; i < trie.size(); ++i) {
        const bool isLeaf = trie[i] >> 31 != 0;
        const auto children = i ^ offsetOf(trie[i]);
        if (!isLeaf && ((children | 0xFF) >= trie.size() ||
                        (hasLeaf(trie[i]) && valueOf(trie[children]) >= replacementBytes)))
            return false;
    }
    return true;
}

tl::unexpected<Error> malformed()
{
    return fail(ErrorCode::Format, "the tokenizer's precompiled character map is malformed");
}

} // namespace

Result<Charsmap> Charsmap::create(std::string_view base64)
{
    const auto bytes = decodeBase64(base64);
    if (!bytes)
        return malformed();
    return fromBytes(*bytes);
}

Result<Charsmap> Charsmap::fromBytes(std::string_view bytes)
{
    std::uint32_t trieBytes = 0;
    if (bytes.size() < sizeof trieBytes)
        return malformed();
    std::memcpy(&trieBytes, bytes.data(), sizeof trieBytes);
    if (trieBytes == 0 || trieBytes % 4 != 0 || trieBytes > bytes.size() - sizeof trieBytes)
        return malformed();
    Charsmap map;
    map.m_trie.resize(trieBytes / 4);
    std::memcpy(map.m_trie.data(), bytes.data() + sizeof trieBytes, trieBytes);
    map.m_replacements = bytes.substr(sizeof trieBytes + trieBytes);
    if (!staysInside(map.m_trie, map.m_replacements.size()))
        return malformed();
    return map;
}

template <typename Found>
void Charsmap::forEachPrefix(std::string_view key, Found found) const
{
    std::size_t node = offsetOf(m_trie[0]);
    for (std::size_t i = 0; i < key.size(); ++i) {
        const auto byte = static_cast<unsigned char>(key[i]);
        if (byte == 0)
            return;
        node ^= byte;
        const auto unit = m_trie[node];
        if ((unit & (1u << 31 | 0xFF)) != byte)
            return;
        node ^= offsetOf(unit);
        if (!hasLeaf(unit))
            continue;
        const auto begin = valueOf(m_trie[node]);
        const auto end = std::min(m_replacements.find('\0', begin), m_replacements.size());
        const auto text = std::string_view(m_replacements).substr(begin, end - begin);
        if (!isWellFormed(text) || !found(i + 1, text))
            return;
    }
}

std::optional<std::string_view> Charsmap::replacement(std::string_view key) const
{
    std::optional<std::string_view> first;
    forEachPrefix(key, [&](std::size_t, std::string_view text) {
        first = text;
        return false;
    });
    return first;
}

std::optional<std::string_view> Charsmap::longestPrefix(std::string_view text,
                                                        std::size_t& length) const
{
    std::optional<std::string_view> longest;
    forEachPrefix(text, [&](std::size_t size, std::string_view replaced) {
        // A map may name half of a character, the text behind it has to begin with a whole one.
        if (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
            return true;
        longest = replaced;
        length = size;
        return true;
    });
    return longest;
}

std::string Charsmap::apply(std::string_view text) const
{
    std::string out;
    out.reserve(text.size());
    const auto oneByOne = [&](std::string_view cluster) {
        for (std::size_t at = 0; at < cluster.size();) {
            const auto length = decodeCodePoint(cluster.data() + at).length;
            const auto character = cluster.substr(at, length);
            out += replacement(character).value_or(character);
            at += length;
        }
    };
    for (std::size_t begin = 0; begin < text.size();) {
        // One grapheme cluster.
        auto c = decodeCodePoint(text.data() + begin);
        std::size_t end = begin + c.length;
        utf8proc_int32_t state = 0;
        while (end < text.size()) {
            const auto next = decodeCodePoint(text.data() + end);
            if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(c.value),
                                                 static_cast<utf8proc_int32_t>(next.value), &state))
                break;
            end += next.length;
            c = next;
        }
        const auto cluster = text.substr(begin, end - begin);
        const auto whole = cluster.size() < 6 ? replacement(cluster) : std::nullopt;
        if (whole)
            out += *whole;
        else
            oneByOne(cluster);
        begin = end;
    }
    return out;
}

} // namespace anneal::text
