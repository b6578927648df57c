#pragma once

#include "core/base/error.h"
#include "core/serve/http_message.h"

#include <string>
#include <string_view>

namespace anneal::serve {

/// Errors have Anthropic's form at /v1/messages, OpenAI's elsewhere below /v1/, and else
/// {"detail"}.
[[nodiscard]] bool isOpenAi(std::string_view path);

/// What a failure means to a client: 400 for what it can change, 503 for what passes, else 500.
[[nodiscard]] int statusOf(const Error& error);

/// `param`: the field that is to blame, "" = none. `code`: OpenAI's word for it, "" = none.
[[nodiscard]] HttpResponse errorResponse(std::string_view path, int status,
                                         const std::string& message, const std::string& param = {},
                                         const std::string& code = {});
/// The field comes from the error's context ("param", or "key").
[[nodiscard]] HttpResponse errorResponse(std::string_view path, const Error& error);

/// {"error": {...}} as text, also for a stream that breaks off.
[[nodiscard]] std::string openAiError(int status, const std::string& message,
                                      const std::string& param, const std::string& code);

} // namespace anneal::serve
