#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/runs/probe_file.h"
#include "core/runs/run_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anneal;
using report::ProbeKind;

namespace {

report::ProbeReport sample()
{
    report::ProbeReport report;
    report.answers = {
        {ProbeKind::Training, "你是谁？", "I am a model.", "我是小肥肠。", "我是小肥肠。", false,
         true, false},
        {ProbeKind::HeldOut, "When?", "?", "At 7:30.", "At 7:30.", false, true, false},
        {ProbeKind::General, "2+2?", "4", "Four \"cats\"\n", "4|four", true, false, true}};
    report.verdict = report::Verdict::Forgot;
    report.remedy = report::Remedy::EarlierCheckpoint;
    report.key = "learning_rate";
    report.oldValue = 2e-3;
    report.newValue = 1e-3;
    report.facts = {"qa",
                    2e-3,
                    1e-3,
                    5.5,
                    55,
                    {3.0, 0.5},
                    {{"checkpoint-40", {4, 0, 5}, {1, 0, 2}, {3, 1, 5}, {9, 10, 20}, true}}};
    report.checkpoint = "checkpoint-40";
    report.training = {1, 0, 1};
    report.heldOut = {1, 0, 1};
    report.general = {0, 1, 1};
    return report;
}

} // namespace

class ProbeFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsReadAgain()
    {
        const auto written = sample();
        QVERIFY(runs::writeProbeReport(folder(), written));
        const auto read = runs::readProbeReport(folder());
        QVERIFY(read);
        QCOMPARE(runs::toJson(*read).dump(), runs::toJson(written).dump());
        QVERIFY(read->answers[2].overruled && read->answers[2].kind == ProbeKind::General);
        QCOMPARE(read->answers[2].after, std::string("Four \"cats\"\n"));
        QCOMPARE(read->facts.losses.size(), std::size_t{2});
        QCOMPARE(read->checkpoint, std::string("checkpoint-40"));
        QCOMPARE(read->facts.checkpoints.size(), std::size_t{1});
        QVERIFY(read->facts.checkpoints[0].holds &&
                read->facts.checkpoints[0].rewordings.right == 3);
    }

    // Earlier versions proposed a checkpoint that nobody had asked.
    void aCheckpointThatWasNotAskedIsNotProposed()
    {
        auto report = sample();
        report.checkpoint.clear();
        report.facts.checkpoints.clear();
        report.key.clear();
        QVERIFY(runs::writeProbeReport(folder(), report));
        const auto read = runs::readProbeReport(folder());
        QVERIFY(read && read->remedy == report::Remedy::LowerLearningRate);
        QCOMPARE(read->key, std::string("learning_rate"));
        QCOMPARE(read->newValue, 1e-3);
    }

    void anAnswerCutWithinACharacterIsKept()
    {
        auto report = sample();
        report.answers[0].after = "\xE6\x88";
        QVERIFY(runs::writeProbeReport(folder(), report));
        QVERIFY(runs::readProbeReport(folder()));
    }

    void damagedFilesSayNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"verdict\": \"lear");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("no answers") << QByteArray("{}");
        QTest::newRow("other types")
            << QByteArray("{\"answers\": [{\"question\": 5}], \"training\": 3}");
    }

    void damagedFilesSayNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(writeFileAtomically(folder() / "probe_report.json", text.toStdString()));
        QVERIFY(!runs::readProbeReport(folder()));
    }

    void theScoreIsThatOfHeldOutRowsWhereThereAreAny()
    {
        auto report = sample();
        report.training = {9, 0, 10};
        report.rewordings = {3, 0, 5};
        report.heldOut = {3, 1, 4};
        QCOMPARE(report.score(), 0.75);
        report.heldOut = {};
        QCOMPARE(report.score(), 0.8);
        report.training = report.rewordings = {};
        QVERIFY(report.score() < 0);
    }

    void theListOfRunsTellsTheScore()
    {
        QVERIFY(writeFileAtomically(folder() / "trainer_log.jsonl",
                                    R"({"current_steps": 1, "total_steps": 1, "loss": 1.0})"
                                    "\n"));
        QVERIFY(runs::writeProbeReport(folder(), sample()));
        const auto run = runs::describeRun(folder());
        QVERIFY(run && run->score);
        QCOMPARE(*run->score, 1.0);
    }

private:
    std::filesystem::path folder() const { return pathFromUtf8(m_folder->path().toStdString()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProbeFileTest)
#include "probe_file_test.moc"
