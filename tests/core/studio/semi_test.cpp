#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/config/run_card_file.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_state.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

std::string rows(int first, int count, bool answered)
{
    Json rows = Json::array();
    for (int i = first; i < first + count; ++i)
        rows.push_back({{"instruction", "Say number " + std::to_string(i)},
                        {"output", answered ? "yes yes" : ""}});
    return rows.dump();
}

class Listener final : public studio::TrainListener {
public:
    explicit Listener(std::vector<std::string>& told)
        : m_told(told)
    {
    }
    void warned(const Notice& notice) override { m_told.push_back(notice.sentence); }

private:
    std::vector<std::string>& m_told;
};

std::vector<Json> linesOf(const fs::path& file)
{
    std::vector<Json> lines;
    const auto text = QString::fromStdString(readFile(file).value());
    for (const auto& line : text.split('\n', Qt::SkipEmptyParts))
        lines.push_back(parseJson(line.toStdString(), "line").value());
    return lines;
}

} // namespace

/// Stage semi with a tiny model: what it answers itself helps on held-out rows, everything is
/// written down, and a continued run does nothing twice.
class SemiTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        m_root = pathFromUtf8(m_folder.path().toStdString());
        QVERIFY(writeFileAtomically(m_root / "answered.json", rows(0, 4, true)).has_value());
        QVERIFY(writeFileAtomically(m_root / "open.json", rows(20, 20, false)).has_value());
        QVERIFY(writeFileAtomically(m_root / "held.json", rows(60, 6, true)).has_value());
    }

    void ownAnswersHelp_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("by sureness") << QStringList{"semi_threshold=0.2"};
        QTest::newRow("by agreement")
            << QStringList{"semi_samples=3", "semi_agreement=0.6", "temperature=0.3"};
    }

    void ownAnswersHelp()
    {
        QFETCH(QStringList, settings);
        const auto name = QString(QTest::currentDataTag()).replace(' ', '_').toStdString();
        const auto summary = run(name, settings);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto results = readJsonFile(m_root / name / "semi_results.json").value();
        const auto& rounds = results["rounds"];
        QCOMPARE(rounds.size(), std::size_t{2});
        QVERIFY(rounds[0]["kept"].get<int>() > 0);
        QCOMPARE(rounds[0]["kept"].get<int>() + rounds[0]["dropped"].get<int>(), 20);
        QVERIFY2(rounds[1]["eval_loss"].get<double>() < rounds[0]["eval_loss"].get<double>(),
                 "the round with own answers is better on held-out rows");
        QCOMPARE(results["best_round"].get<int>(), 2);
        QVERIFY(readFile(m_root / name / "adapter_model.safetensors").value() ==
                readFile(m_root / name / "round-2" / "adapter_model.safetensors").value());
        const auto kept = linesOf(m_root / name / "round-1" / "kept.jsonl");
        QCOMPARE(kept.size(), static_cast<std::size_t>(rounds[0]["kept"].get<int>()));
        for (const auto& row : kept) {
            QVERIFY(!row["output"].get<std::string>().empty());
            QVERIFY(row["sureness"].get<double>() >= 0.2);
        }
        for (const auto& row : linesOf(m_root / name / "round-1" / "dropped.jsonl"))
            QVERIFY(!row["reason"].get<std::string>().empty());
        // Once more: every round is complete, and nothing changes.
        const auto again = run(name, settings);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QVERIFY(readJsonFile(m_root / name / "semi_results.json").value() == results);
    }

    // Before the first round, however many hours later it would fail.
    void whatNoRoundTakesIsRefusedBeforeTheFirst_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::newRow("tokenized_path") << "tokenized_path=kept-tokens";
        QTest::newRow("streaming") << "streaming=true";
        QTest::newRow("packing") << "packing=true";
        QTest::newRow("eval_on_each_dataset") << "eval_on_each_dataset=true";
        QTest::newRow("resume_from_checkpoint") << "resume_from_checkpoint=somewhere";
        QTest::newRow("unlabeled_dataset") << "unlabeled_dataset=null";
    }

    void whatNoRoundTakesIsRefusedBeforeTheFirst()
    {
        QFETCH(QString, setting);
        const auto summary = run("impossible", {setting, "max_steps=2"});
        QVERIFY(!summary);
        QCOMPARE(QString::fromStdString(summary.error().context.at("key")),
                 QString(QTest::currentDataTag()));
        QVERIFY(!fs::exists(m_root / "impossible" / "round-1"));
    }

    // Answers of other weights or by other rules are not taken for this run's.
    void answersBelongToTheirWeightsAndSettings()
    {
        const QStringList few{"semi_threshold=0.2"};
        QVERIFY(run("again", few));
        const auto run1 = m_root / "again" / "round-1", run2 = m_root / "again" / "round-2";
        const auto kept = readFile(run1 / "kept.jsonl").value();
        QVERIFY(writeFileAtomically(run2 / "mark", "here").has_value());
        m_told.clear();
        QVERIFY(run("again", {"semi_threshold=0.9999"}));
        QVERIFY(readFile(run1 / "kept.jsonl").value() != kept);
        QVERIFY(!fs::exists(run2 / "mark"));
        QVERIFY(fs::exists(m_root / "again" / "set-aside" / "round-2" / "mark"));
        QVERIFY(isTold("round 2 is trained anew"));
        // Afresh: nothing of before is read.
        QVERIFY(writeFileAtomically(run1 / "kept.jsonl", "not even JSON\n").has_value());
        const auto afresh = run("again", few + QStringList{"overwrite_output_dir=true"});
        QVERIFY2(afresh, afresh ? "" : afresh.error().message.c_str());
        QCOMPARE(readFile(run1 / "kept.jsonl").value(), kept);
    }

    // With load_best_model_at_end a round's weights are not those of its last measurement.
    void roundsAreComparedByTheLossOfTheirWeights()
    {
        const auto summary = run("best", {"max_steps=6", "eval_strategy=steps", "eval_steps=1",
                                          "save_steps=1", "load_best_model_at_end=true",
                                          "semi_threshold=0.05", "greater_is_better=true"});
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto results = readJsonFile(m_root / "best" / "semi_results.json").value();
        for (const auto& round : results["rounds"]) {
            const auto folder = m_root / "best" / ("round-" + round["round"].dump());
            const auto state = runs::readTrainerState(folder / "trainer_state.json").value();
            QCOMPARE(round["eval_loss"].get<double>(), state.bestMetric.value());
        }
    }

    // Every question of every set is asked, whatever the rows to learn from are mixed by.
    void mixingIsAboutTheLabelledRows()
    {
        QVERIFY(writeFileAtomically(m_root / "more.json", rows(5, 3, true)).has_value());
        QVERIFY(writeFileAtomically(m_root / "open2.json", rows(80, 2, false)).has_value());
        QVERIFY(writeFileAtomically(m_root / "open3.json", rows(90, 2, false)).has_value());
        const auto all = [&](const char* first, const char* second, const char* third = nullptr) {
            return QString::fromStdString(toUtf8(m_root / first) + "," + toUtf8(m_root / second) +
                                          (third ? "," + toUtf8(m_root / third) : ""));
        };
        const auto summary = run(
            "mixed", {"max_steps=2", "mix_strategy=interleave_under", "interleave_probs=0.5,0.5",
                      "dataset=" + all("answered.json", "more.json"),
                      "eval_dataset=" + all("held.json", "more.json"),
                      "unlabeled_dataset=" + all("open.json", "open2.json", "open3.json"),
                      "semi_threshold=0.05"});
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto round =
            readJsonFile(m_root / "mixed" / "semi_results.json").value()["rounds"][0];
        QCOMPARE(round["kept"].get<int>() + round["dropped"].get<int>(), 24);
    }

    void theCardRepeatsTheRunWithItsRounds()
    {
        QVERIFY(run("carded", {"semi_threshold=0.2"}));
        const auto card = m_root / "carded" / "run_card.yaml";
        const auto config = config::RunConfig::fromFile(
            card, {"output_dir=" + toUtf8(m_root / "repeated")}, config::Verb::Train);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QCOMPARE(config->train().stage, std::string("semi"));
        const auto files = config::readCardFiles(card).value();
        QVERIFY(config::changedFiles(files).empty());
        for (const char* name : {"answered.json", "open.json", "held.json"})
            QVERIFY2(std::any_of(files.begin(), files.end(),
                                 [&](const auto& file) {
                                     return file.path.filename() == name && !file.sha256.empty();
                                 }),
                     name);
        QVERIFY(readFile(card)->find("best_round: ") != std::string::npos);
        studio::TrainListener nobody;
        jobs::JobContext context;
        QVERIFY(studio::loadEngine().value()->train(*config, {}, nobody, context));
        const char* weights = "adapter_model.safetensors";
        QCOMPARE(readFile(m_root / "repeated" / weights).value(),
                 readFile(m_root / "carded" / weights).value());
        QVERIFY(config::RunConfig::fromFile(m_root / "carded" / "run.yaml", {}, config::Verb::Train)
                    ->train()
                    .stage == "semi");
    }

    void aRunThatIsGoingOnHoldsItsFolder()
    {
        fs::create_directories(m_root / "held");
        const auto lock = FileLock::acquire(m_root / "held" / fs::path(runs::kRunLockFile));
        QVERIFY(lock);
        const auto summary = run("held", {"max_steps=2"});
        QVERIFY(!summary);
        QVERIFY(!fs::exists(m_root / "held" / "round-1"));
    }

    void nothingSureIsSaid()
    {
        const auto summary = run("unsure", {"semi_threshold=1"});
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto results = readJsonFile(m_root / "unsure" / "semi_results.json").value();
        QCOMPARE(results["rounds"].size(), std::size_t{1});
        QCOMPARE(results["rounds"][0]["kept"].get<int>(), 0);
    }

    void withoutHeldOutRowsItIsRefused()
    {
        const auto summary = run("refused", {"eval_dataset=null"});
        QVERIFY(!summary);
        QVERIFY(summary.error().message.find("val_size") != std::string::npos);
    }

