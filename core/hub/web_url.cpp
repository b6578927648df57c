#include "core/hub/web_url.h"

#include <curl/curl.h>

#include <cstdio>
#include <memory>

namespace anneal::hub {
namespace {

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

Url parsed(const std::string& text)
{
    Url url(curl_url(), &curl_url_cleanup);
    if (url &&
        curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_DISALLOW_USER) != CURLUE_OK)
        url.reset();
    return url;
}

std::string part(const Url& url, CURLUPart which, unsigned int flags = 0)
{
    char* text = nullptr;
    if (!url || curl_url_get(url.get(), which, &text, flags) != CURLUE_OK)
        return {};
    const std::unique_ptr<char, decltype(&curl_free)> owner(text, &curl_free);
    return text;
}

bool isWeb(const std::string& scheme)
{
    return scheme == "http" || scheme == "https";
}

std::string encoded(const std::string& text, bool keepSlash)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                           (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.' || c == '~' ||
                           (keepSlash && c == '/');
        if (plain) {
            result += c;
            continue;
        }
        result += '%';
        result += kDigits[code >> 4U];
        result += kDigits[code & 15U];
    }
    return result;
}

} // namespace

std::string encodedPath(const std::string& path)
{
    return encoded(path, true);
}

std::string encodedValue(const std::string& value)
{
    return encoded(value, false);
}

std::string originOf(const std::string& url)
{
    const auto address = parsed(url);
    const auto scheme = part(address, CURLUPART_SCHEME);
    if (!isWeb(scheme))
        return {};
    return scheme + "://" + part(address, CURLUPART_HOST) + ":" +
           part(address, CURLUPART_PORT, CURLU_DEFAULT_PORT);
}

std::string hostOf(const std::string& url)
{
    return part(parsed(url), CURLUPART_HOST);
}

bool isThisComputer(const std::string& url)
{
    const auto host = hostOf(url);
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

bool isOwnNetwork(const std::string& url)
{
    const auto host = hostOf(url);
    int a = 0, b = 0, c = 0, d = 0;
    char rest = 0;
    if (std::sscanf(host.c_str(), "%3d.%3d.%3d.%3d%c", &a, &b, &c, &d, &rest) == 4)
        return a == 10 || a == 127 || (a == 192 && b == 168) || (a == 172 && b >= 16 && b < 32);
    return isThisComputer(url) || host.ends_with(".local") ||
           (!host.empty() && host.front() != '[' && host.find('.') == std::string::npos);
}

Result<std::string> redirected(const std::string& url, const std::string& location)
{
    const auto wrong = [&](const std::string& why) {
        return fail(ErrorCode::Format,
                    "The hub " + hostOf(url) + " leads elsewhere in a way that is not safe: " +
                        why + ". Try another mirror.",
                    {{"hub", "redirect"}, {"host", hostOf(url)}});
    };
    const auto address = parsed(url);
    if (!address || curl_url_set(address.get(), CURLUPART_URL, location.c_str(),
                                 CURLU_DISALLOW_USER) != CURLUE_OK)
        return wrong("the new address can't be read");
    const auto scheme = part(address, CURLUPART_SCHEME);
    if (!isWeb(scheme))
        return wrong("the new address is neither http nor https");
    if (scheme == "http" && url.starts_with("https:"))
        return wrong("from an encrypted connection to an open one");
    return part(address, CURLUPART_URL);
}

} // namespace anneal::hub
