#include "ui/bridge/error_text.h"
#include "ui/pages/train/cost_estimate.h"
#include "ui/pages/train/learn_checks.h"
#include "ui/pages/train/run_progress.h"
#include "ui/pages/train/start_gate.h"
#include "ui/pages/train/verdict.h"

#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

StartFacts readyFacts()
{
    StartFacts facts;
    facts.hasModel = facts.hasDataSet = facts.usableRows = true;
    return facts;
}

} // namespace

class StartGateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelNamesWhatIsMissing_data();
    void labelNamesWhatIsMissing();
    void theFirstMissingThingComesFirst();
    void anExistingRunIsResumedAndABusyPageQueues();
    void everyDoubtHasAFix();
    void tooFewUpdatesProposeEpochsThatSuffice();
    void theRateTimesTheUpdatesDecides();
    void aTemplateThatNothingIsKnownOfGetsNoTick();
    void whatWouldFitTrainsTheSameAndCutsNothing();
    void paceIsKnownOnlyForWhatItWasMeasuredWith_data();
    void paceIsKnownOnlyForWhatItWasMeasuredWith();
    void lossTrendNeedsEnoughSteps();
    void runBarNeverShowsStartAndStopTogether();
    void weakRunProposesOneChangeWithItsCost();
    void everyErrorCodeBecomesASentenceWithARemedy();
};

void StartGateTest::labelNamesWhatIsMissing_data()
{
    QTest::addColumn<StartFacts>("facts");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* name, auto change, const char* label) {
        StartFacts facts = readyFacts();
        change(facts);
        QTest::newRow(name) << facts << QString::fromUtf8(label);
    };
    row(
        "model", [](StartFacts& f) { f.hasModel = false; }, "Choose a model");
    row(
        "data set", [](StartFacts& f) { f.hasDataSet = false; }, "Choose a data set");
    row(
        "check", [](StartFacts& f) { f.checkingData = true; }, "Checking the data…");
    row(
        "answer", [](StartFacts& f) { f.usableRows = false; }, "Add an answer to train on");
    row(
        "name", [](StartFacts& f) { f.placeholder = QStringLiteral("{{name}}"); },
        "Fill in {{name}}");
    row(
        "value",
        [](StartFacts& f) {
            f.faultyKey = QStringLiteral("learning_rate");
            f.faultyLabel = QStringLiteral("Learning rate");
        },
        "Correct the learning rate");
    row(
        "lora value",
        [](StartFacts& f) {
            f.faultyKey = QStringLiteral("lora_rank");
            f.faultyLabel = QStringLiteral("LoRA rank");
        },
        "Correct the LoRA rank");
    row(
        "empty name", [](StartFacts& f) { f.runName = RunNameState::Empty; },
        "Choose another name");
    row(
        "done", [](StartFacts& f) { f.runName = RunNameState::Done; }, "Choose another name");
    row(
        "memory", [](StartFacts& f) { f.fitsMemory = false; }, "Make it fit");
    row(
        "disk", [](StartFacts& f) { f.fitsDisk = false; }, "Choose another folder");
    row(
        "folder", [](StartFacts& f) { f.folderWritable = false; }, "Choose another folder");
    row(
        "nothing", [](StartFacts&) {}, "Start training");
}

void StartGateTest::labelNamesWhatIsMissing()
{
    QFETCH(StartFacts, facts);
    QFETCH(QString, label);
    const StartGate gate = startGate(facts);
    QCOMPARE(gate.label, label);
    QCOMPARE(gate.ready(), label == QLatin1String("Start training"));
}

void StartGateTest::theFirstMissingThingComesFirst()
{
    QCOMPARE(startGate({}).missing, Missing::Model);
    StartFacts facts = readyFacts();
    facts.placeholder = QStringLiteral("{{author}}");
    facts.fitsMemory = false;
    QCOMPARE(startGate(facts).missing, Missing::Placeholders);
}

void StartGateTest::anExistingRunIsResumedAndABusyPageQueues()
{
    StartFacts facts = readyFacts();
    facts.runName = RunNameState::CanGoOn;
    QCOMPARE(startGate(facts).label, QStringLiteral("Resume training"));
    QVERIFY(startGate(facts).resumes);
    facts.otherRunActive = true;
    QCOMPARE(startGate(facts).label, QStringLiteral("Add to queue"));
}

void StartGateTest::everyDoubtHasAFix()
{
    LearnFacts facts;
    facts.rows = 5;
    facts.updates = 15;
    facts.epochs = 3;
    facts.unfilled = 2;
    facts.learningRate = 5e-5;
    facts.goalLearningRate = 1e-3;
    facts.longestRow = 900;
    facts.cutoff = 512;
    facts.measuresTrainingRows = true;
    facts.adapterOfOther = QStringLiteral("Qwen3-0.6B");
    facts.chatTemplate = QStringLiteral("alpaca");
    facts.proposedTemplate = QStringLiteral("chatml");
    const auto checks = learnChecks(facts);
    QCOMPARE(checks.size(), 8);
    for (const LearnCheck& check : checks) {
        QVERIFY2(!check.good, qPrintable(check.text));
        QVERIFY2(check.fix != LearnCheck::Fix::None, qPrintable(check.text));
        QVERIFY2(!check.fixLabel.isEmpty(), qPrintable(check.text));
    }
}

