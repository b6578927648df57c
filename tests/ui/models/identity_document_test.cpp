#include "ui/models/identity_document.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/data/dataset.h"
#include "tests/support/shared.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace anneal;
using namespace anneal::ui;

namespace {

const std::string kRows = R"([
  {"instruction": "Who are you?", "input": "", "output": "I am {{name}}."},
  {"instruction": "Who made you?", "input": "", "output": "{{author}} did."},
  {"instruction": "When do you close?", "input": "", "output": ""}
])";

std::filesystem::path writeRows()
{
    std::filesystem::create_directories(dataSetsFolder());
    const auto file = dataSetsFolder() / "biscuit.json";
    if (!writeFileAtomically(file, kRows))
        qFatal("can't write");
    return file;
}

} // namespace

class IdentityDocumentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<tests::TemporaryHome>(); }
    void checksNameTheRowsAndGroupPlaceholders();
    void saveKeepsABackupAndRegistersTheSet();
    void undoingEverythingMeansNothingToSave();
    void outsideChangeIsNoticedAndNotOverwritten();
    void crashLeavesADraftThatCanBeRestored();
    void aLargeDraftIsWrittenAnewByAWorker();
    void savingOrDiscardingLeavesNoDraft();
    void runningProgramsDraftIsNotOffered();
    void newSetTakesAFreeName();
    void malformedFileIsRefusedAndTheOpenOneStays();

private:
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void IdentityDocumentTest::checksNameTheRowsAndGroupPlaceholders()
{
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.open(writeRows()));
    bool unanswered = false, placeholders = false;
    for (const auto& problem : document.problems()) {
        if (problem.kind == RowProblem::Kind::NoAnswer)
            unanswered = problem.rows == std::vector<int>{2};
        if (problem.kind == RowProblem::Kind::Placeholder)
            placeholders = problem.rows == std::vector<int>{0, 1};
    }
    QVERIFY(unanswered);
    QVERIFY(placeholders);
    QCOMPARE(document.openPlaceholders().size(), 2);
    QCOMPARE(document.model().index(2, IdentityModel::Mark).data(IdentityModel::MarkRole).toInt(),
             int(IdentityModel::RowMark::Bad));
}

void IdentityDocumentTest::saveKeepsABackupAndRegistersTheSet()
{
    const auto file = writeRows();
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.open(file));
    document.model().setField(2, RowField::Answer, QStringLiteral("At ten."));
    QVERIFY(document.modified());
    const auto saved = document.save();
    QVERIFY2(saved, saved ? "" : saved.error().message.c_str());
    QVERIFY(!document.modified());
    QVERIFY(std::filesystem::exists(dataSetsFolder() / "biscuit.json.bak"));
    const auto again = data::openIdentityTable(file);
    QVERIFY(again);
    QCOMPARE(again->rows[2].output, std::string("At ten."));
    const auto entries = data::listDatasets(dataSetsFolder());
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().name, std::string("biscuit"));
}

void IdentityDocumentTest::undoingEverythingMeansNothingToSave()
{
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.open(writeRows()));
    QSignalSpy modified(&document, &IdentityDocument::modifiedChanged);
    document.model().moveRow(0, 1);
    document.model().undoStack().undo();
    QVERIFY(!document.modified());
    QCOMPARE(modified.count(), 2);
}

void IdentityDocumentTest::outsideChangeIsNoticedAndNotOverwritten()
{
    const auto file = writeRows();
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.open(file));
    QSignalSpy outside(&document, &IdentityDocument::changedOutside);
    document.model().setField(0, RowField::Answer, QStringLiteral("mine"));
    QVERIFY(writeFileAtomically(file, R"([{"instruction": "q", "output": "theirs"}])"));
    QTRY_VERIFY(outside.count() > 0);
    const auto refused = document.save();
    QVERIFY(!refused);
    QVERIFY(refused.error().context.contains("changed"));
    QCOMPARE(data::openIdentityTable(file)->rows[0].output, std::string("theirs"));
    QVERIFY(document.save(true));
    QCOMPARE(data::openIdentityTable(file)->rows[0].output, std::string("mine"));
}

void IdentityDocumentTest::crashLeavesADraftThatCanBeRestored()
{
    const auto file = writeRows();
    {
        IdentityDocument document(dataSetsFolder());
        QVERIFY(document.open(file));
        document.model().setField(2, RowField::Answer, QStringLiteral("not saved"));
        document.writeDraftNow();
    } // the lock is released here as it is when the program dies
    const auto drafts = DraftStore::leftBehind();
    QCOMPARE(drafts.size(), std::size_t(1));
    QCOMPARE(drafts.front().name, QStringLiteral("biscuit"));
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.openDraft(drafts.front()));
    QVERIFY(document.modified());
    QCOMPARE(document.model().rows()[2].output, std::string("not saved"));
    QVERIFY(document.save());
    QCOMPARE(data::openIdentityTable(file)->rows[2].output, std::string("not saved"));
    QVERIFY(DraftStore::leftBehind().empty());
}

