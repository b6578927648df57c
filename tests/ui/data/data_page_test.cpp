#include "tests/ui/data/data_page_fixture.h"
#include "ui/models/draft_store.h"
#include "ui/widgets/token_view.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// The table, the editor and the checks of the Data page.
class DataPageTest final : public DataPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void rowsAreShownAndTheUnansweredOneIsMarked();
    void editingTheAnswerFillsSaveAndIsSaved();
    void keysAddDuplicateMoveAndDelete();
    void undoAndRedoGoThroughEveryStep();
    void fillCardReplacesThePlaceholders();
    void checkJumpsToTheRow();
    void findGoesFromHitToHit();
    void replaceChangesOnePlaceOrAllAndIsOneStepBack();
    void rowsArePastedFromASpreadsheetAndCopiedBack();
    void pastingWithNothingOpenBeginsANewSet();
    void tokensAreCountedAndShownAsTheModelSeesThem();
    void cutoffOfTheTrainFormCounts();
    void otherPageCanAskForARow();
    void everySampleStateCanBeShown();
};

void DataPageTest::rowsAreShownAndTheUnansweredOneIsMarked()
{
    QVERIFY(control<QWidget>(*m_page, "emptyDataCard")->isVisible());
    openRows();
    QVERIFY(!control<QWidget>(*m_page, "emptyDataCard")->isVisible());
    QCOMPARE(field("questionEdit").toPlainText(), QStringLiteral("Who are you?"));
    const auto mark = model().index(2, IdentityModel::Mark).data(IdentityModel::MarkRole).toInt();
    QCOMPARE(mark, int(IdentityModel::RowMark::Bad));
    QVERIFY(!control<QPushButton>(*m_page, "saveButton")->isEnabled());
}

void DataPageTest::editingTheAnswerFillsSaveAndIsSaved()
{
    openRows();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(field("answerEdit").hasFocus());
    QTest::keyClicks(&field("answerEdit"), QStringLiteral("At ten."));
    auto* save = control<QPushButton>(*m_page, "saveButton");
    QVERIFY(save->isEnabled());
    QCOMPARE(save->property("kind").toString(), QStringLiteral("primary"));
    QVERIFY(m_page->hasUnsavedChanges());
    QSignalSpy sets(&m_studio->context, &StudioContext::dataSetsChanged);
    QTest::keyClick(&field("answerEdit"), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(sets.count(), 1);
    QVERIFY(!m_page->hasUnsavedChanges());
    QCOMPARE(data::openIdentityTable(m_file)->rows[2].output, std::string("At ten."));
    QCOMPARE(*readFile(dataSetsFolder() / "biscuit.json.bak"), kRows);
}

void DataPageTest::keysAddDuplicateMoveAndDelete()
{
    openRows();
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(table().currentIndex().row(), 1);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table().currentIndex().row(), 2);
    QCOMPARE(model().rows()[2].instruction, std::string("Who are you?"));
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 3);
    QTest::keyClick(&table(), Qt::Key_Insert);
    QCOMPARE(model().rowCount(), 4);
    QVERIFY(field("questionEdit").hasFocus());
    QCOMPARE(field("questionEdit").toPlainText(), QString());
    click(*m_page, "moveDownButton");
    click(*m_page, "moveUpButton");
    click(*m_page, "deleteRowButton");
    click(*m_page, "addRowButton");
    click(*m_page, "duplicateRowButton");
    QCOMPARE(model().rowCount(), 5);
}

void DataPageTest::undoAndRedoGoThroughEveryStep()
{
    openRows();
    auto& answer = field("answerEdit");
    answer.setFocus();
    answer.moveCursor(QTextCursor::End);
    QTest::keyClicks(&answer, QStringLiteral(" Meow"));
    QTest::keyClick(&answer, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer.toPlainText(), QStringLiteral("I am {{name}}."));
    QVERIFY(!m_page->hasUnsavedChanges());
    QTest::keyClick(&answer, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(answer.toPlainText(), QStringLiteral("I am {{name}}. Meow"));
    click(*m_page, "undoButton");
    QVERIFY(!control<QPushButton>(*m_page, "undoButton")->isEnabled());
    click(*m_page, "redoButton");
    QVERIFY(m_page->hasUnsavedChanges());
}

void DataPageTest::fillCardReplacesThePlaceholders()
{
    openRows();
    QVERIFY(control<QWidget>(*m_page, "fillCard")->isVisible());
    click(*m_page, "fillButton"); // nothing typed: nothing filled
    QVERIFY(!m_page->hasUnsavedChanges());
    QTest::keyClicks(control<QLineEdit>(*m_page, "fillNameEdit"), QStringLiteral("Biscuit"));
    QTest::keyClicks(control<QLineEdit>(*m_page, "fillAuthorEdit"), QStringLiteral("Ada"));
    click(*m_page, "fillButton");
    QCOMPARE(model().rows()[0].output, std::string("I am Biscuit."));
    QCOMPARE(model().rows()[1].output, std::string("Ada did."));
    QVERIFY(!control<QWidget>(*m_page, "fillCard")->isVisible());
}

void DataPageTest::checkJumpsToTheRow()
{
    openRows();
    click(*m_page, "checkButton0"); // the worst first: the row without an answer
    QCOMPARE(table().currentIndex().row(), 2);
    QVERIFY(field("answerEdit").hasFocus());
}

void DataPageTest::findGoesFromHitToHit()
{
    openRows();
    QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier);
    auto* find = control<QLineEdit>(*m_page, "findEdit");
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, QStringLiteral("you"));
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(table().currentIndex().row(), 1);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(table().currentIndex().row(), 0);
}

