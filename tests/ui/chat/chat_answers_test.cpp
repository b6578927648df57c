#include "tests/ui/chat/chat_page_fixture.h"

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

class ChatAnswersTest final : public QObject, private ChatPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void regenerateAsksTheSameHistoryAgain();
    void editedQuestionBecomesAVersionAndTheFormerIsReached();
    void answersAreCorrectedByHand();
    void cutAnswerGoesOnFromItsOwnTokens();
    void thoughtsAreFoldedAndTimed();
    void fullContextIsSaid();
    void regeneratingWithNothingLoadedLoadsFirst();
    void escLeavesAnEdit();
    void answerBecomesATrainingRow();
};

void ChatAnswersTest::regenerateAsksTheSameHistoryAgain()
{
    load();
    ask(QStringLiteral("Who?"));
    m_studio->script->pieces = {"Somebody else."};
    click(*m_page, "regenerateButton");
    QTRY_COMPARE(bubbles().text(1), QStringLiteral("Somebody else."));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QCOMPARE(bubbles().count(), 2);
    QCOMPARE(m_studio->script->asked[1].conversation.messages.size(), std::size_t(1));
    Q_EMIT bubbles().versionRequested(1, -1);
    QCOMPARE(bubbles().text(1), QStringLiteral("I am Biscuit."));
    QTRY_VERIFY(message(1).chosen && !message(2).chosen);
    Q_EMIT bubbles().versionRequested(1, 1);
    QCOMPARE(bubbles().text(1), QStringLiteral("Somebody else."));
}

void ChatAnswersTest::editedQuestionBecomesAVersionAndTheFormerIsReached()
{
    load();
    ask(QStringLiteral("one"));
    ask(QStringLiteral("two"));
    Q_EMIT bubbles().editRequested(0);
    auto* field = control<QPlainTextEdit>(*m_page, "messageEdit");
    QCOMPARE(field->toPlainText(), QStringLiteral("one"));
    field->setPlainText(QStringLiteral("changed"));
    click(*m_page, "sendButton");
    QTRY_COMPARE(m_studio->script->asked.size(), std::size_t(3));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QCOMPARE(bubbles().count(), 2);
    QCOMPARE(bubbles().text(0), QStringLiteral("changed"));
    Q_EMIT bubbles().versionRequested(0, -1);
    QCOMPARE(bubbles().count(), 4);
    QCOMPARE(bubbles().text(0), QStringLiteral("one"));
    QCOMPARE(bubbles().text(2), QStringLiteral("two"));
    ask(QStringLiteral("three")); // goes on where it is shown
    const auto& told = m_studio->script->asked.back().conversation.messages;
    QCOMPARE(told.size(), std::size_t(5));
    QCOMPARE(told[0].content, std::string("one"));
    QTRY_COMPARE(message(7).text, std::string("I am Biscuit."));
}

void ChatAnswersTest::answersAreCorrectedByHand()
{
    load();
    ask(QStringLiteral("one"));
    Q_EMIT bubbles().editRequested(1);
    control<QPlainTextEdit>(*m_page, "messageEdit")->setPlainText(QStringLiteral("by hand"));
    click(*m_page, "sendButton");
    QCOMPARE(bubbles().text(1), QStringLiteral("by hand"));
    QCOMPARE(m_studio->script->asked.size(), std::size_t(1));
    QTRY_COMPARE(message(1).text, std::string("by hand"));
    QVERIFY(message(1).ids.empty()); // they are not its tokens any more
}

void ChatAnswersTest::cutAnswerGoesOnFromItsOwnTokens()
{
    m_studio->script->finishReason = "length";
    load();
    ask(QStringLiteral("Tell"));
    m_studio->script->finishReason = "stop";
    m_studio->script->pieces = {" And", " more."};
    click(*m_page, "continueButton");
    QTRY_COMPARE(bubbles().text(1), QStringLiteral("I am Biscuit. And more."));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QCOMPARE(bubbles().count(), 2);
    const auto& request = m_studio->script->asked.back();
    QCOMPARE(request.prefixText, std::string("I am Biscuit."));
    QVERIFY(request.prefixIds == std::vector<std::int32_t>({1, 2}));
    QCOMPARE(request.conversation.messages.size(), std::size_t(1));
    QTRY_COMPARE(message(1).newTokens, 4);
    QCOMPARE(message(1).promptTokens, 12);
    QVERIFY(!control<QWidget>(*m_page, "continueButton")->isVisible()); // it is whole now
}

