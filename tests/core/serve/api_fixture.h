#pragma once

#include "core/serve/api_server.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace anneal::tests {

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const;
    /// The objects of a stream of events; "[DONE]" as an empty one.
    [[nodiscard]] QList<QJsonObject> events() const;
};

/// The server over the tiny reference model, at a port of its own.
class ApiFixture final {
public:
    /// `change` may set the options before the start.
    /// `rewards`: the model has a value head.
    explicit ApiFixture(const std::function<void(serve::ApiOptions&)>& change = {},
                        const studio::ServiceLimits& limits = {}, bool rewards = false);

    [[nodiscard]] HttpAnswer get(const QByteArray& target, const QByteArray& headers = {}) const;
    [[nodiscard]] HttpAnswer post(const QByteArray& target, const QByteArray& body,
                                  const QByteArray& headers = {}) const;
    [[nodiscard]] HttpAnswer post(const QByteArray& target, const QJsonObject& body) const;
    /// Bytes as they are; what comes back until the server closes or a whole answer is there.
    [[nodiscard]] HttpAnswer raw(const QByteArray& bytes) const;
    [[nodiscard]] std::unique_ptr<QTcpSocket> connect() const;

    /// What an answer of the tests is made of: greedy, so many tokens, no stop.
    [[nodiscard]] static QJsonObject question(const QString& text, int tokens);

private:
    QTemporaryDir m_folder; // first, so that the model's files outlive it

public:
    std::shared_ptr<studio::AnswerService> service;
    std::unique_ptr<serve::ApiServer> server;
};

/// One answer, read from the socket.
[[nodiscard]] HttpAnswer readAnswer(QTcpSocket& socket, int timeoutMs = 60'000);

} // namespace anneal::tests
