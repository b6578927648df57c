#include "core/model/code_pieces.h"
#include "core/model/panel_decoder.h"
#include "core/model/row_decoder.h"
#include "core/quant/packed_weight.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <cstring>
#include <filesystem>

using namespace anneal;
using files::StorageType;

namespace {

/// Rows of any content whose scales are small numbers.
std::vector<std::byte> storedRows(StorageType type, std::int64_t rows, std::int64_t columns)
{
    const auto elements = static_cast<std::int64_t>(files::blockElements(type));
    const auto blockBytes = static_cast<std::size_t>(files::blockBytes(type));
    const auto blocks = static_cast<std::size_t>(rows * columns / elements);
    std::vector<std::byte> data(blocks * blockBytes);
    std::uint32_t state = 7;
    const auto next = [&state] { return (state = state * 1664525U + 1013904223U) >> 16; };
    for (auto& byte : data)
        byte = static_cast<std::byte>(next());
    for (std::size_t b = 0; b < blocks; ++b) {
        std::byte* block = data.data() + b * blockBytes;
        const float number = static_cast<float>(next() % 2000) / 1000.0F - 1.0F;
        const auto half = static_cast<std::uint16_t>(0x2000U + next() % 0x800U);
        std::uint32_t bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        const auto upper = static_cast<std::uint16_t>(bits >> 16);
        if (type == StorageType::F32)
            std::memcpy(block, &number, sizeof number);
        else
            std::memcpy(block, type == StorageType::BF16 ? &upper : &half, sizeof half);
        if (type == StorageType::Q4_1)
            std::memcpy(block + 2, &half, sizeof half);
    }
    return data;
}

} // namespace

/// One more token of several sequences at once is what each is alone.
class PanelDecoderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void productsEqualThoseOfOneRow_data();
    void productsEqualThoseOfOneRow();
    void packedProductsEqualUnpackedOnes();
    void roundedProductsFollowTheirRule_data();
    void roundedProductsFollowTheirRule();
    void roundedLanesDependOnNothingBeside_data() { roundedProductsFollowTheirRule_data(); }
    void roundedLanesDependOnNothingBeside();
    void roundingKeepsWhatIsNoNumber();
    void stepsEqualReadingAllAtOnce_data();
    void stepsEqualReadingAllAtOnce();
    void tokensApartDependOnNothingBeside_data() { stepsEqualReadingAllAtOnce_data(); }
    void tokensApartDependOnNothingBeside();
};

void PanelDecoderTest::productsEqualThoseOfOneRow_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("rotaryHeadDim");
    for (const auto& [name, type] :
         {std::pair{"F32", StorageType::F32}, std::pair{"F16", StorageType::F16},
          std::pair{"BF16", StorageType::BF16}, std::pair{"Q8_0", StorageType::Q8_0},
          std::pair{"Q4_0", StorageType::Q4_0}, std::pair{"Q4_1", StorageType::Q4_1}})
        for (const int headDim : {0, 12})
            QTest::addRow("%s %d", name, headDim) << static_cast<int>(type) << headDim;
}

void PanelDecoderTest::productsEqualThoseOfOneRow()
{
    QFETCH(int, type);
    QFETCH(int, rotaryHeadDim);
    constexpr std::int64_t kRows = 84, kColumns = 160; // neither a multiple of the pieces
    const auto stored = static_cast<StorageType>(type);
    if (!model::hasRowKernel(stored, kColumns))
        QSKIP("this processor has no kernel for this format");
    const auto data = storedRows(stored, kRows, kColumns);
    const model::RowMatrix matrix{.type = stored,
                                  .data = data.data(),
                                  .rows = kRows,
                                  .columns = kColumns,
                                  .rotaryHeadDim = rotaryHeadDim};
    for (const std::int64_t sequences : {1, 3, 16, 21}) {
        const at::Tensor x = at::randn({sequences, kColumns});
        const at::Tensor y = model::multiplyPanels(matrix, x);
        QCOMPARE(y.size(0), sequences);
        for (std::int64_t s = 0; s < sequences; ++s) {
            const at::Tensor alone = model::multiplyRow(matrix, x.narrow(0, s, 1))[0];
            const double scale = alone.abs().max().item<double>();
            QVERIFY(tests::largestDifference(y[s], alone) < 1e-5 * scale);
        }
    }
}

