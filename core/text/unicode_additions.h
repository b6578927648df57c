#pragma once

#include <cstdint>
#include <span>

namespace anneal::text {

/// Characters of Unicode 15.1 and 16, which the regexes of the `tokenizers` library know and
/// utf8proc 2.8 does not.
struct UnicodeAddition {
    char32_t first;
    char32_t last;
    std::uint16_t bits; ///< UnicodeClass
};
[[nodiscard]] std::span<const UnicodeAddition> unicodeAdditions();

/// Marks younger than the tables of the library's StripAccents normalizer (Unicode 9), which it
/// therefore keeps.
[[nodiscard]] bool isYoungMark(char32_t codePoint);

/// Characters younger than the tables of the library's normal forms (Unicode 12), which it
/// therefore never decomposes or composes.
[[nodiscard]] bool isYoungComposite(char32_t codePoint);

} // namespace anneal::text
