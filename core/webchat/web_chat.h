#pragma once

#include "core/base/error.h"
#include "core/config/options.h"
#include "core/serve/added_routes.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace anneal::webchat {

class ChatRoutes;

struct WebChatOptions {
    std::filesystem::path folder;       ///< of accounts and conversations: defaultFolder()
    std::string title;                  ///< "" = the model's name
    std::string greeting;               ///< shown before the first question; "" = none
    std::string persona;                ///< system prompt; "" = the template's default
    config::GenerationOptions defaults; ///< how answers are drawn
    /// What the owner should know, such as a full disk. Any thread.
    std::function<void(const std::string& line)> log;
};

/// The chat page at /chat/: files, sign-in, conversations, answers. Everything but the files and
/// the sign-in needs a session, and sees that user's conversations alone.
///
/// A request that changes something has to be JSON and to come from the page itself (Origin or
/// Sec-Fetch-Site); bodies have at most 256 KiB. Answers go on when the client is gone, and can be
/// followed from anywhere (Answers).
class WebChat final : public serve::AddedRoutes {
public:
    /// Opens or makes what is kept. Fails as Accounts::open() and conversations::Store::open().
    [[nodiscard]] static Result<std::shared_ptr<WebChat>> open(WebChatOptions options);
    ~WebChat() override;

    /// What the first person has to type or open to make their account; "" when somebody has one.
    [[nodiscard]] std::string setUpCode() const;
    /// Where a damaged file of conversations was put; "" = nowhere.
    [[nodiscard]] const std::filesystem::path& setAside() const;

    void attach(const std::shared_ptr<studio::AnswerService>& service,
                const std::vector<serve::ServedModel>& models) override;
    void detach() override;
    [[nodiscard]] bool owns(std::string_view path) const override;
    [[nodiscard]] std::optional<serve::HttpResponse> refuse(const serve::HttpRequest& head,
                                                            const serve::Url& url) override;
    void handle(const serve::Url& url, serve::HttpRequest request,
                const std::shared_ptr<serve::HttpReply>& reply) override;
    [[nodiscard]] std::string routeName(std::string_view path) const override;
    [[nodiscard]] std::uint64_t bodyLimit() const override;

private:
    explicit WebChat(std::unique_ptr<ChatRoutes> routes);
    std::unique_ptr<ChatRoutes> m_routes;
};

} // namespace anneal::webchat
