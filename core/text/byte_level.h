#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace anneal::text {

/// GPT-2's one-to-one map between bytes and printable characters, in which byte-level vocabularies
/// are written ("Ġ" is a space).

/// The character that stands for a byte.
[[nodiscard]] char32_t byteLevelCharacter(unsigned char byte);

/// Every byte as its character, in UTF-8.
[[nodiscard]] std::string toByteLevel(std::string_view bytes);

/// The bytes of a byte-level text (valid UTF-8); nullopt when a character stands for no byte.
[[nodiscard]] std::optional<std::string> fromByteLevel(std::string_view text);

} // namespace anneal::text
