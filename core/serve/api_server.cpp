#include "core/serve/api_server.h"

#include "core/serve/answer_route.h"
#include "core/serve/api_error.h"
#include "core/serve/embeddings_route.h"
#include "core/serve/json_text.h"
#include "core/serve/messages_reply.h"
#include "core/serve/messages_request.h"
#include "core/serve/metrics.h"
#include "core/serve/openai_reply.h"
#include "core/serve/score_route.h"
#include "core/serve/url.h"
#include "core/text/chat_template.h"
#include "core/text/tool_calls.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <mutex>

namespace anneal::serve {
namespace {

constexpr std::size_t kLoggedBytes = 2000; ///< of a prompt

std::string timeNow()
{
    const auto now = std::time(nullptr);
    std::tm parts{};
#if defined(_WIN32)
    localtime_s(&parts, &now);
#else
    localtime_r(&now, &parts);
#endif
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts)};
}

std::string toolFormatOf(const std::string& templateName)
{
    const auto found = text::chatTemplate(templateName);
    return found ? found->toolFormat : std::string();
}

/// Line ends and other control characters could write lines of their own, or move a terminal.
std::string oneLine(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20 && code != 0x7F) {
            out += c;
            continue;
        }
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\x%02X", code);
        out += escaped;
    }
    return out;
}

bool isJson(std::string_view contentType)
{
    const auto kind = contentType.substr(0, contentType.find(';'));
    return contentType.empty() || kind.find("json") != std::string_view::npos;
}

} // namespace

class ApiServer::Api final : public HttpService {
public:
    Api(ApiOptions options, Access access, std::shared_ptr<studio::AnswerService> service)
        : m_options(std::move(options))
        , m_access(std::move(access))
        , m_started(std::time(nullptr))
        , m_service(std::move(service))
    {
        for (std::size_t i = 0; i < m_options.modelNames.size(); ++i) {
            const auto name = m_service->chatTemplateName(i);
            m_models.push_back({m_options.modelNames[i], name, toolFormatOf(name)});
        }
    }

    std::optional<HttpResponse> refuse(const HttpRequest& head) override;
    void handle(HttpRequest request, std::shared_ptr<HttpReply> reply) override;
    std::uint64_t bodyLimit(const HttpRequest& head, std::uint64_t most) override
    {
        const auto url = parseTarget(Access::withoutKey(head.target));
        return url && isAdded(*url) ? m_options.added->bodyLimit() : most;
    }
    HttpResponse error(const std::string& target, int status, const std::string& message) override;
    void finished(const HttpRequest& request, int status,
                  std::chrono::steady_clock::duration took) override;

    void dropService()
    {
        if (const auto open = service())
            open->stop(); // calls listeners, which may call back
        const std::lock_guard lock(m_mutex);
        m_service.reset();
    }
    void detach()
    {
        if (m_options.added)
            m_options.added->detach();
    }
    [[nodiscard]] const std::vector<ServedModel>& served() const { return m_models; }
    void setServer(const HttpServer* server)
    {
        const std::lock_guard lock(m_mutex);
        m_server = server;
    }

private:
    using Reply = std::shared_ptr<HttpReply>;
    using Handler = void (Api::*)(const Url&, const HttpRequest&, const Reply&);
    struct Route {
        const char* method;
        const char* path;
        Handler handler;
    };
    static const Route kRoutes[];

    [[nodiscard]] std::shared_ptr<studio::AnswerService> service() const
    {
        const std::lock_guard lock(m_mutex);
        return m_service;
    }
    [[nodiscard]] static const Route* routeOf(std::string_view path);
    [[nodiscard]] bool isAdded(const Url& url) const
    {
        return m_options.added && m_options.added->owns(url.path);
    }
    [[nodiscard]] Json modelJson(const ServedModel& model) const;

