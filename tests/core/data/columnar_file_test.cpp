#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/machine.h"
#include "core/data/row_file.h"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::data;
namespace fs = std::filesystem;

/// Parquet and arrow files. Those that make_corpus.py writes for the fuzz target serve here too.
class ColumnarFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyHoldWhatJsonHolds_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"rows.parquet", "rows.arrow", "rows_stream.arrow"})
            QTest::newRow(name) << name;
    }
    void theyHoldWhatJsonHolds()
    {
        QFETCH(QString, name);
        const auto data = fs::path(ANNEAL_SOURCE_DIR) / "tests/data";
        const auto file = RowFile::open(data / name.toStdString());
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        const auto json = RowFile::open(data / "rows.jsonl");
        QCOMPARE((*file)->size(), (*json)->size());
        for (const std::size_t row : {6, 0, 1, 2, 3, 4, 5, 0})
            QCOMPARE(*(*file)->row(row), *(*json)->row(row));
        const auto some = RowFile::open(data / name.toStdString(), {"messages", "gone"});
        QCOMPARE((*some)->row(4)->size(), std::size_t{1});
    }

#ifdef __linux__
    /// What a thread of Arrow's still holds would outlive the reader's memory.
    void theyAreReadWithoutOtherThreads()
    {
        const auto threads = [] {
            return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        };
        const auto data = fs::path(ANNEAL_SOURCE_DIR) / "tests/data";
        (void)RowFile::open(data / "rows.parquet"); // loads the library
        const auto before = threads();
        for (const char* name : {"rows.parquet", "rows.arrow", "rows_stream.arrow"}) {
            const auto file = RowFile::open(data / name);
            QVERIFY((*file)->row(0));
            QCOMPARE(threads(), before);
        }
    }
#endif

    void damagedFilesDoNoHarm()
    {
        const auto data = fs::path(ANNEAL_SOURCE_DIR) / "tests/data";
        for (const char* name : {"rows.parquet", "rows.arrow", "rows_stream.arrow"}) {
            const auto bytes = *readFile(data / name);
            for (std::size_t cut = 0; cut < bytes.size(); cut += 97) {
                write(name, bytes.substr(0, cut));
                auto file = RowFile::open(folder() / name);
                if (!file) {
                    QVERIFY(file.error().message.find(name) != std::string::npos);
                    continue;
                }
                for (std::size_t row = 0; row < (*file)->size(); ++row)
                    (void)(*file)->row(row); // may fail, must not crash
            }
            for (std::size_t at = 0; at < bytes.size(); at += 13) {
                auto flipped = bytes;
                flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
                write(name, flipped);
                const auto file = RowFile::open(folder() / name);
                for (std::size_t row = 0; file && row < std::min<std::size_t>(20, (*file)->size());
                     ++row)
                    (void)(*file)->row(row);
            }
        }
    }

    void everyTypeIsReadAsJson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("row");
        QTest::newRow("plain")
            << "parquet_plain"
            << R"({"instruction":"Wer?","output":"Ich.","id":1,"score":0.5,"good":true,"bytes":"a",)"
               R"("day":"1970-01-02","at":"1970-01-01 00:00:00.000001Z","price":"1.00","none":null})";
        QTest::newRow("views")
            << "arrow_views"
            << R"({"text":"short","large":"a","list":[1],"half":"1","uuid":"0123456789abcdef"})";
        QTest::newRow("inside each other")
            << "arrow_zstd"
            << R"({"messages":[{"role":"user","content":"a"},{"role":"assistant","content":null}],"tags":["a",null],)"
               R"("ids":[1,2],"nested":[[1],null],"map":[["k",1],["l",null]]})";
    }
    void everyTypeIsReadAsJson()
    {
        QFETCH(QString, name);
        QFETCH(QString, row);
        const auto file = opened(name.toStdString());
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        QCOMPARE(QString::fromStdString((*file)->row(0)->dump()), row);
    }

    void aFileThatClaimsMuchIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("rows") << "parquet_rows"
                              << "has 1152921504606846976 rows, which a file of this size can't";
        QTest::newRow("rows of a group")
            << "parquet_group_rows"
            << "has 108642 rows, but one of its columns has only 54321";
        QTest::newRow("rows of a batch")
            << "arrow_rows"
            << "has 1152921504606846976 rows, which a file of this size can't";
        QTest::newRow("large blocks")
            << "parquet_block_bomb"
            << "MiB of memory at once; write the file again with smaller row groups.";
        QTest::newRow("long texts")
            << "parquet_text_bomb"
            << "MiB of memory at once; write the file again with smaller row groups.";
        QTest::newRow("large buffer")
            << "arrow_block_bomb"
            << "MiB of memory at once; write the file again without compression";
        QTest::newRow("long list") << "arrow_nulls_bomb"
                                   << "it holds more than 64 MiB";
        QTest::newRow("lists of lists") << "arrow_laughs"
                                        << "it holds more than 64 MiB";
    }
    void aFileThatClaimsMuchIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        const auto before = peakResidentBytes();
        const auto file = opened(name.toStdString());
        QString message;
        if (file) {
            const auto row = (*file)->row(0);
            QVERIFY(!row);
            message = QString::fromStdString(row.error().message);
        } else {
            message = QString::fromStdString(file.error().message);
        }
        QVERIFY2(message.contains(said), qPrintable(message));
        QVERIFY2(message.contains("rows."), qPrintable(message)); // the file's name
        QVERIFY(peakResidentBytes() < before + (std::uint64_t{512} << 20));
    }

private:
    /// A file of the fuzz target's corpus, whose first line is its extension.
    [[nodiscard]] Result<std::unique_ptr<RowFile>> opened(const std::string& name) const
    {
        const auto corpus = fs::path(ANNEAL_SOURCE_DIR) / "tests/fuzz/corpus/columnar";
        const auto bytes = readFile(corpus / name).value();
        const auto end = bytes.find('\n');
        const auto file = "rows." + bytes.substr(0, end);
        write(file, bytes.substr(end + 1));
        return RowFile::open(folder() / file);
    }
    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
    void write(const std::string& name, const std::string& bytes) const
    {
        if (!writeFileAtomically(folder() / name, bytes))
            qFatal("can't write a file of the test");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ColumnarFileTest)
#include "columnar_file_test.moc"
