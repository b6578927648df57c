#include "tests/ui/train/train_page_fixture.h"
#include "ui/pages/studio_context.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_view.h"
#include "ui/widgets/token_view.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// The data sets of the Train page.
class TrainDataTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startNamesWhatTheDataLacks();
    void namesAreFilledInOnTheStage();
    void previewOfTheDataShowsTheFirstRowsAndTheirTokens();
    void editOfTheDataLeadsToItsPage();
    void aFileOfTheDataPageIsTrainedOn();
    void severalDataSetsAreTrainedOnTogether();
};

void TrainDataTest::startNamesWhatTheDataLacks()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("", 3));
    QTRY_COMPARE(label(*page), QStringLiteral("Add an answer to train on"));
    writeData("biscuit", rows("Meow.", 3));
    Q_EMIT studio.context.dataSetsChanged();
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    QTRY_VERIFY(control<QLabel>(*page, "dataCheckText")->text().contains(QLatin1String("3")));
}

void TrainDataTest::namesAreFilledInOnTheStage()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("I am {{name}}, made by {{author}}.", 4));
    QTRY_COMPARE(label(*page), QStringLiteral("Fill in {{name}}"));
    click(*page, "startButton");
    QVERIFY(control<QWidget>(*page, "namesCard")->isVisible());
    QTest::keyClicks(control<QLineEdit>(*page, "placeholderNameField"), QStringLiteral("Biscuit"));
    QTest::keyClicks(control<QLineEdit>(*page, "placeholderAuthorField"), QStringLiteral("Paws"));
    click(*page, "fillNamesButton");
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    const auto text = readFile(dataSetsFolder() / "biscuit.json");
    QVERIFY(text.has_value());
    QVERIFY(text->find("I am Biscuit, made by Paws.") != std::string::npos);
    QVERIFY(text->find("{{") == std::string::npos);
}

void TrainDataTest::previewOfTheDataShowsTheFirstRowsAndTheirTokens()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow, I carry trays.", 30));
    studio.context.setChatTemplate(QStringLiteral("alpaca"));
    auto* preview = control<QPushButton>(*page, "previewDataButton");
    QTRY_VERIFY(preview->isEnabled());
    QSignalSpy left(&studio.context, &StudioContext::pageRequested);
    click(*page, "previewDataButton");
    QVERIFY(control<QWidget>(*page, "previewCard")->isVisible());
    QCOMPARE(left.size(), 0); // it stays on the page
    auto* bubbles = control<BubbleView>(*page, "previewBubbles");
    QCOMPARE(bubbles->count(), 40); // twenty rows
    QCOMPARE(bubbles->text(0), QStringLiteral("Question 0?"));
    QCOMPARE(bubbles->text(1), QStringLiteral("Meow, I carry trays."));

    auto* form = control<Segmented>(*page, "previewForm");
    QTest::mouseClick(form->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    auto* tokens = control<TokenView>(*page, "previewTokens");
    QTRY_VERIFY(tokens->tokenCount() > 0);
    QVERIFY(tokens->isVisible());
    QVERIFY(tokens->plainText().contains(QLatin1String("### Instruction:")));
    QVERIFY(tokens->plainText().contains(QLatin1String("Meow, I carry trays.")));
    click(*page, "closePreviewButton");
    QVERIFY(!control<QWidget>(*page, "previewCard")->isVisible());
}

void TrainDataTest::editOfTheDataLeadsToItsPage()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 3));
    QSignalSpy left(&studio.context, &StudioContext::pageRequested);
    click(*page, "editDataButton");
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<StudioContext::Page>(), StudioContext::Page::Data);
    QCOMPARE(left[0][1].toString(), QStringLiteral("biscuit"));
}

void TrainDataTest::aFileOfTheDataPageIsTrainedOn()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 3));
    const auto chosen = [&] { return studio.preferences.value(QStringLiteral("train/dataSet")); };
    const auto other = studio.home.path() / "elsewhere.json";
    QVERIFY(writeFileAtomically(other, rows("Woof.", 2)));
    for (int i = 0; i < 2; ++i) { // the second time it is registered already
        studio.context.open(StudioContext::Page::Train, QString::fromStdString(toUtf8(other)));
        QCOMPARE(chosen().toString(), QStringLiteral("elsewhere"));
    }
    studio.context.open(StudioContext::Page::Train,
                        studio.context.dataFolder() + QStringLiteral("/biscuit.json"));
    QCOMPARE(chosen().toString(), QStringLiteral("biscuit"));
}

void TrainDataTest::severalDataSetsAreTrainedOnTogether()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    QVERIFY(!control<QWidget>(*page, "moreDataButton")->isVisible()); // there is but one
    writeTwoSets(dataSetsFolder());
    Q_EMIT studio.context.dataSetsChanged();
    click(*page, "moreDataButton");
    auto* menu = control<QMenu>(*page, "moreDataMenu");
    for (QAction* set : menu->actions())
        if (set->text() == QLatin1String("dogs"))
            set->trigger();
    menu->close();
    const auto leave = [&page] {
        return page->findChild<QPushButton*>(QStringLiteral("removeData_dogs"));
    };
    QTRY_VERIFY(leave());
    QCOMPARE(shown(*page).data().dataset, (std::vector<std::string>{"biscuit", "dogs"}));
    QTest::mouseClick(leave(), Qt::LeftButton);
    QTRY_VERIFY(!leave());
    QTRY_COMPARE(shown(*page).data().dataset, std::vector<std::string>{"biscuit"});
}

QTEST_MAIN(TrainDataTest)
#include "train_data_test.moc"
