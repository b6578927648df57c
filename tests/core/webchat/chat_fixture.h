#pragma once

#include "core/webchat/accounts.h"
#include "core/webchat/web_chat.h"
#include "tests/core/serve/api_fixture.h"

#include <functional>
#include <map>
#include <memory>

namespace anneal::tests {

class ChatClient;

/// The chat page over the tiny reference model, at a port of its own. Anna and Boris have accounts.
class ChatFixture final {
public:
    static constexpr const char* kPassword = "correct horse";

    /// `users` false: nobody has an account yet.
    explicit ChatFixture(std::int64_t answerTokens, bool users = true,
                         const std::function<void(serve::ApiOptions&)>& change = {});

    /// Signed in once, because a sign-in takes its time.
    [[nodiscard]] ChatClient signedIn(const QString& name);

    QTemporaryDir folder;
    std::shared_ptr<webchat::WebChat> chat;
    std::unique_ptr<ApiFixture> api;

private:
    std::map<QString, QByteArray> m_cookies;
};

/// Who asks, as a browser does: with a cookie and from the page itself.
class ChatClient final {
public:
    explicit ChatClient(const ApiFixture& api)
        : m_api(api)
    {
    }

    [[nodiscard]] HttpAnswer get(const QByteArray& path) const;
    HttpAnswer post(const QByteArray& path, const QJsonObject& body = {});
    HttpAnswer signIn(const QString& name, const QString& password = ChatFixture::kPassword);

    /// Asks and reads the answer to its end; its conversation's id.
    QString ask(const QString& text, const QString& conversation = "new", int parent = 0);
    /// Asks and comes back once the answer has begun; the socket still hears it.
    std::unique_ptr<QTcpSocket> askOnly(const QString& text, QString& conversation);

    [[nodiscard]] QJsonObject conversation(const QString& id) const
    {
        return get("conversations/" + id.toUtf8()).json();
    }

    QByteArray cookie;

private:
    [[nodiscard]] QByteArray headers() const;
    const ApiFixture& m_api;
};

} // namespace anneal::tests
