#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"
#include "core/train/checkpoint.h"
#include "core/train/run_inputs.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

using namespace anneal;
using namespace anneal::tests;

namespace fs = std::filesystem;

namespace {

// On these rows the held-out loss falls at every update, so asking for the greatest one makes the
// first measurement the best.
const std::vector<std::string> kFirstIsBest = {
    "eval_dataset=heldA",          "eval_strategy=steps",    "eval_steps=1",   "save_steps=1",
    "load_best_model_at_end=true", "greater_is_better=true", "logging_steps=2"};

std::vector<std::string> with(std::vector<std::string> settings,
                              const std::vector<std::string>& more)
{
    settings.insert(settings.end(), more.begin(), more.end());
    return settings;
}

Json jsonOf(const fs::path& file)
{
    return readJsonFile(file).value();
}

std::vector<std::int64_t> stepsOf(const std::vector<report::EvalEvent>& events)
{
    std::vector<std::int64_t> steps;
    for (const auto& event : events)
        steps.push_back(event.step);
    return steps;
}

} // namespace

/// Measuring while a tiny model trains: the best checkpoint, early stopping, and what is written.
class RunEvaluationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }

    void init() { m_runs = std::make_unique<SmallRuns>(); }

    void theBestCheckpointBecomesTheResultAndIsNeverPruned()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("run", with(kFirstIsBest, {"save_total_limit=2"}), watcher));
        const auto run = m_runs->root() / "run";
        QCOMPARE(watcher.evaluations.size(), std::size_t{6});
        for (std::size_t i = 1; i < 6; ++i)
            QVERIFY(watcher.evaluations[i].evalLoss < watcher.evaluations[i - 1].evalLoss);
        const auto left = train::listCheckpoints(run);
        QCOMPARE(left.size(), std::size_t{2});
        QCOMPARE(left[0].first, 1);
        QCOMPARE(left[1].first, 6);
        QCOMPARE(readFile(run / "adapter_model.safetensors").value(),
                 readFile(run / "checkpoint-1" / "adapter_model.safetensors").value());
        const auto state = jsonOf(run / "trainer_state.json");
        QCOMPARE(state["best_global_step"].get<int>(), 1);
        QCOMPARE(state["best_metric"].get<double>(), watcher.evaluations[0].evalLoss);
        QCOMPARE(state["best_model_checkpoint"].get<std::string>(), toUtf8(run / "checkpoint-1"));
        QCOMPARE(state["global_step"].get<int>(), 6);
        const auto results = jsonOf(run / "eval_results.json");
        QCOMPARE(results["eval_loss"].get<double>(), watcher.evaluations[0].evalLoss);
        QCOMPARE(results["epoch"].get<double>(), 2.0);
        QVERIFY(jsonOf(run / "all_results.json")["eval_loss"] == results["eval_loss"]);
    }

    void withALimitOfOneOnlyTheBestCheckpointIsLeftAtTheEnd()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("run", with(kFirstIsBest, {"save_total_limit=1"}), watcher));
        const auto left = train::listCheckpoints(m_runs->root() / "run");
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left[0].first, 1);
    }

    void aContinuedRunKnowsTheBestOfTheFirstPart()
    {
        RunWatcher whole, first, second;
        const auto settings = with(kFirstIsBest, {"early_stopping_steps=5"});
        QVERIFY(m_runs->train("whole", settings, whole));
        jobs::JobContext context;
        first.onStep = [&](const report::StepEvent& event) {
            if (event.step == 3)
                context.requestStop();
        };
        QVERIFY(m_runs->train("parts", settings, first, context)->stopped);
        QVERIFY(m_runs->train("parts", settings, second));
        const auto a = runs::readTrainerState(m_runs->root() / "whole" / "trainer_state.json");
        const auto b = runs::readTrainerState(m_runs->root() / "parts" / "trainer_state.json");
        QVERIFY(a->bestGlobalStep == b->bestGlobalStep);
        QVERIFY(a->bestMetric == b->bestMetric);
        QCOMPARE(a->earlyStopping->counter, 5);
        QCOMPARE(b->earlyStopping->counter, 5);
        QCOMPARE(a->globalStep, b->globalStep);
        QCOMPARE(readFile(m_runs->root() / "parts" / "adapter_model.safetensors").value(),
                 readFile(m_runs->root() / "whole" / "adapter_model.safetensors").value());
    }

    void earlyStoppingCountsMeasurementsAndSaysSo()
    {
        RunWatcher watcher;
        const auto summary =
            m_runs->train("run", with(kFirstIsBest, {"early_stopping_steps=2"}), watcher);
        QVERIFY(summary);
        QCOMPARE(summary->steps, 3);
        QCOMPARE(summary->totalSteps, 6);
        QVERIFY(!summary->stopped);
        QVERIFY(!watcher.warnings.empty());
        QVERIFY(watcher.warnings.back().find("early_stopping_steps") != std::string::npos);
        const auto run = m_runs->root() / "run";
        QVERIFY(runs::describeRun(run)->state == runs::RunState::Finished);
        const auto callbacks = jsonOf(run / "trainer_state.json")["stateful_callbacks"];
        const auto& stopping = callbacks["EarlyStoppingCallback"];
        QCOMPARE(stopping["args"]["early_stopping_patience"].get<int>(), 2);
        QCOMPARE(stopping["attributes"]["early_stopping_patience_counter"].get<int>(), 2);
        // The same command again has nothing to do; more patience goes on.
        RunWatcher again, patient;
        QVERIFY(m_runs->train("run", with(kFirstIsBest, {"early_stopping_steps=2"}), again));
        QVERIFY(again.steps.empty());
        QVERIFY(m_runs->train("run", with(kFirstIsBest, {"early_stopping_steps=3"}), patient));
        QCOMPARE(patient.steps.size(), std::size_t{1});
    }

    void measuringStartsWhereItIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QVector<int>>("steps");
        QTest::newRow("every two")
            << QStringList{"eval_strategy=steps", "eval_steps=2"} << QVector<int>{2, 4, 6};
        QTest::newRow("closing one")
            << QStringList{"eval_strategy=steps", "eval_steps=4"} << QVector<int>{4, 6};
        QTest::newRow("late") << QStringList{"eval_strategy=steps", "eval_steps=1", "eval_delay=5"}
                              << QVector<int>{5, 6};
        QTest::newRow("first") << QStringList{"eval_strategy=steps", "eval_steps=3",
                                              "eval_on_start=true"}
                               << QVector<int>{0, 3, 6};
        QTest::newRow("late by epochs")
            << QStringList{"eval_strategy=epoch", "eval_delay=2"} << QVector<int>{6};
        QTest::newRow("at the end alone") << QStringList{"do_eval=true"} << QVector<int>{6};
    }

    void measuringStartsWhereItIsAskedFor()
    {
        QFETCH(QStringList, settings);
        QFETCH(QVector<int>, steps);
        std::vector<std::string> all = {"eval_dataset=heldA"};
        for (const auto& setting : settings)
            all.push_back(setting.toStdString());
        RunWatcher watcher;
        QVERIFY(m_runs->train("run", all, watcher));
        QCOMPARE(stepsOf(watcher.evaluations),
                 std::vector<std::int64_t>(steps.begin(), steps.end()));
        QCOMPARE(jsonOf(m_runs->root() / "run" / "eval_results.json")["eval_loss"].get<double>(),
                 watcher.evaluations.back().evalLoss);
    }

    // B is zero before the first update, so the accuracy is that of the model alone.
    void accuracyIsTheMeanShareOfRightNextTokens()
    {
        const std::vector<std::string> settings = {"eval_dataset=heldA",    "eval_strategy=steps",
                                                   "eval_steps=3",          "eval_on_start=true",
                                                   "compute_accuracy=true", "plot_loss=true"};
        RunWatcher watcher;
        QVERIFY(m_runs->train("run", settings, watcher));
        jobs::JobContext context;
        const auto config = m_runs->settings("other", settings).value();
        const auto inputs = train::loadInputs(config, std::nullopt, watcher, context);
        QVERIFY(inputs);
        const at::NoGradGuard noGrad;
        double sum = 0;
        for (const auto& sample : inputs->evaluation) {
            const auto batch = model::makeBatch({sample.inputIds}, inputs->model->device());
            const auto best = inputs->model->logits(inputs->model->hiddenStates(batch)).argmax(-1);
            double right = 0, labelled = 0;
            for (std::size_t i = 1; i < sample.labels.size(); ++i) {
                if (sample.labels[i] == data::kIgnore)
                    continue;
                ++labelled;
                right +=
                    best[static_cast<std::int64_t>(i) - 1].item<std::int64_t>() == sample.labels[i];
            }
            sum += right / labelled;
        }
        QVERIFY(watcher.evaluations[0].accuracy);
        QCOMPARE(*watcher.evaluations[0].accuracy, sum / 5);
        const auto run = m_runs->root() / "run";
        QCOMPARE(jsonOf(run / "eval_results.json")["eval_accuracy"].get<double>(),
                 *watcher.evaluations.back().accuracy);
        const auto state = jsonOf(run / "trainer_state.json");
        QCOMPARE(state["log_history"][0]["eval_accuracy"].get<double>(), sum / 5);
        QVERIFY(fs::exists(run / "training_eval_loss.png"));
        QVERIFY(fs::exists(run / "training_eval_accuracy.png"));
        const auto log = readFile(run / "trainer_log.jsonl").value();
        QVERIFY(log.find("\"eval_loss\"") != std::string::npos);
        QVERIFY(log.find("accuracy") == std::string::npos); // that key is for rewards
    }

    void eachDataSetIsMeasuredByItself()
    {
        const std::vector<std::string> settings = {
            "eval_dataset=heldA,heldB", "eval_strategy=steps", "eval_steps=2", "plot_loss=true"};
        RunWatcher a, b, each, first, second;
        auto one = settings;
        one[0] = "eval_dataset=heldA";
        QVERIFY(m_runs->train("a", one, a));
        one[0] = "eval_dataset=heldB";
        QVERIFY(m_runs->train("b", one, b));
        const auto both = with(settings, {"eval_on_each_dataset=true"});
        QVERIFY(m_runs->train("each", both, each));
        QCOMPARE(each.evaluations.size(), std::size_t{6});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(each.evaluations[2 * i].dataset, std::string("heldA"));
            QCOMPARE(each.evaluations[2 * i].evalLoss, a.evaluations[i].evalLoss);
            QCOMPARE(each.evaluations[2 * i + 1].evalLoss, b.evaluations[i].evalLoss);
        }
        const auto run = m_runs->root() / "each";
        const auto results = jsonOf(run / "eval_results.json");
        QCOMPARE(results["eval_heldA_loss"].get<double>(), a.evaluations[2].evalLoss);
        QCOMPARE(results["eval_heldB_loss"].get<double>(), b.evaluations[2].evalLoss);
        QVERIFY(results.contains("eval_heldB_samples_per_second") &&
                !results.contains("eval_loss"));
        QVERIFY(fs::exists(run / "training_eval_heldA_loss.png"));

        jobs::JobContext context;
        first.onStep = [&](const report::StepEvent& event) {
            if (event.step == 2)
                context.requestStop();
        };
        QVERIFY(m_runs->train("parts", both, first, context));
        QVERIFY(m_runs->train("parts", both, second));
        const auto lines = runs::readTrainerLog(m_runs->root() / "parts" / "trainer_log.jsonl");
        QCOMPARE(lines->size(), runs::readTrainerLog(run / "trainer_log.jsonl")->size());
    }

    void aPlateauFollowsTheLossDownwards()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("run",
                              {"eval_dataset=heldA", "eval_strategy=steps", "eval_steps=1",
                               "lr_scheduler_type=reduce_lr_on_plateau",
                               "lr_scheduler_kwargs={\"patience\": 0, \"factor\": 0.5}"},
                              watcher));
        double rate = 1e-3, best = std::numeric_limits<double>::infinity();
        bool fell = false;
        for (std::size_t i = 0; i < watcher.steps.size(); ++i) {
            QCOMPARE(watcher.steps[i].learningRate, rate);
            const double loss = watcher.evaluations[i].evalLoss;
            fell = fell || loss < best * (1 - 1e-4);
            if (loss < best * (1 - 1e-4))
                best = loss;
            else
                rate /= 2;
        }
        QVERIFY2(fell, "the loss has to fall for the test to say anything");
    }

    void anEpochThatEndsEarlyIsMeasuredAndLogged()
    {
        RunWatcher watcher;
        // Three updates an epoch; the run ends in the second one.
        QVERIFY(m_runs->train("run", {"max_steps=5", "logging_strategy=epoch", "save_steps=4"},
                              watcher));
        const auto run = m_runs->root() / "run";
        QCOMPARE(loggedSteps(run), (std::vector<std::int64_t>{3, 5}));
        fs::remove_all(run / "checkpoint-5");
        fs::remove(run / "run_card.yaml");
        QVERIFY(m_runs->train("run",
                              {"max_steps=8", "logging_strategy=epoch", "eval_dataset=heldA",
                               "eval_strategy=epoch", "ignore_data_skip=true"},
                              watcher));
        // Update 5 begins the second epoch again, which update 7 ends.
        QCOMPARE(loggedSteps(run), (std::vector<std::int64_t>{3, 7, 8}));
        QCOMPARE(watcher.evaluations.front().step, 7);
        QVERIFY(std::abs(runs::readTrainerState(run / "trainer_state.json")->epoch - 2.4) < 0.01);
    }

    void tokensAreCountedWithOrWithoutPadding()
    {
        const auto seen = [&](const std::string& how) {
            RunWatcher watcher;
            (void)m_runs->train(
                how, {"max_steps=2", "logging_steps=1", "include_num_input_tokens_seen=" + how},
                watcher);
            return runs::readTrainerState(m_runs->root() / how / "trainer_state.json")
                ->numInputTokensSeen;
        };
        const auto all = seen("all"), real = seen("non_padding");
        QVERIFY(real > 0);
        QVERIFY2(real < all, "rows of unequal length are padded");
    }

    void plainTextGetsAPerplexity()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("run",
                              {"stage=pt", "dataset=texts", "eval_dataset=texts",
                               "eval_strategy=epoch", "packing=false"},
                              watcher));
        const auto results = jsonOf(m_runs->root() / "run" / "eval_results.json");
        QCOMPARE(results["eval_perplexity"].get<double>(),
                 std::exp(results["eval_loss"].get<double>()));
    }

    void theFurtherLoggersFollowTheRunAcrossSessions()
    {
        const std::vector<std::string> settings = {
            "eval_dataset=heldA", "eval_strategy=steps", "eval_steps=3",
            "save_steps=1",       "logging_steps=1",     "report_to=tensorboard,csv"};
        RunWatcher first, second;
        jobs::JobContext context;
        first.onStep = [&](const report::StepEvent& event) {
            if (event.step == 4)
                context.requestStop();
        };
        QVERIFY(m_runs->train("run", settings, first, context));
        QVERIFY(m_runs->train("run", settings, second));
        const auto run = m_runs->root() / "run";
        const auto lines =
            QString::fromStdString(readFile(run / "training_log.csv").value()).split("\r\n");
        QCOMPARE(lines[0], QString("step,epoch,loss,learning_rate,grad_norm,eval_loss,train_loss,"
                                   "train_runtime"));
        // Updates 1 to 6 and measurements 3 and 6, no line twice, and the end.
        QStringList steps;
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            steps << lines[i].section(',', 0, 0);
        QCOMPARE(steps.join(' '), QString("1 2 3 3 4 5 6 6 6"));
        int folders = 0, files = 0;
        for (const auto& folder : fs::directory_iterator(run / "runs")) {
            ++folders;
            for (const auto& file : fs::directory_iterator(folder))
                files += toUtf8(file.path().filename()).starts_with("events.out.tfevents.");
        }
        QVERIFY(folders >= 1 && files == 2); // one a session; two may begin in the same second
    }

private:
    static std::vector<std::int64_t> loggedSteps(const fs::path& run)
    {
        std::vector<std::int64_t> steps;
        const auto state = runs::readTrainerState(run / "trainer_state.json").value();
        for (const auto& entry : state.logHistory)
            if (entry.loss)
                steps.push_back(entry.step);
        return steps;
    }

    std::unique_ptr<SmallRuns> m_runs;
};

QTEST_GUILESS_MAIN(RunEvaluationTest)
#include "run_evaluation_test.moc"
