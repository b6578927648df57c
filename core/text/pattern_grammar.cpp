#include "core/text/pattern_grammar.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace anneal::text {
namespace {

using Id = Grammar::Id;

constexpr std::size_t kLongestPattern = 2000;
constexpr int kDeepestGroup = 50;
constexpr std::uint32_t kMostTimes = 1000;
constexpr char32_t kLastCharacter = 0x10FFFF;

tl::unexpected<Error> wrong(const std::string& what)
{
    return fail(ErrorCode::InvalidArgument, what);
}

/// Characters as ranges, both ends within.
class Characters final {
public:
    void add(char32_t first, char32_t last) { m_ranges.emplace_back(first, last); }
    void add(const Characters& other)
    {
        m_ranges.insert(m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end());
    }
    /// All others, of those that a JSON string may hold as they are.
    [[nodiscard]] Characters others() const
    {
        auto sorted = m_ranges;
        std::ranges::sort(sorted);
        Characters result;
        char32_t next = 0x20;
        for (const auto& [first, last] : sorted) {
            if (first > next)
                result.add(next, first - 1);
            next = std::max<char32_t>(next, last + 1);
        }
        if (next <= kLastCharacter)
            result.add(next, kLastCharacter);
        return result;
    }
    [[nodiscard]] const std::vector<std::pair<char32_t, char32_t>>& ranges() const
    {
        return m_ranges;
    }

private:
    std::vector<std::pair<char32_t, char32_t>> m_ranges;
};

Characters charactersOf(char kind)
{
    Characters set;
    if (kind == 'd' || kind == 'w')
        set.add('0', '9');
    if (kind == 'w') {
        set.add('A', 'Z');
        set.add('_', '_');
        set.add('a', 'z');
    }
    if (kind == 's') {
        set.add('\t', '\r');
        set.add(' ', ' ');
    }
    return set;
}

/// The UTF-8 sequences between two of the same length.
Id bytesBetween(GrammarBuilder& builder, std::string_view first, std::string_view last)
{
    const auto set = [&](int least, int most) {
        ByteSet bytes;
        for (int byte = least; byte <= most; ++byte)
            bytes.set(static_cast<std::size_t>(byte));
        return builder.bytes(bytes);
    };
    const int from = static_cast<unsigned char>(first[0]);
    const int to = static_cast<unsigned char>(last[0]);
    if (first.size() == 1)
        return set(from, to);
    const auto lowest = std::string(first.size() - 1, '\x80');
    const auto highest = std::string(first.size() - 1, '\xBF');
    const auto restFirst = first.substr(1), restLast = last.substr(1);
    if (from == to)
        return builder.sequence({set(from, to), bytesBetween(builder, restFirst, restLast)});
    std::vector<Id> ways{
        builder.sequence({set(from, from), bytesBetween(builder, restFirst, highest)}),
        builder.sequence({set(to, to), bytesBetween(builder, lowest, restLast)})};
    if (from + 1 < to)
        ways.push_back(
            builder.sequence({set(from + 1, to - 1), bytesBetween(builder, lowest, highest)}));
    return builder.choice(std::move(ways));
}

Id charactersInString(GrammarBuilder& builder, const Characters& characters)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 4> kLengths{
        {{0x80, 0x7FF}, {0x800, 0xD7FF}, {0xE000, 0xFFFF}, {0x10000, kLastCharacter}}};
    std::vector<Id> ways;
    ByteSet plain, escaped;
    for (const auto& [first, last] : characters.ranges()) {
        for (auto c = first; c <= std::min<char32_t>(last, 0x7E); ++c)
            (c < 0x20 || c == '"' || c == '\\' ? escaped : plain).set(c);
        for (const auto& [least, most] : kLengths) {
            const auto from = std::max(first, least), to = std::min(last, most);
            if (from > to)
                continue;
            std::string begin, end;
            appendUtf8(begin, from);
            appendUtf8(end, to);
            ways.push_back(bytesBetween(builder, begin, end));
        }
    }
    if (plain.any())
        ways.push_back(builder.bytes(plain));
    for (std::size_t c = 0; c < 128; ++c)
        if (escaped.test(c)) {
            constexpr std::string_view kNamed = "\"\\\b\f\n\r\t", kNames = "\"\\bfnrt";
            const auto named = kNamed.find(static_cast<char>(c));
            char text[8];
            std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(c));
            ways.push_back(builder.literal(named == std::string_view::npos
                                               ? std::string(text)
                                               : std::string("\\") + kNames[named]));
        }
    return builder.choice(std::move(ways));
}

