#include "core/text/tokenizer.h"
#include "tests/core/text/golden.h"
#include "tests/support/shared.h"

#include <QtTest>

using namespace anneal;
using namespace anneal::tests;
namespace fs = std::filesystem;

namespace {

/// Writes a GGUF file of metadata only.
class GgufWriter final {
public:
    void text(const std::string& key, const std::string& value)
    {
        begin(key, 8);
        string(value);
    }
    void number(const std::string& key, std::uint32_t value)
    {
        begin(key, 4);
        raw(value);
    }
    void flag(const std::string& key, bool value)
    {
        begin(key, 7);
        raw(static_cast<std::uint8_t>(value));
    }
    void texts(const std::string& key, const std::vector<std::string>& values)
    {
        array(key, 8, values.size());
        for (const auto& value : values)
            string(value);
    }
    void integers(const std::string& key, const std::vector<std::int32_t>& values)
    {
        array(key, 5, values.size());
        for (const auto value : values)
            raw(value);
    }
    void reals(const std::string& key, const std::vector<float>& values)
    {
        array(key, 6, values.size());
        for (const auto value : values)
            raw(value);
    }
    /// Writes the file and loads its vocabulary.
    [[nodiscard]] Result<std::shared_ptr<const text::Tokenizer>> load()
    {
        std::string entries;
        entries.swap(m_bytes);
        m_bytes = "GGUF";
        raw(std::uint32_t{3});
        raw(std::int64_t{0});
        raw(m_count);
        m_bytes += entries;
        m_bytes.resize((m_bytes.size() + 31) / 32 * 32);
        const auto path = fs::path(m_folder.path().toStdString()) / "model.gguf";
        std::ofstream(path, std::ios::binary) << m_bytes;
        ANNEAL_TRY(const auto file, files::GgufFile::open(path));
        return text::loadTokenizer(file);
    }

private:
    template <typename T>
    void raw(T value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void string(const std::string& value)
    {
        raw(static_cast<std::uint64_t>(value.size()));
        m_bytes += value;
    }
    void begin(const std::string& key, std::uint32_t type)
    {
        ++m_count;
        string(key);
        raw(type);
    }
    void array(const std::string& key, std::uint32_t type, std::size_t count)
    {
        begin(key, 9);
        raw(type);
        raw(static_cast<std::uint64_t>(count));
    }
    std::string m_bytes;
    std::int64_t m_count = 0;
    QTemporaryDir m_folder;
};

/// A SentencePiece vocabulary; the score decides which of two pieces is merged first.
GgufWriter sentencePieceVocabulary()
{
    GgufWriter writer;
    writer.text("general.architecture", "llama");
    writer.text("tokenizer.ggml.model", "llama");
    writer.texts("tokenizer.ggml.tokens", {"<unk>", "<s>", "</s>", "<0xE4>", "<0xBD>", "<0xA0>",
                                           "\u2581", "a", "b", "ab", "\u2581a", "<tool>"});
    writer.integers("tokenizer.ggml.token_type", {2, 3, 3, 6, 6, 6, 1, 1, 1, 1, 1, 4});
    writer.reals("tokenizer.ggml.scores", {0, 0, 0, 0, 0, 0, -9, -8, -7, -1, -2, 0});
    writer.number("tokenizer.ggml.bos_token_id", 1);
    writer.number("tokenizer.ggml.eos_token_id", 2);
    writer.number("tokenizer.ggml.unknown_token_id", 0);
    return writer;
}

} // namespace

/// The default model's GGUF vocabulary against its published tokenizer.
class GgufVocabularyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void encodesAsThePublishedTokenizer();
    void knowsTheRolesAndTheChatTemplate();
    void savedFilesGiveTheSameTokenizer();
    void savedFilesEqualThePublishedOnes();
    void sentencePieceVocabulariesMergeByScore();
    void savedSentencePieceFilesGiveTheSameTokenizer();
    void lyingVocabulariesAreRefused_data();
    void lyingVocabulariesAreRefused();
    void otherKindsAreRefusedByName_data();
    void otherKindsAreRefusedByName();

private:
    std::shared_ptr<const text::Tokenizer> m_tokenizer;
};