    void health(const Url&, const HttpRequest&, const Reply& reply);
    void answer(const Url& url, const HttpRequest&, const Reply& reply);
    void models(const Url&, const HttpRequest&, const Reply& reply);
    void model(const Url& url, const Reply& reply);
    void chat(const Url& url, const HttpRequest& request, const Reply& reply);
    void completion(const Url& url, const HttpRequest& request, const Reply& reply);
    void messages(const Url&, const HttpRequest& request, const Reply& reply);
    void countTokens(const Url& url, const HttpRequest& request, const Reply& reply);
    void embeddings(const Url&, const HttpRequest& request, const Reply& reply);
    void scores(const Url&, const HttpRequest& request, const Reply& reply);
    void figures(const Url&, const HttpRequest&, const Reply& reply);
    [[nodiscard]] static bool refusesTools(const ServedModel& model, const Url& url,
                                           const Reply& reply);
    void startReply(OpenAiReply::Kind kind, Result<OpenAiRequest> request, const Url& url,
                    const Reply& reply);

    const ApiOptions m_options;
    const Access m_access;
    const std::int64_t m_started;
    std::vector<ServedModel> m_models;
    Metrics m_metrics;
    mutable std::mutex m_mutex;
    std::shared_ptr<studio::AnswerService> m_service; // guarded by m_mutex
    const HttpServer* m_server = nullptr;             // guarded by m_mutex
};

const ApiServer::Api::Route ApiServer::Api::kRoutes[] = {
    {"GET", "/health", &Api::health},
    {"GET", "/answer", &Api::answer},
    {"GET", "/metrics", &Api::figures},
    {"GET", "/v1/models", &Api::models},
    {"POST", "/v1/chat/completions", &Api::chat},
    {"POST", "/v1/completions", &Api::completion},
    {"POST", "/v1/messages", &Api::messages},
    {"POST", "/v1/messages/count_tokens", &Api::countTokens},
    {"POST", "/v1/embeddings", &Api::embeddings},
    {"POST", "/v1/score/evaluation", &Api::scores},
};

const ApiServer::Api::Route* ApiServer::Api::routeOf(std::string_view path)
{
    const auto* found =
        std::ranges::find_if(kRoutes, [&](const Route& route) { return path == route.path; });
    return found == std::end(kRoutes) ? nullptr : found;
}

namespace {

constexpr std::string_view kModelPath = "/v1/models/";

} // namespace

std::optional<HttpResponse> ApiServer::Api::refuse(const HttpRequest& head)
{
    const auto target = Access::withoutKey(head.target);
    const auto url = parseTarget(target);
    const std::string path = url ? url->path : target;
    const bool added = url && isAdded(*url);
    switch (added ? m_access.checkPlace(head) : m_access.check(head)) {
    case Access::Denied::Address:
        return errorResponse(path, 403, "This address may not ask here.");
    case Access::Denied::OtherSite:
        return errorResponse(path, 403,
                             "Pages of other sites may not ask here, and the server is reached as "
                             "localhost or 127.0.0.1 unless it has a key.");
    case Access::Denied::Key:
        return errorResponse(
            path, 401,
            "Send the server's key as \"Authorization: Bearer KEY\" or \"x-api-key: "
            "KEY\", or put it before the path: /key/KEY/v1/models.",
            {}, "invalid_api_key");
    case Access::Denied::No:
        break;
    }
    if (!url)
        return errorResponse(path, 400,
                             "The request's address can't be read: escape it as UTF-8 (%XX).");
    if (added)
        return m_options.added->refuse(head, *url);
    const auto* route = routeOf(path);
    const bool oneModel = path.starts_with(kModelPath);
    if (route == nullptr && !oneModel)
        return errorResponse(path, 404,
                             isOpenAi(path) ? "There is no " + path + " here." : "Not Found");
    const std::string_view method = route != nullptr ? route->method : "GET";
    if (head.method != method) {
        auto response = errorResponse(path, 405, "Method Not Allowed");
        response.headers.emplace_back("Allow", method);
        return response;
    }
    if (method == "POST" && !isJson(head.header("content-type")))
        return errorResponse(path, 415,
                             "The request's body must be JSON (Content-Type: "
                             "application/json).");
    return std::nullopt;
}

