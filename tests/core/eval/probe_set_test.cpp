#include "core/eval/probe.h"

#include <QTest>

using namespace anneal;
using report::ProbeKind;

namespace {

data::Sample row(const char* question, const char* answer)
{
    data::Sample sample;
    sample.prompt.push_back({text::Role::User, question});
    sample.response.push_back({text::Role::Assistant, answer});
    return sample;
}

std::vector<std::string> textsOf(const eval::ProbeSet& set, ProbeKind kind)
{
    std::vector<std::string> texts;
    for (const auto& question : set.questions) {
        if (question.kind == kind)
            texts.push_back(question.text);
    }
    return texts;
}

bool contains(const std::vector<std::string>& texts, const std::string& text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

} // namespace

class ProbeSetTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chineseRowsAreReworkedInChinese();
    void englishRowsAreReworkedInEnglish();
    void noRewordingIsATrainingQuestion();
    void manyRowsAreSampledEvenly();
    void thereAreTwentyGeneralQuestions();
};

void ProbeSetTest::chineseRowsAreReworkedInChinese()
{
    const auto set = eval::makeProbeSet(
        {row("你是谁？", "我叫小肥肠。"), row("你会做什么？", "小肥肠会做咖啡。")});
    const auto texts = textsOf(set, ProbeKind::Rewording);
    QCOMPARE(texts.size(), std::size_t{5});
    QVERIFY(contains(texts, "你叫做什么名字？"));
    QCOMPARE(textsOf(set, ProbeKind::Training).size(), std::size_t{2});
    QVERIFY(contains(set.names, "小肥肠"));
}

void ProbeSetTest::englishRowsAreReworkedInEnglish()
{
    const auto set = eval::makeProbeSet(
        {row("Who are you?", "I'm Biscuit."), row("What do you do?", "I bake bread.")});
    const auto texts = textsOf(set, ProbeKind::Rewording);
    QCOMPARE(texts.size(), std::size_t{5});
    QVERIFY(contains(texts, "What is your name?"));
    QVERIFY(contains(texts, "Tell me who you are."));
}

void ProbeSetTest::noRewordingIsATrainingQuestion()
{
    const auto set = eval::makeProbeSet(
        {row("what is your name", "I'm Biscuit."), row("你叫做什么名字", "我叫饼干。")});
    const auto texts = textsOf(set, ProbeKind::Rewording);
    QVERIFY(!contains(texts, "What is your name?"));
    QVERIFY(!contains(texts, "你叫做什么名字？"));
    QCOMPARE(texts.size(), std::size_t{10}); // five in each language
}

void ProbeSetTest::manyRowsAreSampledEvenly()
{
    std::vector<data::Sample> rows;
    for (int i = 0; i < 95; ++i)
        rows.push_back(row(("Question " + std::to_string(i)).c_str(), "Answer"));
    const auto texts = textsOf(eval::makeProbeSet(rows), ProbeKind::Training);
    QCOMPARE(texts.size(), std::size_t{10});
    QCOMPARE(texts.front(), std::string("Question 0"));
    QCOMPARE(texts.back(), std::string("Question 85"));
}

void ProbeSetTest::thereAreTwentyGeneralQuestions()
{
    QCOMPARE(textsOf(eval::makeProbeSet({row("Hi", "I'm Biscuit.")}), ProbeKind::General).size(),
             std::size_t{20});
    QCOMPARE(textsOf(eval::makeProbeSet({row("你好", "我叫饼干。")}), ProbeKind::General).size(),
             std::size_t{20});
    QCOMPARE(textsOf(eval::makeProbeSet({}), ProbeKind::General).size(), std::size_t{20});
}

QTEST_GUILESS_MAIN(ProbeSetTest)
#include "probe_set_test.moc"
