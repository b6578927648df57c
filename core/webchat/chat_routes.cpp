// The routes and those that read, sign in and change conversations.
#include "core/webchat/chat_routes.h"

#include "core/conversations/export.h"
#include "core/text/chat_template.h"
#include "core/webchat/chat_json.h"
#include "core/webchat/page_files.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace anneal::webchat {

using serve::HttpRequest;
using serve::HttpResponse;
using serve::Url;

namespace {

constexpr int kMostWaiting = 256; ///< requests, for the thread of the files
constexpr std::size_t kMostTitleCharacters = 120, kMostSearchBytes = 200;

} // namespace

RoutePlace placeOfPath(std::string_view path)
{
    RoutePlace place;
    path = path.substr(kApiPath.size());
    constexpr std::string_view kList = "conversations/";
    if (!path.starts_with(kList))
        return {std::string(path), {}};
    path = path.substr(kList.size());
    const auto end = path.find('/');
    place.id = path.substr(0, end);
    place.action = "conversations/*";
    if (end != std::string_view::npos)
        place.action += path.substr(end);
    return place;
}

std::int64_t numberOf(const Json& body, const char* name, std::int64_t otherwise)
{
    const auto found = body.find(name);
    return found != body.end() && found->is_number_integer() ? found->get<std::int64_t>()
                                                             : otherwise;
}

tl::unexpected<Error> wrongMessage()
{
    return fail(ErrorCode::NotFound, "There is no such message.");
}

const ChatRoutes::Route ChatRoutes::kRoutes[] = {
    {"GET", "state", false, &ChatRoutes::state},
    {"POST", "sign-in", false, &ChatRoutes::beginSession},
    {"POST", "set-up", false, &ChatRoutes::setUp},
    {"POST", "sign-out", true, &ChatRoutes::endSession},
    {"POST", "password", true, &ChatRoutes::password},
    {"GET", "conversations", true, &ChatRoutes::list},
    {"GET", "search", true, &ChatRoutes::search},
    {"GET", "conversations/*", true, &ChatRoutes::show},
    {"POST", "conversations/*/ask", true, &ChatRoutes::ask},
    {"POST", "conversations/*/regenerate", true, &ChatRoutes::regenerate},
    {"POST", "conversations/*/continue", true, &ChatRoutes::continued},
    {"GET", "conversations/*/follow", true, &ChatRoutes::follow},
    {"POST", "conversations/*/stop", true, &ChatRoutes::stop},
    {"POST", "conversations/*/choose", true, &ChatRoutes::choose},
    {"POST", "conversations/*/rename", true, &ChatRoutes::rename},
    {"POST", "conversations/*/remove", true, &ChatRoutes::remove},
    {"POST", "conversations/*/restore", true, &ChatRoutes::restore},
    {"GET", "conversations/*/export", true, &ChatRoutes::exported},
};

const ChatRoutes::Route* ChatRoutes::routeOf(const RoutePlace& place)
{
    const auto* found = std::ranges::find_if(
        kRoutes, [&](const Route& route) { return place.action == route.action; });
    return found == std::end(kRoutes) ? nullptr : found;
}

void ChatRoutes::handle(const Url& url, HttpRequest request, const Reply& reply)
{
    if (m_waiting.fetch_add(1) >= kMostWaiting) {
        --m_waiting;
        return reply->send(problem(503, "busy", "The server is busy. Try again in a few seconds."));
    }
    boost::asio::post(m_files, [this, url, request = std::move(request), reply] {
        answer(url, request, reply);
        --m_waiting;
    });
}

void ChatRoutes::answer(const Url& url, const HttpRequest& request, const Reply& reply)
{
    const auto place = placeOfPath(url.path);
    const auto* route = routeOf(place);
    if (route == nullptr) // refused before; a handler needs it
        return reply->send(problem(404, "not_found", "There is nothing here."));
    auto body = Json::object();
    if (request.method == "POST") {
        auto parsed = parseJson(request.body, "the request's body");
        if (!parsed || !parsed->is_object())
            return reply->send(problem(400, "bad_request", "The body must be a JSON object."));
        body = std::move(*parsed);
    }
    User user;
    if (route->needsUser) {
        const auto known = signIn.userOf(request);
        if (!known)
            return failed(known.error(), reply);
        if (!*known)
            return reply->send(problem(401, "signed_out", "Sign in first."));
        user = **known;
    }
    (this->*route->handler)({url, request, body, user, place, reply});
}

void ChatRoutes::failed(const Error& error, const Reply& reply) const
{
    if (m_options.log && (error.code == ErrorCode::Io || error.code == ErrorCode::Internal))
        m_options.log(error.message);
    reply->send(problem(error));
}

void ChatRoutes::told(const Result<void>& done, const Reply& reply) const
{
    if (!done)
        return failed(done.error(), reply);
    reply->send(jsonResponse(Json::object()));
}

void ChatRoutes::state(const Call& call)
{
    const auto known = signIn.userOf(call.request);
    if (!known)
        return failed(known.error(), call.reply);
    const auto& title = m_options.title.empty() ? m_models.front().name : m_options.title;
    Json json{{"title", title}, {"setUp", !signIn.setUpCode().empty()}, {"signedIn", false}};
    if (*known) {
        auto models = Json::array();
        for (const auto& model : m_models) {
            const auto words = text::chatTemplate(model.chatTemplate);
            models.push_back({{"name", model.name},
                              {"thoughtOpen", words ? words->thoughtOpen : "<think>"},
                              {"thoughtClose", words ? words->thoughtClose : "</think>"}});
        }
        json["setUp"] = false;
        json["signedIn"] = true;
        json["name"] = (*known)->name;
        json["greeting"] = m_options.greeting;
        json["models"] = std::move(models);
    }
    call.reply->send(jsonResponse(json));
}

