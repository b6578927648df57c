#include "core/text/python_json.h"
#include "core/text/tool_format.h"

#include <QtTest>

using namespace anneal;

namespace {

const std::string kTools =
    R"([{"name": "weather", "description": "\u5929\u6c14", "parameters": {"type": "object", "properties":
        {"city": {"type": "string", "description": "City"}, "days": {"type": ["integer", "null"], "enum": ["1", "2"]},
         "tags": {"type": "array", "items": {"type": "string"}}}, "required": ["city"]}}])";

text::ChatTemplate withFormat(const std::string& format)
{
    text::ChatTemplate chatTemplate;
    chatTemplate.toolFormat = format;
    return chatTemplate;
}

} // namespace

/// The rules of tool texts and calls, by hand-made expectations.
class ToolFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonIsWrittenAsPythonWritesIt_data();
    void jsonIsWrittenAsPythonWritesIt();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void toolsAreDescribed();
    void toolsAreDeclared();
    void thereAreThirteenFormats();
    void callsAreWritten_data();
    void callsAreWritten();
    void aThoughtStaysInFront();
    void textAroundTaggedCallsStaysInFront();
    void badToolsAreRefused_data();
    void badToolsAreRefused();
    void badCallsAreRefused_data();
    void badCallsAreRefused();
    void rawToolsStayUnparsed();
    void anotherFormatChangesTheFunctionTurn();
    void theDateIsTheGivenOne();
};

void ToolFormatTest::jsonIsWrittenAsPythonWritesIt_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("compact");
    QTest::addColumn<QString>("shown");
    QTest::newRow("big integer") << "123456789012345678901234567890"
                                 << "123456789012345678901234567890"
                                 << "123456789012345678901234567890";
    QTest::newRow("minus zero") << "-0"
                                << "0"
                                << "0";
    QTest::newRow("exponent") << "1E5"
                              << "100000.0"
                              << "100000.0";
    QTest::newRow("large") << "1e16"
                           << "1e+16"
                           << "1e+16";
    QTest::newRow("small") << "1E-7"
                           << "1e-07"
                           << "1e-07";
    QTest::newRow("infinite") << "1e999"
                              << "Infinity"
                              << "inf";
    QTest::newRow("nan") << "NaN"
                         << "NaN"
                         << "nan";
    QTest::newRow("escapes") << "\"\\u0001\\/\\u00e9\\ud83d\\ude00\\n\""
                             << "\"\\u0001/\u00e9\U0001f600\\n\""
                             << "\u0001/\u00e9\U0001f600\n";
    QTest::newRow("doubled key") << "{\"a\":1,\"b\":2,\"a\":3}"
                                 << "{\"a\": 3, \"b\": 2}"
                                 << "{'a': 3, 'b': 2}";
    QTest::newRow("list") << "[true,null,\"it's\",\"a\\\"b\"]"
                          << "[true, null, \"it's\", \"a\\\"b\"]"
                          << "[True, None, \"it's\", 'a\"b']";
    QTest::newRow("empty") << " [ ] "
                           << "[]"
                           << "[]";
}

void ToolFormatTest::jsonIsWrittenAsPythonWritesIt()
{
    QFETCH(QString, json);
    QFETCH(QString, compact);
    QFETCH(QString, shown);
    const auto value = text::PythonJson::parse(json.toStdString());
    QVERIFY2(value, value ? "" : value.error().message.c_str());
    QCOMPARE(QString::fromStdString(value->compact()), compact);
    QCOMPARE(QString::fromStdString(value->display()), shown);
}

void ToolFormatTest::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "{", "[1,]", "{\"a\" 1}", "01", "1.", "\"a", "\"\t\"", "nul",
                             "[1] 2", "{1: 2}", "\"\\x\"", "\xC2\xA0[]"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void ToolFormatTest::brokenJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!text::PythonJson::parse(json.toStdString()));
}

