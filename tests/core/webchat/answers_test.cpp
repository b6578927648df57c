#include "tests/core/webchat/chat_fixture.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

using namespace anneal;
using tests::ChatClient;
using tests::ChatFixture;

/// Answers of the chat page: streamed, kept, stopped and gone on with.
class AnswersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anAnswerIsStreamedAndKept();
    void anAnswerGoesOnWithoutItsClient();
    void aStoppedAnswerKeepsWhatItHas();
    void oneAnswerAtATime();
    void aCutAnswerGoesOn();

private:
    std::unique_ptr<ChatFixture> m_short, m_long;
};

void AnswersTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_short = std::make_unique<ChatFixture>(12);
    m_long = std::make_unique<ChatFixture>(6000);
}

void AnswersTest::anAnswerIsStreamedAndKept()
{
    auto client = m_short->signedIn("Anna");
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
    const auto kept = client.conversation(events.first()["conversation"].toString());
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
    QCOMPARE(client.conversation(id)["messages"].toArray().size(), 4);
    const auto list = client.get("conversations").json()["conversations"].toArray();
    QCOMPARE(list.first().toObject()["id"].toString(), id);
}

void AnswersTest::anAnswerGoesOnWithoutItsClient()
{
    auto client = m_long->signedIn("Anna");
    QString id;
    client.askOnly("Go on without me.", id)->abort();
    const auto growing = client.conversation(id)["messages"].toArray().at(1).toObject();
    QCOMPARE(growing["growing"].toBool(), true);
    const auto list = client.get("conversations").json()["conversations"].toArray();
    QCOMPARE(list.first().toObject()["growing"].toBool(), true);
    const auto length = growing["text"].toString().size();
    QTRY_VERIFY_WITH_TIMEOUT(
        client.conversation(id)["messages"].toArray().at(1).toObject()["text"].toString().size() >
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

void AnswersTest::aStoppedAnswerKeepsWhatItHas()
{
    auto client = m_long->signedIn("Anna");
    QString id;
    const auto socket = client.askOnly("Stop this.", id);
    QCOMPARE(client.post("conversations/" + id.toUtf8() + "/stop").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(
        client.conversation(id)["messages"].toArray().at(1).toObject()["finish"].toString(),
        QString("cancelled"), 60'000);
    const auto answer = client.conversation(id)["messages"].toArray().at(1).toObject();
    QVERIFY(!answer["text"].toString().isEmpty());
    QVERIFY(!answer.contains("growing"));
    QTRY_COMPARE_WITH_TIMEOUT(m_long->api->service->figures().running, std::size_t(0), 60'000);
}

void AnswersTest::oneAnswerAtATime()
{
    auto client = m_long->signedIn("Boris");
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

void AnswersTest::aCutAnswerGoesOn()
{
    auto client = m_short->signedIn("Anna");
    const auto id = client.ask("Who are you?");
    const auto before = client.conversation(id)["messages"].toArray()[1].toObject();
    QCOMPARE(before["finish"].toString(), QString("length"));
    const auto path = "conversations/" + id.toUtf8() + "/continue";
    const auto events = client.post(path, {{"answer", 2}}).events();
    QCOMPARE(events[1]["all"].toString(), before["text"].toString());
    QCOMPARE(events.last()["done"].toBool(), true);
    const auto messages = client.conversation(id)["messages"].toArray();
    QCOMPARE(messages.size(), 2);
    const auto after = messages[1].toObject();
    QCOMPARE(after["versions"].toArray(), QJsonArray{2}); // it is the same one
    QCOMPARE(after["newTokens"].toInt(), 24);
    QVERIFY(after["text"].toString().startsWith(before["text"].toString()));
    // As if it had never been cut.
    const ChatFixture whole(24);
    ChatClient other(*whole.api);
    QCOMPARE(other.signIn("Anna").status, 200);
    QCOMPARE(after["text"].toString(), other.conversation(other.ask("Who are you?"))["messages"]
                                           .toArray()[1]
                                           .toObject()["text"]
                                           .toString());
    for (const int wrong : {0, 1, 9})
        QCOMPARE(client.post(path, {{"answer", wrong}}).status, 404);
    QCOMPARE(m_short->signedIn("Boris").post(path, {{"answer", 2}}).status, 404);
    // What was stopped is whole.
    auto stopper = m_long->signedIn("Anna");
    QString stopped;
    const auto socket = stopper.askOnly("Stop this.", stopped);
    QCOMPARE(stopper.post("conversations/" + stopped.toUtf8() + "/stop").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(
        stopper.conversation(stopped)["messages"].toArray()[1].toObject()["finish"].toString(),
        QString("cancelled"), 60'000);
    const auto refused =
        stopper.post("conversations/" + stopped.toUtf8() + "/continue", {{"answer", 2}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()["error"].toString(), QString("is_whole"));
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
