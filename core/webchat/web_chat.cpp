#include "core/webchat/web_chat.h"

#include "core/conversations/export.h"
#include "core/serve/json_text.h"
#include "core/text/chat_template.h"
#include "core/webchat/accounts.h"
#include "core/webchat/answers.h"
#include "core/webchat/chat_json.h"
#include "core/webchat/page_files.h"
#include "core/webchat/sign_in.h"

#include <algorithm>
#include <charconv>

namespace anneal::webchat {

using conversations::Conversation;
using conversations::Message;
using conversations::Role;
using serve::HttpRequest;
using serve::HttpResponse;
using serve::Url;

namespace {

constexpr std::string_view kApi = "/chat/api/";
constexpr std::uint64_t kMostBodyBytes = 256 << 10;
constexpr std::size_t kMostQuestionBytes = 128 << 10, kMostTitleCharacters = 120,
                      kMostSearchBytes = 200;
constexpr std::size_t kMostGrowing = 3; ///< answers of one user at a time
constexpr std::string_view kNew = "new";

/// "conversations/ID/ask" -> the action "conversations/*/ask" and its id.
struct Place {
    std::string action, id;
};

Place placeOfPath(std::string_view path)
{
    Place place;
    path = path.substr(kApi.size());
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

/// What was asked with, kept and ready to be sent to the model.
struct Asked {
    Conversation conversation;
    std::int64_t question = 0, answer = 0;
};

} // namespace

class WebChat::Routes final {
public:
    using Reply = std::shared_ptr<serve::HttpReply>;

    Routes(WebChatOptions options, std::shared_ptr<Accounts> accounts,
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
        signIn.finish();
        m_answers.reset();
    }

    struct Route {
        const char* method;
        const char* action;
        bool needsUser;
        void (Routes::*handler)(const Url&, const HttpRequest&, const Json& body, const User&,
                                const Place&, const Reply&);
    };
    [[nodiscard]] static const Route* routeOf(const Place& place);

    void handle(const Url& url, const HttpRequest& request, const Reply& reply);

    SignIn signIn;
    const std::filesystem::path aside;

private:
#define ANNEAL_ROUTE(name)                                                                         \
    void name(const Url& url, const HttpRequest& request, const Json& body, const User& user,      \
              const Place& place, const Reply& reply)
    ANNEAL_ROUTE(state);
    ANNEAL_ROUTE(beginSession);
    ANNEAL_ROUTE(setUp);
    ANNEAL_ROUTE(endSession);
    ANNEAL_ROUTE(password);
    ANNEAL_ROUTE(list);
    ANNEAL_ROUTE(search);
    ANNEAL_ROUTE(show);
    ANNEAL_ROUTE(ask);
    ANNEAL_ROUTE(regenerate);
    ANNEAL_ROUTE(follow);
    ANNEAL_ROUTE(stop);
    ANNEAL_ROUTE(choose);
    ANNEAL_ROUTE(rename);
    ANNEAL_ROUTE(remove);
    ANNEAL_ROUTE(restore);
    ANNEAL_ROUTE(exported);
    static const Route kRoutes[];

