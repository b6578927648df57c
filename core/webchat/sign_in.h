#pragma once

#include "core/base/json.h"
#include "core/serve/http_message.h"
#include "core/webchat/accounts.h"
#include "core/webchat/throttle.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace anneal::webchat {

/// Who is it: sign-in, the first account, another password, sign-out. Passwords are hashed on a
/// thread of their own, one at a time, so neither connections nor answers wait for them and they
/// never need more than 32 MiB. Thread-safe.
///
/// From one address at most 10 tries within 10 minutes, for one name 20; whoever is right is
/// counted anew. An unknown name takes as long as a wrong password and is told the same.
class SignIn final {
public:
    using Reply = std::shared_ptr<serve::HttpReply>;

    explicit SignIn(std::shared_ptr<Accounts> accounts);
    ~SignIn(); ///< waits for what is under way

    /// The code that lets make the first account, for the terminal alone; "" when there is one.
    [[nodiscard]] std::string setUpCode() const;

    /// {"name", "password"} -> a session's cookie, or 401 "wrong".
    void signIn(const serve::HttpRequest& request, const Json& body, const Reply& reply);
    /// {"code", "name", "password"} -> the first account, signed in.
    void setUp(const serve::HttpRequest& request, const Json& body, const Reply& reply);
    /// {"old", "new"}: all other sessions end.
    void changePassword(const serve::HttpRequest& request, const User& user, const Json& body,
                        const Reply& reply);
    void signOut(const serve::HttpRequest& request, const Reply& reply);

    /// By the request's cookie; nullopt: nobody. Fails as Accounts::userOf().
    [[nodiscard]] Result<std::optional<User>> userOf(const serve::HttpRequest& request);

    void finish(); ///< takes no more, waits for what is under way

private:
    [[nodiscard]] bool mayTry(const serve::HttpRequest& request, const std::string& name,
                              const Reply& reply);
    void post(const Reply& reply, std::function<void()> work);
    /// `secure`: the cookie is for HTTPS alone.
    void welcome(const User& user, bool secure, const Reply& reply);

    const std::shared_ptr<Accounts> m_accounts;
    Throttle m_places, m_names;
    mutable std::mutex m_mutex;
    std::string m_code; // guarded by m_mutex
    std::atomic<int> m_waiting{0};
    boost::asio::thread_pool m_pool{1};
};

/// A response with {"error", "message"}.
[[nodiscard]] serve::HttpResponse problem(int status, const std::string& code,
                                          const std::string& message);
[[nodiscard]] serve::HttpResponse problem(const Error& error);
[[nodiscard]] serve::HttpResponse jsonResponse(const Json& json);

/// A text field; "" when it is missing or no text.
[[nodiscard]] std::string textOf(const Json& body, const char* name);

} // namespace anneal::webchat
