#pragma once

#include "core/serve/generation_request.h"
#include "core/serve/http_message.h"
#include "core/serve/url.h"
#include "core/studio/answer_service.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::serve {

/// What a server offers beside the model's own routes, such as a page with its sign-in. Who asks is
/// its own matter: of Access it has the allowed addresses and the refusal of other sites' pages.
/// Any thread may call, several at a time.
class AddedRoutes {
public:
    virtual ~AddedRoutes() = default;

    /// Called once before the first request. `service` is to be held weakly.
    virtual void attach(const std::shared_ptr<studio::AnswerService>& service,
                        const std::vector<ServedModel>& models) = 0;
    /// The service is gone; what is to be kept is kept when this returns.
    virtual void detach() = 0;

    [[nodiscard]] virtual bool owns(std::string_view path) const = 0;
    /// As HttpService::refuse() and handle() with a target that could be read.
    [[nodiscard]] virtual std::optional<HttpResponse> refuse(const HttpRequest& head,
                                                             const Url& url) = 0;
    virtual void handle(const Url& url, HttpRequest request,
                        const std::shared_ptr<HttpReply>& reply) = 0;
    /// As HttpService::bodyLimit() of these routes.
    [[nodiscard]] virtual std::uint64_t bodyLimit() const = 0;
    /// What logs and figures call it: nothing that tells of a person or a conversation.
    [[nodiscard]] virtual std::string routeName(std::string_view path) const = 0;
};

} // namespace anneal::serve
