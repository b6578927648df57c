#include "tests/core/text/golden.h"
#include "tests/core/text/small_tokenizer.h"
#include "tests/support/shared.h"

#include <QtTest>

#include <random>

using namespace anneal;
using namespace anneal::tests;
using nlohmann::json;

namespace {

/// Some change of a file: bytes flipped, pieces cut, doubled or exchanged, JSON punctuation put in.
std::string mutated(std::string text, std::mt19937& random)
{
    static const std::string pieces[] = {"null",
                                         "{",
                                         "}",
                                         "[",
                                         "]",
                                         "\"",
                                         ",",
                                         ":",
                                         "-1",
                                         "1e999",
                                         "18446744073709551616",
                                         "\"type\"",
                                         "\"Sequence\"",
                                         "\\u0000",
                                         "\xFF",
                                         "\"Regex\"",
                                         "(a+)+",
                                         "true",
                                         "\"\""};
    const auto place = [&] { return text.empty() ? 0 : random() % text.size(); };
    for (auto count = 1 + random() % 4; count > 0; --count) {
        switch (random() % 5) {
        case 0:
            if (!text.empty())
                text[place()] = static_cast<char>(random());
            break;
        case 1:
            text.erase(place(), random() % 40);
            break;
        case 2:
            text.insert(place(), pieces[random() % std::size(pieces)]);
            break;
        case 3:
            text.insert(place(), text.substr(place(), random() % 60));
            break;
        case 4: {
            const auto at = place();
            text.replace(at, random() % 10, pieces[random() % std::size(pieces)]);
            break;
        }
        }
    }
    return text;
}

/// A value of the document exchanged for another one, the rest being well-formed.
std::string mutatedValue(const json& document, std::mt19937& random)
{
    auto flat = document.flatten();
    static const json values[] = {
        nullptr, true,      -1,       0,          4194303,    4194304,         1e300,
        "",      "a b",     "\u2581", "(a+)+$",   "Sequence", "ByteLevel",     "Metaspace",
        "BPE",   "Unigram", "first",  "[\\s\\S]", "(?=x)",    "MergedWithNext"};
    for (auto count = 1 + random() % 3; count > 0; --count) {
        auto at = flat.begin();
        // Most entries are the vocabulary's; the others are hit often enough this way.
        std::advance(at, static_cast<long>(random() % flat.size()));
        for (int tries = 0; tries < 6 && at.key().starts_with("/model/vocab"); ++tries) {
            at = flat.begin();
            std::advance(at, static_cast<long>(random() % flat.size()));
        }
        at.value() = values[random() % std::size(values)];
    }
    try {
        return flat.unflatten().dump(-1, ' ', false, json::error_handler_t::replace);
    } catch (const json::exception&) {
        return flat.dump();
    }
}

} // namespace

/// Tokenizer files come from strangers: whatever they hold, loading ends with a tokenizer or a
/// sentence.
class TokenizerRobustnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedFilesNeverCrash();
    void changedSettingsNeverCrash();
    void aCutFileIsRefusedAtEveryPlace();

private:
    static void use(const text::Tokenizer& tokenizer);
};

void TokenizerRobustnessTest::use(const text::Tokenizer& tokenizer)
{
    static const std::string text =
        "hello <|end|> \u4f60\u597d 123\n\n  x\xE4\xBD \u2581e\u0301" + std::string(300, 'l');
    const auto ids = tokenizer.encode(text);
    (void)tokenizer.encode(text, {false, true});
    (void)tokenizer.encode("");
    (void)tokenizer.decode(ids, true);
    (void)tokenizer.decode({-1, 0, 1 << 30, 261});
    for (const auto id : ids)
        QVERIFY(id >= 0);
}

void TokenizerRobustnessTest::changedFilesNeverCrash()
{
    std::mt19937 random(3);
    auto document = smallTokenizer();
    document["normalizer"] = {
        {"type", "Sequence"},
        {"normalizers",
         {{{"type", "NFKC"}},
          {{"type", "Prepend"}, {"prepend", "\u2581"}},
          {{"type", "Replace"}, {"pattern", {{"Regex", "\\s+"}}}, {"content", " "}}}}};
    document["pre_tokenizer"] = {
        {"type", "Sequence"},
        {"pretokenizers",
         {{{"type", "Split"},
           {"pattern", {{"Regex", "\\p{N}|x+"}}},
           {"behavior", "MergedWithNext"},
           {"invert", false}},
          {{"type", "Metaspace"}, {"replacement", "\u2581"}, {"prepend_scheme", "first"}},
          {{"type", "ByteLevel"}, {"use_regex", true}}}}};
    document["decoder"] = {{"type", "Sequence"},
                           {"decoders",
                            {{{"type", "ByteFallback"}},
                             {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}},
                             {{"type", "Fuse"}}}}};
    const auto plain = document.dump();
    int loaded = 0;
    for (int i = 0; i < 1200; ++i) {
        const TokenizerFolder folder(i % 2 == 0 ? mutated(plain, random)
                                                : mutatedValue(document, random));
        const auto tokenizer = folder.load();
        if (!tokenizer) {
            QVERIFY(!tokenizer.error().message.empty());
            QVERIFY(tokenizer.error().code != ErrorCode::Internal);
            continue;
        }
        ++loaded;
        use(**tokenizer);
    }
    QVERIFY2(loaded > 100, "nearly all changed files were refused, so little was tried");
}

void TokenizerRobustnessTest::changedSettingsNeverCrash()
{
    std::mt19937 random(5);
    const std::string config =
        R"({"eos_token": {"content": "<|end|>", "lstrip": true}, "pad_token": "<pad>", "add_bos_token": true,
            "added_tokens_decoder": {"263": {"content": "<x>", "special": true}, "9": {"content": "he"}},
            "chat_template": [{"name": "default", "template": "x"}]})";
    const TokenizerFolder folder(smallTokenizer().dump());
    for (int i = 0; i < 300; ++i) {
        folder.write("tokenizer_config.json", mutated(config, random));
        folder.write("special_tokens_map.json", i % 2 == 0 ? "{}" : mutated(config, random));
        if (const auto tokenizer = folder.load())
            use(**tokenizer);
    }
}

void TokenizerRobustnessTest::aCutFileIsRefusedAtEveryPlace()
{
    const auto whole = smallTokenizer().dump();
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        const TokenizerFolder folder(whole.substr(0, size));
        QVERIFY(!folder.load());
    }
}

QTEST_GUILESS_MAIN(TokenizerRobustnessTest)
#include "tokenizer_robustness_test.moc"
