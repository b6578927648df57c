#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/optim/schedule.h"
#include "core/runs/trainer_state.h"
#include "core/tensor/device.h"
#include "core/train/pace.h"
#include "core/train/preference_runner.h"
#include "core/train/trained_parameters.h"
#include "tests/core/train/fixture.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <numeric>

using namespace anneal;
using namespace anneal::tests;

namespace {

std::string pairsJson(int first, int count, bool tagged)
{
    std::string text = "[";
    for (int i = first; i < first + count; ++i) {
        const auto question = R"("instruction": "Say )" + std::to_string(i) + R"(", )";
        const bool good = i % 2 == 0;
        text += std::string(i == first ? "" : ",\n") + "{" + question +
                (tagged ? R"("output": ")" + std::string(good ? "yes yes" : "no no") +
                              R"(", "tag": )" + (good ? "true" : "false")
                        : std::string(R"("chosen": "yes yes", "rejected": "no no")")) +
                "}";
    }
    return text + "]";
}

double meanOf(const Json& numbers)
{
    double sum = 0;
    for (const auto& number : numbers)
        sum += number.get<double>();
    return sum / static_cast<double>(numbers.size());
}

} // namespace

/// Stages dpo, kto and rm: the golden run of DPO, and whole runs that learn a preference.
class PreferenceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
        m_runs = std::make_unique<SmallRuns>();
        const auto data = m_runs->root() / "data";
        QVERIFY(writeFileAtomically(data / "pairs.json", pairsJson(0, 12, false)).has_value());
        QVERIFY(writeFileAtomically(data / "held.json", pairsJson(50, 6, false)).has_value());
        QVERIFY(writeFileAtomically(data / "tagged.json", pairsJson(0, 12, true)).has_value());
        QVERIFY(writeFileAtomically(data / "heldTagged.json", pairsJson(50, 6, true)).has_value());
        const std::string ranking =
            R"("ranking": true, "columns": {"prompt": "instruction", "chosen": "chosen", "rejected": "rejected"}})";
        const std::string tags =
            R"("columns": {"prompt": "instruction", "response": "output", "kto_tag": "tag"}})";
        QVERIFY(writeFileAtomically(data / "dataset_info.json",
                                    R"({"pairs": {"file_name": "pairs.json", )" + ranking +
                                        R"(, "held": {"file_name": "held.json", )" + ranking +
                                        R"(, "tagged": {"file_name": "tagged.json", )" + tags +
                                        R"(, "heldTagged": {"file_name": "heldTagged.json", )" +
                                        tags + "}")
                    .has_value());
    }

    // A pair takes four passes where a row takes two: what is measured has to make them.
    void aPaceIsMeasuredWithTheStagesOwnUpdates()
    {
        jobs::JobContext context;
        const auto settings = [&](const std::vector<std::string>& more) {
            return m_runs->settings("unused", more).value();
        };
        const auto pairs = train::measurePace(settings({"stage=dpo", "dataset=pairs"}), context);
        QVERIFY2(pairs, pairs ? "" : pairs.error().message.c_str());
        QVERIFY(pairs->secondsPerUpdate > 0);
        auto refused = settings({"stage=dpo", "dataset=pairs"});
        QVERIFY(refused.set("ref_model", "no-such-model"));
        QVERIFY(!train::measurePace(refused, context)); // its reference is read
    }

    void dpoEqualsTheGoldenRun()
    {
        const auto folder = sharedFolder() / "fixtures" / "models" / "qwen3_qknorm";
        const auto golden = folder / "train" / "dpo_r8";
        const auto record = readJsonFile(golden / "train.json").value();
        const auto expected = tensorsOf(golden / "train.safetensors");
        const auto stored = tensorsOf(golden / "batches.safetensors");
        const auto model = loadModel(folder / "model");
        QVERIFY(model);
        auto adapter = adapter::LoraAdapter::load(*model, golden / "initial").value();
        adapter.setTraining(true);
        config::TrainOptions options;
        const auto optimizer =
            optim::makeOptimizer(train::trainedParameters(adapter, {}, options.learningRate),
                                 options)
                .value();
        const auto config =
            m_runs->settings("unused", {"stage=dpo", "dataset=pairs", "pref_beta=0.1"}).value();
        train::PreferenceRunner runner(*model, config, nullptr, nullptr);
        const auto steps = static_cast<std::int64_t>(record["steps"].size());
        const auto schedule = optim::makeSchedule("cosine", {2, steps, 1e-3, {}}).value();
        jobs::JobContext context;
        std::int64_t done = 0;
        for (const auto& step : record["steps"]) {
            std::vector<std::vector<data::EncodedSample>> samples;
            for (const auto& number : step["micro_batches"])
                samples.push_back(pairsOf(stored, number.get<int>()));
            std::vector<train::MicroBatch> update;
            for (const auto& batch : samples) {
                auto& micro = update.emplace_back();
                for (const auto& sample : batch)
                    micro.push_back(&sample);
            }
            const auto result = runner.run(update, 1, context);
            QVERIFY(std::abs(result.loss - step["loss"].get<double>()) < 2e-5);
            const auto metrics = result.metrics.means();
            QVERIFY(std::abs(metrics.at("rewards/chosen") - meanOf(step["rewards_chosen"])) < 1e-4);
            QVERIFY(std::abs(metrics.at("rewards/rejected") - meanOf(step["rewards_rejected"])) <
                    1e-4);
            QVERIFY(std::abs(metrics.at("logps/chosen") - meanOf(step["logps_chosen"])) < 1e-3);
            QVERIFY(std::abs(metrics.at("rewards/accuracies") -
                             step["rewards_accuracy"].get<double>()) < 1e-6);
            for (const auto& parameter : adapter.parameters()) {
                const auto found = expected.find("grad." + std::to_string(done) +
                                                 ".base_model.model." + parameter.name + ".weight");
                if (found == expected.end())
                    continue;
                const double largest = found->second.abs().max().item<double>();
                QVERIFY2(largestDifference(parameter.values.grad(), found->second) <=
                             1e-5 * largest + 1e-6,
                         found->first.c_str());
            }
            const double norm = optimizer->clipGradients(1.0);
            const double expectedNorm = step["grad_norm"].get<double>();
            QVERIFY(std::abs(norm - expectedNorm) < 1e-5 * expectedNorm);
            optimizer->step(1e-3 * schedule(done));
            ++done;
        }
        const auto final = tensorsOf(golden / "final" / "adapter_model.safetensors");
        for (const auto& layer : adapter.layers())
            QVERIFY(largestDifference(layer->b().detach(),
                                      final.at(peftName(layer->name(), "lora_B"))) < 2e-4);
    }

    // Losses of another size than a likelihood are no reason to end a run: with pref_beta 0.1 ipo
    // begins at 25, far above three times ln(vocabulary) of the tiny model.
    void aHealthyRunIsNotTakenForABrokenOne()
    {
        RunWatcher watcher;
        for (const auto& extra : std::vector<std::vector<std::string>>{
                 {"pref_loss=ipo"}, {"pref_loss=sigmoid", "pref_ftx=4"}}) {
            std::vector<std::string> all = {"stage=dpo", "dataset=pairs", "num_train_epochs=4",
                                            "learning_rate=1e-5"};
            all.insert(all.end(), extra.begin(), extra.end());
            const auto summary = m_runs->train("run-" + extra.back(), all, watcher);
            QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
            QCOMPARE(summary->steps, 12);
        }
    }

    // A new adapter changes nothing yet, so the first loss of pairs is ln 2 and that of bco 2 ln 2.
    void whatFtxAddsIsNoPartOfTheMixtureWithBco()
    {
        const auto first = [&](const std::string& name, std::vector<std::string> extra) {
            RunWatcher watcher;
            extra.insert(extra.end(), {"stage=dpo", "dataset=pairs", "max_steps=1"});
            (void)m_runs->train(name, extra, watcher);
            return watcher.steps.front().loss;
        };
        const double sft = first("ftx", {"pref_ftx=0.5"}) - std::log(2.0);
        QVERIFY(sft > 1);
        const double both = first("both", {"pref_ftx=0.5", "pref_bco_weight=1"});
        QVERIFY(std::abs(both - (3 * std::log(2.0) / 2 + sft)) < 1e-5);
    }

    // The reference of a model that is trained whole is that model before training, with the same
    // positions and tokens: before the first update the two say the same, so the loss is ln 2.
    void theReferenceIsOpenedAsTheModelIs_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("plain") << QStringList{};
        QTest::newRow("more tokens") << QStringList{"add_tokens=<one>,<two>"};
        QTest::newRow("stretched positions")
            << QStringList{"rope_scaling=linear", "cutoff_len=4096"};
        QTest::newRow("from scratch") << QStringList{"train_from_scratch=true"};
    }

    void theReferenceIsOpenedAsTheModelIs()
    {
        QFETCH(QStringList, settings);
        std::vector<std::string> all = {"stage=dpo", "dataset=pairs", "max_steps=1",
                                        "finetuning_type=full"};
        for (const auto& setting : settings)
            all.push_back(setting.toStdString());
        RunWatcher watcher;
        const auto name = "reference" + std::to_string(settings.join("").size());
        const auto summary = m_runs->train(name, all, watcher);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QVERIFY(std::abs(watcher.steps.front().loss - std::log(2.0)) < 1e-5);
    }

    // Noise on the embeddings of what is trained, and none on the reference: the first margin of a
    // new adapter is not 0 any more, and the same again with the same seed. Measuring has none.
    void noiseOnEmbeddingsCountsInEveryStage_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("rows");
        QTest::newRow("dpo") << "dpo"
                             << "pairs";
        QTest::newRow("kto") << "kto"
                             << "tagged";
        QTest::newRow("rm") << "rm"
                            << "pairs";
    }

    void noiseOnEmbeddingsCountsInEveryStage()
    {
        QFETCH(QString, stage);
        QFETCH(QString, rows);
        const auto held = stage == "kto" ? "heldTagged" : "held";
        const auto run = [&](const std::string& name, const std::string& alpha) {
            RunWatcher watcher;
            (void)m_runs->train(stage.toStdString() + name,
                                {"stage=" + stage.toStdString(), "dataset=" + rows.toStdString(),
                                 "max_steps=1", "neftune_noise_alpha=" + alpha,
                                 "eval_on_start=true", "eval_strategy=steps",
                                 std::string("eval_dataset=") + held},
                                watcher);
            return std::pair{watcher.steps.front().loss, watcher.evaluations.front().evalLoss};
        };
        const auto plain = run("plain", "0"), noisy = run("noisy", "50"),
                   again = run("again", "50");
        QVERIFY(std::abs(noisy.first - plain.first) > 1e-4);
        QCOMPARE(noisy.first, again.first);
        QCOMPARE(noisy.second, plain.second);
    }

    // The reference has the model's own embedding, not the one that is trained beside the matrices:
    // the same losses as with a second copy of the model.
    void wholeModulesHaveNoPartInTheReference_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("dpo") << QStringList{"stage=dpo", "dataset=pairs", "eval_dataset=held"};
        QTest::newRow("kto") << QStringList{"stage=kto", "dataset=tagged",
                                            "eval_dataset=heldTagged"};
    }

    void wholeModulesHaveNoPartInTheReference()
    {
        QFETCH(QStringList, settings);
        std::vector<std::string> all = {"max_steps=4", "additional_target=embed_tokens,norm",
                                        "eval_strategy=steps", "eval_steps=4"};
        for (const auto& setting : settings)
            all.push_back(setting.toStdString());
        const std::string stage = QTest::currentDataTag();
        RunWatcher own, copy;
        QVERIFY(m_runs->train(stage + "-own", all, own));
        const auto model = m_runs->settings("x", {}).value().model().modelNameOrPath;
        all.push_back("ref_model=" + model);
        QVERIFY(m_runs->train(stage + "-copy", all, copy));
        QCOMPARE(own.steps.size(), copy.steps.size());
        QVERIFY(std::abs(own.steps.back().loss - own.steps.front().loss) > 1e-3);
        for (std::size_t i = 0; i < own.steps.size(); ++i)
            QVERIFY(std::abs(own.steps[i].loss - copy.steps[i].loss) < 1e-6);
        QVERIFY(std::abs(own.evaluations.back().evalLoss - copy.evaluations.back().evalLoss) <
                1e-6);
    }

    void theBestIsChosenByTheRewards_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("dpo") << QStringList{"stage=dpo", "dataset=pairs", "eval_dataset=held"};
        // No pairs: the margin is the difference of the means.
        QTest::newRow("kto") << QStringList{"stage=kto", "dataset=tagged",
                                            "eval_dataset=heldTagged"};
    }

    void theBestIsChosenByTheRewards()
    {
        QFETCH(QStringList, settings);
        std::vector<std::string> all = {
            "max_steps=3",  "eval_strategy=steps",         "eval_steps=1",
            "save_steps=1", "load_best_model_at_end=true", "metric_for_best_model=rewards/margins"};
        for (const auto& setting : settings)
            all.push_back(setting.toStdString());
        const auto name = std::string("by-rewards-") + QTest::currentDataTag();
        RunWatcher watcher;
        const auto done = m_runs->train(name, all, watcher);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        const auto state = runs::readTrainerState(m_runs->root() / name / "trainer_state.json");
        double best = -1e9;
        for (const auto& entry : state->logHistory) {
            const auto at = entry.others.find("eval_rewards/margins");
            if (at == entry.others.end())
                continue;
            best = std::max(best, at->second);
            QVERIFY(std::abs(at->second - (entry.others.at("eval_rewards/chosen") -
                                           entry.others.at("eval_rewards/rejected"))) < 1e-5);
        }
        QVERIFY(best > -1e9);
        QCOMPARE(state->bestMetric.value(), best);
    }

    void eachStageLearnsItsTask_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("atLeast");
        const QStringList pairs = {"dataset=pairs", "eval_dataset=held"};
        for (const char* loss : {"sigmoid", "hinge", "ipo", "orpo", "simpo"})
            QTest::addRow("dpo, %s", loss)
                << pairs + QStringList{"stage=dpo", QString("pref_loss=%1").arg(loss)}
                << "eval_rewards/accuracies" << 1.0;
        QTest::newRow("dpo, whole weights with a second model")
            << pairs + QStringList{"stage=dpo", "finetuning_type=full"} << "eval_rewards/accuracies"
            << 1.0;
        QTest::newRow("dpo with bco and the longer part")
            << pairs + QStringList{"stage=dpo", "pref_bco_weight=0.5", "ld_alpha=0.5"}
            << "eval_rewards/accuracies" << 1.0;
        QTest::newRow("kto") << QStringList{"dataset=tagged", "eval_dataset=heldTagged",
                                            "stage=kto"}
                             << "" << 0.0;
        QTest::newRow("rm") << pairs + QStringList{"stage=rm"} << "eval_accuracy" << 1.0;
    }

    void eachStageLearnsItsTask()
    {
        QFETCH(QStringList, settings);
        QFETCH(QString, metric);
        QFETCH(double, atLeast);
        const auto name = QString(QTest::currentDataTag()).replace(' ', '_').toStdString();
        std::vector<std::string> all = {
            "num_train_epochs=8", "learning_rate=5e-3", "eval_strategy=steps", "eval_steps=4",
            "eval_on_start=true", "logging_steps=1",    "save_steps=100"};
        for (const auto& setting : settings)
            all.push_back(setting.toStdString());
        RunWatcher watcher;
        const auto summary = m_runs->train(name, all, watcher);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto& first = watcher.evaluations.front();
        const auto& last = watcher.evaluations.back();
        QVERIFY2(last.evalLoss < first.evalLoss, "the held-out loss falls");
        const auto state =
            runs::readTrainerState(m_runs->root() / name / "trainer_state.json").value();
        std::map<std::string, double> numbers;
        for (const auto& entry : state.logHistory)
            for (const auto& [key, value] : entry.others)
                numbers[key] = value;
        if (!metric.isEmpty())
            QVERIFY2(numbers.at(metric.toStdString()) >= atLeast, "pairs are told apart");
        if (name.starts_with("kto")) {
            QVERIFY(numbers.at("eval_rewards/chosen") > numbers.at("eval_rewards/rejected"));
            QVERIFY(numbers.contains("kl"));
        }
        if (name.starts_with("dpo"))
            QVERIFY(numbers.at("rewards/margins") > 0);
        const auto head = m_runs->root() / name / "value_head.safetensors";
        QCOMPARE(std::filesystem::exists(head), name == "rm");
    }

    void aResumedRunEqualsTheUninterruptedOne_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char* stage : {"dpo", "kto", "rm"})
            QTest::addRow("%s", stage) << QString(stage);
    }

    void aResumedRunEqualsTheUninterruptedOne()
    {
        QFETCH(QString, stage);
        const auto name = stage.toStdString();
        const std::vector<std::string> settings = {
            "stage=" + name,   std::string("dataset=") + (name == "kto" ? "tagged" : "pairs"),
            "max_steps=6",     "save_steps=3",
            "logging_steps=4", name == "dpo" ? "pref_bco_weight=0.5" : "pref_beta=0.1"};
        RunWatcher watcher;
        QVERIFY(m_runs->train("whole-" + name, settings, watcher).has_value());
        QVERIFY(m_runs->train("half-" + name, settings, watcher).has_value());
        std::filesystem::remove_all(m_runs->root() / ("half-" + name) / "checkpoint-6");
        QVERIFY(m_runs->train("half-" + name, settings, watcher).has_value());
        for (const char* file : {"adapter_model.safetensors", "value_head.safetensors"}) {
            if (name != "rm" && std::string_view(file).starts_with("value"))
                continue;
            QVERIFY(readFile(m_runs->root() / ("whole-" + name) / file).value() ==
                    readFile(m_runs->root() / ("half-" + name) / file).value());
        }
        const auto lossOf = [&](const std::string& run) {
            const auto state =
                runs::readTrainerState(m_runs->root() / run / "trainer_state.json").value();
            return std::pair(state.logHistory.at(0).loss, state.logHistory.at(0).others);
        };
        QVERIFY(lossOf("whole-" + name) == lossOf("half-" + name));
    }

