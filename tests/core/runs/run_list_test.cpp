#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"
#include "core/runs/adapter_config.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anneal;
using namespace anneal::runs;
namespace fs = std::filesystem;

namespace {

/// A valid safetensors file without tensors.
const std::string kWeights = std::string("\x08\0\0\0\0\0\0\0", 8) + "{}      ";

void writeAdapter(const fs::path& folder)
{
    AdapterConfig config;
    config.baseModel = "models/tiny";
    QVERIFY(writeFileAtomically(folder / "adapter_config.json", toJson(config)));
    QVERIFY(writeFileAtomically(folder / "adapter_model.safetensors", kWeights));
}

void writeState(const fs::path& folder, std::int64_t step, std::int64_t total, double loss)
{
    TrainerState state;
    state.globalStep = step;
    state.maxSteps = total;
    LogEntry entry;
    entry.step = step;
    entry.loss = loss;
    state.logHistory.push_back(entry);
    QVERIFY(writeFileAtomically(folder / "trainer_state.json", toJson(state)));
}

void writeLog(const fs::path& folder, std::int64_t step, std::int64_t total)
{
    TrainerLogLine line;
    line.currentSteps = step;
    line.totalSteps = total;
    line.loss = 1.5;
    QVERIFY(writeFileAtomically(folder / "trainer_log.jsonl", toJsonLine(line) + "\n"));
}

} // namespace

class RunListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void howItsBaseWasQuantisedIsKnown()
    {
        const fs::path run = fs::path(m_folder->path().toStdString()) / "qlora";
        fs::create_directories(run);
        writeAdapter(run);
        writeState(run, 4, 4, 0.5);
        QVERIFY(writeFileAtomically(run / "run.yaml",
                                    "### model\nquantization_bit: 4\nquantization_type: int4\n"
                                    "double_quantization: false\n"));
        const auto quantised = describeRun(run);
        QVERIFY(quantised.has_value());
        QCOMPARE(quantised->quantizationBit, 4);
        QCOMPARE(quantised->quantizationType, std::string("int4"));
        QVERIFY(!quantised->doubleQuantization);
        QVERIFY(writeFileAtomically(run / "run.yaml", "### model\ntemplate: smollm2\n"));
        const auto whole = describeRun(run);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->quantizationBit, 0);
    }

    void theSystemTextOfItsRowsIsKnown()
    {
        const auto run = root() / "told";
        writeAdapter(run);
        writeState(run, 4, 4, 0.5);
        const auto read = [&] { return describeRun(run)->defaultSystem; };
        QVERIFY(!read());
        for (const std::string system :
             {"You are Biscuit: a cat.", "She said \"#1\",\n\n  'meow' \\ и 鱼", ""}) {
            config::RunConfig settings;
            QVERIFY(settings.set("template", std::string("smollm2")));
            QVERIFY(settings.set("default_system", config::SettingValue(system)));
            QVERIFY(writeFileAtomically(run / "run.yaml", settings.toYaml()));
            QVERIFY(read());
            QCOMPARE(*read(), system);
        }
        QVERIFY(writeFileAtomically(run / "run.yaml", "template: smollm2\n"));
        QVERIFY(!read());
        QVERIFY(fs::remove(run / "run.yaml")); // a run of LLaMA-Factory's
        QVERIFY(writeFileAtomically(run / "training_args.yaml",
                                    "template: smollm2\ndefault_system: 'You are Biscuit.'\n"));
        QCOMPARE(read().value_or(""), std::string("You are Biscuit."));
    }

    void aFinishedRunHasItsCheckpointsNewestFirst()
    {
        const auto run = root() / "tiny" / "lora" / "first";
        writeAdapter(run);
        writeState(run, 20, 20, 0.5);
        writeLog(run, 20, 20);
        for (const int step : {5, 10, 20}) {
            const auto checkpoint = run / ("checkpoint-" + std::to_string(step));
            writeAdapter(checkpoint);
            writeState(checkpoint, step, 20, 10.0 / step);
        }
        QVERIFY(writeFileAtomically(run / "run.yaml", "### model\ntemplate: smollm2\n"));
        const auto runs = listRuns(root());
        QCOMPARE(runs.size(), std::size_t{1});
        const auto& entry = runs.front();
        QCOMPARE(entry.name, std::string("first"));
        QVERIFY(entry.state == RunState::Finished);
        QCOMPARE(entry.step, 20);
        QCOMPARE(*entry.loss, 0.5);
        QCOMPARE(entry.baseModel, std::string("models/tiny"));
        QCOMPARE(entry.chatTemplate, std::string("smollm2"));
        QCOMPARE(entry.checkpoints.size(), std::size_t{3});
        QCOMPARE(entry.checkpoints.front().step, 20);
        QCOMPARE(*entry.checkpoints.back().loss, 2.0);
        QVERIFY(entry.bytes > 0);
    }

    void aCheckpointThatIsCutOffIsLeftOut()
    {
        const auto run = root() / "cut";
        writeLog(run, 9, 20);
        for (const int step : {5, 6, 7, 8}) {
            const auto checkpoint = run / ("checkpoint-" + std::to_string(step));
            writeAdapter(checkpoint);
            writeState(checkpoint, step, 20, 1.0);
        }
        QVERIFY(writeFileAtomically(run / "checkpoint-6" / "adapter_model.safetensors",
                                    kWeights.substr(0, 10)));
        QVERIFY(
            writeFileAtomically(run / "checkpoint-7" / "trainer_state.json", "{\"global_step\": "));
        QVERIFY(fs::remove(run / "checkpoint-8" / "trainer_state.json"));
        const auto entry = describeRun(run);
        QVERIFY(entry);
        QCOMPARE(entry->checkpoints.size(), std::size_t{1});
        QCOMPARE(entry->checkpoints.front().name, std::string("checkpoint-5"));
        QCOMPARE(entry->baseModel, std::string("models/tiny"));
    }

    void anEvaluationIsNoBrokenRun()
    {
        const auto evaluation = root() / "tiny" / "lora" / "eval_2026-11-26";
        writeLog(evaluation, 5, 5); // as measuring and answering leave it
        QVERIFY(writeFileAtomically(evaluation / "predict_results.json", "{}"));
        QVERIFY(isEvaluation(evaluation));
        QVERIFY(listRuns(root()).empty());
        const auto run = root() / "tiny" / "lora" / "measured-after-training";
        writeAdapter(run);
        writeState(run, 5, 5, 1.0);
        QVERIFY(writeFileAtomically(run / "eval_results.json", "{}"));
        QVERIFY(!isEvaluation(run));
        QCOMPARE(listRuns(root()).size(), std::size_t{1});
    }

    void theStateOfARunIsKnownFromItsFiles()
    {
        const auto stopped = root() / "stopped";
        writeState(stopped, 7, 20, 1.0);
        writeLog(stopped, 7, 20);
        QVERIFY(describeRun(stopped)->state == RunState::Stopped);
        const auto died = root() / "died";
        writeLog(died, 7, 20);
        QVERIFY(describeRun(died)->state == RunState::Failed);
        const auto diedAfterResuming = root() / "again";
        writeState(diedAfterResuming, 5, 20, 1.0);
        writeLog(diedAfterResuming, 7, 20);
        QVERIFY(describeRun(diedAfterResuming)->state == RunState::Failed);
        QCOMPARE(describeRun(diedAfterResuming)->step, 7);
        {
            const auto lock = FileLock::acquire(died / fs::path(kRunLockFile));
            QVERIFY(lock);
            QVERIFY(describeRun(died)->state == RunState::Running);
        }
        QVERIFY(describeRun(died)->state == RunState::Failed);
        QVERIFY(!describeRun(root()));
    }

    void aRunOfLlamaFactoryIsRead()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        const auto entry =
            describeRun(tests::sharedFolder() / "fixtures_llamafactory" / "smollm2_xfc_run");
        QVERIFY(entry);
        QVERIFY(entry->state == RunState::Finished);
        QCOMPARE(entry->totalSteps, 15);
        QCOMPARE(entry->baseModel, std::string("smollm2-fp32"));
    }

private:
    fs::path root() const { return pathFromUtf8(m_folder->path().toStdString()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RunListTest)
#include "run_list_test.moc"
