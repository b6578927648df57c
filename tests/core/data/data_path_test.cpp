#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/data/identity_table.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

namespace fs = std::filesystem;
using namespace anneal;

/// A data folder from elsewhere can't reach other files of this computer.
class DataPathTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = pathFromUtf8(m_folder->path().toStdString());
        fs::create_directories(m_root / "data/part");
        fs::create_directories(m_root / "data/mixed");
        const std::string row = R"([{"instruction": "a", "output": "b"}])";
        for (const char* name :
             {"data/rows.json", "data/part/one.json", "data/mixed/one.json", "secret.json"})
            QVERIFY(writeFileAtomically(m_root / name, row));
        fs::create_symlink(m_root / "secret.json", m_root / "data/link.json");
        fs::create_symlink(m_root / "secret.json", m_root / "data/mixed/two.json");
        fs::create_directory_symlink(m_root, m_root / "data/way");
    }

    void filesOfTheFolderAreRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"rows.json", "part", "part/one.json", "part/../rows.json"})
            QTest::newRow(name) << name;
    }
    void filesOfTheFolderAreRead()
    {
        QFETCH(QString, name);
        const auto loaded = load(name.toStdString());
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->samples.size(), std::size_t{1});
    }

    void namesThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"../secret.json", "link.json", "way/secret.json", "way",
                                 "/etc/hostname", "part/../../secret.json", "mixed"})
            QTest::newRow(name) << name;
    }
    void namesThatLeadOutAreRefused()
    {
        QFETCH(QString, name);
        const auto loaded = load(name.toStdString());
        QVERIFY(!loaded);
        const auto message = QString::fromStdString(loaded.error().message);
        QVERIFY2(message.contains("outside of its folder") || message.contains("leads out"),
                 qPrintable(message));
    }

    void theStudiosOwnFolderMayNameFilesElsewhere()
    {
        const tests::TemporaryHome home;
        QVERIFY(!fs::exists(dataSetsFolder())); // as on the first start
        QVERIFY(data::registerDataset(dataSetsFolder(), "rows", m_root / "secret.json"));
        config::DataOptions options;
        options.datasetDir = toUtf8(dataSetsFolder());
        QVERIFY(data::loadDatasets({"rows"}, options, "sft"));
        QVERIFY(!data::registerDataset(m_root / "data", "rows", m_root / "secret.json"));
    }

private:
    Result<data::LoadedDataset> load(const std::string& name)
    {
        ANNEAL_CHECK(writeFileAtomically(m_root / "data/dataset_info.json",
                                         R"({"rows": {"file_name": ")" + name + R"("}})"));
        config::DataOptions options;
        options.datasetDir = toUtf8(m_root / "data");
        return data::loadDatasets({"rows"}, options, "sft");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(DataPathTest)
#include "data_path_test.moc"
