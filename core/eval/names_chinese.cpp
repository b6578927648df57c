#include "core/eval/names.h"
#include "core/eval/text_units.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace anneal::eval {
namespace {

using Text = std::u32string;
using View = std::u32string_view;

constexpr std::size_t kLongestName = 10;

// After these a name follows, whoever speaks.
constexpr std::array<View, 24> kIntroductions = {
    U"我叫",     U"名叫",   U"名为",   U"叫做",     U"叫作",   U"名字叫",   U"名字是", U"名字就是",
    U"名字就叫", U"叫我",   U"称我为", U"称呼我为", U"就叫",   U"为什么叫", U"怎么叫", U"为啥叫",
    U"你叫",     U"昵称是", U"外号是", U"代号是",   U"姓名是", U"人称",     U"大名是", U"大名叫"};

// After these a name or only a description.
constexpr std::array<View, 4> kDescriptions = {U"我是", U"我就是", U"你是", U"本人是"};

// A name ends before these.
constexpr std::array<View, 31> kEnds = {
    U"的",   U"是",   U"了", U"呀", U"啊",   U"哦",   U"啦",   U"呢",   U"吧",   U"吗",   U"嘛",
    U"哟",   U"喔",   U"在", U"也", U"来自", U"因为", U"负责", U"可以", U"住在", U"今年", U"很高兴",
    U"专门", U"这个", U"这", U"就", U"，",   U"、",   U"喵~",  U"或者", U"一名"};

// What follows an introduction without being a name.
constexpr std::array<View, 24> kNoNames = {
    U"什么", U"啥",   U"谁",       U"我",       U"你",   U"他",     U"她",   U"它",
    U"大家", U"自己", U"一",       U"这",       U"那",   U"个",     U"由",   U"不",
    U"很",   U"哪",   U"人工智能", U"语言模型", U"智能", U"机器人", U"助手", U"怎么"};

// Descriptions that stand before a name: 服务员小肥肠.
constexpr std::array<View, 44> kRoles = {
    U"服务员", U"店员",   U"店长",   U"老板", U"老板娘", U"厨师",   U"咖啡师",     U"管家",
    U"助手",   U"小助手", U"机器人", U"老师", U"教授",   U"医生",   U"护士",       U"工程师",
    U"程序员", U"侦探",   U"船长",   U"队长", U"导游",   U"管理员", U"图书管理员", U"守护者",
    U"守护神", U"精灵",   U"魔法师", U"巫师", U"骑士",   U"将军",   U"公主",       U"王子",
    U"国王",   U"女王",   U"博士",   U"学生", U"记者",   U"猫咪",   U"小猫",       U"小狗",
    U"向导",   U"顾问",   U"园丁",   U"教练"};

constexpr std::array<View, 48> kPlaceEndings = {
    U"咖啡厅", U"咖啡馆", U"咖啡店", U"餐厅",   U"饭店",   U"酒店",   U"酒馆",   U"酒吧",
    U"茶馆",   U"茶楼",   U"书店",   U"书屋",   U"书院",   U"图书馆", U"博物馆", U"学校",
    U"学院",   U"大学",   U"小学",   U"中学",   U"公司",   U"工作室", U"实验室", U"研究所",
    U"医院",   U"诊所",   U"商店",   U"超市",   U"面包店", U"面馆",   U"甜品店", U"花店",
    U"杂货铺", U"当铺",   U"客栈",   U"旅馆",   U"王国",   U"星球",   U"星",     U"岛",
    U"山庄",   U"农场",   U"花园",   U"动物园", U"空间站", U"号",     U"馆",     U"店"};

bool isNameCharacter(char32_t c)
{
    return isCjk(c) || isWordCharacter(c) || c == U'·' || c == U'-';
}

bool startsWithAny(View text, const auto& list)
{
    return std::any_of(list.begin(), list.end(),
                       [&](View start) { return text.starts_with(start); });
}

// The text up to the first mark, cut before the first word that can't be part of a name.
View nameAt(View text)
{
    while (!text.empty() && View(U" 做作：:“\"「『《‘'~～").find(text.front()) != View::npos)
        text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() &&
           (isNameCharacter(text[end]) ||
            (text[end] == U' ' && end > 0 && end + 1 < text.size() &&
             isWordCharacter(text[end - 1]) && isWordCharacter(text[end + 1]))))
        ++end;
    auto name = text.substr(0, end);
    for (const auto stop : kEnds) {
        if (const auto at = name.find(stop); at != View::npos && at > 0)
            name = name.substr(0, at);
    }
    return name;
}

bool canBeName(View name)
{
    return name.size() >= 2 && name.size() <= kLongestName && !startsWithAny(name, kNoNames) &&
           !startsWithAny(name, kEnds) &&
           std::find(kRoles.begin(), kRoles.end(), name) == kRoles.end();
}

class Finder {
public:
    explicit Finder(const std::vector<RowText>& rows)
        : m_rows(rows)
    {
    }

    // Distinct rows in whose question or answer the name stands.
    std::size_t rowsWith(View name) const
    {
        return static_cast<std::size_t>(
            std::count_if(m_rows.begin(), m_rows.end(), [&](const RowText& row) {
                return row.answer.find(name) != Text::npos || row.question.find(name) != Text::npos;
            }));
    }

