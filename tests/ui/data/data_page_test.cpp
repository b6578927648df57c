#include "ui/pages/data_page.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/data/identity_table.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/draft_store.h"
#include "ui/models/identity_model.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/data/row_table.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/token_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <numeric>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {

const std::string kRows = R"([
  {"instruction": "Who are you?", "input": "", "output": "I am {{name}}."},
  {"instruction": "Who made you?", "input": "", "output": "{{author}} did."},
  {"instruction": "When do you close?", "input": "", "output": ""}
])";

}

class DataPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
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
    void largeFileIsReadInTheBackgroundCheckedAndSaved();
    void openingAnotherSetAsksWhatBecomesOfChanges();
    void changeByAnotherProgramIsOfferedForReading();
    void draftOfACrashIsOffered();
    void lastSetIsOpenAgainAtTheNextStart();
    void newSetIsSavedAndRegistered();
    void trainingOnTheRowsSavesThemAndLeadsThere();
    void malformedFileIsNamedOnThePage();
    void fileCanBeOpenedByTheChooser();
    void otherPageCanAskForARow();
    void everySampleStateCanBeShown();
    void conversationsOpenInTheirOwnFormAndAreSavedInIt();
    void turnsAreEditedRemovedAndTakeTurns();
    void preferencePairsHaveBothAnswers();
    void csvIsImportedAndRowsAreExported();
    void unknownEndingsAreRefused();
    void rowThatCanNotBeReadIsLeftAlone();
    void cutoffOfTheTrainFormCounts();
    void largeSetsAreSearchedAndReplacedInTheBackground();

private:
    [[nodiscard]] std::filesystem::path writeSet(const char* name, const std::string& text) const
    {
        const auto file = dataSetsFolder() / name;
        if (!writeFileAtomically(file, text) ||
            !data::registerDataset(dataSetsFolder(), toUtf8(file.stem()), file))
            qFatal("can't write");
        return file;
    }
    void open(const char* name)
    {
        m_studio->context.open(StudioContext::Page::Data, QLatin1String(name));
    }
    void openRows();
    [[nodiscard]] IdentityModel& model() const
    {
        return *static_cast<IdentityModel*>(table().model());
    }
    [[nodiscard]] RowTable& table() const { return *control<RowTable>(*m_page, "rowTable"); }
    [[nodiscard]] QPlainTextEdit& field(const char* name) const
    {
        return *control<QPlainTextEdit>(*m_page, name);
    }
    [[nodiscard]] bool noticed(const char* text) const
    {
        auto* bar = control<NoticeBar>(*m_page, "noticeBar");
        return bar->isVisible() && bar->message().contains(QLatin1String(text));
    }
    void makePage();
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<DataPage> m_page;
    std::filesystem::path m_file;
};

void DataPageTest::init()
{
    m_studio = std::make_unique<StudioFixture>();
    m_file = dataSetsFolder() / "biscuit.json";
    if (!writeFileAtomically(m_file, kRows) ||
        !data::registerDataset(dataSetsFolder(), "biscuit", m_file))
        qFatal("can't write");
    makePage();
}

void DataPageTest::makePage()
{
    m_page = std::make_unique<DataPage>(m_studio->context);
    m_page->resize(1090, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DataPageTest::cleanup()
{
    m_page.reset();
    m_studio.reset();
}

void DataPageTest::openRows()
{
    m_studio->context.open(StudioContext::Page::Data, QStringLiteral("biscuit"));
    QCOMPARE(model().rowCount(), 3);
    table().setFocus();
}

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

void DataPageTest::pastingWithNothingOpenBeginsANewSet()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Who?\tA cat.\n"));
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().rows()[0].output, std::string("A cat."));
    QVERIFY(control<QPushButton>(*m_page, "saveButton")->isEnabled());
}

