#include "tests/app/program.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

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

QByteArray contentOf(const fs::path& file)
{
    QFile opened(QString::fromStdString(file.string()));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// log_history without what depends on the clock.
QJsonArray lossesOf(const fs::path& run)
{
    const auto state = QJsonDocument::fromJson(contentOf(run / "trainer_state.json")).object();
    QJsonArray kept;
    for (const auto& entry : state["log_history"].toArray()) {
        const auto fields = entry.toObject();
        if (fields.contains("loss"))
            kept.append(QJsonArray{fields["step"], fields["loss"], fields["grad_norm"],
                                   fields["learning_rate"]});
    }
    return kept;
}

// About what one checkpoint takes, so that a kill meets any of its files.
constexpr int kSavingMs = 60;

/// Until the running training has told of `updates` more updates, or ended. With 0: until it has
/// told anything.
void waitForUpdates(QProcess& process, int updates)
{
    QByteArray told;
    while (process.state() != QProcess::NotRunning &&
           (told.isEmpty() || told.count("\"event\":\"step\"") < updates)) {
        process.waitForReadyRead(50);
        told += process.readAllStandardOutput();
    }
}

} // namespace

/// A training that is killed at fifty moments, many of them while a checkpoint is being written,
/// and continued each time, ends as one that was never disturbed: bit for bit.
class KillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRunSurvivesFiftyKills_data();
    void aRunSurvivesFiftyKills();

private:
    [[nodiscard]] QStringList arguments(const fs::path& run, const QStringList& more) const;
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void KillTest::init()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    QFile rows(QString::fromStdString((m_home->path() / "rows.json").string()));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write(kRows);
}

QStringList KillTest::arguments(const fs::path& run, const QStringList& more) const
{
    const auto model = tests::sharedFolder() / "fixtures/models/llama_gqa/model";
    return QStringList{"train",
                       "model_name_or_path=" + QString::fromStdString(model.string()),
                       "dataset=" + QString::fromStdString((m_home->path() / "rows.json").string()),
                       "template=default",
                       "output_dir=" + QString::fromStdString(run.string()),
                       "per_device_train_batch_size=2",
                       "learning_rate=1e-3",
                       "lora_dropout=0.1",
                       "num_train_epochs=30",
                       "logging_steps=1",
                       "save_steps=1",
                       "save_total_limit=2",
                       "--json"} +
           more;
}

void KillTest::aRunSurvivesFiftyKills_data()
{
    QTest::addColumn<int>("kills");
    QTest::addColumn<QStringList>("settings");
    QTest::newRow("lora") << 40 << QStringList{};
    QTest::newRow("whole weights, 8-bit state")
        << 10 << QStringList{"finetuning_type=full", "optim=adamw_8bit", "lora_dropout=0"};
}

void KillTest::aRunSurvivesFiftyKills()
{
    QFETCH(int, kills);
    QFETCH(QStringList, settings);
    const auto undisturbed = m_home->path() / "undisturbed", run = m_home->path() / "killed";
    const auto whole = runProgram(arguments(undisturbed, settings), 600'000);
    QVERIFY2(whole.status == 0, whole.err.constData());

    QRandomGenerator random(20);
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.start(programFile(), arguments(run, settings));
        QVERIFY(process.waitForStarted());
        // A checkpoint follows each update, so most kills fall into the writing of one.
        waitForUpdates(process, random.bounded(3));
        const int wait = random.bounded(kSavingMs);
        if (process.waitForFinished(wait)) {
            QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                     process.readAllStandardError().constData());
            // It has ended before it was killed: killing goes on in a new run.
            fs::remove_all(run);
            continue;
        }
        process.kill();
        process.waitForFinished(30'000);
        ++killed;
        // What it left can be read: the list of runs never fails over it.
        if (i % 10 == 0)
            QCOMPARE(runProgram({"runs", "--json"}).status, 0);
    }
    QVERIFY2(killed >= kills * 3 / 4, "most attempts have to be killed");
    const auto last = runProgram(arguments(run, settings), 600'000);
    QVERIFY2(last.status == 0, last.err.constData());

    const bool full = settings.contains("finetuning_type=full");
    const char* weights = full ? "model.safetensors" : "adapter_model.safetensors";
    QVERIFY(!contentOf(undisturbed / weights).isEmpty());
    QVERIFY(contentOf(run / weights) == contentOf(undisturbed / weights));
    QCOMPARE(lossesOf(run), lossesOf(undisturbed));
    // Nothing half-written stays.
    for (const auto& entry : fs::directory_iterator(run))
        QVERIFY2(entry.path().filename().string().find(".anneal-") == std::string::npos,
                 entry.path().string().c_str());
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
