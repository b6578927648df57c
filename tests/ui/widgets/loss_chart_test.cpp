#include "ui/widgets/chart_plot.h"
#include "ui/widgets/loss_chart.h"
#include "ui/widgets/loss_chart_data.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <ctime>
#include <limits>

using namespace anneal::ui;

class LossChartTest final : public QObject {
    Q_OBJECT

    static void fill(LossChart& chart, int count)
    {
        QVector<double> steps, values;
        for (int i = 1; i <= count; ++i) {
            steps.append(i);
            values.append(3 * std::exp(-i / (count / 3.0)) + 0.1 + 0.05 * (i % 7));
        }
        chart.append(steps, values);
    }

private Q_SLOTS:
    void smoothingFollowsTheReference()
    {
        // LLaMA-Factory's smooth([3, 2, 1]): weight 1.8 (sigmoid(0.15) - 0.5) = 0.06737...
        const double weight = 1.8 * (1 / (1 + std::exp(-0.15)) - 0.5);
        const QVector<double> result = smoothed({3, 2, 1});
        QCOMPARE(result[0], 3.0);
        QCOMPARE(result[1], 3 * weight + (1 - weight) * 2);
        QCOMPARE(result[2], result[1] * weight + (1 - weight) * 1);
        QVERIFY(smoothed({}).isEmpty());
    }

