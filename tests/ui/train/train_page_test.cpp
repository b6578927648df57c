#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/train/advanced_panel.h"
#include "ui/pages/train/questions_card.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_view.h"
#include "ui/widgets/token_view.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::click;
using anneal::tests::control;

namespace {

void writeData(const char* name, const std::string& json)
{
    const auto folder = dataSetsFolder();
    std::filesystem::create_directories(folder);
    QVERIFY(writeFileAtomically(folder / (std::string(name) + ".json"), json).has_value());
    QVERIFY(writeFileAtomically(folder / "dataset_info.json", "{\"" + std::string(name) +
                                                                  "\": {\"file_name\": \"" + name +
                                                                  ".json\"}}")
                .has_value());
}

std::string rows(const std::string& answer, int count)
{
    std::string json = "[";
    for (int i = 0; i < count; ++i)
        json += std::string(i ? "," : "") + R"({"instruction": "Question )" + std::to_string(i) +
                R"(?", "input": "", "output": ")" + answer + R"("})";
    return json + "]";
}

QString label(QWidget& page)
{
    return control<QPushButton>(page, "startButton")->text();
}

} // namespace

/// The form with real clicks and keys, without a training.
class TrainPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStartWelcomesAndStartAsksForAModel();
    void startNamesWhatTheDataLacks();
    void namesAreFilledInOnTheStage();
    void aValueOutOfRangeIsNamedAndFocused();
    void goalsSetTheNumbersAndMyOwnKeepsThem();
    void advancedFindsByEnglishChineseAndKey();
    void stageAndMethodAreChosenOnThePage();
    void previewShowsTheRunFileAndTheCommand();
    void previewOfTheDataShowsTheFirstRowsAndTheirTokens();
    void questionsWhileItTrainsAreChosenAndRemembered();
    void editOfTheDataLeadsToItsPage();
    void aFileOfTheDataPageIsTrainedOn();
    void whatWouldFitComesBackAfterAnotherCard();
    void everyControlHasANameForScreenReaders();
    void nothingIsMeasuredForAFormThatNobodySees();
    void anOpenedRunFileIsTrainedAsItSays();
    void llamaBoardsFormIsOpened();
    void severalDataSetsAreTrainedOnTogether();
    void anEarlierRunIsGoneOnFrom();
    void whatThePageLacksIsFoundByItsName();
    void furtherArgumentsReachTheRun();
    void runFilesAreOpenedAndSavedByButtons();

private:
    /// A page with the tiny model and the data set; nullptr where ../shared is absent.
    std::unique_ptr<TrainPage> open(tests::StudioFixture& studio, const std::string& json)
    {
        writeData("biscuit", json);
        studio.context.setModel(QString::fromStdString(
            toUtf8(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
        studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
        studio.preferences.setValue(QStringLiteral("train/dataSet"), QStringLiteral("biscuit"));
        auto page = std::make_unique<TrainPage>(studio.context);
        page->resize(1092, 740);
        page->show();
        return page;
    }
};

void TrainPageTest::firstStartWelcomesAndStartAsksForAModel()
{
    tests::StudioFixture studio;
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    QVERIFY(control<QWidget>(page, "welcomeStage")->isVisible());
    auto* name = control<QLineEdit>(page, "demoNameField");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Mochi"));
    bool shown = false;
    const auto labels = control<QWidget>(page, "welcomeStage")->findChildren<QLabel*>();
    for (const QLabel* text : labels)
        shown = shown || text->text().contains(QLatin1String("Mochi"));
    QVERIFY(shown);
    QCOMPARE(label(page), QStringLiteral("Choose a model"));
    QSignalSpy asked(&page, &TrainPage::modelListRequested);
    click(page, "startButton");
    QCOMPARE(asked.size(), 1);
}

void TrainPageTest::startNamesWhatTheDataLacks()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("", 3));
    QTRY_COMPARE(label(*page), QStringLiteral("Add an answer to train on"));
    writeData("biscuit", rows("Meow.", 3));
    Q_EMIT studio.context.dataSetsChanged();
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    QTRY_VERIFY(control<QLabel>(*page, "dataCheckText")->text().contains(QLatin1String("3")));
}

