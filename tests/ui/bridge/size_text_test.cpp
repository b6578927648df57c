#include "ui/bridge/size_text.h"

#include <QLocale>
#include <QTest>

using namespace anneal::ui;

class SizeTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizesAreRoundedToWhatCounts_data();
    void sizesAreRoundedToWhatCounts();
    void aFactThatIsNoNumberStays();
};

void SizeTextTest::sizesAreRoundedToWhatCounts_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](quint64 bytes, const char* text) {
        QTest::addRow("%s", text) << bytes << QString::fromLatin1(text);
    };
    row(0, "0 bytes");
    row(512, "512 bytes");
    row(9'840'000, "9.8 MB");
    row(137'600'000, "138 MB");
    row(999'400'000, "999 MB");
    row(999'600'000, "1.0 GB"); // not "1,000 MB"
    row(3'090'000'000, "3.1 GB");
}

void SizeTextTest::sizesAreRoundedToWhatCounts()
{
    QFETCH(quint64, bytes);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(sizeText(bytes), text);
    QLocale::setDefault(QLocale(QLocale::Russian));
    QVERIFY(sizeText(3'090'000'000).startsWith(QStringLiteral("3,1")));
}

void SizeTextTest::aFactThatIsNoNumberStays()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(bytesText(QStringLiteral("2000000")), QStringLiteral("2.0 MB"));
    QCOMPARE(bytesText(QStringLiteral("much")), QStringLiteral("much"));
}

QTEST_GUILESS_MAIN(SizeTextTest)
#include "size_text_test.moc"
