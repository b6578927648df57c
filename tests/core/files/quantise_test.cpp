#include "core/files/quantise.h"

#include "core/files/block_formats.h"
#include "core/files/dequantise.h"
#include "core/files/safetensors.h"
#include "tests/support/shared.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace anneal;
using files::StorageType;

namespace {

std::string nameOf(StorageType type)
{
    return std::string(files::toString(type));
}

/// What quantise() makes of the golden numbers.
std::vector<std::byte> encoded(const files::TensorView& values, StorageType type)
{
    std::vector<float> numbers(static_cast<std::size_t>(values.elementCount()));
    std::memcpy(numbers.data(), values.data, values.byteCount);
    std::vector<std::byte> bytes(files::storedBytes(type, values.elementCount()).value_or(0));
    const auto done = files::quantise(type, numbers, bytes);
    if (!done)
        qFatal("%s", done.error().message.c_str());
    return bytes;
}

/// Sum of squared differences between the golden numbers and these blocks.
double errorOf(const files::TensorView& values, StorageType type, const std::byte* blocks)
{
    std::vector<float> found(static_cast<std::size_t>(values.elementCount()));
    const files::TensorView view{type, values.shape, blocks,
                                 files::storedBytes(type, values.elementCount()).value_or(0)};
    if (!files::dequantise(view, 0, found))
        qFatal("can't be read");
    double sum = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        float wanted = 0;
        std::memcpy(&wanted, values.data + i * sizeof(float), sizeof wanted);
        // Relative, so that the rows of large numbers do not drown the others.
        const double difference = double(found[i]) - wanted;
        sum += difference * difference / (1e-12 + double(wanted) * wanted);
    }
    return sum;
}

} // namespace

/// The blocks are those of the reference quantisers.
class QuantiseTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void simpleFormatsEqualTheReferenceBitForBit_data();
    void simpleFormatsEqualTheReferenceBitForBit();
    void searchedFormatsComeAsCloseAsTheReference_data();
    void searchedFormatsComeAsCloseAsTheReference();
    void everyHalfIsFoundAgain();
    void halvesAreRoundedToTheNearestEven();
    void incompleteBlocksAndOtherTypesAreRefused();
    void importanceLowersTheWeightedError_data();
    void importanceLowersTheWeightedError();
    void importanceOfNoWholeRowsIsRefused();

private:
    std::optional<files::SafetensorsFile> m_golden;
};

void QuantiseTest::initTestCase()
{
    auto golden = files::SafetensorsFile::open(std::filesystem::path(ANNEAL_SOURCE_DIR) /
                                               "tests/data/gguf/blocks.safetensors");
    QVERIFY2(golden, golden ? "" : golden.error().message.c_str());
    m_golden = std::move(*golden);
}

void QuantiseTest::simpleFormatsEqualTheReferenceBitForBit_data()
{
    QTest::addColumn<int>("type");
    for (const auto type :
         {StorageType::F16, StorageType::BF16, StorageType::Q8_0, StorageType::Q4_0,
          StorageType::Q4_1, StorageType::Q5_0, StorageType::Q5_1})
        QTest::newRow(nameOf(type).c_str()) << static_cast<int>(type);
}

void QuantiseTest::simpleFormatsEqualTheReferenceBitForBit()
{
    QFETCH(int, type);
    const auto kind = static_cast<StorageType>(type);
    const auto& wanted = m_golden->tensors().at("bytes." + nameOf(kind));
    const auto found = encoded(m_golden->tensors().at("values"), kind);
    QCOMPARE(found.size(), wanted.byteCount);
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i] != wanted.data[i])
            QFAIL(qPrintable(QStringLiteral("byte %1 of block %2")
                                 .arg(i % files::blockBytes(kind))
                                 .arg(i / files::blockBytes(kind))));
}

void QuantiseTest::searchedFormatsComeAsCloseAsTheReference_data()
{
    QTest::addColumn<int>("type");
    for (const auto type : {StorageType::Q4_K, StorageType::Q5_K, StorageType::Q6_K})
        QTest::newRow(nameOf(type).c_str()) << static_cast<int>(type);
}

void QuantiseTest::searchedFormatsComeAsCloseAsTheReference()
{
    QFETCH(int, type);
    const auto kind = static_cast<StorageType>(type);
    const auto& values = m_golden->tensors().at("values");
    const auto& wanted = m_golden->tensors().at("bytes." + nameOf(kind));
    const auto found = encoded(values, kind);
    QCOMPARE(found.size(), wanted.byteCount);
    std::size_t same = 0;
    const auto block = files::blockBytes(kind);
    for (std::size_t at = 0; at < found.size(); at += block)
        same += std::memcmp(found.data() + at, wanted.data + at, block) == 0 ? 1 : 0;
    qInfo("%zu of %zu blocks are the same", same, found.size() / block);
    // A rounding of the last bit can choose another trial; most blocks are the same nonetheless.
    QVERIFY(same * 10 >= found.size() / block * 9);
    QVERIFY(errorOf(values, kind, found.data()) <= 1.001 * errorOf(values, kind, wanted.data));
}

