#include "core/config/presets.h"

#include <QtTest>

using namespace anneal::config;

class PresetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdentityOfTenRowsIsSeenOftenEnough()
    {
        RunConfig config;
        applyPreset(Goal::Identity, {10, 0, 0}, config);
        const auto train = config.train();
        QCOMPARE(train.learningRate, 1e-3);
        QCOMPARE(train.batchSize, 2);
        QVERIFY(config.model().computeType == ComputeType::Auto);
        const auto updates = plannedUpdates(10, train);
        QVERIFY(updates >= 50 && updates <= 60);
        QVERIFY(train.varyQuestions);
        QCOMPARE(train.rehearsalRows, 1);
        QVERIFY(train.saveSteps >= 1 && train.saveSteps < static_cast<double>(updates));
        QVERIFY(config.check(Verb::Other));
    }

    void everySizeOfDataGetsASoundRun_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 2, 9, 52, 127, 128, 1000, 1024, 50'000, 10'000'000})
            QTest::addRow("%d", rows) << rows;
    }
    void everySizeOfDataGetsASoundRun()
    {
        QFETCH(int, rows);
        for (const Goal goal : {Goal::Identity, Goal::QuestionAnswering, Goal::Style}) {
            RunConfig config;
            applyPreset(goal, {static_cast<std::size_t>(rows), 40, 135'000'000}, config);
            const auto train = config.train();
            QVERIFY(config.set("dataset", "rows.json"));
            const auto sound = config.check(Verb::Other);
            QVERIFY2(sound, sound ? "" : sound.error().message.c_str());
            QVERIFY(train.epochs >= 3 && train.epochs <= 55);
            QCOMPARE(train.epochs, std::floor(train.epochs));
            if (rows > 0)
                QVERIFY(plannedUpdates(static_cast<std::size_t>(rows), train) >= 15);
        }
    }

    void smallModelsLearnAnIdentityAtAHigherRate()
    {
        const auto rate = [](Goal goal, std::int64_t parameters) {
            RunConfig config;
            applyPreset(goal, {10, 0, parameters}, config);
            return config.train().learningRate;
        };
        QCOMPARE(rate(Goal::Identity, 135'000'000), 2e-3);
        QCOMPARE(rate(Goal::Identity, 500'000'000), 1e-3);
        QCOMPARE(rate(Goal::Identity, 1'500'000'000), 5e-4);
        QCOMPARE(rate(Goal::QuestionAnswering, 135'000'000), 5e-4);
        QCOMPARE(rate(Goal::QuestionAnswering, 1'500'000'000), 2.5e-4);
    }

    void questionsAreVariedWhereRowsStandAlone()
    {
        for (const char* key : {"packing", "streaming"}) {
            RunConfig config;
            QVERIFY(config.set(key, "true"));
            applyPreset(Goal::Identity, {10, 0, 0}, config);
            QVERIFY(!config.train().varyQuestions);
        }
    }

    void aSmallIdentityKeepsItsActivations()
    {
        const char* const key = "disable_gradient_checkpointing";
        QVERIFY(presetValue(Goal::Identity, {10, 0, 135'000'000}, key) == SettingValue{true});
        QVERIFY(!presetValue(Goal::Identity, {10, 0, 3'000'000'000}, key));
        QVERIFY(!presetValue(Goal::Identity, {5000, 0, 135'000'000}, key));
        QVERIFY(!presetValue(Goal::Identity, {10, 0, 0}, key));
    }

    void whatIsGivenStays()
    {
        RunConfig config;
        QVERIFY(config.set("learning_rate", "2e-4"));
        QVERIFY(config.set("per_device_train_batch_size", "5"));
        QVERIFY(config.set("bf16", "true"));
        QVERIFY(config.set("warmup_steps", "3"));
        applyPreset(Goal::Identity, {10, 0, 0}, config);
        QCOMPARE(config.train().learningRate, 2e-4);
        QCOMPARE(config.train().batchSize, 5);
        QVERIFY(config.model().computeType == ComputeType::Bf16);
        QCOMPARE(config.train().warmupRatio, 0.0);
        QVERIFY(plannedUpdates(10, config.train()) >= 50); // epochs follow the batch that was given
    }

    void answersAreJudgedByRowsThatAreHeldOut()
    {
        const auto after = [](std::size_t rows, auto change) {
            RunConfig config;
            change(config);
            applyPreset(Goal::QuestionAnswering, {rows, 0, 0}, config);
            return config;
        };
        const auto nothing = [](RunConfig&) {};
        QCOMPARE(after(49, nothing).data().valSize, 0.0);
        QVERIFY(!after(49, nothing).isGiven("eval_strategy"));
        const auto some = after(50, nothing);
        QCOMPARE(some.data().valSize, 0.1);
        QCOMPARE(some.train().evalStrategy, std::string("steps"));
        QCOMPARE(some.train().evalSteps, some.train().saveSteps);
        QCOMPARE(after(5000, nothing).data().valSize, 100.0);
        const auto own =
            after(500, [](RunConfig& config) { QVERIFY(config.set("eval_dataset", "others")); });
        QCOMPARE(own.data().valSize, 0.0);
        QCOMPARE(own.train().evalStrategy, std::string("steps"));
        QCOMPARE(after(500, [](RunConfig& config) { QVERIFY(config.set("val_size", "0")); })
                     .train()
                     .evalStrategy,
                 std::string("no"));
        RunConfig identity;
        applyPreset(Goal::Identity, {500, 0, 0}, identity);
        QVERIFY(!identity.isGiven("val_size"));
    }

    void presetValueIsWhatApplyingSets()
    {
        RunConfig config;
        applyPreset(Goal::Style, {300, 0, 0}, config);
        for (const auto& setting : settings()) {
            const auto value = presetValue(Goal::Style, {300, 0, 0}, setting.key);
            QCOMPARE(value.has_value(), config.isGiven(setting.key));
            if (value)
                QVERIFY(*value == config.value(setting.key));
        }
        QVERIFY(!presetValue(Goal::Custom, {300, 0, 0}, "learning_rate"));
    }

    void updatesAreCountedAsTheTrainerCountsThem()
    {
        TrainOptions options;
        options.batchSize = 2;
        options.accumulation = 4;
        options.epochs = 2;
        QCOMPARE(plannedUpdates(10, options), 4); // the golden run with accumulation
        options.accumulation = 1;
        options.epochs = 3;
        QCOMPARE(plannedUpdates(10, options), 15);
        options.maxSteps = 7;
        QCOMPARE(plannedUpdates(10, options), 7);
    }

    void namesGoBothWays()
    {
        for (const Goal goal : {Goal::Identity, Goal::QuestionAnswering, Goal::Style, Goal::Custom})
            QVERIFY(goalFromString(toString(goal)) == goal);
    }
};

QTEST_GUILESS_MAIN(PresetsTest)
#include "presets_test.moc"
