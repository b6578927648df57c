#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/studio/engine.h"
#include "core/text/chat_template.h"

#include <string>

namespace anneal::cli {

/// `[{"role": "user", "content": "..."}, ...]` as a conversation: a leading system message becomes
/// the system text. Fails with Format (`where` is named).
[[nodiscard]] Result<text::Conversation> conversationFromJson(const Json& messages,
                                                              const std::string& where);

/// One line of `generate --input`: {"messages"}, {"text"} or {"ids"}.
[[nodiscard]] Result<studio::GenerateRequest> requestFromLine(const std::string& line,
                                                              const std::string& where);

} // namespace anneal::cli