void ChatRoutes::beginSession(const Call& call)
{
    signIn.signIn(call.request, call.body, call.reply);
}

void ChatRoutes::setUp(const Call& call)
{
    signIn.setUp(call.request, call.body, call.reply);
}

void ChatRoutes::endSession(const Call& call)
{
    signIn.signOut(call.request, call.reply);
}

void ChatRoutes::password(const Call& call)
{
    signIn.changePassword(call.request, call.user, call.body, call.reply);
}

void ChatRoutes::list(const Call& call)
{
    const std::lock_guard lock(m_store->mutex);
    const auto all = m_store->store.list(call.user.owner());
    if (!all)
        return failed(all.error(), call.reply);
    const auto growing = m_answers->growing(call.user.owner());
    auto json = Json::array();
    for (const auto& summary : *all) {
        json.push_back(summaryJson(summary));
        if (growing.contains(summary.id))
            json.back()["growing"] = true;
    }
    call.reply->send(jsonResponse({{"conversations", std::move(json)}}));
}

void ChatRoutes::search(const Call& call)
{
    const auto text = call.url.value("q").value_or(std::string());
    if (text.size() > kMostSearchBytes)
        return call.reply->send(problem(400, "too_long", "That is too long to look for."));
    const std::lock_guard lock(m_store->mutex);
    const auto hits = m_store->store.search(call.user.owner(), text);
    if (!hits)
        return failed(hits.error(), call.reply);
    auto json = Json::array();
    for (const auto& hit : *hits)
        json.push_back({{"id", hit.conversation},
                        {"message", hit.message},
                        {"before", hit.excerpt.substr(0, hit.from)},
                        {"found", hit.excerpt.substr(hit.from, hit.length)},
                        {"after", hit.excerpt.substr(hit.from + hit.length)}});
    call.reply->send(jsonResponse({{"hits", std::move(json)}}));
}

/// The store's lock is held.
Result<Json> ChatRoutes::shown(const std::string& owner, const std::string& id)
{
    ANNEAL_TRY(const auto conversation, m_store->store.read(owner, id));
    std::string text;
    const auto growing = m_answers->growing(owner, id, text);
    return conversationJson(conversation, growing, text);
}

void ChatRoutes::show(const Call& call)
{
    const std::lock_guard lock(m_store->mutex);
    const auto json = shown(call.user.owner(), call.place.id);
    if (!json)
        return failed(json.error(), call.reply);
    call.reply->send(jsonResponse(*json));
}

void ChatRoutes::choose(const Call& call)
{
    const std::lock_guard lock(m_store->mutex);
    const auto chosen = [&]() -> Result<Json> {
        ANNEAL_TRY(auto conversation, m_store->store.read(call.user.owner(), call.place.id));
        const auto number = numberOf(call.body, "number", 0);
        if (conversation.find(number) == nullptr)
            return wrongMessage();
        std::string text;
        if (m_answers->growing(call.user.owner(), call.place.id, text) != 0)
            return fail(ErrorCode::Cancelled, "An answer is still being written here.",
                        {{"code", "answering"}});
        ANNEAL_CHECK(
            m_store->store.save(call.user.owner(), conversation, conversation.choose(number)));
        return shown(call.user.owner(), call.place.id);
    };
    const auto json = chosen();
    if (!json)
        return failed(json.error(), call.reply);
    call.reply->send(jsonResponse(*json));
}

void ChatRoutes::rename(const Call& call)
{
    const auto title = conversations::oneLine(textOf(call.body, "title"), kMostTitleCharacters);
    const std::lock_guard lock(m_store->mutex);
    const auto done = [&]() -> Result<void> {
        ANNEAL_CHECK(m_store->store.read(call.user.owner(), call.place.id));
        return m_store->store.rename(call.user.owner(), call.place.id, title);
    };
    told(done(), call.reply);
}

void ChatRoutes::remove(const Call& call)
{
    m_answers->stop(call.user.owner(), call.place.id);
    const std::lock_guard lock(m_store->mutex);
    const auto done = [&]() -> Result<void> {
        ANNEAL_CHECK(m_store->store.read(call.user.owner(), call.place.id));
        return m_store->store.remove(call.user.owner(), call.place.id);
    };
    told(done(), call.reply);
}

void ChatRoutes::restore(const Call& call)
{
    const std::lock_guard lock(m_store->mutex);
    const auto done = [&]() -> Result<void> {
        ANNEAL_CHECK(m_store->store.restore(call.user.owner(), call.place.id));
        ANNEAL_CHECK(
            m_store->store.read(call.user.owner(), call.place.id)); // another's: as if it were not
        return {};
    };
    told(done(), call.reply);
}

void ChatRoutes::exported(const Call& call)
{
    const auto form = call.url.value("form").value_or("markdown");
    if (form != "markdown" && form != "openai")
        return call.reply->send(problem(400, "bad_request", "The forms are markdown and openai."));
    const bool markdown = form == "markdown";
    const std::lock_guard lock(m_store->mutex);
    const auto conversation = m_store->store.read(call.user.owner(), call.place.id);
    if (!conversation)
        return failed(conversation.error(), call.reply);
    HttpResponse response{
        .status = 200,
        .body =
            conversations::exported(*conversation, markdown ? conversations::ExportForm::Markdown
                                                            : conversations::ExportForm::OpenAi),
        .contentType = markdown ? "text/markdown; charset=utf-8" : "application/json",
        .headers = {{"Content-Disposition", markdown
                                                ? "attachment; filename=\"conversation.md\""
                                                : "attachment; filename=\"conversation.json\""}}};
    addSafeHeaders(response);
    call.reply->send(std::move(response));
}

} // namespace anneal::webchat
