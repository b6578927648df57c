#include "core/serve/api_error.h"

#include "core/serve/json_text.h"
#include "core/serve/messages_reply.h"

namespace anneal::serve {
namespace {

constexpr int kRetrySeconds = 5;

const char* typeOf(int status)
{
    if (status == 401)
        return "authentication_error";
    if (status == 403)
        return "permission_error";
    if (status == 429)
        return "rate_limit_error";
    return status < 500 ? "invalid_request_error" : "server_error";
}

} // namespace

bool isOpenAi(std::string_view path)
{
    return path.starts_with("/v1/") || path == "/v1";
}

int statusOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::Format:
    case ErrorCode::Unsupported:
        return 400;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Cancelled:
    case ErrorCode::OutOfMemory:
        return 503;
    case ErrorCode::Io:
    case ErrorCode::Diverged:
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

std::string openAiError(int status, const std::string& message, const std::string& param,
                        const std::string& code)
{
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return toText(Json{{"error",
                        {{"message", message},
                         {"type", typeOf(status)},
                         {"param", orNull(param)},
                         {"code", orNull(code)}}}});
}

HttpResponse errorResponse(std::string_view path, int status, const std::string& message,
                           const std::string& param, const std::string& code)
{
    HttpResponse response{.status = status,
                          .body = isAnthropic(path) ? anthropicError(status, message)
                                  : isOpenAi(path)  ? openAiError(status, message, param, code)
                                                    : toText(Json{{"detail", message}})};
    if (status == 429 || status == 503)
        response.headers.emplace_back("Retry-After", std::to_string(kRetrySeconds));
    if (status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

HttpResponse errorResponse(std::string_view path, const Error& error)
{
    const auto field = [&](const char* name) {
        const auto found = error.context.find(name);
        return found == error.context.end() ? std::string() : found->second;
    };
    const auto param = field("param");
    return errorResponse(path, statusOf(error), error.message, param.empty() ? field("key") : param,
                         field("code"));
}

} // namespace anneal::serve
