#include "tests/core/webchat/chat_fixture.h"
#include "tests/core/webchat/fuzz_requests.h"
#include "tests/support/shared.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <list>

using namespace anneal;
using tests::ChatFixture;

/// Requests that are nearly right, on every route of a server with its chat page, several at a
/// time. ANNEAL_FUZZ_SECONDS (10 otherwise) says how long, ANNEAL_FUZZ_SEED which ones.
class FuzzTest final : public QObject {
    Q_OBJECT
public:
    /// Qt Test would end it after five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }
private Q_SLOTS:
    void initTestCase();
    void theServerAnswersWhateverComes();

private:
    std::unique_ptr<ChatFixture> m_server;
};

namespace {

constexpr std::size_t kTogether = 12;
constexpr int kPatienceMs = 40'000; ///< more than the server's own limits

/// A client that sends one request in its way.
class Client final {
public:
    Client(const tests::ApiFixture& api, tests::FuzzRequest request)
        : m_socket(api.connect())
        , m_request(std::move(request))
    {
        m_timer.start();
        if (m_request.readsNothing)
            m_socket->setReadBufferSize(1);
        if (m_request.cut >= 0)
            m_request.bytes.truncate(m_request.cut);
    }

    /// True when it has nothing more to do.
    bool go()
    {
        if (m_socket->state() == QAbstractSocket::ConnectedState &&
            m_sent < m_request.bytes.size()) {
            const auto size = m_request.pauseMs == 0 ? m_request.bytes.size() : 7;
            if (m_request.pauseMs == 0 || m_timer.elapsed() >= m_next) {
                m_sent += std::max<qint64>(0, m_socket->write(m_request.bytes.mid(m_sent, size)));
                m_next = m_timer.elapsed() + m_request.pauseMs;
            }
            m_socket->flush();
        }
        if (m_request.cut >= 0 && m_sent == m_request.bytes.size()) {
            m_socket->flush();
            m_socket->abort();
            return true;
        }
        m_socket->waitForReadyRead(1);
        if (!m_request.readsNothing && m_socket->isOpen())
            m_answer += m_socket->readAll();
        const auto end = m_answer.indexOf("\r\n\r\n");
        // A follower's stream goes on; the status is there.
        const bool whole = end >= 0 && (isWhole(end) || m_timer.elapsed() > 1500);
        return whole || m_socket->state() != QAbstractSocket::ConnectedState ||
               m_timer.elapsed() > (m_request.readsNothing ? 1500 : kPatienceMs);
    }

    [[nodiscard]] int status() const
    {
        return m_answer.startsWith("HTTP/") ? m_answer.mid(9, 3).toInt() : 0;
    }
    /// Nobody was answered, although the server held on.
    [[nodiscard]] bool starved() const { return status() == 0 && m_timer.elapsed() > kPatienceMs; }
    [[nodiscard]] bool brokenJson() const
    {
        const auto end = m_answer.indexOf("\r\n\r\n");
        const auto head = m_answer.left(end);
        if (end < 0 || !isWhole(end) || !head.contains("Content-Type: application/json") ||
            m_request.bytes.startsWith("HEAD"))
            return false;
        QJsonParseError error;
        const auto body = m_answer.mid(end + 4, bodySize(end)); // damaged lengths make two requests
        static_cast<void>(QJsonDocument::fromJson(body, &error));
        return error.error != QJsonParseError::NoError;
    }
    [[nodiscard]] QByteArray shown() const
    {
        return m_request.bytes.left(1500) + "\n->\n" + m_answer.left(500);
    }

private:
    /// Of the body, as the head says; -1 = it doesn't.
    [[nodiscard]] qint64 bodySize(qsizetype end) const
    {
        const auto at = m_answer.indexOf("Content-Length: ");
        if (at < 0 || at > end)
            return -1;
        return m_answer.mid(at + 16, m_answer.indexOf('\r', at) - at - 16).toLongLong();
    }
    [[nodiscard]] bool isWhole(qsizetype end) const
    {
        const auto size = bodySize(end);
        if (size < 0)
            return m_answer.endsWith("\r\n0\r\n\r\n");
        return m_answer.size() - end - 4 >= size || m_request.bytes.startsWith("HEAD");
    }

    std::unique_ptr<QTcpSocket> m_socket;
    tests::FuzzRequest m_request;
    QElapsedTimer m_timer;
    qint64 m_sent = 0, m_next = 0;
    QByteArray m_answer;
};

/// What may be told: the client's mistake, or that there is no room at the moment.
bool isMeant(int status)
{
    return status < 500 || status == 503 || status == 504;
}

} // namespace

void FuzzTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_server = std::make_unique<ChatFixture>(12, true, [](serve::ApiOptions& options) {
        options.limits.header = std::chrono::seconds(2);
        options.limits.body = std::chrono::seconds(3);
        options.limits.answer = std::chrono::seconds(15); // a sign-in has to be through by then
        options.limits.write = std::chrono::seconds(3);
    });
}

void FuzzTest::theServerAnswersWhateverComes()
{
    const auto seconds = qEnvironmentVariableIntValue("ANNEAL_FUZZ_SECONDS");
    const auto seed = qEnvironmentVariable("ANNEAL_FUZZ_SEED", "1").toULongLong();
    auto user = m_server->signedIn("Anna");
    tests::FuzzRequests requests(seed, user.cookie, user.ask("Hello").toUtf8());
    std::map<int, int> statuses;
    std::list<Client> clients;
    QElapsedTimer timer;
    timer.start();
    const qint64 end = (seconds > 0 ? seconds : 10) * 1000;
    int sent = 0;
    while (timer.elapsed() < end || !clients.empty()) {
        while (clients.size() < kTogether && timer.elapsed() < end) {
            clients.emplace_back(*m_server->api, requests.next());
            ++sent;
        }
        for (auto client = clients.begin(); client != clients.end();) {
            if (!client->go()) {
                ++client;
                continue;
            }
            ++statuses[client->status()];
            QVERIFY2(isMeant(client->status()), client->shown().constData());
            QVERIFY2(!client->starved(), client->shown().constData());
            QVERIFY2(!client->brokenJson(), client->shown().constData());
            client = clients.erase(client);
        }
    }
    QByteArray told = QByteArray::number(sent) + " requests:";
    for (const auto& [status, count] : statuses)
        told += " " + QByteArray::number(status) + " x " + QByteArray::number(count);
    qInfo("%s", told.constData());
    QVERIFY(statuses[200] > 0 && statuses[400] > 0);
    // Nothing is left of them, and the next one is served.
    QTRY_VERIFY_WITH_TIMEOUT(m_server->api->service->figures().running == 0, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->api->service->figures().waiting == 0, 60'000);
    QCOMPARE(m_server->api->get("/health").status, 200);
    QCOMPARE(
        m_server->api->post("/v1/chat/completions", tests::ApiFixture::question("x", 2)).status,
        200);
    QVERIFY(!user.ask("Still there?").isEmpty());
}

QTEST_GUILESS_MAIN(FuzzTest)
#include "fuzz_test.moc"
