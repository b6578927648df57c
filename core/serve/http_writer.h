#pragma once

#include "core/serve/http_deadline.h"
#include "core/serve/http_server.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>
#include <string>

namespace anneal::serve {

/// Whose answers are written.
class HttpWriterOwner {
public:
    virtual ~HttpWriterOwner() = default;
    /// The writer and the stream live as long as this is held.
    [[nodiscard]] virtual std::shared_ptr<void> alive() = 0;
    [[nodiscard]] virtual bool mayStay() const = 0; ///< false: the connection is to be closed
    virtual void answerSent() = 0;                  ///< to its end
    virtual void answerNotSent() = 0; ///< the client is gone, or takes nothing any more
};

/// How the answer to a request is written.
struct HttpForm {
    bool chunked = true;   ///< HTTP/1.1
    bool keepAlive = true; ///< the connection may stay
    bool headOnly = false; ///< HEAD: no body
};

/// Writes answers to a connection, one after the other: each at once, or as a stream while it
/// grows. Thread use: the strand of the stream.
template <typename Stream>
class HttpWriter final {
public:
    /// The references have to live as long as what `owner.alive()` holds.
    HttpWriter(Stream& stream, const HttpLimits& limits, HttpWriterOwner& owner);

    void begin(const HttpForm& form); ///< the next answer
    void dontKeep() { m_form.keepAlive = false; }

    /// Nothing where it has been answered already.
    void send(HttpResponse response);
    void beginStream(const std::string& contentType);
    void write(const std::string& piece);
    void endStream();

    void finished(); ///< the owner knows that the answer was sent
    void close();    ///< nothing is written any more

    [[nodiscard]] bool replied() const { return m_replied; }
    [[nodiscard]] bool keepsAlive() const { return m_form.keepAlive; }
    [[nodiscard]] int status() const { return m_status; }

private:
    template <typename Body>
    void prepare(boost::beast::http::response<Body>& message, const std::string& contentType);
    void sendSome(
        const std::shared_ptr<boost::beast::http::response<boost::beast::http::string_body>>&
            message,
        const std::shared_ptr<
            boost::beast::http::response_serializer<boost::beast::http::string_body>>& serializer);
    void expectProgress();
    void flush();
    void written(bool failed);
    void ended(bool failed);

    Stream& m_stream;
    const HttpLimits& m_limits;
    HttpWriterOwner& m_owner;
    Deadline m_progress;
    HttpForm m_form;
    bool m_closed = false;
    bool m_replied = false, m_streaming = false, m_ended = false, m_writing = false;
    int m_status = 0;
    std::string m_pending, m_sending;
};

} // namespace anneal::serve
