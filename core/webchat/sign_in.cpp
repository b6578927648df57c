#include "core/webchat/sign_in.h"

#include "core/base/text.h"
#include "core/serve/json_text.h"
#include "core/webchat/answers.h"
#include "core/webchat/page_files.h"
#include "core/webchat/password.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace anneal::webchat {

using serve::HttpRequest;
using serve::HttpResponse;

namespace {

constexpr std::size_t kTriesOfPlace = 10, kTriesOfName = 20;
constexpr std::chrono::minutes kWindow{10};
constexpr int kMostWaiting = 16; ///< for the thread that hashes
constexpr std::size_t kCodeBytes = 16;
constexpr std::string_view kCookie = "anneal_session=";

/// Nobody's: costs what a real one costs.
constexpr const char* kNobodysHash =
    "scrypt$15$8$3$00000000000000000000000000000000$"
    "0000000000000000000000000000000000000000000000000000000000000000";

/// The name that tries are counted under.
std::string countedName(const std::string& name)
{
    auto text = trimmed(name).substr(0, 200);
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return text;
}

std::string tokenOf(const HttpRequest& request)
{
    auto rest = request.header("cookie");
    while (!rest.empty()) {
        const auto end = rest.find(';');
        auto part = rest.substr(0, end);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        if (part.starts_with(kCookie))
            return std::string(part.substr(kCookie.size()));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return {};
}

std::string cookie(const std::string& token, std::int64_t seconds, bool secure)
{
    return std::string(kCookie) + token +
           "; Path=/chat; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(seconds) +
           (secure ? "; Secure" : "");
}

/// Over TLS, here or in front of this server: the browser says what it sees.
bool isSecure(const HttpRequest& request)
{
    return request.secure || request.header("origin").starts_with("https://");
}

} // namespace

HttpResponse jsonResponse(const Json& json)
{
    HttpResponse response{.status = 200, .body = serve::toText(json)};
    addSafeHeaders(response);
    return response;
}

HttpResponse problem(int status, const std::string& code, const std::string& message)
{
    HttpResponse response{.status = status, .body = errorText(code, message)};
    addSafeHeaders(response);
    return response;
}

HttpResponse problem(const Error& error)
{
    const auto code = error.context.find("code");
    const bool named = code != error.context.end();
    switch (error.code) {
    case ErrorCode::NotFound:
        return problem(404, "not_found", "There is no such conversation.");
    case ErrorCode::InvalidArgument:
    case ErrorCode::Format:
    case ErrorCode::Unsupported:
        return problem(400, named ? code->second : "bad_request", error.message);
    case ErrorCode::Cancelled: // something is in the way that will pass
        return problem(409, named ? code->second : "busy", error.message);
    case ErrorCode::OutOfMemory:
        return problem(503, named ? code->second : "busy", error.message);
    case ErrorCode::Io:
    case ErrorCode::Diverged:
    case ErrorCode::Internal:
        break;
    }
    // The sentence names files of this computer: it is for the owner's log, not for everybody.
    return problem(500, "not_kept", "The server could not read or write its files.");
}

std::string textOf(const Json& body, const char* name)
{
    const auto found = body.find(name);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

SignIn::SignIn(std::shared_ptr<Accounts> accounts)
    : m_accounts(std::move(accounts))
    , m_places(kTriesOfPlace, kWindow)
    , m_names(kTriesOfName, kWindow)
{
    const auto empty = m_accounts->isEmpty();
    if (empty && *empty)
        m_code = randomHex(kCodeBytes).value_or(std::string());
}

SignIn::~SignIn()
{
    finish();
}

void SignIn::finish()
{
    m_pool.join();
}

std::string SignIn::setUpCode() const
{
    const std::lock_guard lock(m_mutex);
    return m_code;
}

bool SignIn::mayTry(const HttpRequest& request, const std::string& name, const Reply& reply)
{
    // A place that has to wait must not use up the tries of the name.
    auto wait = m_places.take(placeOf(request.address));
    if (wait.count() == 0 && !name.empty())
        wait = m_names.take(countedName(name));
    if (wait.count() == 0)
        return true;
    const auto seconds = std::to_string(wait.count());
    auto response = problem(429, "too_many_tries",
                            "Too many tries. Wait " + seconds + " seconds and try again.");
    response.headers.emplace_back("Retry-After", seconds);
    reply->send(std::move(response));
    return false;
}

void SignIn::post(const Reply& reply, std::function<void()> work)
{
    if (m_waiting.fetch_add(1) >= kMostWaiting) {
        --m_waiting;
        return reply->send(problem(503, "busy", "Too many people sign in. Try again."));
    }
    boost::asio::post(m_pool, [this, work = std::move(work)] {
        work();
        --m_waiting;
    });
}

void SignIn::welcome(const User& user, bool secure, const Reply& reply)
{
    const auto token = m_accounts->beginSession(user);
    if (!token)
        return reply->send(problem(token.error()));
    auto response = jsonResponse({{"name", user.name}});
    response.headers.emplace_back("Set-Cookie", cookie(*token, Accounts::kSessionSeconds, secure));
    reply->send(std::move(response));
}

void SignIn::signIn(const HttpRequest& request, const Json& body, const Reply& reply)
{
    const auto name = textOf(body, "name"), password = textOf(body, "password");
    if (trimmed(name).empty() || password.empty())
        return reply->send(problem(400, "incomplete", "Give a name and a password."));
    if (!mayTry(request, name, reply))
        return;
    const auto place = placeOf(request.address);
    post(reply, [this, name, password, place, secure = isSecure(request), reply] {
        const auto found = m_accounts->find(name);
        if (!found)
            return reply->send(problem(found.error()));
        const bool right = isPassword(password, *found ? (*found)->hash : kNobodysHash);
        if (!right || !*found)
            return reply->send(problem(401, "wrong", "The name or the password is wrong."));
        m_places.giveBack(place);
        m_names.forget(countedName(name));
        welcome((*found)->user, secure, reply);
    });
}

void SignIn::setUp(const HttpRequest& request, const Json& body, const Reply& reply)
{
    if (!mayTry(request, {}, reply))
        return;
    const auto code = setUpCode();
    if (code.empty() || !sameText(code, textOf(body, "code")))
        return reply->send(problem(403, "wrong_code",
                                   "The code is not the one that the server has written into its "
                                   "terminal."));
    const auto place = placeOf(request.address);
    post(reply, [this, body, place, secure = isSecure(request), reply] {
        const auto hash = hashPassword(textOf(body, "password"));
        if (!hash)
            return reply->send(problem(hash.error()));
        const auto user = m_accounts->add(textOf(body, "name"), *hash, true);
        if (!user)
            return reply->send(problem(user.error()));
        {
            const std::lock_guard lock(m_mutex);
            m_code.clear();
        }
        m_places.giveBack(place);
        welcome(*user, secure, reply);
    });
}

void SignIn::changePassword(const HttpRequest& request, const User& user, const Json& body,
                            const Reply& reply)
{
    if (!mayTry(request, user.name, reply))
        return;
    const auto place = placeOf(request.address);
    post(reply, [this, user, body, place, secure = isSecure(request), reply] {
        const auto found = m_accounts->find(user.name);
        if (!found)
            return reply->send(problem(found.error()));
        if (!*found || !isPassword(textOf(body, "old"), (*found)->hash))
            return reply->send(problem(403, "wrong", "The present password is wrong."));
        m_places.giveBack(place);
        m_names.forget(countedName(user.name));
        const auto hash = hashPassword(textOf(body, "new"));
        if (!hash)
            return reply->send(problem(hash.error()));
        if (const auto set = m_accounts->setHash(user.name, *hash); !set)
            return reply->send(problem(set.error()));
        welcome(user, secure, reply);
    });
}

void SignIn::signOut(const HttpRequest& request, const Reply& reply)
{
    if (const auto ended = m_accounts->endSession(tokenOf(request)); !ended)
        return reply->send(problem(ended.error()));
    auto response = jsonResponse(Json::object());
    response.headers.emplace_back("Set-Cookie", cookie("", 0, isSecure(request)));
    reply->send(std::move(response));
}

Result<std::optional<User>> SignIn::userOf(const HttpRequest& request)
{
    const auto token = tokenOf(request);
    if (token.empty())
        return std::optional<User>();
    return m_accounts->userOf(token);
}

} // namespace anneal::webchat
