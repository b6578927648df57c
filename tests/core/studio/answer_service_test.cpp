#include "core/base/utf8.h"
#include "core/studio/answer_service.h"
#include "core/text/json_grammar.h"
#include "tests/core/studio/roomy_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <fstream>
#include <mutex>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

/// Waits for the answers of one request.
class Waiting final : public studio::AnswerListener {
public:
    explicit Waiting(std::size_t count = 1)
        : m_answers(count)
        , m_texts(count)
        , m_open(count)
    {
    }
    void grew(std::size_t choice, const std::string& text,
              std::vector<studio::TokenLogprob> logprobs) override
    {
        const std::lock_guard lock(m_mutex);
        m_texts.at(choice) += text;
        for (auto& logprob : logprobs)
            m_logprobs.push_back(std::move(logprob));
        ++m_calls;
        m_changed.notify_all();
    }
    void ended(std::size_t choice, const studio::ServedAnswer& answer) override
    {
        const std::lock_guard lock(m_mutex);
        m_answers.at(choice) = answer;
        --m_open;
        m_changed.notify_all();
    }
    void failed(const Error& error) override
    {
        const std::lock_guard lock(m_mutex);
        m_error = error;
        m_open = 0;
        m_changed.notify_all();
    }
    const studio::ServedAnswer& wait(std::size_t choice = 0)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return m_open == 0; }))
            qFatal("an answer did not come");
        return m_answers.at(choice);
    }
    void waitForText()
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return m_calls > 0; }))
            qFatal("no text came");
    }
    std::string text(std::size_t choice = 0)
    {
        const std::lock_guard lock(m_mutex);
        return m_texts.at(choice);
    }
    std::optional<Error> error()
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }
    std::vector<studio::TokenLogprob> logprobs()
    {
        const std::lock_guard lock(m_mutex);
        return m_logprobs;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<studio::ServedAnswer> m_answers;
    std::vector<std::string> m_texts;
    std::vector<studio::TokenLogprob> m_logprobs;
    std::optional<Error> m_error;
    std::size_t m_open = 0, m_calls = 0;
};

} // namespace

/// Many requests at once over one model, through the shared library.
class AnswerServiceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersTogetherAreThoseOfEachAlone_data();
    void answersTogetherAreThoseOfEachAlone();
    void aPromptThatBeginsAlikeIsNotReadAgain();
    void severalAnswersOfOneRequestDiffer();
    void logprobsAreTheModelsOwn();
    void aStopWordIsLeftOut();
    void aBiasForbidsAToken();
    void jsonIsOneObject();
    void aCancelledRequestMakesRoom();
    void aFullQueueTakesNoMore();
    void theEndFailsWhatRuns();
    void voicesAnswerByTheirOwnAdapters();
    void mistakesAreToldAtOnce();

private:
    [[nodiscard]] studio::ModelChoice choice(const std::string& adapter = {}) const;
    [[nodiscard]] std::unique_ptr<studio::AnswerService>
    load(const studio::ServiceLimits& limits = {}, std::vector<std::string> others = {});
    [[nodiscard]] static studio::ServiceRequest question(const std::string& text,
                                                         std::int64_t tokens);
    [[nodiscard]] static std::shared_ptr<Waiting> ask(studio::AnswerService& service,
                                                      const studio::ServiceRequest& request,
                                                      std::uint64_t* number = nullptr);
    std::shared_ptr<studio::Engine> m_engine;
    QTemporaryDir m_folder;
    fs::path m_model;
    std::string m_tuned;
};

void AnswerServiceTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_engine = studio::loadEngine().value();
    const auto folder = m_folder.path().toStdString();
    m_model = tests::roomyModel(folder);
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

studio::ModelChoice AnswerServiceTest::choice(const std::string& adapter) const
{
    studio::ModelChoice choice;
    choice.model.modelNameOrPath = toUtf8(m_model);
    choice.model.chatTemplate = "default";
    choice.model.inferDtype = "float32";
    if (!adapter.empty())
        choice.model.adapterNameOrPath = {adapter};
    return choice;
}

