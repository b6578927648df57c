#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

struct ToolCall {
    std::string name;
    std::string arguments; ///< JSON
};

/// The calls of tools that an answer holds, as the format writes them; empty where it is a text.
/// What stands around calls is lost. Source of the rules: LLaMA-Factory data/tool_utils.py
/// (tool_extractor). `format`: one that readsToolCalls() knows.
[[nodiscard]] std::vector<ToolCall> toolCalls(std::string_view format, std::string_view answer);

[[nodiscard]] bool readsToolCalls(std::string_view format);

/// Whether each of several calls is whole by itself, so that those before a half one can be read.
[[nodiscard]] bool writesCallsApart(std::string_view format);

} // namespace anneal::text
