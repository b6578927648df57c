#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace anneal::runs {

/// Python's round(value, digits): the double nearest to the decimal.
[[nodiscard]] double rounded(double value, int digits);
[[nodiscard]] inline std::optional<double> rounded(std::optional<double> value, int digits)
{
    return value ? std::optional(rounded(*value, digits)) : std::nullopt;
}

/// Python writes NaN and Infinity into JSON, which no JSON reader takes: outside of texts they
/// become null.
[[nodiscard]] std::string withoutNan(std::string_view json);

} // namespace anneal::runs
