#include "core/base/utf8.h"
#include "core/files/safetensors.h"
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
    void aGgufGivesTheSameModel_data();
    void aGgufGivesTheSameModel();
    void halfPrecisionIsAsCloseAsTransformers();
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
    QTest::addColumn<QString>("folder");
    for (const auto& folder : tests::goldenModels())
        QTest::newRow(toUtf8(folder.filename()).c_str()) << QString::fromStdString(toUtf8(folder));
}

void GoldenLogitsTest::logitsAndLossEqualTransformers_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("kind");
    for (const auto& folder : tests::goldenModels()) {
        const auto golden = files::SafetensorsFile::open(folder / "golden.safetensors");
        for (const char* kind : {"full", "right_pad", "left_pad", "left_pad_pos", "long"})
            if (golden && golden->tensors().contains(std::string(kind) + ".logits"))
                QTest::addRow("%s %s", toUtf8(folder.filename()).c_str(), kind)
                    << QString::fromStdString(toUtf8(folder)) << QString(kind);
    }
}

void GoldenLogitsTest::logitsAndLossEqualTransformers()
{
    QFETCH(QString, folder);
    QFETCH(QString, kind);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto model = tests::loadModel(path / "model");
    const auto golden =
        tests::goldenCase(tests::readTensors(path / "golden.safetensors"), kind.toStdString());
    const at::NoGradGuard noGrad;
    const at::Tensor hidden = model->hiddenStates(golden.batch);
    const double difference = tests::largestDifference(model->logits(hidden), golden.logits);
    QVERIFY2(difference < kLogits, qPrintable(QString::number(difference)));
    const at::Tensor sum = ops::linearCrossEntropySum(hidden, model->outputWeight(), golden.targets,
                                                      model->finalSoftcap());
    const double loss = sum.item<double>() / (golden.targets != -100).sum().item<double>();
    QVERIFY2(std::abs(loss - golden.loss) < kLoss, qPrintable(QString::number(loss - golden.loss)));
}

void GoldenLogitsTest::hiddenStatesEqualTransformers()
{
    QFETCH(QString, folder);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto model = tests::loadModel(path / "model");
    const auto golden = tests::readTensors(path / "golden.safetensors");
    if (!golden.contains("full.hidden_states.0"))
        QSKIP("no hidden states of this model");
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

void GoldenLogitsTest::aGgufGivesTheSameModel_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto& folder : tests::goldenModels())
        if (std::filesystem::exists(folder / "model.gguf"))
            QTest::newRow(toUtf8(folder.filename()).c_str())
                << QString::fromStdString(toUtf8(folder));
}

void GoldenLogitsTest::aGgufGivesTheSameModel()
{
    QFETCH(QString, folder);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto model = tests::loadModel(path / "model.gguf");
    const auto golden = tests::readTensors(path / "golden.safetensors");
    const at::NoGradGuard noGrad;
    for (const char* kind : {"full", "long"}) {
        if (!golden.contains(std::string(kind) + ".logits"))
            continue;
        const auto one = tests::goldenCase(golden, kind);
        const double difference =
            tests::largestDifference(model->logits(model->hiddenStates(one.batch)), one.logits);
        QVERIFY2(difference < kLogits, qPrintable(QString::number(difference)));
    }
}

// In bf16 single logits differ by rounding; their mean error against fp32 must not be larger than
// transformers' own.
void GoldenLogitsTest::halfPrecisionIsAsCloseAsTransformers()
{
    for (const auto& folder : tests::goldenModels()) {
        if (!std::filesystem::exists(folder / "golden_bf16.safetensors"))
            continue;
        const auto golden = tests::readTensors(folder / "golden_bf16.safetensors");
        const auto exact = tests::loadModel(folder / "model_bf16");
        const auto rounded = tests::loadModel(folder / "model_bf16", at::kBFloat16);
        const at::NoGradGuard noGrad;
        for (const char* kind : {"full", "right_pad", "left_pad_pos"}) {
            const auto caseOf = [&](const std::string& type) {
                auto tensors = golden;
                for (const char* part : {".logits", ".loss"})
                    tensors[kind + std::string(part)] = golden.at(type + "." + kind + part);
                return tests::goldenCase(tensors, kind);
            };
            const auto fp32 = caseOf("fp32"), bf16 = caseOf("bf16");
            const auto ours = exact->logits(exact->hiddenStates(fp32.batch));
            QVERIFY(tests::largestDifference(ours, fp32.logits) < kLogits);
            const auto half = rounded->logits(rounded->hiddenStates(fp32.batch)).to(at::kFloat);
            const double error = (half - fp32.logits).abs().mean().item<double>();
            const double theirs = (bf16.logits - fp32.logits).abs().mean().item<double>();
            QVERIFY2(error < 1.25 * theirs,
                     qPrintable(QString("%1: %2 against %3").arg(kind).arg(error).arg(theirs)));
        }
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
