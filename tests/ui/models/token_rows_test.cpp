#include "ui/models/token_rows.h"

#include "core/base/utf8.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace anneal;
using namespace anneal::ui;

class TokenRowsTest final : public QObject {
    Q_OBJECT

    static TokenReader::Question question(const std::string& asked, const std::string& answered)
    {
        TokenReader::Question question;
        question.model =
            toUtf8(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model");
        question.chatTemplate = "alpaca";
        data::Sample sample;
        sample.row = 6;
        sample.prompt.push_back({text::Role::User, asked});
        sample.response.push_back({text::Role::Assistant, answered});
        question.samples.push_back(sample);
        return question;
    }
    static QString joined(const TokenRow& row, bool learned)
    {
        QString text;
        for (const TokenPiece& piece : row.pieces)
            text += piece.learned == learned ? piece.text : QString();
        return text;
    }

    TokenReader m_reader;

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }

    void theAnswerIsLearnedAndTheQuestionOnlyRead()
    {
        const auto rows = m_reader.read(question("Who are you?", "A cat, 喵 😸."));
        QVERIFY2(rows.has_value(), rows ? "" : rows.error().message.c_str());
        QCOMPARE(rows->size(), std::size_t(1));
        const TokenRow& row = rows->front();
        QCOMPARE(row.row, std::size_t(6));
        QVERIFY(joined(row, false).contains(QLatin1String("Who are you?")));
        QVERIFY(joined(row, true).contains(QStringLiteral("A cat, 喵 😸.")));
        QVERIFY(!joined(row, true).contains(QLatin1String("Who are you?")));
        // Characters of several tokens are not shown in halves, and no token is lost.
        QVERIFY(!joined(row, true).contains(QChar(0xFFFD)));
        int tokens = 0;
        for (const TokenPiece& piece : row.pieces)
            tokens += piece.tokens;
        QCOMPARE(qint64(tokens), row.tokens);
        QCOMPARE(row.cut, 0);
    }

    void whatIsBeyondTheCutoffIsMarked()
    {
        auto asked = question("Who are you?", "I am a cat who waits tables at a small café.");
        const auto whole = m_reader.read(asked);
        QVERIFY(whole.has_value());
        asked.options.cutoffLen = whole->front().tokens - 5;
        const auto cut = m_reader.read(asked);
        QVERIFY(cut.has_value());
        const TokenRow& row = cut->front();
        QCOMPARE(row.tokens, whole->front().tokens); // all are shown
        QCOMPARE(row.cut, 5);
        // The engine keeps short answers whole and cuts the end of the question.
        int tokens = 0;
        QString kept;
        for (const TokenPiece& piece : row.pieces) {
            tokens += piece.cut ? piece.tokens : 0;
            kept += piece.cut ? QString() : piece.text;
        }
        QCOMPARE(tokens, 5);
        QVERIFY(kept.contains(QLatin1String("I am a cat who waits tables at a small")));
        QVERIFY(!row.pieces.first().cut);
    }

    void aModelThatIsNotThereIsNamed()
    {
        auto asked = question("a", "b");
        asked.model = "no-such-model";
        const auto rows = m_reader.read(asked);
        QVERIFY(!rows.has_value());
        QVERIFY(rows.error().message.find("no-such-model") != std::string::npos);
    }
};

QTEST_MAIN(TokenRowsTest)
#include "token_rows_test.moc"
