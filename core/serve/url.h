#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anneal::serve {

/// The parts of a request's target, unescaped.
struct Url {
    std::string path;
    std::vector<std::pair<std::string, std::string>> query; ///< in order, doubles kept

    /// The last value, as FastAPI takes it; nullopt when it is not there.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
};

/// nullopt when it is no path, an escape is broken or the result is not UTF-8. Text that is not
/// escaped although it should be is taken as it is: clients send it.
[[nodiscard]] std::optional<Url> parseTarget(std::string_view target);

} // namespace anneal::serve
