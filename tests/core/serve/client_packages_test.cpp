#include "tests/core/serve/api_fixture.h"
#include "tests/support/shared.h"

#include <QProcess>
#include <QTest>

using namespace anneal;
using tests::ApiFixture;

/// The official packages of OpenAI and Anthropic read the server's answers. Skips where Python or a
/// package is missing; ANNEAL_CLIENTS_PYTHON names another Python than python3.
class ClientPackagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theirScriptsRun_data();
    void theirScriptsRun();

private:
    std::unique_ptr<ApiFixture> m_api;
};

namespace {

constexpr const char* kKey = "a-long-secret-of-the-test";

} // namespace

void ClientPackagesTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_api =
        std::make_unique<ApiFixture>([](serve::ApiOptions& options) { options.access.key = kKey; });
}

void ClientPackagesTest::theirScriptsRun_data()
{
    QTest::addColumn<QString>("package");
    QTest::newRow("OpenAI") << "openai";
    QTest::newRow("Anthropic") << "anthropic";
}

void ClientPackagesTest::theirScriptsRun()
{
    QFETCH(QString, package);
    const auto python = qEnvironmentVariable("ANNEAL_CLIENTS_PYTHON", QStringLiteral("python3"));
    QProcess known;
    known.start(python, {QStringLiteral("-c"), QStringLiteral("import ") + package});
    if (!known.waitForFinished(60'000) || known.exitCode() != 0)
        QSKIP(qPrintable(QStringLiteral("needs Python with the package ") + package));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto* name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        environment.remove(QLatin1String(name));
    QProcess script;
    script.setProcessEnvironment(environment);
    script.start(
        python,
        {QStringLiteral(ANNEAL_SOURCE_DIR "/tests/core/serve/clients/%1_client.py").arg(package),
         QString::fromStdString(m_api->server->url()), QLatin1String(kKey)});
    QVERIFY(script.waitForFinished(200'000));
    const auto said = script.readAllStandardError();
    QVERIFY2(script.exitCode() == 0, said.constData());
    QCOMPARE(script.readAllStandardOutput().trimmed(), QByteArray("all answered"));
}

QTEST_GUILESS_MAIN(ClientPackagesTest)
#include "client_packages_test.moc"