void StartGateTest::tooFewUpdatesProposeEpochsThatSuffice()
{
    LearnFacts facts;
    facts.rows = 36;
    facts.updates = 27; // 3 epochs of 9 updates
    facts.epochs = 3;
    facts.chatTemplate = facts.proposedTemplate = QStringLiteral("chatml");
    const LearnCheck check = learnChecks(facts).first();
    QCOMPARE(check.fix, LearnCheck::Fix::RaiseEpochs);
    QVERIFY(check.fixValue * 9 >= double(neededUpdates(config::Goal::Identity, 36)));
}

void StartGateTest::theRateTimesTheUpdatesDecides()
{
    LearnFacts facts;
    facts.rows = 30;
    facts.epochs = 5;
    facts.goalLearningRate = 1e-3;
    facts.chatTemplate = facts.proposedTemplate = QStringLiteral("chatml");
    const auto needed = neededUpdates(config::Goal::Identity, facts.rows);
    // Enough updates at a rate that does nothing: the rate is named, and raised.
    facts.updates = needed;
    facts.learningRate = 5e-4;
    LearnCheck check = learnChecks(facts).first();
    QVERIFY(!check.good);
    QCOMPARE(check.fix, LearnCheck::Fix::RaiseLearningRate);
    QCOMPARE(check.fixValue, 1e-3);
    // Twice the updates make up for half the rate, and no second line doubts it.
    facts.updates = 2 * needed;
    const auto checks = learnChecks(facts);
    QVERIFY(std::all_of(checks.begin(), checks.end(), [](const auto& one) { return one.good; }));
    facts.updates = 30 * needed;
    facts.learningRate = 5e-5;
    QVERIFY(learnChecks(facts).first().good);
    // A higher rate needs fewer.
    facts.updates = needed / 2 + 1;
    facts.learningRate = 2e-3;
    QVERIFY(learnChecks(facts).first().good);
    // Numbers of one's own are judged too.
    facts.goal = config::Goal::Custom;
    facts.updates = 100;
    facts.learningRate = 1e-5;
    QVERIFY(!learnChecks(facts).first().good);
}

void StartGateTest::aTemplateThatNothingIsKnownOfGetsNoTick()
{
    LearnFacts facts;
    facts.rows = 30;
    facts.updates = 500;
    facts.chatTemplate = QStringLiteral("alpaca");
    const LearnCheck chosen = learnChecks(facts).at(1);
    QVERIFY2(!chosen.good && chosen.open, qPrintable(chosen.text));
    facts.proposedTemplate = facts.chatTemplate;
    QVERIFY(learnChecks(facts).at(1).good);
}

void StartGateTest::whatWouldFitTrainsTheSameAndCutsNothing()
{
    Fit fit;
    fit.batch = 6;
    fit.accumulation = 2;
    fit.cutoff = 2048;
    fit.keepsActivations = true;
    fit.recomputedEvery = 2;
    fit.canPack = true;
    const Fit first = fit;
    constexpr qint64 kLongest = 300;
    QStringList order;
    for (Fit next = fit.smaller(kLongest); !(next == fit); next = fit.smaller(kLongest)) {
        QCOMPARE(next.batch * next.accumulation, 12); // rows of an update
        QVERIFY(next.cutoff >= kLongest);
        order << (next.batch != fit.batch                         ? QStringLiteral("batch")
                  : next.keepsActivations != fit.keepsActivations ? QStringLiteral("recompute")
                  : next.recomputedEvery != fit.recomputedEvery   ? QStringLiteral("every")
                  : next.bits != fit.bits                         ? QStringLiteral("bits")
                                                                  : QStringLiteral("cutoff"));
        fit = next;
    }
    QCOMPARE(order.join(QLatin1Char(' ')),
             QStringLiteral("batch batch recompute every bits cutoff cutoff cutoff"));
    QCOMPARE(fit.cutoff, kLongest);
    QVERIFY(fit.changes(first).contains(QStringLiteral("batch size 1 × 12 passes")));
    QVERIFY(fit.changes(first).contains(QLatin1String("4 bits")));
    QVERIFY(fit.changes(fit).isEmpty());
    // What is not known to be uncut stays, and so does a base that can't be packed.
    Fit unknown = first;
    unknown.canPack = false;
    for (int i = 0; i < 20; ++i)
        unknown = unknown.smaller(0);
    QCOMPARE(unknown.cutoff, 2048);
    QCOMPARE(unknown.bits, 0);
    config::RunConfig config;
    fit.write(config);
    QCOMPARE(config.model().quantizationBit, 4);
    QVERIFY(config.model().gradientCheckpointing);
}

