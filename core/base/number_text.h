#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace anneal {

/// The shortest decimal text that reads back as the same double, written as Python's repr does: `0.0001`, `1e-05`, `3.0`, `1e+16`, `nan`, `inf`.
[[nodiscard]] std::string shortestFloat(double value);

/// The whole text as a finite decimal number (`5e-5`, `.5`, `+3`); nullopt for anything else. The locale has no influence.
[[nodiscard]] std::optional<double> parseFloat(std::string_view text);

} // namespace anneal
