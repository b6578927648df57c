#pragma once

#include <span>
#include <string_view>

namespace anneal::ui {

/// What the window calls one setting and what it exactly is; setting_reasons.h says the rest. Texts
/// are source texts of the context "SettingText".
struct SettingEntry {
    enum Section {
        Method,
        Lora,
        Schedule,
        Data,
        Extra,
        Evaluation,
        Saving,
        Freeze,
        Preference,
        Semi,
        Vocabulary,
        Memory
    };

    std::string_view key;
    Section section;
    const char* chinese; ///< LlamaBoard's label, for the search in any language
    const char* label;
    const char* exact; ///< one sentence for an engineer
};

/// Of the stages and methods besides plain LoRA, and of the rules that save memory.
[[nodiscard]] std::span<const SettingEntry> methodEntries();

} // namespace anneal::ui
