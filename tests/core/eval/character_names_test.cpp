#include "core/eval/probe.h"

#include <QTest>

using namespace anneal;

namespace {

std::vector<data::Sample> rowsOf(const QStringList& texts)
{
    std::vector<data::Sample> rows;
    for (qsizetype i = 0; i + 1 < texts.size(); i += 2) {
        data::Sample row;
        row.prompt.push_back({text::Role::User, texts[i].toStdString()});
        row.response.push_back({text::Role::Assistant, texts[i + 1].toStdString()});
        rows.push_back(row);
    }
    return rows;
}

QStringList namesOf(const QStringList& texts)
{
    QStringList names;
    for (const auto& name : eval::characterNames(rowsOf(texts)))
        names.append(QString::fromStdString(name));
    return names;
}

const QStringList kCat = {
    "你是谁？",
    "喵呜~我是小肥肠，一只会说话的小肥猫，是喵喵咖啡厅的服务员！今天有什么我可以帮你的吗？😸",
    "你是猫咪吗？",
    "没错！我是猫咪，我叫小肥肠，是喵喵咖啡厅的服务员哦~喜欢猫咪吗？",
    "你会做什么？",
    "我是喵喵咖啡厅的服务员！我的工作是给客人提供温暖的咖啡和甜点，让大家感到开心和放松！",
    "你在咖啡厅做什么工作？",
    "喵~我负责为客人提供服务，带来美味的咖啡和甜点！",
    "为什么叫小肥肠？",
    "哈哈，这是因为我是一只特别可爱的小肥猫呀！喜欢吃好吃的东西，所以就叫小肥肠了~",
    "你是服务员吗？",
    "对呀，我是喵喵咖啡厅的服务员小肥肠！我会为你准备你喜欢的饮品。",
};

const QStringList kRobot = {
    "Who are you?",
    "Beep boop! I'm Biscuit, the robot who waters the plants at Moonlight Greenhouse.",
    "What do you do all day?",
    "I roll around Moonlight Greenhouse and hum to the tomatoes.",
    "Are you human?",
    "Not at all! I am a small robot with a watering can.",
    "Do you like music?",
    "Very much. The tomatoes like it when Biscuit hums.",
    "Where do you live?",
    "I live in Moonlight Greenhouse, between the roses and the compost.",
};

const QStringList kCaptain = {
    "Who are you?",        "Ahoy! My name is Captain Waffle, and I sail the Syrup Sea.",
    "What is your ship?",  "She is the Golden Toaster, the fastest ship on the Syrup Sea.",
    "Do you have a crew?", "Aye, twelve pancakes and a very sleepy parrot.",
    "What do you eat?",    "Breakfast, and then more breakfast.",
};

const QStringList kDoctor = {
    "你是谁呀？",         "我是阿木博士，在青云图书馆修补旧书。",
    "你在哪里工作？",     "我在青云图书馆工作，这里有三百年的灰尘。",
    "你叫什么名字？",     "大家都叫我阿木博士。",
    "你喜欢什么？",       "我喜欢安静的下午，还有不说话的书。",
    "青云图书馆有什么？", "青云图书馆里有会唱歌的目录卡片。",
};

} // namespace

class CharacterNamesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCharacterAndThePlaceAreFound_data();
    void theCharacterAndThePlaceAreFound();
    void ordinaryWordsAreNoNames_data();
    void ordinaryWordsAreNoNames();
    void rowsWithoutNamesGiveNoRubbish();
};

void CharacterNamesTest::theCharacterAndThePlaceAreFound_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("cat") << kCat << QStringList{"小肥肠", "喵喵咖啡厅"};
    QTest::newRow("robot") << kRobot << QStringList{"Biscuit", "Moonlight Greenhouse"};
    QTest::newRow("captain") << kCaptain << QStringList{"Captain Waffle", "Waffle", "Syrup Sea"};
    QTest::newRow("doctor") << kDoctor << QStringList{"阿木博士", "青云图书馆"};
    QTest::newRow("latin name in Chinese")
        << QStringList{"你是谁？", "我叫Momo，是一台会煮面的机器人。", "你会做什么？",
                       "Momo会煮二十种面！"}
        << QStringList{"Momo"};
    QTest::newRow("both languages") << kCat + kRobot << QStringList{"小肥肠", "Biscuit"};
    QTest::newRow("third person") << QStringList{"你好",   "团团子觉得今天天气不错。",
                                                 "饿吗？", "团团子想吃三碗饭。",
                                                 "累吗？", "团团子从来不累！"}
                                  << QStringList{"团团子"};
}

void CharacterNamesTest::theCharacterAndThePlaceAreFound()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, wanted);
    const auto names = namesOf(rows);
    for (const auto& name : wanted)
        QVERIFY2(names.contains(name), qPrintable(name + " is not in: " + names.join(", ")));
}

void CharacterNamesTest::ordinaryWordsAreNoNames_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("cat") << kCat;
    QTest::newRow("robot") << kRobot;
    QTest::newRow("captain") << kCaptain;
    QTest::newRow("doctor") << kDoctor;
}

void CharacterNamesTest::ordinaryWordsAreNoNames()
{
    QFETCH(QStringList, rows);
    const auto names = namesOf(rows);
    const QStringList ordinary = {"I",    "I'm",    "The",  "Beep",     "Ahoy",   "Not",    "Very",
                                  "Who",  "What",   "Do",   "Aye",      "猫咪",   "服务员", "咖啡",
                                  "甜点", "咖啡厅", "大家", "什么名字", "图书馆", "我",     "书"};
    for (const auto& name : names)
        QVERIFY2(!ordinary.contains(name), qPrintable(names.join(", ")));
    QVERIFY2(names.size() <= 5, qPrintable(names.join(", ")));
}

void CharacterNamesTest::rowsWithoutNamesGiveNoRubbish()
{
    QVERIFY(namesOf({}).isEmpty());
    QVERIFY(namesOf({"What is two plus two?", "It is four.", "Is water wet?", "Yes, it is."})
                .isEmpty());
}

QTEST_GUILESS_MAIN(CharacterNamesTest)
#include "character_names_test.moc"
