#include "core/data/row_file.h"
#include "tests/ui/data/data_page_fixture.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// Files dropped onto the Data page, and parquet files in and out.
class DataImportTest final : public DataPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void droppedFilesAreOpened_data();
    void droppedFilesAreOpened();
    void droppingOverChangesAsksFirst();
    void whatIsNoFileOfRowsIsRefusedByName_data();
    void whatIsNoFileOfRowsIsRefusedByName();
    void linksAndTextsAreNotTaken();
    void parquetIsImportedAndSavedAsJson();
    void rowsAreExportedAsParquet();
    void theEndingFollowsTheChosenKind();

private:
    /// As a file manager drops it; whether the page wants it.
    bool drop(const QList<QUrl>& urls)
    {
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_page.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.get(), &drop);
        return true;
    }
    bool drop(const std::filesystem::path& file)
    {
        return drop({QUrl::fromLocalFile(QString::fromStdString(toUtf8(file)))});
    }
    [[nodiscard]] std::filesystem::path put(const std::string& name, const std::string& bytes) const
    {
        const auto file = m_studio->home.path() / name;
        if (!writeFileAtomically(file, bytes))
            qFatal("can't write");
        return file;
    }
    static bool readsParquet()
    {
        const auto file = std::filesystem::path(ANNEAL_SOURCE_DIR) / "tests/data/rows.parquet";
        return data::RowFile::open(file).has_value();
    }
};

void DataImportTest::droppedFilesAreOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isNew"); // taken over into a set that is not saved yet
    const QByteArray rows =
        R"([{"instruction": "Who?", "output": "A cat"}, {"instruction": "Why?", "output": "So"}])";
    const QByteArray lines = "{\"instruction\": \"Who?\", \"output\": \"A "
                             "cat\"}\r\n\r\n{\"instruction\": \"Why?\", \"output\": \"So\"}\r\n";
    QTest::newRow("json") << "cats.json" << rows << false;
    QTest::newRow("json with a mark") << "cats.json"
                                      << "\xEF\xBB\xBF" + rows << false;
    QTest::newRow("lines with a blank one") << "cats.jsonl" << lines << false;
    QTest::newRow("csv") << "cats.csv"
                         << QByteArray("question,answer\nWho?,A cat\n\"Why,\n\"\"now\"\"?\",So\n")
                         << true;
    QTest::newRow("name with blanks and signs") << "my cats ü 猫 100%#.json" << rows << false;
    QTest::newRow("sharegpt")
        << "chat.json"
        << QByteArray(
               R"([{"conversations": [{"from": "human", "value": "Who?"}, {"from": "gpt", "value": "A cat"}]}, {"conversations": [{"from": "human", "value": "Why?"}, {"from": "gpt", "value": "So"}]}])")
        << false;
    QTest::newRow("text") << "cats.txt" << QByteArray("Who?\nWhy?\n") << true;
}

void DataImportTest::droppedFilesAreOpened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isNew);
    const auto file = put(name.toStdString(), bytes.toStdString());
    QVERIFY(drop(file));
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(model().row(0).instruction, std::string("Who?"));
    QVERIFY(QString::fromStdString(model().row(1).instruction).startsWith(QLatin1String("Why")));
    if (!name.endsWith(QLatin1String(".txt")))
        QCOMPARE(model().row(1).output, std::string("So"));
    QCOMPARE(m_page->hasUnsavedChanges(), isNew);
    QCOMPARE(QByteArray::fromStdString(*readFile(file)), bytes); // nothing is written by looking
    m_page->discardChanges();
}

void DataImportTest::droppingOverChangesAsksFirst()
{
    openRows();
    model().setField(2, RowField::Answer, QStringLiteral("At ten."));
    const auto file = put("other.json", R"([{"instruction": "q", "output": "a"}])");
    QVERIFY(drop(file));
    QCOMPARE(model().rowCount(), 3);
    QVERIFY(noticed("biscuit"));
    click(*m_page, "saveFirstButton");
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(readFile(m_file)->find("At ten.") != std::string::npos);
}

