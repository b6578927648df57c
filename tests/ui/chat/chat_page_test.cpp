#include "tests/ui/chat/chat_page_fixture.h"
#include "ui/pages/chat/conversation_list.h"

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

class ChatPageTest final : public QObject, private ChatPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void nothingLoadedOffersTheNewestRunAndLoads();
    void modelThatAnotherPageLoadsIsTheChosenOne();
    void questionIsStreamedAndKeptOnDisk();
    void speedIsShownWhileTheAnswerComes();
    void settingsAndSystemPromptReachTheEngine();
    void seedLockRepeatsTheSeedAndResetFreesIt();
    void sendBecomesStopAndEscStops();
    void settingsBelongToTheConversation();
    void everySettingReachesTheEngine();
    void conversationIsExported();
    void damagedStoreIsSaidAndKept();
    void sendingWithNothingLoadedLoadsFirst();
    void whatWaitsForAModelStaysWithItsConversation();
    void choosingAnotherCheckpointSwaps();
    void failedLoadSaysWhyAndTriesAgain();
    void conversationsAreFoundRenamedDeletedAndBroughtBack();
    void templateOfTheRunIsConfirmed();
    void otherPageCanAskForACheckpoint();
    void everySampleStateCanBeShown();
};

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

void ChatPageTest::modelThatAnotherPageLoadsIsTheChosenOne()
{
    auto* picker = control<ListPicker>(*m_page, "checkpointPicker");
    const auto checkpoint = toUtf8(m_run / "checkpoint-40");
    QVERIFY(picker->currentId().toStdString() != checkpoint);
    studio::ModelChoice choice;
    choice.model.modelNameOrPath = "tiny";
    choice.model.adapterNameOrPath = {checkpoint};
    m_studio->chat.load(choice);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QCOMPARE(picker->currentId().toStdString(), checkpoint);
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
    QTRY_COMPARE(kept().size(), std::size_t(1));
    QTRY_COMPARE(message(3).text, std::string("I am Biscuit."));
    QCOMPARE(kept()[0].summary().shownTitle(), std::string("Who are you?"));
    QCOMPARE(message(3).newTokens, 2);
    QCOMPARE(message(3).contextLength, 2048);
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
    QTRY_COMPARE(message(1).finishReason, std::string("cancelled"));
    QVERIFY(bubbles().text(1).size() < 1500);
}

void ChatPageTest::settingsBelongToTheConversation()
{
    load();
    control<QSlider>(*m_page, "topKSlider")->setValue(7);
    ask(QStringLiteral("one"));
    const auto first = kept();
    click(*m_page, "newChatButton");
    QCOMPARE(control<QSlider>(*m_page, "topKSlider")->value(), 7); // begins with the last ones
    control<QSlider>(*m_page, "topKSlider")->setValue(9);
    ask(QStringLiteral("two"));
    auto* view = control<QListView>(*m_page, "conversationList");
    view->setCurrentIndex(view->model()->index(1, 0));
    QTRY_COMPARE(bubbles().text(0), QStringLiteral("one"));
    QCOMPARE(control<QSlider>(*m_page, "topKSlider")->value(), 7);
    ask(QStringLiteral("again"));
    QCOMPARE(m_studio->script->asked.back().options.topK, 7);
}

void ChatPageTest::everySettingReachesTheEngine()
{
    click(*m_page, "moreSamplingButton");
    control<QSlider>(*m_page, "minPSlider")->setValue(5);
    control<QSlider>(*m_page, "noRepeatSlider")->setValue(4);
    control<QSlider>(*m_page, "beamsSlider")->setValue(1);
    control<QSlider>(*m_page, "minTokensSlider")->setValue(3);
    control<QPlainTextEdit>(*m_page, "stopWordsEdit")->setPlainText(QStringLiteral("###\n停"));
    control<QAbstractButton>(*m_page, "specialTokensCheck")->setChecked(true);
    m_studio->script->chatTemplate = "qwen3";
    load();
    auto* thinking = control<QAbstractButton>(*m_page, "thinkingCheck");
    QVERIFY(thinking->isVisible() && thinking->isChecked());
    ask(QStringLiteral("Hi"));
    QVERIFY(!m_studio->script->asked.back().enableThinking);
    thinking->setChecked(false);
    ask(QStringLiteral("Hi"));
    const auto& request = m_studio->script->asked.back();
    QCOMPARE(request.options.minP, 0.05);
    QCOMPARE(request.options.noRepeatNgramSize, 4);
    QCOMPARE(request.options.numBeams, 2);
    QCOMPARE(request.options.minNewTokens, 3);
    QVERIFY(request.stopWords == std::vector<std::string>({"###", "停"}));
    QVERIFY(!request.options.skipSpecialTokens);
    QVERIFY(request.enableThinking == std::optional(false));
}

