#include "tests/app/several_processes.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace anneal;
using namespace anneal::tests;

/// None of several processes is left waiting when another one ends or is of another mind, and what
/// they made is kept.
class LostProcessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledProcessEndsAllAndTheRunGoesOn();
    void theOthersNoticeThatTheFirstIsGone();
    void aStopStopsAllAndTheRunGoesOn();
    void whatDiffersBetweenThemIsNamed_data();
    void whatDiffersBetweenThemIsNamed();
    void whatCantBeSharedIsRefused_data();
    void whatCantBeSharedIsRefused();

private:
    std::unique_ptr<SharedRuns> m_runs;
};

void LostProcessTest::init()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_runs.reset();
    m_runs = std::make_unique<SharedRuns>();
}

void LostProcessTest::aKilledProcessEndsAllAndTheRunGoesOn()
{
    const QStringList settings = {"num_train_epochs=60", "lora_dropout=0.1"};
    const auto undisturbed =
        runProgram(m_runs->arguments("whole", settings) + QStringList{"--processes", "2"});
    QVERIFY2(undisturbed.status == 0, undisturbed.err.constData());

    const auto port = freePort();
    Member first(0, 2, port, m_runs->arguments("cut", settings)),
        second(1, 2, port, m_runs->arguments("cut", settings));
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
    QVERIFY(fs::exists(m_runs->path("cut") / checkpoint / "adapter_model.safetensors"));
    fs::copy(m_runs->path("cut"), m_runs->path("one"), fs::copy_options::recursive);

    const auto continued =
        runProgram(m_runs->arguments("cut", settings) + QStringList{"--processes", "2"});
    QVERIFY2(continued.status == 0, continued.err.constData());
    QVERIFY(contentOf(m_runs->path("cut") / "adapter_model.safetensors") ==
            contentOf(m_runs->path("whole") / "adapter_model.safetensors"));

    // One process with the whole batch goes on too; its dropout masks other rows.
    const auto alone = runProgram(
        m_runs->arguments("one", settings) +
        QStringList{"per_device_train_batch_size=4", "max_steps=" + QString::number(step + 1)});
    QVERIFY2(alone.status == 0, alone.err.constData());
    QVERIFY2(!alone.out.contains("another order of rows"), alone.out.constData());
}

void LostProcessTest::theOthersNoticeThatTheFirstIsGone()
{
    const auto port = freePort();
    const QStringList settings = {"num_train_epochs=4000", "save_steps=3"};
    Member first(0, 3, port, m_runs->arguments("run", settings));
    Member second(1, 3, port, m_runs->arguments("nowhere", settings)),
        third(2, 3, port, m_runs->arguments("nowhere", settings));
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
    QVERIFY(!fs::exists(m_runs->path("nowhere")));
}

void LostProcessTest::aStopStopsAllAndTheRunGoesOn()
{
#ifndef _WIN32
    const QStringList settings = {"num_train_epochs=40"};
    const auto undisturbed =
        runProgram(m_runs->arguments("whole", settings) + QStringList{"--processes", "2"});
    QVERIFY2(undisturbed.status == 0, undisturbed.err.constData());
    QProcess process;
    process.start(programFile(),
                  m_runs->arguments("run", settings) + QStringList{"--processes", "2"});
    QByteArray out;
    while (out.count("\"event\":\"step\"") < 5 && process.waitForReadyRead(60'000))
        out += process.readAllStandardOutput();
    QVERIFY2(process.state() == QProcess::Running, out.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    const auto again =
        runProgram(m_runs->arguments("run", settings) + QStringList{"--processes", "2"});
    QVERIFY2(again.status == 0, again.err.constData());
    QVERIFY(contentOf(m_runs->path("run") / "adapter_model.safetensors") ==
            contentOf(m_runs->path("whole") / "adapter_model.safetensors"));
#endif
}

void LostProcessTest::whatDiffersBetweenThemIsNamed_data()
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
                   (sharedFolder() / "fixtures/models/mistral_full/model").string())
        << "the ";
    QTest::newRow("a file that is not there") << "dataset=nobody"
                                              << "The data set \"nobody\" is not in";
}

void LostProcessTest::whatDiffersBetweenThemIsNamed()
{
    QFETCH(QString, setting);
    QFETCH(QString, sentence);
    const auto port = freePort();
    Member first(0, 2, port, m_runs->arguments("run", {"cutoff_len=64"}));
    Member second(1, 2, port, m_runs->arguments("run", {"cutoff_len=64", setting}));
    const auto other = second.end(), one = first.end();
    for (const auto& ended : {one, other}) {
        QVERIFY2(ended.status == 2 || ended.status == 1, ended.err.constData());
        QVERIFY2(ended.error()["message"].toString().contains(sentence), ended.err.constData());
    }
    QVERIFY(!fs::exists(m_runs->path("run") / "adapter_model.safetensors"));
}

void LostProcessTest::whatCantBeSharedIsRefused_data()
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

void LostProcessTest::whatCantBeSharedIsRefused()
{
    QFETCH(QStringList, settings);
    QFETCH(QString, name);
    const auto refused =
        runProgram(m_runs->arguments("run", settings) + QStringList{"--processes", "2"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error()["message"].toString().contains(name), refused.err.constData());
    QVERIFY(!fs::exists(m_runs->path("run") / "adapter_model.safetensors"));
}

QTEST_GUILESS_MAIN(LostProcessTest)
#include "lost_process_test.moc"
