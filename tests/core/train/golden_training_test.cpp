#include "core/base/json.h"
#include "core/optim/optimizer.h"
#include "core/optim/schedule.h"
#include "core/tensor/device.h"
#include "core/train/update_runner.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::tests;

namespace {

at::Tensor logitsOf(model::CausalLm& model, const at::Tensor& ids)
{
    const c10::AutoGradMode noGradients(false);
    std::vector<at::Tensor> rows;
    for (std::int64_t i = 0; i < ids.size(0); ++i) {
        const auto row = ids[i].to(at::kInt).contiguous();
        const auto* first = row.const_data_ptr<std::int32_t>();
        const auto batch = model::makeBatch({{first, first + row.numel()}}, at::kCPU);
        rows.push_back(model.logits(model.hiddenStates(batch)));
    }
    return at::stack(rows);
}

} // namespace

/// The tiny models trained for 12 updates of two micro-batches, against peft and torch.
class GoldenTrainingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
    }

    void trainingEqualsThePeftRun_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<int>("threads");
        QTest::addColumn<bool>("checkpointing");
        for (const auto& entry :
             std::filesystem::directory_iterator(sharedFolder() / "fixtures" / "models")) {
            const auto model = entry.path().filename().string();
            for (const char* variant : {"lora_r8", "rslora_r4_qv", "loraplus_r8", "dora_r8"})
                if (std::filesystem::exists(entry.path() / "train" / variant))
                    QTest::addRow("%s/%s", model.c_str(), variant)
                        << QString::fromStdString(model) << QString(variant) << 2 << false;
        }
        QTest::addRow("one thread") << "llama_gqa"
                                    << "lora_r8" << 1 << false;
        QTest::addRow("recomputed layers") << "llama_gqa"
                                           << "lora_r8" << 2 << true;
        QTest::addRow("recomputed layers with caps") << "gemma2_softcap"
                                                     << "lora_r8" << 2 << true;
        QTest::addRow("dora, one thread") << "llama_gqa"
                                          << "dora_r8" << 1 << false;
    }

    void trainingEqualsThePeftRun()
    {
        QFETCH(QString, model);
        QFETCH(QString, variant);
        QFETCH(int, threads);
        QFETCH(bool, checkpointing);
        at::set_num_threads(threads);
        const auto folder = sharedFolder() / "fixtures" / "models" / model.toStdString();
        const auto golden = folder / "train" / variant.toStdString();
        const auto loaded = loadModel(folder / "model");
        QVERIFY(loaded);
        auto adapter = adapter::LoraAdapter::load(*loaded, golden / "initial");
        QVERIFY2(adapter, adapter ? "" : adapter.error().message.c_str());
        adapter->setTraining(true);
        const auto record = readJsonFile(golden / "train.json").value();
        const auto expected = tensorsOf(golden / "train.safetensors");
        const auto batches = storedBatches(folder / "batches.safetensors");

        const auto& ratio = record["loraplus_lr_ratio"];
        std::vector<optim::Parameter> parameters;
        for (const auto& parameter : adapter->parameters())
            parameters.push_back(
                {parameter.name, parameter.values,
                 parameter.isPlusRate && !ratio.is_null() ? ratio.get<double>() : 1.0});
        config::TrainOptions options;
        options.learningRate = 1e-3;
        const auto optimizer = optim::makeOptimizer(parameters, options).value();
        train::UpdateRunner runner(*loaded, *adapter,
                                   {.checkpointEvery = checkpointing ? 1 : 0, .keptBytes = 0});
        const auto schedule = optim::makeSchedule("cosine", {2, 12, 1e-3, {}}).value();
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
            compareGradients(*adapter, expected, done);
            const double norm = optimizer->clipGradients(1.0);
            const double expectedNorm = step["grad_norm"].get<double>();
            QVERIFY(std::abs(norm - expectedNorm) < 1e-5 * expectedNorm);
            const double rate = 1e-3 * schedule(done);
            QVERIFY(std::abs(rate - step["lr"].get<double>()) < 1e-12);
            optimizer->step(rate);
            ++done;
        }
        compareResults(*loaded, *adapter, golden, expected,
                       tensorsOf(folder / "golden.safetensors").at("full.input_ids"));
    }

    // Families and options that the shared fixtures lack, a forward and backward pass each.
    void gradientsAndMergedWeightsEqualPeft_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("checkpointing");
        const std::filesystem::path models(ANNEAL_SOURCE_DIR "/tests/data/models");
        for (const auto& entry : std::filesystem::directory_iterator(models))
            if (std::filesystem::exists(entry.path() / "lora"))
                for (const bool checkpointing : {false, true})
                    QTest::addRow("%s%s", entry.path().filename().string().c_str(),
                                  checkpointing ? ", recomputed layers" : "")
                        << QString::fromStdString(entry.path().string()) << checkpointing;
    }

    void gradientsAndMergedWeightsEqualPeft()
    {
        QFETCH(QString, folder);
        QFETCH(bool, checkpointing);
        const std::filesystem::path path(folder.toStdString());
        const auto golden = tensorsOf(path / "golden.safetensors");
        const auto model = loadModel(path / "model");
        QVERIFY(model);
        auto adapter = adapter::LoraAdapter::load(*model, path / "lora");
        QVERIFY2(adapter, adapter ? "" : adapter.error().message.c_str());
        adapter->setTraining(true);
        train::MicroBatch batch;
        std::vector<data::EncodedSample> samples(2);
        for (std::int64_t row = 0; row < 2; ++row) {
            for (const auto id : idsOf(golden.at("full.input_ids")[row]))
                samples[static_cast<std::size_t>(row)].inputIds.push_back(id);
            for (const auto id : idsOf(golden.at("full.labels")[row]))
                samples[static_cast<std::size_t>(row)].labels.push_back(id);
            batch.push_back(&samples[static_cast<std::size_t>(row)]);
        }
        train::UpdateRunner runner(*model, *adapter,
                                   {.checkpointEvery = checkpointing ? 1 : 0, .keptBytes = 0});
        jobs::JobContext context;
        const auto result = runner.run({batch}, 1, context);
        QVERIFY(std::abs(result.loss - golden.at("lora.loss").item<double>()) < 2e-5);
        for (const auto& layer : adapter->layers()) {
            for (const auto& [matrix, values] :
                 {std::pair{"lora_A", layer->a()}, std::pair{"lora_B", layer->b()}}) {
                const auto& expected = golden.at("lora.grad." + peftName(layer->name(), matrix));
                const double largest = expected.abs().max().item<double>();
                QVERIFY2(largestDifference(values.grad(), expected) <= 1e-5 * largest + 1e-6,
                         layer->name().c_str());
            }
        }
        adapter->mergeInto(*model);
        std::size_t compared = 0;
        model->forEachLinear([&](model::Linear& linear) {
            const auto found = golden.find("lora.merged." + linear.name() + ".weight");
            if (found == golden.end())
                return;
            QVERIFY(largestDifference(linear.weight(), found->second) < 1e-6);
            ++compared;
        });
        QVERIFY(compared > 0);
    }

