#include "core/tensor/memory_budget.h"
#include "core/train/checkpoint.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>

using namespace anneal;
using namespace anneal::tests;

namespace fs = std::filesystem;

/// Updates that need more memory than there is.
class MemoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { tensor::MemoryBudget::setForTests({}); }
    void theBudgetBoundsWhatIsHeld();
    void whatOthersHoldCountsToo();
    void smallerPassesGiveTheSameRun_data();
    void smallerPassesGiveTheSameRun();
    void aResumeBeginsWithThePassesThatWereFound_data();
    void aResumeBeginsWithThePassesThatWereFound();
    void aFailedUpdateLeavesNoTraceInTheRewardMean();
    void withoutTheKeyTheRunEndsWithACheckpoint();
    void oneRowThatDoesNotFitIsAnError();
    void aMeasurementThatDoesNotFitLeavesACheckpoint();

private:
    std::unique_ptr<SmallRuns> m_runs;
};

void MemoryTest::initTestCase()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
}

void MemoryTest::init()
{
    m_runs = std::make_unique<SmallRuns>();
}

void MemoryTest::theBudgetBoundsWhatIsHeld()
{
    tensor::MemoryBudget::setForTests(1 << 20);
    {
        const tensor::MemoryBudget budget;
        const auto small = at::empty({100 * 1024}, at::kFloat);
        QVERIFY(budget.peakBytes() >= 400 * 1024);
        QVERIFY_EXCEPTION_THROWN((void)at::empty({200 * 1024}, at::kFloat), c10::OutOfMemoryError);
        for (int i = 0; i < 100; ++i) // what is given back can be taken again
            (void)at::empty({100 * 1024}, at::kFloat);
    }
    (void)at::empty({200 * 1024}, at::kFloat);
    tensor::MemoryBudget::setForTests({});
    const tensor::MemoryBudget machine;
    QVERIFY(machine.bytes() && *machine.bytes() > 1 << 20);
}

// Memory that is not libtorch's: what the system sees of the process is what counts.
void MemoryTest::whatOthersHoldCountsToo()
{
#ifndef Q_OS_LINUX
    QSKIP("the memory that a process holds in all is looked at on Linux alone");
#endif
    constexpr std::int64_t kBlock = 8 << 20; // numbers: 32 MiB
    const tensor::MemoryBudget budget;
    tensor::MemoryBudget::setHeldForTests(160ULL << 20);
    {
        (void)at::empty({kBlock}, at::kFloat);
        const std::vector<char> held(150 << 20, 'x');
        QCOMPARE(held.back(), 'x');
        QVERIFY_EXCEPTION_THROWN((void)at::empty({kBlock}, at::kFloat), c10::OutOfMemoryError);
    }
    (void)at::empty({kBlock}, at::kFloat); // it is given back
    tensor::MemoryBudget::setHeldForTests({});
}

void MemoryTest::smallerPassesGiveTheSameRun_data()
{
    QTest::addColumn<QString>("extra");
    QTest::newRow("sft") << "stage=sft";
    QTest::newRow("full") << "finetuning_type=full";
    QTest::newRow("dpo") << "stage=dpo dataset=pairs";
    QTest::newRow("rm") << "stage=rm dataset=pairs";
    QTest::newRow("general rows beside") << "rehearsal_rows=1";
}

