#include "core/distributed/addresses.h"

#ifndef _WIN32
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstring>
#include <memory>

namespace anneal::distributed {

bool isLoopback(const std::string& address)
{
    return address == "::1" || address.starts_with("127.") || address.starts_with("::ffff:127.");
}

#ifdef _WIN32

Result<std::string> addressTowards(const std::string& host, std::uint16_t /*port*/)
{
    return host;
}

bool answers(const std::string& /*host*/, std::uint16_t /*port*/)
{
    return true;
}

#else

namespace {

using AddressList = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

// The addresses of a name, or why there are none.
AddressList addressesOf(const std::string& host, std::uint16_t port, int type, std::string& why)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = type;
    addrinfo* list = nullptr;
    if (const int error = getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &list))
        why = gai_strerror(error);
    return {list, freeaddrinfo};
}

// Whether the connection that has been begun comes about within a second.
bool isConnected(int socket)
{
    pollfd waiting{socket, POLLOUT, 0};
    int error = 0;
    socklen_t length = sizeof error;
    return ::poll(&waiting, 1, 1000) == 1 &&
           ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == 0;
}

tl::unexpected<Error> unreachable(const std::string& host, const std::string& why)
{
    return fail(ErrorCode::InvalidArgument,
                "MASTER_ADDR " + host + " can't be reached from this machine: " + why +
                    "; give the name or IP address of the machine of RANK 0.",
                {{"variable", "MASTER_ADDR"}});
}

} // namespace

Result<std::string> addressTowards(const std::string& host, std::uint16_t port)
{
    std::string why = "it has no address";
    // Connecting such a socket only asks the routes.
    const auto list = addressesOf(host, port, SOCK_DGRAM, why);
    for (const auto* at = list.get(); at; at = at->ai_next) {
        const int socket = ::socket(at->ai_family, at->ai_socktype, at->ai_protocol);
        if (socket < 0)
            continue;
        sockaddr_storage own{};
        socklen_t length = sizeof own;
        const bool known = ::connect(socket, at->ai_addr, at->ai_addrlen) == 0 &&
                           ::getsockname(socket, reinterpret_cast<sockaddr*>(&own), &length) == 0;
        if (!known)
            why = std::strerror(errno);
        ::close(socket);
        char name[NI_MAXHOST];
        if (known && getnameinfo(reinterpret_cast<sockaddr*>(&own), length, name, sizeof name,
                                 nullptr, 0, NI_NUMERICHOST) == 0)
            return std::string(name);
    }
    return unreachable(host, why);
}

bool answers(const std::string& host, std::uint16_t port)
{
    std::string why;
    const auto list = addressesOf(host, port, SOCK_STREAM, why);
    bool found = false;
    for (const auto* at = list.get(); at && !found; at = at->ai_next) {
        const int socket = ::socket(at->ai_family, at->ai_socktype, at->ai_protocol);
        if (socket < 0)
            continue;
        ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL, 0) | O_NONBLOCK);
        found = ::connect(socket, at->ai_addr, at->ai_addrlen) == 0 ||
                (errno == EINPROGRESS && isConnected(socket));
        ::close(socket);
    }
    return found;
}

#endif

} // namespace anneal::distributed
