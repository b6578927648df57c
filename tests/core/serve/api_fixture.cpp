#include "tests/core/serve/api_fixture.h"

#include "core/base/utf8.h"
#include "tests/core/studio/roomy_model.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <fstream>
#include <vector>

namespace anneal::tests {
namespace {

/// The body without its chunks' sizes; nullopt when it is not whole.
std::optional<QByteArray> unchunked(const QByteArray& bytes)
{
    QByteArray body;
    qsizetype at = 0;
    while (true) {
        const auto line = bytes.indexOf("\r\n", at);
        if (line < 0)
            return std::nullopt;
        const auto size = bytes.mid(at, line - at).toLongLong(nullptr, 16);
        if (size == 0)
            return bytes.indexOf("\r\n\r\n", at) >= 0 ? std::optional(body) : std::nullopt;
        if (line + 2 + size + 2 > bytes.size())
            return std::nullopt;
        body += bytes.mid(line + 2, size);
        at = line + 2 + size + 2;
    }
}

bool parse(const QByteArray& bytes, HttpAnswer& answer, bool closed)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto lines = bytes.left(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    if (answer.status == 100)
        return parse(bytes.mid(end + 4), answer, closed);
    for (const auto& line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        answer.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const auto rest = bytes.mid(end + 4);
    if (answer.headers.value("transfer-encoding") == "chunked") {
        const auto body = unchunked(rest);
        answer.body = body.value_or(QByteArray());
        return body.has_value();
    }
    answer.body = rest;
    if (answer.headers.contains("content-length"))
        return rest.size() >= answer.headers["content-length"].toLongLong();
    return closed;
}

/// As trl writes it: 64 weights of 1/64 and a bias of 0.5.
void writeValueHead(const std::filesystem::path& folder)
{
    std::string header =
        R"({"v_head.summary.weight":{"dtype":"F32","shape":[1,64],"data_offsets":[0,256]},)"
        R"("v_head.summary.bias":{"dtype":"F32","shape":[1],"data_offsets":[256,260]}})";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    const std::uint64_t size = header.size();
    std::vector<float> values(64, 1.0F / 64);
    values.push_back(0.5F);
    std::ofstream file(folder / "value_head.safetensors", std::ios::binary);
    file.write(reinterpret_cast<const char*>(&size), sizeof size);
    file << header;
    file.write(reinterpret_cast<const char*>(values.data()),
               static_cast<std::streamsize>(values.size() * sizeof(float)));
}

} // namespace

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QList<QJsonObject> HttpAnswer::events() const
{
    QList<QJsonObject> events;
    for (const auto& line : body.split('\n'))
        if (line.startsWith("data: "))
            events.append(QJsonDocument::fromJson(line.mid(6)).object());
    return events;
}

HttpAnswer readAnswer(QTcpSocket& socket, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes;
    HttpAnswer answer;
    while (timer.elapsed() < timeoutMs) {
        bytes += socket.readAll();
        const bool closed = socket.state() != QAbstractSocket::ConnectedState;
        if (parse(bytes, answer, closed))
            return answer;
        if (closed)
            break;
        socket.waitForReadyRead(100);
    }
    return answer;
}

ApiFixture::ApiFixture(const std::function<void(serve::ApiOptions&)>& change,
                       const studio::ServiceLimits& limits, bool rewards)
{
    studio::ModelChoice choice;
    choice.model.modelNameOrPath = toUtf8(roomyModel(pathFromUtf8(m_folder.path().toStdString())));
    choice.model.chatTemplate = "default";
    choice.model.inferDtype = "float32";
    if (rewards)
        writeValueHead(pathFromUtf8(choice.model.modelNameOrPath));
    jobs::JobContext context;
    auto loaded = studio::loadEngine().value()->loadService({choice}, limits, {}, context);
    if (!loaded)
        qFatal("%s", loaded.error().message.c_str());
    service = std::move(*loaded);
    serve::ApiOptions options;
    options.port = 0;
    options.modelNames = {"tiny"};
    options.defaults.maxNewTokens = 24;
    if (change)
        change(options);
    auto started = serve::ApiServer::start(options, service);
    if (!started)
        qFatal("%s", started.error().message.c_str());
    server = std::move(*started);
}

std::unique_ptr<QTcpSocket> ApiFixture::connect() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost("127.0.0.1", server->port());
    if (!socket->waitForConnected(10'000))
        qFatal("no connection: %s", qPrintable(socket->errorString()));
    return socket;
}

HttpAnswer ApiFixture::raw(const QByteArray& bytes) const
{
    const auto socket = connect();
    socket->write(bytes);
    socket->flush();
    return readAnswer(*socket);
}

HttpAnswer ApiFixture::get(const QByteArray& target, const QByteArray& headers) const
{
    return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
}

HttpAnswer ApiFixture::post(const QByteArray& target, const QByteArray& body,
                            const QByteArray& headers) const
{
    return raw("POST " + target +
               " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
               "Content-Length: " +
               QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
}

HttpAnswer ApiFixture::post(const QByteArray& target, const QJsonObject& body) const
{
    return post(target, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject ApiFixture::question(const QString& text, int tokens)
{
    return {{"model", "tiny"},
            {"messages", QJsonArray{QJsonObject{{"role", "user"}, {"content", text}}}},
            {"temperature", 0},
            {"max_tokens", tokens}};
}

} // namespace anneal::tests
