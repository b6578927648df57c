#include "ui/pages/evaluate_page.h"

#include "core/base/json.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/evaluate/figures_panel.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {

using Configs = std::vector<config::RunConfig>;

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

/// What the engine leaves after a pass over two rows.
Result<report::TrainSummary> leaveFigures(const config::RunConfig& config,
                                          studio::TrainListener& listener)
{
    const auto folder = pathFromUtf8(config.train().outputDir);
    std::filesystem::create_directories(folder);
    const bool base = config.model().adapterNameOrPath.empty();
    if (config.prediction().predict) {
        std::string lines;
        for (const char* question : {"Who are you?", "What is this?"})
            lines += Json{{"prompt", std::string("<user>") + question + "<end>"},
                          {"predict", base ? "No idea." : "I am Biscuit."},
                          {"label", "I am Biscuit."}}
                         .dump() +
                     "\n";
        ANNEAL_CHECK(writeFileAtomically(folder / "generated_predictions.jsonl", lines));
        ANNEAL_CHECK(writeFileAtomically(
            folder / "predict_results.json",
            base ? R"({"predict_bleu-4": 5.0, "predict_rouge-l-characters": 10.0})"
                 : R"({"predict_bleu-4": 95.0, "predict_rouge-l-characters": 100.0,
                       "predict_samples_per_second": 4.0})"));
    } else {
        ANNEAL_CHECK(writeFileAtomically(folder / "eval_results.json",
                                         base ? R"({"eval_loss": 3.0, "eval_accuracy": 0.25})"
                                              : R"({"eval_loss": 0.5, "eval_accuracy": 0.75})"));
    }
    listener.predicted({2, 2, 0});
    return report::TrainSummary{};
}

} // namespace

class EvaluatePageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void buttonSaysWhatIsMissing();
    void evaluationShowsFiguresAndAnswers();
    void settingsReachTheEngine();
    void dataSetsOfAnotherFolderAreEvaluated();
    void baseModelIsShownBeside();
    void trainedRowsAreNamedAndKeptBackOnesOffered();
    void faultyNumbersAreRefusedWhereTheyStand();
    void aStopLeavesTheFormAndNoFolder();
    void failureStandsOnTheStageWithARemedy();
    void earlierEvaluationsAreOpenedAgain();
    void baseFiguresOfAnotherEvaluationAreTaken();
    void answersAreSearchedAndSaved();
    void plainTextRunsAreMeasuredByLossAlone();
    void pageOpensWithTheRunThatIsAskedFor();
    void everySampleStateCanBeShown();

private:
    void makePage();
    void makeRows(const char* name);
    void runSettings(const std::string& yaml)
    {
        QVERIFY(writeFileAtomically(m_run / "run.yaml",
                                    "template: alpaca\ndataset_dir: " + toUtf8(dataSetsFolder()) +
                                        "\n" + yaml));
    }
    void chooseData(const char* id)
    {
        auto* picker = control<ListPicker>(*m_page, "evaluateDataPicker");
        picker->setCurrent(QLatin1String(id));
        Q_EMIT picker->chosen(QLatin1String(id));
    }
    void choose(const QString& model)
    {
        auto* picker = control<ListPicker>(*m_page, "evaluateModelPicker");
        picker->setCurrent(model);
        Q_EMIT picker->chosen(model);
    }
    [[nodiscard]] QString label() const
    {
        return control<QPushButton>(*m_page, "evaluateButton")->text();
    }
    [[nodiscard]] QString barTitle() const
    {
        return control<QLabel>(*m_page, "evaluateBarTitle")->text();
    }
    /// Presses the button and waits for the result.
    void evaluate()
    {
        QTRY_COMPARE(label(), QStringLiteral("Evaluate"));
        click(*m_page, "evaluateButton");
        QTRY_VERIFY(control<QWidget>(*m_page, "evaluateResult")->isVisible());
    }
    [[nodiscard]] std::filesystem::path evaluations() const
    {
        return runsFolder().parent_path() / "evaluations";
    }
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<EvaluatePage> m_page;
    std::shared_ptr<Configs> m_asked;
    std::filesystem::path m_run;
};

