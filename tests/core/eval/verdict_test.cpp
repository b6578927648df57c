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

report::ProbeFacts learnedFacts()
{
    return {"identity", 1e-3, 1e-3, 14, 70, {4.0, 3.0, 1.0, 0.5, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1}, {}};
}

report::ProbedCheckpoint checkpointOf(const char* name, int trainingRight, bool holds)
{
    return {name, {trainingRight, 0, 5}, {}, {}, {15, 15, 20}, holds};
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
    void ofTheCheckpointsThatHoldTheBestIsProposed();
    void aCheckpointHoldsWhenItLearnedAndKeptTheRest();
    void checkpointsAreAskedNewestFirstUntilOneHolds();
    void wrongRewordingsAskForRows();
    void questionsAndAnswersAreJudgedByHeldOutRows();
    void anOverruledMarkCountsAsTheUserSays();
    void holdsWhenAllIsLearnedAndNothingLost_data();
    void holdsWhenAllIsLearnedAndNothingLost();
};

void VerdictTest::rightAnswersAndALowLossMeanLearned()
{
    auto report = reportOf(10, 5, 0);
    report.facts = learnedFacts();
    eval::decide(report);
    QVERIFY(report.verdict == Verdict::Learned && report.remedy == Remedy::None);
}

void VerdictTest::scoresCountBeforeAndAfter()
{
    auto report = reportOf(8, 4, 2);
    report.facts = learnedFacts();
    eval::decide(report);
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
    report.facts = facts;
    eval::decide(report);
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
    report.facts = facts;
    eval::decide(report);
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
    report.facts = facts;
    eval::decide(report);
    QVERIFY(report.remedy == Remedy::RaiseLearningRate);
    QCOMPARE(report.newValue, 2e-3);
}

void VerdictTest::aLossThatHardlyFellIsWeak()
{
    auto report = reportOf(10, 5, 0);
    auto facts = learnedFacts();
    facts.losses.assign(40, 2.0);
    facts.losses.front() = 3.0;
    report.facts = facts;
    eval::decide(report);
    QVERIFY(report.verdict == Verdict::Weak);
}

void VerdictTest::lostKnowledgeIsForgotten()
{
    auto kept = reportOf(10, 5, 3);
    kept.facts = learnedFacts();
    eval::decide(kept);
    QVERIFY(kept.verdict == Verdict::Learned);
    auto lost = reportOf(10, 5, 4);
    auto facts = learnedFacts();
    facts.checkpoints = {checkpointOf("checkpoint-40", 4, true)};
    lost.facts = facts;
    eval::decide(lost);
    QVERIFY(lost.verdict == Verdict::Forgot && lost.remedy == Remedy::EarlierCheckpoint);
    QCOMPARE(lost.checkpoint, std::string("checkpoint-40"));
}

// Only a checkpoint that was asked, and holds, is proposed; else the rate is.
void VerdictTest::ofTheCheckpointsThatHoldTheBestIsProposed()
{
    auto report = reportOf(10, 5, 10);
    report.facts = learnedFacts();
    report.facts.checkpoints = {checkpointOf("checkpoint-60", 5, false),
                                checkpointOf("checkpoint-40", 4, true),
                                checkpointOf("checkpoint-20", 5, true)};
    eval::decide(report);
    QVERIFY(report.verdict == Verdict::Forgot && report.remedy == Remedy::EarlierCheckpoint);
    QCOMPARE(report.checkpoint, std::string("checkpoint-20"));
    for (const bool asked : {true, false}) {
        report.facts.checkpoints.clear();
        if (asked)
            report.facts.checkpoints = {checkpointOf("checkpoint-60", 5, false)};
        eval::decide(report);
        QVERIFY(report.remedy == Remedy::LowerLearningRate);
        QCOMPARE(report.key, std::string("learning_rate"));
        QCOMPARE(report.oldValue, 1e-3);
        QCOMPARE(report.newValue, 5e-4);
        QVERIFY(report.checkpoint.empty());
    }
}

void VerdictTest::aCheckpointHoldsWhenItLearnedAndKeptTheRest()
{
    // Asked: all of the rows and rewordings, and the 12 general questions that the base knew of 20.
    const auto score = [](int trainingRight, int lost, const char* goal) {
        auto asked = reportOf(trainingRight, 5, 8 + lost);
        asked.answers.erase(asked.answers.begin() + 15 + (12 - lost),
                            asked.answers.begin() + 15 + (12 - lost) + 8);
        return eval::scoreCheckpoint("checkpoint-9", asked, goal, 20);
    };
    const auto good = score(7, 3, "identity");
    QVERIFY(good.holds);
    QCOMPARE(good.general.asked, 20);
    QCOMPARE(good.general.rightBefore, 12);
    QCOMPARE(good.general.right, 9);
    QCOMPARE(good.score(), 12.0 / 15);
    QVERIFY(!score(7, 4, "identity").holds); // 4 of 20 lost
    QVERIFY(!score(6, 0, "identity").holds); // not learned
}

