#include "core/config/run_config.h"
#include "core/train/plan.h"

#include <QTest>

#include <array>

using namespace anneal;

class PlanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void updatesAreCountedAsTheReferenceCounts_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("accumulation");
        QTest::addColumn<double>("epochs");
        QTest::addColumn<int>("maxSteps");
        QTest::addColumn<bool>("dropLast");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("epochsBegun");
        QTest::newRow("ten rows, three epochs") << 10 << 2 << 1 << 3.0 << -1 << false << 15 << 3;
        QTest::newRow("short last update") << 10 << 2 << 4 << 2.0 << -1 << false << 4 << 2;
        QTest::newRow("part of an epoch") << 10 << 2 << 1 << 2.5 << -1 << false << 13 << 3;
        QTest::newRow("max_steps wins") << 10 << 2 << 1 << 3.0 << 7 << false << 7 << 2;
        QTest::newRow("last batch dropped") << 11 << 2 << 1 << 1.0 << -1 << true << 5 << 1;
        QTest::newRow("fewer rows than an update") << 1 << 8 << 4 << 3.0 << -1 << false << 3 << 3;
    }

    void updatesAreCountedAsTheReferenceCounts()
    {
        QFETCH(int, rows);
        QFETCH(int, batch);
        QFETCH(int, accumulation);
        QFETCH(double, epochs);
        QFETCH(int, maxSteps);
        QFETCH(bool, dropLast);
        QFETCH(int, total);
        QFETCH(int, epochsBegun);
        config::TrainOptions options;
        options.batchSize = batch;
        options.accumulation = accumulation;
        options.epochs = epochs;
        options.maxSteps = maxSteps;
        options.dropLast = dropLast;
        const auto plan = train::makePlan(static_cast<std::size_t>(rows), options).value();
        QCOMPARE(plan.totalUpdates, total);
        QCOMPARE(plan.epochs, epochsBegun);
    }

    void accumulationNeverCrossesAnEpoch()
    {
        config::TrainOptions options;
        options.batchSize = 2;
        options.accumulation = 4;
        options.epochs = 2;
        const auto plan = train::makePlan(10, options).value();
        const std::vector<std::array<std::int64_t, 3>> expected = {
            {0, 0, 4}, {0, 4, 1}, {1, 0, 4}, {1, 4, 1}};
        const std::vector<double> epochs = {0.8, 1.0, 1.8, 2.0};
        for (std::int64_t i = 0; i < 4; ++i) {
            const auto place = train::placeOf(i, plan, options);
            const auto& want = expected[static_cast<std::size_t>(i)];
            QCOMPARE(place.epoch, want[0]);
            QCOMPARE(place.firstMicroBatch, want[1]);
            QCOMPARE(place.microBatches, want[2]);
            QCOMPARE(train::epochAfter(i + 1, plan, options), epochs[static_cast<std::size_t>(i)]);
        }
    }

    void intervalsBelowOneAreSharesOfTheRun()
    {
        config::TrainOptions options;
        options.batchSize = 1;
        options.epochs = 1;
        options.loggingSteps = 0.1;
        options.saveSteps = 0.34;
        options.warmupRatio = 0.05;
        const auto plan = train::makePlan(75, options).value();
        QCOMPARE(plan.loggingSteps, 8);
        QCOMPARE(plan.saveSteps, 26);
        QCOMPARE(plan.warmupUpdates, 4);
        QCOMPARE(plan.evalSteps, plan.loggingSteps);
    }

    void aGivenRatioOfWarmUpCountsInsteadOfItsSteps()
    {
        const auto warmup = [](const std::vector<std::string>& settings) {
            const auto config =
                config::RunConfig::fromOverrides(settings, config::Verb::Other).value();
            return train::makePlan(40, config.train()).value().warmupUpdates;
        };
        const std::string epoch = "num_train_epochs=1", batch = "per_device_train_batch_size=1";
        QCOMPARE(warmup({epoch, batch, "warmup_steps=5"}), 5);
        QCOMPARE(warmup({epoch, batch, "warmup_steps=5", "warmup_ratio=0.25"}), 10);
        QCOMPARE(warmup({epoch, batch, "warmup_steps=5", "warmup_ratio=0"}), 0);
        QCOMPARE(warmup({epoch, batch, "warmup_steps=5", "warmup_ratio=null"}), 5);
    }

    void updatesThatAreMadeAgainHaveTheirPlaceAgain()
    {
        config::TrainOptions options;
        options.batchSize = 2;
        options.epochs = 2;
        auto plan = train::makePlan(6, options).value(); // 3 updates an epoch
        plan.repeated = 1;                               // gone on after update 4
        QCOMPARE(train::placeOf(4, plan, options).firstMicroBatch, 0);
        QVERIFY(!train::placeOf(5, plan, options).endsEpoch);
        QVERIFY(train::placeOf(6, plan, options).endsEpoch);
        QCOMPARE(train::epochAfter(5, plan, options), 1 + 1.0 / 3);
    }

    void noCompleteBatchIsRefused()
    {
        config::TrainOptions options;
        options.batchSize = 8;
        options.dropLast = true;
        const auto plan = train::makePlan(5, options);
        QVERIFY(!plan);
        QVERIFY(plan.error().message.find("per_device_train_batch_size") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