std::unique_ptr<studio::AnswerService> AnswerServiceTest::load(const studio::ServiceLimits& limits,
                                                               std::vector<std::string> others)
{
    std::vector<studio::ModelChoice> voices{choice()};
    for (const auto& other : others)
        voices.push_back(choice(other));
    jobs::JobContext context;
    auto service = m_engine->loadService(voices, limits, {}, context);
    if (!service)
        qFatal("%s", service.error().message.c_str());
    return std::move(*service);
}

studio::ServiceRequest AnswerServiceTest::question(const std::string& text, std::int64_t tokens)
{
    studio::ServiceRequest request;
    request.question.conversation.messages.push_back({text::Role::User, text});
    request.question.options.doSample = false;
    request.question.options.maxNewTokens = tokens;
    return request;
}

std::shared_ptr<Waiting> AnswerServiceTest::ask(studio::AnswerService& service,
                                                const studio::ServiceRequest& request,
                                                std::uint64_t* number)
{
    auto waiting = std::make_shared<Waiting>(request.count);
    const auto submitted = service.submit(request, waiting);
    if (!submitted || *submitted == 0)
        qFatal("%s", submitted ? "the queue is full" : submitted.error().message.c_str());
    if (number != nullptr)
        *number = *submitted;
    return waiting;
}

void AnswerServiceTest::answersTogetherAreThoseOfEachAlone_data()
{
    QTest::addColumn<bool>("sampled");
    QTest::addColumn<int>("beams");
    QTest::newRow("greedy") << false << 1;
    QTest::newRow("sampled") << true << 1;
    QTest::newRow("beams") << false << 3;
    QTest::newRow("sampled beams") << true << 4;
}

void AnswerServiceTest::answersTogetherAreThoseOfEachAlone()
{
    QFETCH(bool, sampled);
    QFETCH(int, beams);
    const auto service = load();
    std::vector<studio::ServiceRequest> requests;
    for (int i = 0; i < 14; ++i) {
        std::string text = "Question " + std::to_string(i) + ": who is it?";
        for (int word = 0; word < i * 11; ++word) // some prompts take several pieces
            text += " word" + std::to_string(word % 7);
        auto request = question(text, 8 + i * 2);
        request.question.options.doSample = sampled;
        request.question.options.numBeams = i % 2 == 0 ? beams : 1;
        request.question.options.seed = 40 + i;
        requests.push_back(std::move(request));
    }
    std::vector<std::shared_ptr<Waiting>> together;
    for (const auto& request : requests)
        together.push_back(ask(*service, request));
    jobs::JobContext context;
    const auto alone = m_engine->loadChat(choice(), {}, context);
    QVERIFY(alone);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto expected = (*alone)->generate(requests[i].question, {}, context);
        QVERIFY(expected);
        const auto& answer = together[i]->wait();
        QVERIFY(!together[i]->error());
        QVERIFY2(answer.newIds == expected->newIds, std::to_string(i).c_str());
        // What a limit leaves of a character is not told.
        auto text = expected->text;
        while (text.ends_with("\xEF\xBF\xBD"))
            text.resize(text.size() - 3);
        auto told = answer.text;
        while (told.ends_with("\xEF\xBF\xBD")) // this model writes such by itself
            told.resize(told.size() - 3);
        QCOMPARE(told, text);
        QCOMPARE(together[i]->text(), answer.text);
        QCOMPARE(answer.finishReason, expected->finishReason);
        QCOMPARE(answer.promptTokens, expected->promptTokens);
    }
    const auto figures = service->figures();
    QVERIFY(figures.newTokens > figures.steps); // they did grow together
}

void AnswerServiceTest::aPromptThatBeginsAlikeIsNotReadAgain()
{
    const auto service = load();
    std::string beginning = "Read this:";
    for (int i = 0; i < 120; ++i)
        beginning += " line " + std::to_string(i);
    const auto first = ask(*service, question(beginning + " What is it?", 12))->wait();
    QCOMPARE(first.cachedTokens, 0);
    const auto again = ask(*service, question(beginning + " What is it?", 12))->wait();
    QVERIFY(again.cachedTokens > 0 && again.cachedTokens < again.promptTokens);
    QVERIFY(again.newIds == first.newIds);
    const auto other = question(beginning + " Who is it?", 12);
    const auto afterwards = ask(*service, other)->wait();
    QVERIFY(afterwards.cachedTokens > 0);
    const auto fresh = load(studio::ServiceLimits{.prefixBytes = 0});
    const auto unaided = ask(*fresh, other)->wait();
    QCOMPARE(unaided.cachedTokens, 0);
    QVERIFY(afterwards.newIds == unaided.newIds);
    QVERIFY(service->figures().prefixBytes > 0);
    QCOMPARE(fresh->figures().prefixBytes, std::uint64_t{0});
}