void PanelDecoderTest::packedProductsEqualUnpackedOnes()
{
    const at::Tensor weight = at::randn({96, 128});
    const at::Tensor x = at::randn({18, 128});
    for (const auto format :
         {quant::PackFormat::Nf4, quant::PackFormat::Int4, quant::PackFormat::Int8}) {
        const auto packed = quant::packWeight(weight, format, true, at::kCPU);
        const auto matrix = model::rowMatrix(*packed);
        QVERIFY(matrix);
        const at::Tensor expected = at::linear(x, packed->unpacked(at::kFloat));
        QVERIFY(tests::largestDifference(model::multiplyPanels(*matrix, x), expected) < 1e-4);
    }
}

namespace {

/// x [N, columns] as blocks of 32 are rounded: to the nearest of 32,767 steps of the largest.
at::Tensor roundedBlocks(const at::Tensor& x)
{
    const at::Tensor blocks = x.to(at::kDouble).view({x.size(0), -1, 32});
    const at::Tensor step = blocks.abs().amax(2, true) / 32767;
    return at::where(step > 0, (blocks / step).round() * step, at::zeros_like(blocks)).view_as(x);
}

} // namespace

void PanelDecoderTest::roundedProductsFollowTheirRule_data()
{
    if (!ops::multipliesCodes())
        QSKIP("this processor multiplies no bytes");
    QTest::addColumn<int>("type");
    for (const auto& [name, type] :
         {std::pair{"Q8_0", StorageType::Q8_0}, std::pair{"Q4_0", StorageType::Q4_0},
          std::pair{"Q4_1", StorageType::Q4_1}})
        QTest::addRow("%s", name) << static_cast<int>(type);
}

void PanelDecoderTest::roundedProductsFollowTheirRule()
{
    QFETCH(int, type);
    constexpr std::int64_t kRows = 84, kColumns = 160; // neither a multiple of the pieces
    const auto stored = static_cast<StorageType>(type);
    const auto data = storedRows(stored, kRows, kColumns);
    for (const std::int64_t headDim : {0, 12}) {
        const model::RowMatrix matrix{.type = stored,
                                      .data = data.data(),
                                      .rows = kRows,
                                      .columns = kColumns,
                                      .rotaryHeadDim = headDim};
        const at::Tensor weight = model::multiplyPanels(matrix, at::eye(kColumns)).t();
        at::Tensor x = at::randn({21, kColumns});
        x[3].zero_();
        const at::Tensor y = model::multiplyPanels(matrix, x, true);
        const at::Tensor expected = at::linear(roundedBlocks(x), weight.to(at::kDouble));
        const double scale = expected.abs().max().item<double>();
        QVERIFY(tests::largestDifference(y.to(at::kDouble), expected) < 1e-5 * scale);
        const at::Tensor exact = at::linear(x.to(at::kDouble), weight.to(at::kDouble));
        QVERIFY(tests::largestDifference(y.to(at::kDouble), exact) < 1e-4 * scale);
    }
}

void PanelDecoderTest::roundedLanesDependOnNothingBeside()
{
    QFETCH(int, type);
    constexpr std::int64_t kRows = 84, kColumns = 160;
    const auto stored = static_cast<StorageType>(type);
    const auto data = storedRows(stored, kRows, kColumns);
    const model::RowMatrix matrix{
        .type = stored, .data = data.data(), .rows = kRows, .columns = kColumns};
    const at::Tensor x = at::randn({37, kColumns});
    const at::Tensor together = model::multiplyPanels(matrix, x, true);
    for (const std::int64_t s : {0, 5, 16, 36})
        QVERIFY(at::equal(model::multiplyPanels(matrix, x.narrow(0, s, 1), true)[0], together[s]));
}

void PanelDecoderTest::roundingKeepsWhatIsNoNumber()
{
    if (!ops::multipliesCodes())
        QSKIP("this processor multiplies no bytes");
    const auto data = storedRows(StorageType::Q4_0, 16, 64);
    const model::RowMatrix matrix{
        .type = StorageType::Q4_0, .data = data.data(), .rows = 16, .columns = 64};
    at::Tensor x = at::randn({3, 64});
    x[1][40] = std::numeric_limits<float>::quiet_NaN();
    const at::Tensor y = model::multiplyPanels(matrix, x, true);
    QVERIFY(y[1].isnan().all().item<bool>());
    QVERIFY(y[0].isfinite().all().item<bool>());
    QVERIFY(y[2].isfinite().all().item<bool>());
}

void PanelDecoderTest::stepsEqualReadingAllAtOnce_data()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QTest::addColumn<QString>("family");
    for (const auto& entry :
         std::filesystem::directory_iterator(tests::sharedFolder() / "fixtures" / "models")) {
        const auto name = entry.path().filename().string();
        QTest::addRow("%s", name.c_str()) << QString::fromStdString(name);
    }
}

