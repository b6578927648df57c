#include "tests/ui/data/data_page_fixture.h"

#include <QCheckBox>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {

const std::string kChat =
    R"({"id": 1, "conversations": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Meow"}, {"from": "human", "value": "Who?"}, {"from": "gpt", "value": "A cat."}]}
{"id": 2, "conversations": [{"from": "human", "value": "Hi"}, {"from": "human", "value": "Who?"}, {"from": "gpt", "value": "A cat who waits."}]}
)";

} // namespace

/// Rows of every form in the editor, and files of other kinds.
class DataFormsTest final : public DataPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void conversationsOpenInTheirOwnFormAndAreSavedInIt();
    void turnsAreEditedRemovedAndTakeTurns();
    void preferencePairsHaveBothAnswers();
    void csvIsImportedAndRowsAreExported();
    void whatAFieldCanNotShowStaysInTheText();
    void theEndOfAVeryLongTextStays();
    void newRowsOfATaggedSetAreTagged();
    void callsAndResultsOfToolsAreShown();
    void picturesAreNamedAndKept();
};

void DataFormsTest::conversationsOpenInTheirOwnFormAndAreSavedInIt()
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

void DataFormsTest::turnsAreEditedRemovedAndTakeTurns()
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

void DataFormsTest::preferencePairsHaveBothAnswers()
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

void DataFormsTest::csvIsImportedAndRowsAreExported()
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
    const auto target = dataSetsFolder() / "out.json";
    answerDialog(target);
    QTRY_VERIFY(noticed("out.json") && std::filesystem::exists(target));
    QVERIFY(readFile(target)->find(R"("value": "At ten, or so")") != std::string::npos);
    QVERIFY(readFile(target)->find(R"("conversations")") != std::string::npos);
}

void DataFormsTest::whatAFieldCanNotShowStaysInTheText()
{
    // A space that does not break, line breaks of Windows, a line separator.
    const auto file =
        writeSet("odd.jsonl", R"({"instruction": "q", "output": "a\u00a0b\r\nc\u2028d\r\ne"})"
                              "\n");
    open("odd");
    auto& answer = field("answerEdit");
    answer.setFocus();
    answer.moveCursor(QTextCursor::End);
    QTest::keyClicks(&answer, QStringLiteral("!"));
    answer.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&answer, QStringLiteral("> "));
    const auto wanted = QStringLiteral("> a\u00a0b\r\nc\u2028d\r\ne!");
    QCOMPARE(QString::fromStdString(model().row(0).output), wanted);
    QTest::keyClick(&answer, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(QString::fromStdString(model().row(0).output), wanted.mid(2, wanted.size() - 3));
    QTest::keyClick(&answer, Qt::Key_Y, Qt::ControlModifier);
    // Taking away a line break of Windows takes both of its characters.
    auto cursor = answer.textCursor();
    cursor.setPosition(int(answer.toPlainText().indexOf(QLatin1Char('c'))));
    answer.setTextCursor(cursor);
    QTest::keyClick(&answer, Qt::Key_Backspace);
    QCOMPARE(QString::fromStdString(model().row(0).output),
             QStringLiteral("> a\u00a0bc\u2028d\r\ne!"));
    QVERIFY(m_page->save());
    QVERIFY(QString::fromStdString(*readFile(file))
                .contains(QStringLiteral("> a\u00a0bc\u2028d\\r\\ne!")));
}

