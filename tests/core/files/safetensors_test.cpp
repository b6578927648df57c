#include "core/files/safetensors.h"

#include "core/base/atomic_file.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <fstream>

using namespace anneal;
using files::SafetensorsFile;
using files::StorageType;

class SafetensorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void headersThatLieAreRefusedNamingThePlace_data();
    void headersThatLieAreRefusedNamingThePlace();
    void everyCutOfAFileIsRefused();
    void aMissingFileIsNotFound();
    void aTensorNamedTwiceIsRefused();
    void aGapIsReadableOnlyOnDemand();
    void aWriterThatGivesTooFewBytesLeavesTheOldFile();
    void theBrokenFixturesAreRefused();

private:
    [[nodiscard]] std::filesystem::path file(const std::string& header, std::size_t dataBytes);
    QTemporaryDir m_folder;
};

std::filesystem::path SafetensorsTest::file(const std::string& header, std::size_t dataBytes)
{
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "x.safetensors";
    std::ofstream out(path, std::ios::binary);
    for (std::size_t i = 0; i < 8; ++i)
        out.put(static_cast<char>(header.size() >> (8 * i) & 0xFF));
    out << header << std::string(dataBytes, '\1');
    return path;
}

void SafetensorsTest::whatIsWrittenIsReadBack()
{
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "written.safetensors";
    const std::vector<float> first = {1, 2, 3, 4, 5, 6};
    const std::vector<std::uint16_t> second = {7, 8, 9};
    const auto written = files::writeSafetensors(
        path,
        {{"b", StorageType::F32, {2, 3}},
         {"a", StorageType::BF16, {3}},
         {"none", StorageType::I64, {0, 4}}},
        {{"format", "pt"}}, [&](std::size_t index) -> Result<std::span<const std::byte>> {
            return index == 0   ? std::as_bytes(std::span(first))
                   : index == 1 ? std::as_bytes(std::span(second))
                                : std::span<const std::byte>{};
        });
    QVERIFY2(written, written ? "" : written.error().message.c_str());
    const auto read = SafetensorsFile::open(path);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->tensors().size(), std::size_t{3});
    const auto& b = read->tensors().at("b");
    QVERIFY(b.type == StorageType::F32 && b.shape == std::vector<std::int64_t>({2, 3}));
    QVERIFY(std::memcmp(b.data, first.data(), b.byteCount) == 0);
    QVERIFY(std::memcmp(read->tensors().at("a").data, second.data(), 6) == 0);
    QCOMPARE(read->metadata().at("format"), std::string("pt"));
}

void SafetensorsTest::headersThatLieAreRefusedNamingThePlace_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("dataBytes");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const char* header, int bytes, const char* mentions) {
        QTest::newRow(name) << QString::fromUtf8(header) << bytes << QString::fromUtf8(mentions);
    };
    row("not an object", "[]", 0, "not a JSON object");
    row("not JSON", "{\"t\":", 0, "not JSON at byte");
    row("number beyond all types", R"({"t":{"dtype":"F32","shape":[1e999],"data_offsets":[0,4]}})",
        4, "too large");
    row("nested shape", R"({"t":{"dtype":"F32","shape":[[1]],"data_offsets":[0,4]}})", 4,
        "integers");
    row("no dtype", R"({"t":{"shape":[1],"data_offsets":[0,4]}})", 4, "t has no dtype");
    row("unknown dtype", R"({"t":{"dtype":"F31","shape":[1],"data_offsets":[0,4]}})", 4, "F31");
    row("no shape", R"({"t":{"dtype":"F32","data_offsets":[0,4]}})", 4, "t has no shape");
    row("negative size", R"({"t":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4,
        "negative dimension");
    row("overflow",
        R"({"t":{"dtype":"F32","shape":[4294967296,4294967296,4294967296],"data_offsets":[0,4]}})",
        4, "overflows");
    row("overflow in bytes",
        R"({"t":{"dtype":"F64","shape":[4611686018427387904],"data_offsets":[0,4]}})", 4,
        "overflows");
    row("overflow to zero",
        R"({"t":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0,
        "overflows");
    row("huge size", R"({"t":{"dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,4]}})",
        4, "too large");
    row("fraction", R"({"t":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}})", 4, "integers");
    row("no offsets", R"({"t":{"dtype":"F32","shape":[1]}})", 4, "data_offsets");
    row("negative offset", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}})", 4,
        "negative");
    row("backwards", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4, "backwards");
    row("wrong length", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4, "need 8");
    row("behind the end", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 4,
        "outside the file");
    row("overlap",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        8, "overlaps");
    row("gap", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", 8,
        "belong to no tensor");
    row("tail", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 8,
        "belong to no tensor");
    row("metadata", R"({"__metadata__":{"a":1}})", 0, "not a text");
}

