#include "core/base/utf8.h"
#include "tests/app/program.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal;

/// The exported folder is started as its page says, and each example asks it as it stands.
class DeploymentProgramTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void examplesAreAnswered_data();
    void examplesAreAnswered();
    void withoutTheProgramItSaysWhatToDo();
    void theNetworkDemandsAKey();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    QTemporaryDir m_folder;
    QString m_target;
    QProcess m_server;
    QByteArray m_address; ///< "127.0.0.1:41234"
};

void DeploymentProgramTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto model = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
    m_target = m_folder.filePath(QStringLiteral("cat"));
    const auto made = tests::runProgram(
        {QStringLiteral("export"),
         QStringLiteral("model_name_or_path=") + QString::fromStdString(toUtf8(model)),
         QStringLiteral("template=default"), QStringLiteral("export_format=gguf"),
         QStringLiteral("gguf_type=F16"), QStringLiteral("export_deploy=true"),
         QStringLiteral("max_new_tokens=8"), QStringLiteral("export_dir=") + m_target});
    QVERIFY2(made.status == 0, made.err.constData());

    m_server.setProcessEnvironment(environment());
    m_server.start(m_target + QStringLiteral("/start.sh"), {});
    QElapsedTimer clock;
    clock.start();
    static const QRegularExpression address(QStringLiteral("at http://([0-9.]+:[0-9]+) "));
    QByteArray said;
    while (clock.elapsed() < 60'000 && m_address.isEmpty()) {
        m_server.waitForReadyRead(500);
        said += m_server.readAllStandardOutput();
        m_address = address.match(QString::fromUtf8(said)).captured(1).toUtf8();
        if (m_server.state() == QProcess::NotRunning)
            break;
    }
    QVERIFY2(!m_address.isEmpty(), m_server.readAllStandardError().constData());
    QVERIFY2(said.contains("Serving cat at"), said.constData());
}

void DeploymentProgramTest::cleanupTestCase()
{
    m_server.terminate();
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
}

QProcessEnvironment DeploymentProgramTest::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ANNEAL"), tests::programFile());
    environment.insert(QStringLiteral("API_PORT"), QStringLiteral("0"));
    for (const auto* name : {"API_HOST", "API_KEY", "API_MODEL_NAME", "API_ALLOWED_ADDRESSES",
                             "http_proxy", "https_proxy"})
        environment.remove(QLatin1String(name));
    return environment;
}

void DeploymentProgramTest::examplesAreAnswered_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("file");
    QTest::newRow("curl") << "sh"
                          << "answer.sh";
    QTest::newRow("Python") << "python3"
                            << "answer.py";
    QTest::newRow("Java") << "java"
                          << "Answer.java";
    QTest::newRow("JavaScript") << "node"
                                << "answer.mjs";
}

void DeploymentProgramTest::examplesAreAnswered()
{
    QFETCH(QString, program);
    QFETCH(QString, file);
    for (const auto& needed :
         {program, file == QLatin1String("answer.sh") ? QStringLiteral("curl") : program})
        if (QStandardPaths::findExecutable(needed).isEmpty())
            QSKIP(qPrintable(QStringLiteral("needs ") + needed));
    // As it stands but for the port, which is any that is free here.
    QFile example(m_target + QStringLiteral("/examples/") + file);
    QVERIFY(example.open(QIODevice::ReadOnly));
    auto text = example.readAll();
    QCOMPARE(text.count("127.0.0.1:8000"), 1);
    text.replace("127.0.0.1:8000", m_address);
    const auto tried = m_folder.filePath(file);
    QFile copy(tried);
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size());
    copy.close();

    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, {tried});
    QVERIFY(process.waitForFinished(120'000));
    const auto answer = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY2(!answer.trimmed().isEmpty() && !answer.contains("\"error\""), answer.constData());
    if (answer.startsWith('{')) // curl and Java show the whole reply
        QVERIFY2(answer.contains("\"choices\""), answer.constData());
}

void DeploymentProgramTest::withoutTheProgramItSaysWhatToDo()
{
    QProcess process;
    auto bare = environment();
    bare.remove(QStringLiteral("ANNEAL"));
    bare.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    process.setProcessEnvironment(bare);
    process.start(m_target + QStringLiteral("/start.sh"), {});
    QVERIFY(process.waitForFinished());
    if (process.exitCode() == 0)
        QSKIP("anneal is installed here");
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("ANNEAL=/path/to/anneal"));
}

void DeploymentProgramTest::theNetworkDemandsAKey()
{
    QProcess process;
    auto open = environment();
    open.insert(QStringLiteral("API_HOST"), QStringLiteral("0.0.0.0"));
    process.setProcessEnvironment(open);
    process.start(m_target + QStringLiteral("/start.sh"), {});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.exitCode() != 0);
    QVERIFY2(process.readAllStandardError().contains("key"), "the key is named");
}

QTEST_GUILESS_MAIN(DeploymentProgramTest)
#include "deployment_test.moc"
