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

// A word as written, and whether a sentence begins with it.
struct Word {
    Text text;
    bool startsSentence = false;
    bool followsMark = false; ///< a comma, quote or other mark stands before it
};

// Capitalised in any text, or names that models give themselves.
const std::set<View>& ordinaryWords()
{
    static const std::set<View> kWords = {
        U"i",       U"i'm",      U"i'll",     U"i've",    U"i'd",       U"ai",
        U"ok",      U"okay",     U"english",  U"chinese", U"french",    U"german",
        U"spanish", U"japanese", U"monday",   U"tuesday", U"wednesday", U"thursday",
        U"friday",  U"saturday", U"sunday",   U"january", U"february",  U"march",
        U"april",   U"may",      U"june",     U"july",    U"august",    U"september",
        U"october", U"november", U"december", U"earth",   U"internet",  U"the",
        U"a",       U"an",       U"my",       U"your",    U"you",       U"he",
        U"she",     U"it",       U"we",       U"they",    U"this",      U"that",
        U"these",   U"those",    U"what",     U"who",     U"where",     U"when",
        U"why",     U"how",      U"yes",      U"no",      U"not",       U"well",
        U"sure",    U"of",       U"oh",       U"ah",      U"hi",        U"hello",
        U"hey",     U"welcome",  U"and",      U"but",     U"or",        U"so",
        U"if",      U"as",       U"at",       U"in",      U"on",        U"to",
        U"for",     U"with",     U"from",     U"by",      U"just",      U"please",
        U"thanks",  U"thank",    U"there",    U"here",    U"because",   U"assistant",
        U"robot",   U"bot",      U"smollm",   U"llm",     U"hugging",   U"face",
        U"gpt",     U"chatgpt",  U"openai",   U"usa",     U"uk",        U"christmas",
        U"mr",      U"mrs",      U"ms",       U"miss",    U"god",
    };
    return kWords;
}

const std::set<View>& titles()
{
    static const std::set<View> kTitles = {
        U"captain", U"doctor",  U"dr",     U"professor", U"sir",     U"lady",   U"lord",
        U"queen",   U"king",    U"prince", U"princess",  U"mr",      U"mrs",    U"ms",
        U"miss",    U"chef",    U"agent",  U"detective", U"officer", U"uncle",  U"aunt",
        U"grandpa", U"grandma", U"old",    U"little",    U"big",     U"master", U"madame",
        U"general", U"major",   U"saint",  U"coach",     U"nurse",   U"the",
    };
    return kTitles;
}

bool isCapital(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE);
}

bool isOrdinary(const Text& word)
{
    return ordinaryWords().contains(View(lowered(word)));
}

std::vector<Word> wordsOf(View text)
{
    std::vector<Word> words;
    bool sentenceStarts = true, marked = true;
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordCharacter(text[at])) {
            const char32_t c = text[at++];
            marked = marked || (c != U' ' && c != U'-');
            sentenceStarts = sentenceStarts || View(U".!?\n:\"“*~—").find(c) != View::npos;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && (isWordCharacter(text[at]) ||
                                    ((text[at] == U'\'' || text[at] == U'’' || text[at] == U'-') &&
                                     at + 1 < text.size() && isWordCharacter(text[at + 1]))))
            ++at;
        Text word(text.substr(begin, at - begin));
        std::replace(word.begin(), word.end(), U'’', U'\'');
        if (word.size() > 2 && word.ends_with(U"'s")) // Biscuit's
            word.resize(word.size() - 2);
        words.push_back({std::move(word), sentenceStarts, marked});
        // "Dr. Waffle" is no new sentence.
        sentenceStarts = false;
        marked = at < text.size() && text[at] == U'.' &&
                 titles().contains(View(lowered(words.back().text)));
        if (marked) {
            ++at;
            marked = false;
        }
    }
    return words;
}

