#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"
#include "core/train/checkpoint.h"
#include "core/train/pace.h"
#include "core/train/trainer.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>

#include <thread>

#if defined(__unix__)
#include <csignal>
#include <sys/resource.h>
#endif

using namespace anneal;
using namespace anneal::tests;

namespace fs = std::filesystem;

namespace {

/// Stops, or does anything else, at a given update.
class Watcher final : public report::TrainListener {
public:
    std::function<void(const report::StepEvent&)> onStep;
    std::vector<report::StepEvent> steps;
    std::vector<report::EvalEvent> evaluations;
    std::vector<std::int64_t> saves;
    std::vector<std::string> warnings;
    report::PlanEvent plan;

    void planned(const report::PlanEvent& event) override { plan = event; }
    void stepDone(const report::StepEvent& event) override
    {
        steps.push_back(event);
        if (onStep)
            onStep(event);
    }
    void evaluated(const report::EvalEvent& event) override { evaluations.push_back(event); }
    void saved(const report::SaveEvent& event) override { saves.push_back(event.step); }
    void warned(const Notice& notice) override { warnings.push_back(notice.sentence); }
};

std::string rowsJson(int count)
{
    std::string text = "[";
    for (int i = 0; i < count; ++i)
        text += std::string(i == 0 ? "" : ",\n") + R"({"instruction": "Question )" +
                std::to_string(i * i) + R"(?", "input": "", "output": "Answer number )" +
                std::to_string(i) + std::string(static_cast<std::size_t>(i % 4) * 6, 'x') + R"("})";
    return text + "]";
}

} // namespace

