#pragma once

#include "core/config/presets.h"

#include <QString>

#include <span>
#include <string_view>

namespace anneal::ui {

/// What a setting is in the picture of teacher and student, and why it has the value that it has.
/// Source texts of the context "SettingReasons", one sentence each. A "%1" stands for the updates
/// that the run makes.
struct SettingReason {
    std::string_view key;
    const char* plain;
    const char* why;                 ///< of the table's default, or of leaving the key out
    const char* identity = nullptr;  ///< of the value that the goal's preset gives; where it has no
    const char* questions = nullptr; ///< reason of its own, `why` holds for it too
    const char* style = nullptr;
};

/// Of the stages and methods besides plain LoRA, and of the rules that save memory.
[[nodiscard]] std::span<const SettingReason> methodReasons();

/// The plain sentence, in the language in force; "" for keys without one.
[[nodiscard]] QString settingPlain(std::string_view key);

/// Why the key has the value that this goal and these rows give it, in the language in force: the
/// goal's reason where its preset sets the key, else that of the default. "" for keys without one.
[[nodiscard]] QString settingWhy(std::string_view key, config::Goal goal,
                                 const config::PresetInput& input);

} // namespace anneal::ui
