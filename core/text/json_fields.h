#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace anneal::text {

/// Reading the fields of tokenizer.json's components; `owner` names the component in errors (all
/// Format, but Unsupported for a type).

/// How deep Sequence components may stand in each other.
inline constexpr int kDeepestSequence = 16;

[[nodiscard]] Result<std::string> typeField(const nlohmann::json& component, std::string_view kind);
[[nodiscard]] Result<std::string> textField(const nlohmann::json& component, const char* name,
                                            std::string_view owner);
[[nodiscard]] std::string textFieldOr(const nlohmann::json& component, const char* name,
                                      std::string_view absent);
[[nodiscard]] bool flagField(const nlohmann::json& component, const char* name, bool absent);
[[nodiscard]] std::size_t countField(const nlohmann::json& component, const char* name,
                                     std::size_t absent);

/// The list of a Sequence; fails when `depth` is too great.
[[nodiscard]] Result<const nlohmann::json*>
listField(const nlohmann::json& component, const char* name, std::string_view owner, int depth);

/// `{"String": "x"}` or `{"Regex": "x"}`.
struct PatternField {
    std::string text;
    bool isRegex = false;
};
[[nodiscard]] Result<PatternField> patternField(const nlohmann::json& component,
                                                std::string_view owner);

[[nodiscard]] tl::unexpected<Error> unsupportedComponent(std::string_view kind,
                                                         std::string_view type);

} // namespace anneal::text
