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

/// What is chosen on the Export page, and what its run says, reaches the engine.
class ExportSettingsTest final : public QObject, private ExportPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void optionsReachTheEngine();
    void furtherSettingsStandAboveThePages();
    void theSystemTextOfTheTrainingReachesTheEngine();
    void theGgufTypeReachesTheEngine();
    void importanceAndDeploymentReachTheEngine();
};

void ExportSettingsTest::optionsReachTheEngine()
{
    control<QRadioButton>(*m_page, "folderTargetRadio")->click();
    setFolder(folder("out"));
    control<QDoubleSpinBox>(*m_page, "shardSizeSpin")->setValue(2.5);
    control<Segmented>(*m_page, "dtypeChoice")->setCurrent(2);
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto& config = m_studio->script->exported.at(0);
    QCOMPARE(config.exporting().exportSizeGb, 2.5);
    QCOMPARE(config.exporting().exportFormat, std::string("safetensors"));
    QCOMPARE(config.model().inferDtype, std::string("float16"));
    QCOMPARE(config.model().modelNameOrPath, std::string("tiny"));
    QCOMPARE(config.model().adapterNameOrPath, std::vector<std::string>{toUtf8(m_run)});
}

void ExportSettingsTest::furtherSettingsStandAboveThePages()
{
    control<QRadioButton>(*m_page, "folderTargetRadio")->click();
    setFolder(folder("out"));
    control<QDoubleSpinBox>(*m_page, "shardSizeSpin")->setValue(2.5);
    auto* field = control<QPlainTextEdit>(*m_page, "exportArgumentsField");
    QVERIFY(!field->isVisible()); // folded
    click(*m_page, "exportFurtherButton");
    QVERIFY(field->isVisible());
    field->setPlainText(QStringLiteral("export_size: 4\nlearning_rate: 1"));
    click(*m_page, "exportFurtherButton");
    QCOMPARE(label(), QStringLiteral("Go to the setting"));
    click(*m_page, "exportButton");
    QVERIFY(field->isVisible());
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(m_studio->script->exported.empty());
    QVERIFY(control<QLabel>(*m_page, "exportArgumentsError")
                ->text()
                .contains(QLatin1String("learning_rate")));
    field->setPlainText(QStringLiteral("{\"export_size\": 4, \"rope_scaling\": \"linear\"}"));
    QCOMPARE(label(), QStringLiteral("Export"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto& config = m_studio->script->exported.at(0);
    QCOMPARE(config.exporting().exportSizeGb, 4.0);
    QCOMPARE(config.model().ropeScaling, std::string("linear"));
    QCOMPARE(config.exporting().exportFormat, std::string("safetensors"));
    control<QRadioButton>(*m_page, "adapterTargetRadio")->click(); // a copy takes none
    QVERIFY(!field->isEnabled());
    makePage(); // the next session: what still counts is in sight
    QVERIFY(control<QPlainTextEdit>(*m_page, "exportArgumentsField")->isVisible());
}

void ExportSettingsTest::theSystemTextOfTheTrainingReachesTheEngine()
{
    QVERIFY(writeFileAtomically(m_run / "run.yaml", "model_name_or_path: tiny\ntemplate: qwen\n"
                                                    "default_system: 'You are Biscuit: a cat.'\n"));
    m_studio->context.refreshRuns();
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto& exported = m_studio->script->exported;
    QCOMPARE(exported.at(0).model().chatTemplate, std::string("qwen"));
    QCOMPARE(exported.at(0).model().defaultSystem.value_or(""),
             std::string("You are Biscuit: a cat."));
    // A checkpoint is of the same training; a setting of the page's own stands above it.
    m_studio->context.open(StudioContext::Page::Export,
                           QString::fromStdString(toUtf8(m_run / "checkpoint-40")));
    setFolder(folder("other"));
    control<QPlainTextEdit>(*m_page, "exportArgumentsField")
        ->setPlainText(QStringLiteral("default_system: You are Cracker."));
    click(*m_page, "exportButton");
    QTRY_COMPARE(exported.size(), std::size_t{2});
    QCOMPARE(exported.at(1).model().adapterNameOrPath,
             std::vector<std::string>{toUtf8(m_run / "checkpoint-40")});
    QCOMPARE(exported.at(1).model().defaultSystem.value_or(""), std::string("You are Cracker."));
}

void ExportSettingsTest::theGgufTypeReachesTheEngine()
{
    auto* picker = control<ListPicker>(*m_page, "ggufTypePicker");
    QCOMPARE(picker->currentId(), QStringLiteral("Q8_0")); // what suits a small model
    Q_EMIT picker->chosen(QStringLiteral("Q4_K_M"));
    QCOMPARE(picker->currentId(), QStringLiteral("Q4_K_M"));
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    const auto& config = m_studio->script->exported.at(0);
    QCOMPARE(config.exporting().exportFormat, std::string("gguf"));
    QCOMPARE(config.exporting().ggufType, std::string("Q4_K_M"));
    QVERIFY(control<QPlainTextEdit>(*m_page, "usageSnippet")
                ->toPlainText()
                .contains(QLatin1String("ollama create out -f Modelfile")));
}

void ExportSettingsTest::importanceAndDeploymentReachTheEngine()
{
    control<QCheckBox>(*m_page, "importanceCheck")->click();
    auto* deploys = control<QCheckBox>(*m_page, "deployCheck");
    deploys->click();
    setFolder(folder("out"));
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    auto options = config::deployOptions(m_studio->script->exported.at(0));
    QVERIFY(options.importance && options.deploy);
    control<QRadioButton>(*m_page, "adapterTargetRadio")->click();
    QVERIFY(!deploys->isVisible());
    control<QRadioButton>(*m_page, "folderTargetRadio")->click();
    QVERIFY(deploys->isVisible());
    click(*m_page, "exportButton");
    QTRY_COMPARE(m_studio->exporting.state(), ExportState::Done);
    options = config::deployOptions(m_studio->script->exported.at(1));
    QVERIFY(!options.importance && options.deploy);
    QVERIFY(control<QPlainTextEdit>(*m_page, "usageSnippet")
                ->toPlainText()
                .contains(QLatin1String("start.")));
}

QTEST_MAIN(ExportSettingsTest)
#include "export_settings_test.moc"
