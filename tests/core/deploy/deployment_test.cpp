#include "core/deploy/deployment.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
namespace fs = std::filesystem;

/// The folder that serves a model. That its scripts start and its examples are answered:
/// tests/app/deployment_test.cpp.
class DeploymentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void serveYamlHoldsTheGenerationSettings();
    void namesFitEverywhere();
    void scriptsAreOfTheirSystem();
    void theBatchFileStartsTheProgram();
    void collectingSaysWhatIsMissing();
    void theUnitIsSound();
    void itIsKnownAgain();

private:
    Result<void> write(const std::vector<std::string>& settings = {});
    [[nodiscard]] std::string text(const char* name) const
    {
        return readFile(m_target / name).value_or(std::string());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_target;
};

void DeploymentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = pathFromUtf8(m_folder->path().toStdString());
}

Result<void> DeploymentTest::write(const std::vector<std::string>& settings)
{
    ANNEAL_TRY(const auto config, config::RunConfig::fromOverrides(settings, config::Verb::Other));
    return deploy::writeDeployment(
        m_target, {"cat", "./model/cat-Q8_0.gguf", "smollm2", "Who are you?"}, config);
}

void DeploymentTest::serveYamlHoldsTheGenerationSettings()
{
    QVERIFY(write({"temperature=0.25", "max_new_tokens=99", "learning_rate=0.5",
                   "default_system=You are a cat."}));
    const auto served = config::RunConfig::fromFile(m_target / "serve.yaml", {}, config::Verb::Api);
    QVERIFY2(served, served ? "" : served.error().message.c_str());
    QCOMPARE(served->generation().temperature, 0.25);
    QCOMPARE(served->generation().maxNewTokens.value_or(0), std::int64_t(99));
    QCOMPARE(served->model().modelNameOrPath, std::string("./model/cat-Q8_0.gguf"));
    QCOMPARE(served->model().chatTemplate, std::string("smollm2"));
    QCOMPARE(served->valueText("default_system"), std::string("You are a cat."));
    QVERIFY(!served->isGiven("learning_rate"));
}

void DeploymentTest::namesFitEverywhere()
{
    QCOMPARE(deploy::deploymentName("biscuit-2.gguf"), std::string("biscuit-2.gguf"));
    QCOMPARE(deploy::deploymentName("my cat; rm -rf $HOME"), std::string("my-cat-rm--rf-HOME"));
    QCOMPARE(deploy::deploymentName("小饼干"), std::string("model"));
    QCOMPARE(deploy::deploymentName("-.x-"), std::string("x"));
}

void DeploymentTest::scriptsAreOfTheirSystem()
{
    QVERIFY(write());
    const auto batch = text("start.bat");
    for (std::size_t i = 0; i < batch.size(); ++i)
        QVERIFY(batch[i] != '\n' || (i > 0 && batch[i - 1] == '\r'));
    for (const auto* name : {"start.sh", "collect.sh", "examples/answer.sh"}) {
        QVERIFY(text(name).find('\r') == std::string::npos);
#ifndef _WIN32
        const auto mode = fs::status(m_target / name).permissions();
        QVERIFY2((mode & fs::perms::owner_exec) != fs::perms::none, name);
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-n"), QString::fromStdString(toUtf8(m_target / name))});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
#endif
    }
}

namespace {

struct Said {
    int status = -1;
    QString out, err;
};

Said run(const QString& program, const QStringList& arguments, const QString& folder,
         const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write("\n\n"); // a key for `pause`
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromLocal8Bit(process.readAllStandardOutput()),
            QString::fromLocal8Bit(process.readAllStandardError())};
}

} // namespace

