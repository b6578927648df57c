#pragma once

#include "core/serve/url.h"
#include "core/webchat/accounts.h"
#include "core/webchat/answers.h"
#include "core/webchat/sign_in.h"
#include "core/webchat/web_chat.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::webchat {

inline constexpr std::string_view kApiPath = "/chat/api/";
inline constexpr std::uint64_t kMostBodyBytes = 256 << 10;

/// "conversations/ID/ask" -> the action "conversations/*/ask" and its id.
struct RoutePlace {
    std::string action, id;
};
/// Of a path below kApiPath.
[[nodiscard]] RoutePlace placeOfPath(std::string_view path);

/// What the page asks the server (JSON in and out), one function a route; chat_routes.cpp has the
/// table. Any thread may call handle(), after attach().
///
/// All of it reads or writes files, so it happens on a thread of its own, in the order in which it
/// was asked: a slow disk holds the page up, not the server's other requests.
class ChatRoutes final {
public:
    using Reply = std::shared_ptr<serve::HttpReply>;

    /// A request of the page that has passed its checks.
    struct Call {
        const serve::Url& url;
        const serve::HttpRequest& request;
        const Json& body; ///< an object; empty without a body
        const User& user; ///< where the route needs one
        const RoutePlace& place;
        const Reply& reply;
    };

    ChatRoutes(WebChatOptions options, std::shared_ptr<Accounts> accounts,
               conversations::Store::Opened opened)
        : signIn(std::move(accounts))
        , aside(std::move(opened.setAside))
        , m_options(std::move(options))
        , m_store(std::make_shared<LockedStore>(std::move(opened.store)))
    {
    }

    void attach(const std::shared_ptr<studio::AnswerService>& service,
                const std::vector<serve::ServedModel>& models)
    {
        m_models = models;
        m_answers = std::make_unique<Answers>(m_store, service, m_options.log);
    }

    void detach()
    {
        m_files.join(); // what was asked is done before the answers go
        signIn.finish();
        m_answers.reset();
    }

    struct Route {
        const char* method;
        const char* action;
        bool needsUser;
        void (ChatRoutes::*handler)(const Call&);
    };
    [[nodiscard]] static const Route* routeOf(const RoutePlace& place);

    void handle(const serve::Url& url, serve::HttpRequest request, const Reply& reply);

    SignIn signIn;
    const std::filesystem::path aside;

private:
    /// What was asked with, kept and ready to be sent to the model.
    struct Asked {
        conversations::Conversation conversation;
        std::int64_t question = 0;
        std::int64_t answer = 0; ///< that goes on; 0 = a new one
    };

    void answer(const serve::Url& url, const serve::HttpRequest& request, const Reply& reply);
    void state(const Call& call);
    void beginSession(const Call& call);
    void setUp(const Call& call);
    void endSession(const Call& call);
    void password(const Call& call);
    void list(const Call& call);
    void search(const Call& call);
    void show(const Call& call);
    void ask(const Call& call);
    void regenerate(const Call& call);
    void continued(const Call& call);
    void follow(const Call& call);
    void stop(const Call& call);
    void choose(const Call& call);
    void rename(const Call& call);
    void remove(const Call& call);
    void restore(const Call& call);
    void exported(const Call& call);
    static const Route kRoutes[];

    void told(const Result<void>& done, const Reply& reply) const;
    void failed(const Error& error, const Reply& reply) const;
    [[nodiscard]] Result<Json> shown(const std::string& owner, const std::string& id);
    [[nodiscard]] std::size_t voiceOf(const std::string& name) const;
    [[nodiscard]] Result<Asked> readQuestion(const Json& body, const std::string& owner,
                                             const std::string& id);
    [[nodiscard]] Result<Asked> readContinuation(const Json& body, const std::string& owner,
                                                 const std::string& id);
    [[nodiscard]] Result<Asked> readRepeat(const Json& body, const std::string& owner,
                                           const std::string& id);
    [[nodiscard]] Result<void> start(Asked asked, const Json& body, const std::string& owner,
                                     const Reply& reply);
    [[nodiscard]] Result<void> mayAsk(const std::string& owner, const std::string& id) const;

    const WebChatOptions m_options;
    std::shared_ptr<LockedStore> m_store;
    std::vector<serve::ServedModel> m_models;
    std::unique_ptr<Answers> m_answers;
    std::atomic<int> m_waiting{0};       ///< for the thread of the files
    boost::asio::thread_pool m_files{1}; // declared last: joins before the rest goes
};

/// body[name] where it is a whole number.
[[nodiscard]] std::int64_t numberOf(const Json& body, const char* name, std::int64_t otherwise);

[[nodiscard]] tl::unexpected<Error> wrongMessage();

} // namespace anneal::webchat
