#include "core/text/gguf_vocabulary_writer.h"

#include "core/text/gguf_pre_tokenizer.h"
#include "tests/core/text/golden.h"
#include "tests/support/shared.h"

#include <QtTest>

using namespace anneal;
using namespace anneal::tests;
namespace fs = std::filesystem;

namespace {

struct Published {
    const char* folder; ///< below ../shared/fixtures
    const char* model;  ///< tokenizer.ggml.model
    const char* pre;    ///< tokenizer.ggml.pre
};
constexpr Published kPublished[] = {
    {"tokenizers/llama3", "gpt2", "llama-bpe"},
    {"tokenizers/qwen3", "gpt2", "qwen2"},
    {"tokenizers/deepseek_v3", "gpt2", "deepseek-v3"},
    {"tokenizers/tiny_chatml", "gpt2", "qwen2"},
    {"tokenizers/llama2", "llama", "default"},
    {"tokenizers/gemma3", "llama", "default"},
    {"smollm2", "gpt2", "smollm"},
};

template <typename T>
const T* fieldOf(const files::GgufFields& fields, const std::string& key)
{
    for (const auto& [name, value] : fields)
        if (name == "tokenizer." + key)
            return std::get_if<T>(&value);
    return nullptr;
}

/// The tokenizer of a fixture, whose large files lie packed.
std::shared_ptr<const text::Tokenizer> loadPublished(const fs::path& source, const fs::path& folder)
{
    for (const char* name : {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"})
        if (const auto content = readMaybePacked(source / name); !content.empty())
            std::ofstream(folder / name, std::ios::binary) << content;
    const auto loaded = text::loadTokenizer(folder);
    if (!loaded)
        qFatal("%s", loaded.error().message.c_str());
    return *loaded;
}

/// Written into a GGUF and loaded from it.
Result<std::shared_ptr<const text::Tokenizer>> throughFile(const files::GgufFields& fields,
                                                           const fs::path& folder)
{
    const auto path = folder / "vocabulary.gguf";
    ANNEAL_CHECK(files::writeGguf(path, fields, {}, {}));
    ANNEAL_TRY(const auto file, files::GgufFile::open(path));
    return text::loadTokenizer(file);
}

} // namespace

/// A vocabulary that went through a GGUF file gives the ids of the published tokenizer.
class GgufVocabularyWriterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishedTokenizersGiveTheSameIds_data();
    void publishedTokenizersGiveTheSameIds();
    void idsWithoutATokenAreFilledUp();
    void aRuleWithoutANameGetsTheNearest();
    void otherKindsAreRefusedByName();
    void roleTokensAndTemplateAreWritten();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
};

void GgufVocabularyWriterTest::publishedTokenizersGiveTheSameIds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kPublished)); ++i)
        QTest::newRow(kPublished[i].folder) << i;
}

void GgufVocabularyWriterTest::publishedTokenizersGiveTheSameIds()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QFETCH(int, index);
    const auto& wanted = kPublished[index];
    const auto source = sharedFolder() / "fixtures" / wanted.folder;
    const auto own = folder() / std::to_string(index);
    fs::create_directories(own);
    const auto original = loadPublished(source, own);
    const auto vocabulary = text::ggufVocabulary(
        *original, {.tokens = static_cast<std::int64_t>(original->size()), .chatTemplate = "x"});
    QVERIFY2(vocabulary, vocabulary ? "" : vocabulary.error().message.c_str());
    QCOMPARE(*fieldOf<std::string>(vocabulary->fields, "ggml.model"), std::string(wanted.model));
    QCOMPARE(*fieldOf<std::string>(vocabulary->fields, "ggml.pre"), std::string(wanted.pre));
    QVERIFY(vocabulary->notes.empty());
    const auto read = throughFile(vocabulary->fields, own);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE((*read)->size(), original->size());
    QCOMPARE((*read)->addsBos(), original->addsBos());
    QCOMPARE((*read)->specialTokens().bos, original->specialTokens().bos);
    QCOMPARE((*read)->specialTokens().eos, original->specialTokens().eos);
    QCOMPARE((*read)->specialTokens().pad, original->specialTokens().pad);
    const auto golden = readGolden(source / "golden_encode.json");
    int compared = 0;
    for (const auto& entry : golden["cases"]) {
        const auto text = entry["text"].get<std::string>();
        // Runs of blanks are tokens of Gemma's own, which a GGUF holds as blanks: the mark itself,
        // written in a text, is no blank there.
        if (std::string_view(wanted.model) == "llama" && text.find("\u2581") != std::string::npos)
            continue;
        const auto ids = (*read)->encode(text, {.addSpecialTokens = false});
        const auto expected = original->encode(text, {.addSpecialTokens = false});
        if (ids != expected)
            QFAIL(qPrintable(QString::fromStdString("differs for: " + text)));
        QCOMPARE((*read)->decode(ids), original->decode(expected));
        ++compared;
    }
    QVERIFY(compared > 10);
}

