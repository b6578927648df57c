#pragma once

#include "core/serve/generation_request.h"

#include <string>
#include <vector>

namespace anneal::serve {

/// How a request in the form of Anthropic's Messages is answered.
struct MessagesRequest {
    std::size_t voice = 0;
    bool stream = false;
    bool tools = false;   ///< the answer may be calls of tools
    bool oneCall = false; ///< and is at most one of them
    studio::ServiceRequest asked;
};

/// POST /v1/messages: texts, calls of tools and their results, system, how to draw and stop. An
/// assistant's message at the end is the beginning of the answer. `counted`: the body of
/// /v1/messages/count_tokens, which has no max_tokens.
[[nodiscard]] Result<MessagesRequest> readMessagesRequest(const std::string& body,
                                                          const GenerationDefaults& defaults,
                                                          const std::vector<ServedModel>& models,
                                                          bool counted);

} // namespace anneal::serve
