#include "core/files/gguf_writer.h"

#include "core/base/utf8.h"
#include "core/files/gguf.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace anneal;
using files::StorageType;

/// What is written is read back; what is not finished is not there.
class GgufWriterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyKindOfKeyIsReadBack();
    void tensorsInPiecesLieWhereTheHeaderSays();
    void aTensorOfAnotherSizeLeavesNoFile();
    void aFailureUnderwayLeavesNoFile();
    void whatReadersDoNotTakeIsRefused();

private:
    std::filesystem::path m_file;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void GgufWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = pathFromUtf8(m_folder->path().toStdString()) / "model.gguf";
}

void GgufWriterTest::everyKindOfKeyIsReadBack()
{
    const files::GgufFields fields = {
        {"number", std::uint32_t{4'000'000'000}},
        {"real", 0.1F},
        {"flag", true},
        {"text", std::string("naïve")},
        {"texts", std::vector<std::string>{"a", "", "b c"}},
        {"integers", std::vector<std::int32_t>{-1, 2}},
        {"reals", std::vector<float>{-1.5F, 2}},
        {"flags", std::vector<bool>{true, false, true}},
    };
    QVERIFY(files::writeGguf(m_file, fields, {}, {}).has_value());
    QCOMPARE(std::filesystem::file_size(m_file), files::ggufFileBytes(fields, {}));
    const auto file = files::GgufFile::open(m_file);
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(file->integer("number"), std::optional<std::int64_t>(4'000'000'000));
    QCOMPARE(file->number("real"), std::optional<double>(0.1F));
    QCOMPARE(file->flag("flag"), std::optional(true));
    QCOMPARE(*file->text("text"), std::string("naïve"));
    QCOMPARE(*file->texts("texts"), (std::vector<std::string>{"a", "", "b c"}));
    QCOMPARE(*file->integers("integers"), (std::vector<std::int64_t>{-1, 2}));
    QCOMPARE(*file->numbers("reals"), (std::vector<double>{-1.5, 2}));
    QCOMPARE(std::get<std::vector<bool>>(file->metadata().at("flags")),
             (std::vector<bool>{true, false, true}));
    QCOMPARE(file->metadata().size(), fields.size());
}

void GgufWriterTest::tensorsInPiecesLieWhereTheHeaderSays()
{
    const std::vector<files::TensorSpec> specs = {{"a.weight", StorageType::F32, {3, 5}},
                                                  {"b.weight", StorageType::Q8_0, {2, 64}},
                                                  {"c.weight", StorageType::F32, {7}}};
    const auto byteOf = [](std::size_t tensor, std::size_t at) {
        return static_cast<std::byte>(tensor * 50 + at % 50);
    };
    const auto write = [&](std::size_t index, const files::ByteSink& sink) -> Result<void> {
        const std::size_t count = index == 0 ? 60 : index == 1 ? 136 : 28;
        for (std::size_t at = 0; at < count; at += 4) {
            std::vector<std::byte> piece;
            for (std::size_t i = at; i < at + 4; ++i)
                piece.push_back(byteOf(index, i));
            ANNEAL_CHECK(sink(piece));
        }
        return {};
    };
    QVERIFY(files::writeGguf(m_file, {}, specs, write).has_value());
    QCOMPARE(std::filesystem::file_size(m_file), files::ggufFileBytes({}, specs));
    const auto file = files::GgufFile::open(m_file);
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(file->tensors().size(), specs.size());
    for (std::size_t t = 0; t < specs.size(); ++t) {
        const auto& view = file->tensors().at(specs[t].name);
        QCOMPARE(view.shape, specs[t].shape);
        QVERIFY(view.type == specs[t].type);
        QVERIFY(reinterpret_cast<std::uintptr_t>(view.data) % 32 == 0);
        for (std::size_t i = 0; i < view.byteCount; ++i)
            QVERIFY(view.data[i] == byteOf(t, i));
    }
}

void GgufWriterTest::aTensorOfAnotherSizeLeavesNoFile()
{
    for (const std::size_t given : {std::size_t{8}, std::size_t{24}}) {
        const auto done = files::writeGguf(m_file, {}, {{"a.weight", StorageType::F32, {4}}},
                                           [&](std::size_t, const files::ByteSink& sink) {
                                               return sink(std::vector<std::byte>(given));
                                           });
        QVERIFY(!done.has_value());
        QVERIFY(done.error().message.find("a.weight") != std::string::npos);
        QVERIFY(std::filesystem::is_empty(m_file.parent_path()));
    }
}

void GgufWriterTest::aFailureUnderwayLeavesNoFile()
{
    const auto done =
        files::writeGguf(m_file, {}, {{"a.weight", StorageType::F32, {4}}},
                         [](std::size_t, const files::ByteSink& sink) -> Result<void> {
                             ANNEAL_CHECK(sink(std::vector<std::byte>(8)));
                             return fail(ErrorCode::Cancelled, "stopped");
                         });
    QVERIFY(!done.has_value());
    QVERIFY(done.error().code == ErrorCode::Cancelled);
    QVERIFY(std::filesystem::is_empty(m_file.parent_path()));
}

void GgufWriterTest::whatReadersDoNotTakeIsRefused()
{
    const auto refused = [&](const files::GgufFields& fields,
                             const std::vector<files::TensorSpec>& specs) {
        const auto done = files::writeGguf(
            m_file, fields, specs,
            [](std::size_t, const files::ByteSink&) -> Result<void> { return {}; });
        return !done && done.error().code == ErrorCode::InvalidArgument &&
               std::filesystem::is_empty(m_file.parent_path());
    };
    QVERIFY(refused({{"a", true}, {"a", false}}, {}));
    QVERIFY(refused({}, {{"a", StorageType::F32, {1}}, {"a", StorageType::F32, {1}}}));
    QVERIFY(refused({}, {{std::string(64, 'a'), StorageType::F32, {1}}}));
    QVERIFY(refused({}, {{"a", StorageType::Q8_0, {32, 33}}})); // whole blocks, but not by rows
    QVERIFY(refused({}, {{"a", StorageType::Q4_K, {1, 128}}}));
    QVERIFY(refused({}, {{"a", StorageType::Bool, {4}}}));
    QVERIFY(refused({}, {{"a", StorageType::F32, {}}}));
}

QTEST_GUILESS_MAIN(GgufWriterTest)
#include "gguf_writer_test.moc"