void QuantiseTest::everyHalfIsFoundAgain()
{
    for (std::uint32_t half = 0; half < 0x10000; ++half) {
        const float value = files::halfToFloat(static_cast<std::uint16_t>(half));
        if (std::isnan(value))
            QVERIFY(std::isnan(files::halfToFloat(files::floatToHalf(value))));
        else
            QCOMPARE(files::floatToHalf(value), static_cast<std::uint16_t>(half));
    }
}

void QuantiseTest::halvesAreRoundedToTheNearestEven()
{
    QCOMPARE(files::floatToHalf(1.0F + 0x1p-11F), std::uint16_t{0x3C00});
    QCOMPARE(files::floatToHalf(1.0F + 3 * 0x1p-11F), std::uint16_t{0x3C02});
    QCOMPARE(files::floatToHalf(65519.0F), std::uint16_t{0x7BFF});
    QCOMPARE(files::floatToHalf(65520.0F), std::uint16_t{0x7C00});
    QCOMPARE(files::floatToHalf(0x1p-25F), std::uint16_t{0});
    QCOMPARE(files::floatToHalf(0x1.8p-25F), std::uint16_t{1});
    QCOMPARE(files::floatToHalf(-0x1p-24F), std::uint16_t{0x8001});
    QCOMPARE(files::floatToBfloat16(1.0F + 0x1p-8F), std::uint16_t{0x3F80});
    QCOMPARE(files::floatToBfloat16(1.0F + 3 * 0x1p-8F), std::uint16_t{0x3F82});
    QVERIFY((files::floatToBfloat16(std::numeric_limits<float>::quiet_NaN()) & 0x7F) != 0);
}

void QuantiseTest::incompleteBlocksAndOtherTypesAreRefused()
{
    const std::vector<float> values(256);
    std::vector<std::byte> bytes(210);
    QVERIFY(files::quantise(StorageType::Q6_K, values, bytes).has_value());
    QVERIFY(!files::quantise(StorageType::Q6_K, std::span(values).first(255), bytes).has_value());
    QVERIFY(!files::quantise(StorageType::Q6_K, values, std::span(bytes).first(209)).has_value());
    bytes.resize(84);
    const auto other = files::quantise(StorageType::Q2_K, values, bytes);
    QVERIFY(!other.has_value());
    QVERIFY(other.error().message.find("Q2_K") != std::string::npos);
}

void QuantiseTest::importanceLowersTheWeightedError_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("atMost"); ///< of the error without importance
    const std::pair<StorageType, double> kinds[] = {
        {StorageType::Q4_0, 0.85}, {StorageType::Q4_1, 0.85}, {StorageType::Q5_0, 0.9},
        {StorageType::Q5_1, 0.9},  {StorageType::Q4_K, 0.9},  {StorageType::Q5_K, 0.95},
        {StorageType::Q6_K, 1.0}};
    for (const auto& [kind, atMost] : kinds)
        QTest::newRow(nameOf(kind).c_str()) << int(kind) << atMost;
}

void QuantiseTest::importanceLowersTheWeightedError()
{
    QFETCH(int, kind);
    QFETCH(double, atMost);
    const auto type = StorageType(kind);
    constexpr std::size_t kRows = 64, kColumns = 512;
    std::vector<float> values(kRows * kColumns), importance(kColumns);
    std::uint64_t state = 1; // a fixed row of numbers, near enough to a bell
    const auto next = [&state] {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return float(state >> 40) / float(1 << 24);
    };
    for (auto& value : values)
        value = (next() + next() + next() + next() - 2) * 0.1F;
    for (auto& weight : importance)
        weight = std::exp(6 * (next() - 0.5F)); // a few columns count, as in a model
    const auto weightedError = [&](const std::vector<std::byte>& bytes) {
        std::vector<float> found(values.size());
        const files::TensorView view{type, {kRows, kColumns}, bytes.data(), bytes.size()};
        if (!files::dequantise(view, 0, found))
            qFatal("can't be read");
        double sum = 0;
        for (std::size_t i = 0; i < found.size(); ++i)
            sum +=
                double(importance[i % kColumns]) * (found[i] - values[i]) * (found[i] - values[i]);
        return sum;
    };
    std::vector<std::byte> plain(files::storedBytes(type, std::int64_t(values.size())).value_or(0)),
        weighted(plain.size());
    QVERIFY(files::takesImportance(type));
    QVERIFY(files::quantise(type, values, plain));
    QVERIFY(files::quantise(type, values, importance, weighted));
    const double ratio = weightedError(weighted) / weightedError(plain);
    QVERIFY2(ratio < atMost, std::to_string(ratio).c_str());
}

void QuantiseTest::importanceOfNoWholeRowsIsRefused()
{
    const std::vector<float> values(512), importance(256);
    std::vector<std::byte> bytes(288);
    QVERIFY(files::quantise(StorageType::Q4_K, values, importance, bytes));
    const std::span columns(importance);
    QVERIFY(!files::quantise(StorageType::Q4_K, values, columns.first(255), bytes));
    QVERIFY(!files::quantise(StorageType::Q4_K, values, {}, bytes));
    QVERIFY(!files::quantise(StorageType::Q4_K, values, importance, std::span(bytes).first(287)));
    QVERIFY(!files::takesImportance(StorageType::Q8_0));
    bytes.resize(544);
    QVERIFY(!files::quantise(StorageType::Q8_0, values, importance, bytes));
}

QTEST_GUILESS_MAIN(QuantiseTest)
#include "quantise_test.moc"
