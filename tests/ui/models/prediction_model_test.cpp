#include "ui/models/prediction_model.h"

#include <QTest>

using namespace anneal;
using namespace anneal::ui;

/// The table of answers: what it shows, in which order, and that many rows don't hold the window
/// up.
class PredictionModelTest final : public QObject {
    Q_OBJECT

    static std::shared_ptr<const eval::Predictions> rows(int count)
    {
        auto predictions = std::make_shared<eval::Predictions>();
        for (int i = 0; i < count; ++i) {
            const auto number = std::to_string(i);
            predictions->rows.push_back({"Question " + number, "<u>Question " + number, "yes",
                                         i % 4 == 0 ? "no" : "yes", "", (i * 7 % 10) / 10.0, 0});
        }
        return predictions;
    }

    static QStringList numbers(const PredictionModel& model)
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row, PredictionModel::Number).data().toString();
        return shown;
    }

private Q_SLOTS:
    void rowsStandInTheOrderOfTheFile()
    {
        PredictionModel model;
        QCOMPARE(model.rowCount(), 0);
        model.setPredictions(rows(3));
        QCOMPARE(numbers(model), (QStringList{"1", "2", "3"}));
        QCOMPARE(model.index(1, PredictionModel::Question).data().toString(),
                 QStringLiteral("Question 1"));
        model.setPredictions(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void differingRowsAreThoseWithOtherWords()
    {
        PredictionModel model;
        model.setPredictions(rows(8));
        PredictionOrder order;
        order.onlyDifferent = true;
        model.setOrder(order);
        QCOMPARE(numbers(model), (QStringList{"1", "5"}));
        QCOMPARE(model.totalRows(), 8);
        order.onlyDifferent = false;
        order.words = QStringLiteral("question 6");
        model.setOrder(order);
        QCOMPARE(numbers(model), QStringList{"7"});
        order.words = QStringLiteral("no such words");
        model.setOrder(order);
        QCOMPARE(model.rowCount(), 0);
    }

    void similaritySorts()
    {
        PredictionModel model;
        model.setPredictions(rows(4)); // 0, 0.7, 0.4, 0.1
        model.sort(PredictionModel::Similarity, Qt::AscendingOrder);
        QCOMPARE(numbers(model), (QStringList{"1", "4", "3", "2"}));
        model.sort(PredictionModel::Similarity, Qt::DescendingOrder);
        QCOMPARE(numbers(model), (QStringList{"2", "3", "4", "1"}));
        model.sort(PredictionModel::Number, Qt::DescendingOrder);
        QCOMPARE(numbers(model), (QStringList{"4", "3", "2", "1"}));
    }

    void manyRowsAreArrangedOnAnotherThread()
    {
        PredictionModel model;
        bool arranged = false;
        connect(&model, &PredictionModel::arranged, this, [&arranged] { arranged = true; });
        model.setPredictions(rows(50'000));
        QVERIFY(!arranged); // the window is free meanwhile
        QTRY_COMPARE(model.rowCount(), 50'000);
        PredictionOrder order;
        order.words = QStringLiteral("49999");
        model.setOrder(order);
        order.words = QStringLiteral("4999"); // the newest wish counts
        model.setOrder(order);
        QTRY_COMPARE(model.rowCount(), 15); // those that end with it, and 49990 to 49998
    }

    void longTextsAreShortenedInTheTableAlone()
    {
        auto predictions = std::make_shared<eval::Predictions>();
        predictions->rows.push_back({std::string(100'000, 'x'), "", "", "", "", 0, 0});
        PredictionModel model;
        model.setPredictions(predictions);
        const auto index = model.index(0, PredictionModel::Question);
        QVERIFY(index.data().toString().size() < 2000);
        QCOMPARE(index.data(PredictionModel::FullTextRole).toString().size(), 100'000);
    }
};

QTEST_MAIN(PredictionModelTest)
#include "prediction_model_test.moc"
