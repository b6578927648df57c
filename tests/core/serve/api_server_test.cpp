#include "tests/core/serve/api_fixture.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <cstring>
#include <mutex>

using namespace anneal;
using tests::ApiFixture;

/// What the server answers, asked over its port.
class ApiServerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTutorialsCallsWork();
    void theTutorialsMistakesHaveFastApisForm_data();
    void theTutorialsMistakesHaveFastApisForm();
    void modelsAreListed();
    void mistakesHaveOpenAisForm_data();
    void mistakesHaveOpenAisForm();
    void nothingOfARequestIsIgnored();
    void aKeyIsDemanded();
    void aFullQueueIsToldWithRetryAfter();
    void connectionsAreKept();
    void logsAreWithoutPrompts();
    void figuresAreForAMonitor();
    void theEndWaitsForAnswers();

private:
    std::unique_ptr<ApiFixture> m_api;
};

void ApiServerTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_api = std::make_unique<ApiFixture>();
}

void ApiServerTest::theTutorialsCallsWork()
{
    const auto health = m_api->get("/health");
    QCOMPARE(health.status, 200);
    QCOMPARE(health.json(), (QJsonObject{{"status", "healthy"}, {"model", "tiny"}}));
    const QByteArray prompt = "\xE4\xBD\xA0\xE5\x8F\xAB\xE4\xBB\x80\xE4\xB9\x88"; // not escaped
    for (const auto& escaped : {prompt, prompt.toPercentEncoding()}) {
        const auto answer = m_api->get("/answer?prompt=" + escaped);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(answer.json().keys(), QStringList{"generated_text"});
        QVERIFY(answer.json()["generated_text"].toString().startsWith(QString::fromUtf8(prompt)));
    }
    const auto templated = m_api->get("/answer?template=true&prompt=" + prompt);
    QCOMPARE(templated.status, 200);
    QVERIFY(!templated.json()["generated_text"].toString().startsWith(QString::fromUtf8(prompt)));
}

void ApiServerTest::theTutorialsMistakesHaveFastApisForm_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("missing") << QByteArray("/answer") << 422
                             << QByteArray(R"([{"type":"missing","loc":["query","prompt"],"msg":)"
                                           R"("Field required","input":null}])");
    QTest::newRow("missing beside another")
        << QByteArray("/answer?Prompt=hi") << 422
        << QByteArray(R"([{"type":"missing","loc":["query","prompt"],"msg":)"
                      R"("Field required","input":null}])");
    QTest::newRow("no flag") << QByteArray("/answer?prompt=a&template=maybe") << 422
                             << QByteArray("bool_parsing");
    QTest::newRow("unknown") << QByteArray("/answer?prompt=a&max_length=500") << 422
                             << QByteArray("max_length");
    QTest::newRow("empty") << QByteArray("/answer?prompt=") << 400 << QByteArray("empty");
    QTest::newRow("too long") << QByteArray("/answer?prompt=") + QByteArray(400, 'x') << 400
                              << QByteArray("max_length");
    QTest::newRow("not UTF-8") << QByteArray("/answer?prompt=%FF") << 400 << QByteArray("UTF-8");
    QTest::newRow("elsewhere") << QByteArray("/admin/../../etc/passwd") << 404
                               << QByteArray("Not Found");
}

void ApiServerTest::theTutorialsMistakesHaveFastApisForm()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, detail);
    const auto answer = m_api->get(target);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.json().contains("detail"));
    QVERIFY2(answer.body.contains(detail), answer.body.constData());
}

void ApiServerTest::modelsAreListed()
{
    const auto list = m_api->get("/v1/models").json();
    QCOMPARE(list["object"].toString(), QString("list"));
    QCOMPARE(list["data"].toArray().first()["id"].toString(), QString("tiny"));
    QCOMPARE(m_api->get("/v1/models/tiny").json()["id"].toString(), QString("tiny"));
    const auto none = m_api->get("/v1/models/huge");
    QCOMPARE(none.status, 404);
    QCOMPARE(none.json()["error"].toObject()["code"].toString(), QString("model_not_found"));
}

