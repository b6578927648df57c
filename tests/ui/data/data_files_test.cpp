#include "tests/ui/data/data_page_fixture.h"
#include "ui/models/draft_store.h"

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// How the Data page opens, saves and leaves data sets.
class DataFilesTest final : public DataPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void openingAnotherSetAsksWhatBecomesOfChanges();
    void changeByAnotherProgramIsOfferedForReading();
    void draftOfACrashIsOffered();
    void lastSetIsOpenAgainAtTheNextStart();
    void newSetIsSavedAndRegistered();
    void trainingOnTheRowsSavesThemAndLeadsThere();
    void malformedFileIsNamedOnThePage();
    void fileCanBeOpenedByTheChooser();
    void unknownEndingsAreRefused();
    void oddEntriesOfTheListHideNoOthers();
    void theListKeepsWhatOthersWrote();
};

void DataFilesTest::openingAnotherSetAsksWhatBecomesOfChanges()
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

void DataFilesTest::changeByAnotherProgramIsOfferedForReading()
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

void DataFilesTest::draftOfACrashIsOffered()
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

void DataFilesTest::lastSetIsOpenAgainAtTheNextStart()
{
    openRows();
    m_page.reset();
    makePage();
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
    QVERIFY(!m_page->hasUnsavedChanges());
}

void DataFilesTest::newSetIsSavedAndRegistered()
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

void DataFilesTest::trainingOnTheRowsSavesThemAndLeadsThere()
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

void DataFilesTest::malformedFileIsNamedOnThePage()
{
    const auto broken = dataSetsFolder() / "broken.json";
    QVERIFY(writeFileAtomically(broken, "[\n {\"instruction\": \"a\",\n  oops\n]"));
    openRows();
    m_studio->context.open(StudioContext::Page::Data, QString::fromStdString(toUtf8(broken)));
    QVERIFY(noticed("broken.json"));
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
}

void DataFilesTest::fileCanBeOpenedByTheChooser()
{
    click(*m_page, "openFileButton");
    answerDialog(m_file);
    QCOMPARE(model().rowCount(), 3);
}

void DataFilesTest::unknownEndingsAreRefused()
{
    openRows();
    auto* picker = control<ListPicker>(*m_page, "dataSetPicker");
    Q_EMIT picker->actionTriggered(QStringLiteral("saveAs"));
    const auto target = dataSetsFolder() / "x.csv";
    answerDialog(target);
    QVERIFY(control<NoticeBar>(*m_page, "noticeBar")->isVisible());
    QVERIFY(!std::filesystem::exists(target));
    QCOMPARE(m_page->dataSetName(), QStringLiteral("biscuit"));
}

void DataFilesTest::oddEntriesOfTheListHideNoOthers()
{
    QVERIFY(writeFileAtomically(dataSetsFolder() / "dataset_info.json", R"({
      "odd": {"file_name": "x.json", "formatting": "nothing known"}, "worse": 7, "worst": {"columns": []},
      "hub": {"hf_hub_url": "a/b"}, "biscuit": {"file_name": "biscuit.json"}})"));
    open("biscuit");
    QCOMPARE(model().rowCount(), 3);
}

void DataFilesTest::theListKeepsWhatOthersWrote()
{
    // In the encoding of a Chinese Windows, with keys and digits that are not ours.
    const auto info = dataSetsFolder() / "dataset_info.json";
    QVERIFY(writeFileAtomically(
        info, "{\"zeta\": {\"file_name\": \"z.json\", \"note\": \"\xC4\xE3\xBA\xC3\", "
              "\"ratio\": 0.10, \"their\": [1, {\"b\": 2, \"a\": 1}]}}"));
    const auto file = dataSetsFolder() / "new.json";
    QVERIFY(writeFileAtomically(file, R"([{"instruction": "q", "output": "a"}])"));
    open(toUtf8(file));
    model().setField(0, RowField::Answer, QStringLiteral("b"));
    QVERIFY(m_page->save());
    const auto after = QString::fromStdString(*readFile(info)).simplified();
    QVERIFY2(after.startsWith(QStringLiteral(
                 "{ \"zeta\": { \"file_name\": \"z.json\", \"note\": \"你好\", "
                 "\"ratio\": 0.10, \"their\": [ 1, { \"b\": 2, \"a\": 1 } ] }, \"new\": ")),
             qPrintable(after));
}

QTEST_MAIN(DataFilesTest)
#include "data_files_test.moc"
