#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// What readVariations() takes a model's answer apart with.
namespace anneal::data::variation {

/// The lines of an answer, or the texts of the JSON list that it is.
[[nodiscard]] std::vector<std::u32string> linesOf(std::string text);
/// Takes away what stands around a question: numbers, bullets, labels, quotation marks, emphasis.
void strip(std::u32string& text);

void trim(std::u32string& text);                           ///< spaces of every width at both ends
[[nodiscard]] std::u32string lowered(std::u32string text); ///< the letters A to Z
[[nodiscard]] bool contains(std::u32string_view signs, char32_t c);
[[nodiscard]] bool startsWithOneOf(const std::u32string& text,
                                   std::initializer_list<std::u32string_view> starts);

} // namespace anneal::data::variation
