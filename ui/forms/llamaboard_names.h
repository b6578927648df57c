#pragma once

#include <span>
#include <string_view>

namespace anneal::ui {

/// What LlamaBoard, LLaMA-Factory's page, calls a setting: people who come from there look for it
/// by these words, and not by the key of the run file. One key may have several.
struct LlamaBoardName {
    std::string_view key;
    std::string_view id; ///< of its control, which its saved files use
    const char* english;
    const char* chinese;
};
[[nodiscard]] std::span<const LlamaBoardName> llamaBoardNames();

} // namespace anneal::ui
