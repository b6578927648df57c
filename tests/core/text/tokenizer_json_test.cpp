#include "tests/core/text/small_tokenizer.h"

#include <QtTest>

using namespace anneal;
using namespace anneal::tests;
using nlohmann::json;
using Ids = std::vector<text::TokenId>;

class TokenizerJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesByRank();
    void addedTokensAreFoundFirst();
    void flagsOfAddedTokensWiden();
    void specialTokensCanBeReadAsText();
    void rolesComeFromTheFilesBeside();
    void theChatTemplateComesFromItsOwnFileFirst();
    void postProcessorAddsTokens();
    void brokenTextIsReplaced();
    void longWordsMergeAsShortOnes();
    void unigramTakesTheBestCut();
    void streamHoldsHalfACharacterBack();
    void streamGivesBrokenBytesOutInTheEnd();
    void aDecoderWithoutStepsJoinsWithoutBlanks();
    void blanksThatOneAddedTokenTookAreNoOther();
    void anAddedTokenListedTwiceStaysSpecial();
    void anEmptyMatchBehindAnotherIsLeftOut();
    void propertiesKnowTheYoungestCharacters_data();
    void propertiesKnowTheYoungestCharacters();
    void savesTheFilesOfTheFolder();
    void unsupportedComponentsAreNamed_data();
    void unsupportedComponentsAreNamed();
    void malformedFilesAreRefused_data();
    void malformedFilesAreRefused();
    void aMissingTokenizerIsNotFound();
};

void TokenizerJsonTest::mergesByRank()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("hello"), (Ids{259}));
    QCOMPARE(tokenizer->encode("hello hello hel"), (Ids{259, 260, ' ', 256, 'l'}));
    QCOMPARE(tokenizer->encode(""), (Ids{}));
    QCOMPARE(tokenizer->decode({259, 260, 999999, -1}), std::string("hello hello"));
    QCOMPARE(tokenizer->size(), std::size_t{263});
    QCOMPARE(tokenizer->tokenOf(260).value_or(""), std::string("\u0120hello"));
    QCOMPARE(tokenizer->idOf("hell").value_or(-1), 258);
    QVERIFY(!tokenizer->idOf("nothing") && !tokenizer->tokenOf(263) && !tokenizer->tokenOf(-1));
}

void TokenizerJsonTest::addedTokensAreFoundFirst()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("hello<|end|>hello"), (Ids{259, 261, 259}));
    QCOMPARE(tokenizer->encode("<tool><|end|"), (Ids{262, '<', '|', 'e', 'n', 'd', '|'}));
    QVERIFY(tokenizer->isSpecial(261) && !tokenizer->isSpecial(262));
    QCOMPARE(tokenizer->decode({261, 262}), std::string("<|end|><tool>"));
    QCOMPARE(tokenizer->decode({261, 262}, true), std::string("<tool>"));
}

void TokenizerJsonTest::flagsOfAddedTokensWiden()
{
    auto document = smallTokenizer();
    document["added_tokens"][0]["lstrip"] = true;
    document["added_tokens"][0]["rstrip"] = true;
    document["added_tokens"][1]["content"] = "tool";
    document["added_tokens"][1]["single_word"] = true;
    const TokenizerFolder folder(document.dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("hello \n<|end|>\u3000 hello"), (Ids{259, 261, 259}));
    QCOMPARE(tokenizer->encode("tool,"), (Ids{262, ','}));
    QCOMPARE(tokenizer->encode("tools").size(), std::size_t{5});
}

void TokenizerJsonTest::specialTokensCanBeReadAsText()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("<|end|><tool>", {true, true}),
             (Ids{'<', '|', 'e', 'n', 'd', '|', '>', 262}));
}

void TokenizerJsonTest::rolesComeFromTheFilesBeside()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    folder.write("tokenizer_config.json",
                 R"({"eos_token": {"content": "<|end|>"}, "pad_token": "<pad>",
                     "added_tokens_decoder": {"263": {"content": "<x>", "special": true}}})");
    folder.write("special_tokens_map.json", R"({"bos_token": "hello", "eos_token": "he"})");
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->specialTokens().eos.value_or(-1), 261);
    QCOMPARE(tokenizer->specialTokens().bos.value_or(-1), 259);
    QCOMPARE(tokenizer->idOf("<x>").value_or(-1), 263);
    QCOMPARE(tokenizer->specialTokens().pad.value_or(-1), 264);
    QVERIFY(!tokenizer->specialTokens().unk);
    QCOMPARE(tokenizer->encode("<x><pad>"), (Ids{263, 264}));
}

