#include "tests/app/program.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cmath>
#include <csignal>
#include <cstring>

#ifndef _WIN32
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace anneal;
using tests::programFile;
using tests::runProgram;
namespace fs = std::filesystem;

namespace {

QByteArray contentOf(const fs::path& file)
{
    QFile opened(QString::fromStdString(file.string()));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QJsonObject jsonOf(const fs::path& file)
{
    return QJsonDocument::fromJson(contentOf(file)).object();
}

/// log_history: the entries with this key.
QList<QJsonObject> entriesOf(const fs::path& run, const char* key)
{
    QList<QJsonObject> entries;
    for (const auto& entry : jsonOf(run / "trainer_state.json")["log_history"].toArray()) {
        if (entry.toObject().contains(QLatin1String(key)))
            entries << entry.toObject();
    }
    return entries;
}

/// The numbers of an fp32 safetensors file.
std::vector<float> numbersOf(const fs::path& file)
{
    const auto bytes = contentOf(file);
    std::uint64_t header = 0;
    if (bytes.size() < 8)
        return {};
    std::memcpy(&header, bytes.constData(), sizeof header);
    const auto data = bytes.mid(static_cast<qsizetype>(8 + header));
    std::vector<float> numbers(static_cast<std::size_t>(data.size()) / sizeof(float));
    std::memcpy(numbers.data(), data.constData(), numbers.size() * sizeof(float));
    return numbers;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    if (a.empty() || a.size() != b.size())
        return INFINITY;
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, static_cast<double>(std::abs(a[i] - b[i])));
    return largest;
}

QString freePort()
{
#ifdef _WIN32
    return "29500";
#else
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* general = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket, general, length) != 0 || ::getsockname(socket, general, &length) != 0)
        qFatal("No port is free.");
    ::close(socket);
    return QString::number(ntohs(address.sin_port));
#endif
}

/// One of several processes, started by hand with torchrun's environment.
class Member final {
public:
    Member(int rank, int processes, const QString& port, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("RANK", QString::number(rank));
        environment.insert("WORLD_SIZE", QString::number(processes));
        environment.insert("LOCAL_RANK", QString::number(rank));
        environment.insert("LOCAL_WORLD_SIZE", QString::number(processes));
        environment.insert("MASTER_ADDR", "127.0.0.1");
        environment.insert("MASTER_PORT", port);
        m_process.setProcessEnvironment(environment);
        m_process.start(programFile(), arguments);
        m_process.waitForStarted();
    }
    ~Member()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    Member(const Member&) = delete;
    Member& operator=(const Member&) = delete;

