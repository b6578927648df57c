#pragma once

#include "core/serve/generation_request.h"
#include "core/text/tool_calls.h"

#include <string>
#include <string_view>
#include <vector>

namespace anneal::serve {

/// Whether an answer may or has to be calls of tools.
struct ToolChoice {
    bool none = false, forced = false;
    std::string name;     ///< of the function that has to be called; "" = any
    bool oneCall = false; ///< and no more than one
};

/// Puts the tools into the request and holds the answer to calls where the choice demands it.
/// `functions`: a list of {"name", "description", "parameters"}. Fails with InvalidArgument or
/// Unsupported; the context's "param" is "tools" or "tool_choice".
[[nodiscard]] Result<void> useTools(const Json& functions, const ToolChoice& choice,
                                    const ServedModel& model, studio::ServiceRequest& request,
                                    OpenAiRequest& how);

/// The calls that an answer holds; where it was cut off (`cut`), those before the place. Empty: it
/// is a text. More than one only where `oneCall` is false.
[[nodiscard]] std::vector<text::ToolCall> callsOf(const std::string& format,
                                                  std::string_view answer, bool cut, bool oneCall);

} // namespace anneal::serve
