#include "core/text/split_behavior.h"

#include "core/text/json_fields.h"
#include "core/text/unicode_table.h"

#include <algorithm>

namespace anneal::text {
namespace {

/// Collects matches and fills the gaps between them.
class Marker final {
public:
    Marker(std::uint32_t offset, std::vector<MarkedRange>& marked)
        : m_offset(offset)
        , m_marked(marked)
    {
    }
    void match(std::size_t begin, std::size_t end)
    {
        if (begin > m_at)
            add(m_at, begin, false);
        add(begin, end, true);
        m_at = end;
    }
    void finish(std::size_t size)
    {
        if (m_at < size)
            add(m_at, size, false);
    }

private:
    void add(std::size_t begin, std::size_t end, bool isMatch)
    {
        m_marked.push_back({{m_offset + static_cast<std::uint32_t>(begin),
                             m_offset + static_cast<std::uint32_t>(end)},
                            isMatch});
    }
    std::uint32_t m_offset;
    std::vector<MarkedRange>& m_marked;
    std::size_t m_at = 0;
};

/// Marks single characters that fulfil `isMatch`.
template <typename Predicate>
void markCharacters(std::string_view piece, std::uint32_t offset, std::vector<MarkedRange>& marked,
                    Predicate isMatch)
{
    Marker marker(offset, marked);
    for (std::size_t at = 0; at < piece.size();) {
        const auto c = decodeCodePoint(piece.data() + at);
        if (isMatch(c.value))
            marker.match(at, at + c.length);
        at += c.length;
    }
    marker.finish(piece.size());
}

} // namespace

Result<SplitBehavior> splitBehavior(std::string_view name)
{
    std::string plain;
    for (const char c : name)
        if (c != '_')
            plain.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
    if (plain == "removed")
        return SplitBehavior::Removed;
    if (plain == "isolated")
        return SplitBehavior::Isolated;
    if (plain == "mergedwithprevious")
        return SplitBehavior::MergedWithPrevious;
    if (plain == "mergedwithnext")
        return SplitBehavior::MergedWithNext;
    if (plain == "contiguous")
        return SplitBehavior::Contiguous;
    return unsupportedComponent("split behavior", name);
}

void appendSplit(const std::vector<MarkedRange>& marked, SplitBehavior behavior,
                 std::vector<Range>& words)
{
    const auto first = static_cast<std::ptrdiff_t>(words.size());
    switch (behavior) {
    case SplitBehavior::Removed:
        for (const auto& part : marked)
            if (!part.isMatch)
                words.push_back(part.range);
        break;
    case SplitBehavior::Isolated:
        for (const auto& part : marked)
            words.push_back(part.range);
        break;
    case SplitBehavior::Contiguous:
        for (std::size_t i = 0; i < marked.size(); ++i) {
            if (i > 0 && marked[i].isMatch == marked[i - 1].isMatch)
                words.back().end = marked[i].range.end;
            else
                words.push_back(marked[i].range);
        }
        break;
    case SplitBehavior::MergedWithPrevious:
        for (std::size_t i = 0; i < marked.size(); ++i) {
            if (marked[i].isMatch && i > 0 && !marked[i - 1].isMatch)
                words.back().end = marked[i].range.end;
            else
                words.push_back(marked[i].range);
        }
        break;
    case SplitBehavior::MergedWithNext:
        for (std::size_t i = 0; i < marked.size(); ++i) {
            // A match joins what follows unless that is a match too.
            if (i > 0 && marked[i - 1].isMatch && !marked[i].isMatch)
                words.back().end = marked[i].range.end;
            else
                words.push_back(marked[i].range);
        }
        break;
    }
    words.erase(std::remove_if(words.begin() + first, words.end(),
                               [](const Range& word) { return word.begin == word.end; }),
                words.end());
}

void PatternFinder::operator()(std::string_view piece, std::uint32_t offset,
                               std::vector<MarkedRange>& marked) const
{
    Marker marker(offset, marked);
    Pattern::Matches matches(pattern, piece);
    while (const auto match = matches.next())
        marker.match(match->begin, match->end);
    marker.finish(piece.size());
}

void TextFinder::operator()(std::string_view piece, std::uint32_t offset,
                            std::vector<MarkedRange>& marked) const
{
    Marker marker(offset, marked);
    for (auto at = piece.find(text); at != std::string_view::npos;
         at = piece.find(text, at + text.size()))
        marker.match(at, at + text.size());
    marker.finish(piece.size());
}

void ClassFinder::operator()(std::string_view piece, std::uint32_t offset,
                             std::vector<MarkedRange>& marked) const
{
    const auto& table = UnicodeTable::instance();
    markCharacters(piece, offset, marked,
                   [&](char32_t c) { return (table.classOf(c) & mask) != 0; });
}

void PunctuationFinder::operator()(std::string_view piece, std::uint32_t offset,
                                   std::vector<MarkedRange>& marked) const
{
    const auto& table = UnicodeTable::instance();
    markCharacters(piece, offset, marked, [&](char32_t c) {
        const auto bits = table.classOf(c);
        return (bits & kPunctuation) || (c < 0x80 && (bits & kSymbol));
    });
}

void WordOrMarkFinder::operator()(std::string_view piece, std::uint32_t offset,
                                  std::vector<MarkedRange>& marked) const
{
    const auto& table = UnicodeTable::instance();
    Marker marker(offset, marked);
    const auto kind = [&](std::size_t at) {
        const auto bits = table.classOf(decodeCodePoint(piece.data() + at).value);
        return bits & kSpace ? 0 : bits & kWord ? 1 : 2;
    };
    for (std::size_t at = 0; at < piece.size();) {
        const int own = kind(at);
        std::size_t end = at;
        while (end < piece.size() && kind(end) == own)
            end += decodeCodePoint(piece.data() + end).length;
        if (own != 0)
            marker.match(at, end);
        at = end;
    }
    marker.finish(piece.size());
}

} // namespace anneal::text
