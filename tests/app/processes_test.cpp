#include "tests/app/several_processes.h"

#include <QTest>

using namespace anneal;
using namespace anneal::tests;

/// Several processes train what one with the same global batch trains, and what LLaMA-Factory's
/// train.
class ProcessesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyTrainAsOneWithTheSameGlobalBatch_data();
    void theyTrainAsOneWithTheSameGlobalBatch();
    void unevenRowsAreSharedOutAsLlamaFactoryDoes_data();
    void unevenRowsAreSharedOutAsLlamaFactoryDoes();

private:
    std::unique_ptr<SharedRuns> m_runs;
};

void ProcessesTest::init()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_runs.reset();
    m_runs = std::make_unique<SharedRuns>();
}

void ProcessesTest::theyTrainAsOneWithTheSameGlobalBatch_data()
{
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("batch"); // of each
    QTest::addColumn<QStringList>("settings");
    const auto add = [](const char* name, int processes, int batch, const QStringList& settings) {
        QTest::newRow(name) << processes << batch << settings;
    };
    add("two", 2, 2, {});
    add("four", 4, 1, {});
    add("accumulated", 2, 1, {"gradient_accumulation_steps=3", "lr_scheduler_type=cosine"});
    add("measured", 2, 2,
        {"eval_dataset=held", "eval_strategy=steps", "eval_steps=2", "compute_accuracy=true",
         "per_device_eval_batch_size=2", "load_best_model_at_end=true", "save_steps=2",
         "metric_for_best_model=loss"});
    add("the learning rate follows what is measured", 2, 2,
        {"eval_dataset=held", "eval_strategy=steps", "eval_steps=1",
         "lr_scheduler_type=reduce_lr_on_plateau",
         R"(lr_scheduler_kwargs={"patience": 1, "factor": 0.5, "cooldown": 1})"});
    add("DoRA with LoRA+", 2, 2, {"use_dora=true", "loraplus_lr_ratio=4"});
    add("whole weights", 2, 2, {"finetuning_type=full", "learning_rate=1e-4"});
    add("plain text", 2, 2, {"stage=pt", "dataset=texts", "cutoff_len=16", "max_steps=6"});
    add("pairs", 2, 2, {"stage=dpo", "dataset=pairs", "pref_bco_weight=0.5"});
    add("tagged", 2, 2, {"stage=kto", "dataset=tagged"});
    add("rewards", 2, 2, {"stage=rm", "dataset=pairs"});
}

void ProcessesTest::theyTrainAsOneWithTheSameGlobalBatch()
{
    QFETCH(int, processes);
    QFETCH(int, batch);
    QFETCH(QStringList, settings);
    const auto sized = [&settings](int rows) {
        return settings + QStringList{"per_device_train_batch_size=" + QString::number(rows)};
    };
    const auto one = runProgram(m_runs->arguments("one", sized(batch * processes)));
    QVERIFY2(one.status == 0, one.err.constData());
    const auto all = runProgram(m_runs->arguments("all", sized(batch)) +
                                QStringList{"--processes", QString::number(processes)});
    QVERIFY2(all.status == 0, all.err.constData());

    for (const auto* kind : {"loss", "eval_loss"}) {
        const auto expected = entriesOf(m_runs->path("one"), kind);
        const auto trained = entriesOf(m_runs->path("all"), kind);
        QCOMPARE(trained.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            for (const auto& key : expected[i].keys()) {
                if (key.contains("runtime") || key.contains("per_second"))
                    continue;
                const double value = expected[i][key].toDouble();
                const double apart = std::abs(trained[i][key].toDouble() - value);
                QVERIFY2(
                    apart <= 1e-5 * std::max(1.0, std::abs(value)),
                    qPrintable(QString("%1 of entry %2: %3 apart").arg(key).arg(i).arg(apart)));
            }
        }
    }
    // Adam turns rounding of gradients near zero into whole steps, of which full tuning has many.
    const bool full = settings.contains("finetuning_type=full");
    const char* weights = full ? "model.safetensors" : "adapter_model.safetensors";
    const auto apart = largestDifference(numbersOf(m_runs->path("all") / weights),
                                         numbersOf(m_runs->path("one") / weights));
    QVERIFY2(apart < (full ? 1e-3 : 2e-5), qPrintable(QString::number(apart)));
    const auto card = contentOf(m_runs->path("all") / "run_card.yaml");
    QVERIFY2(card.contains("processes: " + QByteArray::number(processes)), card.constData());
    // The first process alone has told, and what it told stands once.
    int steps = 0;
    for (const auto& event : all.jsonLines())
        steps += event["event"].toString() == "step" ? 1 : 0;
    QCOMPARE(steps, entriesOf(m_runs->path("one"), "loss").size());
}

void ProcessesTest::unevenRowsAreSharedOutAsLlamaFactoryDoes_data()
{
    // Made by tests/data/make_process_goldens.py.
    QTest::addColumn<QJsonObject>("golden");
    const auto goldens = jsonOf(fs::path(ANNEAL_SOURCE_DIR) / "tests/data/process_goldens.json");
    for (const auto& run : goldens["runs"].toArray())
        QTest::addRow("%d processes, batch %d", run.toObject()["processes"].toInt(),
                      run.toObject()["batch"].toInt())
            << run.toObject();
}

void ProcessesTest::unevenRowsAreSharedOutAsLlamaFactoryDoes()
{
    QFETCH(QJsonObject, golden);
    const auto goldens = jsonOf(fs::path(ANNEAL_SOURCE_DIR) / "tests/data/process_goldens.json");
    m_runs->write("rows.json", QJsonDocument(goldens["rows"].toArray()).toJson());
    const auto number = [&golden](const char* key) { return golden[key].toVariant().toString(); };
    const auto trained = runProgram(m_runs->arguments(
        "run",
        {"per_device_train_batch_size=" + number("batch"),
         "gradient_accumulation_steps=" + number("accumulation"),
         "dataloader_drop_last=" + number("drop_last"), "lora_rank=8", "lora_target=all",
         "cutoff_len=512", "num_train_epochs=3", "lr_scheduler_type=cosine", "warmup_ratio=0.1",
         "seed=7", "include_num_input_tokens_seen=all", "--processes", number("processes")}));
    QVERIFY2(trained.status == 0, trained.err.constData());
    const auto expected = golden["log"].toArray();
    const auto entries = entriesOf(m_runs->path("run"), "loss");
    QCOMPARE(entries.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto entry = expected[i].toObject();
        for (const auto& key : entry.keys()) {
            const double apart = std::abs(entries[i][key].toDouble() - entry[key].toDouble());
            QVERIFY2(apart < 1e-5,
                     qPrintable(QString("%1 of entry %2: %3 apart").arg(key).arg(i).arg(apart)));
        }
    }
}

QTEST_GUILESS_MAIN(ProcessesTest)
#include "processes_test.moc"
