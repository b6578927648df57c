#pragma once

#include "core/config/options.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace anneal::ui {

/// How answers are made: what a conversation keeps besides its messages and its system text.
struct ChatSettings {
    config::GenerationOptions options;
    std::vector<std::string> stopWords;
    std::optional<bool> thinking; ///< nullopt: as the model was loaded
    std::string tools; ///< that it may call: a JSON list, as the user wrote it; "" = none
};

/// As JSON with LLaMA-Factory's key names.
[[nodiscard]] std::string toJson(const ChatSettings& settings);

/// What is missing, of the wrong kind or out of range keeps its default.
[[nodiscard]] ChatSettings chatSettings(const std::string& json);

} // namespace anneal::ui
