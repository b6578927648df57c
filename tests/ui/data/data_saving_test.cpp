#include "tests/ui/data/data_page_fixture.h"
#include "ui/models/draft_store.h"

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// A large set is saved on a worker.
class DataSavingTest final : public DataPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void theWindowGoesOnWhileALargeSetIsSaved();
    void whatIsChangedMeanwhileStaysUnsavedAndIsNotLost();
    void aSaveThatIsCancelledLeavesTheFileAsItWas();
    void leavingMeanwhileFinishesTheSave();
    void trainingWaitsForTheSave();
    void openingAnotherSetWaitsForTheSave();
    void aChangeByAnotherProgramIsNotWrittenOver();

private:
    static constexpr int kMany = 200'000;
    std::filesystem::path m_large;
    std::string m_before;
};

void DataSavingTest::init()
{
    begin();
    m_before.clear();
    const std::string filler(100, 'x');
    for (int i = 0; i < kMany; ++i)
        m_before += R"({"instruction": "Question )" + std::to_string(i) +
                    R"(", "output": "Answer )" + filler + "\", \"id\": 1.50}\n";
    m_large = writeSet("large.jsonl", m_before);
    open("large");
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), kMany, 60'000);
    model().setField(7, RowField::Answer, QStringLiteral("changed"));
}

void DataSavingTest::theWindowGoesOnWhileALargeSetIsSaved()
{
    QVERIFY(m_page->hasUnsavedChanges());
    QSignalSpy sets(&m_studio->context, &StudioContext::dataSetsChanged);
    click(*m_page, "saveButton");
    QVERIFY(m_page->savesEverything());
    QVERIFY(noticed("large.jsonl"));
    QVERIFY(!control<QPushButton>(*m_page, "saveButton")->isEnabled());
    table().showRow(150'000); // it is still there to be read
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->hasUnsavedChanges(), 60'000);
    QCOMPARE(sets.count(), 1);
    QVERIFY(!control<NoticeBar>(*m_page, "noticeBar")->isVisible());
    QCOMPARE(*readFile(m_large.string() + ".bak"), m_before);
    const auto after = *readFile(m_large);
    const auto at = m_before.find("{\"instruction\": \"Question 7\"");
    QCOMPARE(after.substr(0, at), m_before.substr(0, at));
    QVERIFY(after.find(R"({"instruction": "Question 7", "output": "changed", "id": 1.50})") == at);
    QCOMPARE(after.substr(after.size() - 10'000), m_before.substr(m_before.size() - 10'000));
    QCOMPARE(table().currentIndex().row(), 150'000);
}

void DataSavingTest::whatIsChangedMeanwhileStaysUnsavedAndIsNotLost()
{
    click(*m_page, "saveButton");
    model().setField(8, RowField::Answer, QStringLiteral("meanwhile"));
    model().setField(7, RowField::Answer, QStringLiteral("changed again"));
    QVERIFY(!m_page->savesEverything());
    QTRY_VERIFY_WITH_TIMEOUT(readFile(m_large)->find("\"changed\"") != std::string::npos, 60'000);
    QTRY_VERIFY(!control<NoticeBar>(*m_page, "noticeBar")->isVisible());
    QVERIFY(m_page->hasUnsavedChanges());
    QVERIFY(readFile(m_large)->find("meanwhile") == std::string::npos);

    // What differs from the file as it is by now is in the draft.
    m_page.reset();
    makePage();
    // The set is read again first, and the question stands after that.
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), kMany, 60'000);
    QTRY_VERIFY(m_page->findChild<QPushButton*>(QStringLiteral("restoreDraftButton")) != nullptr);
    QTest::qWait(50);
    click(*m_page, "restoreDraftButton");
    QTRY_COMPARE_WITH_TIMEOUT(model().row(8).output, std::string("meanwhile"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), kMany, 60'000);
    QCOMPARE(model().row(8).output, std::string("meanwhile"));
    QCOMPARE(model().row(7).output, std::string("changed again"));
    click(*m_page, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->hasUnsavedChanges(), 60'000);
    QVERIFY(readFile(m_large)->find("\"changed again\"") != std::string::npos);
    QVERIFY(readFile(m_large)->find("\"meanwhile\"") != std::string::npos);
}

void DataSavingTest::aSaveThatIsCancelledLeavesTheFileAsItWas()
{
    click(*m_page, "saveButton");
    click(*m_page, "cancelReadButton");
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->savesEverything(), 60'000);
    QVERIFY(m_page->hasUnsavedChanges());
    QCOMPARE(*readFile(m_large), m_before);
    QVERIFY(!std::filesystem::exists(m_large.string() + ".bak"));
    QVERIFY(control<QPushButton>(*m_page, "saveButton")->isEnabled());
    m_page->discardChanges();
}

void DataSavingTest::leavingMeanwhileFinishesTheSave()
{
    click(*m_page, "saveButton");
    m_page.reset(); // as when the session ends
    QVERIFY(readFile(m_large)->find("\"changed\"") != std::string::npos);
    QVERIFY(DraftStore::leftBehind().empty());
}

void DataSavingTest::trainingWaitsForTheSave()
{
    QSignalSpy left(&m_studio->context, &StudioContext::pageRequested);
    click(*m_page, "trainOnRowsButton");
    QCOMPARE(left.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 60'000);
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(readFile(m_large)->find("\"changed\"") != std::string::npos);
}

void DataSavingTest::openingAnotherSetWaitsForTheSave()
{
    open("biscuit");
    QCOMPARE(model().rowCount(), kMany);
    click(*m_page, "saveFirstButton");
    QCOMPARE(model().rowCount(), kMany);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, 60'000);
    QVERIFY(readFile(m_large)->find("\"changed\"") != std::string::npos);
}

void DataSavingTest::aChangeByAnotherProgramIsNotWrittenOver()
{
    const auto theirs = m_before + R"({"instruction": "theirs", "output": "theirs"})" + "\n";
    QVERIFY(writeFileAtomically(m_large, theirs));
    click(*m_page, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page->findChild<QPushButton*>(QStringLiteral("overwriteButton")) != nullptr, 60'000);
    QCOMPARE(*readFile(m_large), theirs);
    click(*m_page, "overwriteButton");
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->hasUnsavedChanges(), 60'000);
    QVERIFY(readFile(m_large)->find("\"changed\"") != std::string::npos);
    QCOMPARE(*readFile(m_large.string() + ".bak"), theirs);
}

QTEST_MAIN(DataSavingTest)
#include "data_saving_test.moc"
