#include "core/eval/content.h"

#include "core/eval/text_units.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace anneal::eval {
namespace {

// Words that any sentence has, whatever it says.
bool isSmallWord(const std::u32string& word)
{
    static const std::set<std::u32string> kWords = {
        U"a",     U"an",    U"the",   U"is",    U"are",   U"was",   U"were", U"be",   U"been",
        U"am",    U"do",    U"does",  U"did",   U"has",   U"have",  U"had",  U"can",  U"will",
        U"would", U"of",    U"in",    U"on",    U"at",    U"to",    U"for",  U"from", U"by",
        U"with",  U"and",   U"or",    U"but",   U"as",    U"it",    U"its",  U"it's", U"this",
        U"that",  U"these", U"those", U"i",     U"you",   U"he",    U"she",  U"we",   U"they",
        U"my",    U"your",  U"our",   U"their", U"there", U"which", U"who",  U"what", U"when",
        U"where", U"also",  U"very",  U"so",    U"than",  U"then",  U"yes",  U"no",   U"not",
        U"的",    U"了",    U"是",    U"在",    U"和",    U"也",    U"就",   U"都",   U"有",
        U"我",    U"你",    U"您",    U"它",    U"他",    U"她",    U"们",   U"吗",   U"呢",
        U"吧",    U"啊",    U"喵"};
    return kWords.contains(word);
}

bool isNumber(const std::u32string& word)
{
    return std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

} // namespace

Content contentOf(const std::string& text, std::size_t mostUnits)
{
    constexpr std::size_t kStem = 6;
    std::size_t count = 0;
    Content content;
    std::u32string before; // the Chinese character before this one
    for (const auto& unit : units(toUtf32(trimmed(text)))) {
        if (count++ == mostUnits)
            break;
        const bool chinese = unit.size() == 1 && isCjk(unit.front());
        if (isNumber(unit))
            content.numbers.insert(unit);
        else if (chinese && !before.empty())
            content.words.insert(before + unit);
        else if (!chinese && !isSmallWord(unit))
            content.words.insert(unit.substr(0, std::max(kStem, unit.size() * 2 / 3)));
        before = chinese && !isSmallWord(unit) ? unit : std::u32string();
    }
    return content;
}

std::size_t shared(const std::set<std::u32string>& wanted, const std::set<std::u32string>& given)
{
    return static_cast<std::size_t>(
        std::count_if(wanted.begin(), wanted.end(),
                      [&](const std::u32string& word) { return given.contains(word); }));
}

} // namespace anneal::eval
