#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/mapped_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
namespace fs = std::filesystem;

class FilesAndLocksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMappedFileShowsItsBytes();
    void aMappingOutlivesItsFile();
    void anEmptyFileMapsToNothing();
    void aMissingFileOrAFolderIsAnError();
    void aLockIsHeldOnce();

private:
    [[nodiscard]] fs::path path(const char* name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    QTemporaryDir m_folder;
};

void FilesAndLocksTest::aMappedFileShowsItsBytes()
{
    QVERIFY(writeFileAtomically(path("a"), "abc"));
    const auto file = MappedFile::open(path("a"));
    QVERIFY(file);
    QCOMPARE(file->bytes().size(), std::size_t{3});
    QCOMPARE(std::to_integer<char>(file->bytes()[1]), 'b');
}

void FilesAndLocksTest::aMappingOutlivesItsFile()
{
    QVERIFY(writeFileAtomically(path("b"), "abc"));
    auto file = MappedFile::open(path("b"));
    QVERIFY(file);
    const auto copy = *file;
    *file = MappedFile();
    fs::remove(path("b"));
    QCOMPARE(std::to_integer<char>(copy.bytes()[2]), 'c');
}

void FilesAndLocksTest::anEmptyFileMapsToNothing()
{
    QVERIFY(writeFileAtomically(path("empty"), ""));
    const auto file = MappedFile::open(path("empty"));
    QVERIFY(file && file->bytes().empty());
}

void FilesAndLocksTest::aMissingFileOrAFolderIsAnError()
{
    QVERIFY(MappedFile::open(path("none")).error().code == ErrorCode::NotFound);
    QVERIFY(MappedFile::open(path("")).error().code == ErrorCode::Io);
}

void FilesAndLocksTest::aLockIsHeldOnce()
{
    auto first = FileLock::acquire(path("lock"));
    QVERIFY(first);
    const auto second = FileLock::acquire(path("lock"));
    QVERIFY(!second && second.error().code == ErrorCode::InvalidArgument);
    first = fail(ErrorCode::Internal, "released");
    QVERIFY(FileLock::acquire(path("lock")));
}

QTEST_GUILESS_MAIN(FilesAndLocksTest)
#include "files_and_locks_test.moc"