void EvaluatePageTest::init()
{
    m_studio = std::make_unique<StudioFixture>();
    m_run = makeRun("biscuit-1", true);
    runSettings("dataset: others\n");
    std::filesystem::create_directories(dataSetsFolder());
    QVERIFY(writeFileAtomically(dataSetsFolder() / "dataset_info.json",
                                R"({"biscuit": {"file_name": "biscuit.json"},
                                    "others": {"file_name": "others.json"}})"));
    makeRows("biscuit");
    makeRows("others");
    m_asked = std::make_shared<Configs>();
    m_studio->script->train = [asked = m_asked](const config::RunConfig& config,
                                                studio::TrainListener& listener,
                                                jobs::JobContext&) {
        asked->push_back(config);
        return leaveFigures(config, listener);
    };
    makePage();
    m_studio->context.refreshRuns();
}

void EvaluatePageTest::makeRows(const char* name)
{
    QVERIFY(writeFileAtomically(dataSetsFolder() / (std::string(name) + ".json"),
                                R"([{"instruction": "Who are you?", "output": "I am Biscuit."},
                                    {"instruction": "What is this?", "output": "I am Biscuit."}])"));
}

void EvaluatePageTest::makePage()
{
    m_page =
        std::make_unique<EvaluatePage>(m_studio->context, nullptr, [script = m_studio->script] {
            return Result<std::shared_ptr<studio::Engine>>(std::make_shared<FakeEngine>(script));
        });
    m_page->resize(1090, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void EvaluatePageTest::cleanup()
{
    m_page.reset();
    m_studio.reset();
}

void EvaluatePageTest::buttonSaysWhatIsMissing()
{
    QTRY_COMPARE(label(), QStringLiteral("Choose a data set"));
    chooseData("biscuit");
    QTRY_COMPARE(label(), QStringLiteral("Evaluate"));
    control<QCheckBox>(*m_page, "lossCheck")->setChecked(false);
    control<QCheckBox>(*m_page, "answersCheck")->setChecked(false);
    QCOMPARE(label(), QStringLiteral("Choose what to find out"));
    control<QCheckBox>(*m_page, "lossCheck")->setChecked(true);
    auto* folder = control<QLineEdit>(*m_page, "evaluateFolderEdit");
    folder->clear();
    QTest::keyClicks(folder, pathText(m_run));
    QCOMPARE(label(), QStringLiteral("Choose another folder")); // a run is never replaced
    click(*m_page, "evaluateButton");
    QVERIFY(m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog")));

    StudioFixture empty;
    EvaluatePage page(empty.context);
    page.show();
    QCOMPARE(control<QPushButton>(page, "evaluateButton")->text(),
             QStringLiteral("Choose a model"));
    QVERIFY(control<MessageCard>(page, "evaluateMessage")
                ->title()
                .startsWith(QLatin1String("Nothing")));
}

void EvaluatePageTest::evaluationShowsFiguresAndAnswers()
{
    chooseData("biscuit");
    evaluate();
    QCOMPARE(m_asked->size(), std::size_t(2));
    QVERIFY(control<QLabel>(*m_page, "evaluateTitle")->text().contains(QLatin1String("biscuit")));
    QStringList texts;
    for (const auto* text : control<QWidget>(*m_page, "figuresPanel")->findChildren<QLabel*>())
        texts << text->text();
    QVERIFY2(texts.contains(QStringLiteral("0.500")), qPrintable(texts.join('|')));
    QVERIFY(texts.contains(QStringLiteral("75.0 %")));
    QVERIFY(texts.contains(QStringLiteral("ROUGE-L, by characters")));
    auto* table = control<QTableView>(*m_page, "answersTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(control<QPlainTextEdit>(*m_page, "rowQuestion")->toPlainText(),
             QStringLiteral("Who are you?")); // without the template
    QCOMPARE(control<QPlainTextEdit>(*m_page, "rowAnswer")->toPlainText(),
             QStringLiteral("I am Biscuit."));
    QSignalSpy pages(&m_studio->context, &StudioContext::pageRequested);
    click(*m_page, "chatWithItButton");
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages[0][0].value<StudioContext::Page>(), StudioContext::Page::Chat);
    QCOMPARE(pages[0][1].toString(), pathText(m_run));
    QCOMPARE(label(), QStringLiteral("Evaluate again"));
    QVERIFY(runs::listRuns(runsFolder()).size() == 1); // it is no run
}

void EvaluatePageTest::settingsReachTheEngine()
{
    choose(pathText(m_run / "checkpoint-40"));
    chooseData("biscuit");
    const auto type = [this](const char* field, const char* text) {
        auto* edit = control<QLineEdit>(*m_page, field);
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    };
    type("maxSamplesField", "2");
    type("cutoffLenField", "256");
    type("perDeviceEvalBatchSizeField", "3");
    type("maxNewTokensField", "64");
    QVERIFY(!control<QWidget>(*m_page, "temperatureField")->isVisible());
    control<QCheckBox>(*m_page, "doSampleField")->setChecked(true);
    QVERIFY(control<QWidget>(*m_page, "temperatureField")->isVisible());
    type("temperatureField", "0.5");
    type("seedField", "7");
    evaluate();
    const auto& config = m_asked->at(1);
    QVERIFY(config.prediction().predict && config.prediction().generates);
    QVERIFY(!config.prediction().train);
    QCOMPARE(*config.data().maxSamples, std::int64_t(2));
    QCOMPARE(config.data().cutoffLen, std::int64_t(256));
    QCOMPARE(config.train().evalBatchSize, std::int64_t(3));
    QCOMPARE(*config.prediction().generation.maxNewTokens, std::int64_t(64));
    QVERIFY(config.prediction().generation.doSample);
    QCOMPARE(config.prediction().generation.temperature, 0.5);
    QCOMPARE(*config.prediction().generation.seed, std::uint64_t(7));
    QVERIFY(config.data().evalDataset == std::vector<std::string>{"biscuit"});
    QCOMPARE(config.model().modelNameOrPath, std::string("tiny"));
    QCOMPARE(config.model().chatTemplate, std::string("alpaca"));
    QVERIFY(config.model().adapterNameOrPath ==
            std::vector<std::string>{toUtf8(m_run / "checkpoint-40")});
    QVERIFY(m_asked->at(0).evaluation().accuracy);
}

void EvaluatePageTest::dataSetsOfAnotherFolderAreEvaluated()
{
    const auto folder = m_studio->home.path() / "elsewhere";
    std::filesystem::create_directories(folder);
    QVERIFY(writeFileAtomically(folder / "dataset_info.json",
                                R"({"quiz": {"file_name": "quiz.json"}})"));
    QVERIFY(writeFileAtomically(folder / "quiz.json",
                                R"([{"instruction": "Two and two?", "output": "Four."}])"));
    auto* edit = control<QLineEdit>(*m_page, "evaluateDataFolderEdit");
    auto* note = control<QLabel>(*m_page, "evaluateDataFolderNote");
    auto* picker = control<ListPicker>(*m_page, "evaluateDataPicker");
    chooseData("biscuit");
    QTRY_COMPARE(label(), QStringLiteral("Evaluate"));
    edit->clear();
    QTest::keyClicks(edit, pathText(m_studio->home.path() / "nowhere"));
    QVERIFY2(note->text().contains(QLatin1String("dataset_info.json")), qPrintable(note->text()));
    QCOMPARE(picker->currentId(), QString()); // it is not there
    edit->clear();
    QTest::keyClicks(edit, pathText(folder));
    QVERIFY2(note->text().contains(QLatin1Char('1')), qPrintable(note->text()));
    chooseData("quiz");
    evaluate();
    QCOMPARE(m_asked->front().data().evalDataset, std::vector<std::string>{"quiz"});
    QCOMPARE(m_asked->front().data().datasetDir, toUtf8(folder));
    makePage(); // it is kept
    QCOMPARE(control<QLineEdit>(*m_page, "evaluateDataFolderEdit")->text(), pathText(folder));
}

void EvaluatePageTest::baseModelIsShownBeside()
{
    chooseData("biscuit");
    control<QCheckBox>(*m_page, "baseCheck")->setChecked(true);
    evaluate();
    QCOMPARE(m_asked->size(), std::size_t(4));
    QVERIFY(m_asked->at(2).model().adapterNameOrPath.empty());
    QStringList texts;
    for (const auto* text : control<QWidget>(*m_page, "figuresPanel")->findChildren<QLabel*>())
        texts << text->text();
    QVERIFY(texts.contains(QStringLiteral("3.000")) && texts.contains(QStringLiteral("0.500")));
    auto* base = control<QPlainTextEdit>(*m_page, "rowBaseAnswer");
    QTRY_COMPARE(base->toPlainText(), QStringLiteral("No idea."));
    QVERIFY(base->isVisibleTo(control<QWidget>(*m_page, "answersPanel")));
    auto* table = control<QTableView>(*m_page, "answersTable");
    Q_EMIT control<Segmented>(*m_page, "evaluateViews")->currentChanged(1);
    QVERIFY(table->isColumnHidden(4)); // too narrow for four texts
    m_page->resize(1600, 900);
    QTRY_VERIFY(!table->isColumnHidden(4));
}

void EvaluatePageTest::trainedRowsAreNamedAndKeptBackOnesOffered()
{
    chooseData("others"); // what the run was trained on
    auto* warning = control<QLabel>(*m_page, "evaluateWarning");
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("heldOutButton")));

    runSettings("dataset: others\nval_size: 0.5\nseed: 11\n");
    chooseData("others");
    QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("heldOutButton")));
    click(*m_page, "heldOutButton");
    QTRY_VERIFY(!warning->isVisible());
    QVERIFY(!control<QWidget>(*m_page, "maxSamplesField")->isEnabled()); // as in the run
    evaluate();
    const auto& config = m_asked->front();
    QVERIFY(config.data().evalDataset.empty());
    QVERIFY(config.data().dataset == std::vector<std::string>{"others"});
    QCOMPARE(config.data().valSize, 0.5);
    QCOMPARE(config.data().seed, std::uint64_t(11));
    QVERIFY(!config.data().maxSamples);
    QVERIFY(!control<QWidget>(*m_page, "trainedRowsWarning")->isVisible());
}

