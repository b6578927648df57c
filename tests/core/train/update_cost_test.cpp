#include "core/train/update_cost.h"

#include <QTest>

using namespace anneal::train;

class UpdateCostTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shortRowsDoNotMakeLongOnesDear()
    {
        // Half a second whatever the rows, and a hundredth for each token.
        const auto cost = costOf({{100, 1.5}, {120, 1.7}, {900, 9.5}});
        QVERIFY(qAbs(cost.fixed - 0.5) < 1e-9);
        QVERIFY(qAbs(cost.perToken - 0.01) < 1e-12);
        QVERIFY(qAbs(cost.of(400) - 4.5) < 1e-9);
    }

    void withoutALineTheTokensCount_data()
    {
        QTest::addColumn<std::vector<Timed>>("updates");
        QTest::addColumn<double>("perToken");
        QTest::addRow("one") << std::vector<Timed>{{100, 2}} << 0.02;
        QTest::addRow("alike") << std::vector<Timed>{{100, 2}, {101, 4}} << 6.0 / 201;
        QTest::addRow("long ones cost more")
            << std::vector<Timed>{{100, 1}, {1000, 20}} << 21.0 / 1100;
        QTest::addRow("noise") << std::vector<Timed>{{100, 3}, {1000, 2}} << 5.0 / 1100;
        QTest::addRow("none") << std::vector<Timed>{} << 0.0;
    }
    void withoutALineTheTokensCount()
    {
        QFETCH(std::vector<Timed>, updates);
        QFETCH(double, perToken);
        const auto cost = costOf(updates);
        QCOMPARE(cost.fixed, 0.0);
        QVERIFY(qAbs(cost.perToken - perToken) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(UpdateCostTest)
#include "update_cost_test.moc"
