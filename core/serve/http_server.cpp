#include "core/serve/http_server.h"

#include "core/serve/http_connection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <algorithm>
#include <thread>
#include <vector>

#if !defined(_WIN32)
#include <sys/resource.h>
#endif

namespace anneal::serve {
namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using ErrorCodeOf = boost::system::error_code;

constexpr std::chrono::milliseconds kAcceptPause{
    50}; ///< where the system has no place for one more

/// Every connection is an open file, of which a program may often have only 1024.
void allowManyConnections(std::size_t connections)
{
#if !defined(_WIN32)
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const auto wanted = static_cast<rlim_t>(connections + 256);
    if (limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
#else
    static_cast<void>(connections);
#endif
}

Result<std::unique_ptr<asio::ssl::context>> makeTls(const TlsFiles& files)
{
    auto context = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
    context->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                         asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 |
                         asio::ssl::context::no_tlsv1_1);
    ErrorCodeOf error;
    const auto refused = [&](const std::string& what, const std::string& file) {
        return fail(ErrorCode::InvalidArgument,
                    "The " + what + " " + file + " can't be used (" + error.message() +
                        "). Give a PEM file.",
                    {{"file", file}});
    };
    context->use_certificate_chain_file(files.certificate, error);
    if (error)
        return refused("certificate", files.certificate);
    context->use_private_key_file(files.key, asio::ssl::context::pem, error);
    if (error)
        return refused("key of the certificate", files.key);
    return context;
}

} // namespace

class HttpServer::State final {
public:
    State(const HttpLimits& limits, std::shared_ptr<HttpService> service)
        : acceptor(asio::make_strand(io))
        , pause(acceptor.get_executor())
        , settings(std::make_shared<ConnectionSettings>())
    {
        settings->limits = limits;
        settings->service = std::move(service);
        settings->list = std::make_shared<ConnectionList>();
        settings->workers =
            std::make_shared<asio::thread_pool>(static_cast<std::size_t>(limits.workers));
    }

    ~State()
    {
        settings->stopping = true;
        stopWorkers();
        io.stop();
        threads.clear(); // joins
    }

    void stopWorkers() const
    {
        settings->workers->stop();
        settings->workers->join();
    }

    Result<void> listen(const std::string& address, std::uint16_t port)
    {
        ErrorCodeOf error;
        const auto where = asio::ip::make_address(address, error);
        if (error)
            return fail(ErrorCode::InvalidArgument,
                        "\"" + address +
                            "\" is no address to listen at; give one such as "
                            "127.0.0.1, ::1 or 0.0.0.0.",
                        {{"key", "API_HOST"}, {"kind", "address_refused"}, {"address", address}});
        const Tcp::endpoint endpoint(where, port);
        acceptor.open(endpoint.protocol(), error);
#if !defined(_WIN32)
        // On Windows this would let two programs share the port.
        if (!error)
            acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
#endif
        if (!error)
            acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(1024, error);
        return error ? refused(address, port, error) : Result<void>();
    }

    static tl::unexpected<Error> refused(const std::string& address, std::uint16_t port,
                                         const ErrorCodeOf& error)
    {
        std::map<std::string, std::string> context{{"address", address},
                                                   {"port", std::to_string(port)}};
        const char* remedy = nullptr;
        if (error == asio::error::address_in_use) {
            context.insert({{"key", "API_PORT"}, {"kind", "port_taken"}});
            remedy = "Stop the other program, or choose another port with API_PORT or --port.";
        } else if (error == asio::error::access_denied) {
            context.insert({{"key", "API_PORT"}, {"kind", "port_refused"}});
            remedy = "Choose a port above 1024 with API_PORT or --port.";
        } else {
            context.insert({{"key", "API_HOST"}, {"kind", "address_refused"}});
            remedy = "Choose an address of this machine with API_HOST, such as 127.0.0.1 or "
                     "0.0.0.0.";
        }
        return fail(ErrorCode::Io,
                    "Can't listen at " + address + " port " + std::to_string(port) + " (" +
                        error.message() + "). " + remedy,
                    std::move(context));
    }

    void accept()
    {
        acceptor.async_accept(asio::make_strand(io), [this](ErrorCodeOf error, Tcp::socket socket) {
            if (settings->stopping || error == asio::error::operation_aborted)
                return;
            if (error) { // no free file or memory: make place, and don't spin
                settings->list->closeOldestIdle();
                pause.expires_after(kAcceptPause);
                pause.async_wait([this](ErrorCodeOf stopped) {
                    if (!stopped)
                        accept();
                });
                return;
            }
            if (settings->list->counts().connections < settings->limits.connections ||
                settings->list->closeOldestIdle())
                makeConnection(std::move(socket), settings, tls.get())->start();
            accept();
        });
    }

    void run()
    {
        for (int i = 0; i < settings->limits.ioThreads; ++i)
            threads.emplace_back([this] { io.run(); });
    }

    asio::io_context io;
    asio::executor_work_guard<asio::io_context::executor_type> work{io.get_executor()};
    Tcp::acceptor acceptor;
    asio::steady_timer pause;
    std::unique_ptr<asio::ssl::context> tls;
    std::shared_ptr<ConnectionSettings> settings;
    std::uint16_t port = 0;
    std::vector<std::jthread> threads;
};

HttpServer::HttpServer(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

HttpServer::~HttpServer()
{
    if (!m_state)
        return;
    finish(std::chrono::milliseconds(0));
    for (const auto& connection : m_state->settings->list->all())
        connection->close();
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const std::string& address,
                                                      std::uint16_t port, const HttpLimits& limits,
                                                      const std::optional<TlsFiles>& tls,
                                                      std::shared_ptr<HttpService> service)
{
    allowManyConnections(limits.connections);
    auto state = std::make_unique<State>(limits, std::move(service));
    if (tls) {
        ANNEAL_TRY(state->tls, makeTls(*tls));
    }
    ANNEAL_CHECK(state->listen(address, port));
    ErrorCodeOf ignored;
    state->port = state->acceptor.local_endpoint(ignored).port();
    state->accept();
    state->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(state)));
}

std::uint16_t HttpServer::port() const
{
    return m_state->port;
}

HttpCounts HttpServer::counts() const
{
    return m_state->settings->list->counts();
}

void HttpServer::stopWorkers()
{
    m_state->stopWorkers();
}

bool HttpServer::finish(std::chrono::milliseconds grace)
{
    auto& state = *m_state;
    state.settings->stopping = true;
    asio::post(state.acceptor.get_executor(), [&state] {
        ErrorCodeOf ignored;
        state.acceptor.close(ignored);
        state.pause.cancel();
    });
    for (const auto& connection : state.settings->list->all())
        connection->closeWhenIdle();
    const auto end = std::chrono::steady_clock::now() + grace;
    while (state.settings->list->counts().busy > 0 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return state.settings->list->counts().busy == 0;
}

} // namespace anneal::serve