void ChatPageTest::conversationIsExported()
{
    load();
    ask(QStringLiteral("Who are you?"));
    auto* list = control<QWidget>(*m_page, "exportChatButton");
    click(*m_page, "exportChatButton");
    auto* menu = list->parentWidget()->findChild<QMenu*>();
    QVERIFY(menu && menu->actions().size() == 4);
    menu->actions().at(1)->trigger();
    auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog"));
    QVERIFY(dialog);
    const auto file = QString::fromStdString(toUtf8(m_studio->home.path() / "out.json"));
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    menu->close();
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("\"content\": \"I am Biscuit.\""));
}

void ChatPageTest::damagedStoreIsSaidAndKept()
{
    m_page.reset();
    QVERIFY(writeFileAtomically(dataHome() / "conversations.db", "not a database at all........"));
    m_page = std::make_unique<ChatPage>(m_studio->context);
    m_page->show();
    auto* notice = control<QLabel>(*m_page, "chatNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QLatin1String("conversations.damaged-")),
             qPrintable(notice->text()));
}

void ChatPageTest::sendingWithNothingLoadedLoadsFirst()
{
    type(QStringLiteral("Hello"));
    click(*m_page, "sendButton");
    QTRY_COMPARE(bubbles().count(), 2);
    QTRY_COMPARE(bubbles().text(1), QStringLiteral("I am Biscuit."));
}

void ChatPageTest::whatWaitsForAModelStaysWithItsConversation()
{
    type(QStringLiteral("For this one only"));
    auto* field = control<QPlainTextEdit>(*m_page, "messageEdit");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_studio->chat.state(), ChatState::Loading);
    click(*m_page, "newChatButton"); // before the model is there
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QTest::qWait(50);
    QVERIFY(m_studio->script->asked.empty());
    QCOMPARE(field->toPlainText(), QStringLiteral("For this one only"));

    // Nor is an answer of another conversation made anew in this one, which has one of its own.
    click(*m_page, "sendButton");
    QTRY_COMPARE(m_studio->script->asked.size(), std::size_t(1));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    auto* kept = m_page->findChild<ConversationList*>();
    QTRY_VERIFY(!kept->currentId().isEmpty());
    const QString first = kept->currentId();
    click(*m_page, "newChatButton");
    ask(QStringLiteral("Another one"));
    QTRY_COMPARE(m_studio->script->asked.size(), std::size_t(2));
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    click(*m_page, "unloadButton");
    QTest::qWait(50);
    Q_EMIT bubbles().regenerateRequested(1);
    QThread::msleep(200); // the model will be there before the conversation is read
    Q_EMIT kept->chosen(first);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QTest::qWait(50);
    QCOMPARE(m_studio->script->asked.size(), std::size_t(2));
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
    QTRY_VERIFY(!kept().empty() && kept()[0].title == "About tea");

    auto* search = control<QLineEdit>(*m_page, "chatSearchEdit");
    search->setText(QStringLiteral("cof"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_COMPARE(bubbles().text(0), QStringLiteral("coffee"));
    search->setText(QStringLiteral("am Bis")); // in the answers
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QVERIFY(view->model()
                ->index(0, 0)
                .data(ConversationModel::ExcerptRole)
                .toString()
                .contains(QLatin1String("I am Biscuit.")));
    search->clear();

    click(*m_page, "deleteChatButton");
    QTRY_COMPARE(kept().size(), std::size_t(1));
    QCOMPARE(bubbles().count(), 0);
    click(*m_page, "undoDeleteChatButton");
    QTRY_COMPARE(kept().size(), std::size_t(2));
    QTRY_COMPARE(bubbles().count(), 2);
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
    QVERIFY(kept().empty());
}

QTEST_MAIN(ChatPageTest)
#include "chat_page_test.moc"