private:
    /// Two pairs of a stored batch [4, T]: chosen rows first, then their rejected ones.
    static std::vector<data::EncodedSample> pairsOf(const std::map<std::string, at::Tensor>& stored,
                                                    int number)
    {
        const auto prefix = (number < 10 ? "0" : "") + std::to_string(number) + ".";
        const auto &ids = stored.at(prefix + "input_ids"), &labels = stored.at(prefix + "labels"),
                   &mask = stored.at(prefix + "attention_mask");
        const auto rowOf = [&](const at::Tensor& values, std::int64_t row) {
            std::vector<text::TokenId> numbers;
            for (std::int64_t i = 0; i < values.size(1); ++i)
                if (mask[row][i].item<std::int64_t>() == 1)
                    numbers.push_back(
                        static_cast<text::TokenId>(values[row][i].item<std::int64_t>()));
            return numbers;
        };
        std::vector<data::EncodedSample> samples(2);
        for (std::int64_t i = 0; i < 2; ++i) {
            auto& sample = samples[static_cast<std::size_t>(i)];
            sample.inputIds = rowOf(ids, i);
            sample.labels = rowOf(labels, i);
            sample.otherIds = rowOf(ids, i + 2);
            sample.otherLabels = rowOf(labels, i + 2);
        }
        return samples;
    }

    std::unique_ptr<SmallRuns> m_runs;
};

QTEST_GUILESS_MAIN(PreferenceTest)
#include "preference_test.moc"