void ToolFormatTest::toolsAreDescribed()
{
    const auto written = text::toolText(withFormat("default"), kTools, "");
    QVERIFY(written);
    QVERIFY(written->find("> Tool Name: weather\nTool Description: \u5929\u6c14\nTool Args:\n"
                          "  - city (string, required): City\n"
                          "  - days (['integer', 'null']): , should be one of [1, 2]\n"
                          "  - tags (array): , where each item should be string\n\n") !=
            std::string::npos);
    QVERIFY(written->find("(one of [weather])") != std::string::npos);
    QCOMPARE(*text::toolText(withFormat("default"), " [ ] ", ""), std::string());
}

void ToolFormatTest::toolsAreDeclared()
{
    const auto written = text::toolText(withFormat("gemma4"), kTools, "");
    QCOMPARE(
        QString::fromStdString(*written),
        QString("declaration:weather{description:<|\"|>\u5929\u6c14<|\"|>,parameters:{properties:{"
                "city:{description:<|\"|>City<|\"|>,type:<|\"|>STRING<|\"|>},"
                "days:{type:<|\"|>['INTEGER', 'NULL']<|\"|>},tags:{type:<|\"|>ARRAY<|\"|>}},"
                "required:[<|\"|>city<|\"|>],type:<|\"|>OBJECT<|\"|>}}"));
}

void ToolFormatTest::thereAreThirteenFormats()
{
    const auto names = text::toolFormatNames();
    QCOMPARE(names.size(), std::size_t{13});
    for (const auto& name : names)
        QVERIFY(text::toolText(withFormat(name), kTools, "26 Jul 2024"));
    for (const auto& chatTemplate : text::chatTemplates())
        QVERIFY(std::find(names.begin(), names.end(), chatTemplate.toolFormat) != names.end());
}

void ToolFormatTest::callsAreWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("written");
    QTest::newRow("default")
        << "default"
        << "Action: f\nAction Input: {\"z\": \"x\", \"a\": {\"c\": 1.5, \"b\": true}}";
    QTest::newRow("qwen") << "qwen"
                          << "<tool_call>\n{\"name\": \"f\", \"arguments\": {\"z\": \"x\", \"a\": "
                             "{\"c\": 1.5, \"b\": true}}}\n</tool_call>";
    QTest::newRow("llama3 leaves one call bare")
        << "llama3"
        << "{\"name\": \"f\", \"parameters\": {\"z\": \"x\", \"a\": {\"c\": 1.5, \"b\": true}}}";
    QTest::newRow("mistral")
        << "mistral"
        << "[{\"name\": \"f\", \"arguments\": {\"z\": \"x\", \"a\": {\"c\": 1.5, \"b\": true}}}]";
    QTest::newRow("gemma4 sorts")
        << "gemma4"
        << "<|tool_call>call:f{a:{b:true,c:1.5},z:<|\"|>x<|\"|>}<tool_call|>";
    QTest::newRow("lfm2")
        << "lfm2"
        << "<|tool_call_start|>[f(z=\"x\", a={\"c\": 1.5, \"b\": true})]<|tool_call_end|>";
    QTest::newRow("seed_oss lacks the mark") << "seed_oss"
                                             << "\n<seed:tool_call>\n<function=f\n<parameter=z>x</"
                                                "parameter>\n<parameter=a>{\"c\": 1.5, \"b\": "
                                                "true}</parameter>\n</function>\n</seed:tool_call>";
    QTest::newRow("glm4") << "glm4"
                          << "f\n{\"z\": \"x\", \"a\": {\"c\": 1.5, \"b\": true}}";
}

void ToolFormatTest::callsAreWritten()
{
    QFETCH(QString, format);
    QFETCH(QString, written);
    const auto text = text::functionText(
        withFormat(format.toStdString()),
        R"({"name": "f", "arguments": {"z": "x", "a": {"c": 1.50, "b": true}}, "id": 7})");
    QVERIFY2(text, text ? "" : text.error().message.c_str());
    QCOMPARE(QString::fromStdString(*text), written);
}