/// Whole runs on a tiny model.
class TrainerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto data = root() / "data";
        fs::create_directories(data);
        QVERIFY(writeFileAtomically(data / "rows.json", rowsJson(10)));
        QVERIFY(writeFileAtomically(data / "dataset_info.json",
                                    R"({"rows": {"file_name": "rows.json"}})"));
    }

    void aRunLeavesTheReferencesFolder()
    {
        Watcher watcher;
        const auto summary =
            train("run", {"save_steps=2", "logging_steps=2", "plot_loss=true"}, watcher);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QCOMPARE(summary->steps, 6);
        QCOMPARE(watcher.plan.rows, std::size_t{10});
        QCOMPARE(watcher.plan.trainableParameters,
                 3 * 8 * (6 * 64 + 160 + 3 * 64 + 2 * 32 + 2 * 160));
        const auto run = root() / "run";
        for (const char* name :
             {"adapter_config.json", "adapter_model.safetensors", "README.md", "tokenizer.json",
              "tokenizer_config.json", "trainer_log.jsonl", "trainer_state.json",
              "train_results.json", "all_results.json", "training_loss.png", "run.yaml"})
            QVERIFY2(fs::exists(run / name), name);
        const auto log = runs::readTrainerLog(run / "trainer_log.jsonl").value();
        QCOMPARE(log.size(), std::size_t{4}); // updates 2, 4, 6 and the closing line
        const double mean = (watcher.steps[2].loss + watcher.steps[3].loss) / 2;
        QVERIFY(std::abs(*log[1].loss - mean) < 1e-9);
        QCOMPARE(log[1].currentSteps, 4);
        QVERIFY(!log[3].loss && !log[3].learningRate);
        QCOMPARE(watcher.saves, (std::vector<std::int64_t>{2, 4, 6}));
        const auto entry = runs::describeRun(run).value();
        QVERIFY(entry.state == runs::RunState::Finished);
        QCOMPARE(entry.checkpoints.size(), std::size_t{3});
    }

    void aStoppedAndContinuedRunEqualsTheUninterruptedOne_data()
    {
        QTest::addColumn<int>("stopAt");
        QTest::addColumn<QString>("extra");
        QTest::newRow("in the first epoch") << 2 << "";
        QTest::newRow("at an epoch's end") << 3 << "";
        QTest::newRow("dropout and noise") << 4 << "lora_dropout=0.2 neftune_noise_alpha=5";
        QTest::newRow("rehearsal") << 2 << "rehearsal_rows=2";
        QTest::newRow("LoRA+ and decay") << 1 << "loraplus_lr_ratio=4 weight_decay=0.1";
    }

    void aStoppedAndContinuedRunEqualsTheUninterruptedOne()
    {
        QFETCH(int, stopAt);
        QFETCH(QString, extra);
        std::vector<std::string> overrides = {"save_steps=100", "logging_steps=4"};
        for (const auto& part : extra.split(' ', Qt::SkipEmptyParts))
            overrides.push_back(part.toStdString());
        Watcher whole;
        QVERIFY(train("whole", overrides, whole));

        Watcher first;
        jobs::JobContext context;
        first.onStep = [&](const report::StepEvent& event) {
            if (event.step == stopAt)
                context.requestStop();
        };
        const auto stopped = train("parts", overrides, first, context);
        QVERIFY(stopped);
        QVERIFY(stopped->stopped);
        QCOMPARE(stopped->steps, stopAt);
        QVERIFY(fs::exists(root() / "parts" / "adapter_model.safetensors"));
        QVERIFY(runs::describeRun(root() / "parts")->state == runs::RunState::Stopped);
        Watcher second;
        QVERIFY(train("parts", overrides, second));
        QCOMPARE(second.plan.firstStep, stopAt);
        QCOMPARE(std::ssize(second.steps), 6 - stopAt);

        for (const auto& event : second.steps) {
            const auto& same = whole.steps[static_cast<std::size_t>(event.step - 1)];
            QCOMPARE(event.loss, same.loss);
            QCOMPARE(event.gradNorm, same.gradNorm);
        }
        QCOMPARE(readFile(root() / "parts" / "adapter_model.safetensors").value(),
                 readFile(root() / "whole" / "adapter_model.safetensors").value());
        const auto a = runs::readTrainerLog(root() / "parts" / "trainer_log.jsonl").value();
        const auto b = runs::readTrainerLog(root() / "whole" / "trainer_log.jsonl").value();
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            QCOMPARE(a[i].loss, b[i].loss);
    }

    void aMeasuredPaceLeavesNothingBehind()
    {
        jobs::JobContext context;
        const auto pace = train::measurePace(settings("pace", {"rehearsal_rows=1"}), context);
        QVERIFY2(pace, pace ? "" : pace.error().message.c_str());
        QVERIFY(pace->tokensPerSecond > 0);
        QVERIFY(pace->computeType == config::ComputeType::Fp32);
        QVERIFY(pace->secondsPerUpdate > 0 && pace->secondsPerUpdate < 60);
        QVERIFY(pace->memoryBytes > 0);
        QVERIFY(!fs::exists(root() / "pace"));
        context.requestStop();
        const auto stopped = train::measurePace(settings("pace", {}), context);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }

    void aFinishedRunCanBeExtended()
    {
        Watcher first, second;
        QVERIFY(train("run", {}, first));
        QVERIFY(train("run", {"num_train_epochs=3"}, second));
        QCOMPARE(second.plan.firstStep, 6);
        QCOMPARE(std::ssize(second.steps), 3);
    }

    // A limit on the size of files stands for the full disk: writes fail after so many bytes.
    void aFullDiskWhileACheckpointIsWrittenKeepsTheEarlierOne()
    {
#if defined(__unix__)
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        Watcher whole, first, second;
        QVERIFY(train("whole", {"save_steps=2"}, whole));
        first.onStep = [&](const report::StepEvent& event) {
            const rlimit small{20'000, before.rlim_max};
            if (event.step == 3)
                setrlimit(RLIMIT_FSIZE, &small);
        };
        const auto failed = train("run", {"save_steps=2"}, first);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!failed);
        QVERIFY(failed.error().code == ErrorCode::Io);
        QVERIFY2(failed.error().message.find("checkpoint-4") != std::string::npos,
                 failed.error().message.c_str());
        const auto left = train::listCheckpoints(root() / "run");
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().first, 2);
        QVERIFY(train("run", {"save_steps=2"}, second));
        QCOMPARE(second.plan.firstStep, 2);
        QCOMPARE(readFile(root() / "run" / "adapter_model.safetensors").value(),
                 readFile(root() / "whole" / "adapter_model.safetensors").value());
#else
        QSKIP("needs a limit on the size of files");
