#include "tests/ui/export/export_page_fixture.h"

#include "core/catalog/gguf_mix.h"
#include "core/config/deploy_options.h"
#include "core/jobs/job.h"
#include "core/studio/adapter_copy.h"
#include "ui/bridge/notice_text.h"
#include "ui/pages/export/export_gate.h"
#include "ui/shell/language.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

class ExportPageTest final : public QObject, private ExportPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void buttonSaysWhatIsMissing();
    void folderWithOtherFilesIsNeverReplaced();
    void exportRunsAndOffersToChatWithIt();
    void theCheckOfTheFileIsShown();
    void whatTheFileOnlySaysNearlyIsShownInTheLanguage();
    void anAdapterIsWrittenAsGguf();
    void stopLeavesTheFormAsItWas();
    void failureStandsOnTheStageWithARemedy();
    void typesAreMeasuredAndChosenFromTheTable();
    void aMeasurementStops();
    void measuringEndsWithAnotherRun();
    void lmStudioFindsIt();
    void adapterIsCopiedWhole();
    void damagedAdapterIsRefusedByName();
    void foreignFolderIsNotTouchedByTheCopy();
    void checkpointOfTheChosenRunIsExported();
    void wholeWeightsAreExportedAsAModel();
    void everySampleStateCanBeShown();
};

void ExportPageTest::buttonSaysWhatIsMissing()
{
    QCOMPARE(label(), QStringLiteral("Export"));
    control<QLineEdit>(*m_page, "exportFolderEdit")->clear();
    QTest::keyClicks(control<QLineEdit>(*m_page, "exportFolderEdit"), QStringLiteral(" "));
    QCOMPARE(label(), QStringLiteral("Choose a folder"));
    click(*m_page, "exportButton");
    QVERIFY(m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog")));

    StudioFixture empty;
    ExportPage page(empty.context);
    page.show();
    QCOMPARE(control<QPushButton>(page, "exportButton")->text(), QStringLiteral("Choose a run"));
    QVERIFY(
        control<MessageCard>(page, "exportMessage")->title().startsWith(QLatin1String("Nothing")));
}

void ExportPageTest::folderWithOtherFilesIsNeverReplaced()
{
    QVERIFY(writeFileAtomically(m_studio->home.path() / "photos" / "cat.jpg", "meow"));
    setFolder(folder("photos"));
    QCOMPARE(label(), QStringLiteral("Choose another folder"));
    setFolder(QString::fromStdString(toUtf8(m_run)));
    QCOMPARE(label(), QStringLiteral("Choose another folder"));
    setFolder(folder("fresh"));
    QCOMPARE(label(), QStringLiteral("Export"));
}

void ExportPageTest::exportRunsAndOffersToChatWithIt()
{
    setFolder(folder("out"));
    QSignalSpy pages(&m_studio->context, &StudioContext::pageRequested);
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    QCOMPARE(label(), QStringLiteral("Export again"));
    QVERIFY(
        control<QPlainTextEdit>(*m_page, "usageSnippet")->toPlainText().contains(folder("out")));
    click(*m_page, "chatWithItButton");
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages[0][0].value<StudioContext::Page>(), StudioContext::Page::Chat);
    QCOMPARE(pages[0][1].toString(), folder("out") + QStringLiteral("/model.gguf"));
}

