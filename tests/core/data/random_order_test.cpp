#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/data/mixing.h"
#include "core/data/random_order.h"

#include <numeric>

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace anneal;
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

/// The expected orders were printed by torch, NumPy and Hugging Face's datasets
/// (tests/data/make_order_goldens.py).
class RandomOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readJsonFile(std::filesystem::path(ANNEAL_SOURCE_DIR) /
                                 "tests/data/order_goldens.json");
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        m_goldens = std::move(*read);
    }

    void dataSetsAreMixedAsTheReferenceMixesThem()
    {
        for (const auto& one : m_goldens["mixing"]) {
            const auto rows = mixedRows(
                one["lengths"].get<std::vector<std::size_t>>(), one["strategy"].get<std::string>(),
                one["shares"].get<std::vector<double>>(), one["seed"].get<std::uint64_t>());
            QVERIFY(rows);
            Json found = Json::array();
            for (const auto& row : *rows)
                found.push_back(Json::array({row.set, row.row}));
            const auto name = one["strategy"].dump() + one["lengths"].dump() + one["shares"].dump();
            QVERIFY2(found == one["rows"], name.c_str());
        }
        QCOMPARE(m_goldens["mixing"].size(), std::size_t{21});
        QVERIFY(!mixedRows({3, 0}, "interleave_over", {}, 42));
    }

    void rowsOfOneLengthStandTogether()
    {
        for (const auto& one : m_goldens["grouped"]) {
            const auto order = lengthGroupedOrder(
                one["lengths"].get<std::vector<std::size_t>>(), one["batch"].get<std::size_t>(),
                one["seed"].get<std::uint64_t>(), one["epoch"].get<std::int64_t>());
            QVERIFY2(order == one["order"].get<std::vector<std::size_t>>(),
                     qPrintable(shown(order)));
        }
        QCOMPARE(m_goldens["grouped"].size(), std::size_t{4});
        QVERIFY(lengthGroupedOrder({}, 4, 42, 0).empty());
    }

    void streamedRowsComeThroughAShuffledBuffer()
    {
        for (const auto& one : m_goldens["streaming"]) {
            const auto order =
                streamingOrder(one["rows"].get<std::size_t>(), one["buffer"].get<std::size_t>(),
                               one["seed"].get<std::uint64_t>(), one["epoch"].get<std::int64_t>());
            QVERIFY2(order == one["order"].get<std::vector<std::size_t>>(),
                     (one["rows"].dump() + " rows, buffer " + one["buffer"].dump() + ", epoch " +
                      one["epoch"].dump())
                         .c_str());
        }
        QCOMPARE(m_goldens["streaming"].size(), std::size_t{15});
    }

    void splitsDrawsAndEpochsAreTheReferences()
    {
        for (const auto& one : m_goldens["splits"]) {
            const auto split =
                validationSplit(one["rows"].get<std::size_t>(), one["size"].get<double>(),
                                one["seed"].get<std::uint64_t>());
            QCOMPARE(split.train, one["train"].get<std::vector<std::size_t>>());
            QCOMPARE(split.validation, one["validation"].get<std::vector<std::size_t>>());
        }
        for (const auto& one : m_goldens["num_samples"]) {
            NumpyLegacyRandom random(one["seed"].get<std::uint64_t>());
            const auto rows = one["rows"].get<std::size_t>();
            const auto wanted = one["wanted"].get<std::size_t>();
            auto order = random.permutation(rows);
            order.resize(std::min(rows, wanted));
            const auto more = random.choice(rows, wanted - order.size());
            order.insert(order.end(), more.begin(), more.end());
            QCOMPARE(order, one["order"].get<std::vector<std::size_t>>());
        }
        for (const auto& one : m_goldens["training"])
            QCOMPARE(trainingOrder(one["rows"].get<std::size_t>(), one["seed"].get<std::uint64_t>(),
                                   one["epoch"].get<std::int64_t>(), true),
                     one["order"].get<std::vector<std::size_t>>());
    }

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

private:
    Json m_goldens;
};

QTEST_GUILESS_MAIN(RandomOrderTest)
#include "random_order_test.moc"
