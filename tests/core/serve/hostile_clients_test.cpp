#include "tests/core/serve/api_fixture.h"
#include "tests/support/shared.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace anneal;
using tests::ApiFixture;

/// Clients that are broken, slow or mean: each is got rid of, and the next one is served.
class HostileClientsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void brokenRequestsAreAnsweredOrClosed_data();
    void brokenRequestsAreAnsweredOrClosed();
    void hugeBodiesAreRefusedUnread_data();
    void hugeBodiesAreRefusedUnread();
    void slowHeadersAndBodiesAreCutOff_data();
    void slowHeadersAndBodiesAreCutOff();
    void aThousandIdleConnectionsAreHeld();
    void theLongestIdleMakesRoom();
    void heldBackBodiesMakeRoom();
    void theNextRequestMayComeAhead();
    void aClientThatGoesEndsItsAnswer_data();
    void aClientThatGoesEndsItsAnswer();
    void aClientThatDoesNotReadIsCutOff();
    void anAnswerHasAnEnd();
    void noiseOnEveryRouteIsSurvived();

private:
    std::unique_ptr<ApiFixture> m_api;
};

namespace {

QByteArray endlessRequest(bool stream)
{
    auto question = ApiFixture::question("x", 12000);
    question["min_tokens"] = 12000;
    question["stream"] = stream;
    const auto body = QJsonDocument(question).toJson(QJsonDocument::Compact);
    return "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
           "application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void HostileClientsTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_api = std::make_unique<ApiFixture>([](serve::ApiOptions& options) {
        options.limits.header = std::chrono::seconds(1);
        options.limits.body = std::chrono::seconds(1);
    });
}

void HostileClientsTest::cleanup()
{
    if (m_api)
        QCOMPARE(m_api->get("/health").status, 200);
}

