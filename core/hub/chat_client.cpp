#include "core/hub/chat_client.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/hub/curl_transfer.h"
#include "core/hub/web_url.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include <nlohmann/json.hpp>

namespace anneal::hub {
namespace {

constexpr std::size_t kMostBytes = 8U << 20U;
constexpr std::size_t kMostSaidBytes = 300;

struct Reply {
    long status = 0;
    std::string body, location;
    bool tooLong = false;
};

tl::unexpected<Error> failed(ErrorCode code, const std::string& base, const char* what,
                             const std::string& message,
                             std::map<std::string, std::string> more = {})
{
    more["ask"] = what;
    more["host"] = hostOf(base);
    return fail(code, message, std::move(more));
}

std::size_t onBody(const char* data, std::size_t, std::size_t size, void* self)
{
    auto& reply = *static_cast<Reply*>(self);
    if (reply.body.size() + size > kMostBytes) {
        reply.tooLong = true;
        return 0;
    }
    reply.body.append(data, size);
    return size;
}

tl::unexpected<Error> transferError(CURLcode code, bool connected, const std::string& base,
                                    const ChatPatience& patience)
{
    const auto host = hostOf(base);
    const std::string why = curl_easy_strerror(code);
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
        return failed(ErrorCode::Io, base, "tls",
                      "The encrypted connection to " + host + " could not be made (" + why +
                          "). Write http:// for a server of your own without encryption.");
    case CURLE_OPERATION_TIMEDOUT:
        if (connected)
            return failed(ErrorCode::Io, base, "slow",
                          host + " did not answer within " +
                              std::to_string(patience.answerSeconds) +
                              " s. Ask for fewer rows, or take a smaller model.",
                          {{"seconds", std::to_string(patience.answerSeconds)}});
        break;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return failed(ErrorCode::Io, base, "cut",
                      "The connection to " + host +
                          " was cut before the answer was whole. Try again, and look at what the "
                          "server says.");
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return failed(ErrorCode::Format, base, "answer",
                      host + " does not answer as a web server does. Check the address and its "
                             "port.");
    default:
        break;
    }
    return failed(ErrorCode::Io, base, "unreachable",
                  host + " can't be reached (" + why +
                      "). Check the address, and that the server runs.");
}

/// `body` "" = GET.
Result<Reply> exchange(const ChatAddress& address, const std::string& path, const std::string& body,
                       const ChatPatience& patience, jobs::JobContext& context)
{
    prepareCurl();
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(curl_easy_init(),
                                                                   &curl_easy_cleanup);
    const std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> multi(curl_multi_init(),
                                                                      &curl_multi_cleanup);
    curl_slist* list = curl_slist_append(nullptr, "Content-Type: application/json");
    list = curl_slist_append(list, "Accept: application/json");
    list = curl_slist_append(list, "Expect:"); // some servers never say "100 Continue"
    if (!address.key.empty())
        list = curl_slist_append(list, ("Authorization: Bearer " + address.key).c_str());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(list,
                                                                              &curl_slist_free_all);
    Reply reply;
    const auto url = address.base + path;
    const auto set = [&easy](CURLoption option, auto value) {
        curl_easy_setopt(easy.get(), option, value);
    };
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_USERAGENT, "anneal/" ANNEAL_VERSION);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    if (isThisComputer(url))
        set(CURLOPT_NOPROXY, "*"); // a proxy does not see this computer's own servers
    set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(patience.connectSeconds));
    set(CURLOPT_TIMEOUT, static_cast<long>(patience.answerSeconds));
    set(CURLOPT_WRITEFUNCTION, &onBody);
    set(CURLOPT_WRITEDATA, &reply);
    if (!body.empty()) {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDS, body.c_str());
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    }
    bool stopped = false;
    const auto code = runTransfer(multi.get(), easy.get(), context, stopped);
    if (stopped)
        return fail(ErrorCode::Cancelled, "Asking " + hostOf(url) + " was stopped.");
    if (reply.tooLong)
        return failed(ErrorCode::Format, url, "answer",
                      hostOf(url) + " sends more than an answer can be. Nothing of it was used; "
                                    "check the address.");
    if (code != CURLE_OK) {
        curl_off_t connected = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_CONNECT_TIME_T, &connected);
        return transferError(code, connected > 0, url, patience);
    }
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &reply.status);
    char* location = nullptr;
    curl_easy_getinfo(easy.get(), CURLINFO_REDIRECT_URL, &location);
    reply.location = location ? location : "";
    return reply;
}

