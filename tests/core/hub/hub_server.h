#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace anneal::tests {

struct HttpAsked {
    QByteArray method, path;              ///< with its query
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the server says, and how it misbehaves.
struct HttpAnswer {
    int status = 200;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    qint64 claimedLength = -1; ///< Content-Length that is not the body's; -2 = none at all
    qint64 cutAfter = -1;      ///< bytes of the body, then the connection is closed
    qint64 stallAfter = -1;    ///< bytes of the body, then nothing more comes
    int pieceMs = 0;           ///< the body comes in small pieces with so much between them
};

/// A web server on this computer, on a thread of its own, one request a connection. `answer` is
/// called on that thread.
class HubServer final {
public:
    using Handler = std::function<HttpAnswer(const HttpAsked&)>;
    explicit HubServer(Handler answer);
    ~HubServer();
    HubServer(const HubServer&) = delete;
    HubServer& operator=(const HubServer&) = delete;

    [[nodiscard]] std::string url() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] QList<HttpAsked> asked() const;
    [[nodiscard]] QList<HttpAsked> asked(const QByteArray& partOfPath) const;

private:
    void read(QTcpSocket* socket);
    void send(QTcpSocket* socket, const HttpAsked& asked);
    void sendPieces(QTcpSocket* socket, QByteArray body, int pieceMs);

    Handler m_answer;
    mutable std::mutex m_mutex;
    QList<HttpAsked> m_asked;
    QThread m_thread;
    QTcpServer* m_server;
    quint16 m_port = 0;
};

} // namespace anneal::tests
