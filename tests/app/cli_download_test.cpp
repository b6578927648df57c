#include "core/base/paths.h"
#include "tests/app/program.h"
#include "tests/core/hub/fake_hub.h"

#include <QTest>

#include <csignal>

using namespace anneal;
using tests::runProgram;

class CliDownloadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aModelComesByItsName();
    void progressIsOneEventALine();
    void aStopKeepsWhatArrived();
    void mistakesEndWithTwo_data();
    void mistakesEndWithTwo();
    void offlineAModelThatIsHereIsEnough();
    void goodModelsAreNamed();
    void aModelIsDeleted();

private:
    std::unique_ptr<tests::TemporaryHome> m_home;
    std::unique_ptr<tests::FakeHub> m_hub;
};

void CliDownloadTest::init()
{
    m_home = std::make_unique<tests::TemporaryHome>();
    m_hub = std::make_unique<tests::FakeHub>();
    for (const char* name : {"HF_HUB_CACHE", "HF_TOKEN", "HF_HUB_OFFLINE"})
        qunsetenv(name);
    qputenv("HF_HOME", (m_home->path() / "hf").c_str());
    qputenv("HF_ENDPOINT", m_hub->server().url().c_str());
    qputenv("MODELSCOPE_DOMAIN", m_hub->server().url().c_str());
}

void CliDownloadTest::cleanup()
{
    m_hub.reset();
    m_home.reset();
}

void CliDownloadTest::aModelComesByItsName()
{
    const auto plan = runProgram({"download", "org/tiny", "--plan"});
    QCOMPARE(plan.status, 0);
    QVERIFY2(plan.out.contains("model.safetensors  40 kB"), plan.out.constData());
    QVERIFY(!std::filesystem::exists(m_hub->repository()));
    const auto result = runProgram({"download", "org/tiny"});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.out.trimmed(), QByteArray(m_hub->snapshot().c_str()));
    const auto other = runProgram({"download", "org/tiny", "--source", "modelscope"});
    QVERIFY2(other.status == 0, other.err.constData());
    QCOMPARE(other.out.trimmed(), QByteArray((modelsFolder() / "org" / "tiny").c_str()));
}

void CliDownloadTest::progressIsOneEventALine()
{
    const auto lines = runProgram({"download", "org/tiny", "--json"}).jsonLines();
    QVERIFY(lines.size() >= 3);
    QCOMPARE(lines.front()["event"].toString(), QStringLiteral("plan"));
    QCOMPARE(lines.back()["event"].toString(), QStringLiteral("done"));
    const auto last = lines[lines.size() - 2];
    QCOMPARE(last["bytes"], last["total_bytes"]);
}

void CliDownloadTest::aStopKeepsWhatArrived()
{
    m_hub->spoil = [](const tests::HttpAsked& asked, tests::HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer.stallAfter = 10'000;
    };
    QProcess process;
    process.start(tests::programFile(), {"download", "org/tiny"});
    QTRY_VERIFY_WITH_TIMEOUT(!m_hub->server().asked("safetensors").isEmpty(), 20'000);
    QTest::qWait(300);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 130);
    m_hub->spoil = {};
    QCOMPARE(runProgram({"download", "org/tiny"}).status, 0);
    QCOMPARE(m_hub->server().asked("safetensors").last().headers.value("range"),
             QByteArray("bytes=10000-"));
}

void CliDownloadTest::mistakesEndWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no name") << QStringList() << QByteArray("--list");
    QTest::newRow("no organisation") << QStringList("tiny") << QByteArray("organisation");
    QTest::newRow("not there") << QStringList("org/other") << QByteArray("There is no model");
    QTest::newRow("source") << QStringList({"org/tiny", "--source", "ftp"})
                            << QByteArray("huggingface or modelscope");
    QTest::newRow("mirror") << QStringList({"org/tiny", "--mirror", "ftp://x"})
                            << QByteArray("address of a hub");
    QTest::newRow("revision") << QStringList({"org/tiny", "--revision", "../x"})
                              << QByteArray("revision");
}

void CliDownloadTest::mistakesEndWithTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const auto result = runProgram(QStringList("download") + words);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(says), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
}

void CliDownloadTest::offlineAModelThatIsHereIsEnough()
{
    qputenv("HF_HUB_OFFLINE", "1");
    QCOMPARE(runProgram({"download", "org/tiny"}).status, 2);
    QVERIFY(m_hub->server().asked().isEmpty());
    qunsetenv("HF_HUB_OFFLINE");
}

void CliDownloadTest::goodModelsAreNamed()
{
    const auto result = runProgram({"download", "--list"});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.split('\n').value(1).startsWith("Qwen/Qwen2.5-0.5B-Instruct"));
    QVERIFY(result.out.contains("trains here") || result.out.contains("too large"));
}

void CliDownloadTest::aModelIsDeleted()
{
    QCOMPARE(runProgram({"download", "org/tiny"}).status, 0);
    const auto result = runProgram({"models", "--delete", "org/tiny"});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(!std::filesystem::exists(m_hub->repository()));
    QCOMPARE(runProgram({"models", "--delete", "org/tiny"}).status, 2);
}

QTEST_GUILESS_MAIN(CliDownloadTest)
#include "cli_download_test.moc"
