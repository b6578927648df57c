#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/config/run_card_file.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_state.h"
#include "core/train/trainer.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace anneal;
using namespace anneal::tests;

namespace fs = std::filesystem;

/// Starting a run again: in its folder, and from its card.
class ContinuedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFinishedRunSaysThatItIsFinished();
    void moreEpochsGoOnAndAreTold();
    void fewerUpdatesThanMadeAreRefused();
    void otherSettingsAreToldByName();
    void settingsThatMakeContinuingImpossibleAreRefusedByName_data();
    void settingsThatMakeContinuingImpossibleAreRefusedByName();
    void theCardRepeatsTheRun();
    void theCardNamesAllThatWasRead();
    void theCardTellsWhatHasChanged();

private:
    [[nodiscard]] bool isTold(const RunWatcher& watcher, const std::string& part) const;
    std::unique_ptr<SmallRuns> m_runs;
};

void ContinuedTest::initTestCase()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
}

void ContinuedTest::init()
{
    m_runs = std::make_unique<SmallRuns>();
}

bool ContinuedTest::isTold(const RunWatcher& watcher, const std::string& part) const
{
    return std::any_of(
        watcher.warnings.begin(), watcher.warnings.end(),
        [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

void ContinuedTest::aFinishedRunSaysThatItIsFinished()
{
    RunWatcher first, second;
    QVERIFY(m_runs->train("run", {"save_steps=2"}, first));
    const auto run = m_runs->root() / "run";
    const auto log = readFile(run / "trainer_log.jsonl").value();
    const auto card = readFile(run / "run_card.yaml").value();
    const auto summary = m_runs->train("run", {"save_steps=2"}, second);
    QVERIFY(summary);
    QVERIFY(isTold(second, "is finished: all 6 updates are made"));
    QVERIFY(second.steps.empty());
    QCOMPARE(summary->steps, 6);
    QVERIFY(!summary->stopped);
    QCOMPARE(readFile(run / "trainer_log.jsonl").value(), log);
    QCOMPARE(readFile(run / "run_card.yaml").value(), card);
    // Killed before its last file, it ends once more.
    fs::remove(run / "run_card.yaml");
    QVERIFY(m_runs->train("run", {"save_steps=2"}, first));
    QVERIFY(fs::exists(run / "run_card.yaml"));
}

void ContinuedTest::moreEpochsGoOnAndAreTold()
{
    RunWatcher first, second;
    QVERIFY(m_runs->train("run", {"save_steps=2"}, first));
    QVERIFY(m_runs->train("run", {"save_steps=2", "num_train_epochs=3"}, second));
    QVERIFY(isTold(second, "num_train_epochs: 2.0 -> 3.0"));
    QVERIFY(isTold(second, "planned for 6 updates and goes on to 9"));
    QCOMPARE(second.steps.front().step, 7);
    QCOMPARE(second.steps.back().step, 9);
}

void ContinuedTest::fewerUpdatesThanMadeAreRefused()
{
    RunWatcher watcher;
    QVERIFY(m_runs->train("run", {"save_steps=2"}, watcher));
    const auto refused = m_runs->train("run", {"save_steps=2", "num_train_epochs=1"}, watcher);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
    QCOMPARE(refused.error().context.at("key"), std::string("num_train_epochs"));
}

void ContinuedTest::otherSettingsAreToldByName()
{
    RunWatcher first, second;
    first.onStep = {};
    QVERIFY(m_runs->train("run", {"max_steps=2"}, first));
    QVERIFY(m_runs->train("run", {"max_steps=4", "learning_rate=2e-3"}, second));
    QVERIFY(isTold(second, "learning_rate: 0.001 -> 0.002") ||
            isTold(second, "learning_rate: 1.0e-03 -> 2.0e-03"));
    QVERIFY(isTold(second, "max_steps: 2 -> 4"));
    QCOMPARE(std::count_if(second.warnings.begin(), second.warnings.end(),
                           [](const auto& line) { return line.find("->") != std::string::npos; }),
             1);
}

void ContinuedTest::settingsThatMakeContinuingImpossibleAreRefusedByName_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("told");
    QTest::newRow("rank") << "lora_rank=4"
                          << "lora_rank: 8 -> 4";
    QTest::newRow("alpha") << "lora_alpha=8"
                           << "lora_alpha: 16.0 -> 8.0";
    QTest::newRow("dropout") << "lora_dropout=0.1"
                             << "lora_dropout: 0.0 -> 0.1";
    QTest::newRow("rsLoRA") << "use_rslora=true"
                            << "use_rslora: false -> true";
    QTest::newRow("method") << "finetuning_type=full"
                            << "finetuning_type: lora -> full";
    QTest::newRow("rule") << "optim=sgd"
                          << "optim: adamw_torch -> sgd";
    const auto other = sharedFolder() / "fixtures/models/qwen2_bias_tied/model";
    QTest::newRow("model") << QString::fromStdString("model_name_or_path=" + toUtf8(other))
                           << "model_name_or_path: ";
}

void ContinuedTest::settingsThatMakeContinuingImpossibleAreRefusedByName()
{
    QFETCH(QString, setting);
    QFETCH(QString, told);
    RunWatcher watcher;
    QVERIFY(m_runs->train("run", {"max_steps=2", "optim=adamw_torch"}, watcher));
    const auto refused =
        m_runs->train("run", {"max_steps=4", "optim=adamw_torch", setting.toStdString()}, watcher);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
    QVERIFY2(refused.error().message.find(told.toStdString()) != std::string::npos,
             refused.error().message.c_str());
}

void ContinuedTest::theCardRepeatsTheRun()
{
    RunWatcher first, second;
    QVERIFY(m_runs->train(
        "run", {"logging_steps=1", "lora_dropout=0.1", "compute_type=auto", "seed=7"}, first));
    const auto card = m_runs->root() / "run" / "run_card.yaml";
    const auto config = config::RunConfig::fromFile(
        card, {"output_dir=" + toUtf8(m_runs->root() / "again")}, config::Verb::Train);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QVERIFY(config->model().computeType != config::ComputeType::Auto);
    jobs::JobContext context;
    QVERIFY(train::train(*config, second, context));
    QCOMPARE(second.steps.size(), first.steps.size());
    for (std::size_t i = 0; i < first.steps.size(); ++i)
        QCOMPARE(second.steps[i].loss, first.steps[i].loss);
    const char* weights = "adapter_model.safetensors";
    QCOMPARE(readFile(m_runs->root() / "again" / weights).value(),
             readFile(m_runs->root() / "run" / weights).value());

    const auto files = config::readCardFiles(card).value();
    QVERIFY(files.size() >= 4); // config.json, tokenizer.json, weights, rows
    QCOMPARE(files.back().rows, 10);
    QCOMPARE(files.back().sha256.size(), std::size_t{64});
    QVERIFY(config::changedFiles(files).empty());
    const auto text = readFile(card).value();
    for (const char* part : {"seed: 7", "template: chatml", "  versions:\n    anneal: \"",
                             "\n    libtorch: \"", "\n  machine:\n    processor: \"",
                             "\n    - {\"step\": 1, \"loss\": ", "\n    train_loss: "})
        QVERIFY2(text.find(part) != std::string::npos, part);
}

void ContinuedTest::theCardNamesAllThatWasRead()
{
    RunWatcher watcher;
    QVERIFY(m_runs->train("before", {"max_steps=1"}, watcher));
    const auto earlier = m_runs->root() / "before";
    QVERIFY(m_runs->train(
        "after", {"max_steps=1", "adapter_name_or_path=" + toUtf8(earlier), "pseudo_dataset=heldB"},
        watcher));
    const auto files = config::readCardFiles(m_runs->root() / "after" / "run_card.yaml").value();
    const auto holds = [&](const fs::path& path) {
        return std::any_of(files.begin(), files.end(), [&](const auto& file) {
            return !file.sha256.empty() && fs::equivalent(file.path, path);
        });
    };
    QVERIFY(holds(earlier / "adapter_model.safetensors"));
    QVERIFY(holds(m_runs->root() / "data" / "b.json"));
}

void ContinuedTest::theCardTellsWhatHasChanged()
{
    RunWatcher watcher;
    QVERIFY(m_runs->train("run", {"max_steps=1"}, watcher));
    const auto files = config::readCardFiles(m_runs->root() / "run" / "run_card.yaml").value();
    const auto rows = m_runs->root() / "data" / "rows.json";
    QVERIFY(writeFileAtomically(rows, readFile(rows).value() + "\n"));
    auto changes = config::changedFiles(files);
    QCOMPARE(changes.size(), std::size_t{1});
    QVERIFY(changes.front().sentence.find("rows.json has changed") != std::string::npos);
    fs::remove(rows);
    changes = config::changedFiles(files);
    QVERIFY(changes.size() == 1 && changes.front().sentence.find("is gone") != std::string::npos);

    // A model of the same size with other weights, read by a card of today and of before.
    const auto weights = m_runs->root() / "weights.safetensors";
    const auto changesOf = [&](std::uint64_t bytes, std::uint64_t at, bool old) {
        std::ofstream(weights, std::ios::binary) << "weights";
        fs::resize_file(weights, bytes);
        auto file = config::describeFile(weights, true).value();
        if (old)
            file.sha256 = file.samples = "";
        std::fstream out(weights, std::ios::binary | std::ios::in | std::ios::out);
        out.seekp(static_cast<std::streamoff>(at));
        const std::string other((4U << 20) + 4096, 'x');
        out.write(other.data(), static_cast<std::streamsize>(
                                    std::min<std::uint64_t>(other.size(), bytes - at)));
        out.close();
        return config::changedFiles({file}).size();
    };
    constexpr std::uint64_t kSmall = 5000, kLarge = (70ULL << 20) + 17;
    QCOMPARE(changesOf(kSmall, 4999, false), std::size_t{1});
    for (const std::uint64_t at : {std::uint64_t{5}, std::uint64_t{33} << 20, kLarge - 1})
        QCOMPARE(changesOf(kLarge, at, false), std::size_t{1});
    QCOMPARE(changesOf(kLarge, 33 << 20, true), std::size_t{0});
    QVERIFY(config::readCardFiles(m_runs->root() / "run" / "run.yaml").value().empty());
}

QTEST_GUILESS_MAIN(ContinuedTest)
#include "continued_test.moc"
