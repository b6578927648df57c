#include "tests/core/webchat/chat_fixture.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

using namespace anneal;
using tests::ChatClient;
using tests::ChatFixture;

/// The conversations of the chat page, each its user's own.
class ConversationsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anotherUsersConversationIsNotThere_data();
    void anotherUsersConversationIsNotThere();
    void regeneratingAndEditingKeepVersions();
    void chineseWordsAreFound();
    void deletingCanBeUndone();
    void conversationsAreExported();
    void tooLongIsRefused();
    void whatDoesNotFitIsToldAndKept();
    void brokenBodiesAreRefused_data();
    void brokenBodiesAreRefused();

private:
    std::unique_ptr<ChatFixture> m_short;
};

void ConversationsTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_short = std::make_unique<ChatFixture>(12);
}

void ConversationsTest::anotherUsersConversationIsNotThere_data()
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

void ConversationsTest::anotherUsersConversationIsNotThere()
{
    QFETCH(QByteArray, action);
    QFETCH(QJsonObject, body);
    auto anna = m_short->signedIn("Anna"), boris = m_short->signedIn("Boris");
    const auto id = anna.ask("My secret is a walnut");
    const auto path = "conversations/" + id.toUtf8() + action;
    const auto answer = body.isEmpty() ? boris.get(path) : boris.post(path, body);
    QCOMPARE(answer.status, 404);
    QVERIFY(boris.get("conversations").json()["conversations"].toArray().isEmpty());
    QVERIFY(boris.get("search?q=walnut").json()["hits"].toArray().isEmpty());
    const auto kept = anna.conversation(id);
    QCOMPARE(kept["messages"].toArray().size(), 2);
    QCOMPARE(kept["title"].toString(), QString("My secret is a walnut"));
}

void ConversationsTest::regeneratingAndEditingKeepVersions()
{
    auto client = m_short->signedIn("Anna");
    const auto id = client.ask("First wording");
    const auto path = "conversations/" + id.toUtf8();
    QCOMPARE(client.post(path + "/regenerate", {{"question", 1}}).events().last()["done"].toBool(),
             true);
    auto messages = client.conversation(id)["messages"].toArray();
    QCOMPARE(messages[1].toObject()["versions"].toArray(), (QJsonArray{2, 3}));
    QCOMPARE(messages[1].toObject()["number"].toInt(), 3);
    const auto chosen = client.post(path + "/choose", {{"number", 2}}).json();
    QCOMPARE(chosen["messages"].toArray()[1].toObject()["number"].toInt(), 2);
    QCOMPARE(client.ask("Second wording", id, 0), id);
    messages = client.conversation(id)["messages"].toArray();
    QCOMPARE(messages[0].toObject()["text"].toString(), QString("Second wording"));
    QCOMPARE(messages[0].toObject()["versions"].toArray(), (QJsonArray{1, 4}));
    const auto back = client.post(path + "/choose", {{"number", 1}}).json();
    QCOMPARE(back["messages"].toArray()[0].toObject()["text"].toString(), QString("First wording"));
    // Numbers that are none, or of the wrong side.
    QCOMPARE(client.post(path + "/choose", {{"number", 99}}).status, 404);
    QCOMPARE(client.post(path + "/regenerate", {{"question", 2}}).status, 404);
    QCOMPARE(client.post(path + "/ask", {{"text", "x"}, {"parent", 1}}).status, 404);
}

void ConversationsTest::chineseWordsAreFound()
{
    auto client = m_short->signedIn("Anna");
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

void ConversationsTest::deletingCanBeUndone()
{
    auto client = m_short->signedIn("Anna");
    const auto id = client.ask("To be removed");
    const auto path = "conversations/" + id.toUtf8();
    QCOMPARE(client.post(path + "/rename", {{"title", " A  name\n"}}).status, 200);
    QCOMPARE(client.conversation(id)["title"].toString(), QString("A name"));
    QCOMPARE(client.post(path + "/remove").status, 200);
    QCOMPARE(client.get(path).status, 404);
    QCOMPARE(client.post(path + "/remove").status, 404);
    QCOMPARE(client.post(path + "/restore").status, 200);
    QCOMPARE(client.conversation(id)["title"].toString(), QString("A name"));
}

void ConversationsTest::conversationsAreExported()
{
    auto client = m_short->signedIn("Anna");
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

void ConversationsTest::tooLongIsRefused()
{
    auto client = m_short->signedIn("Anna");
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

void ConversationsTest::whatDoesNotFitIsToldAndKept()
{
    auto client = m_short->signedIn("Anna");
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QString::number(i % 10) + " ";
    const auto answer = client.post("conversations/new/ask", {{"text", text}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["error"].toString(), QString("does_not_fit"));
    const auto messages =
        client.conversation(answer.json()["conversation"].toString())["messages"].toArray();
    QCOMPARE(messages[0].toObject()["text"].toString(), text);
    QCOMPARE(messages[1].toObject()["finish"].toString(), QString("refused"));
}

void ConversationsTest::brokenBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char* body : {"", "[]", "{", "null", "{\"text\": 5}", "{\"text\": \"  \"}",
                             "{\"text\": \"x\", \"parent\": \"1\"", "\xFF"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void ConversationsTest::brokenBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    auto client = m_short->signedIn("Anna");
    const auto answer =
        m_short->api->post("/chat/api/conversations/new/ask", body,
                           "Origin: http://localhost\r\nCookie: " + client.cookie + "\r\n");
    QCOMPARE(answer.status, 400);
}

QTEST_GUILESS_MAIN(ConversationsTest)
#include "conversations_test.moc"
