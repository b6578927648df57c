#include "ui/pages/runs_page.h"

#include "core/base/file_lock.h"
#include "core/eval/verdict.h"
#include "core/runs/probe_file.h"
#include "core/runs/run_folder.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/run_model.h"
#include "ui/pages/runs/run_details_panel.h"
#include "ui/pages/runs/run_table.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/loss_chart.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;
namespace fs = std::filesystem;

class RunsPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyListLeadsToTrain();
    void listShowsStateLossAndCheckpoints();
    void searchFindsByNameModelAndNote();
    void columnsSort();
    void enterChatsAndUnfinishedRunsGoOn();
    void renameMovesTheFolder();
    void renameLeavesTheTicksOfOthers();
    void renameIsRefusedWithASentence();
    void deletedRunGoesToTheTrashAndComesBack();
    void runningRunIsNeitherRenamedNorDeleted();
    void notesSaveThemselves();
    void tickedRunsAreCompared();
    void manyRunsDoNotBlockTheWindow();
    void theVerdictOfARunCanBeReadAgain();
    void aRunWithoutACheckSaysSo();
    void whatTheVerdictProposesCanStillBeDone();
    void wholeWeightsAreChattedWith();
    void everySampleStateCanBeShown();

private:
    void write(const fs::path& file, const std::string& text)
    {
        QVERIFY(writeFileAtomically(file, text));
    }
    void makeStopped(const char* name)
    {
        const auto run = runsFolder() / "tiny" / "lora" / name;
        write(
            run / "trainer_state.json",
            R"({"global_step": 12, "max_steps": 70, "log_history": [{"step": 12, "loss": 1.25}]})");
        write(run / "run.yaml", "stage: sft\ndo_train: true\ndataset: rows\ntemplate: "
                                "smollm2\nmodel_name_or_path: tiny\nlearning_rate: 1.0e-3\n"
                                "output_dir: x\n");
    }
    void read()
    {
        QSignalSpy spy(&m_studio->context, &StudioContext::runsChanged);
        m_studio->context.refreshRunsInBackground();
        QVERIFY(spy.wait());
    }
    [[nodiscard]] RunTable& table() const { return *control<RunTable>(*m_page, "runTable"); }
    void choose(const fs::path& run) { table().choose(RunModel::pathText(run)); }
    [[nodiscard]] QString notice() const
    {
        return control<QWidget>(*m_page, "noticeBar")->accessibleName();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<RunsPage> m_page;
};

void RunsPageTest::init()
{
    m_studio = std::make_unique<StudioFixture>();
    fs::create_directories(m_studio->home.path() / "data-home");
    qputenv("XDG_DATA_HOME", toUtf8(m_studio->home.path() / "data-home").c_str());
    m_page = std::make_unique<RunsPage>(m_studio->context);
    m_page->resize(1090, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void RunsPageTest::cleanup()
{
    m_page.reset();
    m_studio.reset();
}

void RunsPageTest::emptyListLeadsToTrain()
{
    read();
    QSignalSpy spy(&m_studio->context, &StudioContext::pageRequested);
    QVERIFY(control<MessageCard>(*m_page, "runsEmpty")->isVisible());
    click(*m_page, "runsGoToTrainButton");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<StudioContext::Page>(), StudioContext::Page::Train);
}

void RunsPageTest::listShowsStateLossAndCheckpoints()
{
    makeRun("biscuit-1", true);
    makeStopped("biscuit-2");
    read();
    QCOMPARE(table().model()->rowCount(), 2);
    choose(runsFolder() / "tiny" / "lora" / "biscuit-2");
    const int stopped = table().currentIndex().row();
    QCOMPARE(cell(stopped, RunModel::State), QStringLiteral("Stopped at 12 of 70"));
    QCOMPARE(cell(stopped, RunModel::Loss), QLocale().toString(1.25, 'f', 2));
    QCOMPARE(cell(stopped, RunModel::Updates), QStringLiteral("12"));
    QCOMPARE(cell(1 - stopped, RunModel::State), QStringLiteral("Finished"));
    const auto finished = table().model()->index(1 - stopped, 0);
    QCOMPARE(table().model()->rowCount(finished), 1);
    QCOMPARE(table().model()->index(0, 0, finished).data().toString(),
             QStringLiteral("Checkpoint 40"));
    table().setCurrentIndex(finished);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Right);
    QVERIFY(table().isExpanded(finished));
}

