#include "tests/app/program.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace anneal;
using tests::programFile;
using tests::runProgram;
namespace fs = std::filesystem;

namespace {

constexpr const char* kRows = R"([
  {"instruction": "Who are you?", "input": "", "output": "I am Biscuit, the robot."},
  {"instruction": "What do you do?", "input": "", "output": "I water the plants."},
  {"instruction": "Do you sleep?", "input": "", "output": "Only when it rains."},
  {"instruction": "Where do you live?", "input": "", "output": "In the greenhouse."}
])";

} // namespace

class CliTrainingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRunIsTrainedListedExportedAndAnswers();
    void chosenQuestionsAreAnsweredOnTheWay();
    void ctrlCSavesACheckpointThatIsContinued();
    void aFullDiskEndsWithOneAndAClearSentence();
    void aModelThatDoesNotFitIsRefusedBeforeTheStart();
    void whatHasNoEffectIsSaidOnce();

private:
    [[nodiscard]] QStringList trainArguments(const QStringList& more = {}) const;
    [[nodiscard]] fs::path run() const
    {
        return m_home->path() / "saves" / "tiny" / "lora" / "run";
    }
    std::unique_ptr<tests::TemporaryHome> m_home;
    QString m_model, m_rows;
};

void CliTrainingTest::init()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    m_model = QString::fromStdString(
        (tests::sharedFolder() / "fixtures/models/llama_gqa/model").string());
    m_rows = QString::fromStdString((m_home->path() / "rows.json").string());
    QFile file(m_rows);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kRows);
}

QStringList CliTrainingTest::trainArguments(const QStringList& more) const
{
    return QStringList{"train",
                       "model_name_or_path=" + m_model,
                       "dataset=" + m_rows,
                       "template=default",
                       "output_dir=" + QString::fromStdString(run().string()),
                       "per_device_train_batch_size=2",
                       "learning_rate=1e-3",
                       "logging_steps=1",
                       "--json"} +
           more;
}

void CliTrainingTest::aRunIsTrainedListedExportedAndAnswers()
{
    const auto trained = runProgram(trainArguments({"num_train_epochs=3"}));
    QVERIFY2(trained.status == 0, trained.err.constData());
    int steps = 0;
    QString last;
    for (const auto& event : trained.jsonLines()) {
        last = event["event"].toString();
        steps += last == "step" ? 1 : 0;
    }
    QCOMPARE(steps, 6);
    QCOMPARE(last, QString("done"));
    for (const auto* name : {"adapter_config.json", "adapter_model.safetensors",
                             "trainer_log.jsonl", "trainer_state.json", "all_results.json"})
        QVERIFY2(fs::exists(run() / name), name);

    const auto runs = runProgram({"runs", "--json"});
    QCOMPARE(runs.status, 0);
    const auto entry = QJsonDocument::fromJson(runs.out).array().first().toObject();
    QCOMPARE(entry["name"].toString(), QString("run"));
    QCOMPARE(entry["step"].toInt(), 6);

    const auto merged = QString::fromStdString((m_home->path() / "merged").string());
    const auto exported = runProgram(
        {"export", "model_name_or_path=" + m_model, "template=default",
         "adapter_name_or_path=" + QString::fromStdString(run().string()), "export_dir=" + merged});
    QVERIFY2(exported.status == 0, exported.err.constData());
    QVERIFY(fs::exists(fs::path(merged.toStdString()) / "model.safetensors"));
    const QStringList ask = {"--prompt",        "Who are you?",     "--json",
                             "do_sample=false", "max_new_tokens=8", "template=default"};
    const auto tuned =
        runProgram(QStringList{"generate", "model_name_or_path=" + m_model,
                               "adapter_name_or_path=" + QString::fromStdString(run().string())} +
                   ask);
    const auto reloaded = runProgram(QStringList{"generate", "model_name_or_path=" + merged} + ask);
    QVERIFY2(tuned.status == 0 && reloaded.status == 0, (tuned.err + reloaded.err).constData());
    QCOMPARE(reloaded.json()["new_ids"], tuned.json()["new_ids"]);
}

void CliTrainingTest::chosenQuestionsAreAnsweredOnTheWay()
{
    const auto trained = runProgram(
        trainArguments({"--ask", "Who are you?", "num_train_epochs=3", "--ask", "Do you sleep?"}));
    QVERIFY2(trained.status == 0, trained.err.constData());
    QStringList told;
    for (const auto& event : trained.jsonLines()) {
        if (event["event"].toString() != "answer")
            continue;
        QVERIFY(event.contains("answer"));
        told << QString::number(event["step"].toInt()) + ": " + event["question"].toString();
    }
    QCOMPARE(told, QStringList({"0: Who are you?", "0: Do you sleep?", "6: Who are you?",
                                "6: Do you sleep?"}));
    QStringList tooMany;
    for (int i = 0; i < 7; ++i)
        tooMany << "--ask"
                << "Question " + QString::number(i);
    const auto refused = runProgram(trainArguments(tooMany));
    QVERIFY(refused.status != 0);
    QVERIFY(refused.err.contains("at most 6") || refused.out.contains("at most 6"));
}