void TrainPageTest::namesAreFilledInOnTheStage()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("I am {{name}}, made by {{author}}.", 4));
    QTRY_COMPARE(label(*page), QStringLiteral("Fill in {{name}}"));
    click(*page, "startButton");
    QVERIFY(control<QWidget>(*page, "namesCard")->isVisible());
    QTest::keyClicks(control<QLineEdit>(*page, "placeholderNameField"), QStringLiteral("Biscuit"));
    QTest::keyClicks(control<QLineEdit>(*page, "placeholderAuthorField"), QStringLiteral("Paws"));
    click(*page, "fillNamesButton");
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    const auto text = readFile(dataSetsFolder() / "biscuit.json");
    QVERIFY(text.has_value());
    QVERIFY(text->find("I am Biscuit, made by Paws.") != std::string::npos);
    QVERIFY(text->find("{{") == std::string::npos);
}

void TrainPageTest::aValueOutOfRangeIsNamedAndFocused()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 3));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    auto* rate = control<QLineEdit>(*page, "learningRateField");
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("7"));
    QTRY_COMPARE(label(*page), QStringLiteral("Correct the learning rate"));
    QVERIFY(control<QLabel>(*page, "learning_rateError")->isVisible());
    control<QWidget>(*page, "startButton")->setFocus();
    click(*page, "startButton");
    QCOMPARE(page->focusWidget(), rate);
}

void TrainPageTest::goalsSetTheNumbersAndMyOwnKeepsThem()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    const auto tiles = control<QWidget>(*page, "goalTiles")->findChildren<QAbstractButton*>();
    QCOMPARE(tiles.size(), 4);
    auto* rate = control<QLineEdit>(*page, "learningRateField");
    const QString identity = rate->text();
    QTest::mouseClick(tiles[2], Qt::LeftButton);
    QVERIFY(rate->text() != identity);
    const QString style = rate->text();
    QTest::mouseClick(tiles[3], Qt::LeftButton);
    QCOMPARE(rate->text(), style);
    QTest::mouseClick(tiles[0], Qt::LeftButton);
    QCOMPARE(rate->text(), identity);
}

void TrainPageTest::advancedFindsByEnglishChineseAndKey()
{
    tests::StudioFixture studio;
    studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    click(page, "advancedButton");
    auto* search = control<QLineEdit>(page, "advancedSearch");
    const auto found = [&](const QString& words) {
        search->clear();
        search->setText(words);
        return control<QWidget>(page, "loraRankField")->isVisible() &&
               !control<QWidget>(page, "seedField")->isVisible();
    };
    QVERIFY(control<QWidget>(page, "seedField")->isVisibleTo(&page));
    QVERIFY(found(QStringLiteral("lora RANK")));
    QVERIFY(found(QStringLiteral("LoRA 秩")));
    QVERIFY(found(QStringLiteral("lora_rank")));
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(!control<QWidget>(page, "loraRankField")->isVisible());
    search->clear();
    auto* rank = control<QLineEdit>(page, "loraRankField");
    rank->selectAll();
    QTest::keyClicks(rank, QStringLiteral("16"));
    QTRY_VERIFY(control<QWidget>(page, "advancedResetButton")->isVisible());
    click(page, "lora_rankReset");
    QCOMPARE(rank->text(), QStringLiteral("8"));
    click(page, "advancedBackButton");
    QVERIFY(control<QWidget>(page, "dataCard")->isVisible());
}