    void rangesLeaveOutWhatCannotBeDrawn()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const ChartRange linear = valueRange({{nan, 2, 1}}, false);
        QCOMPARE(linear.lower, 0.0);
        QVERIFY(linear.upper > 2 && linear.upper < 3);
        const ChartRange logarithmic = valueRange({{0, -1, 0.01, 10}}, true);
        QVERIFY(logarithmic.lower > 0 && logarithmic.lower <= 0.01);
        QVERIFY(logarithmic.upper >= 10);
        QVERIFY(valueRange({}, false).upper > 0);
    }

    void hundredThousandPointsAreShownQuickly()
    {
        LossChart chart;
        chart.resize(702, 330);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        fill(chart, 100000);
        QCOMPARE(chart.pointCount(), 100000);
        QElapsedTimer timer;
        timer.start();
        chart.refreshNow();
        const QImage picture = chart.grab().toImage();
        QVERIFY2(timer.elapsed() < 2000,
                 qPrintable(QString::number(timer.elapsed()))); // a busy machine
        QVERIFY(!picture.isNull());
    }

    /// In time of the processor, so that a busy machine does not tell against it.
    void noMoveOverHundredThousandPointsStutters()
    {
        LossChart chart;
        chart.resize(702, 330);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        fill(chart, 100000);
        chart.refreshNow();
        (void)chart.grab();
        auto* plot = chart.findChild<ChartPlot*>();
        QVERIFY(plot);
        const auto spent = [&chart](const auto& what) {
            const std::clock_t before = std::clock();
            what();
            QCoreApplication::processEvents();
            (void)chart.grab();
            return double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        };
        const double hover = spent([plot] { Q_EMIT plot->hovered(50'000); });
        const double zoom = spent([&chart] { QTest::keyClick(&chart, Qt::Key_Plus); });
        const double more = spent([&chart] {
            chart.append({100'001}, {0.5});
            chart.refreshNow();
        });
        qInfo("ms of the processor: hover %.1f, zoom %.1f, another point %.1f", hover, zoom, more);
        constexpr double kFrames = 100; // what a user takes for at once
        QVERIFY(hover < kFrames && zoom < kFrames && more < kFrames);
    }

    void theCrosshairStaysOnTheCurve()
    {
        LossChart chart;
        chart.resize(702, 330);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        fill(chart, 1000);
        chart.refreshNow();
        auto* plot = chart.findChild<ChartPlot*>();
        auto* box = chart.findChild<QWidget*>(QStringLiteral("chartHover"));
        Q_EMIT plot->hovered(400);
        const int before = box->x();
        QVERIFY(box->isVisible());
        chart.setPlannedSteps(2000); // its step stands in the middle of before now
        chart.refreshNow();
        QVERIFY2(box->x() < before - 50, qPrintable(QString::number(box->x())));
        QWheelEvent wheel(QPointF(300, 100), plot->mapToGlobal(QPointF(300, 100)), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot->findChild<QWidget*>(), &wheel);
        QVERIFY(chart.zoomed());
        QVERIFY(!box->isVisible()); // its step has moved away from under the mouse
    }

    void picturesHoldTheLegend()
    {
        LossChart chart;
        chart.resize(702, 330);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        fill(chart, 100);
        chart.setEarlierRuns({{QStringLiteral("biscuit-0"), {1, 50, 100}, {3, 2, 1}}});
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("loss.svg"));
        QVERIFY(chart.saveImage(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray svg = written.readAll();
        QVERIFY(svg.contains("earlier run biscuit-0"));
        QVERIFY(svg.contains("smoothed"));
    }

    void logScaleIsReachedByKeyAndSkipsZeros()
    {
        LossChart chart;
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.append({1, 2, 3}, {1, 0, 0.1});
        QSignalSpy changed(&chart, &LossChart::logarithmicChanged);
        QTest::keyClick(&chart, Qt::Key_L);
        QVERIFY(chart.logarithmic());
        QCOMPARE(changed.size(), 1);
        chart.refreshNow();
        QTest::keyClick(&chart, Qt::Key_L);
        QVERIFY(!chart.logarithmic());
    }

    void keysZoomAndReset()
    {
        LossChart chart;
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        fill(chart, 200);
        chart.refreshNow();
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.zoomed());
        QTest::keyClick(&chart, Qt::Key_0);
        QVERIFY(!chart.zoomed());
        QTest::keyClick(&chart, Qt::Key_Minus);
        QVERIFY(!chart.zoomed()); // never further out than the whole run
    }

    void crosshairTellsTheValuesOfAStep()
    {
        LossChart chart;
        chart.setStepsPerEpoch(10);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.append({1, 2, 3}, {3, 2, 1});
        chart.appendHeldOut(2, 1.5);
        chart.refreshNow();
        const QStringList lines = chart.describe(3);
        QVERIFY(lines[0].contains(QLatin1Char('3')));
        QCOMPARE(lines.size(), 4); // heading, smoothed, raw, held out
        QTest::keyClick(&chart, Qt::Key_Right);
        const QString value =
            QAccessible::queryAccessibleInterface(&chart)->text(QAccessible::Value);
        QVERIFY2(value.contains(lines[0]), qPrintable(value));
    }

    void picturesAreWrittenAsPngAndSvg()
    {
        const QTemporaryDir folder;
        LossChart chart;
        fill(chart, 50);
        const QString png = folder.filePath(QStringLiteral("损失.png")),
                      svg = folder.filePath(QStringLiteral("loss.svg"));
        QVERIFY(chart.saveImage(png));
        QVERIFY(QImage(png).width() >= 640);
        QVERIFY(chart.saveImage(svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<svg"));
        QVERIFY(!chart.saveImage(folder.filePath(QStringLiteral("no/such/folder.png"))));
        QVERIFY(!chart.saveImage(folder.filePath(QStringLiteral("loss.txt"))));
    }

    void tableHoldsEveryStep()
    {
        LossChart chart;
        chart.append({1, 2, 4}, {3, 2, 1});
        chart.appendHeldOut(3, 1.5);
        chart.show();
        QTest::keyClick(&chart, Qt::Key_T, Qt::ControlModifier);
        auto* table = chart.findChild<QTableView*>(QStringLiteral("chartTable"));
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->model()->index(2, 3).data().toString(), QLocale().toString(1.5));
        QCOMPARE(table->model()->index(2, 1).data().toString(),
                 QString()); // step 3 has no training loss
    }

    void clearingLeavesNothing()
    {
        LossChart chart;
        fill(chart, 10);
        chart.markBest(5, 1);
        chart.clear();
        chart.refreshNow();
        QCOMPARE(chart.pointCount(), 0);
    }
};

QTEST_MAIN(LossChartTest)
#include "loss_chart_test.moc"
