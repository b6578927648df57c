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