// Rows that hold text alone: nothing to learn for sft, all of it for pt.
void TrainPageTest::stageAndMethodAreChosenOnThePage()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("", 3));
    QTRY_COMPARE(label(*page), QStringLiteral("Add an answer to train on"));
    click(*page, "advancedButton");
    control<QComboBox>(*page, "stageField")->setCurrentText(QStringLiteral("pt"));
    control<QComboBox>(*page, "finetuningTypeField")->setCurrentText(QStringLiteral("full"));
    click(*page, "advancedBackButton");
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    click(*page, "previewCommandButton");
    const QString file = control<QPlainTextEdit>(*page, "commandText")->toPlainText();
    QVERIFY2(file.contains(QLatin1String("stage: pt")), qPrintable(file));
    QVERIFY2(file.contains(QLatin1String("finetuning_type: full")), qPrintable(file));
    QVERIFY2(file.contains(QLatin1String("/full/")), qPrintable(file));
}

void TrainPageTest::previewShowsTheRunFileAndTheCommand()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 3));
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

void TrainPageTest::previewOfTheDataShowsTheFirstRowsAndTheirTokens()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow, I carry trays.", 30));
    studio.context.setChatTemplate(QStringLiteral("alpaca"));
    auto* preview = control<QPushButton>(*page, "previewDataButton");
    QTRY_VERIFY(preview->isEnabled());
    QSignalSpy left(&studio.context, &StudioContext::pageRequested);
    click(*page, "previewDataButton");
    QVERIFY(control<QWidget>(*page, "previewCard")->isVisible());
    QCOMPARE(left.size(), 0); // it stays on the page
    auto* bubbles = control<BubbleView>(*page, "previewBubbles");
    QCOMPARE(bubbles->count(), 40); // twenty rows
    QCOMPARE(bubbles->text(0), QStringLiteral("Question 0?"));
    QCOMPARE(bubbles->text(1), QStringLiteral("Meow, I carry trays."));

    auto* form = control<Segmented>(*page, "previewForm");
    QTest::mouseClick(form->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    auto* tokens = control<TokenView>(*page, "previewTokens");
    QTRY_VERIFY(tokens->tokenCount() > 0);
    QVERIFY(tokens->isVisible());
    QVERIFY(tokens->plainText().contains(QLatin1String("### Instruction:")));
    QVERIFY(tokens->plainText().contains(QLatin1String("Meow, I carry trays.")));
    click(*page, "closePreviewButton");
    QVERIFY(!control<QWidget>(*page, "previewCard")->isVisible());
}

void TrainPageTest::questionsWhileItTrainsAreChosenAndRemembered()
{
    tests::StudioFixture studio;
    auto page = open(studio, rows("Yes.", 10));
    click(*page, "questionsButton");
    auto* text = control<QPlainTextEdit>(*page, "questionsEdit");
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(QuestionsCard::chosen(studio.preferences), QStringList());
    QStringList many;
    for (int i = 1; i <= 8; ++i)
        many << QStringLiteral("  Question %1? ").arg(i) << QString();
    text->setPlainText(many.join(QLatin1Char('\n')));
    const QStringList kept = QuestionsCard::chosen(studio.preferences);
    QCOMPARE(kept.size(), QuestionsCard::kMost);
    QCOMPARE(kept.first(), QStringLiteral("Question 1?"));
    click(*page, "questionsDoneButton");
    QVERIFY(!text->isVisible());
    click(*page, "questionsButton");
    click(*page, "firstRowsButton");
    QCOMPARE(QuestionsCard::chosen(studio.preferences), QStringList());
}

void TrainPageTest::editOfTheDataLeadsToItsPage()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 3));
    QSignalSpy left(&studio.context, &StudioContext::pageRequested);
    click(*page, "editDataButton");
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<StudioContext::Page>(), StudioContext::Page::Data);
    QCOMPARE(left[0][1].toString(), QStringLiteral("biscuit"));
}