void GgufVocabularyTest::initTestCase()
{
    if (defaultModelFile().empty())
        return;
    const auto file = files::GgufFile::open(defaultModelFile());
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    const auto loaded = text::loadTokenizer(*file);
    QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
    m_tokenizer = *loaded;
}

void GgufVocabularyTest::encodesAsThePublishedTokenizer()
{
    if (!m_tokenizer)
        QSKIP("needs the default model, which was not fetched");
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto golden = readGolden(sharedFolder() / "fixtures" / "smollm2" / "golden_encode.json");
    for (const auto& entry : golden["cases"])
        QCOMPARE(m_tokenizer->encode(entry["text"].get<std::string>(), {false, false}),
                 idsOf(entry["ids"]));
}

void GgufVocabularyTest::knowsTheRolesAndTheChatTemplate()
{
    if (!m_tokenizer)
        QSKIP("needs the default model, which was not fetched");
    const auto& special = m_tokenizer->specialTokens();
    QCOMPARE(special.bos.value_or(-1), 1);
    QCOMPARE(special.eos.value_or(-1), 2);
    QCOMPARE(special.pad.value_or(-1), 2);
    QCOMPARE(special.unk.value_or(-1), 0);
    QVERIFY(!m_tokenizer->addsBos());
    QVERIFY(m_tokenizer->isSpecial(2) && !m_tokenizer->isSpecial(20));
    QVERIFY(m_tokenizer->chatTemplateText().find("<|im_start|>") != std::string::npos);
}

void GgufVocabularyTest::savedFilesGiveTheSameTokenizer()
{
    if (!m_tokenizer)
        QSKIP("needs the default model, which was not fetched");
    QTemporaryDir folder;
    const auto files = m_tokenizer->filesToSave();
    QVERIFY(files);
    for (const auto& [name, content] : *files)
        std::ofstream(fs::path(folder.path().toStdString()) / name, std::ios::binary) << content;
    const auto again = text::loadTokenizer(fs::path(folder.path().toStdString()));
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QCOMPARE((*again)->size(), m_tokenizer->size());
    QCOMPARE((*again)->chatTemplateText(), m_tokenizer->chatTemplateText());
    for (const char* text : {"Hello 123", "<|im_start|>user\n你好<|im_end|>", "  \n\t x", "é"})
        QCOMPARE((*again)->encode(text), m_tokenizer->encode(text));
    for (text::TokenId id = 0; id < static_cast<text::TokenId>(m_tokenizer->size()); id += 97)
        QCOMPARE((*again)->tokenOf(id), m_tokenizer->tokenOf(id));
}

void GgufVocabularyTest::savedFilesEqualThePublishedOnes()
{
    if (!m_tokenizer)
        QSKIP("needs the default model, which was not fetched");
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto files = m_tokenizer->filesToSave();
    QVERIFY(files);
    const auto published = readGolden(sharedFolder() / "fixtures" / "smollm2" / "tokenizer.json");
    for (const auto& [name, content] : *files)
        if (name == "tokenizer.json")
            QVERIFY(nlohmann::json::parse(content) == published);
}

void GgufVocabularyTest::sentencePieceVocabulariesMergeByScore()
{
    auto writer = sentencePieceVocabulary();
    const auto tokenizer = writer.load();
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    using Ids = std::vector<text::TokenId>;
    QCOMPARE((*tokenizer)->encode("ab"), (Ids{1, 6, 9}));
    QCOMPARE((*tokenizer)->encode("a ab", {false, false}), (Ids{10, 6, 9}));
    QCOMPARE((*tokenizer)->encode("\u4f60", {false, false}), (Ids{6, 3, 4, 5}));
    QCOMPARE((*tokenizer)->encode("\u597d", {false, false}), (Ids{6, 0}));
    QCOMPARE((*tokenizer)->encode("<tool></s>", {false, false}), (Ids{11, 2}));
    QCOMPARE(QString::fromStdString((*tokenizer)->decode({1, 6, 9, 6, 3, 4, 5}, true)),
             QString("ab \u4f60"));
    QVERIFY((*tokenizer)->addsBos());
    QVERIFY((*tokenizer)->isSpecial(2) && !(*tokenizer)->isSpecial(11));
}

