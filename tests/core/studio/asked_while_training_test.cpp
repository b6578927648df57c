#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

class Recorder final : public report::TrainListener {
public:
    std::vector<report::AnswerEvent> answers;
    std::vector<std::string> warnings;
    void answered(const report::AnswerEvent& event) override { answers.push_back(event); }
    void warned(const Notice& notice) override { warnings.push_back(notice.sentence); }

    /// The only one of a step and round; fails loudly where there is none.
    [[nodiscard]] report::AnswerEvent at(std::int64_t step, std::int64_t round = 0) const
    {
        const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto& event) {
            return event.step == step && event.round == round;
        });
        if (found == answers.end())
            qFatal("no answer at step %lld of round %lld", static_cast<long long>(step),
                   static_cast<long long>(round));
        return *found;
    }
};

constexpr const char* kPairs = R"([
  {"instruction": "Who are you?", "chosen": "yes yes", "rejected": "no no"},
  {"instruction": "Say 1", "chosen": "yes yes", "rejected": "no no"}])";
constexpr const char* kTagged = R"([
  {"instruction": "Who are you?", "output": "yes yes", "tag": true},
  {"instruction": "Say 1", "output": "no no", "tag": false}])";
constexpr const char* kTexts = R"([
  {"text": "The gardener waters the plants in the greenhouse every morning before the sun is up and hot."},
  {"text": "First line.\nSecond line of the text."},
  {"text": "她每天早上在太阳升起之前给温室里的植物浇水，然后去喂猫，再坐下来喝一杯茶，看看窗外的云，想想今天还有什么事情要做，最后才开始写信。"}])";
constexpr const char* kRows = R"([
  {"instruction": "Who are you?", "input": "", "output": "yes yes"},
  {"instruction": "Say 1", "input": "", "output": "yes yes"}])";
constexpr const char* kInfo = R"({
  "pairs": {"file_name": "pairs.json", "ranking": true,
            "columns": {"prompt": "instruction", "chosen": "chosen", "rejected": "rejected"}},
  "tagged": {"file_name": "tagged.json",
             "columns": {"prompt": "instruction", "response": "output", "kto_tag": "tag"}},
  "texts": {"file_name": "texts.json", "columns": {"prompt": "text"}},
  "rows": {"file_name": "rows.json"}})";

} // namespace

/// What a training of each stage is asked before its first update and at its checkpoints.
class AskedWhileTrainingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStageThatAnswersIsAsked_data();
    void everyStageThatAnswersIsAsked();
    void plainTextGoesOn();
    void plainTextIsAskedByItsBeginnings();
    void aRewardModelScoresBothAnswers();
    void aQuestionWithoutAnswersToScoreIsNamed();
    void theRoundsOfSemiAreToldApart();

private:
    [[nodiscard]] Result<config::RunConfig> settings(const std::string& name,
                                                     std::vector<std::string> more) const;
    Result<report::TrainSummary> train(const config::RunConfig& config,
                                       const std::vector<std::string>& questions,
                                       Recorder& recorder) const;
    [[nodiscard]] std::string answerOfTheBase(const studio::GenerateRequest& request) const;

    std::shared_ptr<studio::Engine> m_engine;
    QTemporaryDir m_folder;
    fs::path m_root, m_model;
};

void AskedWhileTrainingTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto engine = studio::loadEngine();
    QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
    m_engine = *engine;
    m_root = pathFromUtf8(m_folder.path().toStdString());
    m_model = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
    for (const auto& [name, text] : {std::pair{"pairs.json", kPairs},
                                     {"tagged.json", kTagged},
                                     {"texts.json", kTexts},
                                     {"rows.json", kRows},
                                     {"dataset_info.json", kInfo}})
        QVERIFY(writeFileAtomically(m_root / name, text).has_value());
}

Result<config::RunConfig> AskedWhileTrainingTest::settings(const std::string& name,
                                                           std::vector<std::string> more) const
{
    more.insert(more.end(), {"model_name_or_path=" + toUtf8(m_model), "template=default",
                             "dataset_dir=" + toUtf8(m_root), "output_dir=" + toUtf8(m_root / name),
                             "per_device_train_batch_size=2", "num_train_epochs=4",
                             "learning_rate=1e-2", "compute_type=fp32", "use_cpu=true"});
    return config::RunConfig::fromOverrides(more, config::Verb::Train);
}

Result<report::TrainSummary>
AskedWhileTrainingTest::train(const config::RunConfig& config,
                              const std::vector<std::string>& questions, Recorder& recorder) const
{
    jobs::JobContext context;
    return m_engine->train(config, questions, recorder, context);
}

std::string AskedWhileTrainingTest::answerOfTheBase(const studio::GenerateRequest& request) const
{
    studio::ModelChoice choice;
    choice.model.modelNameOrPath = toUtf8(m_model);
    choice.model.chatTemplate = "default";
    choice.model.inferDtype = "float32";
    auto asked = request;
    asked.options.doSample = false;
    asked.options.maxNewTokens = 48;
    jobs::JobContext context;
    const auto model = m_engine->loadChat(choice, {}, context);
    const auto answer = (*model)->generate(asked, {}, context);
    auto text = answer ? answer->text : answer.error().message;
    while (text.ends_with("\xEF\xBF\xBD")) // cut within a character, which is not shown
        text.resize(text.size() - 3);
    return text;
}

