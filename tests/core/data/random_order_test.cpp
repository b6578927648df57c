#include "core/data/dataset.h"
#include "core/data/random_order.h"

#include <numeric>

#include <QtTest>

using namespace anneal::data;

namespace {

QString shown(const std::vector<std::size_t>& order, std::size_t count = 10)
{
    QStringList words;
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
        words << QString::number(order[i]);
    return words.join(' ');
}

} // namespace

/// The expected orders were printed by torch 2.13 and NumPy 2.4.
class RandomOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void epochsAreTorchsPermutations()
    {
        QCOMPARE(shown(trainingOrder(10, 42, 0, true)), QString("2 6 1 8 4 5 0 9 3 7"));
        QCOMPARE(shown(trainingOrder(10, 42, 1, true)), QString("8 4 9 0 5 1 6 7 2 3"));
        QCOMPARE(shown(trainingOrder(1000, 7, 3, true)),
                 QString("937 859 548 487 148 190 199 632 33 714"));
        QCOMPARE(shown(trainingOrder(5, 42, 9, false)), QString("0 1 2 3 4"));
        QVERIFY(trainingOrder(0, 42, 0, true).empty());
    }

    void splitsAreNumpysPermutations()
    {
        QCOMPARE(shown(numpyPermutation(10, 42)), QString("5 6 0 7 3 2 4 9 1 8"));
        QCOMPARE(shown(numpyPermutation(10, 0)), QString("4 6 2 7 3 5 9 0 8 1"));
        QCOMPARE(shown(numpyPermutation(1000, 42)),
                 QString("978 933 859 916 127 608 856 260 147 810"));
        QCOMPARE(shown(numpyPermutation(100'003, 123'456'789'012)),
                 QString("86831 16925 78376 54107 62566 73062 88595 77030 75894 36539"));
    }

    void numSamplesDrawsFromNumpysGlobalGenerator()
    {
        NumpyLegacyRandom random(42);
        QCOMPARE(shown(random.permutation(10)), QString("8 1 5 0 7 2 9 4 3 6"));
        QCOMPARE(random.choice(1, 3), std::vector<std::size_t>(3, 0));
    }

    void theSplitHoldsBackWhatWasAskedFor_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("size");
        QTest::addColumn<int>("held");
        QTest::newRow("a tenth") << 10 << 0.1 << 1;
        QTest::newRow("rounded up") << 11 << 0.1 << 2;
        QTest::newRow("a number") << 10 << 3.0 << 3;
        QTest::newRow("more than there are") << 10 << 30.0 << 10;
        QTest::newRow("none") << 10 << 0.0 << 0;
        QTest::newRow("no rows") << 0 << 0.5 << 0;
    }
    void theSplitHoldsBackWhatWasAskedFor()
    {
        QFETCH(int, rows);
        QFETCH(double, size);
        QFETCH(int, held);
        const auto split = validationSplit(static_cast<std::size_t>(rows), size, 42);
        QCOMPARE(split.validation.size(), static_cast<std::size_t>(held));
        auto all = split.validation;
        all.insert(all.end(), split.train.begin(), split.train.end());
        std::sort(all.begin(), all.end());
        std::vector<std::size_t> expected(static_cast<std::size_t>(rows));
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(all, expected);
    }
};

QTEST_GUILESS_MAIN(RandomOrderTest)
#include "random_order_test.moc"
