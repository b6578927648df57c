#include "core/webchat/page_files.h"

#include "core/base/resource.h"

#include <algorithm>

namespace anneal::webchat {
namespace {

struct PageFile {
    std::string_view path, resource;
    const char* type;
};

constexpr const char* kScript = "text/javascript; charset=utf-8";
constexpr const char* kStyle = "text/css; charset=utf-8";

constexpr PageFile kFiles[] = {
    {"/chat/", "webchat/index.html", "text/html; charset=utf-8"},
    {"/chat/chat.css", "webchat/chat.css", kStyle},
    {"/chat/tokens.css", "webchat/tokens.css", kStyle},
    {"/chat/api.js", "webchat/api.js", kScript},
    {"/chat/app.js", "webchat/app.js", kScript},
    {"/chat/conversation.js", "webchat/conversation.js", kScript},
    {"/chat/dom.js", "webchat/dom.js", kScript},
    {"/chat/markdown.js", "webchat/markdown.js", kScript},
    {"/chat/sidebar.js", "webchat/sidebar.js", kScript},
    {"/chat/sign_in.js", "webchat/sign_in.js", kScript},
    {"/chat/theme.js", "webchat/theme.js", kScript},
    {"/chat/words.js", "webchat/words.js", kScript},
    {"/chat/icons.js", "webchat/icons.js", kScript},
    {"/chat/logo.svg", "webchat/logo.svg", "image/svg+xml"},
};

} // namespace

std::optional<serve::HttpResponse> pageFile(std::string_view path)
{
    const auto* found =
        std::ranges::find_if(kFiles, [&](const PageFile& file) { return file.path == path; });
    if (found == std::end(kFiles))
        return std::nullopt;
    const auto bytes = resource(found->resource);
    if (!bytes)
        return std::nullopt;
    return serve::HttpResponse{
        .status = 200, .body = std::string(*bytes), .contentType = found->type, .headers = {}};
}

void addSafeHeaders(serve::HttpResponse& response)
{
    response.headers.emplace_back(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "
        "'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response.headers.emplace_back("Referrer-Policy", "no-referrer");
    response.headers.emplace_back("X-Frame-Options", "DENY");
    response.headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    response.headers.emplace_back("Permissions-Policy",
                                  "camera=(), microphone=(), geolocation=(), payment=()");
}

} // namespace anneal::webchat