void AnswerServiceTest::severalAnswersOfOneRequestDiffer()
{
    const auto service = load();
    auto request = question("Say something.", 16);
    request.question.options.doSample = true;
    request.question.options.temperature = 2;
    request.question.options.topP = 1;
    request.question.options.seed = 7;
    request.count = 3;
    const auto several = ask(*service, request);
    std::vector<std::vector<std::int32_t>> ids;
    for (std::size_t i = 0; i < 3; ++i)
        ids.push_back(several->wait(i).newIds);
    QVERIFY(ids[0] != ids[1] && ids[1] != ids[2]);
    request.count = 1;
    for (std::size_t i = 0; i < 3; ++i) { // each is what its own seed gives
        request.question.options.seed = 7 + i;
        QVERIFY(ask(*service, request)->wait().newIds == ids[i]);
    }
}

void AnswerServiceTest::logprobsAreTheModelsOwn()
{
    const auto service = load();
    auto request = question("Who are you?", 6);
    request.topLogprobs = 3;
    request.question.options.repetitionPenalty = 1.5; // rules don't count
    const auto waiting = ask(*service, request);
    const auto& answer = waiting->wait();
    const auto logprobs = waiting->logprobs();
    QCOMPARE(logprobs.size(), answer.newIds.size());
    for (std::size_t i = 0; i < logprobs.size(); ++i) {
        QCOMPARE(logprobs[i].chosen.id, answer.newIds[i]);
        QCOMPARE(logprobs[i].top.size(), std::size_t{3});
        QVERIFY(logprobs[i].chosen.logprob <= logprobs[i].top[0].logprob + 1e-5);
        QVERIFY(logprobs[i].top[0].logprob >= logprobs[i].top[1].logprob);
    }
    // Against the model's scores of the same ids.
    studio::GenerateRequest plain = request.question;
    plain.options.maxNewTokens = 1;
    plain.options.repetitionPenalty = 1;
    jobs::JobContext context;
    const auto best =
        m_engine->loadChat(choice(), {}, context).value()->generate(plain, {}, context);
    QVERIFY(best);
    QCOMPARE(logprobs[0].top[0].id, best->newIds[0]);
}

void AnswerServiceTest::aStopWordIsLeftOut()
{
    const auto service = load();
    auto request = question("Who are you?", 24);
    const auto whole = ask(*service, request)->wait();
    const auto word = whole.text.substr(whole.text.size() / 2, 3);
    request.question.stopWords = {word};
    const auto stopped = ask(*service, request);
    QCOMPARE(stopped->wait().text, whole.text.substr(0, whole.text.find(word)));
    QCOMPARE(stopped->text(), stopped->wait().text);
    QCOMPARE(stopped->wait().finishReason, std::string("stop"));
}

void AnswerServiceTest::aBiasForbidsAToken()
{
    const auto service = load();
    auto request = question("Who are you?", 1);
    const auto first = ask(*service, request)->wait().newIds.at(0);
    request.logitBias = {{first, -100}};
    QVERIFY(ask(*service, request)->wait().newIds.at(0) != first);
}

void AnswerServiceTest::jsonIsOneObject()
{
    const auto service = load();
    auto request = question("Who are you?", 200);
    request.form = text::anyJsonObject();
    request.question.options.doSample = true;
    request.question.options.topK = 0;
    request.question.options.topP = 1;
    request.question.options.seed = 3;
    const auto answer = ask(*service, request)->wait();
    QCOMPARE(answer.text.at(answer.text.find_first_not_of(" \n\t\r")), '{');
}