void DataPageTest::largeFileIsReadInTheBackgroundCheckedAndSaved()
{
    constexpr int kRows = 30'000;
    const std::string filler(150, 'x');
    std::string text;
    for (int i = 0; i < kRows; ++i)
        text += R"({"instruction": "Question )" + std::to_string(i) + R"(?", "output": ")" +
                (i == 28'000 ? std::string() : "Answer " + std::to_string(i) + ' ' + filler) +
                "\"}\n";
    const auto file = dataSetsFolder() / "large.jsonl";
    QVERIFY(writeFileAtomically(file, text).has_value());
    QVERIFY(data::registerDataset(dataSetsFolder(), "large", file).has_value());
    m_studio->context.open(StudioContext::Page::Data, QStringLiteral("large#28001"));
    QVERIFY(noticed("large.jsonl")); // being read; the window goes on
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), kRows, 60'000);
    QCOMPARE(table().currentIndex().row(), 28'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QWidget*>(QStringLiteral("checkButton0")) != nullptr,
                             60'000);
    table().showRow(5);
    click(*m_page, "checkButton0"); // leads to the row without an answer
    QCOMPARE(table().currentIndex().row(), 28'000);
    QTest::keyClicks(&field("answerEdit"), QStringLiteral("Late."));
    table().selectAll();
    model().removeRowsAt([] {
        std::vector<int> rows(10'000);
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }());
    QCOMPARE(model().rowCount(), 20'000);
    model().undoStack().undo();
    QCOMPARE(model().rowCount(), kRows);
    click(*m_page, "saveButton");
    const auto saved = data::openIdentityTable(file);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->rows.size(), std::size_t(kRows));
    QCOMPARE(saved->rows[28'000].output, std::string("Late."));
    QCOMPARE(saved->rows[29'999].instruction, std::string("Question 29999?"));
}

void DataPageTest::openingAnotherSetAsksWhatBecomesOfChanges()
{
    const auto other = dataSetsFolder() / "other.json";
    QVERIFY(writeFileAtomically(other, R"([{"instruction": "q", "output": "a"}])"));
    QVERIFY(data::registerDataset(dataSetsFolder(), "other", other));
    openRows();
    model().setField(2, RowField::Answer, QStringLiteral("At ten."));
    auto* picker = control<ListPicker>(*m_page, "dataSetPicker");
    Q_EMIT picker->chosen(QString::fromStdString(toUtf8(other)));
    QVERIFY(noticed("biscuit"));
    QCOMPARE(model().rowCount(), 3);
    click(*m_page, "cancelLeaveButton");
    QCOMPARE(model().rowCount(), 3);
    Q_EMIT picker->chosen(QString::fromStdString(toUtf8(other)));
    click(*m_page, "saveFirstButton");
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(data::openIdentityTable(m_file)->rows[2].output, std::string("At ten."));
}

void DataPageTest::changeByAnotherProgramIsOfferedForReading()
{
    openRows();
    QVERIFY(writeFileAtomically(m_file, R"([{"instruction": "q", "output": "theirs"}])"));
    QTRY_VERIFY(noticed("biscuit.json"));
    click(*m_page, "reloadButton");
    QCOMPARE(model().rowCount(), 1);
    model().setField(0, RowField::Answer, QStringLiteral("mine"));
    QVERIFY(writeFileAtomically(m_file, R"([{"instruction": "q", "output": "again"}])"));
    QVERIFY(!m_page->save());
    QVERIFY(noticed("biscuit.json"));
    click(*m_page, "overwriteButton");
    QCOMPARE(data::openIdentityTable(m_file)->rows[0].output, std::string("mine"));
}

void DataPageTest::draftOfACrashIsOffered()
{
    openRows();
    model().setField(2, RowField::Answer, QStringLiteral("not saved"));
    m_page.reset(); // as after a crash: neither saved nor discarded
    makePage();
    QVERIFY(noticed("biscuit"));
    click(*m_page, "restoreDraftButton");
    QCOMPARE(model().rows()[2].output, std::string("not saved"));
    QVERIFY(m_page->hasUnsavedChanges());
    m_page->discardChanges();
    QVERIFY(!m_page->hasUnsavedChanges());
    m_page.reset();
    QVERIFY(DraftStore::leftBehind().empty());
}

void DataPageTest::lastSetIsOpenAgainAtTheNextStart()
{
    openRows();
    m_page.reset();
    makePage();
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
    QVERIFY(!m_page->hasUnsavedChanges());
}

void DataPageTest::newSetIsSavedAndRegistered()
{
    click(*m_page, "newDataSetButton");
    QVERIFY(field("questionEdit").hasFocus());
    QTest::keyClicks(&field("questionEdit"), QStringLiteral("Who are you?"));
    QTest::keyClicks(&field("answerEdit"), QStringLiteral("Biscuit."));
    click(*m_page, "saveButton");
    const auto entries = data::listDatasets(dataSetsFolder());
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(2));
    const auto saved = data::openIdentityTable(dataSetsFolder() / "my-identity.json");
    QVERIFY(saved);
    QCOMPARE(saved->rows[0].output, std::string("Biscuit."));
}

void DataPageTest::trainingOnTheRowsSavesThemAndLeadsThere()
{
    openRows();
    field("answerEdit").setPlainText(QStringLiteral("A cat who waits tables."));
    QVERIFY(control<QPushButton>(*m_page, "saveButton")->isEnabled());
    QSignalSpy left(&m_studio->context, &StudioContext::pageRequested);
    click(*m_page, "trainOnRowsButton");
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<StudioContext::Page>(), StudioContext::Page::Train);
    QCOMPARE(left[0][1].toString(), QString::fromStdString(toUtf8(m_file)));
    QVERIFY(readFile(m_file)->find("A cat who waits tables.") != std::string::npos);
}

void DataPageTest::malformedFileIsNamedOnThePage()
{
    const auto broken = dataSetsFolder() / "broken.json";
    QVERIFY(writeFileAtomically(broken, "[\n {\"instruction\": \"a\",\n  oops\n]"));
    openRows();
    m_studio->context.open(StudioContext::Page::Data, QString::fromStdString(toUtf8(broken)));
    QVERIFY(noticed("broken.json"));
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
}

void DataPageTest::fileCanBeOpenedByTheChooser()
{
    click(*m_page, "openFileButton");
    auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QString::fromStdString(toUtf8(m_file)));
    dialog->close();
    QCOMPARE(model().rowCount(), 3);
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

namespace {

const std::string kChat =
    R"({"id": 1, "conversations": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Meow"}, {"from": "human", "value": "Who?"}, {"from": "gpt", "value": "A cat."}]}
{"id": 2, "conversations": [{"from": "human", "value": "Hi"}, {"from": "human", "value": "Who?"}, {"from": "gpt", "value": "A cat who waits."}]}
)";

}

