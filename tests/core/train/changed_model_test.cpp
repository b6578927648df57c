#include "core/adapter/lora.h"
#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/open_model.h"
#include "core/export/export_model.h"
#include "core/runs/trainer_state.h"
#include "core/tensor/device.h"
#include "core/train/checkpoint.h"
#include "core/train/run_inputs.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::tests;

namespace fs = std::filesystem;

namespace {

std::string modelFolder()
{
    return toUtf8(sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model");
}

std::unique_ptr<model::CausalLm> loaded(const catalog::ModelSource& source)
{
    jobs::JobContext context;
    return model::load(source, {.dtype = at::kFloat, .device = at::kCPU}, context).value();
}

at::Tensor logitsOf(model::CausalLm& model, const std::vector<text::TokenId>& ids)
{
    const c10::AutoGradMode noGradients(false);
    return model.logits(model.hiddenStates(model::makeBatch({ids}, at::kCPU)));
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

std::vector<std::int64_t> savedSteps(const fs::path& run)
{
    std::vector<std::int64_t> steps;
    for (const auto& [step, folder] : train::listCheckpoints(run))
        steps.push_back(step);
    return steps;
}

} // namespace

/// Settings that change the model or its vocabulary before it is trained, and how a run goes on.
class ChangedModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
    }

    void init() { m_runs = std::make_unique<SmallRuns>(); }

    void theVocabularyGrowsWithNewTokens()
    {
        const auto plain = catalog::ModelSource::open(modelFolder()).value();
        const auto old = plain.config().vocabSize;
        config::ModelOptions options;
        options.modelNameOrPath = modelFolder();
        options.resizeVocab = true;
        QCOMPARE(catalog::openModel(options).value().config().vocabSize, old); // no need to
        options.addTokens = {"Answer", "numbers"};
        options.addSpecialTokens = {"<cat>"};
        const auto grown = catalog::openModel(options).value();
        QCOMPARE(grown.tokenizer().value()->size(), static_cast<std::size_t>(old) + 3);
        QCOMPARE(grown.config().vocabSize, (old + 3 + 63) / 64 * 64);
        const auto json = catalog::exportedConfig(grown, "float32").value();
        QCOMPARE(json["vocab_size"].get<std::int64_t>(), grown.config().vocabSize);
        const auto before = loaded(plain), after = loaded(grown);
        const auto wide = logitsOf(*after, {5, 7, 9});
        QCOMPARE(wide.size(1), grown.config().vocabSize);
        QVERIFY(at::equal(wide.narrow(1, 0, old), logitsOf(*before, {5, 7, 9})));
        // New rows: the mean of the others with noise of the width 1 / sqrt(hidden).
        const auto rows =
            model::readWeight(grown, "model.embed_tokens.weight", at::kFloat, at::kCPU).value();
        const auto noise = rows.slice(0, old) - rows.slice(0, 0, old).mean(0);
        QVERIFY(std::abs(noise.std().item<double>() * 8 - 1) < 0.1); // hidden 64
        QVERIFY(std::abs(noise.mean().item<double>()) < 0.02);
        QVERIFY(at::equal(
            rows,
            model::readWeight(grown, "model.embed_tokens.weight", at::kFloat, at::kCPU).value()));
    }

    void anAdapterWithNewTokensChatsAndExports()
    {
        RunWatcher watcher;
        const auto summary =
            m_runs->train("run", {"add_tokens=Answer number", "add_special_tokens=<cat>"}, watcher);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QVERIFY(watcher.steps.back().loss < watcher.steps.front().loss);
        const auto run = m_runs->root() / "run";

        // The adapter alone says how large the vocabulary is, and which tokens there are.
        config::ModelOptions options;
        options.modelNameOrPath = modelFolder();
        options.adapterNameOrPath = {toUtf8(run)};
        const auto source = catalog::openModel(options).value();
        QCOMPARE(source.config().vocabSize, 1024);
        const auto tokenizer = source.tokenizer().value();
        QVERIFY(tokenizer->idOf("Answer number"));
        QVERIFY(tokenizer->isSpecial(*tokenizer->idOf("<cat>")));
        const auto model = loaded(source);
        auto adapter = adapter::LoraAdapter::load(*model, run).value();
        adapter.setTraining(false);
        const std::vector<text::TokenId> ids = {5, *tokenizer->idOf("Answer number"), 9};
        const auto expected = logitsOf(*model, ids);

        const auto merged = toUtf8(m_runs->root() / "merged");
        const auto settings =
            config::RunConfig::fromOverrides(
                {"model_name_or_path=" + modelFolder(), "adapter_name_or_path=" + toUtf8(run),
                 "template=chatml", "infer_dtype=float32", "export_dir=" + merged},
                config::Verb::Export)
                .value();
        jobs::JobContext context;
        const auto exported = exporting::exportModel(settings, {}, {}, {}, context);
        QVERIFY2(exported, exported ? "" : exported.error().message.c_str());
        const auto whole = catalog::ModelSource::open(merged).value();
        QCOMPARE(whole.config().vocabSize, 1024);
        QVERIFY(whole.tokenizer().value()->idOf("<cat>"));
        QVERIFY(largestDifference(logitsOf(*loaded(whole), ids), expected) < 1e-5);
    }