void GgufVocabularyWriterTest::idsWithoutATokenAreFilledUp()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto original =
        loadPublished(sharedFolder() / "fixtures/tokenizers/tiny_chatml", folder());
    const auto count = static_cast<std::int64_t>(original->size());
    const auto vocabulary = text::ggufVocabulary(*original, {.tokens = count + 3});
    QVERIFY(vocabulary);
    const auto& tokens = *fieldOf<std::vector<std::string>>(vocabulary->fields, "ggml.tokens");
    const auto& types = *fieldOf<std::vector<std::int32_t>>(vocabulary->fields, "ggml.token_type");
    QCOMPARE(static_cast<std::int64_t>(tokens.size()), count + 3);
    QCOMPARE(types.size(), tokens.size());
    QCOMPARE(tokens.back(), "[PAD" + std::to_string(count + 2) + "]");
    QCOMPARE(types.back(), 5);
    QCOMPARE(types.front(), 1);
    const auto end = original->idOf("<|im_end|>");
    QVERIFY(end);
    QCOMPARE(types[static_cast<std::size_t>(*end)], 3);
}

void GgufVocabularyWriterTest::aRuleWithoutANameGetsTheNearest()
{
    const nlohmann::json exact = {{"type", "ByteLevel"},
                                  {"add_prefix_space", false},
                                  {"trim_offsets", true},
                                  {"use_regex", true}};
    const auto gpt2 = text::ggufPreTokenizerName(exact, false);
    QVERIFY(gpt2);
    QCOMPARE(gpt2->name, std::string("gpt-2"));
    QVERIFY(gpt2->exact);
    // Like Qwen's, but with pairs of digits, which no name means.
    const nlohmann::json other = {
        {"type", "Sequence"},
        {"pretokenizers",
         {{{"type", "Split"},
           {"pattern",
            {{"Regex",
              R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,2}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)"}}},
           {"behavior", "Isolated"},
           {"invert", false}},
          {{"type", "ByteLevel"},
           {"add_prefix_space", false},
           {"trim_offsets", true},
           {"use_regex", false}}}}};
    const auto nearest = text::ggufPreTokenizerName(other, false);
    QVERIFY(nearest);
    QVERIFY(!nearest->exact);
    QVERIFY2(nearest->name == "qwen2" || nearest->name == "smaug-bpe", nearest->name.c_str());
}

void GgufVocabularyWriterTest::otherKindsAreRefusedByName()
{
    const auto own = folder() / "unigram";
    fs::create_directories(own);
    using nlohmann::json;
    const json vocabulary = json::array({json::array({"<unk>", 0.0}), json::array({"a", -1.0})});
    const json document = {
        {"version", "1.0"},
        {"added_tokens", json::array()},
        {"normalizer", nullptr},
        {"pre_tokenizer", nullptr},
        {"post_processor", nullptr},
        {"decoder", nullptr},
        {"model", {{"type", "Unigram"}, {"unk_id", 0}, {"vocab", vocabulary}}}};
    std::ofstream(own / "tokenizer.json") << document.dump();
    const auto tokenizer = text::loadTokenizer(own);
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    const auto refused = text::ggufVocabulary(**tokenizer, {.tokens = 2});
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Unsupported);
    QVERIFY(refused.error().message.find("Unigram") != std::string::npos);
    QVERIFY(refused.error().message.find("safetensors") != std::string::npos);
}

void GgufVocabularyWriterTest::roleTokensAndTemplateAreWritten()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto original =
        loadPublished(sharedFolder() / "fixtures/tokenizers/tiny_chatml", folder());
    const auto end = original->idOf("<|im_end|>"), text = original->idOf("<|endoftext|>");
    QVERIFY(end && text);
    const auto vocabulary =
        text::ggufVocabulary(*original, {.tokens = static_cast<std::int64_t>(original->size()),
                                         .eos = *end,
                                         .stops = {*end, *text},
                                         .chatTemplate = "{{ messages }}"});
    QVERIFY(vocabulary);
    const auto number = [&](const char* key) {
        const auto* value = fieldOf<std::uint32_t>(vocabulary->fields, key);
        return value != nullptr ? static_cast<int>(*value) : -1;
    };
    QCOMPARE(number("ggml.eos_token_id"), *end);
    QCOMPARE(number("ggml.eot_token_id"), *text);
    QCOMPARE(*fieldOf<std::string>(vocabulary->fields, "chat_template"),
             std::string("{{ messages }}"));
    // An id beyond the embedding is no token of the model.
    const auto cut = text::ggufVocabulary(*original, {.tokens = *end, .eos = *end});
    QVERIFY(cut);
    QVERIFY(fieldOf<std::uint32_t>(cut->fields, "ggml.eos_token_id") == nullptr);
}

QTEST_GUILESS_MAIN(GgufVocabularyWriterTest)
#include "gguf_vocabulary_writer_test.moc"
