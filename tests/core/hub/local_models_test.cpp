#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/paths.h"
#include "core/hub/local_models.h"
#include "tests/support/shared.h"

#include <QtTest>

using namespace anneal;
namespace fs = std::filesystem;

class LocalModelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRepositoryOfTheCacheGoesWhole();
    void oneGgufOfSeveralGoesAlone();
    void aModelBeingDownloadedStays();
    void aFolderAndAFileOfTheModelFolderGo();
    void aLinkGoesWithoutWhatItLeadsTo();
    void whatIsTheUsersOwnStays_data();
    void whatIsTheUsersOwnStays();

private:
    static void write(const fs::path& file, std::size_t bytes = 100)
    {
        if (!writeFileAtomically(file, std::string(bytes, 'x')))
            qFatal("can't write %s", file.c_str());
    }
    fs::path makeCached(const std::vector<std::string>& names) const;
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void LocalModelsTest::init()
{
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    qputenv("HF_HOME", (m_home->path() / "hf").c_str());
    qunsetenv("HF_HUB_CACHE");
}

fs::path LocalModelsTest::makeCached(const std::vector<std::string>& names) const
{
    const auto repository = hubCacheFolder() / "models--org--tiny";
    const auto snapshot = repository / "snapshots" / std::string(40, 'a');
    fs::create_directories(snapshot);
    for (const auto& name : names) {
        write(repository / "blobs" / ("sum-" + name));
        fs::create_symlink(fs::path("../../blobs") / ("sum-" + name), snapshot / name);
    }
    return snapshot;
}

void LocalModelsTest::aRepositoryOfTheCacheGoesWhole()
{
    const auto snapshot = makeCached({"config.json", "model.safetensors"});
    write(hubCacheFolder() / "models--org--tiny" / "blobs" / "begun.incomplete", 50);
    write(hubCacheFolder() / "models--org--other" / "blobs" / "sum");
    QVERIFY(hub::placeOf(snapshot) == hub::Place::HubCache);
    QCOMPARE(hub::diskBytesOf(snapshot), 250U);
    QCOMPARE(hub::deleteModel(snapshot).value(), 250U);
    QVERIFY(!fs::exists(hubCacheFolder() / "models--org--tiny"));
    QVERIFY(fs::exists(hubCacheFolder() / "models--org--other" / "blobs" / "sum"));
    QVERIFY(!hub::deleteModel(snapshot));
}

void LocalModelsTest::oneGgufOfSeveralGoesAlone()
{
    const auto snapshot = makeCached({"a.gguf", "b.gguf"});
    QCOMPARE(hub::diskBytesOf(snapshot / "a.gguf"), 100U);
    QVERIFY(hub::deleteModel(snapshot / "a.gguf"));
    QVERIFY(!fs::exists(fs::symlink_status(snapshot / "a.gguf")));
    QVERIFY(!fs::exists(hubCacheFolder() / "models--org--tiny" / "blobs" / "sum-a.gguf"));
    QVERIFY(fs::exists(snapshot / "b.gguf"));
}

void LocalModelsTest::aModelBeingDownloadedStays()
{
    const auto snapshot = makeCached({"config.json"});
    const auto lock =
        FileLock::acquire(hubCacheFolder() / ".locks" / "models--org--tiny" / "sum.lock");
    QVERIFY(lock);
    const auto deleted = hub::deleteModel(snapshot);
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().context.at("hub"), std::string("locked"));
    QVERIFY(fs::exists(snapshot / "config.json"));
}

void LocalModelsTest::aFolderAndAFileOfTheModelFolderGo()
{
    write(modelsFolder() / "org" / "tiny" / "config.json");
    write(modelsFolder() / "one.gguf", 70);
    write(modelsFolder() / "two.gguf");
    QVERIFY(hub::placeOf(modelsFolder() / "one.gguf") == hub::Place::ModelFolder);
    QCOMPARE(hub::deleteModel(modelsFolder() / "one.gguf").value(), 70U);
    QVERIFY(hub::deleteModel(modelsFolder() / "org" / "tiny"));
    QVERIFY(!fs::exists(modelsFolder() / "org"));
    QVERIFY(fs::exists(modelsFolder() / "two.gguf"));
}

void LocalModelsTest::aLinkGoesWithoutWhatItLeadsTo()
{
    const auto own = m_home->path() / "mine" / "tiny";
    write(own / "config.json");
    fs::create_directories(modelsFolder());
    fs::create_directory_symlink(own, modelsFolder() / "tiny");
    QVERIFY(hub::deleteModel(modelsFolder() / "tiny"));
    QVERIFY(!fs::exists(fs::symlink_status(modelsFolder() / "tiny")));
    QVERIFY(fs::exists(own / "config.json"));
}

void LocalModelsTest::whatIsTheUsersOwnStays_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("elsewhere") << "mine/tiny";
    QTest::newRow("over the edge") << "models/../mine/tiny";
    QTest::newRow("through a link") << "models/link/tiny";
    QTest::newRow("the model folder itself") << "models";
    QTest::newRow("the cache itself") << "hf/hub";
}

void LocalModelsTest::whatIsTheUsersOwnStays()
{
    QFETCH(QString, path);
    write(m_home->path() / "mine" / "tiny" / "config.json");
    fs::create_directories(modelsFolder());
    fs::create_directories(hubCacheFolder());
    fs::create_directory_symlink(m_home->path() / "mine", modelsFolder() / "link");
    const auto target = m_home->path() / path.toStdString();
    QVERIFY(fs::exists(target));
    QVERIFY(hub::placeOf(target) == hub::Place::Elsewhere);
    const auto deleted = hub::deleteModel(target);
    QVERIFY(!deleted);
    QVERIFY(deleted.error().code == ErrorCode::InvalidArgument);
    QVERIFY(fs::exists(target));
    QVERIFY(fs::exists(m_home->path() / "mine" / "tiny" / "config.json"));
}

QTEST_GUILESS_MAIN(LocalModelsTest)
#include "local_models_test.moc"
