#include "tests/core/serve/api_fixture.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

using namespace anneal;
using tests::ApiFixture;

/// The form of Anthropic's Messages, as its clients read it.
class MessagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMessageIsAnswered();
    void theEndIsNamed();
    void aStreamHasItsEvents();
    void anAnswerGoesOnFromItsBeginning();
    void aBeginningOfSpecialTokensHurtsNobody();
    void systemAndBlocksAreRead();
    void tokensAreCounted();
    void aToolIsCalled();
    void aCallIsStreamed();
    void aCutCallIsToldAsCut();
    void resultsOfToolsAreRead();
    void anAnswerFulfilsItsSchema();
    void mistakesHaveTheirForm_data();
    void mistakesHaveTheirForm();
    void theKeyHasItsOwnHeader();
    void aFullQueueIsTold();

private:
    [[nodiscard]] static QJsonObject question(const QString& text, int tokens);
    std::unique_ptr<ApiFixture> m_api;
};

namespace {

constexpr const char* kTools =
    R"([{"name":"weather","description":"x","input_schema":{"type":"object","properties":)"
    R"({"days":{"type":"integer","minimum":1,"maximum":7}},"required":["days"],)"
    R"("additionalProperties":false}}])";

QJsonArray jsonArray(const char* text)
{
    return QJsonDocument::fromJson(text).array();
}

QStringList namesOf(const QByteArray& stream)
{
    QStringList names;
    for (const auto& line : stream.split('\n'))
        if (line.startsWith("event: "))
            names.append(QString::fromUtf8(line.mid(7)));
    return names;
}

QString textOf(const QList<QJsonObject>& events)
{
    QString text;
    for (const auto& event : events)
        text += event["delta"]["text"].toString();
    return text;
}

} // namespace

QJsonObject MessagesTest::question(const QString& text, int tokens)
{
    return {{"model", "tiny"},
            {"max_tokens", tokens},
            {"temperature", 0},
            {"messages", QJsonArray{QJsonObject{{"role", "user"}, {"content", text}}}}};
}

void MessagesTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_api = std::make_unique<ApiFixture>();
}

void MessagesTest::aMessageIsAnswered()
{
    const auto answer = m_api->post("/v1/messages", question("Who are you?", 9));
    QVERIFY2(answer.status == 200, answer.body.constData());
    const auto json = answer.json();
    QCOMPARE(json["type"].toString(), QString("message"));
    QCOMPARE(json["role"].toString(), QString("assistant"));
    QCOMPARE(json["model"].toString(), QString("tiny"));
    QVERIFY(json["id"].toString().startsWith("msg_"));
    QCOMPARE(json["stop_reason"].toString(), QString("max_tokens"));
    QVERIFY(json["stop_sequence"].isNull());
    const auto block = json["content"].toArray().first().toObject();
    QCOMPARE(block["type"].toString(), QString("text"));
    QCOMPARE(json["usage"]["output_tokens"].toInt(), 9);
    // What the same question is answered in the other form.
    const auto other =
        m_api->post("/v1/chat/completions", ApiFixture::question("Who are you?", 9)).json();
    QCOMPARE(block["text"], other["choices"].toArray().first()["message"]["content"]);
    QCOMPARE(json["usage"]["input_tokens"].toInt() +
                 json["usage"]["cache_read_input_tokens"].toInt(),
             other["usage"]["prompt_tokens"].toInt());
}

void MessagesTest::theEndIsNamed()
{
    auto request = question("Tell me something.", 20);
    const auto text =
        m_api->post("/v1/messages", request).json()["content"].toArray().first()["text"].toString();
    QVERIFY(text.size() > 6);
    const auto word = text.mid(4, 2);
    request["stop_sequences"] = QJsonArray{"this does not come", word};
    const auto json = m_api->post("/v1/messages", request).json();
    QCOMPARE(json["stop_reason"].toString(), QString("stop_sequence"));
    QCOMPARE(json["stop_sequence"].toString(), word);
    QCOMPARE(json["content"].toArray().first()["text"].toString(), text.left(text.indexOf(word)));
}

