#include "tests/core/webchat/chat_fixture.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace anneal;
using tests::ChatClient;
using tests::ChatFixture;

/// What the chat page's routes do, asked over a real port with a real model.
class WebChatTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePageIsServedWithSafeHeaders_data();
    void thePageIsServedWithSafeHeaders();
    void noPathReachesTheFileSystem_data();
    void noPathReachesTheFileSystem();
    void nothingIsToldWithoutASession_data();
    void nothingIsToldWithoutASession();
    void signingInGivesACookieThatScriptsCantRead();
    void aWrongPasswordAndAnUnknownNameAreToldTheSame();
    void triesRunOut();
    void theFirstAccountNeedsTheCode();
    void aChangedPasswordEndsOtherSessions();
    void requestsOfOtherSitesAreRefused_data();
    void requestsOfOtherSitesAreRefused();
    void anAnswerIsStreamedAndKept();
    void anotherUsersConversationIsNotThere_data();
    void anotherUsersConversationIsNotThere();
    void anAnswerGoesOnWithoutItsClient();
    void aStoppedAnswerKeepsWhatItHas();
    void oneAnswerAtATime();
    void regeneratingAndEditingKeepVersions();
    void chineseWordsAreFound();
    void deletingCanBeUndone();
    void conversationsAreExported();
    void tooLongIsRefused();
    void whatDoesNotFitIsToldAndKept();
    void brokenBodiesAreRefused_data();
    void brokenBodiesAreRefused();
    void theModelsOwnRoutesStay();
    void logsNameNoConversation();

private:
    [[nodiscard]] QJsonObject conversation(const ChatClient& client, const QString& id) const
    {
        return client.get("conversations/" + id.toUtf8()).json();
    }
    /// Signed in once, because a sign-in takes its time.
    [[nodiscard]] ChatClient signedIn(const ChatFixture& own, const QString& name)
    {
        ChatClient client(*own.api);
        auto& cookie = m_cookies[{own.api.get(), name}];
        client.cookie = cookie;
        if (cookie.isEmpty() && client.signIn(name).status != 200)
            qFatal("no sign-in");
        cookie = client.cookie;
        return client;
    }
    std::map<std::pair<const tests::ApiFixture*, QString>, QByteArray> m_cookies;
    std::unique_ptr<ChatFixture> m_short, m_long;
};

void WebChatTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_short = std::make_unique<ChatFixture>(12);
    m_long = std::make_unique<ChatFixture>(6000);
}

void WebChatTest::thePageIsServedWithSafeHeaders_data()
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

void WebChatTest::thePageIsServedWithSafeHeaders()
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

void WebChatTest::noPathReachesTheFileSystem_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"/chat/../../etc/passwd", "/chat/%2e%2e/%2e%2e/etc/passwd", "/chat//etc/passwd",
          "/chat/index.html", "/chat/accounts.db", "/chat/webchat/app.js", "/chat/api/"})
        QTest::newRow(path) << QByteArray(path);
}

void WebChatTest::noPathReachesTheFileSystem()
{
    QFETCH(QByteArray, path);
    QCOMPARE(m_short->api->get(path).status, 404);
}

void WebChatTest::nothingIsToldWithoutASession_data()
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

void WebChatTest::nothingIsToldWithoutASession()
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

void WebChatTest::signingInGivesACookieThatScriptsCantRead()
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

void WebChatTest::aWrongPasswordAndAnUnknownNameAreToldTheSame()
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

void WebChatTest::triesRunOut()
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

