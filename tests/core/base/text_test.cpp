#include "core/base/text.h"
#include "core/base/utf8.h"

#include <QTest>

#include <limits>

using namespace anneal;

class TextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNearestNameIsFound_data();
    void theNearestNameIsFound();
    void bytesAreShownInPowersOfAThousand();
    void durationsAreShownAsPythonDoes();
    void listsAreSplitAndTrimmed();
    void malformedUtf8IsSeen();
};

void TextTest::theNearestNameIsFound_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("missing letter") << "learing_rate"
                                    << "learning_rate";
    QTest::newRow("swapped letters") << "learnign_rate"
                                     << "learning_rate";
    QTest::newRow("hyphen and case") << "Learning-Rate"
                                     << "learning_rate";
    QTest::newRow("part of a name") << "epochs"
                                    << "num_train_epochs";
    QTest::newRow("nothing near") << "banana"
                                  << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("one letter") << "x"
                                << "";
}

void TextTest::theNearestNameIsFound()
{
    QFETCH(QString, word);
    QFETCH(QString, nearest);
    const std::vector<std::string> known = {"learning_rate", "num_train_epochs", "lora_rank",
                                            "cutoff_len"};
    QCOMPARE(QString::fromStdString(nearestName(word.toStdString(), known)), nearest);
}

void TextTest::bytesAreShownInPowersOfAThousand()
{
    QCOMPARE(formatBytes(0), std::string("0 bytes"));
    QCOMPARE(formatBytes(1), std::string("1 byte"));
    QCOMPARE(formatBytes(999), std::string("999 bytes"));
    QCOMPARE(formatBytes(98'362'432), std::string("98 MB"));
    QCOMPARE(formatBytes(5'200'000'000), std::string("5.2 GB"));
    QCOMPARE(formatBytes(999'999'999), std::string("1.0 GB"));
    QCOMPARE(formatBytes(std::numeric_limits<std::uint64_t>::max()), std::string("18 EB"));
}

void TextTest::durationsAreShownAsPythonDoes()
{
    QCOMPARE(formatDuration(41.9), std::string("0:00:41"));
    QCOMPARE(formatDuration(3661), std::string("1:01:01"));
    QCOMPARE(formatDuration(86400 + 3), std::string("1 day, 0:00:03"));
    QCOMPARE(formatDuration(2 * 86400), std::string("2 days, 0:00:00"));
    QCOMPARE(formatDuration(-1), std::string("0:00:00"));
    QCOMPARE(formatDuration(std::numeric_limits<double>::quiet_NaN()), std::string("0:00:00"));
    QVERIFY(!formatDuration(std::numeric_limits<double>::infinity()).empty());
}

void TextTest::listsAreSplitAndTrimmed()
{
    QVERIFY(splitList(" a , b,,c ") == std::vector<std::string>({"a", "b", "c"}));
    QVERIFY(splitList("").empty());
    QCOMPARE(trimmed("\t x y \n"), std::string("x y"));
}

void TextTest::malformedUtf8IsSeen()
{
    QVERIFY(isValidUtf8("小肥肠 😸"));
    QCOMPARE(validUtf8Prefix("ab\xC0\x80"), std::size_t{2});   // overlong
    QCOMPARE(validUtf8Prefix("\xED\xA0\x80"), std::size_t{0}); // surrogate
    QCOMPARE(validUtf8Prefix("\xF4\x90\x80\x80"), std::size_t{0});
    QCOMPARE(fromUtf32(toUtf32("a\xFFz")), std::string("a\xEF\xBF\xBDz"));
    QCOMPARE(codePointCount("猫😸"), std::size_t{2});
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