void ApiServer::Api::handle(HttpRequest request, Reply reply)
{
    const auto url = parseTarget(Access::withoutKey(request.target));
    if (!url) // refused before; a handler needs it
        return;
    if (isAdded(*url))
        return m_options.added->handle(*url, std::move(request), reply);
    if (m_options.logPrompts && m_options.log) {
        const auto text =
            request.method == "GET" ? Access::withoutKey(request.target) : request.body;
        m_options.log("  " + oneLine(text.substr(0, kLoggedBytes)));
    }
    const auto* route = routeOf(url->path);
    if (route != nullptr)
        (this->*route->handler)(*url, request, reply);
    else
        model(*url, reply);
}

HttpResponse ApiServer::Api::error(const std::string& target, int status,
                                   const std::string& message)
{
    return errorResponse(Access::withoutKey(target), status, message);
}

void ApiServer::Api::finished(const HttpRequest& request, int status,
                              std::chrono::steady_clock::duration took)
{
    const auto url = parseTarget(Access::withoutKey(request.target));
    const auto* route = url ? routeOf(url->path) : nullptr;
    std::string name = route != nullptr ? route->path : "other";
    if (url && isAdded(*url))
        name = m_options.added->routeName(url->path);
    m_metrics.count(name, status, took);
    if (!m_options.log)
        return;
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    m_options.log(timeNow() + "  " + request.address + "  " + request.method + " " + name + "  " +
                  std::to_string(status) + "  " + std::to_string(ms) + " ms");
}

void ApiServer::Api::health(const Url&, const HttpRequest&, const Reply& reply)
{
    reply->send({.status = 200,
                 .body = toText(Json{{"status", "healthy"}, {"model", m_models.front().name}})});
}

void ApiServer::Api::answer(const Url& url, const HttpRequest&, const Reply& reply)
{
    if (const auto open = service())
        answerPrompt(url, open, reply);
}

Json ApiServer::Api::modelJson(const ServedModel& model) const
{
    return {{"id", model.name},
            {"object", "model"},
            {"created", m_started},
            {"owned_by", "owner"},
            {"max_model_len", service() ? Json(service()->maxPositions()) : Json()}};
}

void ApiServer::Api::models(const Url&, const HttpRequest&, const Reply& reply)
{
    auto list = Json::array();
    for (const auto& model : m_models)
        list.push_back(modelJson(model));
    reply->send(
        {.status = 200, .body = toText(Json{{"object", "list"}, {"data", std::move(list)}})});
}

void ApiServer::Api::model(const Url& url, const Reply& reply)
{
    const auto name = std::string_view(url.path).substr(kModelPath.size());
    for (const auto& model : m_models)
        if (model.name == name)
            return reply->send({.status = 200, .body = toText(modelJson(model))});
    reply->send(errorResponse(url.path, 404,
                              "The model \"" + std::string(name) + "\" does not exist.", "model",
                              "model_not_found"));
}

/// Whether it was answered that the model has no tools.
bool ApiServer::Api::refusesTools(const ServedModel& model, const Url& url, const Reply& reply)
{
    if (text::readsToolCalls(model.toolFormat))
        return false;
    reply->send(errorResponse(
        url.path, 400,
        "Calls of tools can't be read from the answers of this model (tool format \"" +
            model.toolFormat + "\"). Leave tools out.",
        "tools"));
    return true;
}

void ApiServer::Api::messages(const Url& url, const HttpRequest& request, const Reply& reply)
{
    auto read = readMessagesRequest(request.body, m_options.defaults, m_models, false);
    if (!read)
        return reply->send(errorResponse(url.path, read.error()));
    const auto open = service();
    const auto& model = m_models[read->voice];
    if (!open || (read->tools && refusesTools(model, url, reply)))
        return;
    std::make_shared<MessagesReply>(std::move(*read), model, reply)->start(open);
}

