#include "core/serve/http_connection.h"

#include "core/serve/http_deadline.h"
#include "core/serve/http_writer.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <optional>

namespace anneal::serve {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using Clock = std::chrono::steady_clock;
using Tcp = asio::ip::tcp;
using ErrorCodeOf = boost::system::error_code;

constexpr std::size_t kReadBytes = 4096;
constexpr std::chrono::seconds kFarewell{3};       ///< for a client to read the last answer
constexpr std::size_t kThrownAwayBytes = 64 << 20; ///< that a client may send unread
constexpr int kClientGone = 499;

Tcp::socket& socketOf(Tcp::socket& stream)
{
    return stream;
}
Tcp::socket& socketOf(asio::ssl::stream<Tcp::socket>& stream)
{
    return stream.next_layer();
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    return out;
}

/// One client. Everything happens on the socket's strand. What is read while an answer is under way
/// (a client that is gone, or its next request) is read by watch(); the next request begins with
/// it.
template <typename Stream>
class Connection final : public HttpConnection,
                         private HttpWriterOwner,
                         public std::enable_shared_from_this<Connection<Stream>> {
public:
    template <typename... Arguments>
    explicit Connection(std::shared_ptr<ConnectionSettings> settings, Arguments&&... arguments)
        : m_stream(std::forward<Arguments>(arguments)...)
        , m_settings(std::move(settings))
        , m_buffer(m_settings->limits.headerBytes + kReadBytes)
        , m_deadline(m_stream.get_executor())
        , m_writer(m_stream, m_settings->limits, *this)
    {
    }

    void start() override
    {
        m_place = m_settings->list->add(this->shared_from_this());
        asio::dispatch(m_stream.get_executor(), [self = this->shared_from_this()] {
            ErrorCodeOf ignored;
            auto& socket = socketOf(self->m_stream);
            const auto peer = socket.remote_endpoint(ignored);
            if (!ignored)
                self->m_address = peer.address().to_string();
            socket.set_option(Tcp::no_delay(true), ignored);
            self->handshake();
        });
    }

    void close() override
    {
        asio::post(m_stream.get_executor(), [self = this->shared_from_this()] { self->drop(); });
    }

    void closeWhenIdle() override
    {
        asio::post(m_stream.get_executor(), [self = this->shared_from_this()] {
            if (!self->m_busy)
                self->drop();
        });
    }

private:
    /// The way back for one request; useless once that request is over.
    class Reply final : public HttpReply {
    public:
        Reply(std::shared_ptr<Connection> connection, std::uint64_t exchange)
            : m_connection(std::move(connection))
            , m_exchange(exchange)
        {
        }
        void send(HttpResponse response) override
        {
            post([response = std::move(response)](Connection& connection) mutable {
                connection.m_writer.send(std::move(response));
            });
        }
        void beginStream(std::string contentType) override
        {
            post([contentType = std::move(contentType)](Connection& connection) {
                connection.m_writer.beginStream(contentType);
            });
        }
        void write(std::string piece) override
        {
            post([piece = std::move(piece)](Connection& connection) {
                connection.m_writer.write(piece);
            });
        }
        void endStream() override
        {
            post([](Connection& connection) { connection.m_writer.endStream(); });
        }
        void onGone(std::function<void()> action) override
        {
            auto& connection = *m_connection;
            asio::post(connection.m_stream.get_executor(),
                       [held = m_connection, exchange = m_exchange, action = std::move(action)] {
                           if (held->isOpen(exchange))
                               held->m_onGone = action;
                           else
                               action();
                       });
        }

    private:
        template <typename Action>
        void post(Action action)
        {
            asio::post(
                m_connection->m_stream.get_executor(),
                [held = m_connection, exchange = m_exchange, action = std::move(action)]() mutable {
                    if (held->isOpen(exchange))
                        action(*held);
                });
        }
        std::shared_ptr<Connection> m_connection;
        std::uint64_t m_exchange;
    };

    [[nodiscard]] bool isOpen(std::uint64_t exchange) const
    {
        return !m_closed && m_busy && exchange == m_exchange;
    }

    void deadline(std::chrono::seconds time)
    {
        m_deadline.set(time, [self = this->shared_from_this()] { self->drop(); });
    }

    void handshake()
    {
        if constexpr (std::is_same_v<Stream, Tcp::socket>) {
            beIdle();
        } else {
            deadline(m_settings->limits.header);
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](ErrorCodeOf error) {
                                         if (error)
                                             self->drop();
                                         else
                                             self->beIdle();
                                     });
        }
    }

    void beIdle()
    {
        if (m_settings->stopping)
            return drop();
        deadline(m_settings->limits.idle);
        if (m_buffer.size() == 0)
            watch();
        else if (m_watching)
            stopWatching(); // the next request goes on from there
        else
            readHeader();
    }

    /// One read at a time: the parser must not begin beside it.
    void stopWatching()
    {
        m_resumes = true;
        ErrorCodeOf ignored;
        socketOf(m_stream).cancel(ignored);
    }

    void watch()
    {
        if (m_watching || m_closed)
            return;
        m_watching = true;
        m_stream.async_read_some(
            m_buffer.prepare(kReadBytes),
            [self = this->shared_from_this()](ErrorCodeOf error, std::size_t bytes) {
                self->watched(error, bytes);
            });
    }

    void watched(ErrorCodeOf error, std::size_t bytes)
    {
        m_watching = false;
        const bool resumes = std::exchange(m_resumes, false);
        if (resumes && error == asio::error::operation_aborted && !m_closed)
            return readHeader();
        if (error)
            return drop();
        if (m_leaving) {
            m_thrownAway += bytes;
            return m_thrownAway > kThrownAwayBytes ? drop() : watch();
        }
        m_buffer.commit(bytes);
        if (!m_busy)
            return readHeader();
        // Watched on while the answer grows, or a client that sent something and is gone would not
        // be noticed. Who sends more than a request's head ahead is answered this once.
        if (m_buffer.size() + kReadBytes > m_buffer.max_size()) {
            m_thrownAway += m_buffer.size();
            m_buffer.clear();
            m_writer.dontKeep();
        }
        return m_thrownAway > kThrownAwayBytes ? drop() : watch();
    }

    void readHeader()
    {
        const auto& limits = m_settings->limits;
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(limits.headerBytes));
        m_bodyLimit = limits.bodyBytes;
        m_parser->body_limit(m_bodyLimit);
        deadline(limits.header);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = this->shared_from_this()](ErrorCodeOf error, std::size_t) {
                                    self->headerRead(error);
                                });
    }

    void headerRead(ErrorCodeOf error)
    {
        if (m_closed)
            return;
        if (error && error.category() != http::make_error_code(http::error::bad_method).category())
            return drop();
        if (error == http::error::end_of_stream || error == http::error::partial_message)
            return drop();
        beginExchange();
        const auto& message = m_parser->get();
        m_request = {};
        m_request.method = std::string(message.method_string());
        m_request.target = std::string(message.target());
        m_request.address = m_address;
        m_request.secure = !std::is_same_v<Stream, Tcp::socket>;
        for (const auto& field : message) {
            // A header that comes twice is joined, as the standard has it.
            auto& value =
                m_request
                    .headers[lowerCase({field.name_string().data(), field.name_string().size()})];
            value += (value.empty() ? "" : ", ") + std::string(field.value());
        }
        m_writer.begin({.chunked = message.version() >= 11,
                        .keepAlive = !error && m_parser->keep_alive(),
                        .headOnly = m_request.method == "HEAD"});
        if (error)
            return refuseBroken(error);
        if (auto refusal = m_settings->service->refuse(m_request)) {
            if (!m_parser->is_done()) // a body was not read
                m_writer.dontKeep();
            return m_writer.send(std::move(*refusal));
        }
        if (m_parser->is_done())
            return handle();
        m_bodyLimit = std::min(
            m_bodyLimit, m_settings->service->bodyLimit(m_request, m_settings->limits.bodyBytes));
        m_parser->body_limit(m_bodyLimit);
        if (lowerCase(m_request.header("expect")) == "100-continue")
            return sendContinue();
        readBody();
    }

    void refuseBroken(ErrorCodeOf error)
    {
        m_writer.dontKeep();
        int status = 400;
        std::string what = "The request is not HTTP (" + error.message() + ").";
        if (error == http::error::header_limit || error == http::error::buffer_overflow) {
            status = 431;
            what = "The request line and headers have more than " +
                   std::to_string(m_settings->limits.headerBytes) + " bytes.";
        } else if (error == http::error::body_limit) {
            status = 413;
            what = "The request's body has more than " + std::to_string(m_bodyLimit) + " bytes.";
        }
        m_writer.send(m_settings->service->error(m_request.target, status, what));
    }

    void sendContinue()
    {
        auto interim =
            std::make_shared<http::response<http::empty_body>>(http::status::continue_, 11);
        http::async_write(
            m_stream, *interim,
            [self = this->shared_from_this(), interim](ErrorCodeOf error, std::size_t) {
                if (error)
                    self->drop();
                else
                    self->readBody();
            });
    }

    void readBody()
    {
        deadline(m_settings->limits.body);
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = this->shared_from_this()](ErrorCodeOf error, std::size_t) {
                             if (self->m_closed)
                                 return;
                             if (error == http::error::body_limit ||
                                 error == http::error::bad_chunk ||
                                 error == http::error::bad_chunk_extension)
                                 return self->refuseBroken(error);
                             if (error)
                                 return self->drop();
                             self->handle();
                         });
    }

    void handle()
    {
        m_request.body = std::move(m_parser->get().body());
        m_parser.reset();
        m_deadline.set(m_settings->limits.answer,
                       [self = this->shared_from_this()] { self->tookTooLong(); });
        auto reply = std::make_shared<Reply>(this->shared_from_this(), m_exchange);
        HttpRequest request = m_request;
        m_request.body.clear();
        // Only now: a client that holds its body back must not keep another one's place.
        m_settings->list->setBusy(m_place);
        m_listedBusy = true;
        asio::post(*m_settings->workers,
                   [service = m_settings->service, request = std::move(request),
                    reply = std::move(reply)]() mutable {
                       service->handle(std::move(request), std::move(reply));
                   });
        watch();
    }

    void beginExchange()
    {
        m_busy = true;
        ++m_exchange;
        m_begun = Clock::now();
    }

    void listIdle()
    {
        if (std::exchange(m_listedBusy, false))
            m_settings->list->setIdle(m_place);
    }

    void tellGone()
    {
        if (auto action = std::exchange(m_onGone, {}))
            action();
    }

    void tookTooLong()
    {
        if (m_closed)
            return;
        if (m_writer.replied())
            return drop();
        tellGone();
        m_writer.dontKeep();
        m_writer.send(m_settings->service->error(
            m_request.target, 504,
            "The answer took longer than " + std::to_string(m_settings->limits.answer.count()) +
                " seconds. Ask for a shorter one."));
    }

    std::shared_ptr<void> alive() override { return this->shared_from_this(); }
    bool mayStay() const override { return !m_settings->stopping; }
    void answerSent() override { endExchange(); }
    void answerNotSent() override { drop(); }

    void endExchange()
    {
        if (m_closed)
            return;
        m_writer.finished();
        m_onGone = {};
        m_busy = false;
        listIdle();
        m_settings->service->finished(m_request, m_writer.status(), Clock::now() - m_begun);
        m_parser.reset();
        if (m_writer.keepsAlive() && !m_settings->stopping)
            return beIdle();
        // What is unread when a socket is closed makes the system reset the connection, and the
        // client may lose the answer: so first the end of our side, then that of the other.
        m_leaving = true;
        m_buffer.clear();
        deadline(kFarewell);
        ErrorCodeOf ignored;
        socketOf(m_stream).shutdown(Tcp::socket::shutdown_send, ignored);
        watch();
    }

    void drop()
    {
        if (std::exchange(m_closed, true))
            return;
        if (m_busy) {
            tellGone();
            m_busy = false;
            listIdle();
            m_settings->service->finished(m_request, kClientGone, Clock::now() - m_begun);
        }
        m_settings->list->remove(m_place);
        m_deadline.cancel();
        m_writer.close();
        ErrorCodeOf ignored;
        socketOf(m_stream).close(ignored);
    }

    Stream m_stream;
    std::shared_ptr<ConnectionSettings> m_settings;
    ConnectionList::Place m_place;
    std::string m_address;
    boost::beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    Deadline m_deadline;
    HttpWriter<Stream> m_writer;
    bool m_watching = false, m_closed = false;
    bool m_leaving = false; ///< the last answer is sent; what comes is thrown away
    bool m_resumes = false; ///< the next request is read when the outstanding read has ended
    bool m_listedBusy = false;
    std::size_t m_thrownAway = 0;

    // Of the request that is under way.
    bool m_busy = false;
    std::uint64_t m_exchange = 0, m_bodyLimit = 0;
    HttpRequest m_request; ///< its body is gone
    Clock::time_point m_begun;
    std::function<void()> m_onGone;
};

} // namespace

std::shared_ptr<HttpConnection> makeConnection(Tcp::socket socket,
                                               std::shared_ptr<ConnectionSettings> settings,
                                               asio::ssl::context* tls)
{
    using Secure = asio::ssl::stream<Tcp::socket>;
    if (tls == nullptr)
        return std::make_shared<Connection<Tcp::socket>>(std::move(settings), std::move(socket));
    return std::make_shared<Connection<Secure>>(std::move(settings), std::move(socket), *tls);
}

} // namespace anneal::serve
