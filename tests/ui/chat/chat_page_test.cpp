#include "ui/pages/chat_page.h"

#include "core/conversations/store.h"
#include "core/data/identity_table.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/conversation_model.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_view.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
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
    void editedQuestionBecomesAVersionAndTheFormerIsReached();
    void answersAreCorrectedByHand();
    void cutAnswerGoesOnFromItsOwnTokens();
    void thoughtsAreFoldedAndTimed();
    void fullContextIsSaid();
    void sideBySideAsksBothTheSameWithTheSameSeed();
    void sideBySideLoadsAModelOfItsOwnWhereTheBaseDiffers();
    void stoppingSideBySideStopsBoth();
    void settingsBelongToTheConversation();
    void everySettingReachesTheEngine();
    void conversationIsExported();
    void damagedStoreIsSaidAndKept();
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
    [[nodiscard]] static std::vector<conversations::Conversation> kept(); ///< on disk, newest first
    /// Of the newest conversation on disk; an empty one when it is not there (yet).
    [[nodiscard]] static conversations::Message message(std::size_t index);
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

std::vector<conversations::Conversation> ChatPageTest::kept()
{
    auto opened = conversations::openDefaultStore();
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    std::vector<conversations::Conversation> all;
    const auto list = opened->store.list({});
    for (const auto& one : list.value())
        all.push_back(opened->store.read({}, one.id).value());
    return all;
}

conversations::Message ChatPageTest::message(std::size_t index)
{
    const auto all = kept();
    return all.empty() || index >= all[0].messages.size() ? conversations::Message()
                                                          : all[0].messages[index];
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

void ChatPageTest::regenerateAsksTheSameHistoryAgain()
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

void ChatPageTest::editedQuestionBecomesAVersionAndTheFormerIsReached()
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

void ChatPageTest::answersAreCorrectedByHand()
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

void ChatPageTest::cutAnswerGoesOnFromItsOwnTokens()
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

void ChatPageTest::thoughtsAreFoldedAndTimed()
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

void ChatPageTest::fullContextIsSaid()
{
    load();
    auto* status = control<QLabel>(*m_page, "chatStatusLabel");
    ask(QStringLiteral("one"));
    QVERIFY(!status->text().contains(QLatin1String("full")));
    m_studio->script->promptTokens = 1900;
    ask(QStringLiteral("two"));
    QVERIFY2(status->text().contains(QLatin1String("92 % full")), qPrintable(status->text()));
}

void ChatPageTest::sideBySideAsksBothTheSameWithTheSameSeed()
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

void ChatPageTest::sideBySideLoadsAModelOfItsOwnWhereTheBaseDiffers()
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

void ChatPageTest::stoppingSideBySideStopsBoth()
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
