#include "core/eval/verdict.h"

#include <QTest>

using namespace anneal;
using report::ProbeKind;
using report::Remedy;
using report::Verdict;

namespace {

report::ProbeReport reportOf(int trainingRight, int rewordingsRight, int generalLost)
{
    report::ProbeReport report;
    const auto add = [&](ProbeKind kind, int count, int right, bool before) {
        for (int i = 0; i < count; ++i)
            report.answers.push_back({kind, "q", "b", "a", "e", before, i < right});
    };
    add(ProbeKind::Training, 10, trainingRight, false);
    add(ProbeKind::Rewording, 5, rewordingsRight, false);
    add(ProbeKind::General, 20, 20 - generalLost, true);
    return report;
}

eval::TrainingFacts learnedFacts()
{
    return {1e-3, 1e-3, 14, 70, {4.0, 3.0, 1.0, 0.5, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1}, false};
}

} // namespace

class VerdictTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rightAnswersAndALowLossMeanLearned();
    void scoresCountBeforeAndAfter();
    void aRateBelowTheGoalsIsRaisedFirst();
    void fewUpdatesAskForEpochs();
    void aLossThatStaysHighAsksForTwiceTheRate();
    void aLossThatHardlyFellIsWeak();
    void lostKnowledgeIsForgotten();
    void wrongRewordingsAskForRows();
};

void VerdictTest::rightAnswersAndALowLossMeanLearned()
{
    auto report = reportOf(10, 5, 0);
    eval::decide(report, learnedFacts());
    QVERIFY(report.verdict == Verdict::Learned && report.remedy == Remedy::None);
}

void VerdictTest::scoresCountBeforeAndAfter()
{
    auto report = reportOf(8, 4, 2);
    eval::decide(report, learnedFacts());
    QCOMPARE(report.training.asked, 10);
    QCOMPARE(report.training.right, 8);
    QCOMPARE(report.training.rightBefore, 0);
    QCOMPARE(report.general.right, 18);
    QCOMPARE(report.general.rightBefore, 20);
}

void VerdictTest::aRateBelowTheGoalsIsRaisedFirst()
{
    auto report = reportOf(2, 0, 0);
    auto facts = learnedFacts();
    facts.learningRate = 1e-4;
    facts.updates = 10;
    eval::decide(report, facts);
    QVERIFY(report.verdict == Verdict::Weak && report.remedy == Remedy::RaiseLearningRate);
    QCOMPARE(report.key, std::string("learning_rate"));
    QCOMPARE(report.newValue, 1e-3);
}

void VerdictTest::fewUpdatesAskForEpochs()
{
    auto report = reportOf(2, 0, 0);
    auto facts = learnedFacts();
    facts.updates = 3;
    facts.epochs = 3;
    eval::decide(report, facts);
    QVERIFY(report.remedy == Remedy::RaiseEpochs);
    QCOMPARE(report.key, std::string("num_train_epochs"));
    QCOMPARE(report.oldValue, 3.0);
    QCOMPARE(report.newValue, 50.0);
}

void VerdictTest::aLossThatStaysHighAsksForTwiceTheRate()
{
    auto report = reportOf(2, 0, 0);
    auto facts = learnedFacts();
    facts.losses.assign(40, 1.5);
    facts.losses.front() = 4.0;
    eval::decide(report, facts);
    QVERIFY(report.remedy == Remedy::RaiseLearningRate);
    QCOMPARE(report.newValue, 2e-3);
}

void VerdictTest::aLossThatHardlyFellIsWeak()
{
    auto report = reportOf(10, 5, 0);
    auto facts = learnedFacts();
    facts.losses.assign(40, 2.0);
    facts.losses.front() = 3.0;
    eval::decide(report, facts);
    QVERIFY(report.verdict == Verdict::Weak);
}

void VerdictTest::lostKnowledgeIsForgotten()
{
    auto kept = reportOf(10, 5, 3);
    eval::decide(kept, learnedFacts());
    QVERIFY(kept.verdict == Verdict::Learned);
    auto lost = reportOf(10, 5, 4);
    auto facts = learnedFacts();
    facts.hasEarlierCheckpoint = true;
    eval::decide(lost, facts);
    QVERIFY(lost.verdict == Verdict::Forgot && lost.remedy == Remedy::EarlierCheckpoint);
}

void VerdictTest::wrongRewordingsAskForRows()
{
    auto report = reportOf(10, 1, 0);
    eval::decide(report, learnedFacts());
    QVERIFY(report.verdict == Verdict::Learned && report.remedy == Remedy::MoreRows);
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdict_test.moc"