void TrainPageTest::aFileOfTheDataPageIsTrainedOn()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 3));
    const auto chosen = [&] { return studio.preferences.value(QStringLiteral("train/dataSet")); };
    const auto other = studio.home.path() / "elsewhere.json";
    QVERIFY(writeFileAtomically(other, rows("Woof.", 2)));
    for (int i = 0; i < 2; ++i) { // the second time it is registered already
        studio.context.open(StudioContext::Page::Train, QString::fromStdString(toUtf8(other)));
        QCOMPARE(chosen().toString(), QStringLiteral("elsewhere"));
    }
    studio.context.open(StudioContext::Page::Train,
                        studio.context.dataFolder() + QStringLiteral("/biscuit.json"));
    QCOMPARE(chosen().toString(), QStringLiteral("biscuit"));
}

void TrainPageTest::whatWouldFitComesBackAfterAnotherCard()
{
    tests::StudioFixture studio;
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    page.showSample(QStringLiteral("no-fit"));
    QVERIFY(control<QWidget>(page, "noticeCard")->isVisible());
    click(page, "previewDataButton");
    QVERIFY(!control<QWidget>(page, "noticeCard")->isVisible());
    click(page, "startButton"); // says that it would make it fit
    QVERIFY(control<QWidget>(page, "noticeCard")->isVisible());
}

void TrainPageTest::everyControlHasANameForScreenReaders()
{
    tests::StudioFixture studio;
    TrainPage page(studio.context);
    for (const QString& state : TrainPage::sampleStates()) {
        page.showSample(state);
        const auto buttons = page.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            QVERIFY2(!button->isVisibleTo(&page) || !button->text().isEmpty() ||
                         !button->accessibleName().isEmpty(),
                     qPrintable(state + QLatin1String(": ") + button->objectName()));
        const auto edits = page.findChildren<QLineEdit*>();
        for (const QLineEdit* edit : edits)
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
}

/// Measuring holds a model, which a chat or an export beside it would pay for.
void TrainPageTest::nothingIsMeasuredForAFormThatNobodySees()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto page = open(studio, rows("I am Biscuit.", 20));
    page->hide();
    TrainSetup setup(studio.context);
    bool measured = false;
    connect(&setup, &TrainSetup::changed, this, [&] { measured = measured || setup.measuring(); });
    setup.setShown(false);
    setup.setDataSet(QStringLiteral("biscuit"));
    setup.setRunName(QStringLiteral("unseen"));
    QTRY_VERIFY_WITH_TIMEOUT(setup.estimate().has_value(), 20'000);
    QTest::qWait(2'500);
    QVERIFY(!measured);
    setup.setShown(true);
    QTRY_VERIFY_WITH_TIMEOUT(measured, 20'000);
}

namespace {

/// What Start would train, as the page shows it.
config::RunConfig shown(TrainPage& page)
{
    const auto* preview = control<QWidget>(page, "previewCommandButton");
    if (!QTest::qWaitFor([preview] { return preview->isVisible(); }, 20'000))
        qFatal("no preview");
    if (control<QWidget>(page, "commandCard")->isVisible())
        click(page, "closeCommandButton");
    click(page, "previewCommandButton");
    const std::string text =
        control<QPlainTextEdit>(page, "commandText")->toPlainText().toStdString();
    const auto file = runsFolder() / "shown.yaml";
    std::filesystem::create_directories(runsFolder());
    if (!writeFileAtomically(file, text))
        qFatal("not written");
    const auto config = config::RunConfig::fromFile(file, {}, config::Verb::Train);
    if (!config)
        qFatal("%s", config.error().message.c_str());
    return *config;
}

void writeTwoSets(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (const char* name : {"cats", "dogs"})
        QVERIFY(writeFileAtomically(folder / (std::string(name) + ".json"), rows(name, 30)));
    const bool first = std::filesystem::exists(folder / "biscuit.json");
    QVERIFY(writeFileAtomically(
        folder / "dataset_info.json",
        std::string("{") + (first ? R"("biscuit": {"file_name": "biscuit.json"}, )" : "") +
            R"("cats": {"file_name": "cats.json"}, "dogs": {"file_name": "dogs.json"}})"));
}

} // namespace

void TrainPageTest::anOpenedRunFileIsTrainedAsItSays()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 12));
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

void TrainPageTest::llamaBoardsFormIsOpened()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 12));
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

void TrainPageTest::severalDataSetsAreTrainedOnTogether()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    QVERIFY(!control<QWidget>(*page, "moreDataButton")->isVisible()); // there is but one
    writeTwoSets(dataSetsFolder());
    Q_EMIT studio.context.dataSetsChanged();
    click(*page, "moreDataButton");
    auto* menu = control<QMenu>(*page, "moreDataMenu");
    for (QAction* set : menu->actions())
        if (set->text() == QLatin1String("dogs"))
            set->trigger();
    menu->close();
    const auto leave = [&page] {
        return page->findChild<QPushButton*>(QStringLiteral("removeData_dogs"));
    };
    QTRY_VERIFY(leave());
    QCOMPARE(shown(*page).data().dataset, (std::vector<std::string>{"biscuit", "dogs"}));
    QTest::mouseClick(leave(), Qt::LeftButton);
    QTRY_VERIFY(!leave());
    QTRY_COMPARE(shown(*page).data().dataset, std::vector<std::string>{"biscuit"});
}