void GgufVocabularyTest::savedSentencePieceFilesGiveTheSameTokenizer()
{
    auto writer = sentencePieceVocabulary();
    const auto tokenizer = writer.load();
    QVERIFY(tokenizer);
    const QTemporaryDir folder;
    const auto files = (*tokenizer)->filesToSave();
    QVERIFY(files);
    for (const auto& [name, content] : *files)
        std::ofstream(fs::path(folder.path().toStdString()) / name, std::ios::binary) << content;
    const auto again = text::loadTokenizer(fs::path(folder.path().toStdString()));
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    for (const char* text : {"ab", "a ab", "\u4f60 \u597d", "<tool> a", ""})
        QCOMPARE((*again)->encode(text), (*tokenizer)->encode(text));
    QVERIFY((*again)->addsBos());
}

void GgufVocabularyTest::lyingVocabulariesAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("named");
    QTest::newRow("no tokens") << "tokens"
                               << "tokenizer.ggml.tokens";
    QTest::newRow("types of another length") << "types"
                                             << "token_type";
    QTest::newRow("scores of another length") << "scores"
                                              << "scores";
    QTest::newRow("role outside") << "role"
                                  << "bos_token_id";
    QTest::newRow("merge that is none") << "merge"
                                        << "merges";
    QTest::newRow("merge of an unknown token") << "unknown"
                                               << "xy";
    QTest::newRow("unknown pre-tokenizer") << "pre"
                                           << "klingon";
}

void GgufVocabularyTest::lyingVocabulariesAreRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, named);
    const bool byteLevel = what == "merge" || what == "unknown" || what == "pre";
    GgufWriter writer;
    writer.text("tokenizer.ggml.model", byteLevel ? "gpt2" : "llama");
    if (what != "tokens")
        writer.texts("tokenizer.ggml.tokens", {"a", "b", "ab"});
    writer.integers("tokenizer.ggml.token_type",
                    what == "types" ? std::vector{1} : std::vector{1, 1, 1});
    writer.reals("tokenizer.ggml.scores",
                 what == "scores" ? std::vector<float>{0} : std::vector<float>{0, -1, -2});
    writer.number("tokenizer.ggml.bos_token_id", what == "role" ? 7 : 0);
    if (byteLevel)
        writer.texts("tokenizer.ggml.merges", {what == "merge"     ? "ab"
                                               : what == "unknown" ? "a xy"
                                                                   : "a b"});
    writer.text("tokenizer.ggml.pre", what == "pre" ? "klingon" : "gpt-2");
    const auto tokenizer = writer.load();
    QVERIFY(!tokenizer);
    QVERIFY2(tokenizer.error().message.find(named.toStdString()) != std::string::npos,
             tokenizer.error().message.c_str());
    QVERIFY(tokenizer.error().message.find("model.gguf") != std::string::npos);
}

void GgufVocabularyTest::otherKindsAreRefusedByName_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"t5", "bert", "rwkv", "plamo2", "hybriddna", "klingon"})
        QTest::newRow(kind) << kind;
}

void GgufVocabularyTest::otherKindsAreRefusedByName()
{
    QFETCH(QString, kind);
    GgufWriter writer;
    writer.text("tokenizer.ggml.model", kind.toStdString());
    writer.texts("tokenizer.ggml.tokens", {"a", "b", "ab"});
    const auto tokenizer = writer.load();
    QVERIFY(!tokenizer);
    QVERIFY(tokenizer.error().code == ErrorCode::Unsupported);
    const auto message = QString::fromStdString(tokenizer.error().message);
    QVERIFY2(message.endsWith("model.gguf: the vocabulary type \"" + kind +
                              "\" is not supported; use the model's Hugging Face folder instead"),
             qPrintable(message));
}

QTEST_GUILESS_MAIN(GgufVocabularyTest)
#include "gguf_vocabulary_test.moc"