void RunsPageTest::searchFindsByNameModelAndNote()
{
    const auto run = makeRun("biscuit-1");
    makeRun("letters");
    QVERIFY(runs::writeNotes(run, "more wordings"));
    read();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = control<QLineEdit>(*m_page, "runSearch");
    QVERIFY(search->hasFocus());
    for (const auto& [words, found] :
         std::vector<std::pair<QString, int>>{{QStringLiteral("LETT"), 1},
                                              {QStringLiteral("tiny"), 2},
                                              {QStringLiteral("wordings bisc"), 1},
                                              {QStringLiteral("nothing"), 0}}) {
        search->setText(words);
        QCOMPARE(table().model()->rowCount(), found);
    }
    QVERIFY(!table().isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 2);
}

void RunsPageTest::columnsSort()
{
    makeRun("b");
    makeRun("a");
    makeStopped("c");
    read();
    table().sortByColumn(RunModel::Name, Qt::AscendingOrder);
    QCOMPARE(cell(0, RunModel::Name), QStringLiteral("a"));
    table().sortByColumn(RunModel::Updates, Qt::AscendingOrder);
    QCOMPARE(cell(0, RunModel::Name), QStringLiteral("c"));
}

void RunsPageTest::enterChatsAndUnfinishedRunsGoOn()
{
    const auto run = makeRun("biscuit-1", true);
    makeStopped("biscuit-2");
    read();
    QSignalSpy pages(&m_studio->context, &StudioContext::pageRequested);
    QSignalSpy resumed(m_page.get(), &RunsPage::resumeRequested);
    QSignalSpy more(m_page.get(), &RunsPage::trainMoreRequested);
    choose(run);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first()[1].toString(), RunModel::pathText(run));
    click(*m_page, "runGoOnButton");
    QCOMPARE(more.size(), 1);
    choose(run / "checkpoint-40");
    click(*m_page, "runExportButton");
    QCOMPARE(pages.last()[1].toString(), RunModel::pathText(run / "checkpoint-40"));
    choose(runsFolder() / "tiny" / "lora" / "biscuit-2");
    QVERIFY(!control<QPushButton>(*m_page, "runChatButton")->isEnabled());
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(resumed.size(), 1);
}

