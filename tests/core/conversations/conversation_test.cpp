#include "core/conversations/conversation.h"

#include "core/base/json.h"
#include "core/conversations/export.h"
#include "core/conversations/tool_use.h"
#include "core/text/thoughts.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::conversations;

namespace {

std::int64_t say(Conversation& c, std::int64_t parent, Role role, const std::string& text,
                 int lane = 0)
{
    Message message;
    message.parent = parent;
    message.role = role;
    message.text = text;
    message.lane = lane;
    return c.add(std::move(message));
}

std::vector<std::string> shownTexts(const Conversation& c)
{
    std::vector<std::string> texts;
    for (const auto index : c.shown())
        texts.push_back(c.messages[index].text);
    return texts;
}

std::vector<std::string> historyTexts(const Conversation& c, std::int64_t question, int lane)
{
    std::vector<std::string> texts;
    for (const auto* message : c.history(question, lane))
        texts.push_back(message->text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

class ConversationTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditedQuestionKeepsWhatFollowedTheEarlierOne();
    void anAnswerGivenAgainIsAnotherVersion();
    void eachLaneHearsItsOwnAnswers();
    void aLaneWithoutAnAnswerHearsNothingOfThatQuestion();
    void thoughtsAreTakenApart();
    void exportsHoldTheShownPath();
    void toolsGoIntoTheFormsThatHoldThem();
    void exportWithoutAnAnswerIsRefused();
};

void ConversationTest::anEditedQuestionKeepsWhatFollowedTheEarlierOne()
{
    auto c = newConversation();
    const auto q1 = say(c, 0, Role::User, "one");
    const auto a1 = say(c, q1, Role::Assistant, "1");
    say(c, a1, Role::User, "two");
    const auto edited = say(c, 0, Role::User, "changed");
    say(c, edited, Role::Assistant, "2");
    QVERIFY(shownTexts(c) == Texts({"changed", "2"}));
    QVERIFY(c.versions(edited) == std::vector<std::int64_t>({q1, edited}));
    QVERIFY(c.choose(q1) == std::vector<std::int64_t>({q1, edited}));
    QVERIFY(shownTexts(c) == Texts({"one", "1", "two"}));
}

void ConversationTest::anAnswerGivenAgainIsAnotherVersion()
{
    auto c = newConversation();
    const auto q1 = say(c, 0, Role::User, "one");
    const auto a1 = say(c, q1, Role::Assistant, "1");
    const auto again = say(c, q1, Role::Assistant, "1b");
    QVERIFY(c.versions(a1) == std::vector<std::int64_t>({a1, again}));
    QVERIFY(shownTexts(c) == Texts({"one", "1b"}));
    const auto q2 = say(c, again, Role::User, "two");
    QVERIFY(historyTexts(c, q2, 0) == Texts({"one", "1b", "two"}));
    c.choose(a1);
    QVERIFY(shownTexts(c) == Texts({"one", "1"}));
}

void ConversationTest::eachLaneHearsItsOwnAnswers()
{
    auto c = newConversation();
    c.sideBySide = true;
    const auto q1 = say(c, 0, Role::User, "one");
    const auto left = say(c, q1, Role::Assistant, "base", 0);
    say(c, q1, Role::Assistant, "tuned", 1);
    QCOMPARE(c.versions(left).size(), std::size_t(1)); // lanes are no versions of each other
    const auto q2 = say(c, left, Role::User, "two");
    QVERIFY(historyTexts(c, q2, 0) == Texts({"one", "base", "two"}));
    QVERIFY(historyTexts(c, q2, 1) == Texts({"one", "tuned", "two"}));
    QVERIFY(shownTexts(c) == Texts({"one", "base", "tuned", "two"}));
}

void ConversationTest::aLaneWithoutAnAnswerHearsNothingOfThatQuestion()
{
    auto c = newConversation();
    c.sideBySide = true;
    const auto q1 = say(c, 0, Role::User, "one");
    const auto left = say(c, q1, Role::Assistant, "base", 0);
    const auto q2 = say(c, left, Role::User, "two");
    QVERIFY(historyTexts(c, q2, 1) == Texts({"two"}));
}

void ConversationTest::thoughtsAreTakenApart()
{
    const auto whole = text::splitThought("<think>\nHm.\n</think>\n\nYes.", "qwen3");
    QVERIFY(whole.hasThought && whole.closed);
    QCOMPARE(whole.thought, std::string("Hm."));
    QCOMPARE(whole.answer, std::string("Yes."));
    const auto open = text::splitThought("<think>\nHm", "qwen3");
    QVERIFY(open.hasThought && !open.closed && open.answer.empty());
    const auto inPrompt = text::splitThought("Hm.\n</think>\n\nYes.", "deepseekr1");
    QVERIFY(inPrompt.closed);
    QCOMPARE(inPrompt.thought, std::string("Hm."));
    const auto own = text::splitThought("<seed:think>Hm.</seed:think>Yes.", "seed_oss");
    QCOMPARE(own.thought, std::string("Hm."));
    const auto plain = text::splitThought("Use `<think>` and `</think>`.", "");
    QVERIFY(!plain.hasThought);
    QCOMPARE(plain.answer, std::string("Use `<think>` and `</think>`."));
}

void ConversationTest::exportsHoldTheShownPath()
{
    auto c = newConversation();
    c.system = "Be brief.";
    const auto q1 = say(c, 0, Role::User, "你是谁？");
    say(c, q1, Role::Assistant, "an earlier version");
    const auto a1 = say(c, q1, Role::Assistant, "<think>\nHm.\n</think>\n\n喵");
    const auto q2 = say(c, a1, Role::User, "And?");
    say(c, q2, Role::Assistant, "Meow");
    const auto openAi = *parseJson(exported(c, ExportForm::OpenAi), "x");
    QCOMPARE(openAi["messages"].size(), std::size_t(5));
    QCOMPARE(openAi["messages"][0]["content"].get<std::string>(), std::string("Be brief."));
    QCOMPARE(openAi["messages"][1]["content"].get<std::string>(), std::string("你是谁？"));
    const auto share = *parseJson(exported(c, ExportForm::ShareGpt), "x");
    QCOMPARE(share[0]["conversations"][3]["value"].get<std::string>(), std::string("Meow"));
    QCOMPARE(share[0]["system"].get<std::string>(), std::string("Be brief."));
    const auto rows = *parseJson(exported(c, ExportForm::Rows), "x");
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(!rows[0].contains("history"));
    QCOMPARE(rows[1]["history"][0][0].get<std::string>(), std::string("你是谁？"));
    const auto text = exported(c, ExportForm::Markdown);
    QVERIFY(text.starts_with("# 你是谁？\n") && text.find("> Hm.\n\n喵") != std::string::npos);
    QVERIFY(text.find("earlier") == std::string::npos);
}

void ConversationTest::toolsGoIntoTheFormsThatHoldThem()
{
    auto c = newConversation();
    c.settings = R"({"tools": "[{\"name\": \"now\"}]"})";
    const auto q1 = say(c, 0, Role::User, "What time is it?");
    Message call;
    call.parent = q1;
    call.role = Role::Assistant;
    call.chatTemplate = "qwen";
    call.text = "<tool_call>\n{\"name\": \"now\", \"arguments\": {}}\n</tool_call>";
    const auto a1 = c.add(call);
    const auto told = say(c, a1, Role::Observation, "12:00");
    const auto a2 = say(c, told, Role::Assistant, "It is noon.");
    const auto q2 = say(c, a2, Role::User, "Thanks");
    say(c, q2, Role::Assistant, "You are welcome.");
    QCOMPARE(c.shown().size(), std::size_t(6));

    const auto openAi = *parseJson(exported(c, ExportForm::OpenAi), "x");
    const auto& messages = openAi["messages"];
    const auto& made = messages[1]["tool_calls"][0];
    QCOMPARE(made["function"]["name"].get<std::string>(), std::string("now"));
    QCOMPARE(messages[2]["role"].get<std::string>(), std::string("tool"));
    QVERIFY(messages[2]["tool_call_id"] == made["id"]);
    QCOMPARE(openAi["tools"][0]["function"]["name"].get<std::string>(), std::string("now"));
    const auto share = *parseJson(exported(c, ExportForm::ShareGpt), "x");
    const auto& turns = share[0]["conversations"];
    QCOMPARE(turns[1]["from"].get<std::string>(), std::string("function_call"));
    QCOMPARE(turns[1]["value"].get<std::string>(),
             std::string(R"([{"name": "now", "arguments": {}}])"));
    QCOMPARE(turns[2]["from"].get<std::string>(), std::string("observation"));
    QVERIFY(share[0].contains("tools"));
    const auto rows = *parseJson(exported(c, ExportForm::Rows), "x");
    QCOMPARE(rows.size(), std::size_t(1)); // alpaca has no place for the others
    QCOMPARE(rows[0]["output"].get<std::string>(), std::string("You are welcome."));
    QVERIFY(exported(c, ExportForm::Markdown).find("\n## Tool\n\n12:00\n") != std::string::npos);

    c.settings.clear(); // the tool's answer tells that they are in use
    QCOMPARE(callsOf(c, *c.find(a1)).size(), std::size_t(1));
    QVERIFY(callsOf(c, *c.find(a2)).empty());
}

void ConversationTest::exportWithoutAnAnswerIsRefused()
{
    QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "x.json";
    auto c = newConversation();
    say(c, 0, Role::User, "one");
    const auto refused = exportTo(file, c, ExportForm::Rows);
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidArgument);
    QVERIFY(!std::filesystem::exists(file));
}

QTEST_GUILESS_MAIN(ConversationTest)
#include "conversation_test.moc"
