#pragma once

#include "core/serve/http_server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <list>
#include <memory>
#include <mutex>

namespace anneal::serve {

/// A connection as the list of all sees it. Any thread may call.
class HttpConnection {
public:
    virtual ~HttpConnection() = default;
    virtual void start() = 0;
    virtual void close() = 0;         ///< at once
    virtual void closeWhenIdle() = 0; ///< after the answer that is under way
};

/// All connections of a server. Thread-safe.
class ConnectionList final {
public:
    using Place = std::list<std::weak_ptr<HttpConnection>>::iterator;

    [[nodiscard]] Place add(const std::shared_ptr<HttpConnection>& connection);
    void remove(Place place);
    /// Without a request that is worked on; the longest idle one is closed first.
    void setIdle(Place place);
    void setBusy(Place place);
    /// True when one was idle.
    bool closeOldestIdle();
    [[nodiscard]] HttpCounts counts() const;
    [[nodiscard]] std::list<std::shared_ptr<HttpConnection>> all() const;

private:
    mutable std::mutex m_mutex;
    std::list<std::weak_ptr<HttpConnection>> m_idle, m_busy; ///< oldest first
    std::size_t m_busyCount = 0, m_count = 0;
};

/// What all connections share; outlives them.
struct ConnectionSettings {
    HttpLimits limits;
    std::shared_ptr<HttpService> service;
    std::shared_ptr<ConnectionList> list;
    std::shared_ptr<boost::asio::thread_pool> workers;
    std::atomic<bool> stopping{false};
};

/// The socket's executor is a strand. `tls` null: plain.
[[nodiscard]] std::shared_ptr<HttpConnection>
makeConnection(boost::asio::ip::tcp::socket socket, std::shared_ptr<ConnectionSettings> settings,
               boost::asio::ssl::context* tls);

} // namespace anneal::serve
