#pragma once

#include "core/base/error.h"
#include "core/serve/http_message.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace anneal::serve {

struct HttpLimits {
    std::size_t headerBytes = 64 << 10; ///< of the request line and all headers
    std::uint64_t bodyBytes = 4 << 20;  ///< of a request
    std::size_t connections = 4096;     ///< beyond: the one that was idle longest is closed
    std::size_t unsentBytes = 8 << 20;  ///< of an answer that the client does not read
    std::chrono::seconds idle{75};      ///< without a request
    std::chrono::seconds header{10};    ///< from its first byte until it is there
    std::chrono::seconds body{60};      ///< the same of the body
    std::chrono::seconds answer{600};   ///< until the answer is complete
    std::chrono::seconds write{30};     ///< without any progress in sending
    int ioThreads = 2, workers = 2;
};

struct TlsFiles {
    std::string certificate, key; ///< PEM; the certificate's file may hold the whole chain
};

/// What is served. Any thread may call, several at a time.
class HttpService {
public:
    virtual ~HttpService() = default;
    /// Looks at a request whose body is not read yet; an answer here refuses it.
    [[nodiscard]] virtual std::optional<HttpResponse> refuse(const HttpRequest& head) = 0;
    /// Bytes that the body of such a request may have, where that is less than HttpLimits say.
    [[nodiscard]] virtual std::uint64_t bodyLimit(const HttpRequest& head, std::uint64_t most)
    {
        static_cast<void>(head);
        return most;
    }
    /// Called on a worker thread; may compute, must not wait for an answer of the model.
    virtual void handle(HttpRequest request, std::shared_ptr<HttpReply> reply) = 0;
    /// The body of an error that the server itself has found; `target` is "" when it is not known.
    [[nodiscard]] virtual HttpResponse error(const std::string& target, int status,
                                             const std::string& message) = 0;
    /// A response was sent to its end or the client was gone before (status 499).
    virtual void finished(const HttpRequest& request, int status,
                          std::chrono::steady_clock::duration took) = 0;
};

struct HttpCounts {
    std::size_t connections = 0, busy = 0; ///< open; with a request under way
};

/// HTTP/1.1 over TCP or TLS, asynchronous: a connection costs memory, not a thread. Source of the
/// protocol: Boost.Beast.
class HttpServer final {
public:
    /// Begins to listen. Fails with InvalidArgument (an address, a certificate) or Io (the port is
    /// taken), saying what to do. Port 0: the system chooses.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>>
    start(const std::string& address, std::uint16_t port, const HttpLimits& limits,
          const std::optional<TlsFiles>& tls, std::shared_ptr<HttpService> service);

    /// Closes what is open.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] HttpCounts counts() const;

    /// Takes no more connections and closes those without a request; answers that are under way go
    /// on. Returns whether all of them came to their end within `grace`.
    bool finish(std::chrono::milliseconds grace);
    /// HttpService::handle() is not called any more, and no call is under way. What it has begun
    /// may still answer; whatever holds an HttpReply has to go before this server.
    void stopWorkers();

private:
    class State;
    explicit HttpServer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace anneal::serve
