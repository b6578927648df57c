#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "tests/support/shared.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/chat_page.h"
#include "ui/pages/export_page.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_view.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace fs = std::filesystem;

/// Chat and Export with the real engine on a tiny model: what a user does after training.
class ChatExportFlowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exportedFolderAnswersInChatAsTheAdapterDid();
    void missingBaseModelIsNamed();

private:
    [[nodiscard]] static fs::path makeTrainedRun(const std::string& base);
    static QString ask(ChatPage& page, ChatBridge& bridge, const QString& question);
    fs::path m_fixture;
};

void ChatExportFlowTest::initTestCase()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_fixture = sharedFolder() / "fixtures" / "models" / "llama_gqa";
}

/// A run folder as training leaves it, with the fixture's trained adapter and this base model.
fs::path ChatExportFlowTest::makeTrainedRun(const std::string& base)
{
    const auto source =
        sharedFolder() / "fixtures" / "models" / "llama_gqa" / "train" / "lora_r8" / "final";
    const auto run = runsFolder() / "tiny" / "lora" / "flow";
    fs::create_directories(run);
    auto config = QJsonDocument::fromJson(
                      QByteArray::fromStdString(*readFile(source / "adapter_config.json")))
                      .object();
    config.insert(QStringLiteral("base_model_name_or_path"), QString::fromStdString(base));
    const bool written =
        writeFileAtomically(run / "adapter_config.json",
                            QJsonDocument(config).toJson().toStdString()) &&
        writeFileAtomically(run / "adapter_model.safetensors",
                            *readFile(source / "adapter_model.safetensors")) &&
        writeFileAtomically(run / "run.yaml", "model_name_or_path: " + base +
                                                  "\nstage: sft\ndo_train: true\n"
                                                  "finetuning_type: lora\n"
                                                  "template: chatml\n"
                                                  "dataset: none\noutput_dir: " +
                                                  toUtf8(run) + "\n") &&
        writeFileAtomically(run / "trainer_state.json",
                            R"({"global_step": 8, "max_steps": 8, "log_history": []})");
    if (!written)
        qFatal("can't write the run");
    return run;
}

QString ChatExportFlowTest::ask(ChatPage& page, ChatBridge& bridge, const QString& question)
{
    auto& bubbles = *control<BubbleView>(page, "bubbleView");
    const int before = bubbles.count();
    auto* field = control<QPlainTextEdit>(page, "messageEdit");
    field->setPlainText(question);
    QTest::keyClick(field, Qt::Key_Return);
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(bubbles.count(), before + 2, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(bridge.state(), ChatState::Ready, 60000);
    }();
    return bubbles.text(before + 1);
}

void ChatExportFlowTest::exportedFolderAnswersInChatAsTheAdapterDid()
{
    TemporaryHome home;
    Preferences preferences(std::make_unique<QSettings>(
        QString::fromStdString(toUtf8(home.path() / "settings.ini")), QSettings::IniFormat));
    TrainBridge train;
    ChatBridge chat;
    ExportBridge exporting;
    StudioContext context(preferences, train, chat, exporting);
    const auto run = makeTrainedRun(toUtf8(m_fixture / "model"));
    ChatPage chatPage(context);
    ExportPage exportPage(context);
    for (QWidget* page : {static_cast<QWidget*>(&chatPage), static_cast<QWidget*>(&exportPage)}) {
        page->resize(1090, 740);
        page->show();
    }
    context.refreshRuns();

    control<QSlider>(chatPage, "temperatureSlider")->setValue(0);
    control<QSlider>(chatPage, "maxTokensSlider")->setValue(0); // the shortest
    QSignalSpy failures(&chat, &ChatBridge::failed);
    click(chatPage, "loadButton");
    QTRY_VERIFY_WITH_TIMEOUT(chat.state() != ChatState::Loading, 60000);
    QVERIFY2(failures.isEmpty(),
             failures.isEmpty() ? "" : failures[0][0].value<Error>().message.c_str());
    QCOMPARE(chat.chatTemplate(), QStringLiteral("chatml"));
    QSignalSpy answers(&chat, &ChatBridge::answerFinished);
    const auto tuned = ask(chatPage, chat, QStringLiteral("Who are you?"));
    QCOMPARE(answers.count(), 1);
    QVERIFY(answers[0][0].value<studio::Answer>().newTokens > 0);

    const auto folder = QString::fromStdString(toUtf8(home.path() / "exported"));
    control<QRadioButton>(exportPage, "folderTargetRadio")->click(); // a GGUF file comes first
    auto* field = control<QLineEdit>(exportPage, "exportFolderEdit");
    field->clear();
    QTest::keyClicks(field, folder);
    control<Segmented>(exportPage, "dtypeChoice")->setCurrent(3); // fp32: nothing is rounded
    click(exportPage, "exportButton");
    QTRY_VERIFY_WITH_TIMEOUT(exporting.state() != ExportState::Running, 60000);
    QVERIFY2(exporting.state() == ExportState::Done,
             exporting.error() ? exporting.error()->message.c_str() : "");
    for (const char* name : {"config.json", "tokenizer.json", "model.safetensors"})
        QVERIFY2(fs::exists(home.path() / "exported" / name), name);

    click(exportPage, "chatWithItButton"); // the Chat page loads it by itself
    QTRY_VERIFY_WITH_TIMEOUT(
        chat.choice().model.adapterNameOrPath.empty() && chat.state() == ChatState::Ready, 60000);
    QCOMPARE(QString::fromStdString(chat.choice().model.modelNameOrPath), folder);
    click(chatPage, "newChatButton");
    QCOMPARE(ask(chatPage, chat, QStringLiteral("Who are you?")), tuned);
}

void ChatExportFlowTest::missingBaseModelIsNamed()
{
    TemporaryHome home;
    Preferences preferences(std::make_unique<QSettings>(
        QString::fromStdString(toUtf8(home.path() / "settings.ini")), QSettings::IniFormat));
    TrainBridge train;
    ChatBridge chat;
    ExportBridge exporting;
    StudioContext context(preferences, train, chat, exporting);
    static_cast<void>(makeTrainedRun("no-such-model"));
    ChatPage page(context);
    page.resize(1090, 740);
    page.show();
    context.refreshRuns();
    QSignalSpy failures(&chat, &ChatBridge::failed);
    click(page, "loadButton");
    QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, 60000);
    QVERIFY(failures[0][0].value<Error>().message.find("no-such-model") != std::string::npos);
    QCOMPARE(chat.state(), ChatState::Empty);
    QVERIFY(control<MessageCard>(page, "chatMessage")->isVisible());
}

QTEST_MAIN(ChatExportFlowTest)
#include "chat_export_flow_test.moc"
