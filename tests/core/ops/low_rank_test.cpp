#include "core/ops/low_rank.h"

#include <QTest>

#include <ATen/ATen.h>

using namespace anneal;

namespace {

at::Tensor randn(std::initializer_list<std::int64_t> sizes)
{
    return at::randn(sizes, at::TensorOptions().dtype(at::kDouble));
}

// Relative to the largest entry of what is expected.
double error(const at::Tensor& result, const at::Tensor& expected)
{
    return (result.to(at::kDouble) - expected).abs().max().item<double>() /
           expected.abs().max().item<double>();
}

} // namespace

class LowRankTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thinProductsEqualTheFormula_data();
    void thinProductsEqualTheFormula();
    void aPaddedFactorAddsNothing();
    void everyRowOfALargeInputIsReached();
};

void LowRankTest::thinProductsEqualTheFormula_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rank");
    for (const auto& [name, type] : {std::pair{"float64", at::kDouble},
                                     {"float32", at::kFloat},
                                     {"bfloat16", at::kBFloat16}}) {
        for (const auto& [rows, width, rank] :
             {std::tuple{1, 16, 8}, {2, 48, 8}, {7, 100, 4}, {33, 15, 1}, {64, 576, 8},
              {5, 1537, 16}, {3, 64, 20}, {9, 40, 64}}) {
            QTest::addRow("%s %d x %d rank %d", name, rows, width, rank)
                << static_cast<int>(type) << rows << width << rank;
        }
    }
}

void LowRankTest::thinProductsEqualTheFormula()
{
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, width);
    QFETCH(int, rank);
    at::manual_seed(3);
    const auto scalarType = static_cast<c10::ScalarType>(type);
    const auto x = randn({rows, width}).to(scalarType);
    const auto matrix = randn({rank, width}).to(at::kFloat).to(scalarType).to(at::kFloat);
    const double tolerance = scalarType == at::kBFloat16 ? 2e-2 : 2e-6;
    const auto wideX = x.to(at::kDouble), wideMatrix = matrix.to(at::kDouble);

    const auto factor = ops::lowRankFactor(matrix, x);
    const auto low = ops::lowRankProject(x, factor);
    const auto expectedLow = at::mm(wideX, wideMatrix.t());
    QVERIFY(error(low.narrow(1, 0, rank), expectedLow) < tolerance);

    auto y = randn({rows, width}).to(scalarType);
    const auto expectedY = y.to(at::kDouble) + at::mm(expectedLow, wideMatrix);
    ops::lowRankAdd(y, low, factor);
    QVERIFY(error(y, expectedY) < tolerance);

    const auto gathered = ops::lowRankGather(low, x).narrow(0, 0, rank);
    QVERIFY(error(gathered, at::mm(expectedLow.t(), wideX)) < tolerance);
}

void LowRankTest::aPaddedFactorAddsNothing()
{
    const auto x = randn({4, 32}).to(at::kFloat);
    const auto factor = ops::lowRankFactor(randn({3, 32}).to(at::kFloat), x);
    QCOMPARE(factor.size(0), 8);
    const auto low = ops::lowRankProject(x, factor);
    QCOMPARE(low.narrow(1, 3, 5).abs().max().item<float>(), 0.0f);
}

// Large enough to be split over threads.
void LowRankTest::everyRowOfALargeInputIsReached()
{
    const auto x = at::ones({701, 1200}, at::kFloat);
    const auto factor = ops::lowRankFactor(at::ones({8, 1200}, at::kFloat), x);
    const auto low = ops::lowRankProject(x, factor);
    QVERIFY(low.eq(1200).all().item<bool>());
    QVERIFY(ops::lowRankGather(low, x).eq(701.0 * 1200.0).all().item<bool>());
    auto y = at::zeros({701, 1200}, at::kFloat);
    ops::lowRankAdd(y, low, factor);
    QVERIFY(y.eq(8.0 * 1200.0).all().item<bool>());
}

QTEST_APPLESS_MAIN(LowRankTest)
#include "low_rank_test.moc"
