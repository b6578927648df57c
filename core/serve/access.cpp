#include "core/serve/access.h"

#include "core/serve/url.h"

#include <boost/asio/ip/address.hpp>

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <algorithm>
#include <charconv>

namespace anneal::serve {
namespace {

namespace ip = boost::asio::ip;

constexpr std::size_t kShortestKey = 8;
constexpr std::string_view kKeyPath = "/key/";

std::string sha256(std::string_view text)
{
    std::string hash(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(),
           reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

std::optional<ip::address> addressOf(std::string_view text)
{
    boost::system::error_code error;
    const auto address = ip::make_address(std::string(text), error);
    return error ? std::nullopt : std::optional(address);
}

/// 16 bytes; an IPv4 address as IPv6 maps it, so that both forms of it are one.
std::string bytesOf(const ip::address& address)
{
    const auto long6 =
        address.is_v4() ? ip::make_address_v6(ip::v4_mapped, address.to_v4()) : address.to_v6();
    const auto bytes = long6.to_bytes();
    return {bytes.begin(), bytes.end()};
}

bool sameBits(const std::string& a, const std::string& b, int bits)
{
    for (int i = 0; i < bits; ++i) {
        const int shift = 7 - i % 8;
        const auto at = static_cast<std::size_t>(i / 8);
        if (((a[at] ^ b[at]) >> shift & 1) != 0)
            return false;
    }
    return true;
}

/// "localhost:8000" -> "localhost", "[::1]:8000" -> "::1"
std::string_view hostName(std::string_view host)
{
    if (host.starts_with('['))
        return host.substr(1, host.find(']') - 1);
    return host.substr(0, host.find(':'));
}

/// The key of /key/KEY/..., "" when there is none.
std::string_view keyInPath(std::string_view target)
{
    if (!target.starts_with(kKeyPath))
        return {};
    const auto rest = target.substr(kKeyPath.size());
    const auto end = rest.find('/');
    return end == std::string_view::npos ? std::string_view() : rest.substr(0, end);
}

/// What stands behind "Bearer ", whose case doesn't count (RFC 9110, 11.1); "" for other schemes.
std::string_view bearerToken(std::string_view authorization)
{
    constexpr std::string_view kScheme = "bearer ";
    const auto scheme = authorization.substr(0, kScheme.size());
    const bool same = std::ranges::equal(scheme, kScheme, [](char given, char lower) {
        return given == lower || (given >= 'A' && given <= 'Z' && given + 32 == lower);
    });
    return same ? authorization.substr(kScheme.size()) : std::string_view();
}

} // namespace

bool isLoopback(const std::string& address)
{
    const auto parsed = addressOf(address);
    if (!parsed)
        return false;
    return parsed->is_loopback() ||
           (parsed->is_v6() && parsed->to_v6().is_v4_mapped() &&
            ip::make_address_v4(ip::v4_mapped, parsed->to_v6()).is_loopback());
}

Result<Access> Access::create(const std::string& host, AccessRules rules)
{
    Access access;
    access.m_loopback = isLoopback(host);
    for (const auto& text : rules.addresses) {
        const auto network = networkOf(text);
        if (!network)
            return fail(ErrorCode::InvalidArgument,
                        "\"" + text +
                            "\" is no address and no network; write 192.168.1.20 or "
                            "192.168.1.0/24.",
                        {{"key", "API_ALLOWED_ADDRESSES"}});
        access.m_networks.push_back(*network);
    }
    if (!rules.key.empty() && rules.key.size() < kShortestKey)
        return fail(
            ErrorCode::InvalidArgument,
            "The key in API_KEY has fewer than " + std::to_string(kShortestKey) +
                " characters, so it can be guessed. Choose a longer one.",
            {{"key", "API_KEY"}, {"kind", "short_key"}, {"least", std::to_string(kShortestKey)}});
    if (!rules.key.empty())
        access.m_keyHash = sha256(rules.key);
    access.m_keyless = !access.m_loopback && rules.key.empty() && rules.addresses.empty();
    if (access.m_keyless && !rules.signIn)
        return fail(ErrorCode::InvalidArgument,
                    "Listening at " + host +
                        " opens the model to everybody in the network. Set API_KEY to a secret "
                        "key or API_ALLOWED_ADDRESSES to who may ask, or listen at 127.0.0.1.",
                    {{"key", "API_KEY"}});
    return access;
}

std::optional<Access::Network> Access::networkOf(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = addressOf(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    Network network{bytesOf(*address), 128};
    if (slash == std::string_view::npos)
        return network;
    const auto length = text.substr(slash + 1);
    const auto* end = length.data() + length.size();
    const auto read = std::from_chars(length.data(), end, network.bits);
    const int most = address->is_v4() ? 32 : 128;
    if (read.ec != std::errc() || read.ptr != end || network.bits < 0 || network.bits > most)
        return std::nullopt;
    network.bits += 128 - most;
    return network;
}

bool Access::isAllowed(std::string_view address) const
{
    if (m_networks.empty())
        return true;
    const auto parsed = addressOf(address.substr(0, address.find('%')));
    if (!parsed)
        return false;
    if (isLoopback(parsed->to_string()))
        return true;
    const auto bytes = bytesOf(*parsed);
    for (const auto& network : m_networks)
        if (sameBits(bytes, network.bytes, network.bits))
            return true;
    return false;
}

bool Access::isKey(std::string_view given) const
{
    const auto hash = sha256(given);
    return CRYPTO_memcmp(hash.data(), m_keyHash.data(), hash.size()) == 0;
}

Access::Denied Access::checkPlace(const HttpRequest& request) const
{
    if (!isAllowed(request.address))
        return Denied::Address;
    const auto host = request.header("host");
    if (const auto origin = request.header("origin"); !origin.empty()) {
        const auto begin = origin.find("://");
        if (begin == std::string_view::npos || origin.substr(begin + 3) != host)
            return Denied::OtherSite;
    }
    const auto site = request.header("sec-fetch-site");
    if ((site == "cross-site" || site == "same-site") &&
        request.header("sec-fetch-mode") != "navigate")
        return Denied::OtherSite;
    return Denied::No;
}

Access::Denied Access::check(const HttpRequest& request) const
{
    if (const auto denied = checkPlace(request); denied != Denied::No)
        return denied;
    if (m_keyless && !isLoopback(request.address))
        return Denied::Key;
    if (m_keyHash.empty()) {
        // A web page can give its own name this computer's address; the Host header tells.
        const auto host = request.header("host");
        const auto name = hostName(host);
        if ((m_loopback || m_keyless) && !host.empty() && name != "localhost" &&
            !isLoopback(std::string(name)))
            return Denied::OtherSite;
        return Denied::No;
    }
    const bool bearer = isKey(bearerToken(request.header("authorization")));
    const bool ownHeader = isKey(request.header("x-api-key"));
    const auto inPath = keyInPath(request.target);
    const bool asItIs = isKey(inPath);
    const auto escaped = parseTarget("/" + std::string(inPath));
    const bool read = escaped && isKey(std::string_view(escaped->path).substr(1));
    return bearer || ownHeader || asItIs || read ? Denied::No : Denied::Key;
}

std::string Access::withoutKey(std::string_view target)
{
    const auto key = keyInPath(target);
    return std::string(key.empty() ? target : target.substr(kKeyPath.size() + key.size()));
}

} // namespace anneal::serve
