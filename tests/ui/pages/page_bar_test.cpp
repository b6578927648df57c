#include "ui/pages/page_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace anneal::ui;

class PageBarTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMeterStandsInPlaceOfTheDetail()
    {
        PageBar bar(QStringLiteral("export"));
        bar.show();
        auto* title = bar.findChild<QLabel*>(QStringLiteral("exportBarTitle"));
        auto* detail = bar.findChild<QLabel*>(QStringLiteral("exportBarDetail"));
        auto* meter = bar.findChild<QWidget*>(QStringLiteral("exportBarMeter"));
        QVERIFY(title && detail && meter);
        bar.showText(QStringLiteral("Ready to export"), QStringLiteral("/folder"));
        QCOMPARE(title->text(), QStringLiteral("Ready to export"));
        QVERIFY(detail->isVisible() && !meter->isVisible());
        bar.showProgress(QStringLiteral("Exporting, 40 %"), 0.4);
        QCOMPARE(title->text(), QStringLiteral("Exporting, 40 %"));
        QVERIFY(!detail->isVisible() && meter->isVisible());
        QCOMPARE(meter->accessibleName(), QStringLiteral("Exporting, 40 %"));
        bar.showText(QStringLiteral("Exported"), {});
        QVERIFY(detail->isVisible() && !meter->isVisible());
    }

    void buttonsStandInTheirOrder()
    {
        PageBar bar(QStringLiteral("export"));
        auto* stop = bar.addButton("stopButton");
        auto* go = bar.addButton("goButton");
        QCOMPARE(go->objectName(), QStringLiteral("goButton"));
        bar.resize(800, bar.height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QVERIFY(stop->x() < go->x());
    }
};

QTEST_MAIN(PageBarTest)
#include "page_bar_test.moc"
