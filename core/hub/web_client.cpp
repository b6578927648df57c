#include "core/hub/web_client.h"

#include "core/base/text.h"
#include "core/hub/curl_transfer.h"
#include "core/hub/web_url.h"

#include <curl/curl.h>

#include <algorithm>
#include <ctime>
#include <optional>

namespace anneal::hub {
namespace {

constexpr std::size_t kMostHeaderBytes = 100'000;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

Error transient(const std::string& url, const char* kind, const std::string& message)
{
    return {ErrorCode::Io, message, {{"hub", kind}, {"host", hostOf(url)}, {"transient", "1"}}};
}

// What keeps a connection from working, in words.
Error transportError(CURLcode code, const std::string& url, const Patience& patience)
{
    const auto host = hostOf(url);
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
        return {ErrorCode::Io,
                "The encrypted connection to " + host + " could not be made (" +
                    curl_easy_strerror(code) +
                    "). Check the date of this computer, and whether a proxy reads along.",
                {{"hub", "tls"}, {"host", host}}};
    case CURLE_OPERATION_TIMEDOUT:
        return transient(url, "stalled",
                         host + " sent nothing for " + std::to_string(patience.stallSeconds) +
                             " s. What arrived is kept; try again later, or another mirror.");
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return transient(url, "cut",
                         "The connection to " + host +
                             " was cut. What arrived is kept; try again, or another mirror.");
    default:
        return transient(url, "unreachable",
                         host + " can't be reached (" + curl_easy_strerror(code) +
                             "). Check the connection and the proxy, or name a mirror in "
                             "HF_ENDPOINT.");
    }
}

// Retry-After: seconds or a date.
std::optional<double> retryAfter(const WebResponse& response)
{
    const auto text = trimmed(response.header("retry-after"));
    if (text.empty())
        return std::nullopt;
    if (text.find_first_not_of("0123456789") == std::string::npos)
        return text.size() > 9 ? 1e9 : std::stod(text);
    const auto date = curl_getdate(text.c_str(), nullptr);
    if (date < 0)
        return std::nullopt;
    return std::max(0.0, std::difftime(date, std::time(nullptr)));
}

std::optional<Error> statusError(const WebResponse& response)
{
    const long status = response.status;
    if (status != 408 && status != 429 && status < 500)
        return std::nullopt;
    const auto host = hostOf(response.url);
    auto error = status == 429
                     ? transient(response.url, "busy",
                                 host + " asks to wait: too many requests (429). Try again in a "
                                        "few minutes, or log in with HF_TOKEN.")
                     : transient(response.url, "server",
                                 host + " has a problem of its own (" + std::to_string(status) +
                                     "). Try again later, or another mirror.");
    error.context["status"] = std::to_string(status);
    if (const auto seconds = retryAfter(response))
        error.context["retry_after"] = std::to_string(*seconds);
    return error;
}

bool isRedirect(long status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

std::string WebResponse::header(const std::string& name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

/// One request on its way.
struct Exchange {
    WebResponse response;
    const WebClient::Begin* begin = nullptr;
    const WebClient::Sink* sink = nullptr;
    std::uint64_t maxBytes = 0, bytes = 0;
    std::size_t headerBytes = 0;
    bool begun = false;
    std::optional<Error> error;

    [[nodiscard]] bool good() const { return response.status == 200 || response.status == 206; }

    bool take(const Result<void>& result)
    {
        if (!result)
            error = result.error();
        return result.has_value();
    }

    bool start()
    {
        if (begun || !good())
            return true;
        begun = true;
        return take((*begin)(response));
    }

    void addHeader(std::string_view line)
    {
        if (line.starts_with("HTTP/")) { // of an answer after "100 Continue" or a proxy's
            response.headers.clear();
            const auto space = line.find(' ');
            response.status = space == std::string_view::npos
                                  ? 0
                                  : std::atol(std::string(line.substr(space + 1, 3)).c_str());
            return;
        }
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            return;
        response.headers[lower(trimmed(line.substr(0, colon)))] = trimmed(line.substr(colon + 1));
    }

    static std::size_t onHeader(const char* data, std::size_t, std::size_t size, void* self)
    {
        auto& exchange = *static_cast<Exchange*>(self);
        exchange.headerBytes += size;
        if (exchange.headerBytes > kMostHeaderBytes)
            return 0;
        exchange.addHeader({data, size});
        return size;
    }

    static std::size_t onBody(const char* data, std::size_t, std::size_t size, void* self)
    {
        auto& exchange = *static_cast<Exchange*>(self);
        if (!exchange.good()) {
            exchange.bytes += size; // of an error's page: not wanted, and not without end
            return exchange.bytes > 1'000'000 ? 0 : size;
        }
        if (!exchange.start())
            return 0;
        exchange.bytes += size;
        if (exchange.bytes > exchange.maxBytes) {
            exchange.error =
                Error{ErrorCode::Format,
                      hostOf(exchange.response.url) +
                          " sends more than it said. Nothing of it is used; try another mirror.",
                      {{"hub", "wrong_length"}, {"host", hostOf(exchange.response.url)}}};
            return 0;
        }
        return exchange.take((*exchange.sink)({data, size})) ? size : 0;
    }
};

struct WebClient::State {
    Patience patience;
    CURL* easy = nullptr;
    CURLM* multi = nullptr;

    [[nodiscard]] Result<WebResponse> once(const WebRequest& request, const std::string& url,
                                           bool withToken, Exchange& exchange,
                                           jobs::JobContext& context);
};

WebClient::WebClient(Patience patience)
    : m_state(std::make_unique<State>())
{

    prepareCurl();
    m_state->patience = patience;
    m_state->easy = curl_easy_init();
    m_state->multi = curl_multi_init();
}

WebClient::~WebClient()
{
    curl_easy_cleanup(m_state->easy);
    curl_multi_cleanup(m_state->multi);
}

Result<WebResponse> WebClient::State::once(const WebRequest& request, const std::string& url,
                                           bool withToken, Exchange& exchange,
                                           jobs::JobContext& context)
{
    curl_easy_reset(easy);
    exchange.response = {};
    exchange.response.url = url;
    exchange.headerBytes = 0;
    exchange.bytes = 0;
    curl_slist* list = nullptr;
    const auto add = [&list](const std::string& line) {
        list = curl_slist_append(list, line.c_str());
    };
    add("Accept-Encoding: identity"); // the length is that of the file
    for (const auto& [name, value] : request.headers)
        add(name + ": " + value);
    if (withToken)
        add("Authorization: Bearer " + request.token);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(list,
                                                                              &curl_slist_free_all);
    const auto set = [this](CURLoption option, auto value) {
        curl_easy_setopt(easy, option, value);
    };
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_USERAGENT, "anneal/" ANNEAL_VERSION);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_NOBODY, request.head ? 1L : 0L);
    set(CURLOPT_FOLLOWLOCATION, 0L); // by hand: each step is looked at
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(patience.connectSeconds));
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(patience.stallSeconds));
    set(CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
    set(CURLOPT_HEADERDATA, &exchange);
    set(CURLOPT_WRITEFUNCTION, &Exchange::onBody);
    set(CURLOPT_WRITEDATA, &exchange);

    bool stopped = false;
    const auto code = runTransfer(multi, easy, context, stopped);
    if (stopped)
        return cancelled();
    if (exchange.error)
        return tl::make_unexpected(*exchange.error);
    if (code != CURLE_OK && !(code == CURLE_WRITE_ERROR && !exchange.good()))
        return tl::make_unexpected(transportError(code, url, patience));
    return exchange.response;
}

