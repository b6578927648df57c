#include "core/train/whole_weights.h"

#include "core/base/json.h"
#include "core/catalog/free_parameters.h"
#include "core/optim/schedule.h"
#include "core/tensor/device.h"
#include "core/train/trained_parameters.h"
#include "core/train/trainer.h"
#include "core/train/update_runner.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace anneal;
using namespace anneal::tests;

namespace {

std::map<std::string, at::Tensor> weightsOf(const std::filesystem::path& folder)
{
    std::map<std::string, at::Tensor> weights;
    if (const auto model = loadModel(folder))
        model->forEachParameter([&](const std::string& name, at::Tensor& weight) {
            weights[name] = weight.detach().clone();
        });
    return weights;
}

std::string pathText(const std::filesystem::path& path)
{
    return path.string();
}

} // namespace

/// Full and freeze tuning: the golden run of torch, which weights are free, and whole runs.
class WholeWeightsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
        m_fixture = sharedFolder() / "fixtures" / "models" / "llama_gqa";
        QFile rows(m_folder.filePath("rows.json"));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write(
            R"([{"instruction": "a b", "output": "c d e"}, {"instruction": "f", "output": "g h"},
                      {"instruction": "i j", "output": "k"}, {"instruction": "l", "output": "m n o"}])");
        QFile info(m_folder.filePath("dataset_info.json"));
        QVERIFY(info.open(QIODevice::WriteOnly));
        info.write(R"({"rows": {"file_name": "rows.json"}})");
    }

    void fullTrainingEqualsTheTorchRun()
    {
        const auto golden = m_fixture / "train" / "full";
        const auto record = readJsonFile(golden / "train.json").value();
        const auto expected = tensorsOf(golden / "train.safetensors");
        const auto batches = storedBatches(m_fixture / "batches.safetensors");
        const auto model = loadModel(m_fixture / "model");
        QVERIFY(model);
        const auto source = catalog::ModelSource::open(pathText(m_fixture / "model")).value();
        config::TrainOptions options;
        options.finetuningType = "full";
        auto texts = exporting::FolderFiles::prepare(source, {}, "float32", false).value();
        const auto whole =
            train::WholeWeights::create(*model, options, {}, source, std::move(texts)).value();
        whole->setTraining(true);
        const auto optimizer =
            optim::makeOptimizer(train::trainedParameters(*whole, {}, options.learningRate),
                                 options)
                .value();
        train::UpdateRunner runner(*model, *whole, {});
        const auto schedule = optim::makeSchedule("cosine", {2, 6, 1e-3, {}}).value();
        jobs::JobContext context;
        std::int64_t done = 0;
        for (const auto& step : record["steps"]) {
            std::vector<train::MicroBatch> update;
            for (const auto& number : step["micro_batches"]) {
                auto& batch = update.emplace_back();
                for (const auto& sample : batches.at(number.get<std::size_t>()))
                    batch.push_back(&sample);
            }
            const auto result = runner.run(update, 1, context);
            QVERIFY(std::abs(result.loss - step["loss"].get<double>()) < 2e-5);
            for (const auto& parameter : whole->parameters()) {
                const auto found =
                    expected.find("grad." + std::to_string(done) + "." + parameter.name);
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
        std::int64_t close = 0, all = 0;
        for (const auto& parameter : whole->parameters()) {
            const auto difference =
                (parameter.values.detach() - expected.at("final." + parameter.name)).abs();
            QVERIFY2(difference.max().item<double>() < 2e-3, parameter.name.c_str());
            close += (difference < 1e-5).sum().item<std::int64_t>();
            all += difference.numel();
        }
        QVERIFY(static_cast<double>(close) > 0.999 * static_cast<double>(all));
    }

    void freezeTakesTheNamedParts_data()
    {
        QTest::addColumn<int>("layers");
        QTest::addColumn<QString>("modules");
        QTest::addColumn<QString>("extra");
        QTest::addColumn<bool>("pro");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("last layer") << 1 << "all"
                                    << "" << false << "model.layers.3.self_attn.q_proj.weight" << 9;
        QTest::newRow("first two layers")
            << -2 << "all"
            << "" << false << "model.layers.0.self_attn.q_proj.weight" << 18;
        QTest::newRow("one module") << 2 << "mlp"
                                    << "" << false << "model.layers.2.mlp.gate_proj.weight" << 6;
        QTest::newRow("outer ones, norm takes every norm")
            << 1 << "self_attn"
            << "norm" << false << "model.layers.0.input_layernorm.weight" << 13;
        QTest::newRow("llama pro") << 2 << "mlp"
                                   << "" << true << "model.layers.1.mlp.gate_proj.weight" << 6;
    }

    void freezeTakesTheNamedParts()
    {
        QFETCH(int, layers);
        QFETCH(QString, modules);
        QFETCH(QString, extra);
        QFETCH(bool, pro);
        QFETCH(QString, first);
        QFETCH(int, count);
        std::vector<std::string> names = {"model.embed_tokens.weight"};
        for (int layer = 0; layer < 4; ++layer)
            for (const char* part :
                 {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
                  "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj", "input_layernorm",
                  "post_attention_layernorm"})
                names.push_back("model.layers." + std::to_string(layer) + "." + part + ".weight");
        names.push_back("model.norm.weight");
        config::FreezeOptions options;
        options.trainableLayers = layers;
        options.trainableModules = {modules.toStdString()};
        if (!extra.isEmpty())
            options.extraModules = {extra.toStdString()};
        options.llamaPro = pro;
        const auto free = catalog::freeParameters(names, 4, options);
        QVERIFY2(free, free ? "" : free.error().message.c_str());
        QCOMPARE(QString::fromStdString(free->front()), first);
        QCOMPARE(static_cast<int>(free->size()), count);
    }

    void anUnknownModuleIsNamedWithTheChoices()
    {
        config::FreezeOptions options;
        options.trainableModules = {"attention"};
        const auto free =
            catalog::freeParameters({"model.layers.0.self_attn.q_proj.weight",
                                     "model.layers.0.mlp.up_proj.weight", "model.norm.weight"},
                                    1, options);
        QVERIFY(!free);
        QVERIFY(free.error().message.find("attention") != std::string::npos);
        QVERIFY(free.error().message.find("all, mlp, self_attn") != std::string::npos);
    }

    void aFrozenRunChangesNothingElse()
    {
        const auto out = run("freeze", {"finetuning_type=freeze", "freeze_trainable_layers=1",
                                        "freeze_trainable_modules=mlp"});
        QVERIFY(!out.empty());
        const auto before = weightsOf(m_fixture / "model"), after = weightsOf(out);
        QCOMPARE(after.size(), before.size());
        int changed = 0;
        for (const auto& [name, weight] : before) {
            const bool same = at::equal(weight, after.at(name));
            QVERIFY2(same || name.find("mlp") != std::string::npos, name.c_str());
            changed += same ? 0 : 1;
        }
        QCOMPARE(changed, 3);
    }

    void aResumedRunEqualsTheUninterruptedOne_data()
    {
        QTest::addColumn<QString>("optim");
        for (const char* rule : {"adamw_torch", "adamw_8bit", "adafactor", "lion_32bit", "sgd"})
            QTest::addRow("%s", rule) << QString(rule);
    }

    void aResumedRunEqualsTheUninterruptedOne()
    {
        QFETCH(QString, optim);
        const auto rule = "optim=" + optim.toStdString();
        const auto whole = run("whole-" + optim, {"finetuning_type=full", rule, "max_steps=6"});
        // The first half as a run of its own with the schedule of the whole.
        const auto half =
            run("half-" + optim, {"finetuning_type=full", rule, "max_steps=6", "save_steps=3"});
        QVERIFY(!whole.empty() && !half.empty());
        std::filesystem::remove_all(half / "checkpoint-6");
        const auto again =
            run("half-" + optim, {"finetuning_type=full", rule, "max_steps=6", "save_steps=3"});
        QVERIFY(!again.empty());
        const auto expected = weightsOf(whole);
        QVERIFY(!expected.empty());
        for (const auto& [name, weight] : weightsOf(again))
            QVERIFY2(at::equal(weight, expected.at(name)), name.c_str());
    }

private:
    std::filesystem::path run(const QString& name, std::vector<std::string> more)
    {
        const auto out = m_folder.filePath(name).toStdString();
        std::vector<std::string> settings = {"model_name_or_path=" + pathText(m_fixture / "model"),
                                             "dataset=rows",
                                             "dataset_dir=" + m_folder.path().toStdString(),
                                             "template=alpaca",
                                             "output_dir=" + out,
                                             "per_device_train_batch_size=2",
                                             "num_train_epochs=2",
                                             "learning_rate=1e-3",
                                             "save_steps=100"};
        settings.insert(settings.end(), more.begin(), more.end());
        const auto config = config::RunConfig::fromOverrides(settings, config::Verb::Train);
        if (!config) {
            qWarning("%s", config.error().message.c_str());
            return {};
        }
        report::TrainListener nobody;
        jobs::JobContext context;
        const auto summary = train::train(*config, nobody, context);
        if (!summary) {
            qWarning("%s", summary.error().message.c_str());
            return {};
        }
        return out;
    }

    std::filesystem::path m_fixture;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WholeWeightsTest)
#include "whole_weights_test.moc"