void EvaluatePageTest::faultyNumbersAreRefusedWhereTheyStand()
{
    chooseData("biscuit");
    auto* edit = control<QLineEdit>(*m_page, "cutoffLenField");
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("many"));
    QCOMPARE(label(), QStringLiteral("Go to the setting"));
    QVERIFY(control<QLabel>(*m_page, "cutoff_lenNote")->text().contains(QLatin1String("many")));
    click(*m_page, "evaluateButton");
    QVERIFY(edit->hasFocus());
    QVERIFY(m_asked->empty());
}

void EvaluatePageTest::aStopLeavesTheFormAndNoFolder()
{
    m_studio->script->train = [](const config::RunConfig&, studio::TrainListener& listener,
                                 jobs::JobContext& context) -> Result<report::TrainSummary> {
        listener.phaseChanged(report::TrainPhase::Measuring);
        listener.predicted({1, 2, 60});
        while (context.waitWhilePaused())
            QThread::msleep(1);
        report::TrainSummary summary;
        summary.stopped = true;
        return summary;
    };
    chooseData("biscuit");
    QTRY_COMPARE(label(), QStringLiteral("Evaluate"));
    click(*m_page, "evaluateButton");
    QTRY_COMPARE(control<QLabel>(*m_page, "evaluateStep")->text(),
                 QStringLiteral("Reading row 1 of 2"));
    QVERIFY(barTitle().contains(QLatin1String("1 min left")));
    QVERIFY(!control<QWidget>(*m_page, "lossCheck")->isEnabled());
    QVERIFY(m_page->running());
    click(*m_page, "stopEvaluateButton");
    QTRY_VERIFY(!m_page->running());
    QCOMPARE(label(), QStringLiteral("Evaluate"));
    QVERIFY(control<QWidget>(*m_page, "lossCheck")->isEnabled());
    QVERIFY(std::filesystem::is_empty(evaluations()));
}