void WebChatTest::theFirstAccountNeedsTheCode()
{
    const ChatFixture own(4, false);
    ChatClient client(*own.api);
    const auto code = QString::fromStdString(own.chat->setUpCode());
    QCOMPARE(code.size(), 32);
    QCOMPARE(client.get("state").json()["setUp"].toBool(), true);
    QJsonObject account{
        {"code", "0" + code.mid(1, 30) + "0"}, {"name", "Chef"}, {"password", "long enough"}};
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

void WebChatTest::aChangedPasswordEndsOtherSessions()
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

void WebChatTest::requestsOfOtherSitesAreRefused_data()
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

void WebChatTest::requestsOfOtherSitesAreRefused()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    auto client = signedIn(*m_short, "Anna");
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

void WebChatTest::anAnswerIsStreamedAndKept()
{
    auto client = signedIn(*m_short, "Anna");
    const auto answer = client.post("conversations/new/ask", {{"text", "Who are you?"}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers["content-type"].startsWith("text/event-stream"));
    const auto events = answer.events();
    QVERIFY(events.size() > 3);
    QString text;
    for (const auto& event : events)
        text = event.contains("all") ? event["all"].toString() : text + event["text"].toString();
    QVERIFY(!text.isEmpty());
    QCOMPARE(events.last()["done"].toBool(), true);
    const auto kept = conversation(client, events.first()["conversation"].toString());
    const auto messages = kept["messages"].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].toObject()["text"].toString(), QString("Who are you?"));
    QCOMPARE(messages[1].toObject()["text"].toString(), text);
    QCOMPARE(messages[1].toObject()["finish"].toString(), QString("length"));
    QCOMPARE(messages[1].toObject()["newTokens"].toInt(), 12);
    QCOMPARE(kept["title"].toString(), QString("Who are you?"));
    // The next question hears the first one and its answer.
    const auto id = kept["id"].toString();
    QCOMPARE(client.ask("And then?", id, 2), id);
    QCOMPARE(conversation(client, id)["messages"].toArray().size(), 4);
    const auto list = client.get("conversations").json()["conversations"].toArray();
    QCOMPARE(list.first().toObject()["id"].toString(), id);
}

void WebChatTest::anotherUsersConversationIsNotThere_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("show") << QByteArray() << QJsonObject();
    QTest::newRow("export") << QByteArray("/export") << QJsonObject();
    QTest::newRow("follow") << QByteArray("/follow") << QJsonObject();
    QTest::newRow("ask") << QByteArray("/ask") << QJsonObject{{"text", "x"}};
    QTest::newRow("regenerate") << QByteArray("/regenerate") << QJsonObject{{"question", 1}};
    QTest::newRow("choose") << QByteArray("/choose") << QJsonObject{{"number", 1}};
    QTest::newRow("rename") << QByteArray("/rename") << QJsonObject{{"title", "mine"}};
    QTest::newRow("remove") << QByteArray("/remove") << QJsonObject{{"x", 0}};
    QTest::newRow("restore") << QByteArray("/restore") << QJsonObject{{"x", 0}};
}

void WebChatTest::anotherUsersConversationIsNotThere()
{
    QFETCH(QByteArray, action);
    QFETCH(QJsonObject, body);
    auto anna = signedIn(*m_short, "Anna"), boris = signedIn(*m_short, "Boris");
    const auto id = anna.ask("My secret is a walnut");
    const auto path = "conversations/" + id.toUtf8() + action;
    const auto answer = body.isEmpty() ? boris.get(path) : boris.post(path, body);
    QCOMPARE(answer.status, 404);
    QVERIFY(boris.get("conversations").json()["conversations"].toArray().isEmpty());
    QVERIFY(boris.get("search?q=walnut").json()["hits"].toArray().isEmpty());
    const auto kept = conversation(anna, id);
    QCOMPARE(kept["messages"].toArray().size(), 2);
    QCOMPARE(kept["title"].toString(), QString("My secret is a walnut"));
}

