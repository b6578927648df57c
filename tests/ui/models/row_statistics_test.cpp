#include "ui/models/row_statistics.h"

#include "core/base/utf8.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace anneal;
using namespace anneal::ui;

class RowStatisticsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScriptOfMostLettersCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("script");
        QTest::newRow("English") << QStringLiteral("Who are you? 😸") << int(Script::Latin);
        QTest::newRow("Chinese") << QStringLiteral("我是 Biscuit，一只小肥猫，在咖啡厅端盘子。")
                                 << int(Script::Chinese);
        QTest::newRow("Japanese") << QStringLiteral("私は喫茶店の猫です") << int(Script::Japanese);
        QTest::newRow("Korean") << QStringLiteral("나는 고양이야") << int(Script::Korean);
        QTest::newRow("Russian") << QStringLiteral("Я кот") << int(Script::Cyrillic);
    }
    void theScriptOfMostLettersCounts()
    {
        QFETCH(QString, text);
        QFETCH(int, script);
        QCOMPARE(int(scriptOf(text)), script);
    }

    void rowsAreCountedAsTrainingSeesThem()
    {
        std::vector<data::IdentityRow> rows(3);
        rows[0].instruction = "Who are you?";
        rows[0].output = "A cat who waits tables.";
        rows[1].instruction = "你是谁？";
        rows[1].output = "我是猫。";
        rows[2].instruction = "When?"; // no answer
        jobs::JobContext context;
        TokenReader reader;
        const auto plain = statisticsOf(data::IdentityRows(rows), reader, {}, context); // no model
        QCOMPARE(plain.usable, 2);
        QVERIFY(plain.tokens.empty());
        QCOMPARE(plain.scripts.size(), 2);
        QCOMPARE(plain.scripts[0].second, 2); // Latin: with the row that has no answer

        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        TokenReader::Question question;
        question.model =
            toUtf8(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model");
        question.chatTemplate = "alpaca";
        const auto counted = statisticsOf(data::IdentityRows(rows), reader, question, context);
        QCOMPARE(counted.tokens.size(), rows.size());
        QVERIFY(counted.tokens[0] > 0 && counted.tokens[1] > 0);
        QCOMPARE(counted.tokens[2], 0);
        QCOMPARE(counted.longest, qint64(std::max(counted.tokens[0], counted.tokens[1])));

        // The same number as the row's own token view shows.
        question.samples = {toSample(rows[0], 0)};
        const auto read = reader.read(question);
        QVERIFY(read.has_value());
        QCOMPARE(read->front().tokens, qint64(counted.tokens[0]));
    }
};

QTEST_MAIN(RowStatisticsTest)
#include "row_statistics_test.moc"
