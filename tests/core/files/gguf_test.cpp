#include "core/files/gguf.h"

#include "core/files/dequantise.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/shared.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace anneal;
using files::GgufFile;
using tests::GgufBuilder;

namespace {

GgufBuilder smallFile()
{
    GgufBuilder builder;
    builder.text("general.architecture", "llama");
    builder.u32("llama.block_count", 2);
    builder.f32("llama.rope.freq_base", 10000.0F);
    builder.texts("tokenizer.ggml.tokens", {"a", "b"});
    builder.tensor({"first", {2, 3}, 0, std::string(24, '\1')});
    builder.tensor({"second", {32}, 8, std::string(34, '\2')});
    return builder;
}

} // namespace

class GgufTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAndTensorsAreRead();
    void everyValueTypeIsRead();
    void everyCutOfAFileIsRefused();
    void filesThatLieAreRefusedNamingThePlace_data();
    void filesThatLieAreRefusedNamingThePlace();
    void theDefaultModelGivesTheReferenceTensors();

private:
    [[nodiscard]] Result<GgufFile> open(const std::string& bytes);
    QTemporaryDir m_folder;
};

Result<GgufFile> GgufTest::open(const std::string& bytes)
{
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "x.gguf";
    std::ofstream(path, std::ios::binary) << bytes;
    return GgufFile::open(path);
}

void GgufTest::keysAndTensorsAreRead()
{
    const auto file = open(smallFile().bytes());
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(*file->text("general.architecture"), std::string("llama"));
    QCOMPARE(file->integer("llama.block_count"), std::optional<std::int64_t>(2));
    QCOMPARE(file->number("llama.rope.freq_base"), std::optional(10000.0));
    QCOMPARE(file->texts("tokenizer.ggml.tokens")->size(), std::size_t{2});
    QVERIFY(!file->integer("general.architecture") && file->text("llama.block_count") == nullptr);
    const auto& first = file->tensors().at("first");
    QVERIFY(first.shape == std::vector<std::int64_t>({3, 2})); // outermost dimension first
    QCOMPARE(std::to_integer<int>(*file->tensors().at("second").data), 2);
}

void GgufTest::everyValueTypeIsRead()
{
    GgufBuilder builder;
    builder.raw("u8", 0, GgufBuilder::bytesOf<std::uint8_t>(200));
    builder.raw("i8", 1, GgufBuilder::bytesOf<std::int8_t>(-5));
    builder.raw("u16", 2, GgufBuilder::bytesOf<std::uint16_t>(60000));
    builder.raw("i16", 3, GgufBuilder::bytesOf<std::int16_t>(-300));
    builder.raw("i32", 5, GgufBuilder::bytesOf<std::int32_t>(-70000));
    builder.raw("flag", 7, std::string(1, '\1'));
    builder.raw("u64", 10, GgufBuilder::bytesOf<std::uint64_t>(1ULL << 63));
    builder.raw("i64", 11, GgufBuilder::bytesOf<std::int64_t>(-9));
    builder.raw("f64", 12, GgufBuilder::bytesOf(0.25));
    builder.raw("ids", 9,
                GgufBuilder::bytesOf<std::uint32_t>(5) + GgufBuilder::bytesOf<std::uint64_t>(2) +
                    GgufBuilder::bytesOf<std::int32_t>(3) + GgufBuilder::bytesOf<std::int32_t>(-4));
    const auto file = open(builder.bytes());
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(file->integer("u8").value(), 200);
    QCOMPARE(file->integer("i8").value(), -5);
    QCOMPARE(file->integer("u16").value(), 60000);
    QCOMPARE(file->integer("i16").value(), -300);
    QCOMPARE(file->integer("i32").value(), -70000);
    QCOMPARE(file->flag("flag").value(), true);
    QVERIFY(!file->integer("u64")); // does not fit
    QCOMPARE(file->integer("i64").value(), -9);
    QCOMPARE(file->number("f64").value(), 0.25);
    QVERIFY(*file->integers("ids") == std::vector<std::int64_t>({3, -4}));
}

void GgufTest::everyCutOfAFileIsRefused()
{
    const auto whole = smallFile().bytes();
    const auto needed = whole.size() - 30; // the padding behind the last tensor may be missing
    for (std::size_t length = 0; length < needed; ++length) {
        const auto file = open(whole.substr(0, length));
        QVERIFY2(!file && file.error().code == ErrorCode::Format, std::to_string(length).c_str());
        QVERIFY(file.error().message.find("x.gguf") != std::string::npos);
    }
    QVERIFY(open(whole.substr(0, needed)));
}