void MessagesTest::aStreamHasItsEvents()
{
    auto request = question("Tell me something.", 14);
    const auto whole = m_api->post("/v1/messages", request).json();
    request["stream"] = true;
    const auto stream = m_api->post("/v1/messages", request);
    QVERIFY(stream.headers["content-type"].startsWith("text/event-stream"));
    auto names = namesOf(stream.body);
    QCOMPARE(names.mid(0, 3), (QStringList{"message_start", "ping", "content_block_start"}));
    QCOMPARE(names.mid(names.size() - 3),
             (QStringList{"content_block_stop", "message_delta", "message_stop"}));
    const auto events = stream.events();
    for (qsizetype i = 0; i < events.size(); ++i)
        QCOMPARE(events[i]["type"].toString(), names[i]); // each says it twice
    const auto start = events.first()["message"].toObject();
    QCOMPARE(start["content"].toArray(), QJsonArray());
    QVERIFY(start["usage"]["input_tokens"].toInt() > 0);
    QCOMPARE(textOf(events), whole["content"].toArray().first()["text"].toString());
    const auto delta = events[events.size() - 2];
    QCOMPARE(delta["delta"]["stop_reason"].toString(), QString("max_tokens"));
    QCOMPARE(delta["usage"]["output_tokens"].toInt(), 14);
}

void MessagesTest::anAnswerGoesOnFromItsBeginning()
{
    auto request = question("Tell me something.", 6);
    auto messages = request["messages"].toArray();
    messages.append(QJsonObject{{"role", "assistant"}, {"content", "I am"}});
    request["messages"] = messages;
    const auto json = m_api->post("/v1/messages", request).json();
    const auto further = json["content"].toArray().first()["text"].toString();
    QVERIFY(!further.isEmpty() && !further.startsWith("I am"));
    QCOMPARE(json["usage"]["output_tokens"].toInt(), 6);
    request["stream"] = true;
    QCOMPARE(textOf(m_api->post("/v1/messages", request).events()), further);
}

void MessagesTest::aBeginningOfSpecialTokensHurtsNobody()
{
    // Its tokens read as less text than it is written with.
    for (const char* beginning : {"</s></s></s></s></s></s>", "<s>I", "e\u0301e\u0301e\u0301"}) {
        auto request = question("Tell me something.", 2);
        auto messages = request["messages"].toArray();
        messages.append(QJsonObject{{"role", "assistant"}, {"content", beginning}});
        request["messages"] = messages;
        const auto answer = m_api->post("/v1/messages", request);
        QVERIFY2(answer.status == 200, answer.body.constData());
        const auto json = answer.json();
        QCOMPARE(json["usage"]["output_tokens"].toInt(), 2);
        request["stream"] = true;
        QCOMPARE(textOf(m_api->post("/v1/messages", request).events()),
                 json["content"].toArray().first()["text"].toString());
    }
}

void MessagesTest::systemAndBlocksAreRead()
{
    auto request = question("Who are you?", 5);
    const auto plain = m_api->post("/v1/messages", request).json();
    request["system"] = "You are a teapot.";
    const auto with = m_api->post("/v1/messages", request).json();
    const auto tokens = [](const QJsonObject& json) {
        return json["usage"]["input_tokens"].toInt() +
               json["usage"]["cache_read_input_tokens"].toInt();
    };
    QVERIFY(tokens(with) > tokens(plain));
    request["system"] = jsonArray(R"([{"type":"text","text":"You are a teapot.",)"
                                  R"("cache_control":{"type":"ephemeral"}}])");
    request["messages"] = jsonArray(
        R"([{"role":"user","content":[{"type":"text","text":"Who "},{"type":"text","text":"are "}]},)"
        R"({"role":"user","content":"you?"}])");
    request["metadata"] = QJsonObject{{"user_id", "x"}};
    request["top_k"] = 5;
    request["top_p"] = 0.9;
    const auto parts = m_api->post("/v1/messages", request).json();
    QCOMPARE(tokens(parts), tokens(with));
    QCOMPARE(parts["content"], with["content"]);
}

void MessagesTest::tokensAreCounted()
{
    auto request = question("Who are you?", 5);
    const auto read = m_api->post("/v1/messages", request).json()["usage"].toObject();
    request.remove("max_tokens");
    const auto counted = m_api->post("/v1/messages/count_tokens", request);
    QVERIFY2(counted.status == 200, counted.body.constData());
    QCOMPARE(counted.json()["input_tokens"].toInt(),
             read["input_tokens"].toInt() + read["cache_read_input_tokens"].toInt());
}

