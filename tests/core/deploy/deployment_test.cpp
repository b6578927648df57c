#include "core/deploy/deployment.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"

#include <QProcess>
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
    for (const auto& entry : fs::directory_iterator(m_target)) {
        const auto name = toUtf8(entry.path().filename());
        QVERIFY2(deploy::isDeploymentEntry(entry.is_directory() ? name + "/" : name), name.c_str());
    }
    QVERIFY(!deploy::isDeploymentEntry("key.txt"));
}

QTEST_GUILESS_MAIN(DeploymentTest)
#include "deployment_test.moc"