void HostileClientsTest::brokenRequestsAreAnsweredOrClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) {
        QTest::newRow(name) << bytes;
    };
    row("nonsense", "hello\r\n\r\n");
    row("TLS", QByteArray::fromHex("16030100c8010000c40303"));
    row("zeros", QByteArray(3000, '\0'));
    row("no version", "GET /health\r\n\r\n");
    row("version", "GET /health HTTP/9.9\r\n\r\n");
    row("two lengths", "POST /v1/completions HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: "
                       "3\r\n\r\n{}");
    row("negative length", "POST /v1/completions HTTP/1.1\r\nContent-Length: -2\r\n\r\n{}");
    row("length and chunks", "POST /v1/completions HTTP/1.1\r\nContent-Length: 2\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("bad chunk", "POST /v1/completions HTTP/1.1\r\nContent-Type: application/json\r\n"
                     "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n");
    row("endless header", "GET /health HTTP/1.1\r\nX: " + QByteArray(200'000, 'a'));
    row("many headers", "GET /health HTTP/1.1\r\n" + QByteArray("X: a\r\n").repeated(30'000));
    row("endless target", "GET /answer?prompt=" + QByteArray(200'000, 'a') + " HTTP/1.1\r\n\r\n");
    row("control bytes", "GET /\x01\x02 HTTP/1.1\r\n\r\n");
}

void HostileClientsTest::brokenRequestsAreAnsweredOrClosed()
{
    QFETCH(QByteArray, bytes);
    const auto answer = m_api->raw(bytes);
    QVERIFY2(answer.status == 0 || (answer.status >= 400 && answer.status < 500),
             QByteArray::number(answer.status).constData());
}

void HostileClientsTest::hugeBodiesAreRefusedUnread_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("by its length") << false;
    QTest::newRow("in chunks") << true;
}

void HostileClientsTest::hugeBodiesAreRefusedUnread()
{
    QFETCH(bool, chunked);
    const auto socket = m_api->connect();
    socket->write(QByteArray("POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                             "application/json\r\n") +
                  (chunked ? "Transfer-Encoding: chunked" : "Content-Length: 9000000000000") +
                  "\r\n\r\n");
    const QByteArray piece(1 << 16, ' ');
    for (int i = 0; i < 200 && socket->state() == QAbstractSocket::ConnectedState; ++i) {
        socket->write(chunked ? "10000\r\n" + piece + "\r\n" : piece);
        socket->waitForBytesWritten(1000);
        if (socket->bytesAvailable() > 0)
            break;
    }
    QCOMPARE(tests::readAnswer(*socket).status, 413);
}

void HostileClientsTest::slowHeadersAndBodiesAreCutOff_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("header") << QByteArray("GET /health HTTP/1.1\r\n");
    QTest::newRow("body") << QByteArray("POST /v1/completions HTTP/1.1\r\nHost: localhost\r\n"
                                        "Content-Length: 1000\r\n\r\n");
}

void HostileClientsTest::slowHeadersAndBodiesAreCutOff()
{
    QFETCH(QByteArray, begin);
    const auto slow = m_api->connect();
    slow->write(begin);
    slow->flush();
    // A byte now and then does not help.
    for (int i = 0; i < 200 && slow->state() == QAbstractSocket::ConnectedState; ++i) {
        slow->write("a");
        slow->waitForReadyRead(100);
    }
    QVERIFY(slow->state() == QAbstractSocket::UnconnectedState);
}

void HostileClientsTest::aThousandIdleConnectionsAreHeld()
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 1000; ++i)
        idle.push_back(m_api->connect());
    const auto answer =
        m_api->post("/v1/chat/completions", ApiFixture::question("Who are you?", 3));
    QCOMPARE(answer.status, 200);
    for (const auto& socket : idle)
        QVERIFY(socket->state() == QAbstractSocket::ConnectedState);
}

void HostileClientsTest::theLongestIdleMakesRoom()
{
    const ApiFixture small([](serve::ApiOptions& options) { options.limits.connections = 8; });
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 8; ++i)
        idle.push_back(small.connect());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(small.get("/health").status, 200);
    QVERIFY(idle.front()->waitForDisconnected(10'000) ||
            idle.front()->state() == QAbstractSocket::UnconnectedState);
}

void HostileClientsTest::heldBackBodiesMakeRoom()
{
    const ApiFixture small([](serve::ApiOptions& options) { options.limits.connections = 8; });
    std::vector<std::unique_ptr<QTcpSocket>> held;
    for (int i = 0; i < 8; ++i) {
        held.push_back(small.connect());
        held.back()->write("POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                           "application/json\r\nContent-Length: 10\r\n\r\n{");
        QVERIFY(held.back()->waitForBytesWritten(10'000));
    }
    QTest::qWait(50); // all of them are read by now
    for (int i = 0; i < 5; ++i)
        QCOMPARE(small.get("/health").status, 200);
}

void HostileClientsTest::theNextRequestMayComeAhead()
{
    const auto client = m_api->connect();
    const QByteArray body = R"({"prompt":"x","max_tokens":3,"temperature":0})";
    const auto request = "POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                         "application/json\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n\r\n" + body;
    client->write(request + request + "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray all;
    QTRY_VERIFY_WITH_TIMEOUT(
        (client->waitForReadyRead(10), all += client->readAll(), all.count("HTTP/1.1 200") == 3),
        20'000);
    QVERIFY(all.endsWith("}"));
}

void HostileClientsTest::aClientThatGoesEndsItsAnswer_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<bool>("abruptly");
    QTest::addColumn<int>("ahead");
    for (const int ahead : {0, 2, 200'000})
        for (const bool stream : {true, false})
            for (const bool abruptly : {true, false})
                QTest::addRow("%s, %s, %d bytes ahead", stream ? "stream" : "whole",
                              abruptly ? "reset" : "closed", ahead)
                    << stream << abruptly << ahead;
}

void HostileClientsTest::aClientThatGoesEndsItsAnswer()
{
    QFETCH(bool, stream);
    QFETCH(bool, abruptly);
    QFETCH(int, ahead);
    const auto client = m_api->connect();
    client->write(endlessRequest(stream));
    client->flush();
    QTRY_COMPARE(m_api->service->figures().running, std::size_t{1});
    client->write(QByteArray(ahead, '\n'));
    QVERIFY(ahead == 0 || client->waitForBytesWritten(10'000));
    QTest::qWait(ahead > 0 ? 50 : 0);
    if (abruptly)
        client->abort();
    else
        client->disconnectFromHost();
    QTRY_COMPARE(m_api->service->figures().running, std::size_t{0});
    QVERIFY(m_api->service->figures().waiting == 0);
}

void HostileClientsTest::aClientThatDoesNotReadIsCutOff()
{
    const ApiFixture small(
        [](serve::ApiOptions& options) { options.limits.unsentBytes = 1 << 18; });
    auto question = ApiFixture::question("x", 12000);
    question["min_tokens"] = 12000;
    question["stream"] = true;
    question["logprobs"] = true;
    question["top_logprobs"] = 20; // a few kilobytes a token
    question["n"] = 8;
    const auto body = QJsonDocument(question).toJson(QJsonDocument::Compact);
    const auto client = small.connect();
    client->setReadBufferSize(1);
    client->write("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                  "application/json\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    client->flush();
    QTRY_VERIFY_WITH_TIMEOUT(small.service->figures().newTokens > 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(small.service->figures().running, std::size_t{0}, 60'000);
    QVERIFY(small.service->figures().newTokens < 8 * 12000);
}

void HostileClientsTest::anAnswerHasAnEnd()
{
    const ApiFixture quick(
        [](serve::ApiOptions& options) { options.limits.answer = std::chrono::seconds(1); });
    auto question = ApiFixture::question("x", 12000);
    question["min_tokens"] = 12000;
    question["n"] = 32;
    const auto late = quick.post("/v1/chat/completions", question);
    QCOMPARE(late.status, 504);
    QTRY_COMPARE(quick.service->figures().running, std::size_t{0});
}

void HostileClientsTest::noiseOnEveryRouteIsSurvived()
{
    std::mt19937 random(5);
    const QList<QByteArray> routes{"/health",
                                   "/answer",
                                   "/metrics",
                                   "/v1/models",
                                   "/v1/models/x",
                                   "/v1/chat/completions",
                                   "/v1/completions",
                                   "/v1/embeddings",
                                   "/v1/score/evaluation",
                                   "/key/x/health",
                                   "/",
                                   "//",
                                   "/v1"};
    const QList<QByteArray> seeds{
        R"({"messages":[{"role":"user","content":"x"}],"max_tokens":2,"temperature":0})",
        R"({"prompt":["a","b"],"max_tokens":2,"n":2,"logprobs":3,"stop":["x","y"]})",
        R"({"prompt":[1,2,3],"max_tokens":1,"logit_bias":{"5":3.5},"stream":true})",
        R"({"messages":[{"role":"user","content":[{"type":"text","text":"\ud83d\ude00"}]}],"tools":[{"type":"function","function":{"name":"f","parameters":{}}}],"max_tokens":2})"};
    for (int i = 0; i < 400; ++i) {
        auto body = seeds[static_cast<int>(random() % 4)];
        for (auto changes = random() % 4; changes > 0; --changes) {
            const auto at = static_cast<int>(random() % static_cast<unsigned>(body.size()));
            switch (random() % 3) {
            case 0:
                body[at] = static_cast<char>(random());
                break;
            case 1:
                body.remove(at, static_cast<int>(random() % 8));
                break;
            default:
                body.insert(at, QByteArray(static_cast<int>(random() % 3), '"'));
            }
            if (body.isEmpty())
                body = "x";
        }
        auto target = routes[static_cast<int>(random() % 13)];
        if (random() % 3 == 0)
            target += "?prompt=" + body.left(40).toPercentEncoding();
        const auto answer = random() % 3 == 0 ? m_api->get(target) : m_api->post(target, body);
        QVERIFY2(answer.status >= 200 && answer.status != 500, target + " " + body);
    }
}

QTEST_GUILESS_MAIN(HostileClientsTest)
#include "hostile_clients_test.moc"