void SafetensorsTest::headersThatLieAreRefusedNamingThePlace()
{
    QFETCH(QString, header);
    QFETCH(int, dataBytes);
    QFETCH(QString, mentions);
    const auto result =
        SafetensorsFile::open(file(header.toStdString(), static_cast<std::size_t>(dataBytes)));
    QVERIFY(!result);
    const auto message = QString::fromStdString(result.error().message);
    QVERIFY2(message.contains(mentions) && message.contains("x.safetensors"), qPrintable(message));
}

void SafetensorsTest::everyCutOfAFileIsRefused()
{
    const auto path = file(R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8);
    const auto whole = readFile(path).value();
    QVERIFY(SafetensorsFile::open(path));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        std::ofstream(path, std::ios::binary) << whole.substr(0, length);
        const auto result = SafetensorsFile::open(path);
        QVERIFY2(!result && result.error().code == ErrorCode::Format,
                 std::to_string(length).c_str());
    }
}

void SafetensorsTest::aMissingFileIsNotFound()
{
    const auto result =
        SafetensorsFile::open(m_folder.filePath("nowhere.safetensors").toStdString());
    QVERIFY(!result && result.error().code == ErrorCode::NotFound);
}

void SafetensorsTest::aTensorNamedTwiceIsRefused()
{
    const auto result = SafetensorsFile::open(file(
        R"({"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
        1));
    QVERIFY(!result);
    QVERIFY(result.error().message.find("listed twice") != std::string::npos);
}

void SafetensorsTest::aGapIsReadableOnlyOnDemand()
{
    const auto path = file(R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", 8);
    const auto refused = SafetensorsFile::open(path);
    QVERIFY(!refused && refused.error().context.contains("gap"));
    QVERIFY(SafetensorsFile::open(path, SafetensorsFile::Gaps::Allowed));
}

void SafetensorsTest::aWriterThatGivesTooFewBytesLeavesTheOldFile()
{
    const auto path = file(R"({"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1);
    const auto before = readFile(path).value();
    const std::array<std::byte, 3> bytes = {};
    const auto result = files::writeSafetensors(
        path, {{"t", StorageType::F32, {1}}}, {},
        [&](std::size_t) -> Result<std::span<const std::byte>> { return bytes; });
    QVERIFY(!result);
    QCOMPARE(readFile(path).value(), before);
    for (const auto& entry : std::filesystem::directory_iterator(path.parent_path()))
        QVERIFY2(entry.path().extension() == ".safetensors", entry.path().c_str());
}

void SafetensorsTest::theBrokenFixturesAreRefused()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    for (const auto* name :
         {"truncated_data", "truncated_header", "truncated_length", "empty_file",
          "header_length_too_long", "header_length_huge", "header_length_all_ones",
          "header_length_short", "header_not_json", "header_not_utf8", "hole_in_data",
          "offsets_out_of_range", "offsets_reversed", "offsets_negative",
          "offsets_do_not_match_shape", "shape_overflow", "shape_negative", "unknown_dtype"}) {
        const auto result = SafetensorsFile::open(tests::sharedFolder() / "fixtures/broken" / name /
                                                  "model.safetensors");
        QVERIFY2(!result, name);
        qInfo("%s: %s", name, result.error().message.c_str());
    }
    QVERIFY(
        SafetensorsFile::open(tests::sharedFolder() / "fixtures/broken/_good/model.safetensors"));
}

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
