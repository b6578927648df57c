#include "ui/pages/train/answers_card.h"

#include <QLabel>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

/// What the card shows of the answers that a training gives on its way.
class AnswersCardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void theFirstAndTheTwoNewestAreShown()
    {
        AnswersCard card;
        for (const std::int64_t step : {0, 10, 20, 30})
            card.add({step, 0, "Who are you?", "answer " + std::to_string(step)});
        const auto shown = texts(card);
        QVERIFY(shown.contains(QStringLiteral("Answers so far")));
        for (const auto* text : {"Before", "Step 20", "Step 30", "answer 0", "answer 30"})
            QVERIFY2(shown.contains(QLatin1String(text)), text);
        QVERIFY(!shown.contains(QStringLiteral("answer 10")));
        QCOMPARE(card.answerCount(), 4);
    }

    // The second round counts its steps anew.
    void roundsDoNotReplaceEachOther()
    {
        AnswersCard card;
        card.add({0, 0, "Who are you?", "nobody", 1});
        card.add({10, 0, "Who are you?", "first", 1});
        card.add({10, 0, "Who are you?", "second", 2});
        const auto shown = texts(card);
        for (const auto* text :
             {"Before", "Round 1, step 10", "Round 2, step 10", "nobody", "first", "second"})
            QVERIFY2(shown.contains(QLatin1String(text)), text);
    }

    void aRewardModelShowsScores()
    {
        AnswersCard card;
        card.setQuestions({QStringLiteral("Who are you?")});
        card.add({0, 0, "Who are you?", "", 0, report::PairScores{0.25, 0.5}});
        card.add({10, 0, "Who are you?", "", 0, report::PairScores{2.125, -1}});
        const auto shown = texts(card);
        QVERIFY(shown.contains(QStringLiteral("Scores so far")));
        QVERIFY(shown.contains(QStringLiteral("better answer 0.25, worse answer 0.50")));
        QVERIFY(shown.contains(QStringLiteral("better answer 2.12, worse answer -1.00")) ||
                shown.contains(QStringLiteral("better answer 2.13, worse answer -1.00")));
        QVERIFY(!shown.contains(QStringLiteral("(no answer)")));
    }

private:
    static QStringList texts(const AnswersCard& card)
    {
        QStringList found;
        for (const auto* label : card.findChildren<QLabel*>())
            found << label->text();
        return found;
    }
};

QTEST_MAIN(AnswersCardTest)
#include "answers_card_test.moc"
