#pragma once

#include "core/base/error.h"
#include "core/serve/http_message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::serve {

struct AccessRules {
    std::string key;                    ///< "" = none
    std::vector<std::string> addresses; ///< that may ask: one each, or a network (192.168.1.0/24)
    /// People sign in to a page (AddedRoutes). Then the network may be listened to without a key
    /// and without addresses: all else answers this computer alone.
    bool signIn = false;
};

/// Who may ask. A key comes as `Authorization: Bearer KEY` or `x-api-key: KEY`, or, for clients
/// that send no headers, in the path: /key/KEY/answer. Immutable; any thread.
class Access final {
public:
    /// Fails with InvalidArgument: an address that is none, a key that is too short to be one, or
    /// `host` is open to the network while the rules leave it open to all.
    [[nodiscard]] static Result<Access> create(const std::string& host, AccessRules rules);

    enum class Denied {
        No,
        Address,  ///< not one of the allowed
        Key,      ///< missing or wrong
        OtherSite ///< a web page of another site asks, or its name was made to lead here
    };
    [[nodiscard]] Denied check(const HttpRequest& request) const;
    /// The same for routes that know who asks by themselves: no key is looked at, and the name that
    /// the server is called by may be any.
    [[nodiscard]] Denied checkPlace(const HttpRequest& request) const;

    /// The target without the key in its path.
    [[nodiscard]] static std::string withoutKey(std::string_view target);

private:
    struct Network {
        std::string bytes; ///< of the address, 16, IPv4 mapped
        int bits = 128;
    };
    [[nodiscard]] static std::optional<Network> networkOf(std::string_view text);
    [[nodiscard]] bool isAllowed(std::string_view address) const;
    [[nodiscard]] bool isKey(std::string_view given) const;

    bool m_loopback = true;
    bool m_keyless = false; ///< others may sign in, and have no key for the rest
    std::string m_keyHash;  ///< SHA-256, so that comparing takes the same time for any length
    std::vector<Network> m_networks;
};

/// Whether only this computer can reach an address.
[[nodiscard]] bool isLoopback(const std::string& address);

} // namespace anneal::serve
