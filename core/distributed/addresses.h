#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>

namespace anneal::distributed {

/// The address of this machine from which `host` is reached, as the system's routes have it. Fails
/// with InvalidArgument when the name can't be resolved or there is no route. Nothing is sent.
[[nodiscard]] Result<std::string> addressTowards(const std::string& host, std::uint16_t port);

/// Whether somebody listens there now; asks for a second at most.
[[nodiscard]] bool answers(const std::string& host, std::uint16_t port);

/// Whether only this machine itself can reach the address.
[[nodiscard]] bool isLoopback(const std::string& address);

} // namespace anneal::distributed