void ApiServer::Api::countTokens(const Url& url, const HttpRequest& request, const Reply& reply)
{
    const auto read = readMessagesRequest(request.body, m_options.defaults, m_models, true);
    if (!read)
        return reply->send(errorResponse(url.path, read.error()));
    const auto open = service();
    if (!open)
        return;
    const auto tokens = open->promptTokens(read->asked.question);
    if (!tokens)
        return reply->send(errorResponse(url.path, tokens.error()));
    reply->send({.status = 200, .body = toText(Json{{"input_tokens", *tokens}})});
}

void ApiServer::Api::startReply(OpenAiReply::Kind kind, Result<OpenAiRequest> request,
                                const Url& url, const Reply& reply)
{
    if (!request)
        return reply->send(errorResponse(url.path, request.error()));
    const auto open = service();
    if (!open)
        return;
    const auto& model = m_models[request->voice];
    if (request->tools && refusesTools(model, url, reply))
        return;
    std::make_shared<OpenAiReply>(kind, std::move(*request), model, open, reply)->start();
}

void ApiServer::Api::chat(const Url& url, const HttpRequest& request, const Reply& reply)
{
    startReply(OpenAiReply::Kind::Chat, readChatRequest(request.body, m_options.defaults, m_models),
               url, reply);
}

void ApiServer::Api::completion(const Url& url, const HttpRequest& request, const Reply& reply)
{
    startReply(OpenAiReply::Kind::Completion,
               readCompletionRequest(request.body, m_options.defaults, m_models), url, reply);
}

void ApiServer::Api::embeddings(const Url&, const HttpRequest& request, const Reply& reply)
{
    if (const auto open = service())
        answerEmbeddings(request.body, m_models, open, reply);
}

void ApiServer::Api::scores(const Url&, const HttpRequest& request, const Reply& reply)
{
    if (const auto open = service())
        answerScores(request.body, m_models, open, reply);
}

void ApiServer::Api::figures(const Url&, const HttpRequest&, const Reply& reply)
{
    HttpCounts counts;
    studio::ServiceFigures figures;
    {
        const std::lock_guard lock(m_mutex);
        if (m_server != nullptr)
            counts = m_server->counts();
        if (m_service)
            figures = m_service->figures();
    }
    reply->send({.status = 200,
                 .body = m_metrics.text(figures, counts),
                 .contentType = "text/plain; version=0.0.4; charset=utf-8"});
}

Result<std::unique_ptr<ApiServer>> ApiServer::start(ApiOptions options,
                                                    std::shared_ptr<studio::AnswerService> service)
{
    ANNEAL_TRY(auto access, Access::create(options.host, options.access));
    auto server = std::unique_ptr<ApiServer>(new ApiServer());
    server->m_scheme = options.tls ? "https" : "http";
    server->m_host = options.host;
    server->m_api = std::make_shared<Api>(options, std::move(access), service);
    if (options.added)
        options.added->attach(service, server->m_api->served());
    ANNEAL_TRY(server->m_http, HttpServer::start(options.host, options.port, options.limits,
                                                 options.tls, server->m_api));
    server->m_api->setServer(server->m_http.get());
    return server;
}

ApiServer::~ApiServer()
{
    stop(std::chrono::milliseconds(0));
}

std::uint16_t ApiServer::port() const
{
    return m_http ? m_http->port() : 0;
}

std::string ApiServer::url() const
{
    const bool long6 = m_host.find(':') != std::string::npos;
    return m_scheme + "://" + (long6 ? "[" + m_host + "]" : m_host) + ":" + std::to_string(port());
}

// The model's thread holds ways back to clients, so it goes before the connections.
void ApiServer::stop(std::chrono::milliseconds grace)
{
    if (!m_http)
        return;
    m_http->finish(grace);
    m_api->setServer(nullptr);
    m_http->stopWorkers();
    m_api->dropService();
    m_api->detach();
    m_http.reset();
}

} // namespace anneal::serve
