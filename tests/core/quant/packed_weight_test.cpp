#include "core/quant/packed_weight.h"

#include "core/files/safetensors.h"
#include "core/quant/byte_blocks.h"
#include "core/quant/four_bit.h"
#include "core/tensor/device.h"

#include <QTest>

#include <ATen/ATen.h>

#include <map>

using namespace anneal;
using quant::PackFormat;

namespace {

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kFloat) - b.to(at::kFloat)).abs().max().item<double>();
}

} // namespace

/// Packing and unpacking against bitsandbytes (tests/data/quant).
class PackedWeightTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file.emplace(
            files::SafetensorsFile::open(ANNEAL_SOURCE_DIR "/tests/data/quant/quant.safetensors")
                .value());
    }

    void fourBitsEqualBitsandbytes_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("nested");
        QTest::newRow("nf4") << int(PackFormat::Nf4) << "nf4" << false;
        QTest::newRow("nf4, double quantised") << int(PackFormat::Nf4) << "nf4.nested" << true;
        QTest::newRow("fp4") << int(PackFormat::Fp4) << "fp4" << false;
        QTest::newRow("fp4, double quantised") << int(PackFormat::Fp4) << "fp4.nested" << true;
    }

    void fourBitsEqualBitsandbytes()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        QFETCH(bool, nested);
        const auto weight = numbers("weight");
        const quant::FourBitWeight packed(weight, PackFormat(format), nested, at::kCPU);
        const auto prefix = name.toStdString();
        const auto expectedBook = numbers(prefix + ".book");
        for (std::int64_t i = 0; i < 16; ++i)
            QCOMPARE(quant::codeBook(PackFormat(format))[i], expectedBook[i].item<float>());
        const auto values = packed.unpacked(at::kFloat);
        const auto expected = numbers(prefix + ".values");
        if (nested)
            compareSteps(prefix, packed.steps());
        else // zeros have two codes in FP4, of the same value
            QVERIFY(largestDifference(values, expected) < 1e-8);
        if (format == int(PackFormat::Nf4))
            QVERIFY(at::equal(packed.codes(), raw(prefix + ".codes")));
        if (!nested)
            QVERIFY(at::equal(packed.steps(), numbers(prefix + ".absmax")));
        QVERIFY(largestDifference(packed.unpackedByOperators(at::kFloat), values) < 1e-8);
        QVERIFY(at::equal(packed.unpacked(at::kBFloat16), values.to(at::kBFloat16)));
        const double bits =
            8.0 * static_cast<double>(packed.bytes()) / static_cast<double>(weight.numel());
        QVERIFY(std::abs(bits - quant::bitsPerNumber(PackFormat(format), nested)) < 0.01);
    }

    void evenStepsAreTheNearestOfSixteen()
    {
        const auto weight = numbers("weight");
        const auto packed = quant::packWeight(weight, PackFormat::Int4, false, at::kCPU);
        const auto groups = weight.view({-1, 64});
        const auto step = (groups.amax(1) - groups.amin(1)) / 15;
        const auto error = (packed->unpacked(at::kFloat) - weight).abs().view({-1, 64}).amax(1);
        // Half a step, and what rounding step and offset to bf16 adds.
        const auto bound = step * 0.5 + groups.abs().amax(1) * 0.012 + 1e-7;
        QVERIFY((error <= bound).all().item<bool>());
    }

    void eightBitsEqualBitsandbytes()
    {
        const auto weight = numbers("int8.weight");
        const auto packed = quant::packWeight(weight, PackFormat::Int8, false, at::kCPU);
        const auto expected =
            raw("int8.codes").to(at::kFloat) * (numbers("int8.scales") / 127).unsqueeze(1);
        // The one number halfway between two steps goes to the even one here.
        const auto step = (numbers("int8.scales") / 127).unsqueeze(1);
        const auto off = ((packed->unpacked(at::kFloat) - expected) / step).abs();
        QCOMPARE((off > 1e-4).sum().item<int>(), 1);
        QVERIFY(off.max().item<double>() < 1.001);
        QVERIFY(at::equal(packed->unpacked(at::kBFloat16),
                          packed->unpacked(at::kFloat).to(at::kBFloat16)));
    }

    void aBlockOfZerosStaysZero()
    {
        const auto zeros = at::zeros({4, 64});
        for (const auto format :
             {PackFormat::Nf4, PackFormat::Fp4, PackFormat::Int4, PackFormat::Int8})
            QVERIFY(at::equal(
                quant::packWeight(zeros, format, true, at::kCPU)->unpacked(at::kFloat), zeros));
    }

private:
    /// The double quantised magnitudes: read back by bitsandbytes' rule, and of each the nearest
    /// code. Its own search misses the nearest one by a hair in 3 of 288 here.
    void compareSteps(const std::string& prefix, const at::Tensor& steps)
    {
        const auto offset = numbers(prefix + ".offset");
        const auto theirs = quant::decodeBlocks(raw(prefix + ".absmax_codes"),
                                                numbers(prefix + ".absmax_scales"), true) +
                            offset;
        const auto groups = numbers(prefix + ".values").view({-1, 64}).abs().amax(1);
        // The first block is all zeros, whatever its magnitude says.
        QVERIFY(largestDifference(groups.slice(0, 1), theirs.slice(0, 1)) < 1e-6);
        const auto exact = numbers(prefix.substr(0, 3) + ".absmax");
        QVERIFY(((steps - exact).abs() <= (theirs - exact).abs() + 1e-7).all().item<bool>());
        QVERIFY(((steps - theirs).abs() > 1e-6).sum().item<int>() <= 3);
    }

    at::Tensor numbers(const std::string& name)
    {
        return tensor::toTensor(m_file->tensors().at(name), at::kFloat, at::kCPU).value();
    }

    /// Bytes as they are.
    at::Tensor raw(const std::string& name)
    {
        const auto& view = m_file->tensors().at(name);
        const auto type = view.type == files::StorageType::I8 ? at::kChar : at::kByte;
        auto tensor = at::empty(view.shape, type);
        std::memcpy(tensor.mutable_data_ptr(), view.data, view.byteCount);
        return tensor;
    }

    std::optional<files::SafetensorsFile> m_file;
};

QTEST_GUILESS_MAIN(PackedWeightTest)
#include "packed_weight_test.moc"