void EvaluatePageTest::failureStandsOnTheStageWithARemedy()
{
    const auto works = m_studio->script->train;
    m_studio->script->train = [](const auto&, auto&, auto&) -> Result<report::TrainSummary> {
        return fail(ErrorCode::OutOfMemory, "2 GB are needed.", {});
    };
    chooseData("biscuit");
    QTRY_COMPARE(label(), QStringLiteral("Evaluate"));
    click(*m_page, "evaluateButton");
    QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("retryEvaluateButton")));
    QVERIFY(control<MessageCard>(*m_page, "evaluateMessage")
                ->title()
                .contains(QLatin1String("Memory")));
    m_studio->script->train = works;
    click(*m_page, "retryEvaluateButton");
    QTRY_VERIFY(control<QWidget>(*m_page, "evaluateResult")->isVisible());

    // Rows that can't be read are said before the start.
    QVERIFY(writeFileAtomically(dataSetsFolder() / "others.json", "[{"));
    chooseData("others");
    QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("otherDataButton")));
    QCOMPARE(label(), QStringLiteral("Choose a data set"));
}

void EvaluatePageTest::earlierEvaluationsAreOpenedAgain()
{
    chooseData("biscuit");
    evaluate();
    chooseData("others");
    QVERIFY(!control<QWidget>(*m_page, "evaluateResult")->isVisible());
    makePage(); // another day
    m_studio->context.refreshRuns();
    auto* earlier = control<ListPicker>(*m_page, "earlierPicker");
    QTRY_VERIFY(earlier->currentDetail().startsWith(QLatin1Char('1')));
    const auto found = eval::listEvaluations({evaluations()});
    QCOMPARE(found.size(), std::size_t(1));
    Q_EMIT earlier->chosen(pathText(found.front().folder));
    QTRY_VERIFY(control<QWidget>(*m_page, "evaluateResult")->isVisible());
    QTRY_COMPARE(control<QTableView>(*m_page, "answersTable")->model()->rowCount(), 2);
    QVERIFY(control<QLabel>(*m_page, "evaluateTitle")->text().contains(QLatin1String("biscuit")));

    Q_EMIT earlier->chosen(pathText(m_run)); // no evaluation
    QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("evaluateBackButton")));
    click(*m_page, "evaluateBackButton");
    QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("evaluateBackButton")));
}

