#include "core/serve/http_writer.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http.hpp>

#include <utility>

namespace anneal::serve {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using ErrorCodeOf = boost::system::error_code;

constexpr std::size_t kPartBytes = 64 << 10;

template <typename Stream>
HttpWriter<Stream>::HttpWriter(Stream& stream, const HttpLimits& limits, HttpWriterOwner& owner)
    : m_stream(stream)
    , m_limits(limits)
    , m_owner(owner)
    , m_progress(stream.get_executor())
{
}

template <typename Stream>
void HttpWriter<Stream>::begin(const HttpForm& form)
{
    m_form = form;
    m_status = 0;
    m_replied = m_streaming = m_ended = false;
    m_pending.clear();
}

template <typename Stream>
template <typename Body>
void HttpWriter<Stream>::prepare(http::response<Body>& message, const std::string& contentType)
{
    m_form.keepAlive = m_form.keepAlive && m_owner.mayStay();
    message.version(m_form.chunked ? 11 : 10);
    message.set(http::field::server, "anneal");
    message.set(http::field::content_type, contentType);
    message.set(http::field::cache_control, "no-store");
    message.set("X-Content-Type-Options", "nosniff");
}

template <typename Stream>
void HttpWriter<Stream>::expectProgress()
{
    m_progress.set(m_limits.write, [this, held = m_owner.alive()] { m_owner.answerNotSent(); });
}

template <typename Stream>
void HttpWriter<Stream>::send(HttpResponse response)
{
    if (std::exchange(m_replied, true))
        return;
    m_status = response.status;
    auto message = std::make_shared<http::response<http::string_body>>();
    message->result(static_cast<unsigned>(response.status));
    prepare(*message, response.contentType);
    for (const auto& [name, value] : response.headers)
        message->set(name, value);
    message->keep_alive(m_form.keepAlive);
    if (!m_form.headOnly)
        message->body() = std::move(response.body);
    message->prepare_payload();
    sendSome(message, std::make_shared<http::response_serializer<http::string_body>>(*message));
}

/// As much as the connection takes at a time, so that a slow client that reads has its time.
template <typename Stream>
void HttpWriter<Stream>::sendSome(
    const std::shared_ptr<http::response<http::string_body>>& message,
    const std::shared_ptr<http::response_serializer<http::string_body>>& serializer)
{
    expectProgress();
    http::async_write_some(
        m_stream, *serializer,
        [this, held = m_owner.alive(), message, serializer](ErrorCodeOf error, std::size_t) {
            if (error)
                m_owner.answerNotSent();
            else if (serializer->is_done())
                m_owner.answerSent();
            else
                sendSome(message, serializer);
        });
}

template <typename Stream>
void HttpWriter<Stream>::beginStream(const std::string& contentType)
{
    if (std::exchange(m_replied, true))
        return;
    m_status = 200;
    m_streaming = m_writing = true;
    // Without chunks the end is the connection's end.
    m_form.keepAlive = m_form.keepAlive && m_form.chunked;
    auto message = std::make_shared<http::response<http::empty_body>>();
    prepare(*message, contentType);
    message->set("X-Accel-Buffering", "no");
    message->chunked(m_form.chunked);
    message->keep_alive(m_form.keepAlive);
    auto serializer = std::make_shared<http::response_serializer<http::empty_body>>(*message);
    expectProgress();
    http::async_write_header(m_stream, *serializer,
                             [this, held = m_owner.alive(), message,
                              serializer](ErrorCodeOf error, std::size_t) { written(!!error); });
}

template <typename Stream>
void HttpWriter<Stream>::write(const std::string& piece)
{
    if (!m_streaming || m_ended)
        return;
    m_pending += piece;
    if (m_pending.size() > m_limits.unsentBytes)
        return m_owner.answerNotSent();
    flush();
}

template <typename Stream>
void HttpWriter<Stream>::endStream()
{
    if (!m_streaming || std::exchange(m_ended, true))
        return;
    flush();
}

template <typename Stream>
void HttpWriter<Stream>::flush()
{
    if (m_writing || m_closed)
        return;
    if (!m_pending.empty()) {
        const auto done = [this, held = m_owner.alive()](ErrorCodeOf error, std::size_t) {
            written(!!error);
        };
        m_writing = true;
        m_sending = std::exchange(m_pending, {});
        // Asked before each part that is handed to the system.
        const auto next = [this](ErrorCodeOf error, std::size_t) -> std::size_t {
            if (error)
                return 0;
            expectProgress();
            return kPartBytes;
        };
        if (m_form.chunked)
            asio::async_write(m_stream, http::make_chunk(asio::buffer(m_sending)), next, done);
        else
            asio::async_write(m_stream, asio::buffer(m_sending), next, done);
    } else if (m_ended) {
        m_writing = true;
        if (!m_form.chunked)
            return ended(false);
        expectProgress();
        asio::async_write(
            m_stream, http::make_chunk_last(),
            [this, held = m_owner.alive()](ErrorCodeOf error, std::size_t) { ended(!!error); });
    }
}

template <typename Stream>
void HttpWriter<Stream>::written(bool failed)
{
    m_writing = false;
    m_progress.clear();
    if (failed)
        m_owner.answerNotSent();
    else
        flush();
}

template <typename Stream>
void HttpWriter<Stream>::ended(bool failed)
{
    m_writing = false;
    if (failed)
        m_owner.answerNotSent();
    else
        m_owner.answerSent();
}

template <typename Stream>
void HttpWriter<Stream>::finished()
{
    m_progress.clear();
}

template <typename Stream>
void HttpWriter<Stream>::close()
{
    m_closed = true;
    m_progress.cancel();
}

template class HttpWriter<asio::ip::tcp::socket>;
template class HttpWriter<asio::ssl::stream<asio::ip::tcp::socket>>;

} // namespace anneal::serve
