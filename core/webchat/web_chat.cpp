#include "core/webchat/web_chat.h"

#include "core/webchat/chat_routes.h"
#include "core/webchat/page_files.h"

#include <charconv>

namespace anneal::webchat {

using serve::HttpRequest;
using serve::HttpResponse;
using serve::Url;

WebChat::WebChat(std::unique_ptr<ChatRoutes> routes)
    : m_routes(std::move(routes))
{
}

WebChat::~WebChat() = default;

Result<std::shared_ptr<WebChat>> WebChat::open(WebChatOptions options)
{
    ANNEAL_TRY(auto accounts, Accounts::open(accountsFile(options.folder)));
    ANNEAL_TRY(auto opened, conversations::Store::open(conversationsFile(options.folder)));
    return std::shared_ptr<WebChat>(new WebChat(
        std::make_unique<ChatRoutes>(std::move(options), std::move(accounts), std::move(opened))));
}

std::string WebChat::setUpCode() const
{
    return m_routes->signIn.setUpCode();
}

const std::filesystem::path& WebChat::setAside() const
{
    return m_routes->aside;
}

void WebChat::attach(const std::shared_ptr<studio::AnswerService>& service,
                     const std::vector<serve::ServedModel>& models)
{
    m_routes->attach(service, models);
}

void WebChat::detach()
{
    m_routes->detach();
}

bool WebChat::owns(std::string_view path) const
{
    return path == "/" || path == "/chat" || path.starts_with(kPagePath);
}

std::optional<HttpResponse> WebChat::refuse(const HttpRequest& head, const Url& url)
{
    if (!url.path.starts_with(kApiPath)) {
        if (head.method != "GET" && head.method != "HEAD")
            return problem(405, "bad_request", "The page is read with GET.");
        return std::nullopt;
    }
    const auto* route = ChatRoutes::routeOf(placeOfPath(url.path));
    if (route == nullptr)
        return problem(404, "not_found", "There is nothing here.");
    if (head.method != route->method) {
        auto response = problem(405, "bad_request", "Another method is needed.");
        response.headers.emplace_back("Allow", route->method);
        return response;
    }
    if (head.method != "POST")
        return std::nullopt;
    // Other sites are refused before (Access::checkPlace); here it has to be the page itself.
    if (head.header("origin").empty() && head.header("sec-fetch-site") != "same-origin")
        return problem(403, "other_site", "Only the chat page itself may ask this.");
    const auto type = head.header("content-type");
    if (type.substr(0, type.find(';')) != "application/json")
        return problem(415, "bad_request", "The body must be JSON.");
    std::uint64_t bytes = 0;
    const auto length = head.header("content-length");
    const auto read = std::from_chars(length.data(), length.data() + length.size(), bytes);
    if (!length.empty() && (read.ec != std::errc() || bytes > kMostBodyBytes))
        return problem(413, "too_long", "That is too long.");
    return std::nullopt;
}

std::uint64_t WebChat::bodyLimit() const
{
    return kMostBodyBytes;
}

void WebChat::handle(const Url& url, HttpRequest request,
                     const std::shared_ptr<serve::HttpReply>& reply)
{
    if (url.path.starts_with(kApiPath))
        return m_routes->handle(url, std::move(request), reply);
    if (url.path == "/" || url.path == "/chat") {
        HttpResponse response{.status = 302,
                              .body = {},
                              .contentType = "text/plain",
                              .headers = {{"Location", std::string(kPagePath)}}};
        addSafeHeaders(response);
        return reply->send(std::move(response));
    }
    auto response = pageFile(url.path);
    if (!response)
        return reply->send(problem(404, "not_found", "There is nothing here."));
    addSafeHeaders(*response);
    reply->send(std::move(*response));
}

std::string WebChat::routeName(std::string_view path) const
{
    if (!path.starts_with(kApiPath))
        return "/chat/";
    const auto place = placeOfPath(path);
    return ChatRoutes::routeOf(place) != nullptr ? std::string(kApiPath) + place.action
                                                 : "/chat/api";
}

} // namespace anneal::webchat
