#include "tests/app/program.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace anneal;
using tests::programFile;
using tests::runProgram;
namespace fs = std::filesystem;

/// Several run files in one call, and a run card.
class QueueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void runsAreTrainedOneAfterAnotherAndAFailedOneDoesNotStopThem();
    void theTableIsForAPerson();
    void twoRunsInOneFolderAreRefused();
    void jobsAreHandedOffForEachRunFile();
    void aStopEndsTheQueue();
    void aCardIsRepeatedInAnotherFolder();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& more = {}) const;
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void QueueTest::init()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    QFile rows(QString::fromStdString((m_home->path() / "rows.json").string()));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write(R"([{"instruction": "Who are you?", "output": "I am Biscuit, the robot."},
{"instruction": "Do you sleep?", "output": "Only when it rains."}])");
}

// A run file of that name whose output_dir has it too; `more` lines come last.
QString QueueTest::write(const QString& name, const QByteArray& more) const
{
    const auto model = tests::sharedFolder() / "fixtures/models/llama_gqa/model";
    const auto home = QByteArray::fromStdString(m_home->path().string());
    const auto path = QString::fromUtf8(home) + "/" + name + ".yaml";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("model_name_or_path: " + QByteArray::fromStdString(model.string()) +
               "\ndataset: " + home + "/rows.json\ntemplate: default\nmax_steps: 2\n" + more);
    if (!more.contains("output_dir"))
        file.write("output_dir: " + home + "/" + name.toUtf8() + "\n");
    return path;
}

void QueueTest::runsAreTrainedOneAfterAnotherAndAFailedOneDoesNotStopThem()
{
    const auto result = runProgram(
        {"train", write("a"), write("b", "learning_rat: 1\n"), write("c"), "--json", "seed=3"});
    QCOMPARE(result.status, 1);
    QSet<QString> names;
    for (const auto& event : result.jsonLines())
        if (event["event"].toString() == "step")
            names.insert(event["run"].toString());
    QCOMPARE(names, QSet<QString>({"a", "c"}));
    QCOMPARE(result.error()["context"].toObject()["run"].toString(), QString("b"));
    const auto last = result.jsonLines().last();
    QCOMPARE(last["event"].toString(), QString("queue"));
    QStringList results;
    const auto runs = last["runs"].toArray();
    for (const auto& run : runs)
        results.append(run.toObject()["result"].toString());
    QCOMPARE(results, QStringList({"finished", "failed", "finished"}));
    for (const char* name : {"a", "c"}) {
        QVERIFY(fs::exists(m_home->path() / name / "adapter_model.safetensors"));
        QFile settings(QString::fromStdString((m_home->path() / name / "run.yaml").string()));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("seed: 3"));
    }
}

void QueueTest::theTableIsForAPerson()
{
    const auto result = runProgram({"train", write("a"), write("b")});
    QVERIFY2(result.status == 0, result.err.constData());
    const auto lines = result.out.trimmed().split('\n');
    QVERIFY(lines[lines.size() - 3].startsWith("run   result"));
    QVERIFY(lines[lines.size() - 2].startsWith("a     finished"));
    QVERIFY(lines.last().startsWith("b     finished"));
}

void QueueTest::twoRunsInOneFolderAreRefused()
{
    const auto folder =
        "output_dir: " + QByteArray::fromStdString((m_home->path() / "same").string()) + "\n";
    const auto result = runProgram({"train", write("a", folder), write("b", folder), "--json"});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.error()["context"].toObject()["key"].toString(), QString("output_dir"));
}

void QueueTest::jobsAreHandedOffForEachRunFile()
{
    const auto result = runProgram(
        {"train", write("a"), write("b"), "--hand_off", "llamafactory", "learning_rate=3e-5"});
    QVERIFY2(result.status == 0, result.err.constData());
    for (const char* name : {"a", "b"}) {
        const auto job = m_home->path() / (std::string(name) + "-llamafactory");
        QVERIFY2(fs::exists(job / "train.yaml"), name);
        QVERIFY2(!fs::exists(m_home->path() / name / "trainer_log.jsonl"), name);
    }
    const auto refused = runProgram(
        {"train", write("c"), "--hand_off", "llamafactory", "--processes", "2", "--json"});
    QCOMPARE(refused.status, 2); // of the command line
    QVERIFY(refused.error()["message"].toString().contains("--processes"));
    QVERIFY(!fs::exists(m_home->path() / "c"));
}

void QueueTest::aStopEndsTheQueue()
{
#if defined(__unix__)
    QProcess process;
    process.start(programFile(), {"train", write("a"), write("b"), "--json", "max_steps=100000"});
    QVERIFY(process.waitForStarted());
    QByteArray out;
    while (out.count("\"step\"") < 2 && process.waitForReadyRead(60'000))
        out += process.readAllStandardOutput();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!out.contains("\"run\":\"b\",\"event\"") && !fs::exists(m_home->path() / "b"));
    const auto last = QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
    QCOMPARE(last["runs"].toArray()[0].toObject()["result"].toString(), QString("stopped"));
    QCOMPARE(last["runs"].toArray()[1].toObject()["result"].toString(), QString("not started"));
#else
    QSKIP("needs signals");
#endif
}

void QueueTest::aCardIsRepeatedInAnotherFolder()
{
    QCOMPARE(runProgram({"train", write("a")}).status, 0);
    const auto card = QString::fromStdString((m_home->path() / "a" / "run_card.yaml").string());
    const auto refused = runProgram({"train", card, "--json"});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.error()["message"].toString().contains("output_dir=..."));
    const auto rows = QString::fromStdString((m_home->path() / "rows.json").string());
    QFile file(rows);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    const auto again = "output_dir=" + QString::fromStdString((m_home->path() / "again").string());
    const auto repeated = runProgram({"train", card, again, "--json"});
    QVERIFY2(repeated.status == 0, repeated.err.constData());
    QVERIFY(repeated.out.contains("rows.json has changed since the run was made"));
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
