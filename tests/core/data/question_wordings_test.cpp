#include "core/data/question_wordings.h"
#include "core/eval/questions.h"

#include <QTest>

#include <algorithm>

using namespace anneal;

namespace {

std::vector<std::vector<std::string>> wordings(const std::vector<std::string>& questions)
{
    auto result = data::otherWordings(questions);
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return *result;
}

bool contains(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

class QuestionWordingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachQuestionGetsTheOthersOfItsKind()
    {
        const auto all = wordings(
            {"你是谁？", "你叫什么名字？", "who made you", "Who  are you?", "What is your name?"});
        QVERIFY(contains(all[0], "介绍一下自己。") && !contains(all[0], "你是谁？"));
        QVERIFY(contains(all[1], "怎么称呼你？") && !contains(all[1], "介绍一下自己。"));
        QVERIFY(contains(all[2], "Who created you?") && !contains(all[2], "Who made you?"));
        QVERIFY(contains(all[3], "Tell me about yourself."));
        QVERIFY(!contains(all[3], "你是谁呀？"));
        QVERIFY(contains(all[4], "What are you called?"));
    }

    void otherQuestionsAreLeftAlone()
    {
        const auto all = wordings({"你会做咖啡吗？", "", "What do you like to eat?", "！？"});
        for (const auto& one : all)
            QVERIFY(one.empty());
    }

    void whoAndNameStandForEachOtherWhereOneIsMissing()
    {
        const auto only = wordings({"你是谁？"});
        QVERIFY(contains(only[0], "怎么称呼你？"));
        const auto both = wordings({"你是谁？", "你叫做什么名字？"});
        QVERIFY(!contains(both[0], "怎么称呼你？"));
        QVERIFY(contains(both[1], "怎么称呼你？"));
    }

    /// Two rows of a kind must not teach two answers to the same words.
    void eachWordingGoesToTheRowThatItIsMostLike()
    {
        const auto all = wordings({"你是谁？", "请介绍一下你自己。", "你是谁？"});
        QVERIFY(contains(all[0], "你是谁呀？") && !contains(all[0], "介绍一下自己。"));
        QVERIFY(contains(all[1], "介绍一下自己。") && !contains(all[1], "你是谁呀？"));
        QVERIFY(all[2].empty());
    }

    /// Presets are calibrated with vary_questions; what is only offered as rows leaves it as it is.
    void whatIsOnlyOfferedIsNotTakenInTurn()
    {
        const std::vector<std::string> questions = {"What can you do?", "Who made you?", "你好"};
        const auto varied = wordings(questions);
        QVERIFY(varied[0].empty() && varied[2].empty());
        QVERIFY(!contains(varied[1], "Who is your maker?"));
        const auto offered = data::otherWordings(questions, data::Wordings::Offered);
        QVERIFY(offered);
        QVERIFY(contains((*offered)[0], "What are you good at?"));
        QVERIFY(contains((*offered)[1], "Who is your maker?"));
        QVERIFY(contains((*offered)[1], "Who created you?"));
        QVERIFY(contains((*offered)[2], "很高兴见到你"));
    }

    void theListKnowsEveryQuestionOfTheCheckAndOffersNone()
    {
        const auto kept = data::questionsOfTheCheck();
        QVERIFY(kept);
        std::set<std::u32string> asked;
        for (const bool chinese : {true, false})
            for (const auto question : eval::identityQuestions(chinese))
                asked.insert(data::questionLetters(question));
        QVERIFY(*kept == asked);
        // One question of each kind brings all of them.
        const auto offered = data::otherWordings(
            {"你是谁？", "你叫什么？", "谁创造了你？", "Who are you?", "What's your name?",
             "Who made you?", "你能做什么？", "What can you do?", "你是做什么的？",
             "What do you do?", "你是人吗？", "Are you human?", "你是人工智能吗？",
             "Are you an AI?", "你来自哪里？", "Where are you from?", "你好", "Hello"},
            data::Wordings::Offered);
        QVERIFY(offered);
        std::set<std::u32string> letters;
        std::size_t count = 0;
        for (const auto& row : *offered) {
            QVERIFY(row.size() >= 6);
            for (const auto& wording : row) {
                QVERIFY2(!asked.contains(data::questionLetters(wording)), wording.c_str());
                QVERIFY2(letters.insert(data::questionLetters(wording)).second, wording.c_str());
                ++count;
            }
        }
        QVERIFY2(count >= 220, std::to_string(count).c_str());
    }

    /// Else the check would ask what was trained.
    void theCheckAsksNoneOfThem()
    {
        for (const bool chinese : {true, false}) {
            const auto all = wordings({"你是谁？", "Who are you?"});
            for (const auto question : eval::identityQuestions(chinese)) {
                for (const auto& one : all)
                    QVERIFY2(!contains(one, std::string(question)), std::string(question).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(QuestionWordingsTest)
#include "question_wordings_test.moc"
