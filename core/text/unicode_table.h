#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// What the tokenizers ask of a code point, as bits of one word. The general categories come from
/// utf8proc; white space and word characters are Unicode's White_Space and \w (Alphabetic, M, Nd,
/// Pc and the two joiners).
enum UnicodeClass : std::uint16_t {
    kUpper = 1 << 0,       ///< Lu
    kTitle = 1 << 1,       ///< Lt
    kLower = 1 << 2,       ///< Ll
    kModifier = 1 << 3,    ///< Lm
    kOtherLetter = 1 << 4, ///< Lo
    kMark = 1 << 5,        ///< Mn, Mc, Me
    kDecimal = 1 << 6,     ///< Nd
    kOtherNumber = 1 << 7, ///< Nl, No
    kPunctuation = 1 << 8, ///< P*
    kSymbol = 1 << 9,      ///< S*
    kSpace = 1 << 10,      ///< White_Space
    kWord = 1 << 11,       ///< \w
    kLineEnd = 1 << 12,    ///< CR and LF
    kControl = 1 << 13,    ///< Cc, Cf, Cs, Co, Cn
    kMayCompose = 1 << 14, ///< text without such characters is already in NFC

    kLetter = kUpper | kTitle | kLower | kModifier | kOtherLetter,
    kNumber = kDecimal | kOtherNumber,
};

/// Classes of all code points below 0x40000 as a flat array (built once); above are only marks
/// (E0100 to E01EF) and unassigned ones.
class UnicodeTable final {
public:
    static constexpr char32_t kSize = 0x40000;

    [[nodiscard]] static const UnicodeTable& instance();

    [[nodiscard]] std::uint16_t classOf(char32_t codePoint) const
    {
        return codePoint < kSize ? m_classes[codePoint] : classAbove(codePoint);
    }

private:
    UnicodeTable();
    [[nodiscard]] static std::uint16_t classAbove(char32_t codePoint);
    std::vector<std::uint16_t> m_classes;
};

/// One code point of valid UTF-8 and the bytes it takes.
struct DecodedCodePoint {
    char32_t value;
    std::uint32_t length;
};

/// Decodes at `at`; the text must be valid UTF-8 and `at` the first byte of a character.
[[nodiscard]] inline DecodedCodePoint decodeCodePoint(const char* at)
{
    const auto byte = [at](int i) { return char32_t{static_cast<unsigned char>(at[i])}; };
    const char32_t first = byte(0);
    if (first < 0x80)
        return {first, 1};
    if (first < 0xE0)
        return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (first < 0xF0)
        return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {(first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 |
                (byte(3) & 0x3F),
            4};
}

/// Valid UTF-8: every longest part of an invalid sequence that could begin a character becomes one
/// U+FFFD, as Unicode recommends (chapter 3, "U+FFFD Substitution of Maximal Subparts") and Rust's
/// and Python's decoders do.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);

/// Whether `text` is valid UTF-8; fast for ASCII.
[[nodiscard]] bool isWellFormed(std::string_view text);

/// Trims nothing but Unicode White_Space from the ends.
[[nodiscard]] std::string_view withoutLeadingSpace(std::string_view text);
[[nodiscard]] std::string_view withoutTrailingSpace(std::string_view text);

} // namespace anneal::text
