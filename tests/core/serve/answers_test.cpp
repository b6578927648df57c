#include "tests/core/serve/api_fixture.h"
#include "tests/support/shared.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace anneal;
using tests::ApiFixture;

/// What a model answers in OpenAI's form, asked over the server's port.
class AnswersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aConversationIsAnswered();
    void aStreamGivesTheSameText();
    void aCompletionGoesOnWithTheText();
    void severalPromptsAndAnswersHaveTheirPlaces();
    void aTinyTemperatureTakesTheLikeliest();
    void offsetsCountCharacters();
    void logprobsHaveBothForms();
    void textsBecomeEmbeddings();
    void aRewardModelGivesScores();

private:
    std::unique_ptr<ApiFixture> m_api;
};

void AnswersTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_api = std::make_unique<ApiFixture>();
}

void AnswersTest::aConversationIsAnswered()
{
    const auto answer =
        m_api->post("/v1/chat/completions", ApiFixture::question("Who are you?", 9));
    QVERIFY2(answer.status == 200, answer.body.constData());
    const auto json = answer.json();
    QCOMPARE(json["object"].toString(), QString("chat.completion"));
    const auto choice = json["choices"].toArray().first().toObject();
    QCOMPARE(choice["message"]["role"].toString(), QString("assistant"));
    QVERIFY(!choice["message"]["content"].toString().isEmpty());
    QCOMPARE(choice["finish_reason"].toString(), QString("length"));
    QCOMPARE(json["usage"]["completion_tokens"].toInt(), 9);
    QCOMPARE(json["usage"]["total_tokens"].toInt(), 9 + json["usage"]["prompt_tokens"].toInt());
    // The same once more, with the content in parts.
    auto parts = ApiFixture::question({}, 9);
    parts["messages"] = QJsonArray{
        QJsonObject{{"role", "user"},
                    {"content", QJsonArray{QJsonObject{{"type", "text"}, {"text", "Who are "}},
                                           QJsonObject{{"type", "text"}, {"text", "you?"}}}}}};
    const auto again = m_api->post("/v1/chat/completions", parts);
    QCOMPARE(again.json()["choices"], json["choices"]);
}

void AnswersTest::aStreamGivesTheSameText()
{
    auto question = ApiFixture::question("Tell me something.", 14);
    const auto whole = m_api->post("/v1/chat/completions", question).json();
    question["stream"] = true;
    question["stream_options"] = QJsonObject{{"include_usage", true}};
    const auto stream = m_api->post("/v1/chat/completions", question);
    QCOMPARE(stream.status, 200);
    QVERIFY(stream.headers["content-type"].startsWith("text/event-stream"));
    QVERIFY(stream.body.endsWith("data: [DONE]\n\n"));
    const auto events = stream.events();
    QVERIFY(events.size() > 5);
    QString text, reason;
    QCOMPARE(events.first()["choices"].toArray().first()["delta"]["role"].toString(),
             QString("assistant"));
    for (const auto& event : events.mid(0, events.size() - 2)) {
        QCOMPARE(event["object"].toString(), QString("chat.completion.chunk"));
        const auto choice = event["choices"].toArray().first().toObject();
        text += choice["delta"]["content"].toString();
        if (!choice["finish_reason"].isNull())
            reason = choice["finish_reason"].toString();
    }
    const auto expected = whole["choices"].toArray().first().toObject();
    QCOMPARE(text, expected["message"]["content"].toString());
    QCOMPARE(reason, expected["finish_reason"].toString());
    const auto last = events[events.size() - 2];
    QVERIFY(last["choices"].toArray().isEmpty());
    QCOMPARE(last["usage"]["completion_tokens"].toInt(), 14);
}