void ChatAnswersTest::thoughtsAreFoldedAndTimed()
{
    m_studio->script->pieces = {"<think>\nHm", ".\n</think>\n\n", "Yes."};
    load();
    ask(QStringLiteral("Well?"));
    QCOMPARE(bubbles().text(1), QStringLiteral("Yes."));
    QVERIFY(!bubbles().thoughtOpen(1));
    bubbles().setThoughtOpen(1, true);
    QVERIFY(bubbles().thoughtOpen(1)); // there is one
    QTRY_COMPARE(message(1).text, std::string("<think>\nHm.\n</think>\n\nYes."));
}

void ChatAnswersTest::fullContextIsSaid()
{
    load();
    auto* status = control<QLabel>(*m_page, "chatStatusLabel");
    ask(QStringLiteral("one"));
    QVERIFY(!status->text().contains(QLatin1String("full")));
    m_studio->script->promptTokens = 1900;
    ask(QStringLiteral("two"));
    QVERIFY2(status->text().contains(QLatin1String("92 % full")), qPrintable(status->text()));
}

void ChatAnswersTest::regeneratingWithNothingLoadedLoadsFirst()
{
    load();
    ask(QStringLiteral("Who?"));
    click(*m_page, "unloadButton");
    m_studio->script->pieces = {"Again."};
    Q_EMIT bubbles().regenerateRequested(1);
    QTRY_COMPARE(bubbles().text(1), QStringLiteral("Again."));
    QCOMPARE(bubbles().count(), 2);
}

void ChatAnswersTest::escLeavesAnEdit()
{
    load();
    ask(QStringLiteral("one"));
    Q_EMIT bubbles().editRequested(0);
    auto* field = control<QPlainTextEdit>(*m_page, "messageEdit");
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->toPlainText().isEmpty());
    QVERIFY(!control<QWidget>(*m_page, "cancelEditButton")->isVisible());
    QCOMPARE(bubbles().count(), 2);
}

void ChatAnswersTest::answerBecomesATrainingRow()
{
    load();
    ask(QStringLiteral("Who are you?"));
    QSignalSpy sets(&m_studio->context, &StudioContext::dataSetsChanged);
    QSignalSpy pages(&m_studio->context, &StudioContext::pageRequested);
    click(*m_page, "saveAsRowButton"); // the one click
    QTRY_COMPARE(sets.count(), 1);
    const auto file = dataSetsFolder() / "from-chat.json";
    auto table = data::openIdentityTable(file);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(1));
    QCOMPARE(table->rows[0].instruction, std::string("Who are you?"));
    QCOMPARE(table->rows[0].output, std::string("I am Biscuit."));
    click(*m_page, "undoRowButton");
    QTRY_COMPARE(sets.count(), 2);
    QVERIFY(data::openIdentityTable(file)->rows.empty());

    click(*m_page, "saveAsRowButton");
    QTRY_COMPARE(sets.count(), 3);
    Q_EMIT control<ListPicker>(*m_page, "rowTargetPicker")->chosen(QStringLiteral("new"));
    QTRY_COMPARE(sets.count(), 4); // moved, not copied
    QVERIFY(data::openIdentityTable(file)->rows.empty());
    QCOMPARE(data::openIdentityTable(dataSetsFolder() / "from-chat-2.json")->rows.size(),
             std::size_t(1));
    click(*m_page, "showRowButton");
    QCOMPARE(pages.count(), 1);
    QVERIFY(pages[0][1].toString().endsWith(QLatin1String("from-chat-2.json#1")));
}

QTEST_MAIN(ChatAnswersTest)
#include "chat_answers_test.moc"
