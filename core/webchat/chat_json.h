#pragma once

#include "core/base/json.h"
#include "core/conversations/store.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace anneal::webchat {

/// What the page shows of a conversation: {id, title, modified, model, messages: [{number, parent,
/// role, text, created, versions, ...}]}, the shown path alone. `growing`: the answer that is not
/// finished yet, 0 = none, with its text so far.
[[nodiscard]] Json conversationJson(const conversations::Conversation& conversation,
                                    std::int64_t growing, const std::string& growingText);

/// {id, title, modified}
[[nodiscard]] Json summaryJson(const conversations::Summary& summary);

} // namespace anneal::webchat