void DataPageTest::conversationsOpenInTheirOwnFormAndAreSavedInIt()
{
    const auto file = writeSet("chat.jsonl", kChat);
    open("chat");
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(field("turnEdit0").toPlainText(), QStringLiteral("Hi"));
    QCOMPARE(field("questionEdit").toPlainText(), QStringLiteral("Who?"));
    field("turnEdit1").setPlainText(QStringLiteral("Purr"));
    click(*m_page, "saveButton");
    QByteArray expected = QByteArray::fromStdString(kChat);
    expected.replace("Meow", "Purr");
    QCOMPARE(QByteArray::fromStdString(*readFile(file)), expected);
    const auto entries = data::listDatasets(dataSetsFolder());
    for (const auto& entry : *entries)
        if (entry.name == "chat")
            QCOMPARE(entry.formatting, std::string("sharegpt"));
}

void DataPageTest::turnsAreEditedRemovedAndTakeTurns()
{
    static_cast<void>(writeSet("chat.jsonl", kChat));
    open("chat");
    // The second row has two questions one after the other: the check leads there.
    auto* jump = control<QPushButton>(*m_page, "checkButton0");
    QVERIFY(jump->accessibleName().contains(QLatin1String("wrong order")));
    jump->click();
    QCOMPARE(table().currentIndex().row(), 1);
    QCOMPARE(field("turnEdit0").toPlainText(), QStringLiteral("Hi"));
    click(*m_page, "removeTurnButton0");
    QVERIFY(model().rows()[1].turns.empty());
    QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("checkButton0")) == nullptr);
    click(*m_page, "undoButton");
    QCOMPARE(model().rows()[1].turns.size(), std::size_t(1));
    click(*m_page, "addTurnButton");
    QCOMPARE(model().rows()[1].turns.size(), std::size_t(3));
    QVERIFY(field("questionEdit").hasFocus());
    QTest::keyClicks(&field("questionEdit"), QStringLiteral("And?"));
    QCOMPARE(model().rows()[1].instruction, std::string("And?"));
    QCOMPARE(model().rows()[1].turns[2].text, std::string("A cat who waits."));
}

void DataPageTest::preferencePairsHaveBothAnswers()
{
    const auto file = writeSet(
        "pairs.json", R"([{"instruction": "Who?", "chosen": "A cat.", "rejected": "A dog."}])");
    open("pairs");
    QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("checkButton0")) == nullptr);
    QCOMPARE(field("answerEdit").toPlainText(), QStringLiteral("A cat."));
    QVERIFY(field("worseEdit").isVisible());
    field("worseEdit").setPlainText(QStringLiteral("A bird."));
    click(*m_page, "saveButton");
    QVERIFY(readFile(file)->find(R"("rejected": "A bird.")") != std::string::npos);
    QVERIFY(readFile(file)->find(R"("chosen": "A cat.")") != std::string::npos);
}