void ApiServerTest::mistakesHaveOpenAisForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("param");
    const auto row = [](const char* name, const char* body, int status, const char* param) {
        QTest::newRow(name) << QByteArray(body) << status << QString(param);
    };
    const QByteArray messages = R"("messages":[{"role":"user","content":"x"}])";
    const auto with = [&](const char* field, const char* param, int status = 400) {
        QTest::newRow(field) << "{" + messages + "," + field + "}" << status << QString(param);
    };
    row("no JSON", "hello", 400, "");
    row("half", R"({"messages": [)", 400, "");
    row("a list", "[]", 400, "");
    row("empty", "", 400, "");
    row("broken UTF-8", "{\"messages\":[{\"role\":\"user\",\"content\":\"\xFF\xFE\"}]}", 400, "");
    row("no messages", "{}", 400, "messages");
    row("no content", R"({"messages":[{}]})", 400, "messages[0]");
    row("an image", R"({"messages":[{"role":"user","content":[{"type":"image_url"}]}]})", 400,
        "messages[0]");
    row("unknown role", R"({"messages":[{"role":"god","content":"x"}]})", 400, "messages[0]");
    row("out of turn", R"({"messages":[{"role":"assistant","content":"x"}]})", 400, "messages");
    row("late system",
        R"({"messages":[{"role":"user","content":"x"},{"role":"system","content":"x"}]})", 400,
        "messages[1]");
    with(R"("model":"other")", "model", 404);
    with(R"("temperature":"hot")", "temperature");
    with(R"("temperature":-1)", "temperature");
    with(R"("top_p":2)", "top_p");
    with(R"("max_tokens":0)", "max_tokens");
    with(R"("max_tokens":1e99)", "max_tokens");
    with(R"("n":100000)", "n");
    with(R"("n":1.5)", "n");
    with(R"("seed":99999999999999999999)", "seed");
    with(R"("stop":[1])", "stop");
    with(R"("stop":"")", "stop");
    with(R"("stream":1)", "stream");
    with(R"("stream_options":{"include_usage":true})", "stream_options");
    with(R"("logit_bias":{"x":1})", "logit_bias");
    with(R"("logit_bias":{"999999":1})", "logit_bias");
    with(R"("top_logprobs":2)", "top_logprobs");
    with(R"("presence_penalty":3)", "presence_penalty");
    with(R"("response_format":{"type":"json_schema"})", "response_format");
    with(R"("tools":[])", "tools");
    with(R"("tool_choice":"required")", "tool_choice");
    with(R"("functions":[{}])", "functions");
    with(R"("modalities":["audio"])", "modalities");
    with(R"("store":true)", "store");
    with(R"("num_beams":4,"presence_penalty":1)", "num_beams");
}

void ApiServerTest::mistakesHaveOpenAisForm()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, param);
    const auto answer = m_api->post("/v1/chat/completions", body);
    QVERIFY2(answer.status == status, answer.body.constData());
    const auto error = answer.json()["error"].toObject();
    QCOMPARE(error["type"].toString(), QString("invalid_request_error"));
    QVERIFY(!error["message"].toString().isEmpty());
    QCOMPARE(error["param"].toString(), param);
}

void ApiServerTest::nothingOfARequestIsIgnored()
{
    auto question = ApiFixture::question("x", 2);
    question["colour"] = "blue";
    const auto unknown = m_api->post("/v1/chat/completions", question);
    QCOMPARE(unknown.status, 400);
    QVERIFY(unknown.body.contains("colour"));
    question.remove("colour");
    for (const char* field : {"user", "metadata", "service_tier", "logit_bias", "seed"})
        question[field] = QJsonValue(); // null is left out
    QCOMPARE(m_api->post("/v1/chat/completions", question).status, 200);
    QCOMPARE(m_api->get("/v1/chat/completions").status, 405);
    QCOMPARE(m_api->post("/v1/nothing", QByteArray("{}")).status, 404);
    const QByteArray form =
        "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
        "Content-Length: 2\r\n\r\n{}";
    QCOMPARE(m_api->raw(form).status, 415);
}

void ApiServerTest::aKeyIsDemanded()
{
    const ApiFixture locked(
        [](serve::ApiOptions& options) { options.access.key = "a-long-secret"; });
    const auto refused = locked.get("/v1/models");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json()["error"].toObject()["code"].toString(), QString("invalid_api_key"));
    QCOMPARE(locked.get("/health").status, 401);
    QCOMPARE(locked.get("/metrics", "Authorization: Bearer a-long-secre\r\n").status, 401);
    QCOMPARE(locked.get("/health", "Authorization: Bearer a-long-secret\r\n").status, 200);
    QCOMPARE(locked.get("/key/a-long-secret/answer?prompt=x").status, 200);
    QCOMPARE(locked.get("/key/another/answer?prompt=x").status, 401);
}

