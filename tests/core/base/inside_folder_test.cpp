#include "core/base/inside_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace fs = std::filesystem;
using anneal::liesInside;

class InsideFolderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = fs::path(m_folder.path().toStdString());
        fs::create_directories(m_root / "data/part");
        fs::create_directories(m_root / "data-other");
        for (const char* name : {"data/a.json", "data/part/b.json", "data-other/c.json"})
            std::ofstream(m_root / name) << "[]";
    }

    void filesBelowLieInside()
    {
        const auto data = m_root / "data";
        QVERIFY(liesInside(data, data / "a.json"));
        QVERIFY(liesInside(data, data / "part/b.json"));
        QVERIFY(liesInside(data, data / "part/../a.json"));
        QVERIFY(liesInside(data, data / "not there.json"));
        QVERIFY(liesInside(data, data));
    }

    void namesThatLeadOutDoNot()
    {
        const auto data = m_root / "data";
        QVERIFY(!liesInside(data, data / "../data-other/c.json")); // begins with the folder's name
        QVERIFY(!liesInside(data, data / ".."));
        QVERIFY(!liesInside(data, "/etc/passwd"));
        QVERIFY(!liesInside(data, data / "part/../../not there.json"));
    }

    void linksAreFollowed()
    {
        const auto data = m_root / "data";
        fs::create_symlink(m_root / "data-other/c.json", data / "out.json");
        fs::create_symlink(data / "a.json", data / "part/in.json");
        fs::create_directory_symlink(m_root / "data-other", data / "way");
        fs::create_directory_symlink(data, m_root / "name-of-data");
        QVERIFY(!liesInside(data, data / "out.json"));
        QVERIFY(!liesInside(data, data / "way/c.json"));
        QVERIFY(liesInside(data, data / "part/in.json"));
        QVERIFY(liesInside(m_root / "name-of-data", data / "a.json"));
        QVERIFY(liesInside(data, m_root / "name-of-data/a.json"));
    }

private:
    QTemporaryDir m_folder;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(InsideFolderTest)
#include "inside_folder_test.moc"
