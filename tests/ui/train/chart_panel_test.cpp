#include "ui/pages/train/chart_panel.h"

#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/train/chart_export.h"
#include "ui/pages/train/run_history.h"
#include "ui/pages/train/run_view.h"
#include "ui/widgets/loss_chart.h"

#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::control;

namespace {

QVector<report::StepEvent> steps(int first, int last)
{
    QVector<report::StepEvent> made;
    for (int step = first; step <= last; ++step) {
        report::StepEvent event;
        event.step = step;
        event.totalSteps = 40;
        event.loss = 4.0 / step;
        event.learningRate = 1e-3;
        event.gradNorm = 0.5;
        event.tokensPerSecond = 200;
        event.memoryBytes = 1'000'000'000;
        made.append(event);
    }
    return made;
}

/// A run that was stopped at step 20, as its folder tells it.
std::filesystem::path stoppedRun(const char* name)
{
    const auto run = tests::makeRun(name, true);
    std::string log;
    for (int step = 1; step <= 30; ++step)
        log += R"({"current_steps": )" + std::to_string(step) + R"(, "total_steps": 40, "loss": )" +
               std::to_string(4.0 / step) +
               R"(, "lr": 0.001, "epoch": 1.0})"
               "\n" +
               (step == 10 ? R"({"current_steps": 10, "total_steps": 40, "eval_loss": 0.7})"
                             "\n"
                           : "");
    if (!writeFileAtomically(run / "trainer_log.jsonl", log))
        qFatal("no log");
    return run;
}

} // namespace

class ChartPanelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void theTableHoldsAllValuesOfAllTabs()
    {
        auto made = steps(1, 3);
        made[0].gradNorm = std::numeric_limits<double>::quiet_NaN();
        made[0].memoryBytes = 0;
        made.removeAt(1); // logged every second update
        const auto lines = chartTable(made, {{1, 2.5}, {2, 1.5}, {9, 1}}).split('\n');
        QCOMPARE(lines[0], QByteArray("step,loss,smoothed,eval_loss,learning_rate,grad_norm,"
                                      "tokens_per_second,memory_bytes"));
        QCOMPARE(lines[1], QByteArray("1,4,4,2.5,0.001,,200,"));
        QCOMPARE(lines[2], QByteArray("2,,,1.5,,,,"));
        QVERIFY(lines[3].startsWith("3,1.333333333,"));
        QVERIFY(lines[3].endsWith(",,0.001,0.5,200,1000000000"));
        QCOMPARE(lines[4], QByteArray("9,,,1,,,,"));
        QCOMPARE(lines.size(), 6); // the last is empty
    }

    void aNameWithoutAnEndingGetsThatOfItsKind()
    {
        ChartPanel panel;
        panel.append(steps(1, 20));
        panel.findChild<QPushButton*>(QStringLiteral("chartSaveButton"))->click();
        auto* dialog = panel.findChild<QFileDialog*>(QStringLiteral("fileDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("png")); // asked for before it is replaced
        const auto nameAfter = [&](const char* name, const QString& ending) {
            dialog->selectFile(QString::fromLatin1(name));
            for (const QString& kind : dialog->nameFilters())
                if (kind.contains(QLatin1String("*.") + ending))
                    Q_EMIT dialog->filterSelected(kind);
            return QFileInfo(dialog->selectedFiles().value(0)).fileName();
        };
        QCOMPARE(nameAfter("loss.png", QStringLiteral("csv")), QStringLiteral("loss.csv"));
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
        QCOMPARE(nameAfter("loss.svg", QStringLiteral("png")), QStringLiteral("loss.svg"));
        QCOMPARE(nameAfter("qwen2.5-0.5b", QStringLiteral("csv")),
                 QStringLiteral("qwen2.5-0.5b.csv"));
        dialog->close();
    }

    void theNextRunHasNoEpochsOfTheOneBefore()
    {
        ChartPanel panel;
        panel.append(steps(1, 20));
        panel.chart()->setStepsPerEpoch(10);
        QVERIFY(panel.chart()->describe(20).first().contains(QLatin1String("epoch 2")));
        panel.clear();
        panel.append(steps(1, 20));
        QCOMPARE(panel.chart()->describe(20).first(), QStringLiteral("Step 20"));
    }

    void theChartIsSavedAsATableByItsName()
    {
        const QTemporaryDir folder;
        ChartPanel panel;
        panel.append(steps(1, 5));
        const QString file = folder.filePath(QStringLiteral("损失.csv"));
        QVERIFY(panel.saveAs(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 6);
        QVERIFY(panel.saveAs(folder.filePath(QStringLiteral("loss.png"))));
        QVERIFY(!panel.saveAs(folder.filePath(QStringLiteral("no/folder/loss.csv"))));
    }

    void severalEarlierRunsStandBehindTheCurve()
    {
        ChartPanel panel;
        panel.append(steps(1, 5));
        panel.offerEarlierRuns({{"a", "one"}, {"b", "two & more"}, {"c", "three"}}, {"a"});
        auto* menu = control<QMenu>(panel, "earlierRunsMenu");
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(menu->actions()[0]->isChecked() && !menu->actions()[1]->isChecked());
        QSignalSpy ticked(&panel, &ChartPanel::earlierRunsTicked);
        menu->actions()[2]->trigger();
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(ticked.first().first().toStringList(), QStringList({"a", "c"}));
        panel.setEarlierRuns({{"one", {1, 2, 3}, {3, 3, 3}}, {"three", {1, 2}, {7, 7}}});
        const QStringList told = panel.chart()->describe(2);
        QVERIFY(told.contains(QStringLiteral("earlier run one\t3")));
        QVERIFY(told.contains(QStringLiteral("earlier run three\t7")));
        panel.setEarlierRuns({});
        QVERIFY(!panel.chart()->describe(2).join(QString()).contains(QLatin1String("earlier")));
    }

    void whatIsShownBehindIsNotReplacedByAnEarlierReading()
    {
        tests::StudioFixture studio;
        RunView view(studio.context);
        view.begin(config::RunConfig(), {});
        view.showSteps(steps(1, 5));
        view.showEarlierRun(QStringLiteral("one"), {1, 2, 3}, {3, 3, 3});
        QTest::qWait(100);
        const QStringList told = control<LossChart>(view, "lossChart")->describe(2);
        QVERIFY2(told.contains(QStringLiteral("earlier run one\t3")), qPrintable(told.join(' ')));
    }

    void theMenuStaysOpenWhileRunsAreTicked()
    {
        EarlierRunsMenu menu;
        menu.setRuns({{"a", "one"}, {"b", "two"}}, {});
        menu.popup(QPoint(0, 0));
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(&menu, Qt::LeftButton, {},
                              menu.actionGeometry(menu.actions()[i]).center());
        QVERIFY(menu.isVisible());
        QCOMPARE(menu.ticked(), QStringList({"a", "b"}));
    }

    void aResumedRunShowsItsWholeCurve()
    {
        const tests::StudioFixture studio;
        const auto history = readRunHistory(stoppedRun("biscuit-1"), 20);
        QCOMPARE(history.steps.size(), 20); // what came after is made again
        QCOMPARE(history.steps.last().step, 20);
        QCOMPARE(history.steps.first().learningRate, 0.001);
        QVERIFY(std::isnan(history.steps.first().gradNorm));
        QCOMPARE(history.heldOut.size(), 1);

        tests::StudioFixture other;
        RunView view(other.context);
        config::RunConfig config;
        QVERIFY(config.set("output_dir", toUtf8(stoppedRun("biscuit-1"))));
        view.begin(config, {});
        report::PlanEvent plan;
        plan.totalSteps = 40;
        plan.firstStep = 20;
        view.showPlan(plan);
        view.showSteps(steps(21, 23));
        auto* chart = control<LossChart>(view, "lossChart");
        QTRY_COMPARE(chart->pointCount(), 23);
        QVERIFY(chart->describe(1).first().startsWith(QLatin1String("Step 1,"))); // and its epoch
        // Another run begins without the points of this one.
        view.begin(config, {});
        QCOMPARE(chart->pointCount(), 0);
    }

    void theBestCheckpointIsMarkedWhileItTrains()
    {
        tests::StudioFixture studio;
        RunView view(studio.context);
        view.begin(config::RunConfig(), {});
        view.showSteps(steps(1, 30));
        auto* panel = control<ChartPanel>(view, "chartPanel");
        QVERIFY(!panel->best());
        view.showHeldOut({10, 0.9});
        QVERIFY(!panel->best()); // nothing is kept of it yet
        view.showSaved(10);
        QVERIFY(panel->best() && panel->best()->first == 10);
        view.showSaved(20);
        view.showHeldOut({20, 0.4});
        QVERIFY(panel->best() && panel->best()->first == 20);
        QCOMPARE(panel->best()->second, 0.4);
        view.showHeldOut({25, 0.1}); // no checkpoint there
        view.showHeldOut({30, 0.8});
        view.showSaved(30);
        QVERIFY(panel->best() && panel->best()->first == 20);
    }

    void ofTheNextRunTheOneBeforeIsToldInTheLog()
    {
        tests::StudioFixture studio;
        RunView view(studio.context);
        config::RunConfig config;
        QVERIFY(config.set("output_dir", "saves/tiny/lora/biscuit-1"));
        view.begin(config, {});
        view.showSteps(steps(1, 30));
        report::TrainSummary summary;
        summary.steps = summary.totalSteps = 30;
        view.showState(TrainState::Finished);
        view.showEnd(summary, std::nullopt);
        QVERIFY(config.set("output_dir", "saves/tiny/lora/biscuit-2"));
        view.begin(config, {});
        view.begin(config, {QStringLiteral("Who are you?")}); // its questions are known
        const auto log = control<QPlainTextEdit>(view, "trainLog")->toPlainText();
        QVERIFY2(log.contains(QLatin1String("biscuit-1: Training finished. The Runs page")),
                 qPrintable(log));
        QCOMPARE(log.count(QLatin1String("biscuit-1")), 1);
    }
};

QTEST_MAIN(ChartPanelTest)
#include "chart_panel_test.moc"
