#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/train/run_control.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train/verdict.h"
#include "ui/pages/train_page.h"

#include <QSignalSpy>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::click;

namespace {

config::RunConfig configOf(const char* goal)
{
    config::RunConfig config;
    if (*goal)
        (void)config.set("preset", goal);
    (void)config.set("learning_rate", "1e-3");
    return config;
}

report::ProbeReport learned()
{
    report::ProbeReport report;
    report.verdict = report::Verdict::Learned;
    report.training = {10, 0, 10};
    return report;
}

report::ProbeReport forgot()
{
    report::ProbeReport report;
    report.verdict = report::Verdict::Forgot;
    report.training = {10, 0, 10};
    report.general = {9, 20, 20};
    return report;
}

report::TrainSummary summary()
{
    report::TrainSummary summary;
    summary.steps = summary.totalSteps = 80;
    summary.seconds = 60;
    return summary;
}

} // namespace

/// What the end of a training says and proposes.
class VerdictTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    // Nobody asked a goal of one's own who it is.
    void onlyAnIdentityHasLearnedWhoItIs()
    {
        const QString who = QStringLiteral("Training finished. It has learned who it is."),
                      rows = QStringLiteral("Training finished. It has learned its rows.");
        QCOMPARE(verdictText(learned(), summary(), configOf("identity")).title, who);
        for (const char* goal : {"", "qa", "style"})
            QCOMPARE(verdictText(learned(), summary(), configOf(goal)).title, rows);
    }

    void theCheckpointThatWasAskedIsNamedWithWhatItAnswered()
    {
        auto report = forgot();
        report.remedy = report::Remedy::EarlierCheckpoint;
        report.checkpoint = "checkpoint-40";
        report.facts.checkpoints = {{"checkpoint-60", {5, 0, 5}, {}, {}, {12, 20, 20}, false},
                                    {"checkpoint-40", {4, 0, 5}, {}, {}, {19, 20, 20}, true}};
        const auto proposal = verdictText(report, summary(), configOf("identity")).proposal;
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->title, QStringLiteral("Use the earlier checkpoint-40"));
        QCOMPARE(proposal->checkpoint, QStringLiteral("checkpoint-40"));
        QCOMPARE(proposal->text,
                 QStringLiteral("It was asked too: 4 of 5 training questions right, and 1 of 20 "
                                "general answers lost."));
    }

    void withoutACheckpointThatHoldsTheRateIsLowered()
    {
        auto report = forgot();
        report.remedy = report::Remedy::LowerLearningRate;
        report.key = "learning_rate";
        report.oldValue = 1e-3;
        report.newValue = 5e-4;
        auto proposal = verdictText(report, summary(), configOf("identity")).proposal;
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->title, QStringLiteral("Lower the learning rate from 1e-3 to 5e-4"));
        QCOMPARE(proposal->key, QStringLiteral("learning_rate"));
        QVERIFY(!proposal->text.contains(QLatin1String("checkpoint")));
        report.facts.checkpoints = {{"checkpoint-60", {5, 0, 5}, {}, {}, {12, 20, 20}, false}};
        proposal = verdictText(report, summary(), configOf("identity")).proposal;
        QVERIFY(proposal->text.contains(QLatin1String("asked too")));
    }

    void theButtonOpensThatCheckpoint()
    {
        tests::StudioFixture studio;
        TrainPage page(studio.context);
        page.resize(1092, 740);
        page.show();
        page.showSample(QStringLiteral("forgot"));
        QSignalSpy pages(&studio.context, &StudioContext::pageRequested);
        click(page, "acceptProposalButton");
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first()[0].value<StudioContext::Page>() == StudioContext::Page::Chat);
        QVERIFY(pages.first()[1].toString().endsWith(QLatin1String("/checkpoint-54")));
    }

    void aProposalForAnEarlierRunStartsANewOneWithItsSettings()
    {
        tests::StudioFixture studio;
        const auto folder = tests::makeRun("biscuit-3");
        TrainSetup setup(studio.context);
        RunControl control(studio.context, setup);
        auto config = configOf("identity");
        QVERIFY(config.set("output_dir", toUtf8(folder)));
        QVERIFY(config.set("resume_from_checkpoint", toUtf8(folder / "checkpoint-1")));
        VerdictText::Proposal proposal;
        proposal.remedy = report::Remedy::LowerLearningRate;
        proposal.key = QStringLiteral("learning_rate");
        proposal.newValue = 5e-4;
        QSignalSpy begun(&control, &RunControl::begun);
        control.acceptFor(config, proposal);
        QCOMPARE(begun.size(), 1);
        const auto next = begun.first().first().value<config::RunConfig>();
        QCOMPARE(next.train().learningRate, 5e-4);
        QCOMPARE(next.valueText("preset"), std::string("identity"));
        QCOMPARE(next.train().outputDir, toUtf8(folder.parent_path() / "biscuit-1"));
        QVERIFY(next.train().resumeFromCheckpoint.empty()); // it is another run
        // While that one is busy another waits its turn, under a name that is free.
        control.acceptFor(config, proposal);
        QCOMPARE(studio.context.queue().length(), std::size_t{1});
        control.acceptFor(config, proposal);
        QVERIFY(studio.context.queue().holds(
            QString::fromStdString(toUtf8(folder.parent_path() / "biscuit-2"))));
        control.stop();
    }
};

QTEST_MAIN(VerdictTextTest)
#include "verdict_test.moc"
