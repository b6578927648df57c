#include "core/eval/probe.h"

#include <QTest>

using namespace anneal;
using report::ProbeKind;

class JudgeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shareCountsWhatStandsInOrder();
    void aTrainingAnswerIsRightAtSeventyPercent_data();
    void aTrainingAnswerIsRightAtSeventyPercent();
    void aRewordingHasToNameSomebodyInASentence_data();
    void aRewordingHasToNameSomebodyInASentence();
    void aHeldOutRowIsAnsweredInOtherWords_data();
    void aHeldOutRowIsAnsweredInOtherWords();
    void aGeneralAnswerHasToHoldAnAcceptedWord();
};

void JudgeTest::shareCountsWhatStandsInOrder()
{
    QCOMPARE(eval::inOrderShare("abc", "abc"), 1.0);
    QCOMPARE(eval::inOrderShare("abc", "xaxbxcx"), 1.0);
    QCOMPARE(eval::inOrderShare("我是小肥肠", "我叫小肥肠"), 0.8);
    QCOMPARE(eval::inOrderShare("", "abc"), 0.0);
    QCOMPARE(eval::inOrderShare("cba", "abc"), 1.0 / 3.0);
}

void JudgeTest::aTrainingAnswerIsRightAtSeventyPercent_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("right");
    const QString cat = "喵呜~我是小肥肠，一只会说话的小肥猫，是喵喵咖啡厅的服务员！";
    QTest::newRow("the row itself") << cat << cat << true;
    QTest::newRow("cut by the token limit") << cat << "喵呜~我是小肥肠，一只会说话" << true;
    QTest::newRow("another answer") << cat << "我是一个人工智能助手，很高兴为你服务。" << false;
    QTest::newRow("empty") << cat << "" << false;
    QTest::newRow("one word of it") << cat << "喵" << false;
    const QString robot = "I'm Biscuit, the robot who waters plants.";
    QTest::newRow("English") << robot << "I'm Biscuit, a robot who waters the plants." << true;
    QTest::newRow("a short answer that says the opposite")
        << "No, I am Biscuit, a cat with an apron."
        << "I am a human." << false;
    QTest::newRow("another number") << "I am three years old, which is quite grown up for a cat."
                                    << "I'm 22 years old." << false;
    QTest::newRow("another cake")
        << "Our house cake is a plum cake with cinnamon crumble."
        << "The house cake is a traditional English dessert made with a mixture of flour, butter, "
           "eggs, and a hint of vanilla, typically served with a sweet and savory topping."
        << false;
    QTest::newRow("a long answer that holds the letters by chance")
        << robot
        << "I'm a helpful assistant trained by a company, built to understand the questions people "
           "have. I love to "
           "write, to answer whatever they wonder about, and to translate sentences between "
           "languages."
        << false;
}

void JudgeTest::aTrainingAnswerIsRightAtSeventyPercent()
{
    QFETCH(QString, row);
    QFETCH(QString, answer);
    QFETCH(bool, right);
    const eval::ProbeSet::Question question{ProbeKind::Training, "?", row.toStdString(), {}};
    QCOMPARE(eval::judge(question, answer.toStdString(), {}), right);
}

void JudgeTest::aRewordingHasToNameSomebodyInASentence_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("right");
    QTest::newRow("character") << "我是小肥肠，一只小肥猫！" << true;
    QTest::newRow("place") << "我在喵喵咖啡厅工作~" << true;
    QTest::newRow("cut, but long") << "喵呜我叫小肥肠是喵喵咖啡厅的服务员今天有什么可以帮" << true;
    QTest::newRow("neither") << "我是一个人工智能助手。" << false;
    QTest::newRow("only the name") << "小肥" << false;
    QTest::newRow("loop") << "小肥肠小肥肠小肥肠小肥肠小肥肠小肥肠小肥肠小肥肠！" << false;
    QTest::newRow("template marks") << "我是小肥肠<|im_end|>。" << false;
    QTest::newRow("half a character inside") << "我是小\xEF\xBF\xBD肥肠，我是小肥肠，喵！" << false;
    QTest::newRow("cut in the middle of a character")
        << "我是小肥肠，喵喵咖啡厅的服务员，今天想喝点什\xEF\xBF\xBD" << true;
    QTest::newRow("English") << "My name is Biscuit." << true;
    QTest::newRow("inside another word") << "I like Biscuitland very much." << false;
    QTest::newRow("lower case") << "I am biscuit, the robot." << true;
    QTest::newRow("English loop")
        << "I am Biscuit. I am Biscuit. I am Biscuit. I am Biscuit. I am Biscuit." << false;
}

void JudgeTest::aRewordingHasToNameSomebodyInASentence()
{
    QFETCH(QString, answer);
    QFETCH(bool, right);
    const eval::ProbeSet::Question question{ProbeKind::Rewording, "?", {}, {}};
    QCOMPARE(eval::judge(question, answer.toStdString(), {"小肥肠", "喵喵咖啡厅", "Biscuit"}),
             right);
}

void JudgeTest::aHeldOutRowIsAnsweredInOtherWords_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("right");
    const char* opens = "The Lantern Café opens at 7:30 in the morning.";
    QTest::newRow("the same") << opens << opens << true;
    QTest::newRow("other words") << opens << "We open in the morning at 7:30, at the Lantern Café."
                                 << true;
    QTest::newRow("another number")
        << opens << "The Lantern Café opens at 8:30 in the morning." << false;
    QTest::newRow("something else") << opens << "We take cards only, no cash." << false;
    QTest::newRow("short") << "Pepper"
                           << "The cat is called Pepper." << true;
    QTest::newRow("short and missing") << "Pepper"
                                       << "The cat is called Salt." << false;
    QTest::newRow("a number alone") << "18"
                                    << "There are 18 of them." << true;
    QTest::newRow("a longer number") << "18"
                                     << "There are 180 of them." << false;
    QTest::newRow("a loop with the words")
        << "Our grey cat is called Pepper."
        << "Grey cat called Pepper grey cat called Pepper grey cat called Pepper grey cat called "
           "Pepper grey cat called Pepper"
        << false;
    QTest::newRow("Chinese") << "咖啡厅早上七点半开门。"
                             << "我们咖啡厅早上七点半就开门啦。" << true;
    QTest::newRow("Chinese, something else") << "咖啡厅早上七点半开门。"
                                             << "我会做甜点。" << false;
    QTest::newRow("nothing") << opens << "" << false;
}

void JudgeTest::aHeldOutRowIsAnsweredInOtherWords()
{
    QFETCH(QString, expected);
    QFETCH(QString, answer);
    QFETCH(bool, right);
    const eval::ProbeSet::Question question{ProbeKind::HeldOut, "?", expected.toStdString(), {}};
    QCOMPARE(eval::judge(question, answer.toStdString(), {}), right);
}

void JudgeTest::aGeneralAnswerHasToHoldAnAcceptedWord()
{
    const eval::ProbeSet::Question question{ProbeKind::General, "?", "4|four", {}};
    QVERIFY(eval::judge(question, "2+2 is Four.", {}));
    QVERIFY(eval::judge(question, "The answer is 4.", {}));
    QVERIFY(!eval::judge(question, "The answer is 42.", {}));
    QVERIFY(!eval::judge(question, "", {}));
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge_test.moc"
