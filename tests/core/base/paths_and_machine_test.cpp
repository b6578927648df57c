#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
namespace fs = std::filesystem;

class PathsAndMachineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDataFolderIsWhereTheEnvironmentSays();
    void aTildeIsTheHomeFolder();
    void theHubCacheIsWhereTheEnvironmentSays();
    void theExecutableIsFound();
    void theMachineTellsItsSize();
};

void PathsAndMachineTest::theDataFolderIsWhereTheEnvironmentSays()
{
    qputenv("HOME", "/home/somebody");
    qunsetenv("ANNEAL_HOME");
    qunsetenv("XDG_DATA_HOME");
    QCOMPARE(toUtf8(dataHome()), std::string("/home/somebody/.local/share/anneal"));
    qputenv("XDG_DATA_HOME", "relative");
    QCOMPARE(toUtf8(dataHome()), std::string("/home/somebody/.local/share/anneal"));
    qputenv("XDG_DATA_HOME", "/data");
    QCOMPARE(toUtf8(modelsFolder()), std::string("/data/anneal/models"));
    qputenv("ANNEAL_HOME", "/elsewhere/数据");
    QCOMPARE(toUtf8(runsFolder()), std::string("/elsewhere/数据/saves"));
    QCOMPARE(toUtf8(dataSetsFolder()), std::string("/elsewhere/数据/data"));
}

void PathsAndMachineTest::aTildeIsTheHomeFolder()
{
    qputenv("HOME", "/home/somebody");
    QCOMPARE(toUtf8(expandHome("~/x/y")), std::string("/home/somebody/x/y"));
    QCOMPARE(toUtf8(expandHome("~")), std::string("/home/somebody"));
    QCOMPARE(toUtf8(expandHome("a/~/b")), std::string("a/~/b"));
    QCOMPARE(toUtf8(expandHome("~other/x")), std::string("~other/x"));
}

void PathsAndMachineTest::theHubCacheIsWhereTheEnvironmentSays()
{
    qputenv("HOME", "/home/somebody");
    qunsetenv("HF_HOME");
    qunsetenv("HF_HUB_CACHE");
    QCOMPARE(toUtf8(hubCacheFolder()), std::string("/home/somebody/.cache/huggingface/hub"));
    qputenv("HF_HOME", "/hf");
    QCOMPARE(toUtf8(hubCacheFolder()), std::string("/hf/hub"));
    qputenv("HF_HUB_CACHE", "/cache");
    QCOMPARE(toUtf8(hubCacheFolder()), std::string("/cache"));
}

void PathsAndMachineTest::theExecutableIsFound()
{
    QVERIFY(fs::exists(executableFolder() / "test_base_paths_and_machine"));
}

void PathsAndMachineTest::theMachineTellsItsSize()
{
    const auto machine = machineInfo();
    QVERIFY(machine.logicalCores >= 1 && machine.physicalCores >= 1);
    QVERIFY(machine.physicalCores <= machine.logicalCores);
    QVERIFY(machine.memoryBytes > 100'000'000 &&
            machine.availableMemoryBytes <= machine.memoryBytes);
    QVERIFY(!machine.operatingSystem.empty());
    const auto resident = residentBytes();
    QVERIFY(resident > 1'000'000);
    QVERIFY(peakResidentBytes() >= resident);
    QTemporaryDir folder;
    const fs::path existing = folder.path().toStdString();
    QVERIFY(freeDiskBytes(existing) > 0);
    QVERIFY(freeDiskBytes(existing / "not" / "there" / "yet") > 0);
}

QTEST_GUILESS_MAIN(PathsAndMachineTest)
#include "paths_and_machine_test.moc"