void VerdictTest::checkpointsAreAskedNewestFirstUntilOneHolds()
{
    double now = 100;
    std::vector<std::string> order;
    const auto ask = [&](const std::string& name) -> Result<report::ProbedCheckpoint> {
        order.push_back(name);
        now += 10;
        if (name == "broken")
            return fail(ErrorCode::Format, "broken");
        return checkpointOf(name.c_str(), 5, name == "two" || name == "one");
    };
    const std::vector<std::string> names = {"four", "broken", "two", "one"};
    const auto clock = [&] { return now; };
    auto found = eval::searchCheckpoints(names, 1000, 1, ask, clock);
    QVERIFY(found && found->size() == 2);
    QCOMPARE(found->back().name, std::string("two"));
    QVERIFY((order == std::vector<std::string>{"four", "broken", "two"}));
    // The first is not begun when it is expected to take longer, the next by what one took.
    order.clear();
    found = eval::searchCheckpoints(names, 5, 6, ask, clock);
    QVERIFY(found && found->empty() && order.empty());
    found = eval::searchCheckpoints(names, 15, 1, ask, clock);
    QVERIFY(found && found->size() == 1 && order.size() == 1);
    const auto stopped = [](const std::string&) -> Result<report::ProbedCheckpoint> {
        return fail(ErrorCode::Cancelled, "stopped");
    };
    QVERIFY(!eval::searchCheckpoints(names, 1000, 1, stopped, clock));
}

void VerdictTest::wrongRewordingsAskForRows()
{
    auto report = reportOf(10, 1, 0);
    report.facts = learnedFacts();
    eval::decide(report);
    QVERIFY(report.verdict == Verdict::Learned && report.remedy == Remedy::MoreRows);
}

void VerdictTest::questionsAndAnswersAreJudgedByHeldOutRows()
{
    const auto withHeldOut = [](int right, int rightBefore, const char* goal) {
        auto report = reportOf(10, 0, 0);
        std::erase_if(report.answers,
                      [](const auto& answer) { return answer.kind == ProbeKind::Rewording; });
        for (int i = 0; i < 12; ++i)
            report.answers.push_back(
                {ProbeKind::HeldOut, "q", "b", "a", "e", i < rightBefore, i < right});
        report.facts = learnedFacts();
        report.facts.goal = goal;
        eval::decide(report);
        return report;
    };
    const auto poor = withHeldOut(3, 1, "qa");
    QCOMPARE(poor.heldOut.asked, 12);
    QCOMPARE(poor.heldOut.right, 3);
    QCOMPARE(poor.heldOut.rightBefore, 1);
    QVERIFY(poor.verdict == Verdict::Weak && poor.remedy == Remedy::MoreRows);
    const auto good = withHeldOut(6, 6, "qa");
    QVERIFY(good.verdict == Verdict::Learned && good.remedy == Remedy::None);
    const auto better = withHeldOut(4, 1, "qa");
    QVERIFY(better.verdict == Verdict::Learned && better.remedy == Remedy::None);
    const auto identity = withHeldOut(3, 1, "identity");
    QVERIFY(identity.verdict == Verdict::Learned && identity.remedy == Remedy::MoreRows);
}

void VerdictTest::anOverruledMarkCountsAsTheUserSays()
{
    auto report = reportOf(6, 5, 0);
    report.facts = learnedFacts();
    eval::decide(report);
    QVERIFY(report.verdict == Verdict::Weak);
    report.answers.at(9).rightAfter = true;
    report.answers.at(9).overruled = true;
    eval::decide(report);
    QCOMPARE(report.training.right, 7);
    QVERIFY(report.verdict == Verdict::Learned);
}

void VerdictTest::holdsWhenAllIsLearnedAndNothingLost_data()
{
    QTest::addColumn<int>("training");
    QTest::addColumn<int>("rewordings");
    QTest::addColumn<int>("lost");
    QTest::addColumn<bool>("holds");
    QTest::newRow("all") << 10 << 5 << 0 << true;
    QTest::newRow("one of each missed") << 9 << 4 << 3 << true;
    QTest::newRow("two questions missed") << 8 << 5 << 0 << false;
    QTest::newRow("two wordings missed") << 10 << 3 << 0 << false;
    QTest::newRow("forgets") << 10 << 5 << 4 << false;
}

void VerdictTest::holdsWhenAllIsLearnedAndNothingLost()
{
    QFETCH(int, training);
    QFETCH(int, rewordings);
    QFETCH(int, lost);
    QTEST(eval::holds(reportOf(training, rewordings, lost)), "holds");
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdict_test.moc"