    void positionsAreStretchedToTheCutoff_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"linear", "dynamic", "yarn", "llama3"})
            QTest::addRow("%s", type) << QString(type);
    }

    // The same model with the scaling written into its config.json is what has to come out.
    void positionsAreStretchedToTheCutoff()
    {
        QFETCH(QString, type);
        config::ModelOptions options;
        options.modelNameOrPath = modelFolder();
        options.ropeScaling = type.toStdString();
        options.trainingLength = 256; // all that the model knows
        QVERIFY(catalog::openModel(options).value().configJson().is_null());
        options.trainingLength = 700;
        const auto stretched = catalog::openModel(options).value();
        QCOMPARE(stretched.config().maxPositions, 768);

        auto json = readJsonFile(pathFromUtf8(modelFolder()) / "config.json").value();
        Json scaling = {
            {"rope_type", options.ropeScaling}, {"factor", 3.0}, {"rope_theta", 10000.0}};
        if (type == "yarn" || type == "llama3")
            scaling["original_max_position_embeddings"] = 256;
        if (type == "llama3") {
            scaling["low_freq_factor"] = 1.0;
            scaling["high_freq_factor"] = 4.0;
        }
        json["rope_parameters"] = scaling;
        json["max_position_embeddings"] = 768;
        const auto copy = m_runs->root() / "copy";
        fs::copy(pathFromUtf8(modelFolder()), copy);
        QVERIFY(writeFileAtomically(copy / "config.json", json.dump()));
        const auto written = catalog::ModelSource::open(toUtf8(copy)).value();
        std::vector<text::TokenId> ids(300);
        for (std::size_t i = 0; i < ids.size(); ++i)
            ids[i] = static_cast<text::TokenId>(i * 7 % 900);
        const auto expected = logitsOf(*loaded(written), ids);
        QVERIFY(largestDifference(logitsOf(*loaded(stretched), ids), expected) == 0);
        if (type != "dynamic") // which begins to stretch beyond the new length
            QVERIFY(largestDifference(
                        logitsOf(*loaded(catalog::ModelSource::open(modelFolder()).value()), ids),
                        expected) > 1e-4);
        // Its exported config.json says so too.
        const auto config = catalog::exportedConfig(stretched, "float32").value();
        QVERIFY(writeFileAtomically(copy / "config.json", config.dump()));
        const auto again = catalog::ModelSource::open(toUtf8(copy)).value();
        QVERIFY(largestDifference(logitsOf(*loaded(again), ids), expected) == 0);
        // Without a training: twice the length.
        options.trainingLength.reset();
        QCOMPARE(catalog::openModel(options).value().config().maxPositions, 512);
    }

    void trainingFromScratchNeedsNoWeights()
    {
        const auto shape = m_runs->root() / "shape";
        fs::copy(pathFromUtf8(modelFolder()), shape);
        fs::remove(shape / "model.safetensors");
        const std::vector<std::string> settings = {
            "model_name_or_path=" + toUtf8(shape), "train_from_scratch=true",
            "finetuning_type=full", "num_train_epochs=4", "save_steps=6"};
        RunWatcher watcher;
        const auto summary = m_runs->train("run", settings, watcher);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        // Random weights guess: the loss begins at ln(1000).
        QVERIFY(std::abs(watcher.steps.front().loss - std::log(1000)) < 0.3);
        QVERIFY(watcher.steps.back().loss < watcher.steps.front().loss - 1);
        const auto whole = catalog::ModelSource::open(toUtf8(m_runs->root() / "run")).value();
        QCOMPARE(whole.config().vocabSize, 1000);
        // Another seed is another model; the run goes on from its checkpoint.
        RunWatcher other;
        auto seeded = settings;
        seeded.push_back("seed=7");
        QVERIFY(m_runs->train("other", seeded, other));
        QVERIFY(other.steps.front().loss != watcher.steps.front().loss);
        fs::remove_all(m_runs->root() / "run" / "checkpoint-12");
        RunWatcher again;
        QVERIFY(m_runs->train("run", settings, again));
        QCOMPARE(again.steps.front().step, 7);
        QCOMPARE(again.steps.back().loss, watcher.steps.back().loss);
        const auto refused = m_runs->settings(
            "lora", {"model_name_or_path=" + toUtf8(shape), "train_from_scratch=true"});
        QVERIFY(!refused && refused.error().context.at("key") == "train_from_scratch");
    }

    void pureBf16KeepsTrainedWeightsInBf16()
    {
        const std::vector<std::string> settings = {"finetuning_type=full", "pure_bf16=true",
                                                   "save_steps=3"};
        RunWatcher watcher, again;
        QVERIFY(m_runs->train("run", settings, watcher));
        const auto source = catalog::ModelSource::open(toUtf8(m_runs->root() / "run")).value();
        QVERIFY(source.tensors().at("model.norm.weight").type == files::StorageType::BF16);
        QCOMPARE(source.config().storedType, "bfloat16");
        fs::remove_all(m_runs->root() / "run" / "checkpoint-6");
        QVERIFY(m_runs->train("run", settings, again));
        QCOMPARE(again.steps.front().step, 4);
        QCOMPARE(again.steps.back().loss, watcher.steps.back().loss);
        QVERIFY(watcher.steps.back().loss < watcher.steps.front().loss);
    }

    void onlyTheBestMeasurementsAreSaved()
    {
        RunWatcher watcher;
        QVERIFY(
            m_runs->train("run",
                          {"save_strategy=best", "eval_dataset=heldA", "eval_strategy=steps",
                           "eval_steps=2", "metric_for_best_model=loss", "greater_is_better=true"},
                          watcher));
        QCOMPARE(watcher.evaluations.size(), std::size_t{3});
        QCOMPARE(savedSteps(m_runs->root() / "run"), std::vector<std::int64_t>{2});
        const auto refused = m_runs->settings("other", {"save_strategy=best"});
        QVERIFY(!refused && refused.error().context.at("key") == "save_strategy");
    }

    void theLogCanFollowTheEpochs()
    {
        RunWatcher watcher;
        QVERIFY(m_runs->train("run",
                              {"logging_strategy=epoch", "logging_steps=1",
                               "include_effective_tokens_per_second=true"},
                              watcher));
        const auto state =
            runs::readTrainerState(m_runs->root() / "run" / "trainer_state.json").value();
        std::vector<std::int64_t> logged;
        for (const auto& entry : state.logHistory) {
            if (entry.loss)
                logged.push_back(entry.step);
        }
        QCOMPARE(logged, (std::vector<std::int64_t>{3, 6}));
        const auto results = readJsonFile(m_runs->root() / "run" / "train_results.json").value();
        QVERIFY(results["effective_tokens_per_sec"].get<double>() > 0);
    }

    void rowsAreKeptAsTokens()
    {
        const auto kept = "tokenized_path=" + toUtf8(m_runs->root() / "kept");
        const std::vector<std::string> settings = {kept, "val_size=0.2", "eval_strategy=epoch"};
        RunWatcher first, second, plain;
        QVERIFY(m_runs->train("plain", {"val_size=0.2", "eval_strategy=epoch"}, plain));
        QVERIFY(m_runs->train("first", settings, first));
        QCOMPARE(first.steps.back().loss, plain.steps.back().loss);
        // The second run needs the data sets no more.
        fs::remove(m_runs->root() / "data" / "rows.json");
        const auto summary = m_runs->train("second", settings, second);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QCOMPARE(second.steps.back().loss, plain.steps.back().loss);
        QCOMPARE(second.evaluations.back().evalLoss, plain.evaluations.back().evalLoss);

        const auto other = m_runs->train("pt", {kept, "stage=pt"}, second);
        QVERIFY(!other && other.error().message.find("stage: sft") != std::string::npos);
        QVERIFY(writeFileAtomically(m_runs->root() / "kept" / "train.jsonl",
                                    R"({"row": 0, "input_ids": [1, 2], "labels": [1]})"));
        const auto broken = m_runs->train("broken", settings, second);
        QVERIFY(!broken && broken.error().message.find("line 1") != std::string::npos);
        fs::create_directories(m_runs->root() / "arrow");
        QVERIFY(writeFileAtomically(m_runs->root() / "arrow" / "dataset_dict.json", "{}"));
        const auto arrow = m_runs->train(
            "arrow-run", {"tokenized_path=" + toUtf8(m_runs->root() / "arrow")}, second);
        QVERIFY(!arrow && arrow.error().code == ErrorCode::Unsupported);
    }

    // Three updates an epoch; stopped after four, the run has made one of the second epoch.
    void aContinuedRunMayBeginItsEpochAnew()
    {
        const auto train = [&](const std::string& run, const std::vector<std::string>& more) {
            RunWatcher watcher;
            jobs::JobContext context;
            if (more.empty())
                watcher.onStep = [&](const report::StepEvent& event) {
                    if (event.step == 4)
                        context.requestStop();
                };
            if (!m_runs->train(run, more, watcher, context))
                qFatal("The run failed.");
            return watcher.steps;
        };
        const auto first = train("skipping", {});
        QCOMPARE(first.back().step, 4);
        fs::copy(m_runs->root() / "skipping", m_runs->root() / "anew", fs::copy_options::recursive);
        const auto skipping = train("skipping", {"num_train_epochs=2"});
        const auto anew = train("anew", {"ignore_data_skip=true"});
        QCOMPARE(skipping.front().step, 5);
        QCOMPARE(anew.front().step, 5);
        QVERIFY(skipping.front().loss != anew.front().loss);
    }

    void rowsAreTakenInTheAskedOrder()
    {
        std::vector<double> losses;
        for (const char* order :
             {"train_sampling_strategy=random", "train_sampling_strategy=sequential",
              "disable_shuffling=true", "train_sampling_strategy=group_by_length",
              "group_by_length=true"}) {
            RunWatcher watcher;
            QVERIFY(m_runs->train(order, {order, "max_steps=1"}, watcher));
            losses.push_back(watcher.steps.front().loss);
        }
        QCOMPARE(losses[1], losses[2]);
        QCOMPARE(losses[3], losses[4]);
        QVERIFY(losses[0] != losses[1] && losses[0] != losses[3] && losses[1] != losses[3]);
    }

    void aLayerAtATimeIsTrained()
    {
        const std::vector<std::string> settings = {
            "finetuning_type=full", "use_badam=true",     "badam_switch_interval=2",
            "optim=adamw_torch",    "eval_dataset=heldA", "eval_strategy=steps",
            "eval_steps=1",         "save_steps=3"};
        RunWatcher watcher;
        QVERIFY(m_runs->train("run", settings, watcher));
        QVERIFY(watcher.steps.back().loss < watcher.steps.front().loss);
        const auto before = catalog::ModelSource::open(modelFolder()).value();
        const auto after = catalog::ModelSource::open(toUtf8(m_runs->root() / "run")).value();
        const auto weight = [](const catalog::ModelSource& source, const char* name) {
            return model::readWeight(source, name, at::kFloat, at::kCPU).value();
        };
        for (const char* name : {"model.embed_tokens.weight", "model.norm.weight"})
            QVERIFY2(at::equal(weight(before, name), weight(after, name)), name);
        for (const char* name :
             {"model.layers.0.mlp.up_proj.weight", "model.layers.2.self_attn.q_proj.weight"})
            QVERIFY2(!at::equal(weight(before, name), weight(after, name)), name);
        // Continued from the middle of a turn, it comes to the same.
        const auto expected = watcher.steps.back().loss;
        fs::remove_all(m_runs->root() / "run" / "checkpoint-6");
        RunWatcher again;
        QVERIFY(m_runs->train("run", settings, again));
        QCOMPARE(again.steps.front().step, 4);
        QCOMPARE(again.steps.back().loss, expected);
    }

private:
    std::unique_ptr<SmallRuns> m_runs;
};

QTEST_GUILESS_MAIN(ChangedModelTest)
#include "changed_model_test.moc"
