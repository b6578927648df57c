#include "core/base/utf8.h"
#include "core/train/best_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace anneal;
using namespace anneal::train;

namespace fs = std::filesystem;

/// What transformers' trainer and its EarlyStoppingCallback make of a row of measurements.
class BestModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestMeasurementIsKept_data()
    {
        QTest::addColumn<QVector<double>>("values");
        QTest::addColumn<bool>("greater");
        QTest::addColumn<double>("best");
        QTest::addColumn<int>("step");
        QTest::newRow("falling") << QVector<double>{3, 2, 1} << false << 1.0 << 3;
        QTest::newRow("rising") << QVector<double>{1, 2, 3} << false << 1.0 << 1;
        QTest::newRow("of equals the first") << QVector<double>{2, 1, 1} << false << 1.0 << 2;
        QTest::newRow("accuracy") << QVector<double>{0.1, 0.4, 0.3} << true << 0.4 << 2;
        QTest::newRow("not a number")
            << QVector<double>{std::nan(""), 2, std::nan("")} << false << 2.0 << 2;
    }

    void theBestMeasurementIsKept()
    {
        QFETCH(QVector<double>, values);
        QFETCH(bool, greater);
        config::EvaluationOptions options;
        options.metric = "eval_loss";
        options.greaterIsBetter = greater;
        runs::TrainerState state;
        for (const double value : values) {
            ++state.globalStep;
            QVERIFY(!noteMetrics(state, options, true, {{"eval_loss", value}}));
        }
        QTEST(*state.bestMetric, "best");
        QTEST(int(*state.bestGlobalStep), "step");
    }

    void patienceCountsMeasurementsWithoutProgress_data()
    {
        QTest::addColumn<QVector<double>>("values");
        QTest::addColumn<int>("patience");
        QTest::addColumn<int>("stopsAfter"); // measurements, 0 = never
        QTest::newRow("one") << QVector<double>{3, 2, 2.5, 1} << 1 << 3;
        QTest::newRow("two, broken by progress") << QVector<double>{3, 4, 2, 3, 3} << 2 << 5;
        QTest::newRow("equal is no progress") << QVector<double>{2, 2, 2} << 2 << 3;
        QTest::newRow("long") << QVector<double>{3, 4, 5} << 3 << 0;
        QTest::newRow("not a number") << QVector<double>{std::nan(""), std::nan("")} << 1 << 2;
    }

    void patienceCountsMeasurementsWithoutProgress()
    {
        QFETCH(QVector<double>, values);
        QFETCH(int, patience);
        config::EvaluationOptions options;
        options.metric = "eval_loss";
        options.patience = patience;
        runs::TrainerState state;
        int stopsAfter = 0;
        for (int i = 0; i < values.size() && stopsAfter == 0; ++i) {
            ++state.globalStep;
            if (noteMetrics(state, options, true, {{"eval_loss", values[i]}}))
                stopsAfter = i + 1;
        }
        QTEST(stopsAfter, "stopsAfter");
    }

    void onlyACheckpointThatIsThereBecomesTheBestOne()
    {
        QTemporaryDir folder;
        const auto run = pathFromUtf8(folder.path().toStdString());
        runs::TrainerState state;
        state.bestGlobalStep = 2; // measured there, but saved every 4
        state.globalStep = 4;
        noteCheckpoint(state, run);
        QVERIFY(!bestCheckpoint(state, run));
        state.bestGlobalStep = 4;
        noteCheckpoint(state, run);
        QCOMPARE(state.bestModelCheckpoint, toUtf8(run / "checkpoint-4"));
        QVERIFY(!bestCheckpoint(state, run)); // not written yet
        fs::create_directory(run / "checkpoint-4");
        state.globalStep = 8;
        noteCheckpoint(state, run);
        QVERIFY(bestCheckpoint(state, run) == run / "checkpoint-4");
        // A run folder that was moved keeps it.
        state.bestModelCheckpoint = "somewhere/else/checkpoint-4";
        QVERIFY(bestCheckpoint(state, run) == run / "checkpoint-4");
    }
};

QTEST_GUILESS_MAIN(BestModelTest)
#include "best_model_test.moc"
