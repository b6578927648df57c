#include "core/text/unicode_table.h"

#include "core/text/unicode_additions.h"

#include <cstring>

#include <utf8proc.h>

namespace anneal::text {
namespace {

bool isWhiteSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

/// Alphabetic symbols (circled and squared letters) and the two joiners.
bool isOtherWordCharacter(char32_t c)
{
    return (c >= 0x24B6 && c <= 0x24E9) || (c >= 0x1F130 && c <= 0x1F149) ||
           (c >= 0x1F150 && c <= 0x1F169) || (c >= 0x1F170 && c <= 0x1F189) || c == 0x200C ||
           c == 0x200D;
}

std::uint16_t classOfCategory(utf8proc_category_t category)
{
    switch (category) {
    case UTF8PROC_CATEGORY_LU:
        return kUpper | kWord;
    case UTF8PROC_CATEGORY_LL:
        return kLower | kWord;
    case UTF8PROC_CATEGORY_LT:
        return kTitle | kWord;
    case UTF8PROC_CATEGORY_LM:
        return kModifier | kWord;
    case UTF8PROC_CATEGORY_LO:
        return kOtherLetter | kWord;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return kMark | kWord | kMayCompose;
    case UTF8PROC_CATEGORY_ND:
        return kDecimal | kWord;
    case UTF8PROC_CATEGORY_NL:
        return kOtherNumber | kWord;
    case UTF8PROC_CATEGORY_NO:
        return kOtherNumber;
    case UTF8PROC_CATEGORY_PC:
        return kPunctuation | kWord;
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
        return kPunctuation;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
        return kSymbol;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return 0;
    default:
        return kControl;
    }
}

/// True when NFC of the character alone is another text.
bool changesAlone(char32_t c)
{
    std::array<utf8proc_int32_t, 64> buffer{};
    int boundary = UTF8PROC_BOUNDCLASS_START;
    auto length = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), buffer.data(),
                                          static_cast<utf8proc_ssize_t>(buffer.size()),
                                          UTF8PROC_DECOMPOSE, &boundary);
    if (length <= 0 || length > static_cast<utf8proc_ssize_t>(buffer.size()))
        return true;
    length = utf8proc_normalize_utf32(
        buffer.data(), length, static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    return length != 1 || buffer[0] != static_cast<utf8proc_int32_t>(c);
}

bool isHangulVowelOrTail(char32_t c)
{
    return (c >= 0x1161 && c <= 0x1175) || (c >= 0x11A8 && c <= 0x11C2);
}

} // namespace

const UnicodeTable& UnicodeTable::instance()
{
    static const UnicodeTable table;
    return table;
}

UnicodeTable::UnicodeTable()
    : m_classes(kSize, kControl)
{
    for (char32_t c = 0; c < kSize; ++c) {
        const auto* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
        auto bits = classOfCategory(static_cast<utf8proc_category_t>(property->category));
        if (isWhiteSpace(c))
            bits |= kSpace;
        if (isOtherWordCharacter(c))
            bits |= kWord;
        if (c == '\r' || c == '\n')
            bits |= kLineEnd;
        // Hangul syllables compose by rule, not by table; only their second and third parts can
        // change what stands before.
        const bool hasDecomposition = property->decomp_seqindex != UINT16_MAX;
        if (isHangulVowelOrTail(c) || property->combining_class != 0 ||
            (hasDecomposition && changesAlone(c)))
            bits |= kMayCompose;
        m_classes[c] = bits;
    }
    for (const auto& [first, last, bits] : unicodeAdditions())
        for (char32_t c = first; c <= last; ++c) {
            if (m_classes[c] != kControl)
                continue;
            const bool isWord = (bits & (kLetter | kDecimal | kMark)) != 0;
            m_classes[c] = static_cast<std::uint16_t>(bits | (isWord ? kWord : 0) |
                                                      (bits & kMark ? kMayCompose : 0));
        }
}

std::uint16_t UnicodeTable::classAbove(char32_t c)
{
    return c >= 0xE0100 && c <= 0xE01EF ? std::uint16_t{kMark | kWord | kMayCompose}
                                        : std::uint16_t{kControl};
}

namespace {

/// Length of the well-formed sequence at `at`, or 0 and in `bad` how many bytes form the invalid
/// part.
std::size_t sequenceLength(std::string_view text, std::size_t at, std::size_t& bad)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byte(0);
    bad = 1;
    if (first < 0x80)
        return 1;
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        low = first == 0xE0 ? 0xA0 : 0x80;
        high = first == 0xED ? 0x9F : 0xBF;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        low = first == 0xF0 ? 0x90 : 0x80;
        high = first == 0xF4 ? 0x8F : 0xBF;
    } else {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (at + i >= text.size() || byte(i) < low || byte(i) > high) {
            bad = i;
            return 0;
        }
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

std::size_t asciiPrefix(std::string_view text, std::size_t at)
{
    while (at + 8 <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if (word & 0x8080808080808080ULL)
            break;
        at += 8;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

} // namespace

bool isWellFormed(std::string_view text)
{
    for (std::size_t at = asciiPrefix(text, 0); at < text.size();) {
        std::size_t bad = 0;
        const auto length = sequenceLength(text, at, bad);
        if (length == 0)
            return false;
        at += length;
        if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
            at = asciiPrefix(text, at);
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t bad = 0;
        const auto length = sequenceLength(bytes, at, bad);
        if (length != 0)
            out.append(bytes, at, length);
        else
            out += "\xEF\xBF\xBD";
        at += length != 0 ? length : bad;
    }
    return out;
}

std::string_view withoutLeadingSpace(std::string_view text)
{
    const auto& table = UnicodeTable::instance();
    while (!text.empty()) {
        const auto c = decodeCodePoint(text.data());
        if (!(table.classOf(c.value) & kSpace))
            break;
        text.remove_prefix(c.length);
    }
    return text;
}

std::string_view withoutTrailingSpace(std::string_view text)
{
    const auto& table = UnicodeTable::instance();
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        if (!(table.classOf(decodeCodePoint(text.data() + start).value) & kSpace))
            break;
        text = text.substr(0, start);
    }
    return text;
}

} // namespace anneal::text