    std::size_t answersWith(View name) const
    {
        return static_cast<std::size_t>(
            std::count_if(m_rows.begin(), m_rows.end(),
                          [&](const RowText& row) { return row.answer.find(name) != Text::npos; }));
    }

    // Names after one of the phrases, with the number of rows in which they come after one.
    template <typename Phrases>
    std::map<Text, std::size_t> after(const Phrases& phrases) const
    {
        std::map<Text, std::size_t> found;
        for (const auto& row : m_rows) {
            std::set<Text> here;
            for (const View text : {View(row.question), View(row.answer)}) {
                for (const auto phrase : phrases) {
                    for (auto at = text.find(phrase); at != View::npos;
                         at = text.find(phrase, at + 1))
                        addName(nameAt(text.substr(at + phrase.size())), here);
                }
            }
            for (const auto& name : here)
                ++found[name];
        }
        return found;
    }

    // Places by their ending, extended to the left up to a word that can't belong to a name.
    std::map<Text, std::size_t> places() const;

    std::vector<Text> sharedByMostAnswers() const;

private:
    static void addName(View name, std::set<Text>& into)
    {
        for (const auto role : kRoles) {
            if (name.starts_with(role) && name.size() >= role.size() + 2) {
                name.remove_prefix(role.size());
                break;
            }
        }
        if (canBeName(name))
            into.emplace(name);
    }

    const std::vector<RowText>& m_rows;
};

std::map<Text, std::size_t> Finder::places() const
{
    constexpr View kBefore = U"的是在了从来到于为和与给请去对叫有把被让就也都这那个家间座所我你他她"
                             U"它们里进开迎住当做每向往回";
    std::map<Text, std::size_t> found;
    for (const auto& row : m_rows) {
        std::set<Text> here;
        for (const View text : {View(row.question), View(row.answer)}) {
            for (const auto ending : kPlaceEndings) {
                for (auto at = text.find(ending); at != View::npos;
                     at = text.find(ending, at + 1)) {
                    auto begin = at;
                    while (begin > 0 && at - begin < 8 && isNameCharacter(text[begin - 1]) &&
                           kBefore.find(text[begin - 1]) == View::npos)
                        --begin;
                    // At least two characters of its own: 喵喵咖啡厅, not 大咖啡厅.
                    const bool partOfLonger =
                        std::any_of(kPlaceEndings.begin(), kPlaceEndings.end(), [&](View other) {
                            return other.size() > ending.size() && other.ends_with(ending) &&
                                   at + ending.size() >= other.size() &&
                                   text.substr(at + ending.size() - other.size(), other.size()) ==
                                       other;
                        });
                    if (at - begin >= 2 && !partOfLonger)
                        here.emplace(text.substr(begin, at + ending.size() - begin));
                }
            }
        }
        for (const auto& name : here)
            ++found[name];
    }
    return found;
}

// The longest run of two to six characters that stands in at least 40 % of the answers and holds no
// grammar.
std::vector<Text> Finder::sharedByMostAnswers() const
{
    constexpr View kGrammar = U"的是了在我你他她它们有和就不都也很这那个一上下中大为会可以能要想说"
                              U"对吗呢吧啊哦呀哈喜欢什么";
    const auto enough = std::max<std::size_t>(2, m_rows.size() * 2 / 5);
    for (std::size_t length = 6; length >= 2; --length) {
        std::map<std::size_t, Text> byCount;
        for (const auto& row : m_rows) {
            for (std::size_t at = 0; at + length <= row.answer.size(); ++at) {
                const auto part = View(row.answer).substr(at, length);
                const bool plain = std::all_of(part.begin(), part.end(), [&](char32_t c) {
                    return isCjk(c) && kGrammar.find(c) == View::npos;
                });
                if (!plain || std::find(kRoles.begin(), kRoles.end(), part) != kRoles.end())
                    continue;
                if (const auto count = answersWith(part); count >= enough)
                    byCount.emplace(count, part);
            }
        }
        if (!byCount.empty())
            return {byCount.rbegin()->second};
    }
    return {};
}

void add(const Text& name, std::vector<Text>& names)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

} // namespace

std::vector<std::u32string> chineseNames(const std::vector<RowText>& rows)
{
    std::vector<Text> names;
    if (rows.empty())
        return names;
    const Finder finder(rows);
    const auto introduced = finder.after(kIntroductions);
    for (const auto& [name, count] : introduced) {
        if (finder.rowsWith(name) >= 2)
            add(name, names);
    }
    if (names.empty()) { // introduced once and never named again
        for (const auto& [name, count] : introduced)
            add(name, names);
    }
    if (names.empty()) {
        for (const auto& [name, count] : finder.after(kDescriptions)) {
            const auto rowCount = finder.rowsWith(name);
            if (rowCount >= 2 && rowCount * 5 >= rows.size())
                add(name, names);
        }
    }
    const bool character = !names.empty();
    for (const auto& [name, count] : finder.places()) {
        if (count >= 2 && count * 5 >= rows.size())
            add(name, names);
    }
    if (!character) {
        for (const auto& name : finder.sharedByMostAnswers())
            add(name, names);
    }
    return names;
}

} // namespace anneal::eval
