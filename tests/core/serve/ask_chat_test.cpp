#include "core/hub/chat_client.h"

#include "tests/core/serve/api_fixture.h"

#include <QTest>

using namespace anneal;
using namespace anneal::tests;

/// Our own client against our own server.
class AskChatTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerOfOurOwnServerIsRead()
    {
        const ApiFixture api(
            [](serve::ApiOptions& options) { options.access.key = "a-long-secret"; });
        hub::ChatAddress address{
            *hub::chatBase("127.0.0.1:" + std::to_string(api.server->port())), {}, "a-long-secret"};
        jobs::JobContext context;
        const auto models = hub::chatModels(address, {}, context);
        QVERIFY2(models, models ? "" : models.error().message.c_str());
        QVERIFY(!models->empty());
        const auto answer =
            hub::askChat(address, {"Be brief.", "Who are you?", {}, 8}, {}, context);
        QVERIFY2(answer, answer ? "" : answer.error().message.c_str());
        QVERIFY(!answer->text.empty());
        address.key = "another-secret";
        const auto refused = hub::askChat(address, {{}, "Who are you?", {}, 8}, {}, context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().context.at("ask"), std::string("key"));
    }
};

QTEST_GUILESS_MAIN(AskChatTest)
#include "ask_chat_test.moc"