void TokenizerJsonTest::theChatTemplateComesFromItsOwnFileFirst()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    folder.write("tokenizer_config.json",
                 R"({"chat_template": [{"name": "default", "template": "list"}]})");
    QCOMPARE((*folder.load())->chatTemplateText(), std::string("list"));
    folder.write("chat_template.jinja", "file");
    QCOMPARE((*folder.load())->chatTemplateText(), std::string("file"));
}

void TokenizerJsonTest::postProcessorAddsTokens()
{
    auto document = smallTokenizer();
    document["post_processor"] = {
        {"type", "TemplateProcessing"},
        {"single",
         {{{"SpecialToken", {{"id", "<|end|>"}, {"type_id", 0}}}},
          {{"Sequence", {{"id", "A"}, {"type_id", 0}}}},
          {{"SpecialToken", {{"id", "<tool>"}, {"type_id", 0}}}}}},
        {"pair", json::array()},
        {"special_tokens",
         {{"<|end|>", {{"id", "<|end|>"}, {"ids", {261}}, {"tokens", {"<|end|>"}}}},
          {"<tool>", {{"id", "<tool>"}, {"ids", {262}}, {"tokens", {"<tool>"}}}}}}};
    const TokenizerFolder folder(document.dump());
    folder.write("tokenizer_config.json", R"({"bos_token": "<|end|>"})");
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("hello"), (Ids{261, 259, 262}));
    QCOMPARE(tokenizer->encode("hello", {false, false}), (Ids{259}));
    QVERIFY(tokenizer->addsBos());
}

void TokenizerJsonTest::brokenTextIsReplaced()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("\xFF"), (Ids{0xEF, 0xBF, 0xBD}));
    QCOMPARE(tokenizer->encode("a\xE4\xBD"), (Ids{'a', 0xEF, 0xBF, 0xBD}));
    QCOMPARE(tokenizer->decode({0xE4, 0xBD, 'x', 0xFF, 0xFF}),
             std::string("\xEF\xBF\xBDx\xEF\xBF\xBD\xEF\xBF\xBD"));
}

void TokenizerJsonTest::longWordsMergeAsShortOnes()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    const auto tokenizer = *folder.load();
    std::string text;
    Ids expected;
    for (int i = 0; i < 20000; ++i) {
        text += i % 3 == 0 ? "hello" : i % 3 == 1 ? "hell" : "lx";
        for (const auto id : i % 3 == 0 ? Ids{259} : i % 3 == 1 ? Ids{258} : Ids{'l', 'x'})
            expected.push_back(id);
    }
    QCOMPARE(tokenizer->encode(text), expected);
}

void TokenizerJsonTest::unigramTakesTheBestCut()
{
    const json document = {
        {"model",
         {{"type", "Unigram"},
          {"unk_id", 0},
          {"vocab", json::array({json::array({"<unk>", 0.0}), json::array({"a", -1.0}),
                                 json::array({"b", -1.5}), json::array({"ab", -2.0}),
                                 json::array({"ba", -5.0}), json::array({"abb", -4.5})})}}}};
    const TokenizerFolder folder(document.dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("abba"), (Ids{3, 2, 1})); // -4.5, against -5.5 and -8.5
    QCOMPARE(tokenizer->encode("xyab"), (Ids{0, 3}));
    QCOMPARE(tokenizer->encode("a\u4f60"), (Ids{1, 0}));
}

void TokenizerJsonTest::streamHoldsHalfACharacterBack()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    text::StreamDecoder decoder(*folder.load());
    QCOMPARE(decoder.push(259), std::string("hello"));
    QCOMPARE(decoder.push(0xE4), std::string());
    QCOMPARE(decoder.push(0xBD), std::string());
    QCOMPARE(decoder.push(261), std::string()); // special, skipped
    QCOMPARE(decoder.push(0xA0), std::string("\u4f60"));
    QCOMPARE(decoder.push(0xE4), std::string());
    QCOMPARE(decoder.finish(), std::string("\uFFFD"));
    QCOMPARE(decoder.finish(), std::string());
}

void TokenizerJsonTest::streamGivesBrokenBytesOutInTheEnd()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    const auto tokenizer = *folder.load();
    text::StreamDecoder decoder(tokenizer);
    Ids ids;
    std::string given;
    for (int i = 0; i < 1000; ++i) {
        ids.push_back(i % 7 == 0 ? 0xE4 : 0xFF);
        given += decoder.push(ids.back());
        QVERIFY(i < 100 || !given.empty());
    }
    given += decoder.push('x');
    ids.push_back('x');
    given += decoder.finish();
    QCOMPARE(given, tokenizer->decode(ids));
}

