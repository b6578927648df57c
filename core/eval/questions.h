#pragma once

#include <string_view>
#include <vector>

namespace anneal::eval {

struct GeneralQuestion {
    std::string_view text;
    std::string_view accepted; ///< words, one of which a right answer holds: "Paris|巴黎"
};

/// Ways to ask who somebody is, the most usual first.
[[nodiscard]] const std::vector<std::string_view>& identityQuestions(bool chinese);

/// Twenty questions whose answers have nothing to do with any identity.
[[nodiscard]] const std::vector<GeneralQuestion>& generalQuestions(bool chinese);

} // namespace anneal::eval
