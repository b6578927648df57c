#include "core/hub/chat_client.h"

#include "tests/core/hub/hub_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace anneal;
using namespace anneal::tests;

namespace {

const QByteArray kGood =
    R"({"choices": [{"message": {"role": "assistant", "content": "Ha llo"}}]})";

hub::ChatAddress addressOf(const HubServer& server, const std::string& key = "sk-secret-1234")
{
    return {*hub::chatBase(server.url()), "small", key};
}

Result<std::string> ask(const hub::ChatAddress& address, hub::ChatPatience patience = {})
{
    jobs::JobContext context;
    ANNEAL_TRY(const auto answer,
               hub::askChat(address, {"Be brief.", "Who are you?", {{"Hm?", "Hm."}}, 60, 0.5},
                            patience, context));
    return answer.text + (answer.cut ? " (cut)" : "");
}

std::string fact(const Result<std::string>& answer, const char* name)
{
    if (answer)
        return "no error";
    const auto found = answer.error().context.find(name);
    return found == answer.error().context.end() ? "" : found->second;
}

QJsonObject bodyOf(const HttpAsked& asked)
{
    return QJsonDocument::fromJson(asked.body).object();
}

} // namespace

class ChatClientTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreTakenAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        const auto add = [](const char* typed, const char* base) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(base);
        };
        add("http://localhost:11434/v1", "http://localhost:11434/v1");
        add(" localhost:11434 ", "http://localhost:11434/v1");
        add("127.0.0.1:1234/v1/", "http://127.0.0.1:1234/v1");
        add("192.168.1.7:8000", "http://192.168.1.7:8000/v1");
        add("api.openai.com", "https://api.openai.com/v1");
        add("https://api.example.org/compatible-mode/v1",
            "https://api.example.org/compatible-mode/v1");
        add("https://example.org/v1/chat/completions", "https://example.org/v1");
        add("http://[::1]:8000/v1", "http://[::1]:8000/v1");
        add("", "");
        add("ftp://example.org", "");
        add("https://me:pass@example.org", "");
        add("two words", "");
        add("https://", "");
        add("https://example.org/v1?key=1", "");
    }
    void addressesAreTakenAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        const auto made = hub::chatBase(typed.toStdString());
        QCOMPARE(QString::fromStdString(made.value_or("")), base);
        if (!made)
            QCOMPARE(made.error().context.at("ask"), std::string("address"));
    }

    void onlyOpenHttpToOthersIsWarnedOf()
    {
        QVERIFY(hub::travelsInTheOpen("http://example.org/v1"));
        QVERIFY(hub::travelsInTheOpen("http://192.168.1.7:8000/v1"));
        QVERIFY(!hub::travelsInTheOpen("http://localhost:8000/v1"));
        QVERIFY(!hub::travelsInTheOpen("http://127.0.0.1:8000/v1"));
        QVERIFY(!hub::travelsInTheOpen("https://example.org/v1"));
    }

    void questionIsSentAndTheAnswerRead()
    {
        const HubServer server([](const HttpAsked&) { return HttpAnswer{200, {}, kGood}; });
        const auto answer = ask(addressOf(server));
        QVERIFY2(answer, answer ? "" : answer.error().message.c_str());
        QCOMPARE(*answer, std::string("Ha llo"));
        const auto asked = server.asked();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].method, QByteArray("POST"));
        QCOMPARE(asked[0].path, QByteArray("/v1/chat/completions"));
        QCOMPARE(asked[0].headers.value("authorization"), QByteArray("Bearer sk-secret-1234"));
        QCOMPARE(asked[0].headers.value("content-type"), QByteArray("application/json"));
        const auto body = bodyOf(asked[0]);
        QCOMPARE(body["model"].toString(), QStringLiteral("small"));
        QCOMPARE(body["max_tokens"].toInt(), 60);
        QCOMPARE(body["stream"].toBool(true), false);
        const auto messages = body["messages"].toArray();
        QCOMPARE(messages[0].toObject()["role"].toString(), QStringLiteral("system"));
        QCOMPARE(messages[1].toObject()["content"].toString(), QStringLiteral("Hm?"));
        QCOMPARE(messages[2].toObject()["role"].toString(), QStringLiteral("assistant"));
        QCOMPARE(messages[3].toObject()["content"].toString(), QStringLiteral("Who are you?"));
    }

    void withoutAKeyNoneIsSentAndWithoutANameTheFirstModelIsAsked()
    {
        const HubServer server([](const HttpAsked& asked) {
            if (asked.path.endsWith("/models"))
                return HttpAnswer{200, {}, R"({"data": [{"id": "first"}, {"id": "second"}]})"};
            return HttpAnswer{200, {}, kGood};
        });
        auto address = addressOf(server, {});
        address.model.clear();
        QVERIFY(ask(address));
        for (const auto& asked : server.asked())
            QVERIFY(!asked.headers.contains("authorization"));
        QCOMPARE(bodyOf(server.asked("completions")[0])["model"].toString(),
                 QStringLiteral("first"));
    }

    void serverWithoutAModelSaysSo()
    {
        const HubServer server([](const HttpAsked&) {
            return HttpAnswer{200, {}, R"({"data": []})"};
        });
        auto address = addressOf(server);
        address.model.clear();
        QCOMPARE(fact(ask(address), "ask"), std::string("no_model"));
    }

    void fieldsThatAreRefusedByNameAreLeftOut()
    {
        const HubServer server([](const HttpAsked& asked) {
            if (asked.body.contains("max_tokens") || asked.body.contains("temperature"))
                return HttpAnswer{
                    400,
                    {},
                    R"({"error": {"message": "Unsupported: max_tokens and temperature."}})"};
            return HttpAnswer{200, {}, kGood};
        });
        QVERIFY(ask(addressOf(server)));
        QCOMPARE(server.asked().size(), 2);
    }

    void whatGoesWrongIsNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("said");
        const auto add = [](const char* name, int status, const QByteArray& body, const char* what,
                            const char* said = "") {
            QTest::newRow(name) << status << body << QByteArray(what) << QByteArray(said);
        };
        add("401", 401, R"({"error": {"message": "Bad key sk-secret-1234 given"}})", "key",
            "Bad key … given");
        add("403", 403, "Forbidden", "key");
        add("404", 404, R"({"error": "model 'small' not found"})", "path",
            "model 'small' not found");
        add("405", 405, "", "path");
        add("429", 429, R"({"error": {"message": "quota"}})", "busy", "quota");
        add("400", 400, R"({"message": "too long"})", "refused", "too long");
        add("422", 422, R"({"detail": "no field"})", "refused", "no field");
        add("500", 500, "<html>oops</html>", "server");
        add("503", 503, R"({"error": {"message": "loading"}})", "server", "loading");
        add("page", 200, "<html>Hello</html>", "answer");
        add("nothing", 200, "", "answer");
        add("a list", 200, "[]", "answer");
        add("no choices", 200, "{}", "answer");
        add("empty choices", 200, R"({"choices": []})", "answer");
        add("wrong types", 200, R"({"choices": [{"message": {"content": 7}}]})", "answer");
        add("choice is no object", 200, R"({"choices": [1]})", "answer");
        add("cut json", 200, kGood.left(40), "answer");
        add("error in a good answer", 200, R"({"error": {"message": "no memory"}})", "refused",
            "no memory");
        add("deep", 200, QByteArray(100'000, '['), "answer");
        add("teapot", 418, "", "refused");
    }
    void whatGoesWrongIsNamed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, said);
        const HubServer server([&](const HttpAsked&) { return HttpAnswer{status, {}, body}; });
        const auto answer = ask(addressOf(server));
        QCOMPARE(fact(answer, "ask"), what.toStdString());
        QCOMPARE(fact(answer, "said"), said.toStdString());
        QCOMPARE(fact(answer, "host"), std::string("127.0.0.1"));
        QVERIFY(answer.error().message.find("sk-secret") == std::string::npos);
        QVERIFY(answer.error().message.find("127.0.0.1") != std::string::npos);
    }

    void answersInPartsAndWithoutTextAreRead()
    {
        QByteArray body =
            R"({"choices": [{"message": {"content": [{"type": "text", "text": "a"}, {"text": "b"}, 1]}}]})";
        const HubServer server([&](const HttpAsked&) { return HttpAnswer{200, {}, body}; });
        QCOMPARE(*ask(addressOf(server)), std::string("ab"));
        body = R"({"choices": [{"message": {"content": null, "reasoning": "hm"}}]})";
        QCOMPARE(*ask(addressOf(server)), std::string());
        body = R"({"choices": [{"message": {"content": "a"}, "finish_reason": "length"}]})";
        QCOMPARE(*ask(addressOf(server)), std::string("a (cut)"));
    }

    void redirectIsNotFollowedWithTheKey()
    {
        const HubServer other([](const HttpAsked&) { return HttpAnswer{200, {}, kGood}; });
        const HubServer server([&](const HttpAsked&) {
            return HttpAnswer{
                307, {{"Location", QByteArray::fromStdString(other.url()) + "/v1/x"}}, {}};
        });
        const auto answer = ask(addressOf(server));
        QCOMPARE(fact(answer, "ask"), std::string("redirect"));
        QVERIFY(fact(answer, "location").starts_with("http://127.0.0.1"));
        QVERIFY(other.asked().isEmpty());
    }

    void cutAndLyingConnectionsAreNamed()
    {
        HttpAnswer answer{200, {}, kGood};
        answer.claimedLength = 10'000;
        const HubServer lying([&](const HttpAsked&) { return answer; });
        QCOMPARE(fact(ask(addressOf(lying)), "ask"), std::string("cut"));
        answer.cutAfter = 10;
        const HubServer cutting([&](const HttpAsked&) { return answer; });
        QCOMPARE(fact(ask(addressOf(cutting)), "ask"), std::string("cut"));
    }

    void answerWithoutEndIsGivenUp()
    {
        const HubServer server([](const HttpAsked&) {
            return HttpAnswer{200, {}, QByteArray(9'000'000, 'x')};
        });
        QCOMPARE(fact(ask(addressOf(server)), "ask"), std::string("answer"));
    }

    void slowAnswerIsGivenUpInTime()
    {
        HttpAnswer answer{200, {}, kGood};
        answer.stallAfter = 3;
        const HubServer server([&](const HttpAsked&) { return answer; });
        hub::ChatPatience patience;
        patience.answerSeconds = 1;
        QElapsedTimer timer;
        timer.start();
        const auto given = ask(addressOf(server), patience);
        QCOMPARE(fact(given, "ask"), std::string("slow"));
        QVERIFY(timer.elapsed() < 5000);
    }

    void nobodyThereIsNamed()
    {
        std::string url;
        {
            const HubServer gone([](const HttpAsked&) { return HttpAnswer{}; });
            url = gone.url();
        }
        QCOMPARE(fact(ask({*hub::chatBase(url), "m", {}}), "ask"), std::string("unreachable"));
    }

    void stoppingEndsItAtOnce()
    {
        HttpAnswer answer{200, {}, kGood};
        answer.stallAfter = 3;
        const HubServer server([&](const HttpAsked&) { return answer; });
        jobs::JobContext context;
        std::jthread stopper([&context] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            context.requestStop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto given = hub::askChat(addressOf(server), {{}, "Who?"}, {}, context);
        QVERIFY(!given);
        QVERIFY(given.error().code == ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_GUILESS_MAIN(ChatClientTest)
#include "chat_client_test.moc"
