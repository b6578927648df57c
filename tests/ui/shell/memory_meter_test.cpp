#include "ui/shell/memory_meter.h"

#include "core/base/machine.h"
#include "ui/widgets/basics.h"

#include <QLabel>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

class MemoryMeterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textNamesUsedAndWhole()
    {
        QLocale::setDefault(QLocale::C);
        QCOMPARE(MemoryMeter::text(6'140'000'000, 16'000'000'000), QStringLiteral("6.1 of 16 GB"));
        QCOMPARE(MemoryMeter::text(120'000'000, 512'000'000), QStringLiteral("120 of 512 MB"));
    }

    void showsWhatTheSystemSays()
    {
        MemoryMeter meter;
        meter.show();
        const auto* bar = meter.findChild<Meter*>();
        QVERIFY(bar && bar->isVisible());
        const auto machine = machineInfo();
        const double share = 1 - double(machine.availableMemoryBytes) / double(machine.memoryBytes);
        QVERIFY2(std::abs(bar->value() - share) < 0.2, qPrintable(QString::number(bar->value())));
        const auto* label = meter.findChild<QLabel*>(QStringLiteral("memoryLabel"));
        QVERIFY(label->isVisible());
        QVERIFY(meter.accessibleName().contains(QLatin1String("GB")));
        meter.resize(meter.width(), 3); // no room: nothing is cut
        QVERIFY(!label->isVisible() && !bar->isVisible());
        meter.resize(meter.width(), meter.sizeHint().height());
        QVERIFY(label->isVisible() && bar->isVisible());
        meter.setCollapsed(true);
        QVERIFY(!label->isVisible());
        QVERIFY(bar->isVisible());
        QVERIFY(!meter.toolTip().isEmpty());
    }
};

QTEST_MAIN(MemoryMeterTest)
#include "memory_meter_test.moc"