void MemoryTest::smallerPassesGiveTheSameRun()
{
    QFETCH(QString, extra);
    std::vector<std::string> settings = {"per_device_train_batch_size=5",
                                         "gradient_accumulation_steps=1", "logging_steps=1",
                                         "auto_find_batch_size=true"};
    for (const auto& word : extra.split(QLatin1Char(' ')))
        settings.push_back(word.toStdString());
    RunWatcher whole, halved;
    QVERIFY(m_runs->train("whole", settings, whole));
    const auto needed = tensor::MemoryBudget::lastPeakBytes();
    // Little less than that is too little for whole passes and enough for halves.
    for (std::uint64_t percent = 98; percent >= 70; percent -= 2) {
        halved = {};
        tensor::MemoryBudget::setForTests(needed * percent / 100);
        QVERIFY(m_runs->train("halved", settings, halved));
        if (!halved.warnings.empty())
            break;
        fs::remove_all(m_runs->root() / "halved");
    }
    QVERIFY(!halved.warnings.empty());
    QVERIFY(whole.warnings.empty() || whole.warnings.back().find("Memory") == std::string::npos);
    QVERIFY(halved.warnings.back().find("auto_find_batch_size") != std::string::npos);
    QCOMPARE(halved.steps.size(), whole.steps.size());
    for (std::size_t i = 0; i < whole.steps.size(); ++i) {
        QVERIFY(std::abs(whole.steps[i].loss - halved.steps[i].loss) < 1e-6 * whole.steps[i].loss);
        QVERIFY(std::abs(whole.steps[i].gradNorm - halved.steps[i].gradNorm) <
                1e-4 * whole.steps[i].gradNorm);
    }
    const char* weights =
        extra.contains("full") ? "model.safetensors" : "adapter_model.safetensors";
    const auto difference =
        differenceOfFiles(m_runs->root() / "whole" / weights, m_runs->root() / "halved" / weights);
    QVERIFY2(difference < 1e-4, std::to_string(difference).c_str());
}

void MemoryTest::aResumeBeginsWithThePassesThatWereFound_data()
{
    QTest::addColumn<QString>("extra");
    QTest::newRow("sft") << "stage=sft";
    QTest::newRow("full") << "finetuning_type=full";
    QTest::newRow("dpo") << "stage=dpo dataset=pairs";
}

void MemoryTest::aResumeBeginsWithThePassesThatWereFound()
{
    QFETCH(QString, extra);
    std::vector<std::string> settings = {"per_device_train_batch_size=5",
                                         "gradient_accumulation_steps=1", "logging_steps=1",
                                         "save_steps=1", "auto_find_batch_size=true"};
    for (const auto& word : extra.split(QLatin1Char(' ')))
        settings.push_back(word.toStdString());
    RunWatcher whole, halved, again, plain;
    QVERIFY(m_runs->train("whole", settings, whole));
    std::int64_t found = 0; // the update in which memory ran out
    const auto foundIn = [](const RunWatcher& watcher) -> std::int64_t {
        const std::string begin = "Memory ran out in update ";
        for (const auto& line : watcher.warnings) {
            if (line.starts_with(begin))
                return std::stoll(line.substr(begin.size()));
        }
        return 0;
    };
    const auto needed = tensor::MemoryBudget::lastPeakBytes();
    for (std::uint64_t percent = 98; percent >= 70; percent -= 2) {
        halved = {};
        tensor::MemoryBudget::setForTests(needed * percent / 100);
        QVERIFY(m_runs->train("halved", settings, halved));
        found = foundIn(halved);
        if (found > 0 && found < std::ssize(whole.steps))
            break;
        fs::remove_all(m_runs->root() / "halved");
    }
    QVERIFY(found > 0 && found < std::ssize(whole.steps));
    tensor::MemoryBudget::setForTests({});

    // From before the end, with memory for whole passes: they stay as they were found.
    const auto run = m_runs->root() / "halved";
    auto resumed = settings;
    resumed.push_back("resume_from_checkpoint=" +
                      (run / ("checkpoint-" + std::to_string(found))).string());
    QVERIFY(m_runs->train("resumed", resumed, again));
    QCOMPARE(again.steps.front().step, found + 1);
    QCOMPARE(std::count_if(
                 again.warnings.begin(), again.warnings.end(),
                 [](const std::string& line) { return line.starts_with("A pass holds at most"); }),
             1);
    const char* weights =
        extra.contains("full") ? "model.safetensors" : "adapter_model.safetensors";
    QCOMPARE(differenceOfFiles(run / weights, m_runs->root() / "resumed" / weights), 0.0);
    QCOMPARE(again.steps.back().loss, halved.steps.back().loss);

    // Without the key passes are whole again.
    std::erase(resumed, "auto_find_batch_size=true");
    QVERIFY(m_runs->train("plain", resumed, plain));
    for (const auto& line : plain.warnings)
        QVERIFY2(!line.starts_with("A pass holds"), line.c_str());
}