private:
    static std::vector<text::TokenId> idsOf(const at::Tensor& row)
    {
        const auto values = row.to(at::kInt).contiguous();
        const auto* first = values.const_data_ptr<std::int32_t>();
        return {first, first + values.numel()};
    }

    static void compareGradients(adapter::LoraAdapter& adapter,
                                 const std::map<std::string, at::Tensor>& expected,
                                 std::int64_t step)
    {
        for (const auto& parameter : adapter.parameters()) {
            const auto found = expected.find("grad." + std::to_string(step) + ".base_model.model." +
                                             parameter.name + ".weight");
            if (found == expected.end())
                continue;
            const auto& values = parameter.values;
            const double largest = found->second.abs().max().item<double>();
            const auto gradient = values.grad().defined() ? values.grad() : at::zeros_like(values);
            const double error = largestDifference(gradient, found->second);
            QVERIFY2(error <= 1e-5 * largest + 1e-6, found->first.c_str());
        }
    }

    static void compareResults(model::CausalLm& model, adapter::LoraAdapter& adapter,
                               const std::filesystem::path& golden,
                               const std::map<std::string, at::Tensor>& expected,
                               const at::Tensor& ids)
    {
        const auto final = tensorsOf(golden / "final" / "adapter_model.safetensors");
        QVERIFY(!final.empty());
        for (const auto& layer : adapter.layers()) {
            QVERIFY(largestDifference(layer->a().detach(),
                                      final.at(peftName(layer->name(), "lora_A"))) < 2e-4);
            QVERIFY(largestDifference(layer->b().detach(),
                                      final.at(peftName(layer->name(), "lora_B"))) < 2e-4);
            if (layer->magnitude().defined())
                QVERIFY(largestDifference(layer->magnitude().detach(),
                                          final.at("base_model.model." + layer->name() +
                                                   ".lora_magnitude_vector")) < 2e-4);
        }
        adapter.setTraining(false);
        const auto after = logitsOf(model, ids);
        QVERIFY(largestDifference(after, expected.at("logits_after")) < 2e-4);
        adapter.mergeInto(model);
        QVERIFY(largestDifference(logitsOf(model, ids), after) < 2e-4);
        model.forEachLinear([&](model::Linear& linear) {
            const auto found = expected.find("merged." + linear.name() + ".weight");
            if (found != expected.end())
                QVERIFY(largestDifference(linear.weight(), found->second) < 2e-4);
        });
    }
};

QTEST_GUILESS_MAIN(GoldenTrainingTest)
#include "golden_training_test.moc"