void AnswersTest::aCompletionGoesOnWithTheText()
{
    QJsonObject request{
        {"model", "tiny"}, {"prompt", "Once upon"}, {"temperature", 0}, {"max_tokens", 7}};
    const auto plain = m_api->post("/v1/completions", request).json();
    QCOMPARE(plain["object"].toString(), QString("text_completion"));
    const auto text = plain["choices"].toArray().first()["text"].toString();
    QVERIFY(!text.isEmpty());
    request["echo"] = true;
    const auto echoed = m_api->post("/v1/completions", request).json();
    QCOMPARE(echoed["choices"].toArray().first()["text"].toString(), "Once upon" + text);
    request["stream"] = true;
    QString streamed;
    for (const auto& event : m_api->post("/v1/completions", request).events())
        streamed += event["choices"].toArray().first()["text"].toString();
    QCOMPARE(streamed, "Once upon" + text);
    const QJsonObject ids{{"prompt", QJsonArray{5, 6, 7}}, {"max_tokens", 3}, {"temperature", 0}};
    QCOMPARE(
        m_api->post("/v1/completions", ids).json()["usage"].toObject()["prompt_tokens"].toInt(), 3);
}

void AnswersTest::severalPromptsAndAnswersHaveTheirPlaces()
{
    QJsonObject request{{"prompt", QJsonArray{"one", "two words", "three"}},
                        {"n", 2},
                        {"max_tokens", 4},
                        {"temperature", 0}};
    const auto choices = m_api->post("/v1/completions", request).json()["choices"].toArray();
    QCOMPARE(choices.size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(choices[i]["index"].toInt(), i);
    QCOMPARE(choices[2]["text"], choices[3]["text"]);
    const QJsonObject one{{"prompt", "two words"}, {"max_tokens", 4}, {"temperature", 0}};
    QCOMPARE(m_api->post("/v1/completions", one).json()["choices"].toArray().first()["text"],
             choices[2]["text"]);
}

void AnswersTest::aTinyTemperatureTakesTheLikeliest()
{
    QJsonObject request{{"prompt", "two words"}, {"max_tokens", 6}, {"temperature", 0}};
    const auto textOf = [&] {
        const auto answer = m_api->post("/v1/completions", request);
        return answer.status == 200 ? answer.json()["choices"].toArray().first()["text"].toString()
                                    : QString::fromUtf8(answer.body);
    };
    const auto likeliest = textOf();
    for (const double value : {1e-4, 1e-9, 1e-50, 1e-300}) {
        request["temperature"] = value;
        QCOMPARE(textOf(), likeliest);
    }
    request["num_beams"] = 3;
    request["do_sample"] = true;
    QCOMPARE(m_api->post("/v1/completions", request).status, 200);
}

void AnswersTest::offsetsCountCharacters()
{
    QJsonObject request{
        {"prompt", "Once upon"}, {"temperature", 0}, {"max_tokens", 24}, {"logprobs", 1}};
    const auto choice =
        m_api->post("/v1/completions", request).json()["choices"].toArray().first().toObject();
    const auto text = choice["text"].toString().toUcs4();
    QVERIFY(text.size() < choice["text"].toString().toUtf8().size()); // or it would show nothing
    const auto tokens = choice["logprobs"]["tokens"].toArray();
    const auto offsets = choice["logprobs"]["text_offset"].toArray();
    QCOMPARE(offsets.size(), tokens.size());
    int compared = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const auto token = tokens[i].toString().toUcs4();
        if (token.contains(0xFFFD))
            continue;
        QCOMPARE(text.mid(offsets[i].toInt(), token.size()), token);
        ++compared;
    }
    QVERIFY(compared > 4);
    // Pieces of a stream count on.
    request["stream"] = true;
    QJsonArray streamed;
    for (const auto& event : m_api->post("/v1/completions", request).events())
        for (const auto& offset :
             event["choices"].toArray().first()["logprobs"]["text_offset"].toArray())
            streamed.append(offset);
    QCOMPARE(streamed, offsets);
}