void ExportPageTest::theCheckOfTheFileIsShown()
{
    auto& check = m_studio->script->exportCheck;
    check = {.made = true,
             .passed = false,
             .samePrompts = true,
             .prompts = 8,
             .tokens = 118,
             .agreement = 0.31,
             .difference = 2.5,
             .problem = {}};
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto shows = [&](const QString& text) {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_VERIFY(shows(QStringLiteral("the check failed")));
    QTRY_VERIFY(shows(QStringLiteral("31 % of 118 tokens")));
    check.passed = true;
    check.agreement = 0.99;
    click(*m_page, "exportButton");
    QTRY_VERIFY(shows(QStringLiteral("99 % of 118 tokens")));
    QTRY_VERIFY(shows(QStringLiteral("Exported and checked")));
}

void ExportPageTest::anAdapterIsWrittenAsGguf()
{
    control<QRadioButton>(*m_page, "adapterTargetRadio")->click();
    auto* kind = control<Segmented>(*m_page, "adapterKindChoice");
    kind->setCurrent(1);
    setFolder(folder("copy"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    QCOMPARE(m_studio->script->exported.at(0).exporting().exportFormat, std::string("gguf_lora"));
    QVERIFY(control<QPlainTextEdit>(*m_page, "usageSnippet")
                ->toPlainText()
                .contains(QLatin1String("ollama create copy")));
    QVERIFY(!control<QPushButton>(*m_page, "chatWithItButton")->isVisible());
}

void ExportPageTest::whatTheFileOnlySaysNearlyIsShownInTheLanguage()
{
    m_studio->script->exportNotes = {notice("gguf.window", {{"tokens", "4096"}}),
                                     notice("gguf.cuts", {{"name", "gpt-2"}})};
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto shown = [&] {
        QStringList texts;
        for (const auto* label : control<QWidget>(*m_page, "exportStage")->findChildren<QLabel*>())
            texts << label->text();
        return texts;
    };
    for (const auto& note : m_studio->script->exportNotes)
        QVERIFY2(shown().contains(QString::fromStdString(note.sentence)),
                 qPrintable(shown().join(QLatin1Char('\n'))));
    Language language;
    language.apply(QStringLiteral("ja"));
    for (const auto& note : m_studio->script->exportNotes) {
        QTRY_VERIFY(shown().contains(noticeText(note)));
        QVERIFY(!shown().contains(QString::fromStdString(note.sentence)));
    }
    language.apply(QStringLiteral("en"));
}

void ExportPageTest::stopLeavesTheFormAsItWas()
{
    m_studio->script->exportSteps = 1000;
    m_studio->script->exportStepMs = 5;
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Running);
    QVERIFY(!control<QWidget>(*m_page, "exportButton")->isVisible());
    click(*m_page, "cancelExportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Idle);
    QCOMPARE(label(), QStringLiteral("Export"));
    QVERIFY(control<QWidget>(*m_page, "exportFolderEdit")->isEnabled());
}

void ExportPageTest::failureStandsOnTheStageWithARemedy()
{
    m_studio->script->exportError =
        Error{ErrorCode::Io, "The disk is full.", {{"file", "/out"}, {"kind", "disk_full"}}};
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Failed);
    QVERIFY(m_page->findChild<QPushButton*>(QStringLiteral("otherFolderButton")));
    m_studio->script->exportError.reset();
    click(*m_page, "retryExportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
}

void ExportPageTest::typesAreMeasuredAndChosenFromTheTable()
{
    click(*m_page, "compareTypesButton");
    auto* table = control<QTableWidget>(*m_page, "qualityTable");
    QTRY_COMPARE(table->rowCount(), int(catalog::ggufFileTypes().size()));
    QTRY_VERIFY(!m_studio->exporting.isMeasuring());
    QVERIFY(table->isVisible());
    QCOMPARE(m_studio->script->measured.at(0).model().adapterNameOrPath,
             std::vector<std::string>{toUtf8(m_run)});
    QCOMPARE(control<ListPicker>(*m_page, "ggufTypePicker")->currentId(), QStringLiteral("Q8_0"));
    const auto rowOf = [&](const QString& type) {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == type)
                return row;
        return -1;
    };
    QCOMPARE(table->currentRow(), rowOf(QStringLiteral("Q8_0"))); // the chosen line
    QCOMPARE(table->item(rowOf(QStringLiteral("Q8_0")), 4)->text(),
             QStringLiteral("as good as the original"));
    table->selectRow(rowOf(QStringLiteral("Q4_0")));
    QCOMPARE(control<ListPicker>(*m_page, "ggufTypePicker")->currentId(), QStringLiteral("Q4_0"));
    QVERIFY(control<QLabel>(*m_page, "qualityVerdict")->text().contains(QLatin1String("Q4_0")));
    QVERIFY(control<QLabel>(*m_page, "qualityNote")->text().contains(QLatin1String("250 tokens")));
    click(*m_page, "closeQualityButton");
    QVERIFY(!table->isVisible());
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    QCOMPARE(m_studio->script->exported.at(0).exporting().ggufType, std::string("Q4_0"));
}

void ExportPageTest::aMeasurementStops()
{
    m_studio->script->exportStepMs = 40;
    click(*m_page, "compareTypesButton");
    auto* table = control<QTableWidget>(*m_page, "qualityTable");
    QTRY_VERIFY(table->rowCount() > 0);
    QVERIFY(!control<QPushButton>(*m_page, "compareTypesButton")->isEnabled());
    click(*m_page, "stopMeasuringButton");
    QTRY_VERIFY(!m_studio->exporting.isMeasuring());
    QVERIFY(table->rowCount() < int(catalog::ggufFileTypes().size()));
    QVERIFY(table->isVisible()); // what is measured stays
    QVERIFY(control<QPushButton>(*m_page, "compareTypesButton")->isEnabled());
}

void ExportPageTest::measuringEndsWithAnotherRun()
{
    m_studio->script->exportStepMs = 40;
    click(*m_page, "compareTypesButton");
    auto* table = control<QTableWidget>(*m_page, "qualityTable");
    QTRY_VERIFY(table->rowCount() > 0);
    Q_EMIT control<ListPicker>(*m_page, "exportRunPicker")
        ->chosen(QString::fromStdString(toUtf8(m_run)));
    QTRY_VERIFY(!m_studio->exporting.isMeasuring());
    QVERIFY(!table->isVisible());
}

void ExportPageTest::lmStudioFindsIt()
{
    control<QCheckBox>(*m_page, "deployCheck")->click();
    click(*m_page, "lmStudioButton");
    const auto place =
        QDir::fromNativeSeparators(control<QLineEdit>(*m_page, "exportFolderEdit")->text());
    QVERIFY2(place.startsWith(QDir::homePath() + QStringLiteral("/.lmstudio/models/anneal/")),
             qPrintable(place));
    QVERIFY(!control<QCheckBox>(*m_page, "deployCheck")->isChecked());
}

void ExportPageTest::adapterIsCopiedWhole()
{
    control<QRadioButton>(*m_page, "adapterTargetRadio")->click();
    setFolder(folder("copy"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto copy = m_studio->home.path() / "copy";
    for (const char* name : {"adapter_config.json", "adapter_model.safetensors"})
        QCOMPARE(*readFile(copy / name), *readFile(m_run / name));
    QVERIFY(!std::filesystem::exists(copy / "trainer_state.json"));
    QCOMPARE(m_studio->exporting.summary()->tensors, 1);
    QVERIFY(m_studio->exporting.summary()->bytes > 0);
    QVERIFY(m_studio->script->exported.empty());
}

void ExportPageTest::damagedAdapterIsRefusedByName()
{
    QVERIFY(writeFileAtomically(m_run / "adapter_model.safetensors", "short"));
    control<QRadioButton>(*m_page, "adapterTargetRadio")->click();
    setFolder(folder("copy"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Failed);
    QVERIFY(m_studio->exporting.error()->message.find("adapter_model.safetensors") !=
            std::string::npos);
    QVERIFY(!std::filesystem::exists(m_studio->home.path() / "copy"));
}

void ExportPageTest::foreignFolderIsNotTouchedByTheCopy()
{
    const auto target = m_studio->home.path() / "photos";
    QVERIFY(writeFileAtomically(target / "cat.jpg", "meow"));
    jobs::JobContext context;
    const auto copied = studio::copyAdapter(
        m_run, target, [](double, const std::string&) {}, context);
    QVERIFY(!copied);
    QVERIFY(copied.error().code == ErrorCode::InvalidArgument);
    QVERIFY(std::filesystem::exists(target / "cat.jpg"));
    QVERIFY(!studio::copyAdapter(
        m_run, m_run, [](double, const std::string&) {}, context));
}

void ExportPageTest::checkpointOfTheChosenRunIsExported()
{
    m_studio->context.open(StudioContext::Page::Export,
                           QString::fromStdString(toUtf8(m_run / "checkpoint-40")));
    QCOMPARE(control<ListPicker>(*m_page, "exportCheckpointPicker")->currentId(),
             QString::fromStdString(toUtf8(m_run / "checkpoint-40")));
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    QCOMPARE(m_studio->script->exported.at(0).model().adapterNameOrPath,
             std::vector<std::string>{toUtf8(m_run / "checkpoint-40")});
}

void ExportPageTest::wholeWeightsAreExportedAsAModel()
{
    const auto run = makeWholeRun("whole-1");
    m_studio->context.refreshRuns();
    m_studio->context.open(StudioContext::Page::Export, QString::fromStdString(toUtf8(run)));
    setFolder(folder("out"));
    control<QRadioButton>(*m_page, "adapterTargetRadio")->click();
    QCOMPARE(label(), QStringLiteral("Export the model folder"));
    click(*m_page, "exportButton");
    QVERIFY(control<QRadioButton>(*m_page, "folderTargetRadio")->isChecked());
    QTRY_COMPARE(label(), QStringLiteral("Export"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto& config = m_studio->script->exported.at(0);
    QCOMPARE(config.model().modelNameOrPath, toUtf8(run));
    QVERIFY(config.model().adapterNameOrPath.empty());
    QCOMPARE(config.model().chatTemplate, std::string("smollm2"));
}

void ExportPageTest::everySampleStateCanBeShown()
{
    for (const auto& state : ExportPage::sampleStates()) {
        ExportPage page(m_studio->context);
        page.resize(1090, 740);
        page.showSample(state);
        QVERIFY(!page.grab().isNull());
    }
}

QTEST_MAIN(ExportPageTest)
#include "export_page_test.moc"