class PatternReader final {
public:
    PatternReader(GrammarBuilder& builder, std::u32string_view text)
        : m_builder(builder)
        , m_text(text)
    {
    }

    Result<Id> whole()
    {
        Characters none;
        none.add('\n', '\n');
        none.add('\r', '\r');
        m_dot = charactersInString(m_builder, none.others());
        const auto anything = m_builder.repeat(m_dot, 0, Grammar::kUnlimited);
        std::vector<Id> ways;
        do {
            const bool begins = take('^');
            ANNEAL_TRY(const auto inner, sequence(0));
            const bool ends = take('$');
            if (!atEnd() && peek() != '|')
                return wrong(peek() == ')' ? "has a ) without its (" : "has an anchor inside");
            ways.push_back(m_builder.sequence({begins ? m_builder.empty() : anything, inner,
                                               ends ? m_builder.empty() : anything}));
        } while (take('|'));
        return m_builder.choice(std::move(ways));
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char32_t peek() const { return atEnd() ? U'\0' : m_text[m_at]; }
    bool take(char32_t c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    Result<Id> sequence(int depth)
    {
        std::vector<Id> parts;
        while (!atEnd() && peek() != '|' && peek() != ')' && peek() != '$') {
            ANNEAL_TRY(const auto part, atom(depth));
            ANNEAL_TRY(const auto several, repeated(part));
            parts.push_back(several);
        }
        return m_builder.sequence(std::move(parts));
    }

    Result<Id> atom(int depth)
    {
        const auto c = m_text[m_at++];
        switch (c) {
        case '(':
            return group(depth + 1);
        case '[': {
            ANNEAL_TRY(const auto set, bracket());
            return charactersInString(m_builder, set);
        }
        case '.':
            return m_dot;
        case '\\': {
            ANNEAL_TRY(const auto set, escape());
            return charactersInString(m_builder, set);
        }
        case '^':
            return wrong("has an anchor inside");
        case '*':
        case '+':
        case '?':
        case '{':
            return wrong("has a quantifier without anything before it");
        default:
            Characters one;
            one.add(c, c);
            return charactersInString(m_builder, one);
        }
    }

    Result<Id> group(int depth)
    {
        if (depth > kDeepestGroup)
            return wrong("has too many groups within each other");
        if (take('?') && !take(':'))
            return wrong("has a group that looks around or has a name");
        std::vector<Id> ways;
        do {
            ANNEAL_TRY(const auto inner, sequence(depth));
            ways.push_back(inner);
        } while (take('|'));
        if (peek() == '$')
            return wrong("has an anchor inside");
        if (!take(')'))
            return wrong("has a ( that is not closed");
        return m_builder.choice(std::move(ways));
    }

    Result<std::uint32_t> count()
    {
        std::uint32_t value = 0;
        if (peek() < '0' || peek() > '9')
            return wrong("has a { without a number");
        for (; peek() >= '0' && peek() <= '9'; ++m_at)
            value = std::min(value * 10 + (peek() - '0'), kMostTimes + 1);
        if (value > kMostTimes)
            return wrong("repeats something more than " + std::to_string(kMostTimes) + " times");
        return value;
    }

    Result<Id> repeated(Id part)
    {
        std::uint32_t least = 1, most = 1;
        if (take('*')) {
            least = 0;
            most = Grammar::kUnlimited;
        } else if (take('+')) {
            most = Grammar::kUnlimited;
        } else if (take('?')) {
            least = 0;
        } else if (take('{')) {
            ANNEAL_TRY(least, count());
            most = least;
            if (take(',')) {
                most = Grammar::kUnlimited;
                if (peek() != '}') {
                    ANNEAL_TRY(most, count());
                }
            }
            if (!take('}') || least > most)
                return wrong("has a quantifier in braces that can't be read");
        } else {
            return part;
        }
        take('?'); // as few as possible: the same texts
        return m_builder.repeat(part, least, most);
    }

    /// Behind a backslash.
    Result<Characters> escape()
    {
        if (atEnd())
            return wrong("ends with a backslash");
        const auto c = m_text[m_at++];
        Characters set;
        const auto one = [&](char32_t value) {
            set.add(value, value);
            return set;
        };
        switch (c) {
        case 'd':
        case 'w':
        case 's':
            return charactersOf(static_cast<char>(c));
        case 'D':
        case 'W':
        case 'S':
            return charactersOf(static_cast<char>(c + 32)).others();
        case 't':
            return one('\t');
        case 'n':
            return one('\n');
        case 'r':
            return one('\r');
        case 'f':
            return one('\f');
        case 'v':
            return one('\v');
        case 'x':
            return number(2);
        case 'u':
            return number(4);
        default:
            break;
        }
        const bool letterOrDigit =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letterOrDigit)
            return wrong(std::string("has \\") + static_cast<char>(c) +
                         ", which this server does not have");
        return one(c);
    }

    Result<Characters> number(int digits)
    {
        char32_t value = 0;
        for (int i = 0; i < digits; ++i, ++m_at) {
            const auto c = peek() >= 'A' && peek() <= 'F' ? peek() + 32 : peek();
            if (c >= '0' && c <= '9')
                value = value * 16 + (c - '0');
            else if (c >= 'a' && c <= 'f')
                value = value * 16 + (c - 'a' + 10);
            else
                return wrong("has a number of a character that can't be read");
        }
        if (value >= 0xD800 && value <= 0xDFFF)
            return wrong("names half a character");
        Characters set;
        set.add(value, value);
        return set;
    }

    Result<Characters> bracket()
    {
        const bool others = take('^');
        Characters set;
        while (!take(']')) {
            if (atEnd())
                return wrong("has a [ that is not closed");
            ANNEAL_TRY(auto first, member());
            const bool range = peek() == '-' && m_at + 1 < m_text.size() && m_text[m_at + 1] != ']';
            if (!range) {
                set.add(first);
                continue;
            }
            ++m_at;
            ANNEAL_TRY(const auto last, member());
            const auto isOne = [](const Characters& some) {
                return some.ranges().size() == 1 &&
                       some.ranges()[0].first == some.ranges()[0].second;
            };
            if (!isOne(first) || !isOne(last) || first.ranges()[0].first > last.ranges()[0].first)
                return wrong("has a range in brackets that can't be read");
            set.add(first.ranges()[0].first, last.ranges()[0].first);
        }
        return others ? set.others() : set;
    }

    Result<Characters> member()
    {
        const auto c = m_text[m_at++];
        if (c == '\\')
            return escape();
        Characters set;
        set.add(c, c);
        return set;
    }

    GrammarBuilder& m_builder;
    std::u32string_view m_text;
    std::size_t m_at = 0;
    Id m_dot = 0;
};

} // namespace

