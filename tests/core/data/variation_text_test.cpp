#include "core/data/variation_text.h"

#include <QTest>

using namespace anneal;
using Texts = std::vector<std::string>;

namespace {

data::IdentityRow row(const std::string& question, const std::string& answer)
{
    data::IdentityRow made;
    made.instruction = question;
    made.output = answer;
    return made;
}

data::VariationLines read(const std::string& text,
                          const std::string& question = "When do you open?",
                          const std::string& answer = "We open at ten every day.")
{
    return data::readVariations(text, row(question, answer));
}

QByteArray joined(const Texts& texts)
{
    QByteArray all;
    for (const auto& text : texts)
        all += QByteArray::fromStdString(text) + "|";
    return all;
}

} // namespace

/// Models answer in many ways; what counts is the question in it.
class VariationTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void questionsAreFoundHoweverTheyAreDressed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char* name, const char* answer, const char* expected) {
            QTest::newRow(name) << QByteArray(answer) << QByteArray(expected);
        };
        add("lines", "What time do you open?\nAt what hour do you open?",
            "What time do you open?|At what hour do you open?|");
        add("numbers", "1. What time?\n2) At what hour?\n(3) From when?\n④ Since when?",
            "What time?|At what hour?|From when?|Since when?|");
        add("one line", "1. What time? 2. At what hour? 3. From when?",
            "What time?|At what hour?|From when?|");
        add("bullets", "- What time?\n* At what hour?\n• From when?",
            "What time?|At what hour?|From when?|");
        add("quotation marks", "\"What time?\"\n“At what hour?”\n1. 'From when?',",
            "What time?|At what hour?|From when?|");
        add("emphasis and labels",
            "**1. What time?**\n**Question 2:** At what hour?\nQ: From when?",
            "What time?|At what hour?|From when?|");
        add("heading and remark",
            "Sure! Here are three ways to ask:\n\nWhat time?\nHere are all of them.\nI hope this "
            "helps: enjoy:",
            "What time?|");
        add("thought", "<think>What about closing?\nHm.</think>\nWhat time?", "What time?|");
        add("thought without end", "<think>What time?\nHm.", "");
        add("fence and list", "```json\n[\"What time?\", \"At what hour?\"]\n```",
            "What time?|At what hour?|");
        add("list of objects", R"([{"question": "What time?"}, {"text": "From when?"}, 7])",
            "What time?|From when?|");
        add("list that is cut", "[\"What time?\",\n\"At what hour?\",\n\"From wh",
            "What time?|At what hour?|");
        add("doubles", "What time?\nwhat time\nWhat time??", "What time?|");
        add("echo", "When do you open?\nWHEN DO YOU OPEN", "");
        add("replies", "We open at ten every day.\nAnswer: at ten\nI am open at ten\nYes", "");
        add("another language", "你们几点开门？\nКогда вы открываетесь?\nWhat time?",
            "What time?|");
        add("endless", QByteArray(2000, 'a').constData(), "");
        add("template marks", "<|im_start|>What time?\nWhat <|time|>?", "");
        add("placeholders of its own", "What time does {{name}} open?", "");
        add("windows lines", "What time?\r\nFrom when?\r\n", "What time?|From when?|");
        add("empty", "", "");
        add("blank", " \n\t\n", "");
        add("statements", "The doors are wide.\nYou are a clock\nTell me when you open\nwhat time",
            "Tell me when you open|what time|");
        add("the prompt's example", "How old are you?\nWhat is your age?\nWhat time?",
            "What time?|");
        add("number in a sentence", "3.5 hours until you open?", "3.5 hours until you open?|");
    }
    void questionsAreFoundHoweverTheyAreDressed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, expected);
        QCOMPARE(joined(read(answer.toStdString()).questions), expected);
    }

    void chineseAnswersAreReadToo()
    {
        const auto lines =
            read("好的，以下是几种问法：\n1、你们几点开始营业？\n2．“什么时候开门？”\n"
                 "三、问题：几点开门呀？\n答：十点\n我们每天十点开门。\nWhen?",
                 "你们几点开门？", "我们每天十点开门。");
        QCOMPARE(joined(lines.questions),
                 QByteArray("你们几点开始营业？|什么时候开门？|几点开门呀？|"));
        QCOMPARE(lines.unfit, std::size_t(4));
    }

    void languageIsThatOfMostOfTheQuestion()
    {
        QCOMPARE(
            joined(read("你懂 Python 吗？\nDo you know Python?", "你会用 Python 吗？").questions),
            QByteArray("你懂 Python 吗？|"));
        QCOMPARE(joined(read("何時に開きますか？\n几点开门？", "いつ開きますか？").questions),
                 QByteArray("何時に開きますか？|"));
        QCOMPARE(joined(read("몇 시에 열어요?", "언제 여나요?").questions),
                 QByteArray("몇 시에 열어요?|"));
    }

    /// An order is no question, and may be asked as one.
    void ordersMayBecomeQuestionsAndStayOrders()
    {
        QCOMPARE(joined(read("Tell me about yourself.\nWould you present yourself?",
                             "Introduce yourself.", "I am Biscuit, the cat of the house.")
                            .questions),
                 QByteArray("Tell me about yourself.|Would you present yourself?|"));
    }

    void placeholdersOfTheQuestionMayStay()
    {
        QCOMPARE(joined(read("What does {{name}} do?\nWhat does {{author}} do?", "Who is {{name}}?")
                            .questions),
                 QByteArray("What does {{name}} do?|"));
    }

    void bytesThatAreNoTextDoNoHarm()
    {
        std::string noise;
        unsigned state = 1;
        for (int i = 0; i < 20000; ++i) {
            state = state * 1664525U + 1013904223U;
            noise += static_cast<char>(state >> 24U);
        }
        for (const auto& question : read(noise).questions)
            QVERIFY(question.find('\n') == std::string::npos);
        QVERIFY(read(std::string(5000, '[')).questions.empty());
        QVERIFY(read(std::string(300'000, '1') + ".").questions.empty());
    }

    void promptIsInTheLanguageOfTheQuestion()
    {
        const auto english = data::variationPrompt(row("When?", "Now."), 4);
        QVERIFY(english.question.find("Write 4 other ways") != std::string::npos);
        QVERIFY(english.question.ends_with("Question: When?"));
        const auto chinese = data::variationPrompt(row("几点开门？", "十点"), 4);
        QVERIFY(chinese.question.find("4种") != std::string::npos);
        QVERIFY(english.exampleQuestion.ends_with("Question: How old are you?"));
        QVERIFY(chinese.exampleAnswer.find("几岁") != std::string::npos);
        QVERIFY(english.maxTokens > data::variationPrompt(row("When?", "Now."), 1).maxTokens);
    }
};

QTEST_GUILESS_MAIN(VariationTextTest)
#include "variation_text_test.moc"
