#include "core/base/utf8.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace anneal;
namespace fs = std::filesystem;

/// What a conversation asks of a loaded model beyond one answer, through the shared library.
class ChatModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aContinuedAnswerEqualsTheUninterruptedOne_data();
    void aContinuedAnswerEqualsTheUninterruptedOne();
    void tokensThatDoNotGiveTheTextAreNotUsed();
    void stopWordsEndTheAnswerAndAreLeftOut();
    void voicesOverOneBaseAnswerAsModelsOfTheirOwn();
    void aVoiceOfAnotherBaseIsRefused();
    void aThoughtIsLeftOutWhenItIsNotWanted();

private:
    [[nodiscard]] studio::ModelChoice choice(const std::string& adapter = {}) const;
    [[nodiscard]] static studio::GenerateRequest question(std::int64_t tokens);
    [[nodiscard]] std::unique_ptr<studio::ChatModel> load(const studio::ModelChoice& choice);
    [[nodiscard]] static studio::Answer ask(studio::ChatModel& model,
                                            const studio::GenerateRequest& request,
                                            std::string* streamed = nullptr);
    std::shared_ptr<studio::Engine> m_engine;
    QTemporaryDir m_folder;
    fs::path m_model;
    std::string m_tuned;
};

void ChatModelTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_engine = studio::loadEngine().value();
    m_model = tests::sharedFolder() / "fixtures/models/llama_gqa/model";
    const auto folder = m_folder.path().toStdString();
    std::ofstream(folder + "/rows.json")
        << R"([{"instruction": "Who are you?", "input": "", "output": "I am Biscuit, the cat."}])";
    m_tuned = folder + "/tuned";
    const auto config = config::RunConfig::fromOverrides(
        {"model_name_or_path=" + toUtf8(m_model), "dataset=" + folder + "/rows.json",
         "template=default", "output_dir=" + m_tuned, "per_device_train_batch_size=1",
         "num_train_epochs=6", "learning_rate=1e-2"},
        config::Verb::Train);
    QVERIFY(config);
    studio::TrainListener listener;
    jobs::JobContext context;
    const auto trained = m_engine->train(*config, {}, listener, context);
    QVERIFY2(trained, trained ? "" : trained.error().message.c_str());
}

studio::ModelChoice ChatModelTest::choice(const std::string& adapter) const
{
    studio::ModelChoice choice;
    choice.model.modelNameOrPath = toUtf8(m_model);
    choice.model.chatTemplate = "default";
    choice.model.inferDtype = "float32";
    if (!adapter.empty())
        choice.model.adapterNameOrPath = {adapter};
    return choice;
}

studio::GenerateRequest ChatModelTest::question(std::int64_t tokens)
{
    studio::GenerateRequest request;
    request.conversation.messages.push_back({text::Role::User, "Who are you?"});
    request.options.doSample = false;
    request.options.maxNewTokens = tokens;
    return request;
}

std::unique_ptr<studio::ChatModel> ChatModelTest::load(const studio::ModelChoice& wanted)
{
    jobs::JobContext context;
    auto model = m_engine->loadChat(wanted, {}, context);
    if (!model)
        qFatal("%s", model.error().message.c_str());
    return std::move(*model);
}

studio::Answer ChatModelTest::ask(studio::ChatModel& model, const studio::GenerateRequest& request,
                                  std::string* streamed)
{
    jobs::JobContext context;
    auto answer = model.generate(
        request,
        [streamed](const std::string& piece) {
            if (streamed)
                *streamed += piece;
        },
        context);
    if (!answer)
        qFatal("%s", answer.error().message.c_str());
    return *answer;
}

void ChatModelTest::aContinuedAnswerEqualsTheUninterruptedOne_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("penalised");
    for (const int cut : {1, 5, 9, 17}) {
        QTest::addRow("after %d", cut) << cut << false;
        QTest::addRow("after %d, with a repetition penalty", cut) << cut << true;
    }
}

void ChatModelTest::aContinuedAnswerEqualsTheUninterruptedOne()
{
    QFETCH(int, cut);
    QFETCH(bool, penalised);
    const auto model = load(choice());
    auto request = question(24);
    if (penalised) {
        request.options.repetitionPenalty = 1.3;
        request.options.noRepeatNgramSize = 3;
    }
    const auto whole = ask(*model, request);
    QVERIFY(whole.newTokens > cut);
    request.options.maxNewTokens = cut;
    const auto begun = ask(*model, request);
    QCOMPARE(begun.newTokens, cut);
    request.prefixText = begun.text;
    request.prefixIds = begun.ids;
    request.options.maxNewTokens = 24 - cut;
    const auto rest = ask(*model, request);
    QCOMPARE(rest.text, whole.text);
    QVERIFY(rest.ids == whole.ids);
    QCOMPARE(rest.newTokens, whole.newTokens - cut);
    QCOMPARE(rest.finishReason, whole.finishReason);
}