void EvaluatePageTest::baseFiguresOfAnotherEvaluationAreTaken()
{
    eval::Evaluation base;
    base.folder = evaluations() / "eval_base";
    base.model = "tiny";
    base.data = "biscuit";
    base.chatTemplate = "alpaca";
    base.rows = 2;
    QVERIFY(writeFileAtomically(base.folder / "eval_results.json", R"({"eval_loss": 2.25})"));
    QVERIFY(eval::writeEvaluation(base));
    chooseData("biscuit");
    evaluate();
    const auto shows = [this](const QString& wanted) {
        for (const auto* text : control<QWidget>(*m_page, "figuresPanel")->findChildren<QLabel*>())
            if (text->text().contains(wanted))
                return true;
        return false;
    };
    QTRY_VERIFY(shows(QStringLiteral("2.250")));
    QVERIFY(shows(QStringLiteral("eval_base")));
}

void EvaluatePageTest::answersAreSearchedAndSaved()
{
    chooseData("biscuit");
    evaluate();
    auto* table = control<QTableView>(*m_page, "answersTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto* search = control<QLineEdit>(*m_page, "answerSearch");
    search->setText(QStringLiteral("who are"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    search->clear();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    control<QCheckBox>(*m_page, "onlyDifferentCheck")->setChecked(true);
    QTRY_COMPARE(table->model()->rowCount(), 0);

    // What is saved is all of it.
    Q_EMIT control<Segmented>(*m_page, "evaluateViews")->currentChanged(1);
    click(*m_page, "saveCsvButton");
    auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog"));
    QVERIFY(dialog);
    const auto file = m_studio->home.path() / "table.csv";
    Q_EMIT dialog->fileSelected(pathText(file));
    QTRY_VERIFY(std::filesystem::exists(file));
    QTRY_VERIFY(
        control<QLabel>(*m_page, "answersNote")->text().contains(QLatin1String("table.csv")));
    const auto text = QString::fromStdString(readFile(file).value());
    QCOMPARE(text.count(QStringLiteral("\r\n")), 3);
    QVERIFY(text.contains(QStringLiteral("\"What is this?\",\"I am Biscuit.\"")));
    dialog->close();
}

void EvaluatePageTest::plainTextRunsAreMeasuredByLossAlone()
{
    runSettings("stage: pt\ndataset: others\n");
    chooseData("biscuit");
    QTRY_COMPARE(label(), QStringLiteral("Measure the loss only"));
    click(*m_page, "evaluateButton");
    QVERIFY(!control<QCheckBox>(*m_page, "answersCheck")->isChecked());
    evaluate();
    QCOMPARE(m_asked->size(), std::size_t(1));
    QCOMPARE(m_asked->front().train().stage, std::string("pt"));
}

void EvaluatePageTest::pageOpensWithTheRunThatIsAskedFor()
{
    makeRun("biscuit-2");
    m_studio->context.refreshRuns();
    for (const char* name : {"biscuit-2", "biscuit-1"}) {
        const auto run = pathText(m_run.parent_path() / name);
        m_studio->context.open(StudioContext::Page::Evaluate, run);
        QCOMPARE(control<ListPicker>(*m_page, "evaluateModelPicker")->currentId(), run);
    }
}

void EvaluatePageTest::everySampleStateCanBeShown()
{
    for (const auto& state : EvaluatePage::sampleStates()) {
        EvaluatePage page(m_studio->context);
        page.resize(1090, 740);
        page.showSample(state);
        QVERIFY(!page.grab().isNull());
    }
}

QTEST_MAIN(EvaluatePageTest)
#include "evaluate_page_test.moc"