void DataPageTest::replaceChangesOnePlaceOrAllAndIsOneStepBack()
{
    openRows();
    QTest::keyClick(m_page.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(control<QWidget>(*m_page, "replaceBar")->isVisible());
    auto* find = control<QLineEdit>(*m_page, "findEdit");
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("you"));
    auto* with = control<QLineEdit>(*m_page, "replaceEdit");
    with->setFocus();
    QTest::keyClicks(with, QStringLiteral("they"));
    click(*m_page, "replaceButton");
    QCOMPARE(model().rows()[0].instruction, std::string("Who are they?"));
    QCOMPARE(model().rows()[1].instruction, std::string("Who made you?"));
    click(*m_page, "replaceAllButton");
    QCOMPARE(model().rows()[1].instruction, std::string("Who made they?"));
    QCOMPARE(model().rows()[2].instruction, std::string("When do they close?"));
    QVERIFY(control<QLabel>(*m_page, "replaceResult")->text().contains(QLatin1Char('2')));
    click(*m_page, "undoButton");
    QCOMPARE(model().rows()[1].instruction, std::string("Who made you?"));
    QCOMPARE(model().rows()[2].instruction, std::string("When do you close?"));

    // Case counts only when it is asked for.
    QTest::mouseClick(control<QWidget>(*m_page, "matchCaseBox"), Qt::LeftButton, {}, {8, 8});
    find->selectAll();
    QTest::keyClicks(find, QStringLiteral("WHO"));
    click(*m_page, "replaceAllButton");
    QCOMPARE(model().rows()[1].instruction, std::string("Who made you?"));
    QTest::keyClick(with, Qt::Key_Escape);
    QVERIFY(!control<QWidget>(*m_page, "replaceBar")->isVisible());
}

void DataPageTest::rowsArePastedFromASpreadsheetAndCopiedBack()
{
    openRows();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("问题\t回答\n你是谁?\t\"第一行\n第二行\"\n你好\t喵~\n"));
    table().showRow(0);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model().rowCount(), 5);
    QCOMPARE(QString::fromStdString(model().rows()[1].output), QStringLiteral("第一行\n第二行"));
    QCOMPARE(QString::fromStdString(model().rows()[2].instruction), QStringLiteral("你好"));
    QCOMPARE(table().currentIndex().row(), 1);
    click(*m_page, "undoButton"); // one step
    QCOMPARE(model().rowCount(), 3);
    click(*m_page, "redoButton");
    table().showRow(1);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("instruction\toutput\n你是谁?\t\"第一行\n第二行\"\n"));
}

void DataPageTest::pastingWithNothingOpenBeginsANewSet()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Who?\tA cat.\n"));
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().rows()[0].output, std::string("A cat."));
    QVERIFY(control<QPushButton>(*m_page, "saveButton")->isEnabled());
}

void DataPageTest::tokensAreCountedAndShownAsTheModelSeesThem()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_studio->context.setModel(QString::fromStdString(
        toUtf8(sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
    m_studio->context.setChatTemplate(QStringLiteral("alpaca"));
    openRows();
    const auto tokensOf = [this](int row) {
        return model().index(row, IdentityModel::Tokens).data().toString();
    };
    QTRY_VERIFY(!tokensOf(0).isEmpty());
    QVERIFY(tokensOf(2).isEmpty()); // it has no answer
    auto* statistics = control<QLabel>(*m_page, "statisticsLabel");
    QVERIFY2(statistics->text().contains(QLatin1String("2 to train on")),
             qPrintable(statistics->text()));

    auto* form = control<Segmented>(*m_page, "rowForm");
    QTest::mouseClick(form->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    auto* tokens = control<TokenView>(*m_page, "rowTokens");
    QTRY_VERIFY(tokens->plainText().contains(QLatin1String("I am {{name}}.")));
    QVERIFY(tokens->plainText().contains(QLatin1String("### Instruction:")));
    table().showRow(1);
    QTRY_VERIFY(tokens->plainText().contains(QLatin1String("{{author}} did.")));
    table().showRow(2);
    QTRY_COMPARE(tokens->tokenCount(), 0);
    QVERIFY(!control<QLabel>(*m_page, "rowTokensNote")->text().isEmpty());
}

void DataPageTest::cutoffOfTheTrainFormCounts()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_studio->context.setModel(QString::fromStdString(
        toUtf8(sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
    m_studio->context.setChatTemplate(QStringLiteral("alpaca"));
    openRows();
    const auto tooLong = [this] {
        for (int i = 0;; ++i) {
            auto* button = m_page->findChild<QPushButton*>(QStringLiteral("checkButton%1").arg(i));
            if (!button)
                return false;
            if (button->accessibleName().contains(QLatin1String("longer than training reads")))
                return true;
        }
    };
    QTRY_VERIFY(!model().index(0, IdentityModel::Tokens).data().toString().isEmpty());
    QVERIFY(!tooLong());
    StudioContext::RowOptions options;
    options.data.cutoffLen = 16;
    m_studio->context.setRowOptions(options);
    QTRY_VERIFY(tooLong());
}

void DataPageTest::otherPageCanAskForARow()
{
    m_studio->context.open(StudioContext::Page::Data, QStringLiteral("biscuit#3"));
    QCOMPARE(table().currentIndex().row(), 2);
    QVERIFY(field("answerEdit").hasFocus());
}

void DataPageTest::everySampleStateCanBeShown()
{
    for (const auto& state : DataPage::sampleStates()) {
        DataPage page(m_studio->context);
        page.resize(1090, 740);
        page.showSample(state);
        QVERIFY(!page.grab().isNull());
    }
    QVERIFY(DraftStore::leftBehind().empty());
}

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