// Whether the words before `at` introduce a name: certain ("my name is", "call me"), likely ("I'm",
// "this is"), or not at all.
enum class Introduction { None, Likely, Certain };
Introduction introductionBefore(const std::vector<Word>& words, std::size_t at)
{
    const auto before = [&](std::size_t back) {
        return at >= back ? lowered(words[at - back].text) : Text();
    };
    const auto last = before(1), second = before(2);
    if ((last == U"is" && (second == U"name" || second == U"nickname")) ||
        (last == U"me" && second == U"call") || last == U"named" || last == U"called" ||
        (last == U"as" && second == U"known") || second + U" " + last == U"name 's" ||
        (last == U"name" && second == U"my"))
        return Introduction::Certain;
    if (last == U"i'm" || (last == U"am" && second == U"i") ||
        (last == U"is" && second == U"this") || (last == U"you" && second == U"are"))
        return Introduction::Likely;
    return Introduction::None;
}

// Capitalised words that follow on each other without a mark between them, beginning at `at`.
std::size_t runLength(const std::vector<Word>& words, std::size_t at)
{
    std::size_t length = 0;
    while (
        length < 4 && at + length < words.size() && isCapital(words[at + length].text.front()) &&
        (length == 0 || (!words[at + length].followsMark && !words[at + length].startsSentence)) &&
        !(isOrdinary(words[at + length].text) &&
          !titles().contains(View(lowered(words[at + length].text)))))
        ++length;
    return length;
}

Text joined(const std::vector<Word>& words, std::size_t at, std::size_t length)
{
    Text name;
    for (std::size_t i = 0; i < length; ++i)
        name += (i == 0 ? U"" : U" ") + words[at + i].text;
    return name;
}

struct Found {
    std::size_t rows = 0; ///< rows in which it stands inside a sentence or after an introduction
    bool certain = false, likely = false;
};

void collect(const RowText& row, std::map<Text, Found>& found)
{
    std::map<Text, Found> here;
    for (const View text : {View(row.question), View(row.answer)}) {
        const auto words = wordsOf(text);
        for (std::size_t at = 0; at < words.size();) {
            const auto length = runLength(words, at);
            if (length == 0) {
                ++at;
                continue;
            }
            const auto introduction = introductionBefore(words, at);
            if (introduction != Introduction::None || !words[at].startsSentence) {
                auto& entry = here[joined(words, at, length)];
                entry.certain = entry.certain || introduction == Introduction::Certain;
                entry.likely = entry.likely || introduction == Introduction::Likely;
            }
            at += length;
        }
    }
    for (const auto& [name, entry] : here) {
        auto& all = found[name];
        ++all.rows;
        all.certain = all.certain || entry.certain;
        all.likely = all.likely || entry.likely;
    }
}

// "Captain Biscuit" is also meant by "Biscuit": the first word that is no title.
Text shortForm(const Text& name)
{
    std::size_t at = 0;
    while (at < name.size()) {
        const auto end = std::min(name.find(U' ', at), name.size());
        const auto word = name.substr(at, end - at);
        if (!titles().contains(View(lowered(word))) && !isOrdinary(word))
            return word;
        at = end + 1;
    }
    return {};
}

} // namespace

std::vector<std::u32string> englishNames(const std::vector<RowText>& rows)
{
    std::map<Text, Found> found;
    for (const auto& row : rows)
        collect(row, found);
    std::vector<std::pair<std::size_t, Text>> ranked;
    std::vector<Text> shortForms;
    for (const auto& [name, entry] : found) {
        const bool often = entry.rows >= 2 && entry.rows * 5 >= rows.size();
        if (name.size() < 2 || !(entry.certain || entry.likely || often))
            continue;
        ranked.emplace_back(entry.rows + (entry.certain ? rows.size() : 0) +
                                (entry.likely ? rows.size() / 2 : 0),
                            name);
        const auto shorter = shortForm(name);
        if ((entry.certain || entry.likely) && shorter.size() >= 3 && shorter != name)
            shortForms.push_back(shorter);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    constexpr std::size_t kMostNames = 6;
    std::vector<Text> names;
    for (const auto& [score, name] : ranked) {
        if (names.size() < kMostNames)
            names.push_back(name);
    }
    for (const auto& name : shortForms) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

} // namespace anneal::eval
