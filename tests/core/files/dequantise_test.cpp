#include "core/files/block_formats.h"
#include "core/files/dequantise.h"
#include "core/files/gguf.h"
#include "core/files/safetensors.h"
#include "tests/support/shared.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace anneal;
using files::StorageType;

class DequantiseTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBlockFormatGivesTheReferenceNumbers_data();
    void everyBlockFormatGivesTheReferenceNumbers();
    void halvesOfEveryKindAreExact();
    void aPartOfATensorEqualsThatPartOfTheWhole();
    void incompleteBlocksAndPlacesBehindTheEndAreRefused();
    void integersAreNoWeights();
    void theDefaultModelIsDequantisedInUnderASecond();
};

void DequantiseTest::everyBlockFormatGivesTheReferenceNumbers_data()
{
    QTest::addColumn<int>("type");
    for (const auto type :
         {StorageType::F16, StorageType::BF16, StorageType::Q4_0, StorageType::Q4_1,
          StorageType::Q5_0, StorageType::Q5_1, StorageType::Q8_0, StorageType::Q2_K,
          StorageType::Q3_K, StorageType::Q4_K, StorageType::Q5_K, StorageType::Q6_K,
          StorageType::IQ4_NL, StorageType::IQ4_XS})
        QTest::newRow(std::string(files::toString(type)).c_str()) << static_cast<int>(type);
}

void DequantiseTest::everyBlockFormatGivesTheReferenceNumbers()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QFETCH(int, type);
    const auto golden =
        files::SafetensorsFile::open(tests::sharedFolder() / "fixtures/quants/golden.safetensors");
    QVERIFY2(golden, golden ? "" : golden.error().message.c_str());
    const std::string name(files::toString(static_cast<StorageType>(type)));
    const auto& wanted = golden->tensors().at("dequantised." + name);
    auto blocks = golden->tensors().at("bytes." + name);
    blocks.type = static_cast<StorageType>(type);
    blocks.shape = wanted.shape;
    std::vector<float> found(static_cast<std::size_t>(wanted.elementCount()));
    QVERIFY(files::dequantise(blocks, 0, found));
    QCOMPARE(wanted.byteCount, found.size() * sizeof(float));
    QVERIFY(std::memcmp(found.data(), wanted.data, wanted.byteCount) == 0);
}

void DequantiseTest::halvesOfEveryKindAreExact()
{
    QCOMPARE(files::halfToFloat(0x3C00), 1.0F);
    QCOMPARE(files::halfToFloat(0xC000), -2.0F);
    QCOMPARE(files::halfToFloat(0x7BFF), 65504.0F);
    QCOMPARE(files::halfToFloat(0x0001), std::ldexp(1.0F, -24));
    QCOMPARE(files::halfToFloat(0x03FF), std::ldexp(1023.0F, -24));
    QVERIFY(std::signbit(files::halfToFloat(0x8000)));
    QVERIFY(std::isinf(files::halfToFloat(0xFC00)));
    QVERIFY(std::isnan(files::halfToFloat(0x7E00)));
}

void DequantiseTest::aPartOfATensorEqualsThatPartOfTheWhole()
{
    std::vector<std::byte> bytes(34 * 8);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(i * 37 % 120);
    const files::TensorView view{StorageType::Q8_0, {4, 64}, bytes.data(), bytes.size()};
    std::vector<float> whole(256), part(64);
    QVERIFY(files::dequantise(view, 0, whole));
    QVERIFY(files::dequantise(view, 96, part));
    QVERIFY(std::equal(part.begin(), part.end(), whole.begin() + 96));
}

void DequantiseTest::incompleteBlocksAndPlacesBehindTheEndAreRefused()
{
    std::vector<std::byte> bytes(34 * 2);
    const files::TensorView view{StorageType::Q8_0, {64}, bytes.data(), bytes.size()};
    std::vector<float> out(64);
    QVERIFY(!files::dequantise(view, 16, std::span(out).first(32)));
    QVERIFY(!files::dequantise(view, 0, std::span(out).first(31)));
    QVERIFY(!files::dequantise(view, 32, out));
    QVERIFY(!files::dequantise(view, -32, out));
}

void DequantiseTest::integersAreNoWeights()
{
    std::vector<std::byte> bytes(8);
    const files::TensorView view{StorageType::I64, {1}, bytes.data(), bytes.size()};
    std::vector<float> out(1);
    const auto result = files::dequantise(view, 0, out);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Unsupported);
}

void DequantiseTest::theDefaultModelIsDequantisedInUnderASecond()
{
    if (tests::defaultModelFile().empty())
        QSKIP("needs the default model, which was not fetched");
    const auto file = files::GgufFile::open(tests::defaultModelFile());
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    std::vector<float> numbers;
    QElapsedTimer timer;
    timer.start();
    std::size_t count = 0;
    for (const auto& [name, tensor] : file->tensors()) {
        numbers.resize(static_cast<std::size_t>(tensor.elementCount()));
        QVERIFY(files::dequantise(tensor, 0, numbers));
        count += numbers.size();
    }
    QCOMPARE(count, std::size_t{134'515'008});
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(timer.elapsed() < 3000, "slower than any machine should be");
}

QTEST_GUILESS_MAIN(DequantiseTest)
#include "dequantise_test.moc"