void WebChatTest::anAnswerGoesOnWithoutItsClient()
{
    auto client = signedIn(*m_long, "Anna");
    QString id;
    client.askOnly("Go on without me.", id)->abort();
    const auto growing = conversation(client, id)["messages"].toArray().at(1).toObject();
    QCOMPARE(growing["growing"].toBool(), true);
    const auto list = client.get("conversations").json()["conversations"].toArray();
    QCOMPARE(list.first().toObject()["growing"].toBool(), true);
    const auto length = growing["text"].toString().size();
    QTRY_VERIFY_WITH_TIMEOUT(
        conversation(client, id)["messages"].toArray().at(1).toObject()["text"].toString().size() >
            length,
        60'000);
    // Whoever comes back hears all of it, and then what comes.
    const auto socket = m_long->api->connect();
    socket->write("GET /chat/api/conversations/" + id.toUtf8() +
                  "/follow HTTP/1.1\r\nHost: localhost\r\nCookie: " + client.cookie + "\r\n\r\n");
    QByteArray bytes;
    QTRY_VERIFY_WITH_TIMEOUT((socket->waitForReadyRead(100), bytes += socket->readAll(),
                              bytes.contains("\"all\"") && bytes.count("\"text\"") > 2),
                             60'000);
    QCOMPARE(client.post("conversations/" + id.toUtf8() + "/stop").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT((socket->waitForReadyRead(100), bytes += socket->readAll(),
                              bytes.contains("\"done\":true")),
                             60'000);
    QCOMPARE(client.get("conversations/" + id.toUtf8() + "/follow").status, 404);
}

void WebChatTest::aStoppedAnswerKeepsWhatItHas()
{
    auto client = signedIn(*m_long, "Anna");
    QString id;
    const auto socket = client.askOnly("Stop this.", id);
    QCOMPARE(client.post("conversations/" + id.toUtf8() + "/stop").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(
        conversation(client, id)["messages"].toArray().at(1).toObject()["finish"].toString(),
        QString("cancelled"), 60'000);
    const auto answer = conversation(client, id)["messages"].toArray().at(1).toObject();
    QVERIFY(!answer["text"].toString().isEmpty());
    QVERIFY(!answer.contains("growing"));
    QTRY_COMPARE_WITH_TIMEOUT(m_long->api->service->figures().running, std::size_t(0), 60'000);
}

void WebChatTest::oneAnswerAtATime()
{
    auto client = signedIn(*m_long, "Boris");
    QStringList ids;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 3; ++i) {
        ids.append(QString());
        sockets.push_back(client.askOnly("One", ids.back()));
    }
    const auto same =
        client.post("conversations/" + ids[0].toUtf8() + "/ask", {{"text", "x"}, {"parent", 2}});
    QCOMPARE(same.status, 409);
    QCOMPARE(same.json()["error"].toString(), QString("answering"));
    const auto fourth = client.post("conversations/new/ask", {{"text", "x"}});
    QCOMPARE(fourth.status, 409);
    QCOMPARE(fourth.json()["error"].toString(), QString("too_many"));
    for (const auto& id : ids)
        QCOMPARE(client.post("conversations/" + id.toUtf8() + "/remove").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_long->api->service->figures().running, std::size_t(0), 60'000);
}

void WebChatTest::regeneratingAndEditingKeepVersions()
{
    auto client = signedIn(*m_short, "Anna");
    const auto id = client.ask("First wording");
    const auto path = "conversations/" + id.toUtf8();
    QCOMPARE(client.post(path + "/regenerate", {{"question", 1}}).events().last()["done"].toBool(),
             true);
    auto messages = conversation(client, id)["messages"].toArray();
    QCOMPARE(messages[1].toObject()["versions"].toArray(), (QJsonArray{2, 3}));
    QCOMPARE(messages[1].toObject()["number"].toInt(), 3);
    const auto chosen = client.post(path + "/choose", {{"number", 2}}).json();
    QCOMPARE(chosen["messages"].toArray()[1].toObject()["number"].toInt(), 2);
    QCOMPARE(client.ask("Second wording", id, 0), id);
    messages = conversation(client, id)["messages"].toArray();
    QCOMPARE(messages[0].toObject()["text"].toString(), QString("Second wording"));
    QCOMPARE(messages[0].toObject()["versions"].toArray(), (QJsonArray{1, 4}));
    const auto back = client.post(path + "/choose", {{"number", 1}}).json();
    QCOMPARE(back["messages"].toArray()[0].toObject()["text"].toString(), QString("First wording"));
    // Numbers that are none, or of the wrong side.
    QCOMPARE(client.post(path + "/choose", {{"number", 99}}).status, 404);
    QCOMPARE(client.post(path + "/regenerate", {{"question", 2}}).status, 404);
    QCOMPARE(client.post(path + "/ask", {{"text", "x"}, {"parent", 1}}).status, 404);
}

void WebChatTest::chineseWordsAreFound()
{
    auto client = signedIn(*m_short, "Anna");
    const auto id = client.ask(QString::fromUtf8("今天的天气怎么样？适合去咖啡厅吗？"));
    for (const char* word : {"咖啡厅", "天气", "气", "怎么样"}) {
        const auto hits =
            client.get("search?q=" + QByteArray(word).toPercentEncoding()).json()["hits"].toArray();
        QVERIFY2(!hits.isEmpty(), word);
        QCOMPARE(hits.first().toObject()["id"].toString(), id);
        QCOMPARE(hits.first().toObject()["found"].toString(), QString::fromUtf8(word));
    }
    QVERIFY(client.get("search?q=" + QByteArray("茶馆").toPercentEncoding())
                .json()["hits"]
                .toArray()
                .isEmpty());
    QCOMPARE(client.get("search?q=" + QByteArray(300, 'x')).status, 400);
    for (const char* odd : {"%22", "%27)--", "*", "a%20OR%20b", "%25", ""})
        QCOMPARE(client.get(QByteArray("search?q=") + odd).status, 200);
}

void WebChatTest::deletingCanBeUndone()
{
    auto client = signedIn(*m_short, "Anna");
    const auto id = client.ask("To be removed");
    const auto path = "conversations/" + id.toUtf8();
    QCOMPARE(client.post(path + "/rename", {{"title", " A  name\n"}}).status, 200);
    QCOMPARE(conversation(client, id)["title"].toString(), QString("A name"));
    QCOMPARE(client.post(path + "/remove").status, 200);
    QCOMPARE(client.get(path).status, 404);
    QCOMPARE(client.post(path + "/remove").status, 404);
    QCOMPARE(client.post(path + "/restore").status, 200);
    QCOMPARE(conversation(client, id)["title"].toString(), QString("A name"));
}

void WebChatTest::conversationsAreExported()
{
    auto client = signedIn(*m_short, "Anna");
    const auto path = "conversations/" + client.ask("Write this down").toUtf8() + "/export";
    const auto markdown = client.get(path);
    QCOMPARE(markdown.status, 200);
    QVERIFY(markdown.body.contains("Write this down"));
    QVERIFY(markdown.headers["content-disposition"].startsWith("attachment"));
    const auto json = client.get(path + "?form=openai").json();
    QCOMPARE(json["messages"].toArray().first().toObject()["content"].toString(),
             QString("Write this down"));
    QCOMPARE(client.get(path + "?form=/etc/passwd").status, 400);
}

void WebChatTest::tooLongIsRefused()
{
    auto client = signedIn(*m_short, "Anna");
    QCOMPARE(client.post("conversations/new/ask", {{"text", QString(140'000, 'x')}}).status, 400);
    QCOMPARE(client.post("conversations/new/ask", {{"text", QString(300'000, 'x')}}).status, 413);
    // Without a length in its head.
    const QByteArray body = "{\"text\": \"" + QByteArray(300'000, 'x') + "\"}";
    const auto chunked = m_short->api->raw(
        "POST /chat/api/conversations/new/ask HTTP/1.1\r\nHost: localhost\r\nOrigin: "
        "http://localhost\r\nContent-Type: application/json\r\nCookie: " +
        client.cookie + "\r\nTransfer-Encoding: chunked\r\n\r\n" +
        QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
    QCOMPARE(chunked.status, 413);
}

void WebChatTest::whatDoesNotFitIsToldAndKept()
{
    auto client = signedIn(*m_short, "Anna");
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QString::number(i % 10) + " ";
    const auto answer = client.post("conversations/new/ask", {{"text", text}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["error"].toString(), QString("does_not_fit"));
    const auto messages =
        conversation(client, answer.json()["conversation"].toString())["messages"].toArray();
    QCOMPARE(messages[0].toObject()["text"].toString(), text);
    QCOMPARE(messages[1].toObject()["finish"].toString(), QString("refused"));
}

void WebChatTest::brokenBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char* body : {"", "[]", "{", "null", "{\"text\": 5}", "{\"text\": \"  \"}",
                             "{\"text\": \"x\", \"parent\": \"1\"", "\xFF"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void WebChatTest::brokenBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    auto client = signedIn(*m_short, "Anna");
    const auto answer =
        m_short->api->post("/chat/api/conversations/new/ask", body,
                           "Origin: http://localhost\r\nCookie: " + client.cookie + "\r\n");
    QCOMPARE(answer.status, 400);
}

void WebChatTest::theModelsOwnRoutesStay()
{
    QCOMPARE(m_short->api->get("/health").status, 200);
    QCOMPARE(m_short->api->get("/v1/models").status, 200);
    QCOMPARE(m_short->api->get("/nowhere").status, 404);
}

void WebChatTest::logsNameNoConversation()
{
    const auto id = std::string(32, 'a');
    QCOMPARE(m_short->chat->routeName("/chat/api/conversations/" + id + "/ask"),
             std::string("/chat/api/conversations/*/ask"));
    QCOMPARE(m_short->chat->routeName("/chat/api/" + id), std::string("/chat/api"));
    QCOMPARE(m_short->chat->routeName("/chat/" + id), std::string("/chat/"));
}

QTEST_GUILESS_MAIN(WebChatTest)
#include "web_chat_test.moc"