void ToolFormatTest::aThoughtStaysInFront()
{
    const auto text = text::functionText(
        withFormat("glm4"), "<think>\nhm\n</think>\n\n{\"name\": \"f\", \"arguments\": {}}");
    QCOMPARE(*text, std::string("<think>\nhm\n</think>\n\nf\n{}"));
    auto inside = withFormat("glm4");
    inside.systemInsideFirstUser = true;
    QVERIFY(!text::functionText(inside,
                                "<think>\nhm\n</think>\n\n{\"name\": \"f\", \"arguments\": {}}"));
}

void ToolFormatTest::textAroundTaggedCallsStaysInFront()
{
    const auto text = text::functionText(
        withFormat("glm4"), "A<tool_call>{\"name\": \"f\", \"arguments\": \"{}\"}</tool_call>B");
    QCOMPARE(*text, std::string("ABf\n\"{}\""));
}

void ToolFormatTest::badToolsAreRefused_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("tools");
    QTest::newRow("no JSON") << "qwen"
                             << "[{";
    QTest::newRow("no list") << "qwen"
                             << "{}";
    QTest::newRow("no list, seed_oss") << "seed_oss"
                                       << "{}";
    QTest::newRow("no object") << "qwen"
                               << "[1]";
    QTest::newRow("no function") << "default"
                                 << "[{\"type\": \"function\"}]";
    QTest::newRow("no properties") << "default"
                                   << "[{\"name\": \"f\", \"parameters\": {}}]";
}

void ToolFormatTest::badToolsAreRefused()
{
    QFETCH(QString, format);
    QFETCH(QString, tools);
    const auto text =
        text::toolText(withFormat(format.toStdString()), tools.toStdString(), "26 Jul 2024");
    QVERIFY(!text);
    QVERIFY(text.error().code == ErrorCode::Format);
}

void ToolFormatTest::badCallsAreRefused_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("call");
    QTest::newRow("no JSON") << "qwen"
                             << "call f";
    QTest::newRow("no name") << "qwen"
                             << "{\"arguments\": {}}";
    QTest::newRow("no arguments") << "qwen"
                                  << "{\"name\": \"f\"}";
    QTest::newRow("two calls")
        << "glm4"
        << "[{\"name\": \"f\", \"arguments\": {}}, {\"name\": \"f\", \"arguments\": {}}]";
    QTest::newRow("arguments are text") << "qwen3_5"
                                        << "{\"name\": \"f\", \"arguments\": \"{}\"}";
}

void ToolFormatTest::badCallsAreRefused()
{
    QFETCH(QString, format);
    QFETCH(QString, call);
    const auto text = text::functionText(withFormat(format.toStdString()), call.toStdString());
    QVERIFY(!text);
    QVERIFY(text.error().code == ErrorCode::Format);
}

void ToolFormatTest::rawToolsStayUnparsed()
{
    auto chatTemplate = withFormat("default");
    chatTemplate.rawTools = "<|tool|>{{content}}<|/tool|>";
    QCOMPARE(*text::toolText(chatTemplate, "[not {{content}} parsed", ""),
             std::string("<|tool|>[not {{content}} parsed<|/tool|>"));
}

void ToolFormatTest::anotherFormatChangesTheFunctionTurn()
{
    auto chatTemplate = *text::chatTemplate("qwen");
    QVERIFY(text::setToolFormat(chatTemplate, "llama3"));
    QCOMPARE(chatTemplate.function.size(), std::size_t{2});
    QVERIFY(chatTemplate.function[1].kind == text::Slot::Kind::Eos);
    const auto refused = text::setToolFormat(chatTemplate, "llama33");
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("llama3") != std::string::npos);
}

void ToolFormatTest::theDateIsTheGivenOne()
{
    const auto text = text::toolText(withFormat("llama3"), kTools, "26 Jul 2024");
    QVERIFY(text->find("Today Date: 26 Jul 2024\n") != std::string::npos);
    QCOMPARE(text::toolDate().size(), std::size_t{11});
}

QTEST_GUILESS_MAIN(ToolFormatTest)
#include "tool_format_test.moc"
