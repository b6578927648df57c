#include "core/text/word_scanner.h"

#include "core/text/unicode_table.h"

namespace anneal::text {
namespace {

/// A place in the piece with the class of the character that stands there; class 0 and length 0 at
/// the end.
struct Cursor {
    const UnicodeTable& table;
    const char* end;

    struct Place {
        const char* at;
        std::uint32_t length;
        std::uint16_t bits;
        char32_t value;

        [[nodiscard]] bool is(unsigned mask) const { return (bits & mask) != 0; }
        [[nodiscard]] bool exists() const { return length != 0; }
    };

    [[nodiscard]] Place look(const char* at) const
    {
        if (at >= end)
            return {end, 0, 0, 0};
        const auto c = decodeCodePoint(at);
        return {at, c.length, table.classOf(c.value), c.value};
    }
    [[nodiscard]] Place after(const Place& place) const { return look(place.at + place.length); }

    /// The first place from `place` on whose class has no bit of `mask`.
    [[nodiscard]] Place skip(Place place, unsigned mask) const
    {
        while (place.is(mask))
            place = after(place);
        return place;
    }
};

using Place = Cursor::Place;

/// End of an English contraction ('s 't 'm 'd 're 've 'll) after the apostrophe at `apostrophe`,
/// nullptr when there is none. Caseless matching also takes U+017F, the long s.
template <bool caseless>
const char* contractionEnd(const Cursor& cursor, const Place& apostrophe)
{
    const auto fold = [](char32_t c) -> char32_t {
        if (!caseless)
            return c;
        if (c == 0x17F)
            return 's';
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    };
    const auto first = cursor.after(apostrophe);
    const char32_t one = fold(first.value);
    if (one == 's' || one == 't' || one == 'm' || one == 'd')
        return first.at + first.length;
    if (one != 'r' && one != 'v' && one != 'l')
        return nullptr;
    const auto second = cursor.after(first);
    const char32_t two = fold(second.value);
    return two == (one == 'l' ? U'l' : U'e') ? second.at + second.length : nullptr;
}

/// `\s+(?!\S)|\s+`: leaves the last blank of a run to the word behind it.
const char* blanksEnd(const Cursor& cursor, Place place)
{
    const char* last = place.at;
    const char* const start = place.at;
    for (; place.is(kSpace); place = cursor.after(place))
        last = place.at;
    return !place.exists() || last == start ? place.at : last;
}

/// `\s*[\r\n]+|\s+(?!\S)|\s+`
const char* blanksOrLinesEnd(const Cursor& cursor, Place place)
{
    const char* const start = place.at;
    const char* last = place.at;
    const char* afterLine = nullptr;
    for (; place.is(kSpace); place = cursor.after(place)) {
        last = place.at;
        if (place.is(kLineEnd))
            afterLine = place.at + 1;
    }
    if (afterLine != nullptr)
        return afterLine;
    return !place.exists() || last == start ? place.at : last;
}

/// 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
struct Gpt2 {
    static const char* match(const Cursor& cursor, const char* at)
    {
        const auto first = cursor.look(at);
        if (first.value == '\'')
            if (const char* end = contractionEnd<false>(cursor, first))
                return end;
        const auto word = first.value == ' ' ? cursor.after(first) : first;
        if (word.is(kLetter))
            return cursor.skip(word, kLetter).at;
        if (word.is(kNumber))
            return cursor.skip(word, kNumber).at;
        if (word.exists() && !word.is(kSpace)) {
            auto place = word;
            while (place.exists() && !place.is(kSpace | kLetter | kNumber))
                place = cursor.after(place);
            return place.at;
        }
        return blanksEnd(cursor, first);
    }
};

/// (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?L+|\p{N}{1,digits}| ?[^\s L
/// \p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+ with L = \p{L}, or [\p{L}\p{M}] when `marks` (Qwen3.5).
template <int digits, bool marks>
struct Cl100k {
    static const char* match(const Cursor& cursor, const char* at)
    {
        constexpr unsigned letters = marks ? kLetter | kMark : kLetter;
        const auto first = cursor.look(at);
        if (first.value == '\'')
            if (const char* end = contractionEnd<true>(cursor, first))
                return end;
        if (!first.is(kLineEnd | kLetter | kNumber)) {
            // The optional character in front may itself be a mark.
            const auto next = cursor.after(first);
            if (next.is(letters))
                return cursor.skip(next, letters).at;
        }
        if (first.is(letters))
            return cursor.skip(first, letters).at;
        if (first.is(kNumber)) {
            auto place = first;
            for (int i = 0; i < digits && place.is(kNumber); ++i)
                place = cursor.after(place);
            return place.at;
        }
        const auto word = first.value == ' ' ? cursor.after(first) : first;
        if (word.exists() && !word.is(kSpace | letters | kNumber)) {
            auto place = word;
            while (place.exists() && !place.is(kSpace | letters | kNumber))
                place = cursor.after(place);
            return cursor.skip(place, kLineEnd).at;
        }
        return blanksOrLinesEnd(cursor, first);
    }
};

/// [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+C?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+
/// [\p{Ll}\p{Lm}\p{Lo}\p{M}]*C?|\p{N}{1,digits}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+
/// with C the caseless contractions when `contractions` (GPT-4o), else nothing (Tekken).
template <int digits, bool contractions>
struct O200k {
    static constexpr unsigned kUpperPart = kUpper | kTitle | kModifier | kOtherLetter | kMark;
    static constexpr unsigned kLowerPart = kLower | kModifier | kOtherLetter | kMark;

