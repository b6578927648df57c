#pragma once

#include "core/base/error.h"

#include <string>

namespace anneal::hub {

/// A path with every character percent-encoded but those that may stand in one; "/" stays.
[[nodiscard]] std::string encodedPath(const std::string& path);

/// The same for a value of a query: "/" is encoded as well.
[[nodiscard]] std::string encodedValue(const std::string& value);

/// Scheme, host and port of an address: what a token may be sent to. "" when it is no http or https
/// address or names a user.
[[nodiscard]] std::string originOf(const std::string& url);

[[nodiscard]] std::string hostOf(const std::string& url); ///< to show, "" as originOf

/// True for localhost, 127.0.0.1 and ::1.
[[nodiscard]] bool isThisComputer(const std::string& url);

/// True for this computer, a private IPv4 address, a name without a dot and a name under .local.
[[nodiscard]] bool isOwnNetwork(const std::string& url);

/// Where a redirect from `url` leads. Fails with Format when it is no http or https address, or
/// leads from https to http.
[[nodiscard]] Result<std::string> redirected(const std::string& url, const std::string& location);

} // namespace anneal::hub
