#include "tests/core/hub/hub_server.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace anneal::tests {

HubServer::HubServer(Handler answer)
    : m_answer(std::move(answer))
    , m_server(new QTcpServer)
{
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("no port for the test's server");
            m_port = m_server->serverPort();
            QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
                while (auto* socket = m_server->nextPendingConnection()) {
                    QObject::connect(socket, &QTcpSocket::readyRead, m_server,
                                     [this, socket] { read(socket); });
                    QObject::connect(socket, &QTcpSocket::disconnected, socket,
                                     &QObject::deleteLater);
                }
            });
        },
        Qt::BlockingQueuedConnection);
}

HubServer::~HubServer()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::string HubServer::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

QList<HttpAsked> HubServer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

QList<HttpAsked> HubServer::asked(const QByteArray& partOfPath) const
{
    QList<HttpAsked> some;
    for (const auto& one : asked())
        if (one.path.contains(partOfPath))
            some.append(one);
    return some;
}

void HubServer::read(QTcpSocket* socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto lines = bytes.left(end).split('\n');
    const auto words = lines.front().trimmed().split(' ');
    HttpAsked asked{words.value(0), words.value(1), {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        asked.headers.insert(lines[i].left(colon).trimmed().toLower(),
                             lines[i].mid(colon + 1).trimmed());
    }
    asked.body = bytes.mid(end + 4);
    if (asked.body.size() < asked.headers.value("content-length").toLongLong())
        return; // the rest is on its way
    socket->readAll();
    {
        const std::lock_guard lock(m_mutex);
        m_asked.append(asked);
    }
    send(socket, asked);
}

void HubServer::send(QTcpSocket* socket, const HttpAsked& asked)
{
    const HttpAnswer answer = m_answer(asked);
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(answer.status) + " x\r\nConnection: close\r\n";
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header)
        head += header.key() + ": " + header.value() + "\r\n";
    const qint64 length = answer.claimedLength == -1 ? answer.body.size() : answer.claimedLength;
    if (length >= 0)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    socket->write(head + "\r\n");
    if (asked.method == "HEAD") {
        socket->disconnectFromHost();
        return;
    }
    if (answer.stallAfter >= 0) {
        socket->write(answer.body.left(answer.stallAfter));
        return;
    }
    const auto body = answer.cutAfter >= 0 ? answer.body.left(answer.cutAfter) : answer.body;
    if (answer.pieceMs > 0) {
        sendPieces(socket, body, answer.pieceMs);
        return;
    }
    socket->write(body);
    socket->disconnectFromHost();
}

void HubServer::sendPieces(QTcpSocket* socket, QByteArray body, int pieceMs)
{
    if (body.isEmpty()) {
        socket->disconnectFromHost();
        return;
    }
    constexpr qsizetype kPiece = 5000;
    socket->write(body.left(kPiece));
    socket->flush();
    QTimer::singleShot(pieceMs, socket, [this, socket, rest = body.mid(kPiece), pieceMs] {
        sendPieces(socket, rest, pieceMs);
    });
}

} // namespace anneal::tests
