#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anneal::eval {

/// Han characters, kana and Hangul: each is read as a unit of its own.
[[nodiscard]] bool isCjk(char32_t c);

/// A letter or digit of an alphabetic script (an apostrophe inside a word is handled by units()).
[[nodiscard]] bool isWordCharacter(char32_t c);

/// The words of a text, lower case in ASCII, and each CJK character singly; punctuation left out.
[[nodiscard]] std::vector<std::u32string> units(std::u32string_view text);

[[nodiscard]] std::u32string lowered(std::u32string_view text);

} // namespace anneal::eval