/// The server's own words about what is wrong: OpenAI's form, else "detail" or "message"; "" where
/// it says none. Never with the key in it.
std::string saidBy(const Reply& reply, const std::string& key)
{
    const auto json = parseJson(reply.body, "answer");
    if (!json || !json->is_object())
        return {};
    std::string said;
    const auto take = [&said](const Json& object, const char* name) {
        const auto at = object.find(name);
        if (said.empty() && at != object.end() && at->is_string())
            said = at->get<std::string>();
    };
    if (const auto error = json->find("error"); error != json->end() && error->is_object())
        take(*error, "message");
    for (const auto* name : {"error", "message", "detail"})
        take(*json, name);
    if (!key.empty())
        for (auto at = said.find(key); at != std::string::npos; at = said.find(key))
            said.replace(at, key.size(), "…");
    said = said.substr(0, kMostSaidBytes);
    said.resize(validUtf8Prefix(said));
    std::replace(said.begin(), said.end(), '\n', ' ');
    return said;
}

Result<void> checkStatus(const Reply& reply, const ChatAddress& address)
{
    if (reply.status == 200)
        return {};
    const auto host = hostOf(address.base);
    const auto status = std::to_string(reply.status);
    const auto said = saidBy(reply, address.key);
    const auto words = said.empty() ? std::string() : " It says: " + said;
    const auto refuse = [&](ErrorCode code, const char* what, const std::string& message) {
        std::map<std::string, std::string> more{{"status", status}};
        if (!said.empty())
            more["said"] = said;
        return failed(code, address.base, what, message + words, std::move(more));
    };
    if (reply.status >= 300 && reply.status < 400) {
        auto error =
            failed(ErrorCode::InvalidArgument, address.base, "redirect",
                   host + " leads to another address (" + status + "). Write that one instead.",
                   {{"status", status}});
        if (!originOf(reply.location).empty())
            error.value().context["location"] = originOf(reply.location);
        return error;
    }
    if (reply.status == 401 || reply.status == 403)
        return refuse(ErrorCode::InvalidArgument, "key",
                      host + (address.key.empty() ? " wants a key (" : " refuses the key (") +
                          status + "). Check it.");
    if (reply.status == 404)
        return refuse(ErrorCode::NotFound, "path",
                      host + " knows no such address or model (404). Check both; most addresses "
                             "end with /v1.");
    if (reply.status == 405)
        return refuse(ErrorCode::NotFound, "path",
                      host + " takes no questions at this address (405). Most addresses end with "
                             "/v1.");
    if (reply.status == 429)
        return refuse(ErrorCode::Io, "busy",
                      host + " asks to wait, or its quota is used up (429). Try again later.");
    if (reply.status >= 500)
        return refuse(ErrorCode::Io, "server",
                      host + " has a problem of its own (" + status + "). Look at what it says.");
    return refuse(ErrorCode::InvalidArgument, "refused",
                  host + " refuses the request (" + status + ").");
}

tl::unexpected<Error> noAnswer(const ChatAddress& address)
{
    return failed(ErrorCode::Format, address.base, "answer",
                  hostOf(address.base) +
                      " answers, but not in OpenAI's form. Check the address; most end with /v1.");
}

Result<Json> jsonOf(const Reply& reply, const ChatAddress& address)
{
    ANNEAL_CHECK(checkStatus(reply, address));
    const auto json = parseJson(reply.body, "answer");
    if (!json || !json->is_object())
        return noAnswer(address);
    if (const auto said = saidBy(reply, address.key); !said.empty() && json->contains("error"))
        return failed(ErrorCode::InvalidArgument, address.base, "refused",
                      hostOf(address.base) + " refuses the request. It says: " + said,
                      {{"said", said}});
    return *json;
}

