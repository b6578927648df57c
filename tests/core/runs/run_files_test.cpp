#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/runs/adapter_config.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"
#include "tests/support/shared.h"

#include <cmath>

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::runs;

namespace {

std::filesystem::path golden(const char* name)
{
    const auto shared = tests::sharedFolder();
    return shared.empty() ? shared : shared / "fixtures_llamafactory" / "smollm2_xfc_run" / name;
}

QString contentOf(const std::filesystem::path& file)
{
    return QString::fromStdString(readFile(file).value_or("could not be read"));
}

} // namespace

#define SKIP_WITHOUT_GOLDENS()                                                                     \
    if (tests::sharedFolder().empty())                                                             \
    QSKIP("needs ../shared, which is not beside this checkout")

class RunFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void floatsAreWrittenAsPythonWritesThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 3.0 << "3.0";
        QTest::newRow("small") << 0.0001 << "0.0001";
        QTest::newRow("smaller") << 0.00001 << "1e-05";
        QTest::newRow("digits") << 9.890738003669029e-05 << "9.890738003669029e-05";
        QTest::newRow("large") << 3275015860224.0 << "3275015860224.0";
        QTest::newRow("1e15") << 1e15 << "1000000000000000.0";
        QTest::newRow("1e16") << 1e16 << "1e+16";
        QTest::newRow("1e-300") << 1e-300 << "1e-300";
        QTest::newRow("negative") << -0.5 << "-0.5";
        QTest::newRow("third") << 1.0 / 3 << "0.3333333333333333";
        QTest::newRow("zero") << 0.0 << "0.0";
        QTest::newRow("nan") << std::nan("") << "nan";
    }
    void floatsAreWrittenAsPythonWritesThem()
    {
        QFETCH(double, value);
        QTEST(QString::fromStdString(shortestFloat(value)), "text");
    }

    void trainerLogReadAndWrittenIsTheSameFile()
    {
        SKIP_WITHOUT_GOLDENS();
        const auto lines = readTrainerLog(golden("trainer_log.jsonl"));
        QVERIFY2(lines, lines ? "" : lines.error().message.c_str());
        QString written;
        for (const auto& line : *lines)
            written += QString::fromStdString(toJsonLine(line)) + "\n";
        QCOMPARE(written, contentOf(golden("trainer_log.jsonl")));
    }

    void trainerStateReadAndWrittenIsTheSameFile_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("end") << "smollm2_xfc_run";
        QTest::newRow("checkpoint") << "smollm2_xfc_run/checkpoint-5";
        QTest::newRow("accumulation") << "smollm2_xfc_acc4";
    }
    void trainerStateReadAndWrittenIsTheSameFile()
    {
        SKIP_WITHOUT_GOLDENS();
        QFETCH(QString, folder);
        const auto file = tests::sharedFolder() / "fixtures_llamafactory" / folder.toStdString() /
                          "trainer_state.json";
        const auto state = readTrainerState(file);
        QVERIFY2(state, state ? "" : state.error().message.c_str());
        QCOMPARE(QString::fromStdString(toJson(*state)), contentOf(file));
    }

    void trainResultsHaveTheGoldensBytes()
    {
        SKIP_WITHOUT_GOLDENS();
        QTemporaryDir folder;
        const auto path = pathFromUtf8(folder.path().toStdString());
        const TrainResults results{
            3.0, 3275015860224.0, 2.2850783348083494, 40.16318, 0.7471, 0.37349, 5024, {}};
        QVERIFY(writeTrainResults(path, results));
        QCOMPARE(contentOf(path / "train_results.json"), contentOf(golden("train_results.json")));
        QCOMPARE(contentOf(path / "all_results.json"), contentOf(golden("all_results.json")));
    }

    void allResultsIsTheUnionOfWhatWasWritten()
    {
        QTemporaryDir folder;
        const auto path = pathFromUtf8(folder.path().toStdString());
        QVERIFY(writeTrainResults(path, {1.0, 1.0, 2.0, 3.0, 4.0, 5.0, {}, {}}));
        QVERIFY(
            writeResults(path, "eval",
                         {{"epoch", 1.0}, {"eval_loss", 2.0}, {"eval_perplexity", std::exp(2.0)}}));
        const auto all = readJsonFile(path / "all_results.json");
        QVERIFY(all);
        QCOMPARE(all->at("train_loss").get<double>(), 2.0);
        QCOMPARE(all->at("eval_perplexity").get<double>(), std::exp(2.0));
    }

    void adapterConfigHasTheGoldensBytesButForTheOrderOfModules()
    {
        SKIP_WITHOUT_GOLDENS();
        const auto file = golden("adapter_config.json");
        const auto config = readAdapterConfig(file);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QCOMPARE(config->rank, 8);
        QCOMPARE(config->alpha, 16.0);
        QCOMPARE(QString::fromStdString(toJson(*config)), contentOf(file));
    }

    void adapterConfigOfAnotherKindIsRefusedByName_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("kind") << R"({"peft_type": "VERA", "r": 8})"
                              << "VERA";
        QTest::newRow("start") << R"({"r": 8, "init_lora_weights": "pissa"})"
                               << "pissa";
        QTest::newRow("rank") << R"({"r": 0})"
                              << "\"r\"";
        QTest::newRow("huge rank") << R"({"r": 1e30})"
                                   << "\"r\"";
        QTest::newRow("type") << R"({"r": "eight"})"
                              << "\"r\"";
        QTest::newRow("dropout") << R"({"r": 8, "lora_dropout": -1})"
                                 << "lora_dropout";
        QTest::newRow("list") << R"([1, 2])"
                              << "object";
        QTest::newRow("cut off") << R"({"r": 8, "bias")"
                                 << "line 1";
        QTest::newRow("empty") << ""
                               << "empty";
    }
    void adapterConfigOfAnotherKindIsRefusedByName()
    {
        QFETCH(QString, json);
        QFETCH(QString, named);
        QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.path().toStdString()) / "adapter_config.json";
        QVERIFY(writeFileAtomically(file, json.toStdString()));
        const auto config = readAdapterConfig(file);
        QVERIFY(!config);
        QVERIFY2(QString::fromStdString(config.error().message).contains(named),
                 config.error().message.c_str());
    }

    void anOlderAdapterConfigGetsDefaults()
    {
        QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.path().toStdString()) / "adapter_config.json";
        QVERIFY(writeFileAtomically(
            file,
            R"({"r": 4, "lora_alpha": 8.5, "target_modules": ["q_proj"], "new_key": {"a": 1}})"));
        const auto config = readAdapterConfig(file);
        QVERIFY(config);
        QCOMPARE(config->alpha, 8.5);
        QVERIFY(!config->useRslora && config->modulesToSave.empty());
    }

    void aLogLineThatIsBeingWrittenIsLeftOut()
    {
        QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.path().toStdString()) / "trainer_log.jsonl";
        QVERIFY(writeFileAtomically(
            file, "{\"current_steps\": 1, \"total_steps\": 9, \"loss\": NaN}\n{\"current_st"));
        const auto lines = readTrainerLog(file);
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t{1});
        QVERIFY(!lines->front().loss);
        QVERIFY(writeFileAtomically(file, "{\"current_steps\": 1}\nnonsense\n{}\n"));
        const auto broken = readTrainerLog(file);
        QVERIFY(!broken);
        QCOMPARE(broken.error().context.at("line"), std::string("2"));
    }

    void aLogThatLostItsEndInAPowerCutCanBeRead()
    {
        QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.path().toStdString()) / "trainer_log.jsonl";
        QVERIFY(writeFileAtomically(file, "{\"current_steps\": 1}\n" + std::string(40, '\0') +
                                              "teps\": 2}\n{\"current_steps\": 3}\n" +
                                              std::string(9, '\0')));
        const auto lines = readTrainerLog(file);
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t{2});
        QCOMPARE(lines->back().currentSteps, 3);
    }

    void smoothingFollowsThePublishedCheck()
    {
        const auto values = smoothed({2, 1.5, 1.2, 1});
        const double expected[] = {2, 1.54485, 1.23093, 1.02072};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs(values[i] - expected[i]) < 5e-6);
        QVERIFY(smoothed({}).empty());
    }

    void theCurveIsDrawnAsPng()
    {
        QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.path().toStdString()) / "training_loss.png";
        QVERIFY(plotLoss(file, "training loss of x", "loss", {1, 2, 3, 4},
                         {2.5, std::nan(""), 1.0, 0.5}));
        const auto bytes = readFile(file);
        QVERIFY(bytes && bytes->starts_with("\x89PNG"));
        const auto one = pathFromUtf8(folder.path().toStdString()) / "one.png";
        QVERIFY(plotLoss(one, "one", "loss", {7}, {0.0}));
        QVERIFY(std::filesystem::exists(one));
        const auto none = pathFromUtf8(folder.path().toStdString()) / "none.png";
        QVERIFY(plotLoss(none, "none", "loss", {}, {}));
        QVERIFY(!std::filesystem::exists(none));
    }

    void theModelCardNamesModelAndData()
    {
        const auto card = QString::fromStdString(
            toMarkdown({"my run", "models/a: b", {"identity"}, {{"learning_rate", "0.001"}}}));
        QVERIFY(card.startsWith("---\nlibrary_name: peft\n"));
        QVERIFY(card.contains("base_model: \"models/a: b\""));
        QVERIFY(card.contains("identity") && card.contains("- learning_rate: 0.001"));
    }
};

QTEST_GUILESS_MAIN(RunFilesTest)
#include "run_files_test.moc"