void AskedWhileTrainingTest::everyStageThatAnswersIsAsked_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("sft") << QStringList{"stage=sft", "dataset=rows"};
    QTest::newRow("dpo") << QStringList{"stage=dpo", "dataset=pairs"};
    QTest::newRow("orpo") << QStringList{"stage=dpo", "dataset=pairs", "pref_loss=orpo"};
    QTest::newRow("simpo") << QStringList{"stage=dpo", "dataset=pairs", "pref_loss=simpo"};
    QTest::newRow("kto") << QStringList{"stage=kto", "dataset=tagged"};
}

void AskedWhileTrainingTest::everyStageThatAnswersIsAsked()
{
    QFETCH(QStringList, more);
    std::vector<std::string> words;
    for (const auto& word : more)
        words.push_back(word.toStdString());
    const auto config = settings(std::string("asked-") + QTest::currentDataTag(), words);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    const auto proposed = studio::sampleQuestions(*config);
    QVERIFY2(proposed, proposed ? "" : proposed.error().message.c_str());
    QVERIFY(*proposed == std::vector<std::string>({"Who are you?", "Say 1"}));
    Recorder recorder;
    const auto summary = train(*config, {"Who are you?"}, recorder);
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QCOMPARE(recorder.answers.size(), std::size_t{2});
    studio::GenerateRequest request;
    request.conversation.messages.push_back({text::Role::User, "Who are you?"});
    QCOMPARE(recorder.at(0).answer, answerOfTheBase(request));
    QVERIFY(!recorder.at(summary->steps).scores);
    QVERIFY(recorder.at(summary->steps).answer != recorder.at(0).answer);
}

// Through the template it would be asked a question, which is not what it is trained for.
void AskedWhileTrainingTest::plainTextGoesOn()
{
    const auto config = settings("texts", {"stage=pt", "dataset=texts", "packing=false"});
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    Recorder recorder;
    const auto summary = train(*config, {"The gardener waters"}, recorder);
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    studio::GenerateRequest request;
    request.rawText = "The gardener waters";
    QCOMPARE(recorder.at(0).answer, answerOfTheBase(request));
    QCOMPARE(recorder.at(0).questionText, std::string("The gardener waters"));
    QVERIFY(recorder.at(summary->steps).answer != recorder.at(0).answer);
}

void AskedWhileTrainingTest::plainTextIsAskedByItsBeginnings()
{
    const auto config = settings("texts", {"stage=pt", "dataset=texts", "packing=false"});
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    const auto questions = studio::sampleQuestions(*config);
    QVERIFY2(questions, questions ? "" : questions.error().message.c_str());
    QVERIFY(
        *questions ==
        std::vector<std::string>(
            {"The gardener waters the plants in the greenhouse every", "First line.",
             "她每天早上在太阳升起之前给温室里的植物浇水，然后去喂猫，再坐下来喝一杯茶，看看窗外"
             "的云，想想今天还有什么事情要做，最后才"}));
}

void AskedWhileTrainingTest::aRewardModelScoresBothAnswers()
{
    const auto config = settings("scores", {"stage=rm", "dataset=pairs", "num_train_epochs=20"});
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    Recorder recorder;
    const auto summary = train(*config, {"Who are you?"}, recorder);
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QCOMPARE(recorder.answers.size(), std::size_t{2});
    const auto before = recorder.at(0), after = recorder.at(summary->steps);
    QVERIFY(before.scores && after.scores && after.answer.empty());
    QCOMPARE(before.questionText, std::string("Who are you?"));
    const auto margin = [](const report::AnswerEvent& event) {
        return event.scores->chosen - event.scores->rejected;
    };
    QVERIFY2(margin(after) > margin(before) + 1, "it learned which answer is the better one");
}

void AskedWhileTrainingTest::aQuestionWithoutAnswersToScoreIsNamed()
{
    const auto config = settings("unknown", {"stage=rm", "dataset=pairs"});
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    Recorder recorder;
    QVERIFY(train(*config, {"Nobody asks this", "Say 1"}, recorder));
    QCOMPARE(recorder.answers.size(), std::size_t{2});
    QCOMPARE(recorder.at(0).questionText, std::string("Say 1"));
    QCOMPARE(recorder.at(0).question, std::size_t{1});
    const auto said = std::count_if(
        recorder.warnings.begin(), recorder.warnings.end(), [](const std::string& sentence) {
            return sentence.find("1 of the 2 questions") != std::string::npos;
        });
    QCOMPARE(said, 1);
}

// Every round begins with the same base, so it is asked before the first one only.
void AskedWhileTrainingTest::theRoundsOfSemiAreToldApart()
{
    const auto config = settings("rounds", {"stage=semi", "dataset=rows", "unlabeled_dataset=rows",
                                            "eval_dataset=rows", "num_train_epochs=12",
                                            "semi_threshold=0.01", "semi_max_new_tokens=8"});
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    Recorder recorder;
    const auto summary = train(*config, {"Who are you?"}, recorder);
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    std::vector<std::pair<std::int64_t, bool>> told; // round, and whether before training
    for (const auto& event : recorder.answers)
        told.emplace_back(event.round, event.step == 0);
    QVERIFY(told ==
            (std::vector<std::pair<std::int64_t, bool>>{{1, true}, {1, false}, {2, false}}));
}

QTEST_GUILESS_MAIN(AskedWhileTrainingTest)
#include "asked_while_training_test.moc"