void MessagesTest::aToolIsCalled()
{
    auto request = question("How is the weather?", 300);
    request["tools"] = jsonArray(kTools);
    for (const char* choice : {R"({"type":"any","disable_parallel_tool_use":true})",
                               R"({"type":"tool","name":"weather"})"}) {
        request["tool_choice"] = QJsonDocument::fromJson(choice).object();
        const auto json = m_api->post("/v1/messages", request).json();
        QCOMPARE(json["stop_reason"].toString(), QString("tool_use"));
        QCOMPARE(json["content"].toArray().size(), 1);
        const auto block = json["content"].toArray().first().toObject();
        QCOMPARE(block["type"].toString(), QString("tool_use"));
        QCOMPARE(block["name"].toString(), QString("weather"));
        QVERIFY(block["id"].toString().startsWith("toolu_"));
        const auto days = block["input"]["days"].toInt();
        QVERIFY(days >= 1 && days <= 7);
    }
    request["tool_choice"] = QJsonObject{{"type", "none"}};
    QCOMPARE(m_api->post("/v1/messages", request).status, 200);
}

void MessagesTest::aCallIsStreamed()
{
    auto request = question("How is the weather?", 300);
    request["tools"] = jsonArray(kTools);
    request["tool_choice"] = QJsonObject{{"type", "tool"}, {"name", "weather"}};
    const auto whole =
        m_api->post("/v1/messages", request).json()["content"].toArray().first()["input"];
    request["stream"] = true;
    const auto stream = m_api->post("/v1/messages", request);
    QCOMPARE(namesOf(stream.body),
             (QStringList{"message_start", "ping", "content_block_start", "content_block_delta",
                          "content_block_stop", "message_delta", "message_stop"}));
    const auto events = stream.events();
    QCOMPARE(events[2]["content_block"]["name"].toString(), QString("weather"));
    QCOMPARE(events[2]["content_block"]["input"].toObject(), QJsonObject());
    QCOMPARE(events[3]["delta"]["type"].toString(), QString("input_json_delta"));
    QCOMPARE(
        QJsonDocument::fromJson(events[3]["delta"]["partial_json"].toString().toUtf8()).object(),
        whole.toObject());
    QCOMPARE(events[5]["delta"]["stop_reason"].toString(), QString("tool_use"));
}

void MessagesTest::aCutCallIsToldAsCut()
{
    auto request = question("How is the weather?", 300);
    request["tools"] = jsonArray(kTools);
    request["tool_choice"] = QJsonObject{{"type", "any"}, {"disable_parallel_tool_use", true}};
    const auto all = m_api->post("/v1/messages", request).json();
    QCOMPARE(all["stop_reason"].toString(), QString("tool_use"));
    const auto tokens = all["usage"]["output_tokens"].toInt();
    QVERIFY(tokens > 4);
    for (const int most : {tokens - 1, tokens / 2, 1}) {
        request["max_tokens"] = most;
        request["stream"] = false;
        const auto cut = m_api->post("/v1/messages", request).json();
        QCOMPARE(cut["stop_reason"].toString(), QString("max_tokens"));
        QCOMPARE(cut["usage"]["output_tokens"].toInt(), most);
        for (const auto& block : cut["content"].toArray())
            QCOMPARE(block.toObject()["type"].toString(), QString("text")); // no half call
        request["stream"] = true;
        const auto events = m_api->post("/v1/messages", request).events();
        QCOMPARE(events[events.size() - 2]["delta"]["stop_reason"].toString(),
                 QString("max_tokens"));
    }
    // A whole call may stand before a half one.
    request["tool_choice"] = QJsonObject{{"type", "any"}};
    request["max_tokens"] = tokens + tokens / 2;
    request["temperature"] = 1;
    request["stream"] = false;
    bool keptOne = false;
    for (int i = 0; i < 60 && !keptOne; ++i) {
        const auto answer = m_api->post("/v1/messages", request).json();
        const auto first = answer["content"].toArray().first().toObject();
        keptOne = answer["stop_reason"].toString() == "max_tokens" && first["type"] == "tool_use";
    }
    QVERIFY(keptOne);
}

void MessagesTest::resultsOfToolsAreRead()
{
    auto request = question("x", 4);
    request["tools"] = jsonArray(kTools);
    request["messages"] = jsonArray(
        R"([{"role":"user","content":"Weather?"},{"role":"assistant","content":[{"type":)"
        R"("tool_use","id":"toolu_1","name":"weather","input":{"days":2}}]},{"role":"user",)"
        R"("content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"sunny"}]}])");
    const auto answer = m_api->post("/v1/messages", request);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

