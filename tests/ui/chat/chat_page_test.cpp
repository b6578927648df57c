#include "ui/pages/chat_page.h"

#include "core/data/identity_table.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/chat_store.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_view.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

class ChatPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingLoadedOffersTheNewestRunAndLoads();
    void questionIsStreamedAndKeptOnDisk();
    void speedIsShownWhileTheAnswerComes();
    void settingsAndSystemPromptReachTheEngine();
    void seedLockRepeatsTheSeedAndResetFreesIt();
    void sendBecomesStopAndEscStops();
    void regenerateAsksTheSameHistoryAgain();
    void editedQuestionReplacesWhatFollows();
    void sendingWithNothingLoadedLoadsFirst();
    void regeneratingWithNothingLoadedLoadsFirst();
    void escLeavesAnEdit();
    void choosingAnotherCheckpointSwaps();
    void failedLoadSaysWhyAndTriesAgain();
    void answerBecomesATrainingRow();
    void conversationsAreFoundRenamedDeletedAndBroughtBack();
    void templateOfTheRunIsConfirmed();
    void otherPageCanAskForACheckpoint();
    void everySampleStateCanBeShown();

private:
    [[nodiscard]] BubbleView& bubbles() { return *control<BubbleView>(*m_page, "bubbleView"); }
    void load();
    void type(const QString& text);
    void ask(const QString& text);
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<ChatPage> m_page;
    std::filesystem::path m_run;
};

void ChatPageTest::init()
{
    m_studio = std::make_unique<StudioFixture>();
    m_run = makeRun("biscuit-1", true);
    m_page = std::make_unique<ChatPage>(m_studio->context);
    m_page->resize(1090, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_studio->context.refreshRuns();
}

void ChatPageTest::cleanup()
{
    m_page.reset();
    m_studio.reset();
}

void ChatPageTest::load()
{
    click(*m_page, "loadButton");
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
}

void ChatPageTest::type(const QString& text)
{
    auto* field = control<QPlainTextEdit>(*m_page, "messageEdit");
    field->setFocus();
    QTest::keyClicks(field, text);
}

void ChatPageTest::ask(const QString& text)
{
    const int before = bubbles().count();
    type(text);
    QTest::keyClick(control<QPlainTextEdit>(*m_page, "messageEdit"), Qt::Key_Return);
    QTRY_COMPARE(bubbles().count(), before + 2);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
}

void ChatPageTest::nothingLoadedOffersTheNewestRunAndLoads()
{
    QCOMPARE(control<ListPicker>(*m_page, "checkpointPicker")->currentTitle(),
             QStringLiteral("biscuit-1"));
    QVERIFY(control<MessageCard>(*m_page, "chatMessage")->isVisible());
    QVERIFY(!control<QWidget>(*m_page, "unloadButton")->isVisible());
    load();
    QVERIFY(!control<QWidget>(*m_page, "loadButton")->isVisible());
    QCOMPARE(m_studio->script->loaded.size(), std::size_t(1));
    const auto& model = m_studio->script->loaded[0].model;
    QCOMPARE(model.modelNameOrPath, std::string("tiny"));
    QCOMPARE(model.adapterNameOrPath, std::vector<std::string>{toUtf8(m_run)});
    click(*m_page, "unloadButton");
    QCOMPARE(m_studio->chat.state(), ChatState::Empty);
    QVERIFY(control<QWidget>(*m_page, "loadButton")->isVisible());
}

void ChatPageTest::questionIsStreamedAndKeptOnDisk()
{
    load();
    ask(QStringLiteral("Who are you?"));
    QCOMPARE(bubbles().count(), 2);
    QCOMPARE(bubbles().text(0), QStringLiteral("Who are you?"));
    QCOMPARE(bubbles().text(1), QStringLiteral("I am Biscuit."));
    QVERIFY(control<QPlainTextEdit>(*m_page, "messageEdit")->toPlainText().isEmpty());
    ask(QStringLiteral("And then?"));
    const auto& messages = m_studio->script->asked.back().conversation.messages;
    QCOMPARE(messages.size(), std::size_t(3));
    QCOMPARE(messages[1].content, std::string("I am Biscuit."));
    QVERIFY(messages[1].role == text::Role::Assistant);
    const auto kept = ChatStore::load().conversations;
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept[0].turns.size(), 4);
    QCOMPARE(kept[0].shownTitle(), QStringLiteral("Who are you?"));
    click(*m_page, "clearButton");
    QCOMPARE(bubbles().count(), 0);
    QCOMPARE(ChatStore::load().conversations[0].turns.size(), 0);
}