void TokenizerJsonTest::aDecoderWithoutStepsJoinsWithoutBlanks()
{
    auto document = smallTokenizer();
    document["decoder"] = {{"type", "Sequence"}, {"decoders", nlohmann::json::array()}};
    QCOMPARE((*TokenizerFolder(document.dump()).load())->decode({'a', 'b'}), std::string("ab"));
    document["decoder"] = nullptr;
    QCOMPARE((*TokenizerFolder(document.dump()).load())->decode({'a', 'b'}), std::string("a b"));
}

void TokenizerJsonTest::blanksThatOneAddedTokenTookAreNoOther()
{
    auto document = smallTokenizer();
    for (const auto& [id, content] : {std::pair{263, "<a>"}, std::pair{264, "  "}})
        document["added_tokens"].push_back({{"id", id},
                                            {"content", content},
                                            {"lstrip", true},
                                            {"rstrip", true},
                                            {"normalized", false},
                                            {"special", true}});
    const TokenizerFolder folder(document.dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("x<a>  y"), (Ids{'x', 263, 'y'}));
    QCOMPARE(tokenizer->encode("x  y"), (Ids{'x', 264, 'y'}));
}

void TokenizerJsonTest::anAddedTokenListedTwiceStaysSpecial()
{
    auto document = smallTokenizer();
    for (const bool special : {true, false})
        document["added_tokens"].push_back(
            {{"id", 263}, {"content", "<a>"}, {"normalized", false}, {"special", special}});
    const TokenizerFolder folder(document.dump());
    const auto tokenizer = *folder.load();
    QVERIFY(tokenizer->isSpecial(263));
    QCOMPARE(tokenizer->decode({'x', 263}, true), std::string("x"));
}

void TokenizerJsonTest::anEmptyMatchBehindAnotherIsLeftOut()
{
    auto document = smallTokenizer();
    document["normalizer"] = {
        {"type", "Replace"}, {"pattern", {{"Regex", "x*"}}}, {"content", "-"}};
    const TokenizerFolder folder(document.dump());
    const auto tokenizer = *folder.load();
    QCOMPARE(tokenizer->encode("xx "), (Ids{'-', ' ', '-'}));
    QCOMPARE(tokenizer->encode("ab"), (Ids{'-', 'a', '-', 'b', '-'}));
}

void TokenizerJsonTest::propertiesKnowTheYoungestCharacters_data()
{
    QTest::addColumn<QString>("regex");
    QTest::addColumn<QString>("left");
    QTest::newRow("property") << "\\p{S}"
                              << "ab";
    QTest::newRow("in a class") << "[\\p{P}\\p{S}]+"
                                << "ab";
    QTest::newRow("negated") << "\\P{S}"
                             << "\U0001fae8";
    QTest::newRow("caret") << "\\p{^S}"
                           << "\U0001fae8";
    QTest::newRow("negated class") << "[^\\p{S}]"
                                   << "\U0001fae8";
    QTest::newRow("another property") << "\\p{L}"
                                      << "\U0001fae8";
}

void TokenizerJsonTest::propertiesKnowTheYoungestCharacters()
{
    QFETCH(QString, regex);
    QFETCH(QString, left);
    auto document = smallTokenizer();
    document["pre_tokenizer"] = {
        {"type", "Sequence"},
        {"pretokenizers",
         {{{"type", "Split"},
           {"pattern", {{"Regex", regex.toStdString()}}},
           {"behavior", "Removed"},
           {"invert", false}},
          {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", false}}}}};
    const TokenizerFolder folder(document.dump());
    const auto tokenizer = *folder.load();
    // A symbol of Unicode 15, which libraries of the first supported system do not know.
    QCOMPARE(QString::fromStdString(tokenizer->decode(tokenizer->encode("a\U0001fae8b"))), left);
}

void TokenizerJsonTest::savesTheFilesOfTheFolder()
{
    const TokenizerFolder folder(smallTokenizer().dump());
    folder.write("chat_template.jinja", "hi");
    const auto files = (*folder.load())->filesToSave();
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{2});
    QCOMPARE((*files)[0].first, std::string("tokenizer.json"));
    QCOMPARE((*files)[1].second, std::string("hi"));
}

void TokenizerJsonTest::unsupportedComponentsAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("component");
    QTest::newRow("normalizer") << "/normalizer"
                                << "Klingon";
    QTest::newRow("pre-tokenizer") << "/pre_tokenizer"
                                   << "UnicodeScripts";
    QTest::newRow("post-processor") << "/post_processor"
                                    << "Klingon";
    QTest::newRow("decoder") << "/decoder"
                             << "CTC";
    QTest::newRow("pieces of words") << "/model"
                                     << "WordPiece";
    QTest::newRow("whole words") << "/model"
                                 << "WordLevel";
}

void TokenizerJsonTest::unsupportedComponentsAreNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, component);
    auto document = smallTokenizer();
    auto& part = document[json::json_pointer(path.toStdString())];
    if (part.is_object())
        part["type"] = component.toStdString();
    else
        part = {{"type", component.toStdString()}};
    const TokenizerFolder folder(document.dump());
    const auto tokenizer = folder.load();
    QVERIFY(!tokenizer);
    QVERIFY(tokenizer.error().code == ErrorCode::Unsupported);
    const auto message = QString::fromStdString(tokenizer.error().message);
    QVERIFY2(message.contains("\"" + component +
                              "\", which is not supported; choose a model with another tokenizer"),
             qPrintable(message));
    QVERIFY(message.contains("tokenizer.json"));
}

