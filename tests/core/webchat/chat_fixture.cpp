#include "tests/core/webchat/chat_fixture.h"

#include "core/base/utf8.h"
#include "core/webchat/password.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace anneal::tests {

ChatFixture::ChatFixture(std::int64_t answerTokens, bool users,
                         const std::function<void(serve::ApiOptions&)>& change)
{
    webchat::WebChatOptions options;
    options.folder = pathFromUtf8(folder.path().toStdString());
    options.greeting = "Hello **there**.";
    options.defaults.maxNewTokens = answerTokens;
    options.defaults.minNewTokens = answerTokens;
    options.defaults.temperature = 0;
    if (users) {
        const auto accounts = webchat::Accounts::open(webchat::accountsFile(options.folder));
        const auto hash = webchat::hashPassword(kPassword).value();
        for (const char* name : {"Anna", "Boris"})
            if (!accounts || !(*accounts)->add(name, hash))
                qFatal("no account");
    }
    auto opened = webchat::WebChat::open(std::move(options));
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    chat = *opened;
    api = std::make_unique<ApiFixture>([&](serve::ApiOptions& served) {
        served.added = chat;
        if (change)
            change(served);
    });
}

ChatClient ChatFixture::signedIn(const QString& name)
{
    ChatClient client(*api);
    auto& cookie = m_cookies[name];
    client.cookie = cookie;
    if (cookie.isEmpty() && client.signIn(name).status != 200)
        qFatal("no sign-in");
    cookie = client.cookie;
    return client;
}

QByteArray ChatClient::headers() const
{
    return "Origin: http://localhost\r\nSec-Fetch-Site: same-origin\r\n" +
           (cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n");
}

HttpAnswer ChatClient::get(const QByteArray& path) const
{
    return m_api.get("/chat/api/" + path, headers());
}

HttpAnswer ChatClient::post(const QByteArray& path, const QJsonObject& body)
{
    const auto answer = m_api.post("/chat/api/" + path,
                                   QJsonDocument(body).toJson(QJsonDocument::Compact), headers());
    if (const auto set = answer.headers.value("set-cookie"); !set.isEmpty())
        cookie = set.left(set.indexOf(';'));
    return answer;
}

HttpAnswer ChatClient::signIn(const QString& name, const QString& password)
{
    return post("sign-in", {{"name", name}, {"password", password}});
}

QString ChatClient::ask(const QString& text, const QString& conversation, int parent)
{
    const auto answer = post("conversations/" + conversation.toUtf8() + "/ask",
                             {{"text", text}, {"parent", parent}});
    const auto events = answer.events();
    return events.isEmpty() ? QString() : events.first()["conversation"].toString();
}

std::unique_ptr<QTcpSocket> ChatClient::askOnly(const QString& text, QString& conversation)
{
    const auto body = QJsonDocument(QJsonObject{{"text", text}}).toJson(QJsonDocument::Compact);
    auto socket = m_api.connect();
    socket->write("POST /chat/api/conversations/new/ask HTTP/1.1\r\nHost: localhost\r\n"
                  "Content-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n" + headers() + "\r\n" + body);
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes;
    while (timer.elapsed() < 60'000 && bytes.count("\"text\"") < 3) {
        socket->waitForReadyRead(100);
        bytes += socket->readAll();
    }
    const auto at = bytes.indexOf("\"conversation\":\"") + 16;
    conversation = QString::fromUtf8(bytes.mid(at, 32));
    return socket;
}

} // namespace anneal::tests