void ChatPageTest::speedIsShownWhileTheAnswerComes()
{
    m_studio->script->pieces.assign(200, "a ");
    m_studio->script->pieces[1] = ""; // a token in the middle of a character counts as well
    m_studio->script->pieceMs = 10;
    load();
    type(QStringLiteral("Who are you?"));
    QTest::keyClick(control<QPlainTextEdit>(*m_page, "messageEdit"), Qt::Key_Return);
    auto* status = control<QLabel>(*m_page, "chatStatusLabel");
    QTRY_VERIFY(status->text().contains(QLatin1String("tokens/s")));
    QCOMPARE(m_studio->chat.state(), ChatState::Answering);
    QVERIFY2(status->text().contains(QRegularExpression(QStringLiteral("\\d+ tokens"))),
             qPrintable(status->text()));
    QTest::keyClick(control<QPlainTextEdit>(*m_page, "messageEdit"), Qt::Key_Escape);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QVERIFY(!status->text().contains(QLatin1String("tokens/s")));
}

void ChatPageTest::settingsAndSystemPromptReachTheEngine()
{
    control<QPlainTextEdit>(*m_page, "systemPromptEdit")->setPlainText(QStringLiteral("Be brief."));
    control<QSlider>(*m_page, "temperatureSlider")->setValue(0);
    control<QSlider>(*m_page, "topKSlider")->setValue(7);
    load();
    ask(QStringLiteral("Hi"));
    const auto& request = m_studio->script->asked.back();
    QCOMPARE(request.conversation.system, std::string("Be brief."));
    QVERIFY(!request.options.doSample);
    QCOMPARE(request.options.topK, 7);
    click(*m_page, "resetSamplingButton");
    ask(QStringLiteral("Hi again"));
    QVERIFY(m_studio->script->asked.back().options.doSample);
    QCOMPARE(m_studio->script->asked.back().options.topK, config::GenerationOptions().topK);
}

void ChatPageTest::seedLockRepeatsTheSeedAndResetFreesIt()
{
    load();
    ask(QStringLiteral("1"));
    QVERIFY(!m_studio->script->asked.back().options.seed);
    click(*m_page, "seedLockButton");
    ask(QStringLiteral("2"));
    const auto seed = m_studio->script->asked.back().options.seed;
    QVERIFY(seed);
    ask(QStringLiteral("3"));
    QCOMPARE(m_studio->script->asked.back().options.seed, seed);
    click(*m_page, "resetSamplingButton");
    ask(QStringLiteral("4"));
    QVERIFY(!m_studio->script->asked.back().options.seed);
}

void ChatPageTest::sendBecomesStopAndEscStops()
{
    m_studio->script->pieces.assign(500, "la ");
    m_studio->script->pieceMs = 5;
    load();
    type(QStringLiteral("Sing"));
    click(*m_page, "sendButton");
    QVERIFY(control<QWidget>(*m_page, "stopAnswerButton")->isVisible());
    QVERIFY(!control<QWidget>(*m_page, "sendButton")->isVisible());
    QTRY_VERIFY(bubbles().text(1).size() > 3);
    QTest::keyClick(control<QPlainTextEdit>(*m_page, "messageEdit"), Qt::Key_Escape);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QVERIFY(control<QWidget>(*m_page, "sendButton")->isVisible());
    QCOMPARE(ChatStore::load().conversations[0].turns[1].finishReason, QStringLiteral("cancelled"));
    QVERIFY(bubbles().text(1).size() < 1500);
}

void ChatPageTest::regenerateAsksTheSameHistoryAgain()
{
    load();
    ask(QStringLiteral("Who?"));
    m_studio->script->pieces = {"Somebody else."};
    click(*m_page, "regenerateButton");
    QTRY_COMPARE(bubbles().text(1), QStringLiteral("Somebody else."));
    QCOMPARE(bubbles().count(), 2);
    QCOMPARE(m_studio->script->asked[1].conversation.messages.size(), std::size_t(1));
}

void ChatPageTest::editedQuestionReplacesWhatFollows()
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

    Q_EMIT bubbles().editRequested(1); // an answer is corrected by hand: nothing is asked
    field->setPlainText(QStringLiteral("by hand"));
    click(*m_page, "sendButton");
    QCOMPARE(bubbles().text(1), QStringLiteral("by hand"));
    QCOMPARE(m_studio->script->asked.size(), std::size_t(3));
    QCOMPARE(ChatStore::load().conversations[0].turns[1].text, QStringLiteral("by hand"));
}

void ChatPageTest::sendingWithNothingLoadedLoadsFirst()
{
    type(QStringLiteral("Hello"));
    click(*m_page, "sendButton");
    QTRY_COMPARE(bubbles().count(), 2);
    QTRY_COMPARE(bubbles().text(1), QStringLiteral("I am Biscuit."));
}