void TokenizerJsonTest::malformedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("names");
    const auto changed = [](const char* path, const json& value) {
        auto document = smallTokenizer();
        document[json::json_pointer(path)] = value;
        return QByteArray::fromStdString(document.dump());
    };
    const auto whole = smallTokenizer().dump(1);
    QTest::newRow("empty") << QByteArray() << "line 1";
    QTest::newRow("no JSON") << QByteArray("{\n\"a\": 1,\n]") << "line 3";
    QTest::newRow("cut") << QByteArray::fromStdString(whole.substr(0, whole.size() / 2)) << "line";
    QTest::newRow("no model") << QByteArray("{\"version\": \"1.0\"}") << "model";
    QTest::newRow("list") << QByteArray("[]") << "model";
    QTest::newRow("unknown token in a merge") << changed("/model/merges/0", "h zz") << "zz";
    QTest::newRow("unknown result of a merge") << changed("/model/merges/0", "h h") << "hh";
    QTest::newRow("merge of one") << changed("/model/merges/0", "h") << "merges";
    QTest::newRow("merge of three")
        << changed("/model/merges", json::array({json::array({"h", "e", "l"})})) << "merges";
    QTest::newRow("merge of a number") << changed("/model/merges/0", 7) << "merges";
    QTest::newRow("huge id") << changed("/model/vocab/he", 4000000000LL) << "4000000000";
    QTest::newRow("negative id") << changed("/model/vocab/he", -5) << "-5";
    QTest::newRow("id is text") << changed("/model/vocab/he", "1") << "vocab";
    QTest::newRow("id is an object") << changed("/model/vocab/he", json::object()) << "vocab";
    QTest::newRow("added token without content")
        << changed("/added_tokens/0/content", nullptr) << "added_tokens";
    QTest::newRow("huge added id") << changed("/added_tokens/0/id", 1LL << 40) << "added_tokens";
    QTest::newRow("nested") << QByteArray(100000, '[') << "nested";
    QTest::newRow("nested sequence") << changed("/pre_tokenizer", [] {
        json inner = nullptr;
        for (int i = 0; i < 25; ++i)
            inner = {{"type", "Sequence"}, {"pretokenizers", {inner}}};
        return inner;
    }()) << "deep";
    QTest::newRow("regex that is none")
        << changed("/pre_tokenizer",
                   {{"type", "Split"}, {"pattern", {{"Regex", "(("}}}, {"behavior", "Isolated"}})
        << "((";
    QTest::newRow("template without the text")
        << changed("/post_processor", {{"type", "TemplateProcessing"}, {"single", json::array()}})
        << "post_processor";
}

void TokenizerJsonTest::malformedFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, names);
    const TokenizerFolder folder(content.toStdString());
    const auto tokenizer = folder.load();
    QVERIFY(!tokenizer);
    QVERIFY2(tokenizer.error().message.find(names.toStdString()) != std::string::npos,
             tokenizer.error().message.c_str());
    QVERIFY2(tokenizer.error().message.find("tokenizer.json") != std::string::npos,
             tokenizer.error().message.c_str());
    QVERIFY(tokenizer.error().message.size() < 400);
}

void TokenizerJsonTest::aMissingTokenizerIsNotFound()
{
    const QTemporaryDir folder;
    const auto tokenizer = text::loadTokenizer(pathFromUtf8(folder.path().toStdString()));
    QVERIFY(!tokenizer);
    QVERIFY(tokenizer.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TokenizerJsonTest)
#include "tokenizer_json_test.moc"