void DataFormsTest::theEndOfAVeryLongTextStays()
{
    const QString text = QString(60'000, QLatin1Char('x')) + QStringLiteral("END");
    static_cast<void>(writeSet(
        "long.jsonl",
        QStringLiteral("{\"instruction\": \"q\", \"output\": \"%1\"}\n").arg(text).toStdString()));
    open("long");
    auto& answer = field("answerEdit");
    QVERIFY(answer.toPlainText().size() < 60'000);
    answer.setFocus();
    answer.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&answer, QStringLiteral("> "));
    QCOMPARE(QString::fromStdString(model().row(0).output), QStringLiteral("> ") + text);
    m_page->discardChanges();
}

void DataFormsTest::newRowsOfATaggedSetAreTagged()
{
    const auto file = dataSetsFolder() / "tagged.json";
    QVERIFY(writeFileAtomically(
        file,
        R"([{"instruction": "q", "output": "a", "label": false}, {"instruction": "r", "output": "b"}])"));
    QVERIFY(writeFileAtomically(
        dataSetsFolder() / "dataset_info.json",
        R"({"tagged": {"file_name": "tagged.json", "columns": {"prompt": "instruction", "response": "output", "kto_tag": "label"}}})"));
    open("tagged");
    auto* good = control<QCheckBox>(*m_page, "goodAnswerBox");
    QVERIFY(good->isVisible() && !good->isChecked());
    table().showRow(1); // training would leave it out
    QCOMPARE(good->checkState(), Qt::PartiallyChecked);
    QTRY_VERIFY(m_page->findChild<QPushButton*>(QStringLiteral("checkButton0")) != nullptr);
    good->click();
    QCOMPARE(model().row(1).isGood, std::optional(true));
    click(*m_page, "addRowButton");
    QTest::keyClicks(&field("questionEdit"), QStringLiteral("new"));
    QTest::keyClicks(&field("answerEdit"), QStringLiteral("yes"));
    QVERIFY(good->isVisible() && good->isChecked());
    QVERIFY(m_page->save());
    const auto saved = readFile(file);
    QVERIFY2(saved->find("\"label\": true") != std::string::npos, saved->c_str());
    QCOMPARE(QString::fromStdString(*saved).count(QLatin1String("\"label\"")), 3);
}

void DataFormsTest::callsAndResultsOfToolsAreShown()
{
    const auto file = writeSet("tools.json", R"([{"messages": [
      {"role": "user", "content": "Weather?"},
      {"role": "assistant", "content": null, "tool_calls": [{"id": "c1", "type": "function", "function": {"name": "weather", "arguments": {"city": "Rom"}}}]},
      {"role": "tool", "tool_call_id": "c1", "content": "sunny"},
      {"role": "assistant", "content": "Sun."}]}])");
    open("tools");
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(control<QLabel>(*m_page, "turnCalls1")->text(),
             QStringLiteral("weather({\"city\":\"Rom\"})"));
    QCOMPARE(field("questionEdit").toPlainText(), QStringLiteral("sunny"));
    QVERIFY(field("questionEdit").accessibleName().contains(QLatin1String("Result of the tool")));
    field("answerEdit").setPlainText(QStringLiteral("Sun!"));
    QVERIFY(m_page->save());
    const auto saved = *readFile(file);
    QVERIFY2(saved.find("\"tool_call_id\": \"c1\"") != std::string::npos, saved.c_str());
    QVERIFY(saved.find("\"content\": null") != std::string::npos);
    QVERIFY(saved.find("\"content\": \"Sun!\"") != std::string::npos);
}

void DataFormsTest::picturesAreNamedAndKept()
{
    const auto file = dataSetsFolder() / "pictures.json";
    QVERIFY(writeFileAtomically(
        file,
        R"([{"instruction": "q", "output": "a", "images": ["cat.png"]}, {"instruction": "r", "output": "b", "images": []}])"));
    QVERIFY(writeFileAtomically(
        dataSetsFolder() / "dataset_info.json",
        R"({"pictures": {"file_name": "pictures.json", "columns": {"prompt": "instruction", "response": "output", "images": "images"}}})"));
    open("pictures");
    const auto markOf = [this](int row) {
        return model().index(row, IdentityModel::Mark).data(IdentityModel::MarkRole).toInt();
    };
    QCOMPARE(markOf(0), int(IdentityModel::RowMark::Bad)); // training leaves it out
    QCOMPARE(markOf(1), int(IdentityModel::RowMark::None));
    model().setField(0, RowField::Answer, QStringLiteral("changed"));
    QVERIFY(m_page->save());
    const auto saved = *readFile(file);
    QVERIFY2(saved.find("\"cat.png\"") != std::string::npos, saved.c_str());
}

QTEST_MAIN(DataFormsTest)
#include "data_forms_test.moc"
