#include "ui/models/chat_store.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "tests/support/shared.h"
#include "ui/models/conversation_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <memory>

using namespace anneal;
using namespace anneal::ui;

namespace {

ChatConversation sample(const QString& question)
{
    auto conversation = ChatStore::create();
    conversation.turns = {ChatTurn{true, question}, ChatTurn{false, QStringLiteral("喵呜~ 😸"), 12,
                                                             7, 21.5, QStringLiteral("stop")}};
    return conversation;
}

} // namespace

class ChatStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<tests::TemporaryHome>(); }
    void conversationComesBackAsItWasSaved();
    void newestIsFirst();
    void unreadableFilesAreNamedAndLeftAlone();
    void modelKeepsTheRulesOfQt();
    void searchLooksIntoTheMessages();
    void timesReadLikeSpeech();

private:
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void ChatStoreTest::conversationComesBackAsItWasSaved()
{
    auto conversation = sample(QStringLiteral("你是谁？\n\"quoted\""));
    conversation.title = QStringLiteral("Cats");
    conversation.system = QStringLiteral("Be brief.");
    conversation.checkpoint = QStringLiteral("/runs/a/checkpoint-40");
    QVERIFY(ChatStore::save(conversation));
    const auto loaded = ChatStore::load();
    QCOMPARE(loaded.conversations.size(), std::size_t(1));
    const auto& back = loaded.conversations.front();
    QCOMPARE(back.id, conversation.id);
    QCOMPARE(back.title, conversation.title);
    QCOMPARE(back.system, conversation.system);
    QCOMPARE(back.checkpoint, conversation.checkpoint);
    QCOMPARE(back.turns.size(), 2);
    QCOMPARE(back.turns[0].text, conversation.turns[0].text);
    QVERIFY(back.turns[0].fromUser && !back.turns[1].fromUser);
    QCOMPARE(back.turns[1].newTokens, 7);
    QCOMPARE(back.turns[1].tokensPerSecond, 21.5);
    QVERIFY(ChatStore::remove(conversation.id));
    QVERIFY(ChatStore::load().conversations.empty());
}

void ChatStoreTest::newestIsFirst()
{
    auto older = sample(QStringLiteral("older"));
    older.modified = older.modified.addDays(-1);
    const auto newer = sample(QStringLiteral("newer"));
    QVERIFY(ChatStore::save(newer));
    QVERIFY(ChatStore::save(older));
    const auto loaded = ChatStore::load();
    QCOMPARE(loaded.conversations.front().shownTitle(), QStringLiteral("newer"));
}

void ChatStoreTest::unreadableFilesAreNamedAndLeftAlone()
{
    const auto folder = dataHome() / "chats";
    std::filesystem::create_directories(folder);
    QVERIFY(writeFileAtomically(folder / "broken.json", "{\"schema\": 1"));
    QVERIFY(writeFileAtomically(folder / "future.json", "{\"schema\": 99}"));
    QVERIFY(ChatStore::save(sample(QStringLiteral("fine"))));
    const auto loaded = ChatStore::load();
    QCOMPARE(loaded.conversations.size(), std::size_t(1));
    QCOMPARE(loaded.unreadable.size(), 2);
    QVERIFY(std::filesystem::exists(folder / "broken.json"));
}

void ChatStoreTest::modelKeepsTheRulesOfQt()
{
    ConversationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto first = sample(QStringLiteral("first"));
    const auto second = sample(QStringLiteral("second"));
    model.put(first);
    model.put(second);
    QCOMPARE(model.rowOf(first.id), 1);
    first.modified = first.modified.addSecs(60);
    model.put(first);
    QCOMPARE(model.rowOf(first.id), 0);
    QVERIFY(model.setData(model.index(0), QStringLiteral("  renamed  ")));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("renamed"));
    QVERIFY(model.setData(model.index(0), QString()));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("first"));
    model.remove(first.id);
    model.reset({});
}

void ChatStoreTest::searchLooksIntoTheMessages()
{
    ConversationModel model;
    model.reset({sample(QStringLiteral("coffee")), sample(QStringLiteral("tea"))});
    ConversationFilter filter;
    filter.setSourceModel(&model);
    filter.setText(QStringLiteral("TEA"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("喵呜"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("nothing"));
    QCOMPARE(filter.rowCount(), 0);
}

void ChatStoreTest::timesReadLikeSpeech()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(10, 31));
    QCOMPARE(friendlyTime(now.addSecs(-5), now), QStringLiteral("just now"));
    QCOMPARE(friendlyTime(now.addSecs(-1140), now), QStringLiteral("today 10:12"));
    QCOMPARE(friendlyTime(now.addDays(-1), now), QStringLiteral("yesterday"));
}

QTEST_GUILESS_MAIN(ChatStoreTest)
#include "chat_store_test.moc"