Result<Grammar::Id> patternInside(GrammarBuilder& builder, std::string_view pattern)
{
    if (pattern.size() > kLongestPattern)
        return wrong("has more than " + std::to_string(kLongestPattern) + " bytes");
    const auto text = toUtf32(pattern);
    return PatternReader(builder, text).whole();
}

std::string_view formatPattern(std::string_view format)
{
    struct Row {
        std::string_view format, pattern;
    };
    // Days up to the 28th, so that every month has them.
    static constexpr std::array<Row, 9> kRows{{
        {"date", R"(^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$)"},
        {"time", R"(^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$)"},
        {"date-time",
         R"(^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$)"},
        {"duration",
         R"(^P(\d{1,3}[YWD]|\d{1,2}M|(\d{1,3}D)?T(\d{1,2}H(\d{1,2}M(\d{1,2}S)?)?|\d{1,2}M(\d{1,2}S)?|\d{1,2}S))$)"},
        {"email",
         R"(^[A-Za-z0-9_+-]{1,30}(\.[A-Za-z0-9_+-]{1,30})?@[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?){0,2}\.[a-z]{2,10}$)"},
        {"hostname",
         R"(^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?){0,3}$)"},
        {"ipv4", R"(^(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$)"},
        {"ipv6", R"(^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){7}$)"},
        {"uuid", R"(^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$)"},
    }};
    for (const auto& row : kRows)
        if (row.format == format)
            return row.pattern;
    return {};
}

} // namespace anneal::text
