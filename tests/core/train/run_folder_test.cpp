#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/runs/trainer_state.h"
#include "core/train/checkpoint.h"
#include "core/train/trainer.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace anneal;
using namespace anneal::tests;

namespace fs = std::filesystem;

/// What a run does with the work that is in its folder already: nothing of it is lost, and nothing
/// is taken for another run's.
class RunFolderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }

    void init() { m_runs = std::make_unique<SmallRuns>(); }

    void goingBackSetsLaterCheckpointsAside()
    {
        RunWatcher first, second;
        QVERIFY(m_runs->train("run", {"save_steps=2"}, first));
        const auto run = m_runs->root() / "run";
        const auto later = readFile(run / "checkpoint-6" / "adapter_model.safetensors").value();
        const auto summary =
            m_runs->train("run",
                          {"save_steps=2", "max_steps=4", "save_total_limit=1",
                           "resume_from_checkpoint=" + toUtf8(run / "checkpoint-2")},
                          second);
        QVERIFY(summary);
        QCOMPARE(second.steps.front().step, 3);
        QCOMPARE(steps(run), (std::vector<std::int64_t>{4}));
        QCOMPARE(readFile(run / "set-aside" / "checkpoint-6" / "adapter_model.safetensors").value(),
                 later);
        QVERIFY(fs::exists(run / "set-aside" / "checkpoint-4"));
        QVERIFY(isTold(second, "checkpoint-4, checkpoint-6"));
        QVERIFY(isTold(second, "set-aside"));
        // Once more: what lies there already stays.
        QVERIFY(m_runs->train("run", {"save_steps=1", "max_steps=6"}, first));
        QVERIFY(m_runs->train("run",
                              {"save_steps=2", "max_steps=5",
                               "resume_from_checkpoint=" + toUtf8(run / "checkpoint-5")},
                              first));
        QVERIFY(fs::exists(run / "set-aside" / "checkpoint-6-2"));
        QCOMPARE(readFile(run / "set-aside" / "checkpoint-6" / "adapter_model.safetensors").value(),
                 later);
    }

    void theFolderJustSavedIsNeverPruned()
    {
        for (const char* name : {"checkpoint-2", "checkpoint-4", "checkpoint-9"})
            fs::create_directories(m_runs->root() / "run" / name);
        const auto run = m_runs->root() / "run";
        train::pruneCheckpoints(run, 1, run / "checkpoint-4");
        QCOMPARE(steps(run), (std::vector<std::int64_t>{4}));
    }

    void anotherRunsFolderIsNotTakenOver()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("mine", {"save_steps=2"}, watcher));
        QVERIFY(m_runs->train("other", {"save_steps=2", "seed=7"}, watcher));
        const auto mine = m_runs->root() / "mine", other = m_runs->root() / "other";
        const auto weights = readFile(other / "adapter_model.safetensors").value();
        const std::vector<std::string> asked = {"save_steps=2", "num_train_epochs=3",
                                                "resume_from_checkpoint=" +
                                                    toUtf8(mine / "checkpoint-2")};
        const auto refused = m_runs->train("other", asked, watcher);
        QVERIFY(!refused);
        QCOMPARE(refused.error().context.at("key"), std::string("output_dir"));
        QCOMPARE(readFile(other / "adapter_model.safetensors").value(), weights);
        QCOMPARE(steps(other), (std::vector<std::int64_t>{2, 4, 6}));
        // A new folder takes the run up, and one that may be overwritten holds nothing else.
        QVERIFY(m_runs->train("branch", asked, watcher));
        auto overwriting = asked;
        overwriting.emplace_back("overwrite_output_dir=true");
        QVERIFY(m_runs->train("other", overwriting, watcher));
        QCOMPARE(readFile(other / "adapter_model.safetensors").value(),
                 readFile(m_runs->root() / "branch" / "adapter_model.safetensors").value());
        QCOMPARE(steps(other), (std::vector<std::int64_t>{4, 6, 8, 9}));
    }

    void aNamedCheckpointIsHeldAgainstItsOwnSettings()
    {
        RunWatcher first, second;
        QVERIFY(m_runs->train("run", {"save_steps=2"}, first));
        const auto from =
            "resume_from_checkpoint=" + toUtf8(m_runs->root() / "run" / "checkpoint-2");
        QVERIFY(m_runs->train("branch", {"save_steps=2", "learning_rate=5e-4", from}, second));
        QVERIFY(isTold(second, "learning_rate: "));
        for (const auto& name : {"run", "elsewhere"}) {
            const auto refused = m_runs->train(name, {"lora_rank=4", from}, second);
            QVERIFY(!refused);
            QCOMPARE(refused.error().context.at("key"), std::string("lora_rank"));
        }
    }

    void aCheckpointWithoutItsWeightsIsNone()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("run", {"save_steps=2"}, watcher));
        const auto run = m_runs->root() / "run";
        QVERIFY(train::canContinue(run / "checkpoint-6"));
        fs::remove(run / "checkpoint-6" / "adapter_model.safetensors");
        QVERIFY(!train::canContinue(run / "checkpoint-6"));
        fs::remove(run / "run_card.yaml");
        RunWatcher second;
        QVERIFY(m_runs->train("run", {"save_steps=2"}, second));
        QCOMPARE(second.steps.front().step, 5);
    }

    void aFolderHalfTakenAwayIsNoCheckpoint()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("run", {"save_steps=2"}, watcher));
        const auto run = m_runs->root() / "run";
        const auto seen = fs::exists(run / "checkpoint-2");
        train::removeOtherCheckpoints(run, run / "checkpoint-6");
        QVERIFY(seen && !fs::exists(run / "checkpoint-2"));
        // What a killed process was taking away: under a name that is no checkpoint's, removed by
        // the next start.
        const auto abandoned = run / ".checkpoint-4.anneal-999999999-1";
        fs::create_directories(abandoned);
        QVERIFY(m_runs->train("run", {"save_steps=2", "num_train_epochs=3"}, watcher));
        QVERIFY(!fs::exists(abandoned));
    }

    void aFinishedRunIsFinishedWhateverCheckpointsAreLeft_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<int>("updates");
        const QStringList measured{"eval_dataset=heldA", "eval_strategy=steps", "eval_steps=1"};
        QTest::newRow("best alone is left")
            << measured + QStringList{"save_steps=1", "load_best_model_at_end=true",
                                      "save_total_limit=1", "greater_is_better=true"}
            << 6;
        QTest::newRow("best alone is saved")
            << measured + QStringList{"save_strategy=best", "metric_for_best_model=loss",
                                      "greater_is_better=true"}
            << 6;
        QTest::newRow("early stopping")
            << measured + QStringList{"save_steps=1", "early_stopping_steps=1",
                                      "metric_for_best_model=loss", "greater_is_better=true"}
            << 2;
    }

    void aFinishedRunIsFinishedWhateverCheckpointsAreLeft()
    {
        QFETCH(QStringList, settings);
        QFETCH(int, updates);
        std::vector<std::string> extra;
        for (const auto& setting : settings)
            extra.push_back(setting.toStdString());
        RunWatcher first, second;
        QVERIFY(m_runs->train("run", extra, first));
        QCOMPARE(first.steps.back().step, updates);
        const auto run = m_runs->root() / "run";
        const auto card = readFile(run / "run_card.yaml").value();
        const auto summary = m_runs->train("run", extra, second);
        QVERIFY(summary);
        QVERIFY2(second.steps.empty(), "no update is made again");
        QVERIFY(isTold(second, "is finished"));
        QCOMPARE(summary->steps, updates);
        QCOMPARE(readFile(run / "run_card.yaml").value(), card);
    }

    void aRunThatHasLearnedIsFinished()
    {
        const std::vector<std::string> settings = {"save_steps=1", "stop_when_learned=true"};
        const train::AnswerHook learned = [](model::CausalLm&, const train::ValueHead*,
                                             std::int64_t step) { return step >= 2; };
        RunWatcher first, second;
        jobs::JobContext context;
        const auto config = m_runs->settings("run", settings).value();
        QVERIFY(train::train(config, first, context, learned));
        QCOMPARE(first.steps.back().step, 2);
        QVERIFY(train::train(config, second, context, learned));
        QVERIFY(second.steps.empty());
        // Without the setting its updates are missing.
        const auto longer = m_runs->settings("run", {"save_steps=1"}).value();
        QVERIFY(train::train(longer, second, context));
        QCOMPARE(second.steps.back().step, 6);
    }

    void aStoppedRunIsNotFinished()
    {
        jobs::JobContext context;
        RunWatcher first, second;
        first.onStep = [&](const report::StepEvent& event) {
            if (event.step == 3)
                context.requestStop();
        };
        QVERIFY(m_runs->train("run", {"save_steps=2"}, first, context));
        QVERIFY(m_runs->train("run", {"save_steps=2"}, second));
        QCOMPARE(second.steps.front().step, 4);
        QCOMPARE(second.steps.back().step, 6);
    }

private:
    static std::vector<std::int64_t> steps(const fs::path& run)
    {
        std::vector<std::int64_t> found;
        for (const auto& [step, folder] : train::listCheckpoints(run))
            found.push_back(step);
        return found;
    }

    static bool isTold(const RunWatcher& watcher, const std::string& part)
    {
        return std::any_of(
            watcher.warnings.begin(), watcher.warnings.end(),
            [&](const std::string& line) { return line.find(part) != std::string::npos; });
    }

    std::unique_ptr<SmallRuns> m_runs;
};

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