// In Wine's command interpreter, with a program that says how it was called.
void DeploymentTest::theBatchFileStartsTheProgram()
{
    const auto wine = QStandardPaths::findExecutable(QStringLiteral("wine"));
    const auto compiler = QStandardPaths::findExecutable(QStringLiteral("x86_64-w64-mingw32-gcc"));
    if (wine.isEmpty() || compiler.isEmpty())
        QSKIP("needs wine and x86_64-w64-mingw32-gcc");
    QVERIFY(m_folder->isValid());
    const QDir root(m_folder->path());
    m_target = pathFromUtf8((m_folder->path() + QStringLiteral("/a & b's (x86)")).toStdString());
    QVERIFY(write());
    const auto target = QString::fromStdString(toUtf8(m_target));
    QVERIFY(root.mkpath(QStringLiteral("programs (x86) & more")));
    QVERIFY(root.mkpath(QStringLiteral("elsewhere")));
    QVERIFY(writeFileAtomically(pathFromUtf8(root.filePath("said.c").toStdString()), R"c(
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>
int main(int argc, char** argv)
{
    char place[1024];
    GetCurrentDirectoryA(sizeof place, place);
    printf("%s|%s", strrchr(place, '\\') + 1, getenv("API_MODEL_NAME"));
    for (int i = 1; i < argc; ++i)
        printf("|%s", argv[i]);
    const char* code = getenv("SAID_CODE");
    return code ? (int)strtol(code, 0, 0) : 0;
}
)c"));
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto program = root.filePath(QStringLiteral("programs (x86) & more/anneal.exe"));
    QCOMPARE(
        run(compiler, {root.filePath("said.c"), "-o", program}, root.path(), environment).status,
        0);
    environment.insert(QStringLiteral("WINEPREFIX"), root.filePath(QStringLiteral("wine")));
    environment.insert(QStringLiteral("WINEDEBUG"), QStringLiteral("-all"));
    for (const auto* name : {"ANNEAL", "API_MODEL_NAME", "API_HOST"})
        environment.remove(QLatin1String(name));
    const auto windows = [](QString path) {
        return QStringLiteral("Z:") + path.replace(QLatin1Char('/'), QLatin1Char('\\'));
    };
    // A batch file calls it, as its quoting is that of the command line.
    const auto start = [&](const QProcessEnvironment& with, const char* arguments = "") {
        const auto call = QStringLiteral("@call \"%1\\start.bat\" %2\r\n")
                              .arg(windows(target), QLatin1String(arguments));
        if (!writeFileAtomically(pathFromUtf8(root.filePath("elsewhere/calling.bat").toStdString()),
                                 call.toStdString()))
            qFatal("calling.bat can't be written");
        return run(wine, {"cmd", "/c", "calling.bat"}, root.filePath("elsewhere"), with);
    };
    const auto first = start(environment);
    if (first.status == -1)
        QSKIP("wine does not run here");
    QVERIFY2(first.err.contains("is not found. Say where it is: set ANNEAL="),
             qPrintable(first.err));

    // One server for all that follow: a start while that of the one before ends may fail in Wine.
    run(QStringLiteral("wineserver"), {QStringLiteral("-p")}, root.path(), environment);
    const auto end = qScopeGuard([&] {
        run(QStringLiteral("wineserver"), {QStringLiteral("-k")}, root.path(), environment);
    });
    const auto plain = QStringLiteral("a & b's (x86)|cat|api|serve.yaml");
    auto named = environment;
    for (const auto& value : {windows(program), '"' + windows(program) + '"',
                              QStringLiteral("..\\programs (x86) & more\\anneal.exe")}) {
        named.insert(QStringLiteral("ANNEAL"), value);
        QCOMPARE(start(named).out.trimmed(), plain);
        QCOMPARE(start(named, "--port 0 --greeting \"Hello & you (now)\"").out.trimmed(),
                 plain + QStringLiteral("|--port|0|--greeting|Hello & you (now)"));
    }
    auto onPath = environment;
    onPath.insert(QStringLiteral("WINEPATH"),
                  windows(root.filePath(QStringLiteral("programs (x86) & more"))));
    QCOMPARE(start(onPath).out.trimmed(), plain);

    QVERIFY(QDir(target).mkpath(QStringLiteral("anneal/bin")));
    QVERIFY(QFile::copy(program, target + QStringLiteral("/anneal/bin/anneal.exe")));
    QVERIFY(writeFileAtomically(m_target / "key.txt", "secret"));
    auto own = environment;
    own.insert(QStringLiteral("API_MODEL_NAME"), QStringLiteral("dog"));
    QCOMPARE(start(own).out.trimmed(),
             QStringLiteral("a & b's (x86)|dog|api|serve.yaml|--key_file|key.txt"));
    // Not through `call`, which loses the status in Wine. A crash has a negative one, of which Wine
    // passes on the last byte.
    QVERIFY(QFile::copy(target + "/start.bat", target + "/again.bat")); // "start" is a command
    for (const auto& [code, seen] : {std::pair{"0", 0}, {"2", 2}, {"-1073741819", 5}}) {
        own.insert(QStringLiteral("SAID_CODE"), QLatin1String(code));
        const auto said = run(wine, {"cmd", "/c", "again.bat"}, target, own);
        QCOMPARE(said.status, seen);
        QCOMPARE(said.out.contains("Press any key"), seen != 0);
    }
}

void DeploymentTest::collectingSaysWhatIsMissing()
{
#ifdef _WIN32
    QSKIP("collect.sh is for Linux");
#endif
    QVERIFY(write());
    // Stand-ins: what ldd says is all that the script knows of libraries.
    const auto bin = m_target / "build";
    fs::create_directories(bin);
    const auto script = [&](const char* name, const std::string& text) {
        QVERIFY(writeFileAtomically(bin / name, text));
        fs::permissions(bin / name, fs::perms::owner_all);
    };
    script("anneal", "#!/bin/sh\n");
    script("libanneal_engine.so", "");
    script("ldd", "#!/bin/sh\necho '  libc10.so => not found'\n");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       QString::fromStdString(toUtf8(bin)) + QStringLiteral(":/usr/bin:/bin"));
    const auto said =
        run(QStringLiteral("sh"), {QStringLiteral("collect.sh"), QStringLiteral("build/anneal")},
            QString::fromStdString(toUtf8(m_target)), environment);
    QCOMPARE(said.status, 2);
    QVERIFY2(said.err.contains("libc10.so"), qPrintable(said.err));
}

void DeploymentTest::theUnitIsSound()
{
    QVERIFY(write());
    const auto tool = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
    if (tool.isEmpty())
        QSKIP("needs systemd-analyze");
    auto unit = text("anneal-cat.service");
    const auto here = toUtf8(m_target);
    for (auto at = unit.find("/opt/cat"); at != std::string::npos; at = unit.find("/opt/cat"))
        unit.replace(at, 8, here);
    const auto file = m_target / "anneal-try.service";
    QVERIFY(writeFileAtomically(file, unit));
    QProcess process;
    process.start(tool, {QStringLiteral("verify"), QStringLiteral("--man=no"),
                         QString::fromStdString(toUtf8(file))});
    QVERIFY(process.waitForFinished(60'000));
    const auto said = process.readAllStandardError();
    if (said.contains("Failed to") && said.contains("manager"))
        QSKIP("systemd-analyze can't verify here");
    QVERIFY2(process.exitCode() == 0 && !said.contains("anneal-try"), said.constData());
}

void DeploymentTest::itIsKnownAgain()
{
    QVERIFY(!deploy::isDeployment(m_target));
    QVERIFY(write());
    QVERIFY(deploy::isDeployment(m_target));
}

QTEST_GUILESS_MAIN(DeploymentTest)
#include "deployment_test.moc"
