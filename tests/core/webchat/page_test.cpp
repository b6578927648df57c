#include "core/base/utf8.h"
#include "core/conversations/sqlite.h"
#include "tests/core/webchat/chat_fixture.h"
#include "tests/support/shared.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace anneal;
using tests::ChatClient;
using tests::ChatFixture;

/// What the page is made of, and who may ask it.
class PageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePageIsServedWithSafeHeaders_data();
    void thePageIsServedWithSafeHeaders();
    void noPathReachesTheFileSystem_data();
    void noPathReachesTheFileSystem();
    void requestsOfOtherSitesAreRefused_data();
    void requestsOfOtherSitesAreRefused();
    void theModelsOwnRoutesStay();
    void logsNameNoConversation();
    void aSlowDiskHoldsOnlyThePageUp();

private:
    std::unique_ptr<ChatFixture> m_short;
};

void PageTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_short = std::make_unique<ChatFixture>(12);
}

void PageTest::thePageIsServedWithSafeHeaders_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("page") << QByteArray("/chat/") << QByteArray("text/html");
    QTest::newRow("script") << QByteArray("/chat/app.js") << QByteArray("text/javascript");
    QTest::newRow("icons") << QByteArray("/chat/icons.js") << QByteArray("text/javascript");
    QTest::newRow("style") << QByteArray("/chat/chat.css") << QByteArray("text/css");
    QTest::newRow("logo") << QByteArray("/chat/logo.svg") << QByteArray("image/svg+xml");
    QTest::newRow("state") << QByteArray("/chat/api/state") << QByteArray("application/json");
}

void PageTest::thePageIsServedWithSafeHeaders()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    const auto answer = m_short->api->get(path);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers["content-type"].startsWith(type));
    const auto policy = answer.headers["content-security-policy"];
    QVERIFY(policy.contains("default-src 'none'") && policy.contains("script-src 'self'") &&
            policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("unsafe"));
    QCOMPARE(answer.headers["x-content-type-options"], QByteArray("nosniff"));
    QCOMPARE(answer.headers["referrer-policy"], QByteArray("no-referrer"));
    QCOMPARE(answer.headers["x-frame-options"], QByteArray("DENY"));
    if (type == "text/html") {
        QVERIFY(!answer.body.contains("<script>") && !answer.body.contains("style=") &&
                !answer.body.contains("http://") && !answer.body.contains("https://"));
        for (const char* front : {"/", "/chat"}) {
            const auto front302 = m_short->api->get(front);
            QCOMPARE(front302.status, 302);
            QCOMPARE(front302.headers["location"], QByteArray("/chat/"));
        }
    }
}

void PageTest::noPathReachesTheFileSystem_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"/chat/../../etc/passwd", "/chat/%2e%2e/%2e%2e/etc/passwd", "/chat//etc/passwd",
          "/chat/index.html", "/chat/accounts.db", "/chat/webchat/app.js", "/chat/api/"})
        QTest::newRow(path) << QByteArray(path);
}

void PageTest::noPathReachesTheFileSystem()
{
    QFETCH(QByteArray, path);
    QCOMPARE(m_short->api->get(path).status, 404);
}

void PageTest::requestsOfOtherSitesAreRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("another origin") << QByteArray("Origin: http://evil.example\r\n") << 403;
    QTest::newRow("no origin") << QByteArray() << 403;
    QTest::newRow("null") << QByteArray("Origin: null\r\n") << 403;
    QTest::newRow("cross-site") << QByteArray(
                                       "Origin: http://localhost\r\nSec-Fetch-Site: cross-site\r\n")
                                << 403;
    QTest::newRow("a neighbour") << QByteArray("Sec-Fetch-Site: same-site\r\n") << 403;
    QTest::newRow("the page") << QByteArray("Sec-Fetch-Site: same-origin\r\n") << 200;
}

void PageTest::requestsOfOtherSitesAreRefused()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    auto client = m_short->signedIn("Anna");
    const auto answer =
        m_short->api->post("/chat/api/conversations/new/ask", R"({"text": "Hello"})",
                           headers + "Cookie: " + client.cookie + "\r\n");
    QCOMPARE(answer.status, status);
    // A form of another site can send texts, but no JSON.
    const auto form =
        m_short->api->raw("POST /chat/api/conversations/new/ask HTTP/1.1\r\nHost: "
                          "localhost\r\nContent-Type: text/plain\r\n"
                          "Origin: http://localhost\r\nContent-Length: 17\r\nCookie: " +
                          client.cookie + "\r\n\r\n{\"text\": \"Hello\"}");
    QCOMPARE(form.status, 415);
}

void PageTest::theModelsOwnRoutesStay()
{
    QCOMPARE(m_short->api->get("/health").status, 200);
    QCOMPARE(m_short->api->get("/v1/models").status, 200);
    QCOMPARE(m_short->api->get("/nowhere").status, 404);
}

void PageTest::logsNameNoConversation()
{
    const auto id = std::string(32, 'a');
    QCOMPARE(m_short->chat->routeName("/chat/api/conversations/" + id + "/ask"),
             std::string("/chat/api/conversations/*/ask"));
    QCOMPARE(m_short->chat->routeName("/chat/api/" + id), std::string("/chat/api"));
    QCOMPARE(m_short->chat->routeName("/chat/" + id), std::string("/chat/"));
}

void PageTest::aSlowDiskHoldsOnlyThePageUp()
{
    auto client = m_short->signedIn("Anna");
    const auto id = client.ask("Slow").toUtf8();
    const auto file =
        webchat::conversationsFile(pathFromUtf8(m_short->folder.path().toStdString()));
    auto database = conversations::Database::open(file).value();
    // Whoever writes waits, as for a disk.
    QVERIFY(database.execute("BEGIN IMMEDIATE"));
    std::vector<std::unique_ptr<QTcpSocket>> writers;
    for (int i = 0; i < 4; ++i) {
        const auto body = "{\"title\": \"Title " + QByteArray::number(i) + "\"}";
        writers.push_back(m_short->api->connect());
        writers.back()->write("POST /chat/api/conversations/" + id +
                              "/rename HTTP/1.1\r\nHost: localhost\r\nOrigin: "
                              "http://localhost\r\nContent-Type: application/json\r\nCookie: " +
                              client.cookie + "\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
        writers.back()->flush();
        QTest::qWait(50);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_short->api->get("/health").status, 200);
    QCOMPARE(m_short->api->get("/chat/").status, 200);
    QCOMPARE(m_short->api->post("/v1/chat/completions", tests::ApiFixture::question("x", 2)).status,
             200);
    const auto took = timer.elapsed();
    QVERIFY(std::ranges::all_of(writers, [](const auto& socket) {
        return !socket->waitForReadyRead(1); // else nothing was slow
    }));
    QVERIFY(database.execute("COMMIT"));
    for (const auto& socket : writers)
        QCOMPARE(tests::readAnswer(*socket).status, 200);
    QCOMPARE(client.conversation(id)["title"].toString(), QString("Title 3")); // in their order
    QVERIFY2(took < 2000, QByteArray::number(took).constData());
}

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