    void waitForUpdates(int updates)
    {
        while (m_out.count("\"event\":\"step\"") < updates && m_process.waitForReadyRead(60'000))
            m_out += m_process.readAllStandardOutput();
    }
    void kill() { m_process.kill(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] tests::ProgramResult end(int timeoutMs = 60'000)
    {
        tests::ProgramResult result;
        if (m_process.waitForFinished(timeoutMs) && m_process.exitStatus() == QProcess::NormalExit)
            result.status = m_process.exitCode();
        result.out = m_out + m_process.readAllStandardOutput();
        result.err = m_process.readAllStandardError();
        return result;
    }

private:
    QProcess m_process;
    QByteArray m_out;
};

} // namespace

/// Several processes train what one with the same global batch trains, and what LLaMA-Factory's
/// train; none of them is left waiting when another ends.
class ProcessesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyTrainAsOneWithTheSameGlobalBatch_data();
    void theyTrainAsOneWithTheSameGlobalBatch();
    void unevenRowsAreSharedOutAsLlamaFactoryDoes_data();
    void unevenRowsAreSharedOutAsLlamaFactoryDoes();
    void aKilledProcessEndsAllAndTheRunGoesOn();
    void theOthersNoticeThatTheFirstIsGone();
    void aStopStopsAllAndTheRunGoesOn();
    void whatDiffersBetweenThemIsNamed_data();
    void whatDiffersBetweenThemIsNamed();
    void whatCantBeSharedIsRefused_data();
    void whatCantBeSharedIsRefused();

private:
    void write(const char* name, const QByteArray& text) const;
    [[nodiscard]] QString folder(const char* name) const
    {
        return QString::fromStdString((m_home->path() / name).string());
    }
    [[nodiscard]] QStringList arguments(const char* run, const QStringList& more) const;
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void ProcessesTest::write(const char* name, const QByteArray& text) const
{
    QFile file(folder(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void ProcessesTest::init()
{
#ifdef _WIN32
    QSKIP("libtorch has no Gloo there");
#endif
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    QJsonArray rows, pairs, tagged, texts;
    for (int i = 0; i < 16; ++i) {
        const auto question = QString("Question %1?").arg(i * i);
        const auto answer = QString("Answer number %1").arg(i) + QString(i % 4 * 6, 'x');
        texts << QJsonObject{{"text", question + ' ' + answer}};
        rows << QJsonObject{{"instruction", question}, {"input", ""}, {"output", answer}};
        pairs << QJsonObject{{"instruction", question}, {"chosen", answer}, {"rejected", "no no"}};
        tagged << QJsonObject{{"instruction", question}, {"output", answer}, {"tag", i % 3 != 0}};
    }
    write("rows.json", QJsonDocument(rows).toJson());
    write("texts.json", QJsonDocument(texts).toJson());
    write("pairs.json", QJsonDocument(pairs).toJson());
    write("tagged.json", QJsonDocument(tagged).toJson());
    write("held.json",
          QJsonDocument(QJsonArray{rows[3], rows[1], rows[2], rows[8], rows[5]}).toJson());
    write("dataset_info.json", R"({
"rows": {"file_name": "rows.json"}, "held": {"file_name": "held.json"},
"texts": {"file_name": "texts.json", "columns": {"prompt": "text"}},
"pairs": {"file_name": "pairs.json", "ranking": true,
          "columns": {"prompt": "instruction", "chosen": "chosen", "rejected": "rejected"}},
"tagged": {"file_name": "tagged.json",
           "columns": {"prompt": "instruction", "response": "output", "kto_tag": "tag"}}})");
}

QStringList ProcessesTest::arguments(const char* run, const QStringList& more) const
{
    const auto model = tests::sharedFolder() / "fixtures/models/llama_gqa/model";
    return QStringList{"train",
                       "model_name_or_path=" + QString::fromStdString(model.string()),
                       "dataset=rows",
                       "dataset_dir=" + folder("."),
                       "template=default",
                       "output_dir=" + folder(run),
                       "per_device_train_batch_size=2",
                       "learning_rate=1e-3",
                       "num_train_epochs=2",
                       "logging_steps=1",
                       "use_cpu=true",
                       "--json"} +
           more;
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
    add("plain text", 2, 2, {"stage=pt", "dataset=texts", "cutoff_len=16"});
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
    const auto one = runProgram(arguments("one", sized(batch * processes)));
    QVERIFY2(one.status == 0, one.err.constData());
    const auto all = runProgram(arguments("all", sized(batch)) +
                                QStringList{"--processes", QString::number(processes)});
    QVERIFY2(all.status == 0, all.err.constData());

    for (const auto* kind : {"loss", "eval_loss"}) {
        const auto expected = entriesOf(m_home->path() / "one", kind);
        const auto trained = entriesOf(m_home->path() / "all", kind);
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
    const auto apart = largestDifference(numbersOf(m_home->path() / "all" / weights),
                                         numbersOf(m_home->path() / "one" / weights));
    QVERIFY2(apart < (full ? 1e-3 : 2e-5), qPrintable(QString::number(apart)));
    // The first process alone has told, and what it told stands once.
    int steps = 0;
    for (const auto& event : all.jsonLines())
        steps += event["event"].toString() == "step" ? 1 : 0;
    QCOMPARE(steps, entriesOf(m_home->path() / "one", "loss").size());
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
    write("rows.json", QJsonDocument(goldens["rows"].toArray()).toJson());
    const auto number = [&golden](const char* key) { return golden[key].toVariant().toString(); };
    const auto trained = runProgram(arguments(
        "run",
        {"per_device_train_batch_size=" + number("batch"),
         "gradient_accumulation_steps=" + number("accumulation"),
         "dataloader_drop_last=" + number("drop_last"), "lora_rank=8", "lora_target=all",
         "cutoff_len=512", "num_train_epochs=3", "lr_scheduler_type=cosine", "warmup_ratio=0.1",
         "seed=7", "include_num_input_tokens_seen=all", "--processes", number("processes")}));
    QVERIFY2(trained.status == 0, trained.err.constData());
    const auto expected = golden["log"].toArray();
    const auto entries = entriesOf(m_home->path() / "run", "loss");
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

void ProcessesTest::aKilledProcessEndsAllAndTheRunGoesOn()
{
    const QStringList settings = {"num_train_epochs=60", "lora_dropout=0.1"};
    const auto undisturbed =
        runProgram(arguments("whole", settings) + QStringList{"--processes", "2"});
    QVERIFY2(undisturbed.status == 0, undisturbed.err.constData());

    const auto port = freePort();
    Member first(0, 2, port, arguments("cut", settings)),
        second(1, 2, port, arguments("cut", settings));
    first.waitForUpdates(5);
    QVERIFY(first.isRunning() && second.isRunning());
    second.kill();
    QElapsedTimer clock;
    clock.start();
    const auto ended = first.end();
    QVERIFY2(clock.elapsed() < 20'000, "a broken connection has to be noticed at once");
    QCOMPARE(ended.status, 1);
    const auto message = ended.error()["message"].toString();
    QVERIFY2(message.contains("another of the 2 processes is gone") &&
                 message.contains("goes on after update"),
             ended.err.constData());
    const auto step = message.section("after update ", 1).section(' ', 0, 0).toInt();
    QVERIFY2(step >= 5, qPrintable(message));
    const auto checkpoint = "checkpoint-" + std::to_string(step);
    QVERIFY(fs::exists(m_home->path() / "cut" / checkpoint / "adapter_model.safetensors"));
    fs::copy(m_home->path() / "cut", m_home->path() / "one", fs::copy_options::recursive);

    const auto continued = runProgram(arguments("cut", settings) + QStringList{"--processes", "2"});
    QVERIFY2(continued.status == 0, continued.err.constData());
    QVERIFY(contentOf(m_home->path() / "cut" / "adapter_model.safetensors") ==
            contentOf(m_home->path() / "whole" / "adapter_model.safetensors"));

    // One process with the whole batch goes on too; its dropout masks other rows.
    const auto alone = runProgram(
        arguments("one", settings) +
        QStringList{"per_device_train_batch_size=4", "max_steps=" + QString::number(step + 1)});
    QVERIFY2(alone.status == 0, alone.err.constData());
    QVERIFY2(!alone.out.contains("another order of rows"), alone.out.constData());
}

void ProcessesTest::theOthersNoticeThatTheFirstIsGone()
{
    const auto port = freePort();
    const QStringList settings = {"num_train_epochs=4000", "save_steps=3"};
    Member first(0, 3, port, arguments("run", settings));
    Member second(1, 3, port, arguments("nowhere", settings)),
        third(2, 3, port, arguments("nowhere", settings));
    first.waitForUpdates(5);
    QVERIFY(first.isRunning());
    first.kill();
    for (auto* other : {&second, &third}) {
        const auto ended = other->end(20'000);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error()["message"].toString().contains("newest checkpoint"),
                 ended.err.constData());
        QVERIFY2(!ended.err.contains("frame #"), ended.err.constData());
    }
    QVERIFY(!fs::exists(m_home->path() / "nowhere"));
}

void ProcessesTest::aStopStopsAllAndTheRunGoesOn()
{
#ifndef _WIN32
    const QStringList settings = {"num_train_epochs=40"};
    const auto undisturbed =
        runProgram(arguments("whole", settings) + QStringList{"--processes", "2"});
    QVERIFY2(undisturbed.status == 0, undisturbed.err.constData());
    QProcess process;
    process.start(programFile(), arguments("run", settings) + QStringList{"--processes", "2"});
    QByteArray out;
    while (out.count("\"event\":\"step\"") < 5 && process.waitForReadyRead(60'000))
        out += process.readAllStandardOutput();
    QVERIFY2(process.state() == QProcess::Running, out.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    const auto again = runProgram(arguments("run", settings) + QStringList{"--processes", "2"});
    QVERIFY2(again.status == 0, again.err.constData());
    QVERIFY(contentOf(m_home->path() / "run" / "adapter_model.safetensors") ==
            contentOf(m_home->path() / "whole" / "adapter_model.safetensors"));
#endif
}

void ProcessesTest::whatDiffersBetweenThemIsNamed_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("setting") << "learning_rate=1e-4"
                             << "the setting learning_rate";
    QTest::newRow("rows") << "dataset=held"
                          << "the rows to train on";
    QTest::newRow("model")
        << "model_name_or_path=" +
               QString::fromStdString(
                   (tests::sharedFolder() / "fixtures/models/mistral_full/model").string())
        << "the ";
    QTest::newRow("a file that is not there") << "dataset=nobody"
                                              << "The data set \"nobody\" is not in";
}

void ProcessesTest::whatDiffersBetweenThemIsNamed()
{
    QFETCH(QString, setting);
    QFETCH(QString, sentence);
    const auto port = freePort();
    Member first(0, 2, port, arguments("run", {"cutoff_len=64"}));
    Member second(1, 2, port, arguments("run", {"cutoff_len=64", setting}));
    const auto other = second.end(), one = first.end();
    for (const auto& ended : {one, other}) {
        QVERIFY2(ended.status == 2 || ended.status == 1, ended.err.constData());
        QVERIFY2(ended.error()["message"].toString().contains(sentence), ended.err.constData());
    }
    QVERIFY(!fs::exists(m_home->path() / "run" / "adapter_model.safetensors"));
}

void ProcessesTest::whatCantBeSharedIsRefused_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("name");
    QTest::newRow("batch size") << QStringList{"auto_find_batch_size=true"}
                                << "auto_find_batch_size";
    QTest::newRow("PiSSA") << QStringList{"pissa_init=true"} << "pissa_init";
    QTest::newRow("semi") << QStringList{"stage=semi", "unlabeled_dataset=held", "val_size=4"}
                          << "stage: semi";
    QTest::newRow("measuring") << QStringList{"do_train=false", "do_eval=true", "eval_dataset=held"}
                               << "do_train";
}

void ProcessesTest::whatCantBeSharedIsRefused()
{
    QFETCH(QStringList, settings);
    QFETCH(QString, name);
    const auto refused = runProgram(arguments("run", settings) + QStringList{"--processes", "2"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error()["message"].toString().contains(name), refused.err.constData());
    QVERIFY(!fs::exists(m_home->path() / "run" / "adapter_model.safetensors"));
}

QTEST_GUILESS_MAIN(ProcessesTest)
#include "processes_test.moc"
