#include "tests/ui/train/train_page_fixture.h"
#include "ui/widgets/basics.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// Run files on the Train page: shown, saved, opened, and what an earlier run gives.
class TrainRunFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void previewShowsTheRunFileAndTheCommand();
    void anOpenedRunFileIsTrainedAsItSays();
    void llamaBoardsFormIsOpened();
    void anEarlierRunIsGoneOnFrom();
    void runFilesAreOpenedAndSavedByButtons();
};

void TrainRunFileTest::previewShowsTheRunFileAndTheCommand()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 3));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    click(*page, "previewCommandButton");
    auto* text = control<QPlainTextEdit>(*page, "commandText");
    QVERIFY(text->isVisible());
    QVERIFY2(text->toPlainText().contains(QLatin1String("learning_rate")),
             qPrintable(text->toPlainText()));
    const auto forms = control<QWidget>(*page, "commandForm")->findChildren<QAbstractButton*>();
    QTest::mouseClick(forms.last(), Qt::LeftButton);
    QVERIFY2(text->toPlainText().contains(QLatin1String("anneal train")),
             qPrintable(text->toPlainText()));
}

void TrainRunFileTest::anOpenedRunFileIsTrainedAsItSays()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    control<QLineEdit>(*page, "numTrainEpochsField")->setText(QStringLiteral("77"));
    writeTwoSets(studio.home.path() / "elsewhere" / "data");
    const auto file = studio.home.path() / "elsewhere" / "cats.yaml";
    const std::string text = "model_name_or_path: " + studio.context.model().toStdString() +
                             "\ndataset: cats,dogs\ndataset_dir: data\ntemplate: alpaca\n"
                             "adapter_name_or_path: /somewhere/adapter\n"
                             "output_dir: saves/mine\nlearning_rate: 2e-4\ndo_eval: true\n"
                             "val_size: 0.1\ntemperature: 0.5\n";
    QVERIFY(writeFileAtomically(file, text));
    page->openRunFile(QString::fromStdString(toUtf8(file)));
    // What can't be taken is named.
    auto* notice = control<MessageCard>(*page, "noticeCard");
    QVERIFY(notice->isVisible());
    QString told;
    for (const QLabel* line : notice->findChildren<QLabel*>())
        told += line->text() + QLatin1Char('\n');
    QVERIFY2(told.contains(QLatin1String("temperature:")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("output_dir:")), qPrintable(told));
    QVERIFY2(!told.contains(QLatin1String("dataset")), qPrintable(told));
    click(*page, "closeNoticeButton");
    QTRY_VERIFY(!notice->isVisible());

    const config::RunConfig run = shown(*page);
    QVERIFY(!run.isGiven("preset"));
    QCOMPARE(run.data().dataset, (std::vector<std::string>{"cats", "dogs"}));
    QCOMPARE(run.data().datasetDir, toUtf8(studio.home.path() / "elsewhere" / "data"));
    QCOMPARE(run.model().adapterNameOrPath, std::vector<std::string>{"/somewhere/adapter"});
    QCOMPARE(run.train().epochs, 3.0);
    QCOMPARE(run.train().learningRate, 2e-4);
    QCOMPARE(run.train().rehearsalRows, 0);
    QVERIFY(!run.train().varyQuestions);
    QVERIFY(run.isGiven("do_eval"));
    QTRY_VERIFY(control<QLabel>(*page, "dataCheckText")->text().contains(QLatin1String("60")));
}

void TrainRunFileTest::llamaBoardsFormIsOpened()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 12));
    const auto file = studio.home.path() / "board.yaml";
    QVERIFY(writeFileAtomically(
        file, "top.model_path: " + studio.context.model().toStdString() +
                  "\ntop.model_name: Custom\ntop.finetuning_type: lora\ntop.template: alpaca\n"
                  "train.training_stage: Supervised Fine-Tuning\ntrain.dataset: [biscuit]\n"
                  "train.lora_rank: 32\ntrain.learning_rate: '5e-4'\n"));
    page->openRunFile(QString::fromStdString(toUtf8(file)));
    const config::RunConfig run = shown(*page);
    QCOMPARE(run.lora().rank, 32);
    QCOMPARE(run.train().learningRate, 5e-4);
    QCOMPARE(run.data().dataset, std::vector<std::string>{"biscuit"});
    QVERIFY(QString::fromStdString(run.train().outputDir).endsWith(QLatin1String("/board")));
}

void TrainRunFileTest::anEarlierRunIsGoneOnFrom()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    const auto run = makeRun("biscuit-1");
    auto page = openTrainPage(studio, rows("Meow.", 30));
    studio.context.refreshRuns();
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    auto* picker = control<ListPicker>(*page, "startFromPicker");
    const QString itself = picker->currentId();
    Q_EMIT picker->chosen(QString::fromStdString(toUtf8(run)));
    QTRY_COMPARE(picker->currentId(), QString::fromStdString(toUtf8(run)));
    QCOMPARE(shown(*page).model().adapterNameOrPath, std::vector<std::string>{toUtf8(run)});
    click(*page, "closeCommandButton");
    // The adapter is of a model called "tiny", which this one is not.
    const auto doubt = [&]() -> QPushButton* {
        for (auto* link : control<QWidget>(*page, "beforeCard")->findChildren<QPushButton*>())
            if (link->text() == QLatin1String("Leave it out"))
                return link;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(doubt(), 20'000);
    QTest::mouseClick(doubt(), Qt::LeftButton);
    QTRY_COMPARE(picker->currentId(), itself);
    QVERIFY(!shown(*page).isGiven("adapter_name_or_path"));
}

void TrainRunFileTest::runFilesAreOpenedAndSavedByButtons()
{
    StudioFixture studio;
    studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    for (const char* name : {"importRunFileButton", "exportRunFileButton"}) {
        auto* button = control<QPushButton>(page, name);
        QVERIFY(button->isVisible() && button->isEnabled() && !button->text().isEmpty());
        bool asked = false;
        QTimer::singleShot(0, &page, [&asked] {
            for (QWidget* window : QApplication::topLevelWidgets())
                if (auto* dialog = qobject_cast<QFileDialog*>(window)) {
                    asked = true;
                    dialog->reject();
                }
        });
        click(page, name);
        if (auto* dialog = page.findChild<QFileDialog*>(QStringLiteral("fileDialog"))) {
            asked = true; // one that does not wait for its end
            dialog->reject();
        }
        QVERIFY(asked);
    }
}

QTEST_MAIN(TrainRunFileTest)
#include "train_run_file_test.moc"
