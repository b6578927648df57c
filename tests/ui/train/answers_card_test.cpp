#include "ui/pages/train/answers_card.h"

#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

/// What the card shows of the answers that a training gives on its way.
class AnswersCardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void allStepsStandSideBySideAndTheNewestIsInView()
    {
        AnswersCard card;
        card.resize(700, 260);
        card.show();
        card.setQuestions({QStringLiteral("Who are you?"), QStringLiteral("Where?")});
        for (std::int64_t step = 0; step <= 100; step += 10)
            for (const std::size_t question : {0, 1})
                card.add({step, question, question == 0 ? "Who are you?" : "Where?",
                          "answer " + std::to_string(step)});
        const auto shown = texts(card);
        QVERIFY(shown.contains(QStringLiteral("Answers so far")));
        for (int step = 0; step <= 100; step += 10) {
            QVERIFY(shown.contains(step == 0 ? QStringLiteral("Before")
                                             : QStringLiteral("Step %1").arg(step)));
            QCOMPARE(shown.count(QStringLiteral("answer %1").arg(step)), 2);
        }
        QCOMPARE(card.answerCount(), 22);
        auto* scroll = card.findChild<QScrollArea*>(QStringLiteral("answersScroll"));
        auto* bar = scroll->horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        const auto inView = [&](const QString& text) {
            for (const auto* label : card.findChildren<QLabel*>())
                if (label->text() == text) {
                    const QRect place(label->mapTo(scroll->viewport(), QPoint(0, 0)),
                                      label->size());
                    return scroll->viewport()->rect().contains(place.center());
                }
            return false;
        };
        QTRY_VERIFY(inView(QStringLiteral("Step 100")));
        QTRY_VERIFY(inView(QStringLiteral("Who are you?"))); // stays beside its answers
        QVERIFY(!inView(QStringLiteral("Before")));
        // Who looks at an earlier answer is left there.
        bar->setSliderPosition(0);
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        card.add({110, 0, "Who are you?", "answer 110"});
        QCoreApplication::processEvents();
        QTRY_VERIFY(inView(QStringLiteral("Before")));
    }

    /// Laying every answer out again at each new one kept clicks waiting for 0.2 s.
    void whatStandsThereIsNotMadeAnew()
    {
        AnswersCard card;
        card.show();
        card.add({0, 0, "Who are you?", "before"});
        card.add({10, 0, "Who are you?", std::string(200, 'x')});
        const auto labelOf = [&](const QString& text) -> QLabel* {
            for (auto* label : card.findChildren<QLabel*>())
                if (label->text() == text)
                    return label;
            return nullptr;
        };
        const QPointer<QLabel> before = labelOf(QStringLiteral("before"));
        const QPointer<QLabel> question = labelOf(QStringLiteral("Who are you?"));
        QVERIFY(before && question && labelOf(QString(200, QLatin1Char('x'))));
        card.add({20, 0, "Who are you?", "newest"});
        QCOMPARE(labelOf(QStringLiteral("before")), before.data());
        QCOMPARE(labelOf(QStringLiteral("Who are you?")), question.data());
        // The one that is no longer the newest is told in short.
        QVERIFY(!labelOf(QString(200, QLatin1Char('x'))));
        QTRY_VERIFY(labelOf(QStringLiteral("newest"))->isVisible());
        card.clear();
        QVERIFY(!labelOf(QStringLiteral("before")) && !labelOf(QStringLiteral("newest")));
    }

    void ofVeryManyTheFirstAndTheNewestStay()
    {
        AnswersCard card;
        for (std::int64_t step = 0; step <= 100; ++step)
            card.add({step, 0, "Who are you?", "answer " + std::to_string(step)});
        const auto shown = texts(card);
        QVERIFY(shown.contains(QStringLiteral("answer 0")));
        QVERIFY(shown.contains(QStringLiteral("answer 42")));
        QVERIFY(shown.contains(QStringLiteral("answer 100")));
        QVERIFY(!shown.contains(QStringLiteral("answer 41")));
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
