#include "core/text/chat_template.h"
#include "tests/core/text/golden.h"
#include "tests/support/shared.h"

#include <QtTest>

#include <set>

using namespace anneal;
using namespace anneal::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// The samples of one data set of the reference's data folder as conversations, one for each row.
std::vector<text::Conversation> conversations(const std::string& dataset)
{
    const auto folder = sharedFolder() / "fixtures_llamafactory" / "data";
    const auto info = readGolden(folder / "dataset_info.json");
    if (!info.contains(dataset))
        return {};
    const auto& entry = info[dataset];
    const auto rows = readGolden(folder / entry["file_name"].get<std::string>());
    std::vector<text::Conversation> result;
    for (const auto& row : rows) {
        text::Conversation conversation;
        if (row.contains("instruction")) {
            const auto columns = entry.value("columns", json::object());
            if (entry.value("ranking", false) || columns.contains("kto_tag"))
                return {};
            for (const auto& turn : row.value("history", json::array())) {
                conversation.messages.push_back({text::Role::User, turn[0]});
                conversation.messages.push_back({text::Role::Assistant, turn[1]});
            }
            auto question = row["instruction"].get<std::string>();
            if (const auto input = row.value("input", ""); !input.empty())
                question += (question.empty() ? "" : "\n") + input;
            conversation.messages.push_back({text::Role::User, question});
            conversation.messages.push_back({text::Role::Assistant, row.value("output", "")});
            conversation.system = row.value("system", "");
        } else if (row.contains("conversations") && !row.contains("chosen")) {
            static const std::map<std::string, text::Role> roles = {
                {"human", text::Role::User},
                {"gpt", text::Role::Assistant},
                {"observation", text::Role::Observation},
                {"function_call", text::Role::Function},
                {"system", text::Role::System}};
            conversation.system = row.value("system", "");
            conversation.tools = row.value("tools", "");
            for (const auto& message : row["conversations"]) {
                const auto role = roles.at(message["from"]);
                if (role == text::Role::System)
                    conversation.system = message["value"];
                else
                    conversation.messages.push_back({role, message["value"]});
            }
        } else {
            return {};
        }
        result.push_back(std::move(conversation));
    }
    return result;
}

} // namespace

/// Template encoding against the ids that LLaMA-Factory's own code gave.
class ChatEncoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void promptsAndAnswersAsTheReference_data();
    void promptsAndAnswersAsTheReference();
    void everyTemplateIsReadable();
    void anUnknownTemplateNamesTheNearest();
    void aMissingEosIsRefusedByName();
    void messagesOutOfTurnAreRefused();
    void thinkingDecidesWhereTheEmptyThoughtGoes();
    void thoughtsOfEarlierAnswersAreRemoved();
    void placeholdersInMessagesStayText();
    void theSystemTextGoesInsideTheFirstUserTurn();
    void thePromptAsTextHasTheSameIds();

private:
    std::shared_ptr<const text::Tokenizer> tokenizer(const std::string& name);
    text::ChatEncoder encoder(const std::string& tokenizerName, const std::string& templateName,
                              text::TemplateOptions options = {});
    std::map<std::string, std::shared_ptr<const text::Tokenizer>> m_loaded;
    QTemporaryDir m_temporary;
};

void ChatEncoderTest::initTestCase()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
}

std::shared_ptr<const text::Tokenizer> ChatEncoderTest::tokenizer(const std::string& name)
{
    auto& loaded = m_loaded[name];
    if (loaded)
        return loaded;
    // The goldens of "smollm2" were made with the tokenizer that was saved with the reference run.
    auto folder = name == "smollm2" ? sharedFolder() / "fixtures_llamafactory" / "smollm2_xfc_run"
                                    : sharedFolder() / "fixtures" / "tokenizers" / name;
    if (!fs::exists(folder / "tokenizer.json")) {
        const auto packed = folder;
        folder = fs::path(m_temporary.path().toStdString()) / name;
        fs::create_directories(folder);
        std::ofstream(folder / "tokenizer.json", std::ios::binary)
            << readMaybePacked(packed / "tokenizer.json");
        fs::copy(packed / "tokenizer_config.json", folder / "tokenizer_config.json",
                 fs::copy_options::overwrite_existing);
    }
    auto result = text::loadTokenizer(folder);
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return loaded = *result;
}