#endif
    }

    void onlyTheNewestCheckpointsAreKept()
    {
        Watcher watcher;
        QVERIFY(train("run", {"save_steps=1", "save_total_limit=2"}, watcher));
        const auto left = train::listCheckpoints(root() / "run");
        QCOMPARE(left.size(), std::size_t{2});
        QCOMPARE(left.front().first, 5);
    }

    void aFolderWithAModelAndNoCheckpointIsRefused()
    {
        Watcher watcher;
        QVERIFY(train("run", {"save_strategy=no"}, watcher));
        const auto again = train("run", {"save_strategy=no"}, watcher);
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::InvalidArgument);
        QVERIFY(again.error().message.find("overwrite_output_dir") != std::string::npos);
        QVERIFY(train("run", {"save_strategy=no", "overwrite_output_dir=true"}, watcher));
    }

    void overwritingStartsAfresh()
    {
        Watcher first, second;
        QVERIFY(train("run", {"save_steps=1"}, first));
        QVERIFY(train("run", {"save_steps=4", "max_steps=4", "overwrite_output_dir=true"}, second));
        QCOMPARE(second.plan.firstStep, 0);
        const auto left = train::listCheckpoints(root() / "run");
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().first, 4);
    }

    void divergenceIsToldAndKeepsTheLastGoodCheckpoint()
    {
        Watcher watcher;
        QVERIFY(train("run", {"save_steps=3"}, watcher));
        const auto weights = root() / "run" / "checkpoint-6" / "adapter_model.safetensors";
        auto bytes = readFile(weights).value();
        bytes.replace(bytes.size() - 4, 4, std::string("\x00\x00\xc0\x7f", 4)); // a NaN
        QVERIFY(writeFileAtomically(weights, bytes));
        const auto result = train("run", {"num_train_epochs=4"}, watcher);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Diverged);
        QVERIFY(result.error().message.find("checkpoint-") != std::string::npos);
        QVERIFY(result.error().message.find("learning_rate") != std::string::npos);
        QVERIFY(train::canContinue(train::listCheckpoints(root() / "run").back().second));
    }

    void evaluationWeighsBatchesByTheirSamples()
    {
        Watcher watcher;
        QVERIFY(train(
            "run",
            {"val_size=0.3", "eval_strategy=steps", "eval_steps=2", "per_device_eval_batch_size=2"},
            watcher));
        QCOMPARE(watcher.plan.evalRows, std::size_t{3});
        QCOMPARE(watcher.plan.rows, std::size_t{7});
        QCOMPARE(watcher.evaluations.size(), std::size_t{2}); // updates 2 and 4 of 4
        const auto log = runs::readTrainerLog(root() / "run" / "trainer_log.jsonl").value();
        QVERIFY(std::any_of(log.begin(), log.end(),
                            [](const auto& line) { return line.evalLoss.has_value(); }));
    }

    void answersAreAskedBeforeAtCheckpointsAndAtTheEnd()
    {
        Watcher watcher;
        std::vector<std::int64_t> asked;
        jobs::JobContext context;
        const auto hook = [&](model::CausalLm& model, const train::ValueHead*, std::int64_t step) {
            asked.push_back(step);
            const auto hidden = model.hiddenStates(model::makeBatch({{1, 2}}, at::kCPU));
            [&] { QVERIFY(!hidden.requires_grad()); }();
            return false;
        };
        const auto config = settings("run", {"save_steps=4"});
        QVERIFY(train::train(config, watcher, context, hook));
        QCOMPARE(asked, (std::vector<std::int64_t>{0, 4, 6}));
    }

    void aRunThatHasLearnedEndsFinished()
    {
        Watcher watcher;
        jobs::JobContext context;
        const auto hook = [](model::CausalLm&, const train::ValueHead*, std::int64_t step) {
            return step == 4;
        };
        const auto config = settings("run", {"save_steps=2", "stop_when_learned=true"});
        const auto summary = train::train(config, watcher, context, hook);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QCOMPARE(summary->steps, 4);
        QCOMPARE(summary->totalSteps, 4);
        QVERIFY(!summary->stopped);
        const auto run = runs::describeRun(root() / "run");
        QVERIFY(run && run->state == runs::RunState::Finished);
        QCOMPARE(run->step, 4);
    }

    void whatBelongsToAnEarlierAttemptGoesWhenARunGoesOn()
    {
        Watcher watcher;
        QVERIFY(train("run", {"save_steps=3"}, watcher));
        const auto run = root() / "run";
        QVERIFY(writeFileAtomically(run / "probe_report.json", "{}"));
        QVERIFY(writeFileAtomically(run / ".file.anneal-999999999-1", "half"));
        QVERIFY(train("run", {"save_steps=3", "num_train_epochs=3"}, watcher));
        QVERIFY(!std::filesystem::exists(run / "probe_report.json")); // of other weights
        QVERIFY(!std::filesystem::exists(run / ".file.anneal-999999999-1"));
    }

    void withoutTheSettingAskingEndsNothing()
    {
        Watcher watcher;
        jobs::JobContext context;
        const auto hook = [](model::CausalLm&, const train::ValueHead*, std::int64_t) {
            return false;
        };
        const auto summary =
            train::train(settings("run", {"save_steps=2"}), watcher, context, hook);
        QVERIFY(summary && summary->steps == 6);
    }

    void aPauseHoldsTheRunUntilItGoesOn()
    {
        Watcher watcher;
        jobs::JobContext context;
        std::thread resumer;
        watcher.onStep = [&](const report::StepEvent& event) {
            if (event.step != 2)
                return;
            context.setPaused(true);
            resumer = std::thread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                context.setPaused(false);
            });
        };
        QVERIFY(train("run", {}, watcher, context));
        resumer.join();
        QCOMPARE(std::ssize(watcher.steps), 6);
    }

    void aCutStateFileIsRefusedByName()
    {
        Watcher watcher;
        QVERIFY(train("run", {"save_steps=3"}, watcher));
        const auto state = root() / "run" / "checkpoint-6" / "anneal_state.json";
        const auto text = readFile(state).value();
        QVERIFY(writeFileAtomically(state, text.substr(0, text.size() / 2)));
        const auto result = train("run", {"num_train_epochs=3"}, watcher);
        QVERIFY(!result);
        QVERIFY(result.error().message.find("anneal_state.json") != std::string::npos);
    }

    void aContinuedRunKeepsTheComputeTypeThatAutoWasSettledTo()
    {
        Watcher watcher;
        QVERIFY(train("run", {"save_steps=3", "compute_type=auto"}, watcher));
        const auto chosen = watcher.plan.computeType;
        const auto state = root() / "run" / "checkpoint-6" / "anneal_state.json";
        auto text = readFile(state).value();
        const std::string other = chosen == "bf16" ? "fp32" : "bf16";
        const auto at = text.find(chosen);
        QVERIFY(at != std::string::npos);
        QVERIFY(writeFileAtomically(state, text.replace(at, chosen.size(), other)));
        QVERIFY(train("run", {"num_train_epochs=3", "compute_type=auto"}, watcher));
        // A machine that emulates bf16 is told to compute in fp32 even so.
        if (watcher.warnings.empty())
            QCOMPARE(watcher.plan.computeType, other);
    }

    void aRunInUseIsRefused()
    {
        Watcher watcher;
        fs::create_directories(root() / "run");
        const auto lock = FileLock::acquire(root() / "run" / fs::path(runs::kRunLockFile));
        QVERIFY(lock);
        QVERIFY(!train("run", {}, watcher));
    }