/// The first choice's message: one text, or parts of which some are texts.
std::optional<ChatAnswer> answerIn(const Json& json)
{
    const auto choices = json.find("choices");
    if (choices == json.end() || !choices->is_array() || choices->empty() ||
        !choices->front().is_object())
        return std::nullopt;
    const auto& choice = choices->front();
    const auto message = choice.find("message");
    if (message == choice.end() || !message->is_object())
        return std::nullopt;
    ChatAnswer answer;
    answer.cut = choice.contains("finish_reason") && choice["finish_reason"] == "length";
    const auto content = message->find("content");
    if (content == message->end() || content->is_null())
        return answer; // a thought without an answer
    if (content->is_string()) {
        answer.text = content->get<std::string>();
        return answer;
    }
    if (!content->is_array())
        return std::nullopt;
    for (const auto& part : *content)
        if (part.is_object() && part.contains("text") && part["text"].is_string())
            answer.text += part["text"].get<std::string>();
    return answer;
}

} // namespace

Result<std::string> chatBase(const std::string& typed)
{
    auto base = trimmed(typed);
    const auto wrong = [&] {
        return failed(ErrorCode::InvalidArgument, {}, "address",
                      "\"" + trimmed(typed) +
                          "\" is no address of a server. Write it as http://localhost:11434/v1.");
    };
    if (base.empty() || base.find_first_of(" \t\r\n\"?#") != std::string::npos)
        return wrong();
    if (base.find("://") == std::string::npos)
        base = (isOwnNetwork("http://" + base) ? "http://" : "https://") + base;
    const auto cut = [&base](const std::string& end) {
        if (base.ends_with(end))
            base.resize(base.size() - end.size());
    };
    while (base.ends_with("/"))
        base.pop_back();
    for (const auto* end : {"/chat/completions", "/completions", "/models"})
        cut(end);
    while (base.ends_with("/"))
        base.pop_back();
    if (originOf(base).empty())
        return wrong();
    const auto host = base.find("://") + 3;
    return base.find('/', host) == std::string::npos ? base + "/v1" : base;
}

bool travelsInTheOpen(const std::string& base)
{
    return originOf(base).starts_with("http:") && !isThisComputer(base);
}

Result<std::vector<std::string>> chatModels(const ChatAddress& address,
                                            const ChatPatience& patience, jobs::JobContext& context)
{
    ANNEAL_TRY(const auto reply, exchange(address, "/models", {}, patience, context));
    ANNEAL_TRY(const auto json, jsonOf(reply, address));
    const auto data = json.find("data");
    if (data == json.end() || !data->is_array())
        return noAnswer(address);
    std::vector<std::string> names;
    for (const auto& model : *data)
        if (model.is_object() && model.contains("id") && model["id"].is_string())
            names.push_back(model["id"].get<std::string>());
    return names;
}

Result<ChatAnswer> askChat(const ChatAddress& address, const ChatQuestion& question,
                           const ChatPatience& patience, jobs::JobContext& context)
{
    auto known = address;
    if (known.model.empty()) {
        ANNEAL_TRY(const auto names, chatModels(address, patience, context));
        if (names.empty())
            return failed(ErrorCode::NotFound, address.base, "no_model",
                          hostOf(address.base) + " has no model loaded. Load one there first.");
        known.model = names.front();
    }
    Json body;
    body["model"] = known.model;
    body["messages"] = Json::array();
    if (!question.system.empty())
        body["messages"].push_back({{"role", "system"}, {"content", question.system}});
    for (const auto& [asked, answered] : question.earlier) {
        body["messages"].push_back({{"role", "user"}, {"content", asked}});
        body["messages"].push_back({{"role", "assistant"}, {"content", answered}});
    }
    body["messages"].push_back({{"role", "user"}, {"content", question.text}});
    body["temperature"] = question.temperature;
    body["max_tokens"] = question.maxTokens;
    body["stream"] = false;
    const auto send = [&] {
        return exchange(known, "/chat/completions",
                        body.dump(-1, ' ', false, // bad bytes: U+FFFD
                                  Json::error_handler_t::replace),
                        patience, context);
    };
    ANNEAL_TRY(auto reply, send());
    if (reply.status == 400 || reply.status == 422) {
        const auto said = saidBy(reply, {});
        bool changed = false;
        for (const auto* field : {"max_tokens", "temperature"})
            if (said.find(field) != std::string::npos)
                changed = body.erase(field) > 0 || changed;
        if (changed) {
            ANNEAL_TRY(reply, send());
        }
    }
    ANNEAL_TRY(const auto json, jsonOf(reply, known));
    const auto answer = answerIn(json);
    if (!answer)
        return noAnswer(known);
    return *answer;
}

} // namespace anneal::hub
