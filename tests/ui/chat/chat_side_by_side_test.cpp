#include "tests/ui/chat/chat_page_fixture.h"

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

class ChatSideBySideTest final : public QObject, private ChatPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void sideBySideAsksBothTheSameWithTheSameSeed();
    void sideBySideLoadsAModelOfItsOwnWhereTheBaseDiffers();
    void leavingOneThatWasKeptLeavesItsSteadinessToo();
    void stoppingSideBySideStopsBoth();
};

void ChatSideBySideTest::leavingOneThatWasKeptLeavesItsSteadinessToo()
{
    load();
    click(*m_page, "sideBySideButton");
    QTRY_VERIFY(m_studio->chat.hasOther());
    type(QStringLiteral("Who are you?"));
    click(*m_page, "sendButton");
    QTRY_COMPARE(bubbles().count(), 3);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QTRY_COMPARE(kept().size(), std::size_t(1));
    m_page = std::make_unique<ChatPage>(m_studio->context); // the program's next start
    m_page->resize(1090, 740);
    m_page->show();
    auto* view = control<QListView>(*m_page, "conversationList");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_COMPARE(bubbles().count(), 3);
    QCOMPARE(control<QSlider>(*m_page, "temperatureSlider")->value(), 0);
    click(*m_page, "leaveSideBySideButton");
    QVERIFY(control<QSlider>(*m_page, "temperatureSlider")->value() > 0);
    QVERIFY(control<QLineEdit>(*m_page, "seedEdit")->text().isEmpty());
}

void ChatSideBySideTest::sideBySideAsksBothTheSameWithTheSameSeed()
{
    load();
    ask(QStringLiteral("before"));
    click(*m_page, "sideBySideButton");
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QVERIFY(m_studio->chat.hasOther() && m_studio->chat.sharesBase());
    QCOMPARE(m_studio->script->loaded.size(), std::size_t(1)); // the base is not loaded again
    QCOMPARE(m_studio->script->voices.size(), std::size_t(1));
    QCOMPARE(bubbles().count(), 0);
    type(QStringLiteral("Who are you?"));
    click(*m_page, "sendButton");
    QTRY_COMPARE(bubbles().count(), 3);
    QTRY_COMPARE(bubbles().text(2), QStringLiteral("I am Biscuit."));
    QCOMPARE(bubbles().text(1), QStringLiteral("I am a base model."));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    const auto& asked = m_studio->script->asked;
    QCOMPARE(asked.size(), std::size_t(3));
    QVERIFY(asked[1].voice == 1 && asked[2].voice == 0);
    QVERIFY(asked[1].options.seed && asked[1].options.seed == asked[2].options.seed);
    QVERIFY(!asked[1].options.doSample); // differences come from the training
    type(QStringLiteral("And?"));
    click(*m_page, "sendButton");
    QTRY_COMPARE(asked.size(), std::size_t(5));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QCOMPARE(asked[3].conversation.messages[1].content, std::string("I am a base model."));
    QCOMPARE(asked[4].conversation.messages[1].content, std::string("I am Biscuit."));
    QTRY_COMPARE(kept().size(), std::size_t(2));
    QTRY_COMPARE(message(5).text, std::string("I am Biscuit."));
    QVERIFY(kept()[0].sideBySide && !kept()[1].sideBySide);

    click(*m_page, "leaveSideBySideButton");
    ask(QStringLiteral("after"));
    QVERIFY(asked.back().options.doSample); // the usual settings again
    QVERIFY(!m_studio->chat.hasOther());
}

void ChatSideBySideTest::sideBySideLoadsAModelOfItsOwnWhereTheBaseDiffers()
{
    m_studio->script->voiceError = Error{ErrorCode::Unsupported, "another base", {}};
    load();
    click(*m_page, "sideBySideButton");
    QTRY_VERIFY(m_studio->chat.hasOther());
    QVERIFY(!m_studio->chat.sharesBase());
    QCOMPARE(m_studio->script->loaded.size(), std::size_t(2));
    m_studio->script->voiceError = Error{ErrorCode::OutOfMemory, "too large", {}};
    Q_EMIT control<ListPicker>(*m_page, "otherCheckpointPicker")
        ->chosen(QString::fromStdString(toUtf8(m_run / "checkpoint-40")));
    QTRY_VERIFY(control<MessageCard>(*m_page, "chatMessage")->isVisible());
    QVERIFY(!m_studio->chat.hasOther());
    // The question is not lost.
    type(QStringLiteral("Who?"));
    click(*m_page, "sendButton");
    QTRY_COMPARE(control<QPlainTextEdit>(*m_page, "messageEdit")->toPlainText(),
                 QStringLiteral("Who?"));
}

void ChatSideBySideTest::stoppingSideBySideStopsBoth()
{
    m_studio->script->otherPieces.assign(500, "la ");
    m_studio->script->pieceMs = 5;
    load();
    click(*m_page, "sideBySideButton");
    QTRY_VERIFY(m_studio->chat.hasOther());
    type(QStringLiteral("Sing"));
    click(*m_page, "sendButton");
    QTRY_VERIFY(bubbles().count() == 2 && bubbles().text(1).size() > 3);
    QTest::keyClick(control<QPlainTextEdit>(*m_page, "messageEdit"), Qt::Key_Escape);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QCOMPARE(m_studio->script->asked.size(), std::size_t(1));
    QVERIFY(control<QWidget>(*m_page, "sendButton")->isVisible());
}

QTEST_MAIN(ChatSideBySideTest)
#include "chat_side_by_side_test.moc"