void AnswerServiceTest::aCancelledRequestMakesRoom()
{
    const auto service = load(studio::ServiceLimits{.together = 1});
    auto endless = question("Who are you?", 12000);
    endless.question.options.minNewTokens = 12000;
    std::uint64_t running = 0, waiting = 0;
    const auto first = ask(*service, endless, &running);
    const auto second = ask(*service, endless, &waiting);
    const auto third = ask(*service, question("And you?", 4));
    first->waitForText();
    service->cancel(waiting);
    service->cancel(running);
    service->cancel(running + 1000); // nobody's
    QVERIFY(!third->wait().newIds.empty());
    QVERIFY(!first->error() && !second->error());
    QCOMPARE(second->text(), std::string());
}

void AnswerServiceTest::aFullQueueTakesNoMore()
{
    const auto service = load(studio::ServiceLimits{.together = 1, .waiting = 2});
    auto endless = question("Who are you?", 12000);
    endless.question.options.minNewTokens = 12000;
    std::vector<std::uint64_t> numbers(3);
    const auto running = ask(*service, endless, &numbers[0]);
    running->waitForText();
    const auto second = ask(*service, endless, &numbers[1]);
    const auto third = ask(*service, endless, &numbers[2]);
    const auto fourth = service->submit(endless, std::make_shared<Waiting>());
    QVERIFY(fourth);
    QCOMPARE(*fourth, std::uint64_t{0});
    QCOMPARE(service->figures().waiting, std::size_t{2});
    service->cancel(numbers[2]);
    QCOMPARE(service->figures().waiting, std::size_t{1});
}

void AnswerServiceTest::theEndFailsWhatRuns()
{
    const auto service = load(studio::ServiceLimits{.together = 2});
    auto endless = question("Who are you?", 12000);
    endless.question.options.minNewTokens = 12000;
    std::vector<std::shared_ptr<Waiting>> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(ask(*service, endless));
    all.front()->waitForText();
    service->stop();
    for (const auto& waiting : all) {
        waiting->wait();
        QVERIFY(waiting->error());
        QVERIFY(waiting->error()->code == ErrorCode::Cancelled);
    }
    const auto late = service->submit(endless, std::make_shared<Waiting>());
    QVERIFY(late);
    QCOMPARE(*late, std::uint64_t{0});
}

void AnswerServiceTest::voicesAnswerByTheirOwnAdapters()
{
    const auto service = load({}, {m_tuned});
    jobs::JobContext context;
    std::vector<std::shared_ptr<Waiting>> waiting;
    for (int i = 0; i < 6; ++i) {
        auto request = question("Who are you?", 16);
        request.question.voice = i % 2;
        waiting.push_back(ask(*service, request));
    }
    const auto expected = [&](const std::string& adapter) {
        return m_engine->loadChat(choice(adapter), {}, context)
            .value()
            ->generate(question("Who are you?", 16).question, {}, context)
            .value()
            .text;
    };
    const auto base = expected({}), tuned = expected(m_tuned);
    QVERIFY(base != tuned);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(waiting[static_cast<std::size_t>(i)]->wait().text, i % 2 == 0 ? base : tuned);
}

void AnswerServiceTest::mistakesAreToldAtOnce()
{
    const auto service = load();
    const auto mistake = [&](const studio::ServiceRequest& request) {
        const auto submitted = service->submit(request, std::make_shared<Waiting>());
        return submitted ? std::string() : submitted.error().message;
    };
    std::string endless;
    for (int i = 0; i < 30'000; ++i)
        endless += "word ";
    QVERIFY(mistake(question(endless, 4)).find("tokens") != std::string::npos);
    auto request = question("Who?", 4);
    request.question.options.numBeams = 2;
    request.presencePenalty = 1;
    QVERIFY(mistake(request).find("num_beams") != std::string::npos);
    request = question("Who?", 4);
    request.logitBias = {{10'000'000, 1}};
    QVERIFY(mistake(request).find("logit_bias") != std::string::npos);
    request = question("Who?", 4);
    request.count = 65;
    QVERIFY(mistake(request).find("n times num_beams") != std::string::npos);
    request = question("Who?", 4);
    request.question.voice = 3;
    QVERIFY(!mistake(request).empty());
}

QTEST_GUILESS_MAIN(AnswerServiceTest)
#include "answer_service_test.moc"
