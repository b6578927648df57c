#include "core/quant/packed_product.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <vector>

using namespace anneal;
using quant::PackFormat;

namespace {

at::Tensor randomNumbers(at::IntArrayRef shape, std::uint64_t seed)
{
    return at::empty(shape, at::kFloat).normal_(0, 1, at::detail::createCPUGenerator(seed));
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

/// A matrix as Q8_0 blocks (a half, 32 bytes) with every scale 1/16.
std::vector<std::byte> eightBitBlocks(std::int64_t numbers)
{
    std::vector<std::byte> bytes;
    for (std::int64_t i = 0; i < numbers; ++i) {
        if (i % 32 == 0) {
            bytes.push_back(std::byte{0x00}); // 0.0625 as fp16: 0x2c00
            bytes.push_back(std::byte{0x2c});
        }
        bytes.push_back(static_cast<std::byte>((i * 37 + i / 32 * 11) % 251));
    }
    return bytes;
}

} // namespace

/// Products with packed matrices against products with the numbers that they unpack to.
class PackedProductTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productsAreThoseOfTheUnpackedNumbers_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("nested");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        const auto add = [](const char* name, PackFormat format, bool nested, int rows,
                            int columns) {
            QTest::newRow(name) << int(format) << nested << rows << columns;
        };
        add("nf4", PackFormat::Nf4, false, 300, 128);
        add("nf4, double quantised", PackFormat::Nf4, true, 300, 128);
        add("fp4", PackFormat::Fp4, true, 70, 192);
        add("int4", PackFormat::Int4, false, 300, 128);
        add("int8", PackFormat::Int8, false, 300, 100);
        add("blocks that go over rows", PackFormat::Nf4, true, 300, 96);
        add("a last block that is not full", PackFormat::Int4, false, 3, 34);
        add("more than one piece", PackFormat::Nf4, true, 1500, 1024);
    }

    void productsAreThoseOfTheUnpackedNumbers()
    {
        QFETCH(int, format);
        QFETCH(bool, nested);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const auto packed = quant::packWeight(randomNumbers({rows, columns}, 1), PackFormat(format),
                                              nested, at::kCPU);
        compareProducts(*packed);
    }

    void aGgufFilesBlocksAreMultipliedAsTheyLie_data()
    {
        QTest::addColumn<int>("headDim");
        QTest::newRow("rows in order") << 0;
        QTest::newRow("rows in rotary order") << 16;
    }

    void aGgufFilesBlocksAreMultipliedAsTheyLie()
    {
        QFETCH(int, headDim);
        constexpr std::int64_t kRows = 640, kColumns = 4096;
        auto bytes = std::make_shared<std::vector<std::byte>>(eightBitBlocks(kRows * kColumns));
        const files::TensorView view{.type = files::StorageType::Q8_0,
                                     .shape = {kRows, kColumns},
                                     .data = bytes->data(),
                                     .byteCount = bytes->size()};
        const auto packed = quant::storedBlocks(view, headDim, at::kCPU, bytes);
        QCOMPARE(packed->bytes(), 0U);
        compareProducts(*packed);
    }

private:
    static void compareProducts(const quant::PackedWeight& packed)
    {
        const auto rows = packed.rows(), columns = packed.columns();
        const auto weight = packed.unpacked(at::kFloat);
        const auto step = packed.rowStep();
        if (rows > step) {
            auto piece = at::empty({std::min(step, rows - step), columns}, at::kFloat);
            packed.unpackRows(step, piece);
            QVERIFY(at::equal(piece, weight.narrow(0, step, piece.size(0))));
        }

        const auto bias = randomNumbers({rows}, 2);
        for (const std::int64_t count : {1, 2, 40}) {
            const auto x = randomNumbers({count, columns}, 3);
            const auto gradient = randomNumbers({count, rows}, 4);
            const auto y = at::linear(x.to(at::kDouble), weight.to(at::kDouble));
            const auto dx = at::mm(gradient.to(at::kDouble), weight.to(at::kDouble));
            const double bound = 1e-5 * y.abs().max().item<double>();
            QVERIFY(largestDifference(quant::packedLinear(x, packed, std::nullopt), y) < bound);
            QVERIFY(largestDifference(quant::packedLinear(x, packed, bias), y + bias) < bound);
            QVERIFY(largestDifference(quant::packedBackward(gradient, packed), dx) <
                    1e-5 * dx.abs().max().item<double>());
            // In bf16 what is multiplied is the rounded x; sums are still in fp32, rounded once.
            const auto half = x.to(at::kBFloat16);
            const auto halfY = at::linear(half.to(at::kDouble), weight.to(at::kDouble));
            const auto got = quant::packedLinear(half, packed, std::nullopt);
            QCOMPARE(got.scalar_type(), at::kBFloat16);
            QVERIFY(largestDifference(got, halfY) < 0.005 * halfY.abs().max().item<double>());
        }
        if (!packed.multipliesRows())
            return;
        const auto x = randomNumbers({columns}, 5);
        const auto expected = at::mv(weight.to(at::kDouble), x.to(at::kDouble));
        auto y = at::full({rows}, -7.0, at::kFloat);
        packed.multiplyRows(x.const_data_ptr<float>(), 1, rows - 1, y.mutable_data_ptr<float>());
        QVERIFY(largestDifference(y.slice(0, 1, rows - 1), expected.slice(0, 1, rows - 1)) <
                1e-5 * expected.abs().max().item<double>());
        QCOMPARE(y[0].item<float>(), -7.0F);
        QCOMPARE(y[rows - 1].item<float>(), -7.0F);
    }
};

QTEST_GUILESS_MAIN(PackedProductTest)
#include "packed_product_test.moc"
