#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/runs/csv_log.h"
#include "core/runs/event_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <optional>

using namespace anneal;
using namespace anneal::runs;

namespace {

std::filesystem::path pathOf(const QTemporaryDir& folder)
{
    return pathFromUtf8(folder.path().toStdString());
}

template <typename T>
T littleEndian(std::string_view bytes)
{
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value |= static_cast<T>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

bool hasChecksum(std::string_view bytes, std::string_view stored)
{
    const auto masked = littleEndian<std::uint32_t>(stored) - 0xA282EAD8U;
    return std::rotl(masked, 15) == crc32c(bytes);
}

/// The records of a TFRecord file; nullopt where its framing is broken.
std::optional<std::vector<std::string>> recordsOf(std::string_view file)
{
    std::vector<std::string> records;
    while (!file.empty()) {
        if (file.size() < 16 || !hasChecksum(file.substr(0, 8), file.substr(8, 4)))
            return std::nullopt;
        const auto length = littleEndian<std::uint64_t>(file);
        if (length > file.size() - 16)
            return std::nullopt;
        const auto bytes = file.substr(12, length);
        if (!hasChecksum(bytes, file.substr(12 + length, 4)))
            return std::nullopt;
        records.emplace_back(bytes);
        file.remove_prefix(16 + length);
    }
    return records;
}

} // namespace

class LoggersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 3720, appendix B.4, and the usual check word.
    void checksumsAreThePublishedOnes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("expected");
        QTest::newRow("nothing") << QByteArray() << 0U;
        QTest::newRow("123456789") << QByteArray("123456789") << 0xE3069283U;
        QTest::newRow("32 zeros") << QByteArray(32, '\0') << 0x8A9136AAU;
        QTest::newRow("32 ones") << QByteArray(32, '\xFF') << 0x62A8AB43U;
    }
    void checksumsAreThePublishedOnes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(quint32(crc32c({bytes.constData(), std::size_t(bytes.size())})), "expected");
    }

    void anEventFileHoldsItsVersionAndOneRecordANumber()
    {
        QTemporaryDir folder;
        auto file = EventFile::create(pathOf(folder) / "runs" / "a");
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        QVERIFY(toUtf8(file->path().filename()).starts_with("events.out.tfevents."));
        QVERIFY(file->add(300, {{"train/loss", 1.5}, {"eval/loss", 0.25}}));
        const auto records = recordsOf(readFile(file->path()).value());
        QVERIFY(records);
        QCOMPARE(records->size(), std::size_t{3});
        // After the time (tag 0x09 and a double): file_version, field 3.
        QCOMPARE((*records)[0].substr(9), std::string("\x1A\x0D") + "brain.Event:2");
        const float loss = 1.5F;
        std::string number(4, '\0');
        std::memcpy(number.data(), &loss, 4);
        // step 300 (field 2), then summary { value { tag, simple_value } } (fields 5, 1, 1, 2).
        const std::string value = std::string("\x0A\x0A") + "train/loss" + "\x15" + number;
        const std::string expected = std::string("\x10\xAC\x02\x2A\x13\x0A\x11") + value;
        QCOMPARE((*records)[1].substr(9), expected);
    }

    void twoSessionsDoNotShareAnEventFile()
    {
        QTemporaryDir folder;
        const auto a = EventFile::create(pathOf(folder)), b = EventFile::create(pathOf(folder));
        QVERIFY(a && b && a->path() != b->path());
    }

    void aFolderThatCannotBeMadeIsToldByName()
    {
        QTemporaryDir folder;
        QVERIFY(writeFileAtomically(pathOf(folder) / "file", "x"));
        const auto file = EventFile::create(pathOf(folder) / "file" / "runs");
        QVERIFY(!file);
        QVERIFY(file.error().code == ErrorCode::Io);
        QVERIFY(file.error().message.find("events.out.tfevents") != std::string::npos);
    }

    void theTableHasALineAnEntryAndAnEmptyPlaceForWhatItLacks()
    {
        QTemporaryDir folder;
        const auto file = pathOf(folder) / "training_log.csv";
        LogEntry first, second;
        first.step = 2;
        first.epoch = 0.5;
        first.loss = 1e-5;
        second.step = 4;
        second.epoch = 1;
        second.others["eval_a,b_loss"] = 2;
        const auto log = CsvLog::create(file, {"epoch", "loss", "eval_a,b_loss"}, {first});
        QVERIFY(log);
        QVERIFY(log->add(second));
        QCOMPARE(
            readFile(file).value(),
            std::string("step,epoch,loss,\"eval_a,b_loss\"\r\n2,0.5,1e-05,\r\n4,1.0,,2.0\r\n"));
    }
};

QTEST_GUILESS_MAIN(LoggersTest)
#include "loggers_test.moc"
