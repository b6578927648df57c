#include "core/base/atomic_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>

#ifndef _WIN32
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace anneal;
namespace fs = std::filesystem;

namespace {

std::size_t entriesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class AtomicFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCommittedFileHasTheNewContent();
    void anAbandonedFileLeavesTheOldContentAndNothingElse();
    void missingFoldersAreCreated();
    void theFileOfALinkIsWrittenNotTheLink();
    void permissionsOfAReplacedFileAreKept();
    void aFullDiskLeavesTheOldFile();
    void aFolderWithoutPermissionIsAnError();
    void aFolderIsNoFileToWrite();
    void readingTellsWhatIsWrong();
    void anAtomicFolderAppearsCompleteOrNotAtAll();
    void anAtomicFolderReplacesTheOldOne();
    void whatAKilledProcessLeftIsRemoved();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

void AtomicFileTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
}

void AtomicFileTest::aCommittedFileHasTheNewContent()
{
    const auto path = m_folder / "文件.json";
    QVERIFY(writeFileAtomically(path, "old"));
    QVERIFY(writeFileAtomically(path, "new"));
    QCOMPARE(readFile(path).value(), std::string("new"));
    QCOMPARE(entriesIn(m_folder), std::size_t{1});
}

void AtomicFileTest::anAbandonedFileLeavesTheOldContentAndNothingElse()
{
    const auto path = m_folder / "a";
    QVERIFY(writeFileAtomically(path, "old"));
    {
        auto file = AtomicFile::create(path);
        QVERIFY(file && file->write("half"));
    }
    QCOMPARE(readFile(path).value(), std::string("old"));
    QCOMPARE(entriesIn(m_folder), std::size_t{1});
}

void AtomicFileTest::missingFoldersAreCreated()
{
    QVERIFY(writeFileAtomically(m_folder / "a" / "b" / "c", "x"));
    QCOMPARE(readFile(m_folder / "a" / "b" / "c").value(), std::string("x"));
}

void AtomicFileTest::theFileOfALinkIsWrittenNotTheLink()
{
    QVERIFY(writeFileAtomically(m_folder / "real", "old"));
    fs::create_symlink("real", m_folder / "link");
    QVERIFY(writeFileAtomically(m_folder / "link", "new"));
    QVERIFY(fs::is_symlink(m_folder / "link"));
    QCOMPARE(readFile(m_folder / "real").value(), std::string("new"));
}

void AtomicFileTest::permissionsOfAReplacedFileAreKept()
{
    QVERIFY(writeFileAtomically(m_folder / "a", "old"));
    const auto wanted = fs::perms::owner_read | fs::perms::owner_write;
    fs::permissions(m_folder / "a", wanted);
    QVERIFY(writeFileAtomically(m_folder / "a", "new"));
    QVERIFY((fs::status(m_folder / "a").permissions() & fs::perms::all) == wanted);
}

void AtomicFileTest::aFullDiskLeavesTheOldFile()
{
#ifdef _WIN32
    QSKIP("limits the file size with a POSIX call");
#else
    const auto path = m_folder / "a";
    QVERIFY(writeFileAtomically(path, "old"));
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = writeFileAtomically(path, std::string(5000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Io);
    QVERIFY(result.error().message.find("larger than") != std::string::npos);
    QCOMPARE(readFile(path).value(), std::string("old"));
    QCOMPARE(entriesIn(m_folder), std::size_t{1});
#endif
}

void AtomicFileTest::aFolderWithoutPermissionIsAnError()
{
#ifndef _WIN32
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
#endif
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec);
    const auto result = writeFileAtomically(m_folder / "a", "x");
    fs::permissions(m_folder, fs::perms::owner_all);
    QVERIFY(!result && result.error().code == ErrorCode::Io);
    QVERIFY(result.error().message.find("no permission") != std::string::npos);
}

void AtomicFileTest::aFolderIsNoFileToWrite()
{
    const auto result = writeFileAtomically(m_folder, "x");
    QVERIFY(!result && result.error().code == ErrorCode::Io);
}

void AtomicFileTest::readingTellsWhatIsWrong()
{
    QVERIFY(readFile(m_folder / "none").error().code == ErrorCode::NotFound);
    QVERIFY(readFile(m_folder).error().code == ErrorCode::Io);
    QVERIFY(writeFileAtomically(m_folder / "a", "12345"));
    QVERIFY(readFile(m_folder / "a", 4).error().code == ErrorCode::Format);
    QVERIFY(readFile(m_folder / "a", 5));
}

void AtomicFileTest::anAtomicFolderAppearsCompleteOrNotAtAll()
{
    {
        auto folder = AtomicFolder::create(m_folder / "checkpoint-1");
        QVERIFY(folder);
        std::ofstream(folder->path() / "x") << "x";
        QVERIFY(!fs::exists(m_folder / "checkpoint-1"));
    }
    QCOMPARE(entriesIn(m_folder), std::size_t{0});
    auto folder = AtomicFolder::create(m_folder / "checkpoint-1");
    QVERIFY(folder);
    std::ofstream(folder->path() / "x") << "x";
    QVERIFY(folder->commit());
    QVERIFY(fs::exists(m_folder / "checkpoint-1" / "x"));
    QCOMPARE(entriesIn(m_folder), std::size_t{1});
}

void AtomicFileTest::anAtomicFolderReplacesTheOldOne()
{
    fs::create_directory(m_folder / "f");
    std::ofstream(m_folder / "f" / "old") << "x";
    auto folder = AtomicFolder::create(m_folder / "f");
    QVERIFY(folder);
    std::ofstream(folder->path() / "new") << "x";
    QVERIFY(folder->commit());
    QVERIFY(fs::exists(m_folder / "f" / "new") && !fs::exists(m_folder / "f" / "old"));
    QCOMPARE(entriesIn(m_folder), std::size_t{1});
}

void AtomicFileTest::whatAKilledProcessLeftIsRemoved()
{
    constexpr const char* kNeverRunning = "2147483646";
    fs::create_directory(m_folder / (std::string(".f.anneal-") + kNeverRunning + "-1"));
    fs::create_directory(m_folder / (std::string(".other.anneal-") + kNeverRunning + "-1"));
    auto folder = AtomicFolder::create(m_folder / "f");
    QVERIFY(folder && folder->commit());
    QCOMPARE(entriesIn(m_folder), std::size_t{2}); // f, and what belongs to another folder
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