void AnswersTest::logprobsHaveBothForms()
{
    auto chat = ApiFixture::question("Who are you?", 3);
    chat["logprobs"] = true;
    chat["top_logprobs"] = 2;
    const auto content = m_api->post("/v1/chat/completions", chat)
                             .json()["choices"]
                             .toArray()
                             .first()["logprobs"]["content"]
                             .toArray();
    QCOMPARE(content.size(), 3);
    QVERIFY(content[0]["logprob"].toDouble() <= 0);
    QCOMPARE(content[0]["top_logprobs"].toArray().size(), 2);
    QCOMPARE(content[0]["top_logprobs"].toArray().first()["token"], content[0]["token"]);
    const QJsonObject request{
        {"prompt", "a b"}, {"max_tokens", 3}, {"temperature", 0}, {"logprobs", 2}};
    const auto old =
        m_api->post("/v1/completions", request).json()["choices"].toArray().first()["logprobs"];
    QCOMPARE(old["tokens"].toArray().size(), 3);
    QCOMPARE(old["token_logprobs"].toArray().size(), 3);
    QCOMPARE(old["top_logprobs"].toArray().first().toObject().size(), 2);
    QCOMPARE(old["text_offset"].toArray().first().toInt(), 0);
}

void AnswersTest::textsBecomeEmbeddings()
{
    QString longText = "a long text";
    for (int i = 0; i < 90; ++i) // of several pieces
        longText += QString(" word%1").arg(i);
    const QJsonObject request{{"model", "tiny"},
                              {"input", QJsonArray{"one", "two", "one", longText}}};
    const auto answer = m_api->post("/v1/embeddings", request);
    QVERIFY2(answer.status == 200, answer.body.constData());
    const auto data = answer.json()["data"].toArray();
    QCOMPARE(data.size(), 4);
    const auto first = data[0]["embedding"].toArray();
    double squares = 0;
    for (const auto& value : first)
        squares += value.toDouble() * value.toDouble();
    QVERIFY(std::abs(squares - 1) < 1e-4);
    QCOMPARE(first, data[2]["embedding"].toArray());
    QVERIFY(first != data[1]["embedding"].toArray());
    QCOMPARE(first.size(), data[3]["embedding"].toArray().size());
    const auto coded =
        m_api->post("/v1/embeddings", QJsonObject{{"input", "one"}, {"encoding_format", "base64"}});
    const auto bytes = QByteArray::fromBase64(
        coded.json()["data"].toArray().first()["embedding"].toString().toLatin1());
    QCOMPARE(bytes.size(), first.size() * 4);
    float value = 0;
    std::memcpy(&value, bytes.constData(), sizeof value);
    QVERIFY(std::abs(value - first[0].toDouble()) < 1e-6);
    QCOMPARE(m_api->post("/v1/embeddings", QJsonObject{{"input", ""}}).status, 400);
    QCOMPARE(m_api->post("/v1/embeddings", QJsonObject{{"input", "a"}, {"dimensions", 3}}).status,
             400);
    QCOMPARE(m_api->post("/v1/embeddings", QJsonObject{{"input", QJsonArray{99999999}}}).status,
             400);
}

void AnswersTest::aRewardModelGivesScores()
{
    const QJsonObject request{{"model", "tiny"}, {"messages", QJsonArray{"good", "bad", "good"}}};
    QCOMPARE(m_api->post("/v1/score/evaluation", request).status, 405); // it is none
    const ApiFixture api({}, {}, true);
    const auto answer = api.post("/v1/score/evaluation", request);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.json()["object"].toString(), QString("score.evaluation"));
    const auto scores = answer.json()["scores"].toArray();
    QCOMPARE(scores.size(), 3);
    QCOMPARE(scores[0], scores[2]);
    QVERIFY(scores[0] != scores[1]);
    // A text is cut at its end, and the score is that of its last token.
    QString text = "one two three four five";
    const auto scoreOf = [&](const QString& what, int most) {
        const QJsonObject cut{{"messages", QJsonArray{what}}, {"max_length", most}};
        return api.post("/v1/score/evaluation", cut).json()["scores"].toArray().first().toDouble();
    };
    QVERIFY(scoreOf(text, 2) != scoreOf(text, 500));
    QCOMPARE(scoreOf(text, 2), scoreOf(text + " and more", 2));
    QCOMPARE(api.post("/v1/score/evaluation", QByteArray("{}")).status, 400);
    QCOMPARE(api.post("/v1/chat/completions", ApiFixture::question("x", 2)).status, 200);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
