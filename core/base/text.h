#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anneal {

/// The entry of `known` nearest to `word` by edit distance, "" when none is near enough to be meant.
[[nodiscard]] std::string nearestName(std::string_view word, const std::vector<std::string>& known);

[[nodiscard]] std::string trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, char separator = ',');

/// "98 MB", "5.2 GB" (powers of 1000), for English messages.
[[nodiscard]] std::string formatBytes(std::uint64_t bytes);

/// "H:MM:SS", or "N day(s), H:MM:SS", whole seconds, as Python's timedelta prints.
[[nodiscard]] std::string formatDuration(double seconds);

} // namespace anneal
