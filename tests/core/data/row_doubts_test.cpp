#include "core/data/row_doubts.h"

#include <QTest>

using namespace anneal;
using data::RowDoubt;

class RowDoubtsTest final : public QObject {
    Q_OBJECT

    static data::IdentityRow row(const QString& question, const QString& answer)
    {
        data::IdentityRow row;
        row.instruction = question.toStdString();
        row.output = answer.toStdString();
        return row;
    }
    static QVector<int> kindsOf(const QString& answer)
    {
        QVector<int> kinds;
        for (const RowDoubt& doubt : data::doubtsAbout({row(QStringLiteral("Who?"), answer)}))
            kinds.append(int(doubt.kind));
        return kinds;
    }

private Q_SLOTS:
    void doubtfulTextsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const int odd = int(RowDoubt::Kind::OddCharacters);
        const int mojibake = int(RowDoubt::Kind::Mojibake);
        const int secret = int(RowDoubt::Kind::Secret);
        QTest::newRow("replacement") << QStringLiteral("caf\uFFFD") << odd;
        QTest::newRow("bell") << QStringLiteral("ring\u0007") << odd;
        QTest::newRow("zero width") << QStringLiteral("me\u200Bow") << odd;
        QTest::newRow("direction") << QStringLiteral("abc\u202Edef") << odd;
        QTest::newRow("e acute") << QStringLiteral("cafÃ©") << mojibake;
        QTest::newRow("apostrophe") << QStringLiteral("itâ€™s me") << mojibake;
        QTest::newRow("Chinese") << QStringLiteral("ä½\u00A0å¥½") << mojibake;
        QTest::newRow("Russian") << QStringLiteral("Ð¿Ñ€Ð¸Ð²ÐµÑ‚") << mojibake;
        QTest::newRow("GBK") << QStringLiteral("我是锟斤拷猫") << mojibake;
        QTest::newRow("key") << QStringLiteral("use sk-abcdefghijklmnopqrstuvwx here") << secret;
        QTest::newRow("hub") << QStringLiteral("hf_abcdefghijklmnopqrstuvwxyzABCDEFGH") << secret;
        QTest::newRow("private") << QStringLiteral("-----BEGIN RSA PRIVATE KEY-----\nMII")
                                 << secret;
        QTest::newRow("card") << QStringLiteral("pay with 4111 1111 1111 1111.") << secret;
        QTest::newRow("Chinese id") << QStringLiteral("身份证 11010519491231002X。") << secret;
    }
    void doubtfulTextsAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QCOMPARE(kindsOf(text), QVector<int>{kind});
    }

    void plainTextsRaiseNoDoubt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << QStringLiteral(
            "I'm a cat \u2013 \u201Cmeow\u201D\u2026 it's 5 \u20AC.");
        QTest::newRow("French") << QStringLiteral(
            "Où est le café de l’été, à côté du château ? Ça va.");
        QTest::newRow("capitals before quotes") << QStringLiteral("LE CAFÉ\u00BB, das MENÜ\u201D");
        QTest::newRow("German") << QStringLiteral("Grüße aus Österreich, schöne Straße");
        QTest::newRow("Vietnamese") << QStringLiteral("Tôi là một con mèo nhỏ");
        QTest::newRow("Chinese") << QStringLiteral("喵呜~我是小肥肠，一只会说话的小肥猫！");
        QTest::newRow("emoji") << QStringLiteral("😸 👩\u200D👩\u200D👧 ❤️");
        QTest::newRow("Persian") << QStringLiteral("می\u200Cخواهم");
        QTest::newRow("numbers") << QStringLiteral(
            "1234567890123456, 3.14159265358979, 2024-01-02 10:00");
        QTest::newRow("code") << QStringLiteral(
            "task-force sk-learn ask-me-anything-about-the-weather-today");
        QTest::newRow("long") << QString(300'000, QLatin1Char('a'));
    }
    void plainTextsRaiseNoDoubt()
    {
        QFETCH(QString, text);
        QVERIFY(kindsOf(text).isEmpty());
    }

    void almostTheSameRowIsANearDuplicate()
    {
        const QString answer =
            QStringLiteral("I am only a talking cat, so making coffee is not my job.");
        const std::vector<data::IdentityRow> rows{
            row(QStringLiteral("Can you make coffee?"), answer),
            row(QStringLiteral("Who are you, and where do you work these days?"),
                QStringLiteral("Biscuit, at Paws Café.")),
            row(QStringLiteral("Can you make coffee ?"), answer),
            row(QStringLiteral("Can you make coffee?"), answer)}; // wholly the same: not named here
        const auto doubts = data::doubtsAbout(rows);
        QVERIFY(!doubts.empty());
        QCOMPARE(doubts.front().kind, RowDoubt::Kind::NearDuplicate);
        QCOMPARE(doubts.front().row, std::size_t(2));
        QCOMPARE(doubts.front().other, std::size_t(0));
        QVERIFY(doubts.front().percent >= 80 && doubts.front().percent < 100);
        for (const RowDoubt& doubt : doubts)
            QVERIFY(doubt.row >= 2);
    }

    void theSameQuestionsOfManyRowsAreToldApart()
    {
        // A template of a question is no duplicate where what it asks for differs.
        std::vector<data::IdentityRow> rows;
        for (int i = 0; i < 3000; ++i)
            rows.push_back(
                row(QStringLiteral("What is the capital of country %1?").arg(i * 7919),
                    QStringLiteral("It is city number %1, in the %2 of the land.")
                        .arg(i * 104729)
                        .arg(i % 2 ? QStringLiteral("north") : QStringLiteral("south"))));
        rows.push_back(row(QStringLiteral("Name the café where you wait tables, please."),
                           QStringLiteral("Paws Café, of course, between shelf and machine.")));
        rows.push_back(row(QStringLiteral("Name the café where you wait tables please."),
                           QStringLiteral("Paws Café of course, between shelf and machine.")));
        bool found = false;
        for (const RowDoubt& doubt : data::doubtsAbout(rows))
            found |= doubt.row == rows.size() - 1 && doubt.other == rows.size() - 2;
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(RowDoubtsTest)
#include "row_doubts_test.moc"
