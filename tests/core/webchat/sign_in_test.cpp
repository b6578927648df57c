#include "tests/core/webchat/chat_fixture.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

using namespace anneal;
using tests::ChatClient;
using tests::ChatFixture;

/// Signing in to the chat page, over a real port.
class SignInTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsToldWithoutASession_data();
    void nothingIsToldWithoutASession();
    void signingInGivesACookieThatScriptsCantRead();
    void aWrongPasswordAndAnUnknownNameAreToldTheSame();
    void triesRunOut();
    void theFirstAccountNeedsTheCode();
    void aChangedPasswordEndsOtherSessions();

private:
    std::unique_ptr<ChatFixture> m_short;
};

void SignInTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_short = std::make_unique<ChatFixture>(12);
}

void SignInTest::nothingIsToldWithoutASession_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("post");
    const QByteArray one = "conversations/0123456789abcdef0123456789abcdef";
    for (const auto& path : {QByteArray("conversations"), QByteArray("search?q=a"), one,
                             one + "/follow", one + "/export"})
        QTest::newRow(path) << path << false;
    for (const char* action :
         {"ask", "regenerate", "stop", "choose", "rename", "remove", "restore"})
        QTest::newRow(action) << one + "/" + action << true;
    QTest::newRow("sign out") << QByteArray("sign-out") << true;
    QTest::newRow("password") << QByteArray("password") << true;
}

void SignInTest::nothingIsToldWithoutASession()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, post);
    ChatClient client(*m_short->api);
    for (const auto& cookie : {QByteArray(), QByteArray("anneal_session=" + QByteArray(64, '0'))}) {
        client.cookie = cookie;
        const auto answer = post ? client.post(path) : client.get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json()["error"].toString(), QString("signed_out"));
    }
    const auto state = client.get("state").json();
    QCOMPARE(state["signedIn"].toBool(), false);
    QVERIFY(!state.contains("greeting") && !state.contains("models"));
}

void SignInTest::signingInGivesACookieThatScriptsCantRead()
{
    ChatClient client(*m_short->api);
    const auto answer = client.signIn(" anna ");
    QVERIFY2(answer.status == 200, answer.body.constData());
    const auto cookie = answer.headers["set-cookie"];
    QVERIFY(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") &&
            cookie.contains("Path=/chat") && !cookie.contains("Secure"));
    QCOMPARE(client.cookie.size(), 15 + 64);
    const auto state = client.get("state").json();
    QCOMPARE(state["name"].toString(), QString("Anna"));
    QCOMPARE(state["greeting"].toString(), QString("Hello **there**."));
    QCOMPARE(state["models"].toArray().size(), 1);
    // What a browser sees as HTTPS is for HTTPS alone, also where another program does the TLS.
    const auto secure =
        m_short->api->post("/chat/api/sign-in", R"({"name": "Anna", "password": "correct horse"})",
                           "Origin: https://localhost\r\n");
    QVERIFY(secure.headers["set-cookie"].contains("; Secure"));
    const auto before = client.cookie;
    QCOMPARE(client.post("sign-out").status, 200);
    client.cookie = before;
    QCOMPARE(client.get("conversations").status, 401);
}

void SignInTest::aWrongPasswordAndAnUnknownNameAreToldTheSame()
{
    ChatClient client(*m_short->api);
    const auto wrong = client.signIn("Anna", "correct horsf");
    const auto unknown = client.signIn("Nobody", "correct horse");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(unknown.status, 401);
    QCOMPARE(wrong.body, unknown.body);
    QVERIFY(client.cookie.isEmpty());
    QCOMPARE(client.signIn("Anna").status, 200); // and is counted anew
}

void SignInTest::triesRunOut()
{
    const ChatFixture own(4);
    ChatClient client(*own.api);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(client.signIn("Anna", "wrong password").status, 401);
    for (const char* name : {"Anna", "Boris"}) { // the address is out of tries, right or wrong
        const auto answer = client.signIn(name);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.json()["error"].toString(), QString("too_many_tries"));
        QVERIFY(answer.headers["retry-after"].toInt() > 0);
    }
}

void SignInTest::theFirstAccountNeedsTheCode()
{
    const ChatFixture own(4, false);
    ChatClient client(*own.api);
    const auto code = QString::fromStdString(own.chat->setUpCode());
    QCOMPARE(code.size(), 32);
    QCOMPARE(client.get("state").json()["setUp"].toBool(), true);
    const QString other = (code.startsWith('0') ? "1" : "0") + code.mid(1);
    QJsonObject account{{"code", other}, {"name", "Chef"}, {"password", "long enough"}};
    QCOMPARE(client.post("set-up", account).status, 403);
    account["code"] = code;
    account["password"] = "short";
    QCOMPARE(client.post("set-up", account).json()["error"].toString(), QString("password_short"));
    account["password"] = "long enough";
    QCOMPARE(client.post("set-up", account).status, 200);
    QCOMPARE(client.get("conversations").status, 200);
    account["name"] = "Second";
    QCOMPARE(client.post("set-up", account).status, 403);
    QVERIFY(own.chat->setUpCode().empty());
    QCOMPARE(m_short->chat->setUpCode(), std::string());
}

void SignInTest::aChangedPasswordEndsOtherSessions()
{
    const ChatFixture own(4);
    ChatClient here(*own.api), there(*own.api);
    QCOMPARE(here.signIn("Boris").status, 200);
    QCOMPARE(there.signIn("Boris").status, 200);
    QCOMPARE(here.post("password", {{"old", "nonsense"}, {"new", "another one"}}).status, 403);
    QCOMPARE(here.post("password", {{"old", ChatFixture::kPassword}, {"new", "short"}}).status,
             400);
    QCOMPARE(
        here.post("password", {{"old", ChatFixture::kPassword}, {"new", "another one"}}).status,
        200);
    QCOMPARE(here.get("conversations").status, 200);
    QCOMPARE(there.get("conversations").status, 401);
    QCOMPARE(there.signIn("Boris").status, 401);
    QCOMPARE(there.signIn("Boris", "another one").status, 200);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