void PanelDecoderTest::stepsEqualReadingAllAtOnce()
{
    QFETCH(QString, family);
    const auto lm = tests::loadModel(tests::sharedFolder() / "fixtures" / "models" /
                                     family.toStdString() / "model");
    const at::NoGradGuard noGrad;
    constexpr std::size_t kSequences = 19; // more than a panel
    constexpr std::int64_t kSteps = 3;
    std::vector<std::vector<text::TokenId>> texts, starts;
    for (std::size_t s = 0; s < kSequences; ++s) {
        auto& text = texts.emplace_back();
        for (std::size_t i = 0; i < 5 + 2 * s; ++i)
            text.push_back(static_cast<text::TokenId>((i * 37 + s * 11 + 3) % 250));
        starts.emplace_back(text.begin(), text.end() - kSteps);
    }
    const auto cache = lm->makeCache(kSequences);
    static_cast<void>(lm->hiddenStates(model::makeBatch(starts, at::kCPU), cache.get()));
    at::Tensor last;
    for (std::int64_t step = 0; step < kSteps; ++step) {
        std::vector<std::vector<text::TokenId>> next;
        std::vector<std::int64_t> positions;
        for (std::size_t s = 0; s < kSequences; ++s) {
            positions.push_back(cache->length(s));
            next.push_back({texts[s][static_cast<std::size_t>(positions.back())]});
        }
        last = lm->hiddenStates(model::makeBatch(next, at::kCPU, positions), cache.get());
    }
    for (std::size_t s = 0; s < kSequences; ++s) {
        const at::Tensor expected = lm->hiddenStates(model::makeBatch({texts[s]}, at::kCPU))[-1];
        const double scale = std::max(1.0, expected.abs().max().item<double>());
        QVERIFY(tests::largestDifference(last[static_cast<std::int64_t>(s)], expected) <
                1e-5 * scale);
    }
    // The logits of several rows are those of each row.
    const at::Tensor logits = lm->logits(last);
    for (std::int64_t s = 0; s < logits.size(0); ++s)
        QVERIFY(tests::largestDifference(logits[s], lm->logits(last.narrow(0, s, 1))[0]) < 1e-4);
}

/// A prompt that is read in two pieces beside others gives the bits of one read alone at once.
void PanelDecoderTest::tokensApartDependOnNothingBeside()
{
    QFETCH(QString, family);
    const auto lm = tests::loadModel(tests::sharedFolder() / "fixtures" / "models" /
                                     family.toStdString() / "model");
    const at::NoGradGuard noGrad;
    const auto textOf = [](std::size_t length, std::size_t seed) {
        std::vector<text::TokenId> text;
        for (std::size_t i = 0; i < length; ++i)
            text.push_back(static_cast<text::TokenId>((i * 37 + seed * 11 + 3) % 250));
        return text;
    };
    const auto read = [&](const std::vector<std::vector<text::TokenId>>& pieces,
                          model::KvCache& cache) {
        std::vector<std::int64_t> positions;
        for (std::size_t s = 0; s < pieces.size(); ++s)
            positions.push_back(cache.length(s));
        auto batch = model::makeBatch(pieces, at::kCPU, positions);
        batch.length = 64;
        batch.apart = true;
        return lm->hiddenStates(batch, &cache);
    };
    const auto prompt = textOf(37, 1);
    const auto alone = lm->makeCache(1);
    const at::Tensor expected = read({prompt}, *alone);

    const auto cut = prompt.begin() + 14;
    const auto together = lm->makeCache(4);
    const at::Tensor first =
        read({textOf(5, 2), {prompt.begin(), cut}, {}, textOf(9, 3)}, *together);
    const at::Tensor second =
        read({textOf(1, 4), {cut, prompt.end()}, textOf(40, 5), {}}, *together);
    QVERIFY(at::equal(first.narrow(0, 5, 14), expected.narrow(0, 0, 14)));
    QVERIFY(at::equal(second.narrow(0, 1, 23), expected.narrow(0, 14, 23)));
    QCOMPARE(together->length(1), std::int64_t{37});
    QCOMPARE(together->length(2), std::int64_t{40});
    // And they are those that the matrix library reads.
    const auto plain = lm->makeCache(1);
    auto batch = model::makeBatch({prompt}, at::kCPU);
    batch.length = 64;
    QVERIFY(tests::largestDifference(lm->hiddenStates(batch, plain.get()), expected) < 1e-4);
}

QTEST_GUILESS_MAIN(PanelDecoderTest)
#include "panel_decoder_test.moc"
