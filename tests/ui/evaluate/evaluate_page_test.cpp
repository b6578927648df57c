#include "tests/ui/evaluate/evaluate_page_fixture.h"

#include "core/base/json.h"
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

class EvaluatePageTest final : public QObject, private EvaluatePageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void buttonSaysWhatIsMissing();
    void evaluationShowsFiguresAndAnswers();
    void baseModelIsShownBeside();
    void aStopLeavesTheFormAndNoFolder();
    void failureStandsOnTheStageWithARemedy();
    void earlierEvaluationsAreOpenedAgain();
    void baseFiguresOfAnotherEvaluationAreTaken();
    void answersAreSearchedAndSaved();
    void plainTextRunsAreMeasuredByLossAlone();
    void pageOpensWithTheRunThatIsAskedFor();
    void everySampleStateCanBeShown();
};

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