    void told(const Result<void>& done, const Reply& reply) const;
    void failed(const Error& error, const Reply& reply) const;
    [[nodiscard]] Result<Json> shown(const std::string& owner, const std::string& id);
    [[nodiscard]] std::size_t voiceOf(const std::string& name) const;
    [[nodiscard]] Result<Asked> readQuestion(const Json& body, const std::string& owner,
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
};

const WebChat::Routes::Route WebChat::Routes::kRoutes[] = {
    {"GET", "state", false, &Routes::state},
    {"POST", "sign-in", false, &Routes::beginSession},
    {"POST", "set-up", false, &Routes::setUp},
    {"POST", "sign-out", true, &Routes::endSession},
    {"POST", "password", true, &Routes::password},
    {"GET", "conversations", true, &Routes::list},
    {"GET", "search", true, &Routes::search},
    {"GET", "conversations/*", true, &Routes::show},
    {"POST", "conversations/*/ask", true, &Routes::ask},
    {"POST", "conversations/*/regenerate", true, &Routes::regenerate},
    {"GET", "conversations/*/follow", true, &Routes::follow},
    {"POST", "conversations/*/stop", true, &Routes::stop},
    {"POST", "conversations/*/choose", true, &Routes::choose},
    {"POST", "conversations/*/rename", true, &Routes::rename},
    {"POST", "conversations/*/remove", true, &Routes::remove},
    {"POST", "conversations/*/restore", true, &Routes::restore},
    {"GET", "conversations/*/export", true, &Routes::exported},
};

#undef ANNEAL_ROUTE
#define ANNEAL_ROUTE(name)                                                                         \
    void WebChat::Routes::name(                                                                    \
        [[maybe_unused]] const Url& url, [[maybe_unused]] const HttpRequest& request,              \
        [[maybe_unused]] const Json& body, [[maybe_unused]] const User& user,                      \
        [[maybe_unused]] const Place& place, const Reply& reply)

const WebChat::Routes::Route* WebChat::Routes::routeOf(const Place& place)
{
    const auto* found = std::ranges::find_if(
        kRoutes, [&](const Route& route) { return place.action == route.action; });
    return found == std::end(kRoutes) ? nullptr : found;
}

void WebChat::Routes::handle(const Url& url, const HttpRequest& request, const Reply& reply)
{
    const auto place = placeOfPath(url.path);
    const auto* route = routeOf(place);
    if (route == nullptr) // refused before; a handler needs it
        return reply->send(problem(404, "not_found", "There is nothing here."));
    auto body = Json::object();
    if (request.method == "POST") {
        if (request.body.size() > kMostBodyBytes) // sent in chunks
            return reply->send(problem(413, "too_long", "That is too long."));
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
    (this->*route->handler)(url, request, body, user, place, reply);
}

void WebChat::Routes::failed(const Error& error, const Reply& reply) const
{
    if (m_options.log && (error.code == ErrorCode::Io || error.code == ErrorCode::Internal))
        m_options.log(error.message);
    reply->send(problem(error));
}

void WebChat::Routes::told(const Result<void>& done, const Reply& reply) const
{
    if (!done)
        return failed(done.error(), reply);
    reply->send(jsonResponse(Json::object()));
}

ANNEAL_ROUTE(state)
{
    const auto known = signIn.userOf(request);
    if (!known)
        return failed(known.error(), reply);
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
    reply->send(jsonResponse(json));
}

ANNEAL_ROUTE(beginSession)
{
    signIn.signIn(request, body, reply);
}

ANNEAL_ROUTE(setUp)
{
    signIn.setUp(request, body, reply);
}

ANNEAL_ROUTE(endSession)
{
    signIn.signOut(request, reply);
}

ANNEAL_ROUTE(password)
{
    signIn.changePassword(request, user, body, reply);
}

ANNEAL_ROUTE(list)
{
    const std::lock_guard lock(m_store->mutex);
    const auto all = m_store->store.list(user.owner());
    if (!all)
        return failed(all.error(), reply);
    const auto growing = m_answers->growing(user.owner());
    auto json = Json::array();
    for (const auto& summary : *all) {
        json.push_back(summaryJson(summary));
        if (growing.contains(summary.id))
            json.back()["growing"] = true;
    }
    reply->send(jsonResponse({{"conversations", std::move(json)}}));
}

ANNEAL_ROUTE(search)
{
    const auto text = url.value("q").value_or(std::string());
    if (text.size() > kMostSearchBytes)
        return reply->send(problem(400, "too_long", "That is too long to look for."));
    const std::lock_guard lock(m_store->mutex);
    const auto hits = m_store->store.search(user.owner(), text);
    if (!hits)
        return failed(hits.error(), reply);
    auto json = Json::array();
    for (const auto& hit : *hits)
        json.push_back({{"id", hit.conversation},
                        {"message", hit.message},
                        {"before", hit.excerpt.substr(0, hit.from)},
                        {"found", hit.excerpt.substr(hit.from, hit.length)},
                        {"after", hit.excerpt.substr(hit.from + hit.length)}});
    reply->send(jsonResponse({{"hits", std::move(json)}}));
}

/// The store's lock is held.
Result<Json> WebChat::Routes::shown(const std::string& owner, const std::string& id)
{
    ANNEAL_TRY(const auto conversation, m_store->store.read(owner, id));
    std::string text;
    const auto growing = m_answers->growing(owner, id, text);
    return conversationJson(conversation, growing, text);
}

ANNEAL_ROUTE(show)
{
    const std::lock_guard lock(m_store->mutex);
    const auto json = shown(user.owner(), place.id);
    if (!json)
        return failed(json.error(), reply);
    reply->send(jsonResponse(*json));
}

Result<void> WebChat::Routes::mayAsk(const std::string& owner, const std::string& id) const
{
    const auto growing = m_answers->growing(owner);
    if (growing.contains(id))
        return fail(ErrorCode::Cancelled, "An answer is still being written here. Stop it first.",
                    {{"code", "answering"}});
    if (growing.size() >= kMostGrowing)
        return fail(ErrorCode::Cancelled,
                    "Answers are being written in " + std::to_string(kMostGrowing) +
                        " conversations already. Wait for one of them.",
                    {{"code", "too_many"}});
    return {};
}

std::size_t WebChat::Routes::voiceOf(const std::string& name) const
{
    const auto found = std::ranges::find(m_models, name, &serve::ServedModel::name);
    return found == m_models.end() ? 0 : static_cast<std::size_t>(found - m_models.begin());
}

/// A new question: behind the answer `parent`, 0 = the first of the conversation. With a parent
/// that has one already it is another version of it.
Result<Asked> WebChat::Routes::readQuestion(const Json& body, const std::string& owner,
                                            const std::string& id)
{
    const auto text = textOf(body, "text");
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(ErrorCode::InvalidArgument, "Ask something.", {{"code", "empty"}});
    if (text.size() > kMostQuestionBytes)
        return fail(ErrorCode::InvalidArgument, "That is too long.", {{"code", "too_long"}});
    Asked asked;
    if (id == kNew) {
        asked.conversation = conversations::newConversation();
        asked.conversation.system = m_options.persona;
    } else {
        ANNEAL_TRY(asked.conversation, m_store->store.read(owner, id));
    }
    const auto parent = numberOf(body, "parent", 0);
    const auto* before = asked.conversation.find(parent);
    if (parent != 0 && (before == nullptr || before->role != Role::Assistant))
        return wrongMessage();
    Message question;
    question.parent = parent;
    question.text = text;
    asked.question = asked.conversation.add(std::move(question));
    return asked;
}

Result<Asked> WebChat::Routes::readRepeat(const Json& body, const std::string& owner,
                                          const std::string& id)
{
    Asked asked;
    ANNEAL_TRY(asked.conversation, m_store->store.read(owner, id));
    asked.question = numberOf(body, "question", 0);
    const auto* question = asked.conversation.find(asked.question);
    if (question == nullptr || question->role != Role::User)
        return wrongMessage();
    return asked;
}

/// Keeps the question and an empty answer, then asks the model. The store's lock is held.
Result<void> WebChat::Routes::start(Asked asked, const Json& body, const std::string& owner,
                                    const Reply& reply)
{
    auto& conversation = asked.conversation;
    const auto wanted = textOf(body, "model");
    const auto voice = voiceOf(wanted.empty() ? conversation.checkpoint : wanted);
    const auto& model = m_models[voice];
    conversation.checkpoint = model.name;
    conversation.modified = conversations::nowMs();
    Message answer;
    answer.role = Role::Assistant;
    answer.parent = asked.question;
    answer.model = model.name;
    answer.chatTemplate = model.chatTemplate;
    answer.contextLength = 0;
    studio::ServiceRequest request;
    request.question.voice = voice;
    request.question.options = m_options.defaults;
    request.question.conversation.system = conversation.system;
    for (const auto* message : conversation.history(asked.question, 0))
        request.question.conversation.messages.push_back(
            {message->role == Role::User ? text::Role::User : text::Role::Assistant,
             message->text});
    asked.answer = conversation.add(std::move(answer));
    auto changed = conversation.versions(asked.question);
    const auto answers = conversation.versions(asked.answer);
    changed.insert(changed.end(), answers.begin(), answers.end());
    ANNEAL_CHECK(m_store->store.save(owner, conversation, changed));
    const Json first{
        {"conversation", conversation.id}, {"question", asked.question}, {"answer", asked.answer}};
    auto kept = *conversation.find(asked.answer);
    const auto started = m_answers->start(owner, conversation.id, kept, std::move(request), reply,
                                          "data: " + serve::toText(first) + "\n\n");
    if (started)
        return {};
    // The question stays, with an answer that says why it is none.
    kept.finishReason = "refused";
    ANNEAL_CHECK(m_store->store.grow(owner, conversation.id, kept));
    auto error = started.error();
    if (error.code == ErrorCode::InvalidArgument)
        error.context["code"] = "does_not_fit";
    auto response = problem(error);
    auto json = Json::parse(response.body);
    json["conversation"] = conversation.id;
    response.body = serve::toText(json);
    reply->send(std::move(response));
    return {};
}

ANNEAL_ROUTE(ask)
{
    const std::lock_guard lock(m_store->mutex);
    const auto answer = [&]() -> Result<void> {
        ANNEAL_CHECK(mayAsk(user.owner(), place.id));
        ANNEAL_TRY(auto asked, readQuestion(body, user.owner(), place.id));
        return start(std::move(asked), body, user.owner(), reply);
    };
    if (const auto answered = answer(); !answered)
        failed(answered.error(), reply);
}

ANNEAL_ROUTE(regenerate)
{
    const std::lock_guard lock(m_store->mutex);
    const auto answer = [&]() -> Result<void> {
        ANNEAL_CHECK(mayAsk(user.owner(), place.id));
        ANNEAL_TRY(auto asked, readRepeat(body, user.owner(), place.id));
        return start(std::move(asked), body, user.owner(), reply);
    };
    if (const auto answered = answer(); !answered)
        failed(answered.error(), reply);
}

ANNEAL_ROUTE(follow)
{
    if (!m_answers->follow(user.owner(), place.id, reply))
        reply->send(problem(404, "not_growing", "No answer is being written there."));
}

ANNEAL_ROUTE(stop)
{
    m_answers->stop(user.owner(), place.id); // over already: that is what was wanted
    told({}, reply);
}

ANNEAL_ROUTE(choose)
{
    const std::lock_guard lock(m_store->mutex);
    const auto chosen = [&]() -> Result<Json> {
        ANNEAL_TRY(auto conversation, m_store->store.read(user.owner(), place.id));
        const auto number = numberOf(body, "number", 0);
        if (conversation.find(number) == nullptr)
            return wrongMessage();
        std::string text;
        if (m_answers->growing(user.owner(), place.id, text) != 0)
            return fail(ErrorCode::Cancelled, "An answer is still being written here.",
                        {{"code", "answering"}});
        ANNEAL_CHECK(m_store->store.save(user.owner(), conversation, conversation.choose(number)));
        return shown(user.owner(), place.id);
    };
    const auto json = chosen();
    if (!json)
        return failed(json.error(), reply);
    reply->send(jsonResponse(*json));
}

ANNEAL_ROUTE(rename)
{
    const auto title = conversations::oneLine(textOf(body, "title"), kMostTitleCharacters);
    const std::lock_guard lock(m_store->mutex);
    const auto done = [&]() -> Result<void> {
        ANNEAL_CHECK(m_store->store.read(user.owner(), place.id));
        return m_store->store.rename(user.owner(), place.id, title);
    };
    told(done(), reply);
}

ANNEAL_ROUTE(remove)
{
    m_answers->stop(user.owner(), place.id);
    const std::lock_guard lock(m_store->mutex);
    const auto done = [&]() -> Result<void> {
        ANNEAL_CHECK(m_store->store.read(user.owner(), place.id));
        return m_store->store.remove(user.owner(), place.id);
    };
    told(done(), reply);
}

ANNEAL_ROUTE(restore)
{
    const std::lock_guard lock(m_store->mutex);
    const auto done = [&]() -> Result<void> {
        ANNEAL_CHECK(m_store->store.restore(user.owner(), place.id));
        ANNEAL_CHECK(m_store->store.read(user.owner(), place.id)); // another's: as if it were not
        return {};
    };
    told(done(), reply);
}

ANNEAL_ROUTE(exported)
{
    const auto form = url.value("form").value_or("markdown");
    if (form != "markdown" && form != "openai")
        return reply->send(problem(400, "bad_request", "The forms are markdown and openai."));
    const bool markdown = form == "markdown";
    const std::lock_guard lock(m_store->mutex);
    const auto conversation = m_store->store.read(user.owner(), place.id);
    if (!conversation)
        return failed(conversation.error(), reply);
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
    reply->send(std::move(response));
}

#undef ANNEAL_ROUTE

WebChat::WebChat(std::unique_ptr<Routes> routes)
    : m_routes(std::move(routes))
{
}

WebChat::~WebChat() = default;

Result<std::shared_ptr<WebChat>> WebChat::open(WebChatOptions options)
{
    ANNEAL_TRY(auto accounts, Accounts::open(accountsFile(options.folder)));
    ANNEAL_TRY(auto opened, conversations::Store::open(conversationsFile(options.folder)));
    return std::shared_ptr<WebChat>(new WebChat(
        std::make_unique<Routes>(std::move(options), std::move(accounts), std::move(opened))));
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
    if (!url.path.starts_with(kApi)) {
        if (head.method != "GET" && head.method != "HEAD")
            return problem(405, "bad_request", "The page is read with GET.");
        return std::nullopt;
    }
    const auto* route = Routes::routeOf(placeOfPath(url.path));
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

void WebChat::handle(const Url& url, HttpRequest request,
                     const std::shared_ptr<serve::HttpReply>& reply)
{
    if (url.path.starts_with(kApi))
        return m_routes->handle(url, request, reply);
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
    if (!path.starts_with(kApi))
        return "/chat/";
    const auto place = placeOfPath(path);
    return Routes::routeOf(place) != nullptr ? std::string(kApi) + place.action : "/chat/api";
}

} // namespace anneal::webchat
