#include "tests/ui/data/data_page_fixture.h"

#include <numeric>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// Sets that are too large to be looked at after every key.
class DataLargeTest final : public DataPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void largeFileIsReadInTheBackgroundCheckedAndSaved();
    void largeSetsAreSearchedAndReplacedInTheBackground();
    void rowThatCanNotBeReadIsLeftAlone();
    void oneRowThatCanNotBeReadHidesNoOthers();
    void allRowsAreChosenDeletedAndComeBack();
};

void DataLargeTest::largeFileIsReadInTheBackgroundCheckedAndSaved()
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

void DataLargeTest::largeSetsAreSearchedAndReplacedInTheBackground()
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

void DataLargeTest::rowThatCanNotBeReadIsLeftAlone()
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
    auto* raw = control<QPlainTextEdit>(*m_page, "rowJson"); // but it can be looked at
    QVERIFY(raw->isVisible() && raw->isReadOnly());
    QCOMPARE(raw->toPlainText(),
             QStringLiteral("{\n  \"instruction\": \"a\",\n  \"output\": {\n    \"b\": 1\n  }\n}"));
    table().showRow(0);
    QVERIFY(field("answerEdit").isVisible());
    control<Segmented>(*m_page, "rowForm")->setCurrent(2);
    Q_EMIT control<Segmented>(*m_page, "rowForm")->currentChanged(2);
    QVERIFY(raw->isVisible());
    QVERIFY(raw->toPlainText().contains(QLatin1String("\"instruction\": \"q0\"")));
    model().setField(5'001, RowField::Answer, QStringLiteral("lost"));
    QVERIFY(!m_page->hasUnsavedChanges());
    model().setField(0, RowField::Answer, QStringLiteral("changed"));
    QVERIFY(m_page->save());
    QVERIFY(readFile(file)->find(bad) != std::string::npos);
}

void DataLargeTest::oneRowThatCanNotBeReadHidesNoOthers()
{
    const std::string bad = R"({"instruction": "a", "output": 5})";
    const auto file = writeSet("odd.json", "[" + bad + R"(, {"instruction": "q", "output": "a"}])");
    open("odd");
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(!model().canEdit(0));
    model().setField(1, RowField::Answer, QStringLiteral("b"));
    m_page.reset(); // a draft keeps it too
    makePage();
    click(*m_page, "restoreDraftButton");
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(m_page->save());
    QVERIFY(readFile(file)->find(bad) != std::string::npos);
    QVERIFY(readFile(file)->find(R"("output": "b")") != std::string::npos);
}

void DataLargeTest::allRowsAreChosenDeletedAndComeBack()
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "{\"instruction\": \"q" + std::to_string(i) + "\", \"output\": \"a\"}\n";
    static_cast<void>(writeSet("large.jsonl", text));
    open("large");
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 100'000, 60'000);
    table().selectAll();
    QCOMPARE(table().selectedRows().size(), std::size_t{100'000});
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 0);
    click(*m_page, "undoButton");
    QCOMPARE(model().rowCount(), 100'000);

    // Every second row: half of them in one pass.
    std::vector<int> rows;
    for (int i = 0; i < 100'000; i += 2)
        rows.push_back(i);
    model().removeRowsAt(rows);
    QCOMPARE(model().rowCount(), 50'000);
    QCOMPARE(model().row(49'999).instruction, std::string("q99999"));
    QVERIFY(table().currentIndex().isValid());
    click(*m_page, "undoButton");
    QCOMPARE(model().rowCount(), 100'000);
    QCOMPARE(model().row(50'001).instruction, std::string("q50001"));
    click(*m_page, "redoButton");
    QCOMPARE(model().row(1).instruction, std::string("q3"));
    m_page->discardChanges();
}

QTEST_MAIN(DataLargeTest)
#include "data_large_test.moc"
