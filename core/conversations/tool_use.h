#pragma once

#include "core/base/error.h"
#include "core/conversations/conversation.h"
#include "core/text/tool_calls.h"

#include <string>
#include <string_view>
#include <vector>

namespace anneal::conversations {

/// The key of a conversation's settings that holds its tools, a JSON list as text.
inline constexpr const char* kToolsKey = "tools";

/// Functions that an answer may call.
struct ToolList {
    std::vector<std::string> names;
    std::string json; ///< a list of {"name", "description", "parameters"}; "" = none
};

/// What a user wrote: a JSON list of functions, bare or as OpenAI wraps them. One without
/// parameters takes none. Fails with Format; its context says `problem`: json (with line), list,
/// object or name (with the number of the tool, from 1).
[[nodiscard]] Result<ToolList> readTools(std::string_view text);

/// The tools of a conversation, as ToolList::json; "" also for what can't be read.
[[nodiscard]] std::string toolsOf(const Conversation& conversation);

/// The calls in an answer, as the template that wrote it writes them. Empty where it is a text, and
/// where nothing says that tools are in use: the conversation has none, and no tool's answer
/// follows.
[[nodiscard]] std::vector<text::ToolCall> callsOf(const Conversation& conversation,
                                                  const Message& answer);

/// [{"name": ..., "arguments": ...}], as rows hold calls.
[[nodiscard]] std::string callsText(const std::vector<text::ToolCall>& calls);

/// The arguments of a call to be read, one a line.
[[nodiscard]] std::string readableArguments(const text::ToolCall& call);

} // namespace anneal::conversations
