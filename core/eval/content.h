#pragma once

#include <cstddef>
#include <limits>
#include <set>
#include <string>

namespace anneal::eval {

/// What a text is about: its words but for those that any sentence has, cut to their first letters
/// so that plurals and endings count as the same; in Chinese pairs of characters. Numbers apart.
struct Content {
    std::set<std::u32string> words, numbers;
};

/// Of the first `mostUnits` words or characters.
[[nodiscard]] Content contentOf(const std::string& text,
                                std::size_t mostUnits = std::numeric_limits<std::size_t>::max());

/// How many of `wanted` are in `given`.
[[nodiscard]] std::size_t shared(const std::set<std::u32string>& wanted,
                                 const std::set<std::u32string>& given);

} // namespace anneal::eval