text::ChatEncoder ChatEncoderTest::encoder(const std::string& tokenizerName,
                                           const std::string& templateName,
                                           text::TemplateOptions options)
{
    auto chat = text::chatTemplate(templateName);
    auto result = text::ChatEncoder::create(*chat, tokenizer(tokenizerName), options);
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return *result;
}

void ChatEncoderTest::promptsAndAnswersAsTheReference_data()
{
    QTest::addColumn<QString>("file");
    const auto folder = sharedFolder() / "fixtures_llamafactory" / "encoding";
    for (const auto& file : fs::directory_iterator(folder))
        QTest::newRow(file.path().stem().string().c_str())
            << QString::fromStdString(file.path().string());
}

void ChatEncoderTest::promptsAndAnswersAsTheReference()
{
    QFETCH(QString, file);
    const fs::path path = file.toStdString();
    const auto stem = path.stem().string();
    const auto golden = readGolden(path);
    const auto tokenizerName = stem.substr(0, stem.find("__"));
    const auto templateName = stem.substr(stem.find("__") + 2);
    const auto plain = encoder(tokenizerName, templateName);
    const auto& fixed = golden["fixed_tokenizer"];
    QCOMPARE(plain.eos(), fixed["eos_token_id"].get<text::TokenId>());
    QCOMPARE(plain.pad(), fixed["pad_token_id"].get<text::TokenId>());
    std::set<text::TokenId> stops;
    for (const auto& id : fixed["stop_token_ids"]) // new tokens of the reference are left out here
        if (id.get<std::size_t>() < plain.tokenizer().size())
            stops.insert(id.get<text::TokenId>());
    QCOMPARE(std::set(plain.stopIds().begin(), plain.stopIds().end()), stops);

    int compared = 0;
    for (const auto& entry : golden["cases"]) {
        const auto& options = entry["options"];
        static const std::set<std::string> understood = {"default_system", "enable_thinking",
                                                         "mask_history", "preserve_thinking"};
        bool usable = entry["stage"] == "sft" && entry.contains("rows");
        for (const auto& [key, value] : options.items())
            usable = usable && understood.contains(key);
        if (!usable)
            continue;
        const auto samples = conversations(entry["dataset"]);
        if (samples.size() != entry["rows"].size())
            continue;
        auto chat = plain.chatTemplate();
        chat.defaultSystem = options.value("default_system", chat.defaultSystem);
        text::TemplateOptions thinking;
        thinking.date = "23 Nov 2026"; // the day the goldens were made on
        if (options.contains("enable_thinking")) {
            thinking.enableThinking = std::nullopt;
            if (options["enable_thinking"].is_boolean())
                thinking.enableThinking = options["enable_thinking"].get<bool>();
        }
        thinking.preserveThinking = options.value("preserve_thinking", false);
        const auto maker = text::ChatEncoder::create(chat, tokenizer(tokenizerName), thinking);
        QVERIFY(maker);
        const bool maskHistory = options.value("mask_history", false);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto pairs = maker->encodeMultiTurn(samples[i], maskHistory);
            QVERIFY(pairs);
            std::vector<text::TokenId> ids;
            for (const auto& pair : *pairs) {
                ids.insert(ids.end(), pair.prompt.begin(), pair.prompt.end());
                ids.insert(ids.end(), pair.response.begin(), pair.response.end());
            }
            if (chat.efficientEos)
                ids.push_back(maker->eos());
            const auto expected = idsOf(entry["rows"][i]["input_ids"]);
            if (ids != expected)
                qWarning("%s %s row %zu\n got %s\nwant %s", stem.c_str(),
                         entry["name"].get<std::string>().c_str(), i, json(ids).dump().c_str(),
                         json(expected).dump().c_str());
            QCOMPARE(ids, expected);
            ++compared;
        }
    }
    QVERIFY2(compared > 10, "too few rows could be compared");
}