void MessagesTest::anAnswerFulfilsItsSchema()
{
    auto request = question("Who are you?", 300);
    request["output_config"] =
        QJsonDocument::fromJson(
            R"({"format":{"type":"json_schema","schema":{"type":"object","properties":{"age":)"
            R"({"type":"integer","minimum":3,"maximum":5}},"required":["age"],)"
            R"("additionalProperties":false}}})")
            .object();
    const auto json = m_api->post("/v1/messages", request).json();
    QCOMPARE(json["stop_reason"].toString(), QString("end_turn"));
    const auto text = json["content"].toArray().first()["text"].toString();
    const auto age = QJsonDocument::fromJson(text.toUtf8()).object()["age"].toInt();
    QVERIFY2(age >= 3 && age <= 5, qPrintable(text));
}

void MessagesTest::mistakesHaveTheirForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("named");
    const auto with = [](const char* field, const char* named, int status = 400) {
        QTest::newRow(field) << R"({"max_tokens":3,"messages":[{"role":"user","content":"x"}],)" +
                                    QByteArray(field) + "}"
                             << status << QByteArray(named);
    };
    const auto messages = [](const char* list, const char* named) {
        QTest::newRow(list) << R"({"max_tokens":3,"messages":)" + QByteArray(list) + "}" << 400
                            << QByteArray(named);
    };
    QTest::newRow("no JSON") << QByteArray("hello") << 400 << QByteArray("parse");
    QTest::newRow("no limit") << QByteArray(R"({"messages":[{"role":"user","content":"x"}]})")
                              << 400 << QByteArray("max_tokens");
    with(R"("model":"other")", "other", 404);
    with(R"("temperature":2)", "temperature");
    with(R"("stop_sequences":"x")", "stop_sequences");
    with(R"("colour":1)", "colour");
    with(R"("thinking":{"type":"enabled","budget_tokens":1024})", "thinking");
    with(R"("tools":[{"type":"web_search_20250305","name":"web_search"}])", "tools");
    with(R"("tool_choice":{"type":"any"})", "tool_choice");
    with(R"("system":5)", "system");
    with(R"("output_config":{"effort":"low"})", "output_config");
    with(R"("output_config":{"format":{"type":"json_schema","schema":{"not":{}}}})", "\"not\"");
    messages("[]", "messages");
    messages(R"([{"role":"system","content":"x"}])", "messages[0]");
    messages(R"([{"role":"assistant","content":"x"}])", "messages");
    messages(R"([{"role":"user","content":[{"type":"image","source":{}}]}])", "image");
    messages(R"([{"role":"user","content":[{"type":"tool_use","name":"f","input":{}}]}])",
             "tool_use");
}

void MessagesTest::mistakesHaveTheirForm()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, named);
    const auto answer = m_api->post("/v1/messages", body);
    QVERIFY2(answer.status == status, answer.body.constData());
    const auto json = answer.json();
    QCOMPARE(json["type"].toString(), QString("error"));
    QCOMPARE(json["error"]["type"].toString(),
             QString(status == 404 ? "not_found_error" : "invalid_request_error"));
    QVERIFY2(json["error"]["message"].toString().toUtf8().contains(named), answer.body.constData());
}

void MessagesTest::theKeyHasItsOwnHeader()
{
    const ApiFixture locked(
        [](serve::ApiOptions& options) { options.access.key = "a-long-secret"; });
    const auto body = QJsonDocument(question("x", 2)).toJson(QJsonDocument::Compact);
    const auto refused = locked.post("/v1/messages", body);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json()["error"].toObject()["type"].toString(),
             QString("authentication_error"));
    QCOMPARE(locked.post("/v1/messages", body, "x-api-key: another-secret\r\n").status, 401);
    QCOMPARE(locked.post("/v1/messages", body, "x-api-key: a-long-secret\r\n").status, 200);
}

void MessagesTest::aFullQueueIsTold()
{
    studio::ServiceLimits limits;
    limits.waiting = 0;
    const ApiFixture full({}, limits);
    const auto refused = full.post("/v1/messages", question("x", 2));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json()["error"].toObject()["type"].toString(), QString("rate_limit_error"));
    QVERIFY(refused.headers["retry-after"].toInt() > 0);
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