void ChatPageTest::regeneratingWithNothingLoadedLoadsFirst()
{
    load();
    ask(QStringLiteral("Who?"));
    click(*m_page, "unloadButton");
    m_studio->script->pieces = {"Again."};
    Q_EMIT bubbles().regenerateRequested(1);
    QTRY_COMPARE(bubbles().text(1), QStringLiteral("Again."));
    QCOMPARE(bubbles().count(), 2);
}

void ChatPageTest::escLeavesAnEdit()
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

void ChatPageTest::choosingAnotherCheckpointSwaps()
{
    load();
    auto* picker = control<ListPicker>(*m_page, "checkpointPicker");
    Q_EMIT picker->chosen(QString::fromStdString(toUtf8(m_run / "checkpoint-40")));
    QTRY_COMPARE(m_studio->script->loaded.size(), std::size_t(2));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QCOMPARE(m_studio->script->loaded[1].model.adapterNameOrPath,
             std::vector<std::string>{toUtf8(m_run / "checkpoint-40")});
}

void ChatPageTest::failedLoadSaysWhyAndTriesAgain()
{
    m_studio->script->loadError =
        Error{ErrorCode::NotFound, "The model 'tiny' is not here.", {{"model", "tiny"}}};
    click(*m_page, "loadButton");
    auto* message = control<MessageCard>(*m_page, "chatMessage");
    QTRY_VERIFY(message->title().contains(QLatin1String("tiny")));
    QCOMPARE(m_studio->chat.state(), ChatState::Empty);
    m_studio->script->loadError.reset();
    click(*m_page, "retryButton");
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
}

void ChatPageTest::answerBecomesATrainingRow()
{
    load();
    ask(QStringLiteral("Who are you?"));
    Q_EMIT bubbles().saveAsRowRequested(1);
    QSignalSpy sets(&m_studio->context, &StudioContext::dataSetsChanged);
    QSignalSpy pages(&m_studio->context, &StudioContext::pageRequested);
    auto* target = control<ListPicker>(*m_page, "rowTargetPicker");
    target->setCurrent(QStringLiteral("new"));
    click(*m_page, "saveRowButton");
    QCOMPARE(sets.count(), 1);
    const auto table = data::openIdentityTable(dataSetsFolder() / "from-chat.json");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(1));
    QCOMPARE(table->rows[0].instruction, std::string("Who are you?"));
    QCOMPARE(table->rows[0].output, std::string("I am Biscuit."));
    click(*m_page, "showRowButton");
    QCOMPARE(pages.count(), 1);
    QVERIFY(pages[0][1].toString().endsWith(QLatin1String("from-chat.json#1")));
}

void ChatPageTest::conversationsAreFoundRenamedDeletedAndBroughtBack()
{
    load();
    ask(QStringLiteral("coffee"));
    click(*m_page, "newChatButton");
    QCOMPARE(bubbles().count(), 0);
    ask(QStringLiteral("tea"));
    auto* view = control<QListView>(*m_page, "conversationList");
    QCOMPARE(view->model()->rowCount(), 2);
    QVERIFY(view->model()->setData(view->currentIndex(), QStringLiteral("About tea")));
    QCOMPARE(ChatStore::load().conversations[0].title, QStringLiteral("About tea"));

    auto* search = control<QLineEdit>(*m_page, "chatSearchEdit");
    search->setText(QStringLiteral("coffee"));
    QCOMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QCOMPARE(bubbles().text(0), QStringLiteral("coffee"));
    search->clear();

    click(*m_page, "deleteChatButton");
    QCOMPARE(ChatStore::load().conversations.size(), std::size_t(1));
    QCOMPARE(bubbles().count(), 0);
    click(*m_page, "undoDeleteChatButton");
    QCOMPARE(ChatStore::load().conversations.size(), std::size_t(2));
    QCOMPARE(bubbles().text(0), QStringLiteral("coffee"));
}

void ChatPageTest::templateOfTheRunIsConfirmed()
{
    auto* note = control<QLabel>(*m_page, "templateNote");
    QVERIFY(!note->isVisible());
    load();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QLatin1String("smollm2")));
}

void ChatPageTest::otherPageCanAskForACheckpoint()
{
    m_studio->context.open(StudioContext::Page::Chat, QString::fromStdString(toUtf8(m_run)));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    m_studio->context.open(StudioContext::Page::Chat, QStringLiteral("/nowhere/at/all"));
    QVERIFY(control<MessageCard>(*m_page, "chatMessage")->isVisible());
}

void ChatPageTest::everySampleStateCanBeShown()
{
    for (const auto& state : ChatPage::sampleStates()) {
        ChatPage page(m_studio->context);
        page.resize(1090, 740);
        page.showSample(state);
        QVERIFY(!page.grab().isNull());
    }
    QVERIFY(ChatStore::load().conversations.empty());
}

QTEST_MAIN(ChatPageTest)
#include "chat_page_test.moc"