    /// Upper* Lower+ from `place`: nullptr when it does not match there.
    static const char* upperThenLower(const Cursor& cursor, Place place)
    {
        const char* lastShared = nullptr; // end of the last character that belongs to both sets
        for (; place.is(kUpperPart); place = cursor.after(place))
            if (place.is(kLowerPart))
                lastShared = place.at + place.length;
        return place.is(kLowerPart) ? cursor.skip(place, kLowerPart).at : lastShared;
    }

    /// Upper+ Lower* from `place`.
    static const char* upperOnly(const Cursor& cursor, const Place& place)
    {
        if (!place.is(kUpperPart))
            return nullptr;
        return cursor.skip(cursor.skip(place, kUpperPart), kLowerPart).at;
    }

    static const char* withContraction(const Cursor& cursor, const char* end)
    {
        if constexpr (contractions) {
            const auto place = cursor.look(end);
            if (place.value == '\'' && place.exists())
                if (const char* longer = contractionEnd<true>(cursor, place))
                    return longer;
        }
        return end;
    }

    static const char* word(const Cursor& cursor, const Place& first)
    {
        const bool prefix = first.exists() && !first.is(kLineEnd | kLetter | kNumber);
        const auto next = prefix ? cursor.after(first) : first;
        if (prefix)
            if (const char* end = upperThenLower(cursor, next))
                return withContraction(cursor, end);
        if (const char* end = upperThenLower(cursor, first))
            return withContraction(cursor, end);
        if (prefix)
            if (const char* end = upperOnly(cursor, next))
                return withContraction(cursor, end);
        if (const char* end = upperOnly(cursor, first))
            return withContraction(cursor, end);
        return nullptr;
    }

