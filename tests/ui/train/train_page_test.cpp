#include "tests/ui/train/train_page_fixture.h"
#include "ui/pages/train/questions_card.h"
#include "ui/pages/train/train_setup.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// The form with real clicks and keys, without a training.
class TrainPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStartWelcomesAndStartAsksForAModel();
    void questionsWhileItTrainsAreChosenAndRemembered();
    void whatWouldFitComesBackAfterAnotherCard();
    void everyControlHasANameForScreenReaders();
    void nothingIsMeasuredForAFormThatNobodySees();
};

void TrainPageTest::firstStartWelcomesAndStartAsksForAModel()
{
    StudioFixture studio;
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    QVERIFY(control<QWidget>(page, "welcomeStage")->isVisible());
    auto* name = control<QLineEdit>(page, "demoNameField");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Mochi"));
    bool shown = false;
    const auto labels = control<QWidget>(page, "welcomeStage")->findChildren<QLabel*>();
    for (const QLabel* text : labels)
        shown = shown || text->text().contains(QLatin1String("Mochi"));
    QVERIFY(shown);
    QCOMPARE(label(page), QStringLiteral("Choose a model"));
    QSignalSpy asked(&page, &TrainPage::modelListRequested);
    click(page, "startButton");
    QCOMPARE(asked.size(), 1);
}

void TrainPageTest::questionsWhileItTrainsAreChosenAndRemembered()
{
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Yes.", 10));
    click(*page, "questionsButton");
    auto* text = control<QPlainTextEdit>(*page, "questionsEdit");
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(QuestionsCard::chosen(studio.preferences), QStringList());
    QStringList many;
    for (int i = 1; i <= 8; ++i)
        many << QStringLiteral("  Question %1? ").arg(i) << QString();
    text->setPlainText(many.join(QLatin1Char('\n')));
    const QStringList kept = QuestionsCard::chosen(studio.preferences);
    QCOMPARE(kept.size(), QuestionsCard::kMost);
    QCOMPARE(kept.first(), QStringLiteral("Question 1?"));
    click(*page, "questionsDoneButton");
    QVERIFY(!text->isVisible());
    click(*page, "questionsButton");
    click(*page, "firstRowsButton");
    QCOMPARE(QuestionsCard::chosen(studio.preferences), QStringList());
}

void TrainPageTest::whatWouldFitComesBackAfterAnotherCard()
{
    StudioFixture studio;
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    page.showSample(QStringLiteral("no-fit"));
    QVERIFY(control<QWidget>(page, "noticeCard")->isVisible());
    click(page, "previewDataButton");
    QVERIFY(!control<QWidget>(page, "noticeCard")->isVisible());
    click(page, "startButton"); // says that it would make it fit
    QVERIFY(control<QWidget>(page, "noticeCard")->isVisible());
}

void TrainPageTest::everyControlHasANameForScreenReaders()
{
    StudioFixture studio;
    TrainPage page(studio.context);
    for (const QString& state : TrainPage::sampleStates()) {
        page.showSample(state);
        const auto buttons = page.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            QVERIFY2(!button->isVisibleTo(&page) || !button->text().isEmpty() ||
                         !button->accessibleName().isEmpty(),
                     qPrintable(state + QLatin1String(": ") + button->objectName()));
        const auto edits = page.findChildren<QLineEdit*>();
        for (const QLineEdit* edit : edits)
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
}

/// Measuring holds a model, which a chat or an export beside it would pay for.
void TrainPageTest::nothingIsMeasuredForAFormThatNobodySees()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    const auto page = openTrainPage(studio, rows("I am Biscuit.", 20));
    page->hide();
    TrainSetup setup(studio.context);
    bool measured = false;
    connect(&setup, &TrainSetup::changed, this, [&] { measured = measured || setup.measuring(); });
    setup.setShown(false);
    setup.setDataSet(QStringLiteral("biscuit"));
    setup.setRunName(QStringLiteral("unseen"));
    QTRY_VERIFY_WITH_TIMEOUT(setup.estimate().has_value(), 20'000);
    QTest::qWait(2'500);
    QVERIFY(!measured);
    setup.setShown(true);
    QTRY_VERIFY_WITH_TIMEOUT(measured, 20'000);
}

QTEST_MAIN(TrainPageTest)
#include "train_page_test.moc"
