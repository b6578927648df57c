#include "core/serve/tool_request.h"
#include "tests/core/serve/api_fixture.h"
#include "tests/core/text/schema_check.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

using namespace anneal;
using tests::ApiFixture;

/// Answers that are held to a schema, and calls of tools that are demanded. The model knows
/// nothing, so whatever fits comes of being held to it.
class StructuredAnswersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anAnswerFulfilsItsSchema_data();
    void anAnswerFulfilsItsSchema();
    void aJsonObjectIsOne();
    void theFormComesBeforeTheRules();
    void unsupportedSchemasAreNamed_data();
    void unsupportedSchemasAreNamed();
    void aCallIsForced_data();
    void aCallIsForced();
    void aForcedCallIsStreamed();
    void aCutAnswerKeepsItsWholeCalls();
    void aCutCallIsToldAsCut_data();
    void aCutCallIsToldAsCut();
    void choicesThatCantBeAreNamed_data();
    void choicesThatCantBeAreNamed();

private:
    [[nodiscard]] static QJsonObject withSchema(const QByteArray& schema);
    std::unique_ptr<ApiFixture> m_api;
};

namespace {

constexpr const char* kTools =
    R"([{"type":"function","function":{"name":"weather","description":"x","parameters":)"
    R"({"type":"object","properties":{"city":{"type":"string","maxLength":5},"days":{"type":)"
    R"("integer","minimum":1,"maximum":7}},"required":["city","days"],"additionalProperties":)"
    R"(false}}},{"type":"function","function":{"name":"clock"}}])";

QJsonObject choiceOf(const tests::HttpAnswer& answer)
{
    return answer.json()["choices"].toArray().first().toObject();
}

QJsonArray jsonArray(const char* text)
{
    return QJsonDocument::fromJson(text).array();
}

} // namespace

QJsonObject StructuredAnswersTest::withSchema(const QByteArray& schema)
{
    auto question = ApiFixture::question("Who are you?", 1500);
    question["response_format"] = QJsonObject{
        {"type", "json_schema"},
        {"json_schema", QJsonObject{{"name", "answer"},
                                    {"strict", true},
                                    {"schema", QJsonDocument::fromJson(schema).object()}}}};
    return question;
}

void StructuredAnswersTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_api = std::make_unique<ApiFixture>();
}

void StructuredAnswersTest::anAnswerFulfilsItsSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("object") << QByteArray(
        R"({"type":"object","properties":{"name":{"type":"string","maxLength":8},"age":{"type":"integer","minimum":0,"maximum":150},"kind":{"enum":["cat","dog","鱼"]},"tall":{"type":["boolean","null"]}},"required":["name","age","kind","tall"],"additionalProperties":false})");
    QTest::newRow("list") << QByteArray(
        R"({"type":"object","properties":{"steps":{"type":"array","minItems":2,"maxItems":3,"items":{"$ref":"#/$defs/step"}}},"required":["steps"],"additionalProperties":false,"$defs":{"step":{"type":"object","properties":{"text":{"type":"string","maxLength":4},"n":{"type":"number","minimum":0,"maximum":1}},"required":["text","n"],"additionalProperties":false}}})");
    QTest::newRow("either") << QByteArray(
        R"({"anyOf":[{"type":"object","properties":{"a":{"type":"string","pattern":"^[a-c]{3}-\\d$"}},"required":["a"],"additionalProperties":false},{"type":"null"}]})");
}

void StructuredAnswersTest::anAnswerFulfilsItsSchema()
{
    QFETCH(QByteArray, schema);
    const auto rules = Json::parse(schema.toStdString());
    for (const int seed : {0, 1, 2, 3}) {
        auto question = withSchema(schema);
        question["seed"] = seed;
        question["temperature"] = seed == 0 ? 0.0 : 2.0;
        const auto answer = m_api->post("/v1/chat/completions", question);
        QVERIFY2(answer.status == 200, answer.body.constData());
        const auto choice = choiceOf(answer);
        const auto text = choice["message"]["content"].toString().toStdString();
        QCOMPARE(choice["finish_reason"].toString(), QString("stop"));
        const auto read = Json::parse(text, nullptr, false);
        QVERIFY2(!read.is_discarded(), text.c_str());
        const auto mistake = tests::mistakeIn(read, rules, rules);
        QVERIFY2(mistake.empty(), (mistake + " in " + text).c_str());
    }
}

void StructuredAnswersTest::aJsonObjectIsOne()
{
    for (const int seed : {1, 2, 3, 4, 5}) {
        auto question = ApiFixture::question("Who are you?", 40);
        question["response_format"] = QJsonObject{{"type", "json_object"}};
        question["temperature"] = 2;
        question["seed"] = seed;
        const auto choice = choiceOf(m_api->post("/v1/chat/completions", question));
        const auto text = choice["message"]["content"].toString();
        QVERIFY(text.trimmed().startsWith('{'));
        if (choice["finish_reason"].toString() == "stop")
            QVERIFY2(QJsonDocument::fromJson(text.toUtf8()).isObject(), qPrintable(text));
    }
}

