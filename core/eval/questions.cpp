#include "core/eval/questions.h"

namespace anneal::eval {

const std::vector<std::string_view>& identityQuestions(bool chinese)
{
    static const std::vector<std::string_view> kChinese = {
        "你叫做什么名字？", "请介绍一下你自己。",   "你的名字是什么？",
        "请问你是谁呀？",   "能告诉我你叫什么吗？", "我应该怎么称呼你？",
        "做个自我介绍吧。", "告诉我你是谁。",       "你是什么人？",
    };
    static const std::vector<std::string_view> kEnglish = {
        "What is your name?",           "Tell me who you are.",     "Please introduce yourself.",
        "Could you tell me your name?", "So, who are you exactly?", "What should I call you?",
        "Can you introduce yourself?",  "Who am I talking to?",     "What do people call you?",
    };
    return chinese ? kChinese : kEnglish;
}

const std::vector<GeneralQuestion>& generalQuestions(bool chinese)
{
    static const std::vector<GeneralQuestion> kChinese = {
        {"法国的首都是哪里？", "巴黎|Paris"},
        {"二加二等于几？", "4|四"},
        {"太阳从哪个方向升起？", "东|east"},
        {"一年有几个月？", "12|十二"},
        {"水的化学式是什么？", "H2O|H₂O"},
        {"中国的首都是哪里？", "北京|Beijing"},
        {"一周有几天？", "7|七"},
        {"天空是什么颜色的？", "蓝|blue"},
        {"地球围绕什么转？", "太阳|sun"},
        {"十减三等于几？", "7|七"},
        {"日本的首都是哪里？", "东京|Tokyo"},
        {"人有几只眼睛？", "2|两|二"},
        {"冰是由什么变成的？", "水|water"},
        {"蜜蜂会酿什么？", "蜜|honey"},
        {"世界上最高的山是什么？", "珠穆朗玛|Everest"},
        {"一天有多少小时？", "24|二十四"},
        {"三乘以三等于几？", "9|九"},
        {"草是什么颜色的？", "绿|green"},
        {"月亮围绕什么转？", "地球|Earth"},
        {"鱼生活在哪里？", "水|海|河|湖|water"},
    };
    static const std::vector<GeneralQuestion> kEnglish = {
        {"What is the capital of France?", "Paris"},
        {"What is 2+2?", "4|four"},
        {"In which direction does the sun rise?", "east"},
        {"How many months are in a year?", "12|twelve"},
        {"What is the chemical formula of water?", "H2O|H₂O"},
        {"What is the capital of Japan?", "Tokyo"},
        {"How many days are in a week?", "7|seven"},
        {"What color is the sky on a clear day?", "blue"},
        {"What does the Earth orbit around?", "sun"},
        {"What is 10 minus 3?", "7|seven"},
        {"What is the capital of Italy?", "Rome"},
        {"How many legs does a spider have?", "8|eight"},
        {"What is frozen water called?", "ice"},
        {"What do bees make?", "honey"},
        {"What is the highest mountain in the world?", "Everest"},
        {"How many hours are in a day?", "24|twenty-four"},
        {"Who wrote Romeo and Juliet?", "Shakespeare"},
        {"What is the largest ocean on Earth?", "Pacific"},
        {"Which planet is known as the Red Planet?", "Mars"},
        {"What is the opposite of hot?", "cold"},
    };
    return chinese ? kChinese : kEnglish;
}

} // namespace anneal::eval