    static const char* match(const Cursor& cursor, const char* at)
    {
        const auto first = cursor.look(at);
        if (const char* end = word(cursor, first))
            return end;
        if (first.is(kNumber)) {
            auto place = first;
            for (int i = 0; i < digits && place.is(kNumber); ++i)
                place = cursor.after(place);
            return place.at;
        }
        const auto other = first.value == ' ' ? cursor.after(first) : first;
        if (other.exists() && !other.is(kSpace | kLetter | kNumber)) {
            auto place = other;
            while (place.exists() && !place.is(kSpace | kLetter | kNumber))
                place = cursor.after(place);
            while (place.is(kLineEnd) || (place.exists() && place.value == '/'))
                place = cursor.after(place);
            return place.at;
        }
        return blanksOrLinesEnd(cursor, first);
    }
};

/// \p{N}{1,digits}
template <int digits>
struct Digits {
    static const char* match(const Cursor& cursor, const char* at)
    {
        auto place = cursor.look(at);
        for (int i = 0; i < digits && place.is(kNumber); ++i)
            place = cursor.after(place);
        return place.at == at ? nullptr : place.at;
    }
};

/// [\x{4E00}-\x{9FA5}\x{3040}-\x{309F}\x{30A0}-\x{30FF}]+
struct ChineseAndKana {
    static bool isMember(char32_t c)
    {
        return (c >= 0x4E00 && c <= 0x9FA5) || (c >= 0x3040 && c <= 0x30FF);
    }
    static const char* match(const Cursor& cursor, const char* at)
    {
        auto place = cursor.look(at);
        while (place.exists() && isMember(place.value))
            place = cursor.after(place);
        return place.at == at ? nullptr : place.at;
    }
};

/// [!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+|
/// ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+
struct DeepSeek {
    static bool isAsciiMark(char32_t c)
    {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
               (c >= '{' && c <= '~');
    }
    static bool isAsciiLetter(char32_t c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    static const char* match(const Cursor& cursor, const char* at)
    {
        const auto first = cursor.look(at);
        const auto next = cursor.after(first);
        if (isAsciiMark(first.value) && isAsciiLetter(next.value)) {
            auto place = next;
            while (place.exists() && isAsciiLetter(place.value))
                place = cursor.after(place);
            return place.at;
        }
        if (!first.is(kLineEnd | kLetter | kPunctuation | kSymbol) && next.is(kLetter | kMark))
            return cursor.skip(next, kLetter | kMark).at;
        if (first.is(kLetter | kMark))
            return cursor.skip(first, kLetter | kMark).at;
        const auto mark = first.value == ' ' ? next : first;
        if (mark.is(kPunctuation | kSymbol))
            return cursor.skip(cursor.skip(mark, kPunctuation | kSymbol), kLineEnd).at;
        return first.is(kSpace) ? blanksOrLinesEnd(cursor, first) : nullptr;
    }
};

/// Cuts with `Pattern::match`, which returns the end of the match at a place or nullptr; what lies
/// between matches is a word too.
template <typename Pattern>
void scan(std::string_view piece, std::uint32_t offset, std::vector<Range>& words)
{
    const char* const begin = piece.data();
    const Cursor cursor{UnicodeTable::instance(), begin + piece.size()};
    const auto add = [&](const char* from, const char* to) {
        words.push_back({offset + static_cast<std::uint32_t>(from - begin),
                         offset + static_cast<std::uint32_t>(to - begin)});
    };
    const char* gap = begin;
    for (const char* at = begin; at < cursor.end;) {
        const char* const end = Pattern::match(cursor, at);
        if (end == nullptr) {
            at += decodeCodePoint(at).length;
            continue;
        }
        if (gap < at)
            add(gap, at);
        add(at, end);
        at = gap = end;
    }
    if (gap < cursor.end)
        add(gap, cursor.end);
}

struct KnownRegex {
    std::string_view regex;
    WordScanner scanner;
};

constexpr int kAnyNumber = 1 << 30;

#define ANNEAL_CONTRACTIONS "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
#define ANNEAL_BLANKS "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"
#define ANNEAL_CL100K(number)                                                                      \
    ANNEAL_CONTRACTIONS "|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|" number                                   \
                        "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*" ANNEAL_BLANKS
#define ANNEAL_O200K(number, suffix)                                                               \
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]"     \
    "+" suffix "|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+"                      \
    "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*" suffix "|" number                                             \
    "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*" ANNEAL_BLANKS

constexpr KnownRegex kKnownRegexes[] = {
    {"'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+",
     scan<Gpt2>},
    {ANNEAL_CL100K("\\p{N}{1,3}"), scan<Cl100k<3, false>>},
    {ANNEAL_CL100K("\\p{N}"), scan<Cl100k<1, false>>},
    {ANNEAL_CL100K("\\p{N}+"), scan<Cl100k<kAnyNumber, false>>},
    {ANNEAL_CONTRACTIONS "|[^\\r\\n\\p{L}\\p{N}]?[\\p{L}\\p{M}]+|\\p{N}| "
                         "?[^\\s\\p{L}\\p{M}\\p{N}]+[\\r\\n]*" ANNEAL_BLANKS,
     scan<Cl100k<1, true>>},
    {ANNEAL_O200K("\\p{N}", ""), scan<O200k<1, false>>},
    {ANNEAL_O200K("\\p{N}{1,3}", ANNEAL_CONTRACTIONS "?"), scan<O200k<3, true>>},
    {"\\p{N}{1,3}", scan<Digits<3>>},
    {"\\p{N}", scan<Digits<1>>},
    {"[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+", scan<ChineseAndKana>},
    {"[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?"
     "[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\r\n]*" ANNEAL_BLANKS,
     scan<DeepSeek>},
};

#undef ANNEAL_CONTRACTIONS
#undef ANNEAL_BLANKS
#undef ANNEAL_CL100K
#undef ANNEAL_O200K

} // namespace

std::optional<WordScanner> knownWordScanner(std::string_view regex)
{
    for (const auto& known : kKnownRegexes)
        if (known.regex == regex)
            return known.scanner;
    return std::nullopt;
}

WordScanner gpt2WordScanner()
{
    return kKnownRegexes[0].scanner;
}

const std::vector<std::string_view>& knownWordRegexes()
{
    static const std::vector<std::string_view> regexes = [] {
        std::vector<std::string_view> list;
        for (const auto& known : kKnownRegexes)
            list.push_back(known.regex);
        return list;
    }();
    return regexes;
}

} // namespace anneal::text