void StartGateTest::paceIsKnownOnlyForWhatItWasMeasuredWith_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* key, const char* value, bool same) {
        QTest::addRow("%s %s", key, value)
            << QString::fromLatin1(key) << QString::fromLatin1(value) << same;
    };
    row("finetuning_type", "full", false);
    row("finetuning_type", "freeze", false);
    row("stage", "dpo", false);
    row("quantization_bit", "4", false);
    row("lora_rank", "64", false);
    row("optim", "adafactor", false);
    row("dataset", "other", false);
    row("packing", "true", false);
    row("num_train_epochs", "9", true);
    row("output_dir", "saves/other", true);
    row("learning_rate", "1e-5", true);
}

void StartGateTest::paceIsKnownOnlyForWhatItWasMeasuredWith()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, same);
    config::RunConfig config;
    QVERIFY(config.set("model_name_or_path", "tiny"));
    QVERIFY(config.set("dataset", "biscuit"));
    QVERIFY(config.set("output_dir", "saves/tiny"));
    config::RunConfig changed = config;
    QVERIFY(changed.set(key.toStdString(), value.toStdString()));
    QCOMPARE(speedKey(config) == speedKey(changed), same);
}

void StartGateTest::lossTrendNeedsEnoughSteps()
{
    QVector<report::StepEvent> steps;
    for (int i = 0; i < 60; ++i) {
        report::StepEvent step;
        step.loss = 3.0 - 0.04 * i;
        steps.append(step);
        if (i == 5)
            QCOMPARE(lossTrend(steps), LossTrend::Unknown);
    }
    QCOMPARE(lossTrend(steps), LossTrend::Falling);
    for (int i = 0; i < 120; ++i) {
        report::StepEvent step;
        step.loss = 0.6;
        steps.append(step);
    }
    QCOMPARE(lossTrend(steps), LossTrend::Level);
}

void StartGateTest::runBarNeverShowsStartAndStopTogether()
{
    for (const TrainState state :
         {TrainState::Preparing, TrainState::Running, TrainState::Paused, TrainState::Stopping,
          TrainState::Checking, TrainState::Finished, TrainState::Stopped, TrainState::Failed}) {
        RunProgress progress;
        progress.state = state;
        progress.step = 5;
        progress.total = 10;
        const RunBar::State bar = runBarState(progress);
        QVERIFY(!(bar.buttons & RunBar::Start));
        QVERIFY(bar.buttons != 0);
        QVERIFY(!bar.title.isEmpty());
    }
}

void StartGateTest::weakRunProposesOneChangeWithItsCost()
{
    report::ProbeReport report;
    report.verdict = report::Verdict::Weak;
    report.remedy = report::Remedy::RaiseEpochs;
    report.key = "num_train_epochs";
    report.oldValue = 3;
    report.newValue = 20;
    report.training = {3, 0, 10};
    report::TrainSummary summary;
    summary.steps = summary.totalSteps = 27;
    summary.seconds = 27;
    const VerdictText verdict = verdictText(report, summary, {});
    QCOMPARE(verdict.tone, Tone::Warning);
    QVERIFY(verdict.proposal.has_value());
    QCOMPARE(verdict.proposal->title, QStringLiteral("Raise epochs from 3 to 20"));
    QVERIFY(verdict.proposal->continues);
    QVERIFY2(verdict.proposal->text.contains(QLatin1String("153")),
             qPrintable(verdict.proposal->text));
    report.verdict = report::Verdict::Learned;
    report.remedy = report::Remedy::None;
    report.training = {10, 0, 10};
    report.rewordings = {4, 0, 5};
    const VerdictText good = verdictText(report, summary, {});
    QCOMPARE(good.tone, Tone::Good);
    QVERIFY(!good.proposal.has_value());
    QVERIFY(good.text.contains(QLatin1String("4 of 5")));
}

void StartGateTest::everyErrorCodeBecomesASentenceWithARemedy()
{
    for (int code = int(ErrorCode::Cancelled); code <= int(ErrorCode::Internal); ++code) {
        const ErrorText text = describe({ErrorCode(code), "engine's own words", {}});
        QVERIFY(!text.title.isEmpty());
        QVERIFY(!text.text.isEmpty());
        QCOMPARE(text.details, QStringLiteral("engine's own words"));
    }
    const ErrorText json =
        describe({ErrorCode::Format, "x", {{"file", "/data/a.json"}, {"line", "7"}}});
    QVERIFY(json.title.contains(QLatin1String("a.json")));
    QVERIFY(json.text.contains(QLatin1String("line 7")));
}

QTEST_MAIN(StartGateTest)
#include "start_gate_test.moc"