// The mean that pref_bco_weight compares with moves with each micro-batch; one that ran out of
// memory later in its update has no part in it.
void MemoryTest::aFailedUpdateLeavesNoTraceInTheRewardMean()
{
    const std::vector<std::string> settings = {"stage=dpo",
                                               "dataset=pairs",
                                               "pref_bco_weight=1",
                                               "per_device_train_batch_size=1",
                                               "gradient_accumulation_steps=5",
                                               "logging_steps=1",
                                               "save_steps=100"};
    RunWatcher whole, again;
    QVERIFY(m_runs->train("whole", settings, whole));
    const auto needed = tensor::MemoryBudget::lastPeakBytes();
    bool failed = false;
    for (std::uint64_t percent = 99; percent >= 60 && !failed; --percent) {
        fs::remove_all(m_runs->root() / "run");
        RunWatcher watcher;
        watcher.onStep = [&](const report::StepEvent& event) {
            if (event.step == 2)
                tensor::MemoryBudget::setForTests(needed * percent / 100);
        };
        failed = !m_runs->train("run", settings, watcher);
        tensor::MemoryBudget::setForTests({});
    }
    QVERIFY(failed);
    QVERIFY(m_runs->train("run", settings, again));
    QCOMPARE(again.steps.back().loss, whole.steps.back().loss);
    QCOMPARE(differenceOfFiles(m_runs->root() / "whole" / "adapter_model.safetensors",
                               m_runs->root() / "run" / "adapter_model.safetensors"),
             0.0);
}

void MemoryTest::withoutTheKeyTheRunEndsWithACheckpoint()
{
    const std::vector<std::string> settings = {"per_device_train_batch_size=5",
                                               "gradient_accumulation_steps=1", "logging_steps=1"};
    RunWatcher undisturbed, watcher, again;
    QVERIFY(m_runs->train("undisturbed", settings, undisturbed));
    watcher.onStep = [](const report::StepEvent& event) {
        if (event.step == 2)
            tensor::MemoryBudget::setForTests(0);
    };
    const auto failed = m_runs->train("run", settings, watcher);
    QVERIFY(!failed);
    QVERIFY(failed.error().code == ErrorCode::OutOfMemory);
    for (const char* word : {"per_device_train_batch_size 5", "cutoff_len 2048",
                             "auto_find_batch_size: true", "update 3", "after update 2"})
        QVERIFY2(failed.error().message.find(word) != std::string::npos,
                 failed.error().message.c_str());
    QVERIFY(train::canContinue(m_runs->root() / "run" / "checkpoint-2"));
    tensor::MemoryBudget::setForTests({});
    QVERIFY(m_runs->train("run", settings, again));
    QCOMPARE(again.steps.front().step, 3);
    QCOMPARE(again.steps.back().loss, undisturbed.steps.back().loss);
}

void MemoryTest::oneRowThatDoesNotFitIsAnError()
{
    tensor::MemoryBudget::setForTests(1 << 12);
    RunWatcher watcher;
    const auto failed = m_runs->train("run", {"auto_find_batch_size=true"}, watcher);
    QVERIFY(!failed);
    QVERIFY(failed.error().code == ErrorCode::OutOfMemory);
    QVERIFY2(failed.error().message.find("one at a time") != std::string::npos,
             failed.error().message.c_str());
}

void MemoryTest::aMeasurementThatDoesNotFitLeavesACheckpoint()
{
    const std::vector<std::string> settings = {"eval_dataset=heldA", "eval_strategy=steps",
                                               "eval_steps=2", "save_strategy=no"};
    RunWatcher watcher, again;
    watcher.onStep = [](const report::StepEvent& event) {
        if (event.step == 2)
            tensor::MemoryBudget::setForTests(0);
    };
    const auto failed = m_runs->train("run", settings, watcher);
    QVERIFY(!failed);
    QVERIFY(failed.error().code == ErrorCode::OutOfMemory);
    for (const char* word : {"per_device_eval_batch_size (now 2)", "after update 2"})
        QVERIFY2(failed.error().message.find(word) != std::string::npos, word);
    tensor::MemoryBudget::setForTests({});
    QVERIFY(m_runs->train("run", settings, again));
    QCOMPARE(again.steps.front().step, 3);
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