void ApiServerTest::aFullQueueIsToldWithRetryAfter()
{
    studio::ServiceLimits limits;
    limits.together = 1;
    limits.waiting = 1;
    const ApiFixture small({}, limits);
    auto endless = ApiFixture::question("x", 12000);
    endless["min_tokens"] = 12000;
    endless["stream"] = true;
    const auto body = QJsonDocument(endless).toJson(QJsonDocument::Compact);
    const QByteArray request = "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                               "Content-Type: application/json\r\nContent-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const auto running = small.connect();
    running->write(request);
    QTRY_VERIFY(small.service->figures().running == 1);
    const auto waiting = small.connect();
    waiting->write(request);
    waiting->flush();
    QTRY_VERIFY(small.service->figures().waiting == 1);
    const auto refused = small.post("/v1/chat/completions", ApiFixture::question("x", 2));
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers["retry-after"].toInt() > 0);
    QVERIFY(refused.json().contains("error"));
    QCOMPARE(small.get("/answer?prompt=x").status, 400); // four beams don't fit into one place
    // Clients that go make room.
    running->abort();
    waiting->abort();
    QTRY_VERIFY(small.service->figures().waiting == 0);
    QTRY_VERIFY(small.service->figures().running == 0);
    QCOMPARE(small.post("/v1/chat/completions", ApiFixture::question("x", 2)).status, 200);
}

void ApiServerTest::connectionsAreKept()
{
    const auto socket = m_api->connect();
    const QByteArray request = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (int i = 0; i < 3; ++i) {
        socket->write(request);
        QCOMPARE(tests::readAnswer(*socket).status, 200);
    }
    socket->write("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QCOMPARE(tests::readAnswer(*socket).status, 200);
    QVERIFY(socket->state() == QAbstractSocket::UnconnectedState ||
            socket->waitForDisconnected(10'000));
    // An old client's stream ends with the connection.
    auto question = ApiFixture::question("x", 5);
    question["stream"] = true;
    const auto body = QJsonDocument(question).toJson(QJsonDocument::Compact);
    const auto old = m_api->raw("POST /v1/chat/completions HTTP/1.0\r\nContent-Length: " +
                                QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(old.status, 200);
    QVERIFY(!old.headers.contains("transfer-encoding"));
    QVERIFY(old.body.endsWith("data: [DONE]\n\n"));
}

void ApiServerTest::logsAreWithoutPrompts()
{
    for (const bool wanted : {false, true}) {
        std::mutex mutex;
        std::string log;
        {
            const ApiFixture api([&](serve::ApiOptions& options) {
                options.logPrompts = wanted;
                options.access.key = "a-long-secret";
                options.log = [&](const std::string& line) {
                    const std::lock_guard lock(mutex);
                    log += line + "\n";
                };
            });
            QCOMPARE(api.get("/key/a-long-secret/answer?prompt=diary").status, 200);
            QCOMPARE(api.post("/v1/completions", "{}\nforged line \x1b[2J",
                              "Authorization: Bearer a-long-secret\r\n")
                         .status,
                     400);
        }
        QCOMPARE(log.find("diary") != std::string::npos, wanted);
        QVERIFY(log.find("/answer") != std::string::npos);
        QVERIFY(log.find("a-long-secret") == std::string::npos);
        QVERIFY(log.find("\nforged") == std::string::npos);
        QVERIFY(log.find('\x1b') == std::string::npos);
    }
}

void ApiServerTest::figuresAreForAMonitor()
{
    const auto figures = m_api->get("/metrics");
    QCOMPARE(figures.status, 200);
    QVERIFY(figures.headers["content-type"].startsWith("text/plain"));
    QVERIFY(figures.body.contains("\nanneal_new_tokens_total "));
    QVERIFY(figures.body.contains("anneal_requests_total{route=\"/health\",status=\"200\"}"));
}

void ApiServerTest::theEndWaitsForAnswers()
{
    ApiFixture api;
    auto question = ApiFixture::question("x", 60);
    question["min_tokens"] = 60;
    question["stream"] = true;
    const auto body = QJsonDocument(question).toJson(QJsonDocument::Compact);
    const auto socket = api.connect();
    const auto idle = api.connect();
    socket->write("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                  "application/json\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(socket->waitForReadyRead(20'000));
    api.server->stop(std::chrono::seconds(30));
    const auto answer = tests::readAnswer(*socket);
    QVERIFY(answer.body.endsWith("data: [DONE]\n\n"));
    QVERIFY(idle->state() == QAbstractSocket::UnconnectedState ||
            idle->waitForDisconnected(10'000));
}

QTEST_GUILESS_MAIN(ApiServerTest)
#include "api_server_test.moc"