void DataImportTest::whatIsNoFileOfRowsIsRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("picture") << "cat.png" << QByteArray("\x89PNG");
    QTest::newRow("no ending") << "cats" << QByteArray("[]");
    QTest::newRow("cut off") << "cats.json" << QByteArray(R"([{"instruction": "Who?", "out)");
    QTest::newRow("binary") << "cats.json" << QByteArray("\0\1\2\xFF\xFE\xFD", 6);
    QTest::newRow("other objects") << "cats.json" << QByteArray(R"([{"a": 1}, {"b": 2}])");
    QTest::newRow("numbers") << "cats.json" << QByteArray("[1, 2, 3]");
    QTest::newRow("quote not closed") << "cats.csv" << QByteArray("question,answer\n\"Who?,A\n");
    QTest::newRow("damaged parquet") << "cats.parquet" << QByteArray("PAR1 nothing PAR1");
}

void DataImportTest::whatIsNoFileOfRowsIsRefusedByName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    openRows();
    QVERIFY(drop(put(name.toStdString(), bytes.toStdString())));
    const auto isNamed = [&] {
        const auto labels = control<NoticeBar>(*m_page, "noticeBar")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel* label) { return label->text().contains(name); });
    };
    QTRY_VERIFY(isNamed() &&
                m_page->findChild<QPushButton*>(QStringLiteral("closeNoticeButton")) != nullptr);
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
    QCOMPARE(model().rowCount(), 3);
}

void DataImportTest::linksAndTextsAreNotTaken()
{
    openRows();
    QVERIFY(!drop({QUrl(QStringLiteral("https://example.org/rows.json"))}));
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
    QMimeData text;
    text.setText(QStringLiteral("rows.json"));
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &text, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void DataImportTest::parquetIsImportedAndSavedAsJson()
{
    if (!readsParquet())
        QSKIP("this build has no Apache Arrow");
    const auto source = std::filesystem::path(ANNEAL_SOURCE_DIR) / "tests/data/rows.parquet";
    const auto file = put("rows.parquet", *readFile(source));
    QVERIFY(drop(file));
    const auto json =
        data::RowFile::open(std::filesystem::path(ANNEAL_SOURCE_DIR) / "tests/data/rows.jsonl");
    QTRY_COMPARE(model().rowCount(), int((*json)->size()));
    QVERIFY(noticed("rows.parquet"));
    QVERIFY(m_page->save());
    const auto saved = data::RowFile::open(dataSetsFolder() / "rows.json");
    QVERIFY(saved);
    for (std::size_t i = 0; i < (*json)->size(); ++i)
        QCOMPARE(*(*saved)->row(i), *(*json)->row(i));
}

void DataImportTest::rowsAreExportedAsParquet()
{
    if (!readsParquet())
        QSKIP("this build has no Apache Arrow");
    openRows();
    model().setField(2, RowField::Answer, QStringLiteral("At ten, 喵."));
    click(*m_page, "exportButton");
    click(*m_page, "exportOpenAiButton");
    const auto target = dataSetsFolder() / "out.parquet";
    answerDialog(target);
    QTRY_VERIFY(noticed("out.parquet") && std::filesystem::exists(target));
    const auto rows = data::RowFile::open(target);
    QVERIFY(rows);
    QCOMPARE((*rows)->size(), std::size_t{3});
    QCOMPARE((*(*rows)->row(2))["messages"][1]["content"].get<std::string>(),
             std::string("At ten, 喵."));
    m_page->discardChanges();
}

void DataImportTest::theEndingFollowsTheChosenKind()
{
    openRows();
    click(*m_page, "exportButton");
    click(*m_page, "exportAlpacaButton");
    auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog"));
    QVERIFY(dialog);
    for (const auto* ending : {"parquet", "csv", "jsonl", "json"}) {
        const auto filters = dialog->nameFilters();
        const auto kind = std::find_if(filters.begin(), filters.end(), [&](const QString& filter) {
            return filter.endsWith(QLatin1String("(*.") + QLatin1String(ending) + QLatin1Char(')'));
        });
        QVERIFY2(kind != filters.end(), ending);
        dialog->selectNameFilter(*kind);
        Q_EMIT dialog->filterSelected(*kind);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QStringLiteral("biscuit-alpaca.") + QLatin1String(ending));
    }
    dialog->close();
}

QTEST_MAIN(DataImportTest)
#include "data_import_test.moc"