private:
    Result<studio::TrainSummary> run(const std::string& name, const QStringList& more)
    {
        const auto model = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
        std::vector<std::string> settings = {"stage=semi",
                                             "model_name_or_path=" + toUtf8(model),
                                             "template=default",
                                             "dataset=" + toUtf8(m_root / "answered.json"),
                                             "unlabeled_dataset=" + toUtf8(m_root / "open.json"),
                                             "eval_dataset=" + toUtf8(m_root / "held.json"),
                                             "output_dir=" + toUtf8(m_root / name),
                                             "per_device_train_batch_size=2",
                                             "num_train_epochs=12",
                                             "learning_rate=5e-3",
                                             "semi_max_new_tokens=8",
                                             "compute_type=fp32",
                                             "use_cpu=true"};
        for (const auto& setting : more)
            settings.push_back(setting.toStdString());
        ANNEAL_TRY(const auto config,
                   config::RunConfig::fromOverrides(settings, config::Verb::Train));
        ANNEAL_TRY(const auto engine, studio::loadEngine());
        Listener listener(m_told);
        jobs::JobContext context;
        return engine->train(config, {}, listener, context);
    }

    bool isTold(const std::string& part) const
    {
        return std::any_of(m_told.begin(), m_told.end(), [&](const std::string& line) {
            return line.find(part) != std::string::npos;
        });
    }

    QTemporaryDir m_folder;
    fs::path m_root;
    std::vector<std::string> m_told;
};

QTEST_GUILESS_MAIN(SemiTest)
#include "semi_test.moc"