/// No word twice and an answer that has to be longer: neither may break the form.
void StructuredAnswersTest::theFormComesBeforeTheRules()
{
    auto question = withSchema(R"({"const":["aaaa","aaaa","aaaa","aaaa"]})");
    question["no_repeat_ngram_size"] = 1;
    question["min_tokens"] = 200;
    const auto choice = choiceOf(m_api->post("/v1/chat/completions", question));
    QCOMPARE(QJsonDocument::fromJson(choice["message"]["content"].toString().toUtf8()).array(),
             (QJsonArray{"aaaa", "aaaa", "aaaa", "aaaa"}));
    QCOMPARE(choice["finish_reason"].toString(), QString("stop"));
}

void StructuredAnswersTest::unsupportedSchemasAreNamed_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* format, const char* named) {
        QTest::newRow(format) << QByteArray(format) << QByteArray(named);
    };
    row(R"({"type":"json_schema"})", "json_schema must be an object");
    row(R"({"type":"json_schema","json_schema":{"name":"x"}})", "no schema");
    row(R"({"type":"json_schema","json_schema":{"schema":{},"colour":1}})", "colour");
    row(R"({"type":"json_schema","json_schema":{"schema":{"properties":{"a":{"not":{}}}}}})",
        R"(at #/properties/a: \"not\")");
    row(R"({"type":"json_schema","json_schema":{"schema":{"$ref":"#"}}})", "comes to an end");
    row(R"({"type":"yaml"})", "must be");
}

void StructuredAnswersTest::unsupportedSchemasAreNamed()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, named);
    auto question = ApiFixture::question("x", 5);
    question["response_format"] = QJsonDocument::fromJson(format).object();
    const auto answer = m_api->post("/v1/chat/completions", question);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["error"].toObject()["param"].toString(), QString("response_format"));
    QVERIFY2(answer.body.contains(named), answer.body.constData());
}

void StructuredAnswersTest::aCallIsForced_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<bool>("parallel");
    QTest::newRow("any") << QByteArray(R"("required")") << true;
    QTest::newRow("any, one") << QByteArray(R"("required")") << false;
    QTest::newRow("by name") << QByteArray(R"({"type":"function","function":{"name":"weather"}})")
                             << true;
}

void StructuredAnswersTest::aCallIsForced()
{
    QFETCH(QByteArray, choice);
    QFETCH(bool, parallel);
    for (const int seed : {0, 1, 2}) {
        auto question = ApiFixture::question("How is the weather?", 1500);
        question["tools"] = jsonArray(kTools);
        question["tool_choice"] = QJsonDocument::fromJson("[" + choice + "]").array().first();
        question["parallel_tool_calls"] = parallel;
        question["temperature"] = seed == 0 ? 0.0 : 2.0;
        question["seed"] = seed;
        const auto answer = m_api->post("/v1/chat/completions", question);
        QVERIFY2(answer.status == 200, answer.body.constData());
        const auto told = choiceOf(answer);
        QCOMPARE(told["finish_reason"].toString(), QString("tool_calls"));
        const auto calls = told["message"]["tool_calls"].toArray();
        QVERIFY(!calls.isEmpty());
        if (!parallel || choice.contains("weather"))
            QCOMPARE(calls.size(), 1);
        for (const auto& call : calls) {
            const auto function = call.toObject()["function"].toObject();
            const auto arguments =
                QJsonDocument::fromJson(function["arguments"].toString().toUtf8()).object();
            if (function["name"] == "weather") {
                QVERIFY(arguments["city"].toString().toUcs4().size() <= 5);
                QVERIFY(arguments["days"].toInt() >= 1 && arguments["days"].toInt() <= 7);
                QCOMPARE(arguments.size(), 2);
            } else {
                QVERIFY(!choice.contains("weather"));
                QCOMPARE(function["name"].toString(), QString("clock"));
                QVERIFY(arguments.isEmpty());
            }
        }
    }
}

void StructuredAnswersTest::aForcedCallIsStreamed()
{
    auto question = ApiFixture::question("How is the weather?", 1500);
    question["tools"] = jsonArray(kTools);
    question["tool_choice"] = "required";
    question["parallel_tool_calls"] = false;
    const auto whole =
        choiceOf(m_api->post("/v1/chat/completions", question))["message"].toObject();
    question["stream"] = true;
    QJsonArray calls;
    for (const auto& event : m_api->post("/v1/chat/completions", question).events())
        for (const auto& call : event["choices"].toArray().first()["delta"]["tool_calls"].toArray())
            calls.append(call);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls[0].toObject()["function"],
             whole["tool_calls"].toArray().first().toObject()["function"]);
}