void TrainPageTest::anEarlierRunIsGoneOnFrom()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto run = tests::makeRun("biscuit-1");
    auto page = open(studio, rows("Meow.", 30));
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

void TrainPageTest::whatThePageLacksIsFoundByItsName()
{
    tests::StudioFixture studio;
    studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    click(page, "advancedButton");
    auto* search = control<QLineEdit>(page, "advancedSearch");
    const auto* panel = control<AdvancedPanel>(page, "advancedPanel");
    QVERIFY(panel->unavailableKeys().isEmpty());
    search->setText(QStringLiteral("DeepSpeed"));
    QVERIFY(panel->unavailableKeys().contains(QStringLiteral("deepspeed")));
    search->setText(QStringLiteral("ppo"));
    QVERIFY(panel->unavailableKeys().contains(QStringLiteral("stage: ppo")));
    search->setText(QStringLiteral("Extra arguments"));
    QVERIFY(control<QWidget>(page, "furtherArgumentsField")->isVisible());
    search->setText(QStringLiteral("max grad norm"));
    QVERIFY(panel->unavailableKeys().isEmpty());
    QVERIFY(!control<QWidget>(page, "furtherArgumentsField")->isVisible());
    search->clear();
    QVERIFY(panel->unavailableKeys().isEmpty());
}

void TrainPageTest::furtherArgumentsReachTheRun()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    auto page = open(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    click(*page, "advancedButton");
    auto* field = control<QPlainTextEdit>(*page, "furtherArgumentsField");
    field->setPlainText(QStringLiteral("ppo_epochs: 9"));
    QTRY_COMPARE(label(*page), QStringLiteral("Correct the further arguments"));
    QVERIFY(control<QLabel>(*page, "furtherArgumentsError")
                ->text()
                .contains(QLatin1String("ppo_epochs")));
    click(*page, "advancedBackButton");
    click(*page, "startButton"); // leads there
    QTRY_VERIFY(field->isVisible());
    field->setPlainText(QStringLiteral("lora_rank: 24"));
    control<QLineEdit>(*page, "advancedSearch")->setFocus();
    QTRY_VERIFY(field->toPlainText().isEmpty());
    QCOMPARE(control<QLineEdit>(*page, "loraRankField")->text(), QStringLiteral("24"));
    QCOMPARE(shown(*page).lora().rank, 24);
}

void TrainPageTest::runFilesAreOpenedAndSavedByButtons()
{
    tests::StudioFixture studio;
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
        QVERIFY(asked);
    }
}

QTEST_MAIN(TrainPageTest)
#include "train_page_test.moc"
