#include "core/text/tokenizer.h"
#include "tests/core/text/golden.h"
#include "tests/support/shared.h"

#include <QtTest>

using namespace anneal;
using namespace anneal::tests;
namespace fs = std::filesystem;

/// Real tokenizer.json files against the `tokenizers` library.
class TokenizerGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void encodesAsTheLibrary_data() { folders(); }
    void encodesAsTheLibrary();
    void decodesAsTheLibrary_data() { folders(); }
    void decodesAsTheLibrary();
    void streamsWholeCharacters_data() { folders(); }
    void streamsWholeCharacters();
    void encodesRenderedChats_data() { folders(); }
    void encodesRenderedChats();

private:
    static void folders();
    /// The tokenizer of a fixture folder; unpacked into a temporary folder where it is packed.
    std::shared_ptr<const text::Tokenizer> tokenizer(const fs::path& folder);
    QTemporaryDir m_temporary;
    std::map<fs::path, std::shared_ptr<const text::Tokenizer>> m_loaded;
};

void TokenizerGoldenTest::initTestCase()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
}

void TokenizerGoldenTest::folders()
{
    QTest::addColumn<QString>("folder");
    for (const char* name :
         {"smollm2", "tokenizers/qwen3", "tokenizers/llama3", "tokenizers/llama2",
          "tokenizers/deepseek_v3", "tokenizers/gemma3", "tokenizers/tiny_chatml"})
        QTest::newRow(name) << QString::fromStdString(
            (sharedFolder() / "fixtures" / name).string());
}

std::shared_ptr<const text::Tokenizer> TokenizerGoldenTest::tokenizer(const fs::path& folder)
{
    auto& loaded = m_loaded[folder];
    if (loaded)
        return loaded;
    auto from = folder;
    if (!fs::exists(folder / "tokenizer.json")) {
        from = fs::path(m_temporary.path().toStdString()) / folder.filename();
        fs::create_directories(from);
        std::ofstream(from / "tokenizer.json", std::ios::binary)
            << readMaybePacked(folder / "tokenizer.json");
        fs::copy(folder / "tokenizer_config.json", from / "tokenizer_config.json",
                 fs::copy_options::overwrite_existing);
    }
    auto result = text::loadTokenizer(from);
    if (!result)
        qWarning("%s", result.error().message.c_str());
    else
        loaded = *result;
    return loaded;
}

void TokenizerGoldenTest::encodesAsTheLibrary()
{
    QFETCH(QString, folder);
    const fs::path path = folder.toStdString();
    const auto tok = tokenizer(path);
    QVERIFY(tok);
    const auto golden = readGolden(path / "golden_encode.json");
    QCOMPARE(tok->size(), golden["vocab_size_with_added"].get<std::size_t>());
    int wrong = 0;
    for (const auto& entry : golden["cases"]) {
        const auto text = entry["text"].get<std::string>();
        const auto ids = idsOf(entry["ids"]);
        const auto special = entry.contains("ids_special") ? idsOf(entry["ids_special"]) : ids;
        const auto decoded = entry.value("decoded", text);
        const auto skipped = entry.value("decoded_skip", decoded);
        if (tok->encode(text, {false, false}) != ids || tok->encode(text) != special ||
            tok->decode(special) != decoded || tok->decode(special, true) != skipped) {
            ++wrong;
            qWarning("differs: %s", entry.dump().substr(0, 300).c_str());
            qWarning("  got: %s", nlohmann::json(tok->encode(text, {false, false})).dump().c_str());
        }
    }
    QCOMPARE(wrong, 0);
}

void TokenizerGoldenTest::decodesAsTheLibrary()
{
    QFETCH(QString, folder);
    const fs::path path = folder.toStdString();
    const auto tok = tokenizer(path);
    QVERIFY(tok);
    int wrong = 0;
    const auto golden = readGolden(path / "golden_decode.json");
    for (const auto& entry : golden["cases"]) {
        const auto ids = idsOf(entry["ids"]);
        if (tok->decode(ids) != entry["decoded"].get<std::string>() ||
            tok->decode(ids, true) != entry["decoded_skip"].get<std::string>()) {
            ++wrong;
            qWarning("differs: %s", entry.dump().substr(0, 400).c_str());
        }
    }
    QCOMPARE(wrong, 0);
}

void TokenizerGoldenTest::streamsWholeCharacters()
{
    QFETCH(QString, folder);
    const fs::path path = folder.toStdString();
    const auto tok = tokenizer(path);
    QVERIFY(tok);
    const auto golden = readGolden(path / "golden_decode.json");
    for (const auto& stream : golden["streams"]) {
        text::StreamDecoder decoder(tok, false);
        const auto ids = idsOf(stream["ids"]);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto& chunk = stream["chunks"][i];
            QCOMPARE(QString::fromStdString(decoder.push(ids[i])),
                     chunk.is_null() ? QString() : QString::fromStdString(chunk));
        }
        QCOMPARE(decoder.finish(), std::string());
    }
}

void TokenizerGoldenTest::encodesRenderedChats()
{
    QFETCH(QString, folder);
    const fs::path path = folder.toStdString();
    const auto tok = tokenizer(path);
    QVERIFY(tok);
    if (!fs::exists(path / "golden_chat.json"))
        QSKIP("this fixture has no chats");
    const auto golden = readGolden(path / "golden_chat.json");
    for (const auto& entry : golden["cases"]) {
        if (entry.contains("error"))
            continue;
        QCOMPARE(tok->encode(entry["text"].get<std::string>(), {false, false}),
                 idsOf(entry["ids"]));
    }
}

QTEST_GUILESS_MAIN(TokenizerGoldenTest)
#include "tokenizer_golden_test.moc"
