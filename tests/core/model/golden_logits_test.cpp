#include "core/model/decoder.h"
#include "core/ops/ops.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

using namespace anneal;

namespace {

constexpr double kLogits = 1e-4; // fixtures/README.md: fp32 logits
constexpr double kLoss = 2e-5;   // fixtures/README.md: loss of a forward

} // namespace

/// Logits, loss and hidden states against transformers.
class GoldenLogitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void logitsAndLossEqualTransformers_data();
    void logitsAndLossEqualTransformers();
    void hiddenStatesEqualTransformers_data() { addModels(); }
    void hiddenStatesEqualTransformers();
    void shardsGiveTheSameModel();

private:
    static void addModels();
    std::filesystem::path m_models;
};

void GoldenLogitsTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_models = tests::sharedFolder() / "fixtures" / "models";
}

void GoldenLogitsTest::addModels()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"llama_gqa", "llama3_rope_tied"})
        QTest::newRow(name) << QString(name);
}

void GoldenLogitsTest::logitsAndLossEqualTransformers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char* name : {"llama_gqa", "llama3_rope_tied"})
        for (const char* kind : {"full", "right_pad", "left_pad", "left_pad_pos"})
            QTest::addRow("%s %s", name, kind) << QString(name) << QString(kind);
}

void GoldenLogitsTest::logitsAndLossEqualTransformers()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    const auto folder = m_models / name.toStdString();
    const auto model = tests::loadModel(folder / "model");
    const auto golden =
        tests::goldenCase(tests::readTensors(folder / "golden.safetensors"), kind.toStdString());
    const at::NoGradGuard noGrad;
    const at::Tensor hidden = model->hiddenStates(golden.batch);
    const double difference = tests::largestDifference(model->logits(hidden), golden.logits);
    QVERIFY2(difference < kLogits, qPrintable(QString::number(difference)));
    const at::Tensor sum =
        ops::linearCrossEntropySum(hidden, model->outputWeight(), golden.targets);
    const double loss = sum.item<double>() / (golden.targets != -100).sum().item<double>();
    QVERIFY2(std::abs(loss - golden.loss) < kLoss, qPrintable(QString::number(loss - golden.loss)));
}

void GoldenLogitsTest::hiddenStatesEqualTransformers()
{
    QFETCH(QString, name);
    const auto folder = m_models / name.toStdString();
    const auto model = tests::loadModel(folder / "model");
    const auto golden = tests::readTensors(folder / "golden.safetensors");
    auto* decoder = dynamic_cast<model::Decoder*>(model.get());
    QVERIFY(decoder);
    std::vector<at::Tensor> states;
    decoder->layerListener = [&](std::size_t, const at::Tensor& x) { states.push_back(x); };
    const at::NoGradGuard noGrad;
    const at::Tensor ids = golden.at("full.input_ids")[0];
    static_cast<void>(model->hiddenStates({.ids = ids,
                                           .positions = at::arange(ids.size(0), at::kLong),
                                           .offsets = {0, ids.size(0)}}));
    QCOMPARE(states.size(), static_cast<std::size_t>(model->config().layers) + 1);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto& expected = golden.at("full.hidden_states." + std::to_string(i))[0];
        QVERIFY2(tests::largestDifference(states[i], expected) < kLogits,
                 qPrintable(QString("hidden state %1").arg(i)));
    }
}

void GoldenLogitsTest::shardsGiveTheSameModel()
{
    const auto folder = m_models / "llama_gqa";
    auto whole = tests::loadModel(folder / "model");
    auto sharded = tests::loadModel(folder / "model_sharded");
    std::map<std::string, at::Tensor> weights;
    whole->forEachParameter(
        [&](const std::string& name, at::Tensor& tensor) { weights[name] = tensor; });
    std::size_t seen = 0;
    sharded->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        QVERIFY2(at::equal(weights.at(name), tensor), name.c_str());
        ++seen;
    });
    QCOMPARE(seen, weights.size());
}

QTEST_GUILESS_MAIN(GoldenLogitsTest)
#include "golden_logits_test.moc"