void StructuredAnswersTest::aCutAnswerKeepsItsWholeCalls()
{
    const std::string whole = "Action: clock\nAction Input: {}\nAction: weather\nAction Input: "
                              "{\n  \"city\": \"Rome\"\n}";
    const auto names = [](std::string_view text, bool cut, bool oneCall = false) {
        std::string list;
        for (const auto& call : serve::callsOf("default", text, cut, oneCall))
            list += call.name + call.arguments + " ";
        return list;
    };
    const std::string both = "clock{} weather{\"city\": \"Rome\"} ";
    QCOMPARE(names(whole, false), both);
    QCOMPARE(names(whole, true), both);
    QCOMPARE(names(whole, true, true), std::string("clock{} "));
    QCOMPARE(names(whole + "\nAct", true), both);
    QCOMPARE(names(whole + "\nAct", false), std::string()); // its own end: it is a text
    const auto second = whole.find("Action: weather");
    for (auto length = second + 1; length < whole.size(); ++length)
        QCOMPARE(names(std::string_view(whole).substr(0, length), true), std::string("clock{} "));
    for (std::size_t length = 0; length + 3 < second; ++length)
        QCOMPARE(names(std::string_view(whole).substr(0, length), true), std::string());
}

void StructuredAnswersTest::aCutCallIsToldAsCut_data()
{
    QTest::addColumn<bool>("stream");
    QTest::newRow("whole") << false;
    QTest::newRow("stream") << true;
}

/// "tool_calls" would have a client run what is there as all that was asked for.
void StructuredAnswersTest::aCutCallIsToldAsCut()
{
    QFETCH(bool, stream);
    struct Told {
        QString reason;
        QJsonArray functions;
        QString text;
        int tokens = 0;
    };
    auto question = ApiFixture::question("How is the weather?", 1500);
    question["tools"] = jsonArray(kTools);
    question["tool_choice"] = "required";
    question["temperature"] = 2;
    question["stream"] = stream;
    if (stream)
        question["stream_options"] = QJsonObject{{"include_usage", true}};
    const auto ask = [&](int most) {
        question["max_tokens"] = most;
        const auto answer = m_api->post("/v1/chat/completions", question);
        Told told;
        for (const auto& event : stream ? answer.events() : QList<QJsonObject>{answer.json()}) {
            const auto choice = event["choices"].toArray().first().toObject();
            const auto said = choice[stream ? "delta" : "message"].toObject();
            told.text += said["content"].toString();
            for (const auto& call : said["tool_calls"].toArray())
                told.functions.append(call.toObject()["function"]);
            if (choice["finish_reason"].isString())
                told.reason = choice["finish_reason"].toString();
            if (event["usage"].isObject())
                told.tokens = event["usage"]["completion_tokens"].toInt();
        }
        return told;
    };
    Told all;
    for (int seed = 0; seed < 30; ++seed) {
        question["seed"] = seed;
        all = ask(1500);
        if (all.functions.size() >= 2 && all.reason == "tool_calls")
            break;
    }
    QVERIFY(all.functions.size() >= 2); // a whole one may stand before a half one
    QCOMPARE(all.reason, QString("tool_calls"));
    QVERIFY(all.tokens > 10);
    bool keptSome = false, keptNone = false;
    for (int most = all.tokens - 2; most > 0; most -= qMax(all.tokens / 12, 1)) {
        const auto cut = ask(most);
        QCOMPARE(cut.tokens, most);
        QCOMPARE(cut.reason, QString("length"));
        QVERIFY(cut.functions.size() <= all.functions.size());
        for (qsizetype i = 0; i < cut.functions.size(); ++i)
            QCOMPARE(cut.functions[i], all.functions[i]);
        QCOMPARE(cut.text.isEmpty(), !cut.functions.isEmpty());
        keptSome = keptSome || !cut.functions.isEmpty();
        keptNone = keptNone || cut.functions.isEmpty();
    }
    QVERIFY(keptSome && keptNone);
}

void StructuredAnswersTest::choicesThatCantBeAreNamed_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("param");
    const auto row = [](const QByteArray& fields, const char* param) {
        QTest::newRow(fields.left(60)) << fields << QString(param);
    };
    const QByteArray tools = QByteArray(R"(,"tools":)") + kTools;
    row(R"("tool_choice":"required")", "tool_choice");
    row(R"("tool_choice":"sometimes")" + tools, "tool_choice");
    row(R"("tool_choice":{"type":"function","function":{"name":"none"}})" + tools, "tool_choice");
    row(R"("tool_choice":{"type":"function"})" + tools, "tool_choice");
    row(R"("tool_choice":"required","response_format":{"type":"json_object"})" + tools,
        "tool_choice");
    row(R"("tool_choice":"required","tools":[{"type":"function","function":{"name":"f","parameters":{"properties":{"x":{"not":{}}}}}}])",
        "tools");
    row(R"("tool_choice":"required","tools":[{"type":"function","function":{"name":"f g"}}])",
        "tools");
    row(R"("parallel_tool_calls":1)" + tools, "parallel_tool_calls");
}

void StructuredAnswersTest::choicesThatCantBeAreNamed()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, param);
    const auto answer = m_api->post(
        "/v1/chat/completions",
        R"({"messages":[{"role":"user","content":"x"}],"max_tokens":3,)" + fields + "}");
    QVERIFY2(answer.status == 400, answer.body.constData());
    QCOMPARE(answer.json()["error"].toObject()["param"].toString(), param);
}

QTEST_GUILESS_MAIN(StructuredAnswersTest)
#include "structured_answers_test.moc"
