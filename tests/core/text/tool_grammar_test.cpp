#include "core/text/chat_template.h"
#include "core/text/tool_calls.h"
#include "core/text/tool_format.h"
#include "core/text/tool_grammar.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace anneal;

/// An answer can be held to calls as a format writes them.
class ToolGrammarTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheFormatWritesIsTaken_data();
    void whatTheFormatWritesIsTaken();
    void otherAnswersAreNot_data();
    void otherAnswersAreNot();
    void formatsWithoutJsonAreNamed();
    void badFunctionsAreNamed();
};

namespace {

std::vector<text::ForcedFunction> functions()
{
    return {{"weather", Json::parse(R"({"type":"object","properties":{"city":{"type":"string"},)"
                                    R"("days":{"type":"integer"}},"required":["city"],)"
                                    R"("additionalProperties":false})")},
            {"clock", Json()}};
}

std::string written(const QString& format, const std::string& calls)
{
    text::ChatTemplate pattern;
    pattern.toolFormat = format.toStdString();
    return text::functionText(pattern, calls).value();
}

bool isTaken(const QString& format, bool several, const std::string& answer)
{
    auto grammar = text::toolCallGrammar(format.toStdString(), functions(), several);
    if (!grammar)
        qFatal("%s", grammar.error().message.c_str());
    text::GrammarPrefix prefix(*grammar);
    return prefix.push(answer) && prefix.complete();
}

constexpr const char* kOne = R"({"name": "weather", "arguments": {"city": "Köln", "days": 3}})";
constexpr const char* kTwo =
    R"([{"name": "weather", "arguments": {"city": "Köln"}}, {"name": "clock", "arguments": {}}])";

} // namespace

void ToolGrammarTest::whatTheFormatWritesIsTaken_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("several");
    for (const char* format : {"default", "glm4", "ling", "llama3", "minimax1", "mistral", "qwen"})
        QTest::newRow(format) << QString(format) << (QString(format) != "glm4");
}

void ToolGrammarTest::whatTheFormatWritesIsTaken()
{
    QFETCH(QString, format);
    QFETCH(bool, several);
    QVERIFY(text::canForceToolCalls(format.toStdString()));
    const auto one = written(format, kOne);
    QVERIFY(isTaken(format, false, one) && isTaken(format, true, one));
    if (!several)
        return;
    const auto two = written(format, kTwo);
    QVERIFY(isTaken(format, true, two));
    QVERIFY(!isTaken(format, false, two));
}

void ToolGrammarTest::otherAnswersAreNot_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"default", "glm4", "ling", "llama3", "minimax1", "mistral", "qwen"})
        QTest::newRow(format) << QString(format);
}

void ToolGrammarTest::otherAnswersAreNot()
{
    QFETCH(QString, format);
    for (const char* call : {R"({"name": "other", "arguments": {}})",
                             R"({"name": "weather", "arguments": {"days": 3}})",
                             R"({"name": "weather", "arguments": {"city": 5}})",
                             R"({"name": "clock", "arguments": {"x": 1}})"})
        QVERIFY2(!isTaken(format, true, written(format, call)), call);
    QVERIFY(!isTaken(format, true, "It is sunny."));
    QVERIFY(!isTaken(format, true, written(format, kOne) + " and more"));
}

void ToolGrammarTest::formatsWithoutJsonAreNamed()
{
    for (const char* format : {"gemma4", "glm4_moe", "lfm2", "qwen3_5", "nothing"}) {
        QVERIFY(!text::canForceToolCalls(format));
        const auto refused = text::toolCallGrammar(format, functions(), true);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Unsupported);
        QVERIFY(refused.error().message.find(format) != std::string::npos);
    }
}

void ToolGrammarTest::badFunctionsAreNamed()
{
    const auto refused = [](const char* name, const char* parameters) {
        const auto grammar =
            text::toolCallGrammar("default", {{name, Json::parse(parameters)}}, true);
        return grammar ? std::string() : grammar.error().message;
    };
    QVERIFY(refused("no-dash", "null").find("no-dash") != std::string::npos);
    QVERIFY(refused("f", R"({"type":"string"})").find("parameters of f") != std::string::npos);
    QVERIFY(refused("f", R"({"properties":{"x":{"not":{}}}})").find("#/properties/x") !=
            std::string::npos);
    QCOMPARE(refused("f", "{}"), std::string());
}

QTEST_GUILESS_MAIN(ToolGrammarTest)
#include "tool_grammar_test.moc"