void GgufTest::filesThatLieAreRefusedNamingThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const GgufBuilder& builder, const char* mentions) {
        QTest::newRow(name) << QByteArray::fromStdString(builder.bytes())
                            << QString::fromUtf8(mentions);
    };
    const auto with = [](auto&& change) {
        auto builder = smallFile();
        change(builder);
        return builder;
    };
    row("magic", with([](auto& b) { b.magic = 1; }), "letters GGUF");
    row("version 1", with([](auto& b) { b.version = 1; }), "version 1");
    row("big-endian", with([](auto& b) { b.version = 0x03000000; }), "big-endian");
    row("tensors", with([](auto& b) { b.extraTensors = 1'000'000'000'000; }), "more than fit");
    row("negative count", with([](auto& b) { b.extraKeys = -100; }), "more than fit");
    row("offset", with([](auto& b) { b.extraOffset = 32; }), "second is said to begin");
    row("negative offset", with([](auto& b) { b.extraOffset = -64; }), "second is said to begin");
    row("key twice", with([](auto& b) { b.u32("llama.block_count", 3); }),
        "llama.block_count is there twice");
    row("tensor twice", with([](auto& b) {
            b.tensor({"first", {1}, 0, std::string(4, '\0')});
        }),
        "first is there twice");
    row("value type", with([](auto& b) { b.raw("k", 99, "abc"); }), "unknown type 99");
    row("list of lists", with([](auto& b) {
            b.raw("k", 9,
                  GgufBuilder::bytesOf<std::uint32_t>(9) + GgufBuilder::bytesOf<std::uint64_t>(1));
        }),
        "list of the unknown type 9");
    row("long list", with([](auto& b) {
            b.raw("k", 9,
                  GgufBuilder::bytesOf<std::uint32_t>(12) +
                      GgufBuilder::bytesOf<std::uint64_t>(1ULL << 61));
        }),
        "inside the value of the key k");
    row("long text",
        with([](auto& b) { b.raw("k", 8, GgufBuilder::bytesOf<std::uint64_t>(~0ULL)); }),
        "inside the value of the key k");
    row("unknown tensor type", with([](auto& b) {
            b.tensor({"t", {32}, 77, ""});
        }),
        "unknown type 77");
    row("type that is not read", with([](auto& b) { b.tensor({"t", {256}, 18, ""}); }), "IQ3_XXS");
    row("five dimensions", with([](auto& b) {
            b.tensor({"t", {1, 1, 1, 1, 1}, 0, "0000"});
        }),
        "5 dimensions");
    row("broken rows", with([](auto& b) { b.tensor({"t", {33}, 8, ""}); }), "no whole Q8_0 blocks");
    row("overflow", with([](auto& b) {
            b.tensor({"t", {1ULL << 62, 1ULL << 62}, 0, ""});
        }),
        "overflows");
    row("negative size", with([](auto& b) {
            b.tensor({"t", {1ULL << 63}, 0, ""});
        }),
        "negative dimension");
    row("data behind the end", with([](auto& b) {
            b.tensor({"t", {1ULL << 40}, 0, ""});
        }),
        "before the end of the tensor t");
    row("alignment", with([](auto& b) { b.u32("general.alignment", 24); }), "power of two");
}

void GgufTest::filesThatLieAreRefusedNamingThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mentions);
    const auto file = open(bytes.toStdString());
    QVERIFY(!file);
    const auto message = QString::fromStdString(file.error().message);
    QVERIFY2(message.contains(mentions) && message.contains("x.gguf"), qPrintable(message));
}

void GgufTest::theDefaultModelGivesTheReferenceTensors()
{
    if (tests::sharedFolder().empty() || tests::defaultModelFile().empty())
        QSKIP("needs ../shared and the default model");
    QFile goldenFile(
        QString::fromStdString((tests::sharedFolder() / "fixtures/smollm2/golden.json").string()));
    QVERIFY(goldenFile.open(QIODevice::ReadOnly));
    const auto golden = QJsonDocument::fromJson(goldenFile.readAll()).object();
    const auto file = GgufFile::open(tests::defaultModelFile());
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(file->tensors().size(), std::size_t{272});
    for (const auto& entry : golden["tensors"].toArray()) {
        const auto wanted = entry.toObject();
        const auto name = wanted["name"].toString();
        const auto& tensor = file->tensors().at(name.toStdString());
        std::vector<std::int64_t> shape;
        for (const auto& size : wanted["row_major_shape"].toArray())
            shape.push_back(size.toInteger());
        QVERIFY2(tensor.shape == shape, qPrintable(name));
        std::vector<float> numbers(static_cast<std::size_t>(tensor.elementCount()));
        QVERIFY(files::dequantise(tensor, 0, numbers));
        const auto digest = QCryptographicHash::hash(
            QByteArrayView(reinterpret_cast<const char*>(numbers.data()),
                           static_cast<qsizetype>(numbers.size() * sizeof(float))),
            QCryptographicHash::Sha256);
        QCOMPARE(QString::fromLatin1(digest.toHex()), wanted["sha256_of_float32_le"].toString());
    }
}

QTEST_GUILESS_MAIN(GgufTest)
#include "gguf_test.moc"
