#pragma once

#include <span>
#include <string_view>

namespace anneal::text {

/// In what a template of LLaMA-Factory's differs from the one that comes with a model. The first
/// row that fits holds.
struct KnownDifference {
    std::string_view chatTemplate;
    std::string_view model; ///< pattern over the model's normalized name
    std::string_view plain; ///< what it does, ending "... it "; "" = nothing
    std::string_view tools; ///< the same where rows have tools
};
[[nodiscard]] std::span<const KnownDifference> knownDifferences();

} // namespace anneal::text
