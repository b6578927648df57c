#pragma once

#include "core/config/options.h"
#include "core/serve/access.h"
#include "core/serve/added_routes.h"
#include "core/serve/generation_request.h"
#include "core/serve/http_server.h"
#include "core/studio/answer_service.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::serve {

struct ApiOptions {
    std::string host = "127.0.0.1";
    std::uint16_t port = 8000;
    AccessRules access;
    std::optional<TlsFiles> tls;
    HttpLimits limits;
    std::vector<std::string> modelNames; ///< of the service's voices, in their order
    config::GenerationOptions defaults;  ///< where a request says nothing
    std::shared_ptr<AddedRoutes> added;  ///< what is served beside them, null = nothing
    bool logPrompts = false;             ///< not those of added routes
    /// One line for each request; prompts only with logPrompts. Any thread, several at a time.
    std::function<void(const std::string& line)> log;
};

/// What `anneal api` serves over one model.
class ApiServer final {
public:
    /// Begins to listen. Fails as Access::create() and HttpServer::start() do.
    [[nodiscard]] static Result<std::unique_ptr<ApiServer>>
    start(ApiOptions options, std::shared_ptr<studio::AnswerService> service);
    ~ApiServer(); ///< as stop(0)

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string url() const; ///< "http://127.0.0.1:8000"

    /// Takes no more requests; answers that are under way have `grace` to come to their end.
    void stop(std::chrono::milliseconds grace);

private:
    class Api;
    ApiServer() = default;
    std::shared_ptr<Api> m_api;
    std::unique_ptr<HttpServer> m_http;
    std::string m_scheme, m_host;
};

} // namespace anneal::serve