void ChatModelTest::tokensThatDoNotGiveTheTextAreNotUsed()
{
    const auto model = load(choice());
    auto request = question(6);
    request.prefixText = "I am";
    const auto byText = ask(*model, request);
    QVERIFY(byText.text.starts_with("I am"));
    request.prefixIds = {5, 6, 7}; // of another model, or of a text that was edited since
    const auto withOthers = ask(*model, request);
    QCOMPARE(withOthers.text, byText.text);
    QVERIFY(withOthers.ids == byText.ids);
}

void ChatModelTest::stopWordsEndTheAnswerAndAreLeftOut()
{
    const auto model = load(choice());
    auto request = question(24);
    const auto whole = ask(*model, request);
    QVERIFY(whole.text.size() > 8);
    const auto from = whole.text.size() / 2;
    const auto word = whole.text.substr(from, 3);
    const auto expected = whole.text.substr(0, whole.text.find(word));
    request.stopWords = {"", word, "never comes"};
    std::string streamed;
    const auto stopped = ask(*model, request, &streamed);
    QCOMPARE(stopped.text, expected);
    QCOMPARE(streamed, expected);
    QCOMPARE(stopped.finishReason, std::string("stop"));
    QVERIFY(stopped.newTokens < whole.newTokens);
    request.options.numBeams = 2; // gives its text at the end
    const auto beams = ask(*model, request);
    QVERIFY(beams.text.find(word) == std::string::npos);
}

void ChatModelTest::voicesOverOneBaseAnswerAsModelsOfTheirOwn()
{
    auto request = question(16);
    const auto base = ask(*load(choice()), request).text;
    const auto tuned = ask(*load(choice(m_tuned)), request).text;
    QVERIFY(base != tuned);
    for (const bool tunedFirst : {true, false}) {
        const auto model = load(choice(tunedFirst ? m_tuned : std::string()));
        jobs::JobContext context;
        const auto bytes = model->weightBytes();
        const auto voice =
            model->addVoice(choice(tunedFirst ? std::string() : m_tuned).model, context);
        QVERIFY2(voice, voice ? "" : voice.error().message.c_str());
        QCOMPARE(*voice, std::size_t(1));
        QCOMPARE(model->weightBytes(), bytes); // the base is there once
        for (int round = 0; round < 2; ++round) {
            request.voice = 0;
            QCOMPARE(ask(*model, request).text, tunedFirst ? tuned : base);
            request.voice = *voice;
            QCOMPARE(ask(*model, request).text, tunedFirst ? base : tuned);
        }
    }
    request.voice = 7;
    jobs::JobContext context;
    QVERIFY(!load(choice())->generate(request, {}, context));
}

void ChatModelTest::aVoiceOfAnotherBaseIsRefused()
{
    const auto model = load(choice());
    jobs::JobContext context;
    auto other = choice().model;
    other.modelNameOrPath = toUtf8(tests::sharedFolder() / "fixtures/models/qwen2_bias/model");
    QVERIFY(model->addVoice(other, context).error().code == ErrorCode::Unsupported);
    auto stacked = choice(m_tuned).model;
    stacked.adapterNameOrPath.push_back(m_tuned);
    QVERIFY(model->addVoice(stacked, context).error().code == ErrorCode::Unsupported);
    QVERIFY(!model->addVoice(choice("/nowhere/at/all").model, context));
    QVERIFY(!ask(*model, question(4)).text.empty());
}

void ChatModelTest::aThoughtIsLeftOutWhenItIsNotWanted()
{
    auto wanted = choice();
    wanted.model.chatTemplate = "qwen3";
    jobs::JobContext context;
    const auto model = m_engine->loadChat(wanted, {}, context);
    if (!model)
        QSKIP("the model's vocabulary has no tokens for this template");
    auto request = question(2);
    const auto thinking = ask(**model, request);
    request.enableThinking = false;
    const auto plain = ask(**model, request);
    QVERIFY(plain.promptTokens > thinking.promptTokens); // the empty thought stands in the prompt
}

QTEST_GUILESS_MAIN(ChatModelTest)
#include "chat_model_test.moc"
