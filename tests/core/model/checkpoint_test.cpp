#include "core/model/checkpoint.h"
#include "core/ops/ops.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

using namespace anneal;

/// Recomputing activations changes memory and time, never a number.
class CheckpointTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradientsAreBitIdentical_data();
    void gradientsAreBitIdentical();
    void withoutGradientsItIsAPlainCall();
};

void CheckpointTest::gradientsAreBitIdentical_data()
{
    QTest::addColumn<bool>("embeddingTrains");
    QTest::newRow("every weight trains") << true;
    QTest::newRow("frozen embedding") << false;
}

void CheckpointTest::gradientsAreBitIdentical()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QFETCH(bool, embeddingTrains);
    const auto folder = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa";
    const auto model = tests::loadModel(folder / "model");
    const auto golden =
        tests::goldenCase(tests::readTensors(folder / "golden.safetensors"), "right_pad");
    std::vector<at::Tensor> leaves;
    model->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        const bool outside = name.find("layers") == std::string::npos;
        if (!outside || embeddingTrains)
            leaves.push_back(tensor.requires_grad_());
    });
    std::vector<at::Tensor> gradients[2];
    for (const bool checkpointing : {false, true}) {
        const at::Tensor hidden = model->hiddenStates(golden.batch, nullptr, checkpointing);
        ops::linearCrossEntropySum(hidden, model->outputWeight(), golden.targets).backward();
        for (at::Tensor& leaf : leaves) {
            gradients[checkpointing].push_back(leaf.grad().clone());
            leaf.mutable_grad() = at::Tensor();
        }
    }
    for (std::size_t i = 0; i < leaves.size(); ++i)
        QVERIFY(at::equal(gradients[0][i], gradients[1][i]));
}

void CheckpointTest::withoutGradientsItIsAPlainCall()
{
    const at::Tensor x = at::ones({3});
    const at::Tensor y = model::checkpointed([](const at::Tensor& input) { return input * 2; }, x);
    QVERIFY(!y.requires_grad());
    QVERIFY(at::equal(y, at::full({3}, 2.0F)));
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
