#include "core/data/packing.h"
#include "core/tensor/device.h"
#include "core/train/update_runner.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace anneal;
using namespace anneal::tests;

/// Packs in training, on a tiny model.
class PackingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
    }

    void rowsOfASeparatePackAreLearnedAsIfAlone()
    {
        const auto folder = sharedFolder() / "fixtures" / "models" / "llama_gqa";
        const auto model = loadModel(folder / "model");
        QVERIFY(model);
        auto adapter = adapter::LoraAdapter::load(*model, folder / "train" / "lora_r8" / "initial");
        QVERIFY2(adapter, adapter ? "" : adapter.error().message.c_str());
        auto rows = storedBatches(folder / "batches.safetensors").front();
        std::size_t tokens = 0;
        for (auto& row : rows) {
            row.labels.front() = data::kIgnore; // nothing is predicted across rows
            tokens += row.inputIds.size();
        }
        const auto loss = [&](const std::vector<data::EncodedSample>& samples) {
            train::MicroBatch batch;
            for (const auto& sample : samples)
                batch.push_back(&sample);
            jobs::JobContext context;
            return train::UpdateRunner(*model, *adapter, {}).evaluate({batch}, false, context).loss;
        };
        const double alone = loss(rows);
        const auto separate = data::packSamples(rows, tokens + 5, 0, true);
        QCOMPARE(separate.size(), std::size_t{1});
        QVERIFY2(std::abs(loss(separate) - alone) < 1e-5,
                 qPrintable(QString::number(loss(separate)) + " " + QString::number(alone)));
        // Without it the second row sees the first one.
        QVERIFY(std::abs(loss(data::packSamples(rows, tokens + 5, 0, false)) - alone) > 1e-4);
    }
};

QTEST_GUILESS_MAIN(PackingTest)
#include "packing_test.moc"