void ChatEncoderTest::everyTemplateIsReadable()
{
    QCOMPARE(text::chatTemplates().size(), std::size_t{124});
    const auto tok = tokenizer("smollm2");
    int usable = 0;
    for (const auto& chat : text::chatTemplates()) {
        const auto made = text::ChatEncoder::create(chat, tok);
        if (!made) {
            QVERIFY(made.error().code == ErrorCode::Unsupported);
            continue;
        }
        ++usable;
        QVERIFY(made->encodePrompt({"", "", {{text::Role::User, "Hello"}}}));
        QVERIFY(made->encodeMultiTurn(
            {"s", "[]", {{text::Role::User, "Hello"}, {text::Role::Assistant, "Hi"}}}, true));
    }
    QVERIFY(usable > 50);
}

void ChatEncoderTest::anUnknownTemplateNamesTheNearest()
{
    const auto result = text::chatTemplate("qwen33");
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::InvalidArgument);
    QVERIFY(result.error().message.find("qwen3") != std::string::npos);
}

void ChatEncoderTest::aMissingEosIsRefusedByName()
{
    const auto result =
        text::ChatEncoder::create(*text::chatTemplate("gemma"), tokenizer("smollm2"));
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Unsupported);
    QVERIFY(result.error().message.find("<end_of_turn>") != std::string::npos);
}

void ChatEncoderTest::messagesOutOfTurnAreRefused()
{
    const auto maker = encoder("smollm2", "smollm2");
    using text::Role;
    QVERIFY(!maker.encodePrompt({"", "", {}}));
    QVERIFY(!maker.encodePrompt({"", "", {{Role::Assistant, "a"}}}));
    QVERIFY(!maker.encodeMultiTurn({"", "", {{Role::User, "a"}}}, false));
    QVERIFY(!maker.encodeMultiTurn({"", "", {{Role::User, "a"}, {Role::User, "b"}}}, false));
    QVERIFY(!maker.encodeMultiTurn({"", "", {}}, false));
}

void ChatEncoderTest::thinkingDecidesWhereTheEmptyThoughtGoes()
{
    const text::Conversation question{"", "", {{text::Role::User, "Hi"}}};
    const auto on = encoder("qwen3", "qwen3", {.enableThinking = true}).renderPrompt(question);
    const auto off = encoder("qwen3", "qwen3", {.enableThinking = false}).renderPrompt(question);
    QCOMPARE(*on, std::string("<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"));
    QCOMPARE(*off, *on + "<think>\n\n</think>\n\n");
}

void ChatEncoderTest::thoughtsOfEarlierAnswersAreRemoved()
{
    const text::Conversation chat{"",
                                  "",
                                  {{text::Role::User, "1"},
                                   {text::Role::Assistant, "<think>\na\n</think>\n\nb"},
                                   {text::Role::User, "2"}}};
    const auto removed = encoder("qwen3", "qwen3").renderPrompt(chat);
    QVERIFY(removed->find("a\n") == std::string::npos);
    const auto kept = encoder("qwen3", "qwen3", {.enableThinking = true, .preserveThinking = true})
                          .renderPrompt(chat);
    QVERIFY(kept->find("<think>\na\n</think>\n\nb") != std::string::npos);
}

void ChatEncoderTest::placeholdersInMessagesStayText()
{
    const auto prompt =
        encoder("smollm2", "smollm2")
            .renderPrompt({"s {{content}}", "", {{text::Role::User, "{{content}}"}}});
    QCOMPARE(*prompt, std::string("<|im_start|>system\ns {{content}}<|im_end|>\n"
                                  "<|im_start|>user\n{{content}}<|im_end|>\n"
                                  "<|im_start|>assistant\n"));
}

void ChatEncoderTest::theSystemTextGoesInsideTheFirstUserTurn()
{
    const auto prompt =
        encoder("llama2", "llama2").renderPrompt({"Be kind.", "", {{text::Role::User, "Hi"}}});
    QCOMPARE(*prompt, std::string("<s>[INST] <<SYS>>\nBe kind.\n<</SYS>>\n\nHi [/INST]"));
}

void ChatEncoderTest::thePromptAsTextHasTheSameIds()
{
    const auto maker = encoder("smollm2", "smollm2");
    const text::Conversation chat{"", "", {{text::Role::User, "你叫什么名字？"}}};
    QCOMPARE(*maker.encodePrompt(chat),
             tokenizer("smollm2")->encode(*maker.renderPrompt(chat), {false, false}));
}

QTEST_GUILESS_MAIN(ChatEncoderTest)
#include "chat_encoder_test.moc"
