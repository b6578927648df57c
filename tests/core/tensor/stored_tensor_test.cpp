#include "core/files/dequantise.h"
#include "core/files/gguf.h"
#include "core/tensor/device.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>

#include <cstring>

using namespace anneal;

namespace {

files::TensorView viewOf(const at::Tensor& tensor, files::StorageType type)
{
    return {.type = type,
            .shape = tensor.sizes().vec(),
            .data = static_cast<const std::byte*>(tensor.const_data_ptr()),
            .byteCount = tensor.nbytes()};
}

} // namespace

/// Stored tensors become at::Tensors of the wanted type.
class StoredTensorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainTypesConvert();
    void unalignedBytesAreRead();
    void bytesAreSharedOnlyWithAnOwner();
    void rotaryRowsAreUnpermuted();
    void oddRotaryShapesAreRefused();
    void blockFormatsEqualTheDequantiser();
};

void StoredTensorTest::plainTypesConvert()
{
    const at::Tensor values = at::arange(-40, 40, at::kFloat).view({8, 10}) / 8;
    for (const auto& [type, stored] : {std::pair{files::StorageType::F32, at::kFloat},
                                       std::pair{files::StorageType::BF16, at::kBFloat16},
                                       std::pair{files::StorageType::F16, at::kHalf},
                                       std::pair{files::StorageType::F64, at::kDouble}}) {
        const at::Tensor kept = values.to(stored);
        for (const auto wanted : {at::kFloat, at::kBFloat16}) {
            const auto tensor = tensor::toTensor(viewOf(kept, type), wanted, at::kCPU);
            QVERIFY(tensor.has_value());
            QVERIFY(tensor->scalar_type() == wanted);
            QVERIFY(at::equal(*tensor, kept.to(wanted)));
            QVERIFY(tensor->const_data_ptr() != kept.const_data_ptr());
        }
    }
}

void StoredTensorTest::unalignedBytesAreRead()
{
    const at::Tensor values = at::arange(100, at::kFloat);
    std::vector<std::byte> bytes(values.nbytes() + 1);
    std::memcpy(bytes.data() + 1, values.const_data_ptr(), values.nbytes());
    const files::TensorView view{.type = files::StorageType::F32,
                                 .shape = {100},
                                 .data = bytes.data() + 1,
                                 .byteCount = values.nbytes()};
    const auto tensor = tensor::toTensor(view, at::kFloat, at::kCPU, 0, std::make_shared<int>(0));
    QVERIFY(tensor.has_value());
    QVERIFY(at::equal(*tensor, values));
}

void StoredTensorTest::bytesAreSharedOnlyWithAnOwner()
{
    const at::Tensor values = at::rand({4, 4});
    const auto view = viewOf(values, files::StorageType::F32);
    auto owner = std::make_shared<int>(0);
    auto shared = tensor::toTensor(view, at::kFloat, at::kCPU, 0, owner);
    QVERIFY(shared.has_value());
    QCOMPARE(shared->const_data_ptr(), values.const_data_ptr());
    QCOMPARE(owner.use_count(), 2L);
    *shared = at::Tensor();
    QCOMPARE(owner.use_count(), 1L);
    QVERIFY(tensor::toTensor(view, at::kFloat, at::kCPU)->const_data_ptr() !=
            values.const_data_ptr());
    QVERIFY(tensor::toTensor(view, at::kFloat, at::kCPU, 4, owner)->const_data_ptr() !=
            values.const_data_ptr());
}

void StoredTensorTest::rotaryRowsAreUnpermuted()
{
    // hf[h*hd + s*hd/2 + i] = gguf[h*hd + 2*i + s]
    constexpr std::int64_t kHeads = 3, kHeadDim = 8;
    const at::Tensor stored = at::rand({kHeads * kHeadDim, 5});
    const auto tensor =
        tensor::toTensor(viewOf(stored, files::StorageType::F32), at::kFloat, at::kCPU, kHeadDim);
    QVERIFY(tensor.has_value());
    for (std::int64_t h = 0; h < kHeads; ++h)
        for (std::int64_t i = 0; i < kHeadDim / 2; ++i)
            for (std::int64_t s = 0; s < 2; ++s)
                QVERIFY(at::equal((*tensor)[h * kHeadDim + s * kHeadDim / 2 + i],
                                  stored[h * kHeadDim + 2 * i + s]));
    const at::Tensor bias = at::rand({kHeads * kHeadDim});
    const auto flat =
        tensor::toTensor(viewOf(bias, files::StorageType::F32), at::kFloat, at::kCPU, kHeadDim);
    QVERIFY(flat.has_value());
    QCOMPARE(flat->dim(), 1);
    QVERIFY(at::equal((*flat)[kHeadDim / 2], bias[1]));
}

void StoredTensorTest::oddRotaryShapesAreRefused()
{
    const at::Tensor stored = at::rand({12, 2});
    const auto tensor =
        tensor::toTensor(viewOf(stored, files::StorageType::F32), at::kFloat, at::kCPU, 8);
    QVERIFY(!tensor.has_value());
    QVERIFY(tensor.error().code == ErrorCode::Format);
}

void StoredTensorTest::blockFormatsEqualTheDequantiser()
{
    if (tests::defaultModelFile().empty())
        QSKIP("the default model was not fetched");
    const auto file = files::GgufFile::open(tests::defaultModelFile());
    QVERIFY(file.has_value());
    for (const char* name : {"blk.0.ffn_down.weight", "token_embd.weight"}) {
        const files::TensorView& view = file->tensors().at(name);
        at::Tensor expected = at::empty(view.shape);
        QVERIFY(
            files::dequantise(
                view, 0, {expected.data_ptr<float>(), static_cast<std::size_t>(expected.numel())})
                .has_value());
        for (const auto type : {at::kFloat, at::kBFloat16})
            QVERIFY(at::equal(*tensor::toTensor(view, type, at::kCPU), expected.to(type)));
    }
}

QTEST_GUILESS_MAIN(StoredTensorTest)
#include "stored_tensor_test.moc"
