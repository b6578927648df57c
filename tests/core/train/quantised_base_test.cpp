#include "core/catalog/model_source.h"
#include "core/catalog/random_model.h"
#include "core/quant/packed_weight.h"
#include "core/tensor/device.h"
#include "core/train/update_runner.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>

using namespace anneal;
using namespace anneal::tests;
using quant::PackFormat;

namespace {

std::unique_ptr<model::CausalLm> loadPacked(const std::filesystem::path& folder, PackFormat format)
{
    const auto source = catalog::ModelSource::open(folder.string()).value();
    jobs::JobContext context;
    return model::load(source, {.dtype = at::kFloat, .device = at::kCPU, .packing = format},
                       context)
        .value();
}

/// The same model with the numbers that packing leaves, as plain tensors.
std::unique_ptr<model::CausalLm> loadRounded(const std::filesystem::path& folder, PackFormat format)
{
    auto model = loadModel(folder);
    model->forEachLinear([&](model::Linear& linear) {
        linear.weight() =
            quant::packWeight(linear.weight(), format, true, at::kCPU)->unpacked(at::kFloat);
    });
    return model;
}

struct Trained {
    double loss = 0;
    std::vector<at::Tensor> gradients;
};

Trained oneUpdate(model::CausalLm& model, const std::vector<train::MicroBatch>& update, bool dora,
                  std::int64_t checkpointEvery)
{
    config::LoraOptions options;
    options.useDora = dora;
    auto adapter = adapter::LoraAdapter::create(model, options, 3).value();
    at::manual_seed(1);
    for (const auto& layer : adapter.layers())
        layer->b().normal_(0, 0.05);
    adapter.setTraining(true);
    train::UpdateRunner runner(model, adapter,
                               {.checkpointEvery = checkpointEvery, .keptBytes = 0});
    jobs::JobContext context;
    Trained trained;
    trained.loss = runner.run(update, 1, context).loss;
    for (const auto& parameter : adapter.parameters())
        trained.gradients.push_back(parameter.values.grad().clone());
    adapter.detachFrom(model);
    return trained;
}

} // namespace

/// An adapter on a packed base gets the loss and the gradients of the same numbers unpacked.
class QuantisedBaseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
    }

    void gradientsAreThoseOfTheUnpackedNumbers_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("dora");
        QTest::addColumn<int>("every");
        QTest::newRow("nf4") << "llama_gqa" << int(PackFormat::Nf4) << false << 0;
        QTest::newRow("nf4, recomputed") << "llama_gqa" << int(PackFormat::Nf4) << false << 1;
        QTest::newRow("nf4, every second layer")
            << "llama_gqa" << int(PackFormat::Nf4) << false << 2;
        QTest::newRow("biases") << "qwen2_bias_tied" << int(PackFormat::Nf4) << false << 1;
        QTest::newRow("fused, int8") << "phi3_fused" << int(PackFormat::Int8) << false << 1;
        QTest::newRow("int4") << "gemma3_text" << int(PackFormat::Int4) << false << 1;
        QTest::newRow("dora") << "llama_gqa" << int(PackFormat::Nf4) << true << 1;
    }

    void gradientsAreThoseOfTheUnpackedNumbers()
    {
        QFETCH(QString, model);
        QFETCH(int, format);
        QFETCH(bool, dora);
        QFETCH(int, every);
        const auto folder = sharedFolder() / "fixtures" / "models" / model.toStdString();
        const auto batches = storedBatches(folder / "batches.safetensors");
        std::vector<train::MicroBatch> update;
        for (const std::size_t number : {0U, 1U}) {
            auto& batch = update.emplace_back();
            for (const auto& sample : batches[number])
                batch.push_back(&sample);
        }
        const auto packed = loadPacked(folder / "model", PackFormat(format));
        packed->forEachLinear([](model::Linear& linear) { QVERIFY(linear.packed()); });
        const auto rounded = loadRounded(folder / "model", PackFormat(format));
        const auto actual = oneUpdate(*packed, update, dora, every);
        const auto expected = oneUpdate(*rounded, update, dora, 0);
        compare(actual, expected);
    }

    /// In fp32 they would be the largest part of a model in four bits.
    void embeddingAndOutputStayAsTheFileHasThem()
    {
        const QTemporaryDir temporary;
        const auto fixture = sharedFolder() / "fixtures" / "models" / "llama_gqa";
        const auto folder = std::filesystem::path(temporary.path().toStdString()) / "halves";
        QVERIFY(catalog::writeRandomModel(
            {.config = fixture / "model" / "config.json", .tokenizer = {}, .target = folder},
            [](auto, auto) { return true; }));
        const auto batches = storedBatches(fixture / "batches.safetensors");
        std::vector<train::MicroBatch> update(1);
        for (const auto& sample : batches[0])
            update[0].push_back(&sample);
        const auto packed = loadPacked(folder, PackFormat::Nf4);
        QVERIFY(packed->outputWeight().scalar_type() == at::kBFloat16);
        QVERIFY(packed->dtype() == at::kFloat);
        compare(oneUpdate(*packed, update, false, 1),
                oneUpdate(*loadRounded(folder, PackFormat::Nf4), update, false, 0));
    }

private:
    static void compare(const Trained& actual, const Trained& expected)
    {
        QVERIFY(std::abs(actual.loss - expected.loss) < 2e-5);
        QCOMPARE(actual.gradients.size(), expected.gradients.size());
        for (std::size_t i = 0; i < actual.gradients.size(); ++i) {
            const double largest = expected.gradients[i].abs().max().item<double>();
            QVERIFY(largestDifference(actual.gradients[i], expected.gradients[i]) <=
                    1e-5 * largest + 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(QuantisedBaseTest)
#include "quantised_base_test.moc"
