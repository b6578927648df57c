#include "tests/ui/evaluate/evaluate_page_fixture.h"

#include "core/base/json.h"
#include "ui/pages/evaluate/figures_panel.h"
#include "ui/widgets/basics.h"
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// What is chosen on the Evaluate page, and what its run says, reaches the engine.
class EvaluateSettingsTest final : public QObject, private EvaluatePageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void settingsReachTheEngine();
    void dataSetsOfAnotherFolderAreEvaluated();
    void trainedRowsAreNamedAndKeptBackOnesOffered();
    void faultyNumbersAreRefusedWhereTheyStand();
};

void EvaluateSettingsTest::settingsReachTheEngine()
{
    choose(pathText(m_run / "checkpoint-40"));
    chooseData("biscuit");
    const auto type = [this](const char* field, const char* text) {
        auto* edit = control<QLineEdit>(*m_page, field);
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    };
    type("maxSamplesField", "2");
    type("cutoffLenField", "256");
    type("perDeviceEvalBatchSizeField", "3");
    type("maxNewTokensField", "64");
    QVERIFY(!control<QWidget>(*m_page, "temperatureField")->isVisible());
    control<QCheckBox>(*m_page, "doSampleField")->setChecked(true);
    QVERIFY(control<QWidget>(*m_page, "temperatureField")->isVisible());
    type("temperatureField", "0.5");
    type("seedField", "7");
    evaluate();
    const auto& config = m_asked->at(1);
    QVERIFY(config.prediction().predict && config.prediction().generates);
    QVERIFY(!config.prediction().train);
    QCOMPARE(*config.data().maxSamples, std::int64_t(2));
    QCOMPARE(config.data().cutoffLen, std::int64_t(256));
    QCOMPARE(config.train().evalBatchSize, std::int64_t(3));
    QCOMPARE(*config.prediction().generation.maxNewTokens, std::int64_t(64));
    QVERIFY(config.prediction().generation.doSample);
    QCOMPARE(config.prediction().generation.temperature, 0.5);
    QCOMPARE(*config.prediction().generation.seed, std::uint64_t(7));
    QVERIFY(config.data().evalDataset == std::vector<std::string>{"biscuit"});
    QCOMPARE(config.model().modelNameOrPath, std::string("tiny"));
    QCOMPARE(config.model().chatTemplate, std::string("alpaca"));
    QVERIFY(config.model().adapterNameOrPath ==
            std::vector<std::string>{toUtf8(m_run / "checkpoint-40")});
    QVERIFY(m_asked->at(0).evaluation().accuracy);
}

void EvaluateSettingsTest::dataSetsOfAnotherFolderAreEvaluated()
{
    const auto folder = m_studio->home.path() / "elsewhere";
    std::filesystem::create_directories(folder);
    QVERIFY(writeFileAtomically(folder / "dataset_info.json",
                                R"({"quiz": {"file_name": "quiz.json"}})"));
    QVERIFY(writeFileAtomically(folder / "quiz.json",
                                R"([{"instruction": "Two and two?", "output": "Four."}])"));
    auto* edit = control<QLineEdit>(*m_page, "evaluateDataFolderEdit");
    auto* note = control<QLabel>(*m_page, "evaluateDataFolderNote");
    auto* picker = control<ListPicker>(*m_page, "evaluateDataPicker");
    chooseData("biscuit");
    QTRY_COMPARE(label(), QStringLiteral("Evaluate"));
    edit->clear();
    QTest::keyClicks(edit, pathText(m_studio->home.path() / "nowhere"));
    QTRY_VERIFY2(note->text().contains(QLatin1String("dataset_info.json")),
                 qPrintable(note->text()));
    QCOMPARE(picker->currentId(), QString()); // it is not there
    edit->clear();
    QTest::keyClicks(edit, pathText(folder));
    QTRY_VERIFY2(note->text().contains(QLatin1Char('1')), qPrintable(note->text()));
    chooseData("quiz");
    evaluate();
    QCOMPARE(m_asked->front().data().evalDataset, std::vector<std::string>{"quiz"});
    QCOMPARE(m_asked->front().data().datasetDir, toUtf8(folder));
    makePage(); // it is kept
    QCOMPARE(control<QLineEdit>(*m_page, "evaluateDataFolderEdit")->text(), pathText(folder));
}

void EvaluateSettingsTest::trainedRowsAreNamedAndKeptBackOnesOffered()
{
    chooseData("others"); // what the run was trained on
    auto* warning = control<QLabel>(*m_page, "evaluateWarning");
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("heldOutButton")));

    runSettings("dataset: others\nval_size: 0.5\nseed: 11\n");
    chooseData("others");
    QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("heldOutButton")));
    click(*m_page, "heldOutButton");
    QTRY_VERIFY(!warning->isVisible());
    QVERIFY(!control<QWidget>(*m_page, "maxSamplesField")->isEnabled()); // as in the run
    evaluate();
    const auto& config = m_asked->front();
    QVERIFY(config.data().evalDataset.empty());
    QVERIFY(config.data().dataset == std::vector<std::string>{"others"});
    QCOMPARE(config.data().valSize, 0.5);
    QCOMPARE(config.data().seed, std::uint64_t(11));
    QVERIFY(!config.data().maxSamples);
    QVERIFY(!control<QWidget>(*m_page, "trainedRowsWarning")->isVisible());
}

void EvaluateSettingsTest::faultyNumbersAreRefusedWhereTheyStand()
{
    chooseData("biscuit");
    auto* edit = control<QLineEdit>(*m_page, "cutoffLenField");
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("many"));
    QCOMPARE(label(), QStringLiteral("Go to the setting"));
    QVERIFY(control<QLabel>(*m_page, "cutoff_lenNote")->text().contains(QLatin1String("many")));
    click(*m_page, "evaluateButton");
    QVERIFY(edit->hasFocus());
    QVERIFY(m_asked->empty());
}

QTEST_MAIN(EvaluateSettingsTest)
#include "evaluate_settings_test.moc"