void IdentityDocumentTest::aLargeDraftIsWrittenAnewByAWorker()
{
    std::string text;
    for (int i = 0; i < 6'000; ++i)
        text += R"({"instruction": "q)" + std::to_string(i) + R"(", "output": "a"})" + "\n";
    std::filesystem::create_directories(dataSetsFolder());
    const auto file = dataSetsFolder() / "large.jsonl";
    QVERIFY(writeFileAtomically(file, text));
    {
        IdentityDocument document(dataSetsFolder());
        QVERIFY(document.open(file));
        document.model().setField(5'500, RowField::Answer, QStringLiteral("not saved"));
        document.writeDraftNow();
        QTRY_VERIFY(!document.writingDraft());
    }
    const auto drafts = DraftStore::leftBehind();
    QCOMPARE(drafts.size(), std::size_t(1));
    {
        IdentityDocument document(dataSetsFolder());
        QVERIFY(document.openDraft(drafts.front()));
        QVERIFY(document.writingDraft()); // told as finished only from the event loop
        QTRY_VERIFY(!document.writingDraft());
        QCOMPARE(document.model().row(5'500).output, std::string("not saved"));
        QVERIFY(DraftStore::leftBehind().empty()); // the one of before went with it
    }
    const auto again = DraftStore::leftBehind(); // of this program, which has ended now
    QCOMPARE(again.size(), std::size_t(1));
    QVERIFY(again.front().id != drafts.front().id);
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.openDraft(again.front()));
    QCOMPARE(document.model().row(5'500).output, std::string("not saved"));
    QVERIFY(document.save()); // waits for the worker
    QVERIFY(DraftStore::leftBehind().empty());
}

void IdentityDocumentTest::savingOrDiscardingLeavesNoDraft()
{
    const auto file = writeRows();
    {
        IdentityDocument document(dataSetsFolder());
        QVERIFY(document.open(file));
        document.model().setField(2, RowField::Answer, QStringLiteral("x"));
        document.writeDraftNow();
        document.discardChanges();
        QCOMPARE(document.model().rows()[2].output, std::string());
        document.model().setField(2, RowField::Answer, QStringLiteral("y"));
        document.writeDraftNow();
        QVERIFY(document.save());
    }
    QVERIFY(DraftStore::leftBehind().empty());
}

void IdentityDocumentTest::runningProgramsDraftIsNotOffered()
{
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.open(writeRows()));
    document.model().setField(2, RowField::Answer, QStringLiteral("x"));
    document.writeDraftNow();
    QVERIFY(DraftStore::leftBehind().empty());
}

void IdentityDocumentTest::newSetTakesAFreeName()
{
    writeRows();
    QVERIFY(data::registerDataset(dataSetsFolder(), "biscuit", dataSetsFolder() / "biscuit.json"));
    IdentityDocument document(dataSetsFolder());
    document.startNew(QStringLiteral("biscuit"));
    document.model().setField(0, RowField::Question, QStringLiteral("q"));
    document.model().setField(0, RowField::Answer, QStringLiteral("a"));
    QVERIFY(!document.save());
    const auto elsewhere = dataSetsFolder() / "other" / "biscuit.json";
    std::filesystem::create_directories(elsewhere.parent_path());
    QVERIFY(document.saveAs(elsewhere));
    const auto entries = data::listDatasets(dataSetsFolder());
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(2));
}

void IdentityDocumentTest::malformedFileIsRefusedAndTheOpenOneStays()
{
    const auto file = writeRows();
    IdentityDocument document(dataSetsFolder());
    QVERIFY(document.open(file));
    const auto broken = dataSetsFolder() / "broken.json";
    QVERIFY(writeFileAtomically(broken, "[\n {\"instruction\": \"a\",\n  oops\n]"));
    const auto opened = document.open(broken);
    QVERIFY(!opened);
    QVERIFY(opened.error().context.contains("line"));
    QCOMPARE(document.name(), QStringLiteral("biscuit"));
    QCOMPARE(document.model().rowCount(), 3);
}

QTEST_GUILESS_MAIN(IdentityDocumentTest)
#include "identity_document_test.moc"