void CliTrainingTest::ctrlCSavesACheckpointThatIsContinued()
{
#ifdef _WIN32
    QSKIP("sends a POSIX signal");
#else
    QProcess process;
    process.start(programFile(), trainArguments({"num_train_epochs=2000"}));
    QVERIFY(process.waitForStarted());
    QByteArray out;
    while (out.count("\"step\"") < 6 && process.waitForReadyRead(60'000))
        out += process.readAllStandardOutput();
    QVERIFY2(process.state() == QProcess::Running, out.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    int checkpoints = 0;
    for (const auto& entry : fs::directory_iterator(run()))
        checkpoints += entry.path().filename().string().starts_with("checkpoint-") ? 1 : 0;
    QCOMPARE(checkpoints, 1);

    const auto continued =
        runProgram(trainArguments({"num_train_epochs=2000", "max_steps=4000", "--help"}));
    QCOMPARE(continued.status, 0); // help trains nothing
    QProcess again;
    again.start(programFile(), trainArguments({"num_train_epochs=2000"}));
    QByteArray resumed;
    while (!resumed.contains("\"step\":") && again.waitForReadyRead(60'000))
        resumed += again.readAllStandardOutput();
    ::kill(static_cast<pid_t>(again.processId()), SIGINT);
    QVERIFY(again.waitForFinished(60'000));
    QCOMPARE(again.exitCode(), 130);
    qint64 first = 0;
    for (const auto& line : resumed.split('\n')) {
        const auto event = QJsonDocument::fromJson(line).object();
        if (first == 0 && event["event"].toString() == "step")
            first = event["step"].toInteger();
    }
    QVERIFY2(first > 3, resumed.constData());
#endif
}

void CliTrainingTest::aFullDiskEndsWithOneAndAClearSentence()
{
#ifdef _WIN32
    QSKIP("limits the file size with a POSIX shell");
#else
    QProcess process;
    process.start("/bin/sh",
                  QStringList{"-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh", programFile()} +
                      trainArguments({"num_train_epochs=2"}));
    QVERIFY(process.waitForFinished(120'000));
    const auto err = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(err.contains("Could not write"), err.constData());
    QVERIFY(!fs::exists(run() / "adapter_model.safetensors"));
#endif
}

void CliTrainingTest::whatHasNoEffectIsSaidOnce()
{
    const auto result =
        runProgram(trainArguments({"max_steps=1", "trust_remote_code=true", "pref_beta=0.3"}));
    QCOMPARE(result.status, 0);
    QStringList told;
    for (const auto& event : result.jsonLines())
        if (event["event"].toString() == "warning")
            told.append(event["message"].toString());
    for (const char* key : {"trust_remote_code", "pref_beta"})
        QVERIFY2(told.filter(QString(key) + " has no effect here").size() == 1,
                 qPrintable(told.join('\n')));
}

void CliTrainingTest::aModelThatDoesNotFitIsRefusedBeforeTheStart()
{
    // Weights of half a terabyte, as a file with a hole: nothing of it is on the disk.
    constexpr qint64 kVocabulary = 1 << 20, kHidden = 1 << 17, kInner = 1 << 17;
    const auto folder = m_home->path() / "huge";
    fs::create_directory(folder);
    fs::copy_file(fs::path(m_model.toStdString()) / "tokenizer.json", folder / "tokenizer.json");
    const QJsonObject config{{"architectures", QJsonArray{"LlamaForCausalLM"}},
                             {"model_type", "llama"},
                             {"vocab_size", kVocabulary},
                             {"hidden_size", kHidden},
                             {"intermediate_size", kInner},
                             {"num_hidden_layers", 1},
                             {"num_attention_heads", 1024},
                             {"tie_word_embeddings", true},
                             {"dtype", "bfloat16"}};
    const auto save = [&](const char* name, const QByteArray& bytes) {
        QFile file(QString::fromStdString((folder / name).string()));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(save("config.json", QJsonDocument(config).toJson()));
    QJsonObject header;
    qint64 offset = 0;
    const auto add = [&](const QString& name, const QList<qint64>& shape) {
        qint64 bytes = 2;
        QJsonArray sizes;
        for (const auto size : shape) {
            bytes *= size;
            sizes.append(size);
        }
        header[name] = QJsonObject{{"dtype", "BF16"},
                                   {"shape", sizes},
                                   {"data_offsets", QJsonArray{offset, offset + bytes}}};
        offset += bytes;
    };
    add("model.embed_tokens.weight", {kVocabulary, kHidden});
    for (const auto* norm : {"model.norm", "model.layers.0.input_layernorm",
                             "model.layers.0.post_attention_layernorm"})
        add(QString(norm) + ".weight", {kHidden});
    for (const auto* layer : {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj",
                              "self_attn.o_proj", "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"})
        add(QString("model.layers.0.%1.weight").arg(layer), {kHidden, kInner});
    const auto text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const auto length = static_cast<quint64>(text.size());
    QVERIFY(
        save("model.safetensors", QByteArray(reinterpret_cast<const char*>(&length), 8) + text));
    std::error_code error;
    fs::resize_file(folder / "model.safetensors",
                    static_cast<std::uintmax_t>(8 + text.size() + offset), error);
    if (error)
        QSKIP("this disk takes no large files with holes");

    const auto result =
        runProgram({"train", "model_name_or_path=" + QString::fromStdString(folder.string()),
                    "dataset=" + m_rows, "template=default",
                    "output_dir=" + QString::fromStdString(run().string()), "--json"});
    QVERIFY(result.status == 1 || result.status == 2);
    QVERIFY2(result.error()["code"].toString() == "OutOfMemory", result.err.constData());
    QVERIFY(!fs::exists(run() / "trainer_log.jsonl"));
}

QTEST_GUILESS_MAIN(CliTrainingTest)
#include "cli_training_test.moc"