void DataPageTest::csvIsImportedAndRowsAreExported()
{
    const auto csv = dataSetsFolder() / "cats.csv";
    QVERIFY(writeFileAtomically(csv, "question,answer\nWho?,A cat\nWhen?,\"At ten, or so\"\n"));
    open(toUtf8(csv).c_str());
    QTRY_COMPARE(model().rowCount(), 2);
    QVERIFY(noticed("cats.csv"));
    QCOMPARE(model().rows()[1].output, std::string("At ten, or so"));
    QVERIFY(m_page->hasUnsavedChanges());
    QVERIFY(m_page->save());
    QVERIFY(std::filesystem::exists(dataSetsFolder() / "cats.json"));
    QCOMPARE(*readFile(csv), std::string("question,answer\nWho?,A cat\nWhen?,\"At ten, or so\"\n"));

    click(*m_page, "exportButton");
    click(*m_page, "exportShareGptButton");
    auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog"));
    QVERIFY(dialog);
    const auto target = dataSetsFolder() / "out.json";
    Q_EMIT dialog->fileSelected(QString::fromStdString(toUtf8(target)));
    dialog->close();
    QTRY_VERIFY(noticed("out.json") && std::filesystem::exists(target));
    QVERIFY(readFile(target)->find(R"("value": "At ten, or so")") != std::string::npos);
    QVERIFY(readFile(target)->find(R"("conversations")") != std::string::npos);
}

void DataPageTest::unknownEndingsAreRefused()
{
    openRows();
    auto* picker = control<ListPicker>(*m_page, "dataSetPicker");
    Q_EMIT picker->actionTriggered(QStringLiteral("saveAs"));
    auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog"));
    QVERIFY(dialog);
    const auto target = dataSetsFolder() / "x.csv";
    Q_EMIT dialog->fileSelected(QString::fromStdString(toUtf8(target)));
    dialog->close();
    QVERIFY(control<NoticeBar>(*m_page, "noticeBar")->isVisible());
    QVERIFY(!std::filesystem::exists(target));
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
}

void DataPageTest::rowThatCanNotBeReadIsLeftAlone()
{
    const std::string bad = R"({"instruction": "a", "output": {"b": 1}})";
    std::string text;
    for (int i = 0; i < 5'001; ++i)
        text += R"({"instruction": "q)" + std::to_string(i) + R"(", "output": "a"})" + "\n";
    const auto file = writeSet("odd.jsonl", text + bad + "\n");
    open("odd");
    QTRY_COMPARE(model().rowCount(), 5'002);
    table().showRow(5'001);
    QVERIFY(!field("answerEdit").isVisible());
    model().setField(5'001, RowField::Answer, QStringLiteral("lost"));
    QVERIFY(!m_page->hasUnsavedChanges());
    model().setField(0, RowField::Answer, QStringLiteral("changed"));
    QVERIFY(m_page->save());
    QVERIFY(readFile(file)->find(bad) != std::string::npos);
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

void DataPageTest::largeSetsAreSearchedAndReplacedInTheBackground()
{
    std::string text;
    for (int i = 0; i < 12'000; ++i)
        text +=
            R"({"instruction": "Question )" + std::to_string(i) + R"(", "output": "blue"})" + "\n";
    static_cast<void>(writeSet("large.jsonl", text));
    open("large");
    QTRY_COMPARE(model().rowCount(), 12'000);
    auto* find = control<QLineEdit>(*m_page, "findEdit");
    find->setText(QStringLiteral("question 11999"));
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE(table().currentIndex().row(), 11'999);
    find->setText(QStringLiteral("blue"));
    click(*m_page, "replaceToggle");
    control<QLineEdit>(*m_page, "replaceEdit")->setText(QStringLiteral("green"));
    click(*m_page, "replaceAllButton");
    QTRY_COMPARE(model().row(7).output, std::string("green"));
    QCOMPARE(model().row(11'999).output, std::string("green"));
    click(*m_page, "undoButton"); // one step
    QCOMPARE(model().row(11'999).output, std::string("blue"));

    // Of a large set the draft holds what was changed, and goes back onto the file.
    model().setField(9'000, RowField::Answer, QStringLiteral("not saved"));
    m_page.reset();
    QVERIFY(std::filesystem::exists(dataHome() / "drafts"));
    for (const auto& draft : std::filesystem::directory_iterator(dataHome() / "drafts"))
        QVERIFY(std::filesystem::file_size(draft.path()) < 4096);
    makePage();
    click(*m_page, "restoreDraftButton");
    QCOMPARE(model().rowCount(), 12'000);
    QCOMPARE(model().row(9'000).output, std::string("not saved"));
    QCOMPARE(model().row(8'999).output, std::string("blue"));
    m_page->discardChanges();
}

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