Result<WebResponse> WebClient::fetch(const WebRequest& request, const Begin& begin,
                                     const Sink& sink, jobs::JobContext& context)
{
    const auto origin = originOf(request.url);
    if (origin.empty())
        return fail(ErrorCode::InvalidArgument,
                    "\"" + request.url + "\" is no http or https address.", {{"hub", "endpoint"}});
    const bool mayCarry = request.url.starts_with("https:") || isThisComputer(request.url);
    auto url = request.url;
    for (int step = 0; step <= m_state->patience.redirects; ++step) {
        Exchange exchange;
        exchange.begin = &begin;
        exchange.sink = &sink;
        exchange.maxBytes = request.maxBytes;
        const bool withToken = !request.token.empty() && mayCarry && originOf(url) == origin;
        ANNEAL_TRY(auto response, m_state->once(request, url, withToken, exchange, context));
        if (isRedirect(response.status) && !response.header("location").empty()) {
            ANNEAL_TRY(auto next, redirected(url, response.header("location")));
            if (request.head && originOf(next) != origin)
                return response;
            url = std::move(next);
            continue;
        }
        if (auto error = statusError(response))
            return tl::make_unexpected(std::move(*error));
        if (!exchange.start())
            return tl::make_unexpected(*exchange.error);
        return response;
    }
    return fail(ErrorCode::Format,
                "The hub " + hostOf(request.url) +
                    " leads from one address to the next without an end. Try another mirror.",
                {{"hub", "redirect"}, {"host", hostOf(request.url)}});
}

Result<std::pair<WebResponse, std::string>> WebClient::text(const WebRequest& request,
                                                            jobs::JobContext& context)
{
    std::string body;
    ANNEAL_TRY(auto response, fetch(
                                  request,
                                  [&](const WebResponse&) -> Result<void> {
                                      body.clear();
                                      return {};
                                  },
                                  [&](std::string_view bytes) -> Result<void> {
                                      body.append(bytes);
                                      return {};
                                  },
                                  context));
    return std::pair(std::move(response), std::move(body));
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Stopped. What arrived is kept; the same command goes on "
                                      "from there.");
}

} // namespace anneal::hub