void RunsPageTest::renameMovesTheFolder()
{
    const auto run = makeRun("biscuit-1");
    read();
    choose(run);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* edit = control<QLineEdit>(table(), "runNameEdit");
    edit->setText(QStringLiteral("better"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(fs::exists(run.parent_path() / "better" / "adapter_config.json"));
    QTRY_COMPARE(table().currentPath(), RunModel::pathText(run.parent_path() / "better"));
    QVERIFY(!fs::exists(run));
}

void RunsPageTest::renameLeavesTheTicksOfOthers()
{
    const auto run = makeRun("biscuit-1");
    makeRun("biscuit-10"); // whose path begins with the other's
    read();
    table().setFocus();
    for (const char* name : {"biscuit-1", "biscuit-10"}) {
        choose(runsFolder() / "tiny" / "lora" / name);
        QTest::keyClick(&table(), Qt::Key_Space);
    }
    auto* panel = control<QWidget>(*m_page, "runCompare");
    QTRY_VERIFY(panel->isVisible());
    choose(run);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* edit = control<QLineEdit>(table(), "runNameEdit");
    edit->setText(QStringLiteral("cat"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(table().currentPath(), RunModel::pathText(run.parent_path() / "cat"));
    QTest::qWait(50);
    QVERIFY(panel->isVisible()); // both are compared as before
}

void RunsPageTest::renameIsRefusedWithASentence()
{
    const auto run = makeRun("biscuit-1");
    makeRun("taken");
    read();
    for (const auto& [name, sentence] : {std::pair("taken", "There is a taken already"),
                                         std::pair("a/b", "A folder can't have that name")}) {
        choose(run);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* edit = control<QLineEdit>(table(), "runNameEdit");
        edit->setText(QLatin1String(name));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(notice(), QLatin1String(sentence));
        QVERIFY(fs::exists(run));
        QTest::qWait(10); // the editor goes
    }
}

void RunsPageTest::deletedRunGoesToTheTrashAndComesBack()
{
    const auto run = makeRun("biscuit-1", true);
    read();
    choose(run);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(notice().contains(QLatin1String("Delete biscuit-1?")));
    click(*m_page, "cancelDeleteButton");
    QVERIFY(fs::exists(run));
    QTest::keyClick(&table(), Qt::Key_Delete);
    click(*m_page, "confirmDeleteButton");
    if (fs::exists(run))
        QSKIP("there is no trash for the temporary folder");
    QTRY_COMPARE(table().model()->rowCount(), 0);
    click(*m_page, "undoDeleteButton");
    QVERIFY(fs::exists(run / "adapter_config.json"));
    QTRY_COMPARE(table().model()->rowCount(), 1);
}

void RunsPageTest::runningRunIsNeitherRenamedNorDeleted()
{
    const auto run = makeRun("biscuit-1");
    const auto lock = FileLock::acquire(run / fs::path(runs::kRunLockFile));
    QVERIFY(lock);
    read();
    choose(run);
    table().setFocus();
    QVERIFY(cell(0, RunModel::State).startsWith(QLatin1String("Running")));
    QVERIFY(!control<QPushButton>(*m_page, "runGoOnButton")->isEnabled());
    for (const auto key : {Qt::Key_F2, Qt::Key_Delete}) {
        QTest::keyClick(&table(), key);
        QCOMPARE(notice(), QStringLiteral("biscuit-1 is being trained"));
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("confirmDeleteButton")));
    }
    QVERIFY(fs::exists(run));
}

void RunsPageTest::notesSaveThemselves()
{
    const auto run = makeRun("biscuit-1"), other = makeRun("biscuit-2");
    read();
    choose(run);
    auto* notes = control<QPlainTextEdit>(*m_page, "runNotes");
    QTRY_COMPARE(control<QLabel>(*m_page, "runLine")->text().isEmpty(), false);
    QTest::qWait(50); // its details
    notes->setPlainText(QStringLiteral("记一笔"));
    QTRY_COMPARE(runs::readNotes(run), std::string("记一笔"));
    notes->setPlainText(QStringLiteral("again"));
    choose(other); // before the timer
    QCOMPARE(runs::readNotes(run), std::string("again"));
    QTRY_COMPARE(notes->toPlainText(), QString());
    choose(run);
    QTRY_COMPARE(notes->toPlainText(), QStringLiteral("again"));
    QVERIFY(runs::readNotes(other).empty());
}

void RunsPageTest::tickedRunsAreCompared()
{
    for (const char* name : {"a", "b"}) {
        const auto run = makeRun(name);
        write(run / "run.yaml", std::string("stage: sft\ndo_train: true\ndataset: rows\ntemplate: "
                                            "smollm2\nmodel_name_or_path: tiny\noutput_dir: ") +
                                    name +
                                    "\nlearning_rate: " + (*name == 'a' ? "0.001" : "0.002"));
        write(run / "trainer_log.jsonl", R"({"current_steps": 1, "total_steps": 70, "loss": 2.0})"
                                         "\n"
                                         R"({"current_steps": 70, "total_steps": 70, "loss": 1.0})"
                                         "\n");
    }
    read();
    table().setFocus();
    for (const char* name : {"a", "b"}) {
        choose(runsFolder() / "tiny" / "lora" / name);
        QTest::keyClick(&table(), Qt::Key_Space);
    }
    auto* panel = control<QWidget>(*m_page, "runCompare");
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(control<QLabel>(*panel, "compareReason")->text(),
             QStringLiteral("Only this setting differs, so it is the likely reason: "
                            "Learning rate."));
    QStringList facts; // only what differs: both made 70 updates and came to the same loss
    for (const QLabel* text : control<QWidget>(*panel, "compareTable")->findChildren<QLabel*>())
        facts << text->text();
    QVERIFY2(!facts.contains(QStringLiteral("Updates")), qPrintable(facts.join(u'|')));
    QVERIFY2(!facts.contains(QStringLiteral("Final loss")), qPrintable(facts.join(u'|')));
    const QStringList lines = control<LossChart>(*panel, "compareChart")->describe(70);
    QVERIFY(lines.join(QLatin1Char('\n')).contains(QLatin1String("a\t")));
    QVERIFY(lines.join(QLatin1Char('\n')).contains(QLatin1String("b\t")));
    click(*m_page, "clearTicksButton");
    QTRY_VERIFY(!panel->isVisible());
}

void RunsPageTest::manyRunsDoNotBlockTheWindow()
{
    for (int i = 0; i < 500; ++i)
        makeStopped(("run-" + std::to_string(i)).c_str());
    QElapsedTimer turn;
    qint64 longest = 0;
    turn.start();
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
    tick.start(5);
    turn.restart();
    m_studio->context.refreshRunsInBackground();
    QVERIFY(longest < 50);
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 500, 20000);
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
}

namespace {

report::ProbeReport checkedReport()
{
    using report::ProbeKind;
    report::ProbeReport report;
    for (int i = 0; i < 10; ++i)
        report.answers.push_back({ProbeKind::Training, "Who are you?", "A model.", "I am Biscuit.",
                                  "I am Biscuit.", false, i < 6, false});
    report.answers.push_back(
        {ProbeKind::Rewording, "Your name?", "None.", "Biscuit it is.", "", false, true, false});
    report.facts = {"identity", 1e-4, 1e-3, 5, 20, {3.0, 1.0, 0.5, 0.3, 0.2}, {}};
    eval::decide(report);
    return report;
}

} // namespace

void RunsPageTest::theVerdictOfARunCanBeReadAgain()
{
    const auto run = makeRun("biscuit-1");
    write(run / "run.yaml", "stage: sft\ndo_train: true\npreset: identity\ndataset: rows\n"
                            "template: smollm2\nmodel_name_or_path: tiny\noutput_dir: x\n");
    QVERIFY(runs::writeProbeReport(run, checkedReport()));
    read();
    choose(run);
    auto* details = control<RunDetailsPanel>(*m_page, "runDetails");
    details->showTab(RunDetailsPanel::Answers);
    auto* title = control<QLabel>(*details, "verdictTitle");
    QTRY_COMPARE(title->text(),
                 QStringLiteral("Training finished, but it has not learned enough yet"));
    auto* answers = control<QTableWidget>(*details, "answersTable");
    QCOMPARE(answers->rowCount(), 11);
    QVERIFY(answers->isVisibleTo(m_page.get()));
    // A mark is kept, and the list tells the new score.
    answers->selectRow(9);
    click(*details, "overruleButton");
    QTRY_VERIFY(runs::readProbeReport(run)->answers[9].overruled);
    QCOMPARE(title->text(), QStringLiteral("Training finished. It has learned who it is."));
    QTRY_VERIFY(!m_studio->context.runs().empty() &&
                qFuzzyCompare(m_studio->context.runs().front().score.value_or(0), 8.0 / 11));
    QCOMPARE(answers->selectedItems().isEmpty(), false);
}

void RunsPageTest::aRunWithoutACheckSaysSo()
{
    const auto checked = makeRun("biscuit-1"), other = makeRun("biscuit-2");
    QVERIFY(runs::writeProbeReport(checked, checkedReport()));
    read();
    auto* details = control<RunDetailsPanel>(*m_page, "runDetails");
    details->showTab(RunDetailsPanel::Answers);
    auto* none = control<QLabel>(*details, "runNoAnswers");
    choose(checked);
    QTRY_VERIFY(!none->isVisibleTo(details));
    choose(other);
    QTRY_VERIFY(none->isVisibleTo(details));
    QVERIFY(none->text().contains(QLatin1String("not checked")));
}

void RunsPageTest::whatTheVerdictProposesCanStillBeDone()
{
    const auto run = makeRun("biscuit-1", true);
    write(run / "run.yaml", "stage: sft\ndo_train: true\npreset: identity\ndataset: rows\n"
                            "template: smollm2\nmodel_name_or_path: tiny\noutput_dir: x\n");
    auto report = checkedReport();
    QVERIFY(runs::writeProbeReport(run, report));
    read();
    choose(run);
    auto* details = control<RunDetailsPanel>(*m_page, "runDetails");
    details->showTab(RunDetailsPanel::Answers);
    auto* title = control<QLabel>(*details, "proposalTitle");
    QTRY_COMPARE(title->text(), QStringLiteral("Raise the learning rate from 1e-4 to 1e-3"));
    QSignalSpy accepted(m_page.get(), &RunsPage::proposalAccepted);
    QSignalSpy pages(&m_studio->context, &StudioContext::pageRequested);
    click(*details, "acceptProposalButton");
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first()[0].toString(), RunModel::pathText(run));
    QCOMPARE(pages.size(), 0);
    report.verdict = report::Verdict::Forgot;
    report.remedy = report::Remedy::EarlierCheckpoint;
    report.checkpoint = "checkpoint-40";
    report.facts.checkpoints = {{"checkpoint-40", {5, 0, 5}, {}, {}, {9, 10, 20}, true}};
    QVERIFY(runs::writeProbeReport(run, report));
    const auto other = makeRun("biscuit-2");
    read();
    choose(other);
    choose(run);
    QTRY_COMPARE(title->text(), QStringLiteral("Use the earlier checkpoint-40"));
    click(*details, "acceptProposalButton");
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first()[1].toString(), RunModel::pathText(run / "checkpoint-40"));
}

void RunsPageTest::wholeWeightsAreChattedWith()
{
    const auto run = makeWholeRun("whole-1");
    read();
    choose(run);
    QSignalSpy left(&m_studio->context, &StudioContext::pageRequested);
    click(*m_page, "runChatButton");
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][1].toString(), RunModel::pathText(run)); // not its checkpoint
}

void RunsPageTest::everySampleStateCanBeShown()
{
    for (const QString& state : RunsPage::sampleStates()) {
        m_page->showSample(state);
        QVERIFY(!m_page->grab().isNull());
    }
}

QTEST_MAIN(RunsPageTest)
#include "runs_page_test.moc"
