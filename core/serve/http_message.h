#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anneal::serve {

/// A request as it came, without trust in any of it.
struct HttpRequest {
    std::string method;
    std::string target; ///< as sent: path and query, still escaped
    std::map<std::string, std::string, std::less<>> headers; ///< names in lower case
    std::string body;
    std::string address; ///< who asks
    bool secure = false; ///< over TLS

    [[nodiscard]] std::string_view header(std::string_view lowerCaseName) const
    {
        const auto found = headers.find(lowerCaseName);
        return found == headers.end() ? std::string_view() : std::string_view(found->second);
    }
};

struct HttpResponse {
    int status = 200;
    std::string body;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers = {};
};

/// The way back to who asked. Either send(), or beginStream(), any number of write() and
/// endStream(). Any thread may call; nothing blocks, and nothing happens once the client is gone.
class HttpReply {
public:
    virtual ~HttpReply() = default;
    virtual void send(HttpResponse response) = 0;
    virtual void beginStream(std::string contentType) = 0; ///< status 200
    virtual void write(std::string piece) = 0;
    virtual void endStream() = 0;
    /// `action` is called at most once, on another thread: the client is gone, does not read, or
    /// the answer took too long. At once if it is so already.
    virtual void onGone(std::function<void()> action) = 0;
};

} // namespace anneal::serve
