#pragma once

#include <string>
#include <string_view>

namespace anneal::text {

/// The members of the property `name` (L, Lu, M, N, Nd, P, S, ..., or "word") that this PCRE2 does
/// not know because its Unicode is older than UnicodeTable's, as they stand in a character class:
/// "\x{1fae8}\x{1fae0}-\x{1fae2}". Empty for other names, or when it knows them all. Made on first
/// use (some milliseconds); any thread may ask.
[[nodiscard]] const std::string& pcreAdditions(std::string_view name);

} // namespace anneal::text