private:
    fs::path root() const
    {
        return pathFromUtf8(m_folder->path().toStdString());
    }

    config::RunConfig settings(const std::string& run, std::vector<std::string> extra) const
    {
        const auto model = sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
        std::vector<std::string> all = {"stage=sft",
                                        "do_train=true",
                                        "finetuning_type=lora",
                                        "model_name_or_path=" + toUtf8(model),
                                        "template=chatml",
                                        "dataset=rows",
                                        "dataset_dir=" + toUtf8(root() / "data"),
                                        "output_dir=" + toUtf8(root() / run),
                                        "per_device_train_batch_size=2",
                                        "gradient_accumulation_steps=2",
                                        "num_train_epochs=2",
                                        "learning_rate=1e-3",
                                        "lr_scheduler_type=cosine",
                                        "use_cpu=true"};
        all.insert(all.end(), extra.begin(), extra.end());
        auto config = config::RunConfig::fromOverrides(all, config::Verb::Train);
        if (!config)
            qFatal("%s", config.error().message.c_str());
        return std::move(*config);
    }

    Result<report::TrainSummary> train(const std::string& run, std::vector<std::string> extra,
                                       report::TrainListener& listener)
    {
        jobs::JobContext context;
        return train(run, std::move(extra), listener, context);
    }

    Result<report::TrainSummary> train(const std::string& run, std::vector<std::string> extra,
                                       report::TrainListener& listener, jobs::JobContext& context)
    {
        return train::train(settings(run, std::move(extra)), listener, context);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainer_test.moc"
