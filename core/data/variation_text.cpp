#include "core/data/variation_text.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/data/question_wordings.h"

#include <algorithm>
#include <array>
#include <set>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::size_t kMostAnswerBytes = 100'000; ///< of a model that never stops
constexpr std::size_t kTokensALine = 60, kTokensBesides = 200;

struct Example {
    const char *question, *answers;
};
constexpr Example kEnglish = {"How old are you?",
                              "What is your age?\nCan you tell me how old you are?\nHow many years "
                              "have you lived?\nMay I ask your age?"};
constexpr Example kChinese = {"你多大了？",
                              "你今年几岁？\n你的年龄是多少？\n能告诉我你多大吗？\n请问你几岁了？"};

enum class Script { None, Latin, Han, Kana, Hangul, Cyrillic, Other };

Script scriptOfSign(char32_t c)
{
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c < 0x250))
        return Script::Latin;
    if ((c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x32000))
        return Script::Han;
    if (c >= 0x3041 && c < 0x3100)
        return Script::Kana;
    if ((c >= 0xAC00 && c < 0xD7B0) || (c >= 0x1100 && c < 0x1200))
        return Script::Hangul;
    if (c >= 0x400 && c < 0x530)
        return Script::Cyrillic;
    return c >= 0x250 && c < 0x2000 ? Script::Other : Script::None;
}

/// The script that most of it is written in; kana makes it Japanese.
Script scriptOf(const std::u32string& text)
{
    std::array<std::size_t, 7> counts{};
    for (const char32_t c : text) {
        const auto script = scriptOfSign(c);
        // A character says about as much as three letters: "你会用 Python 吗？" is Chinese.
        const bool large =
            script == Script::Han || script == Script::Kana || script == Script::Hangul;
        counts[static_cast<std::size_t>(script)] += large ? 3 : 1;
    }
    counts[0] = 0;
    if (counts[static_cast<std::size_t>(Script::Kana)] > 0) {
        auto& han = counts[static_cast<std::size_t>(Script::Han)];
        counts[static_cast<std::size_t>(Script::Kana)] += std::exchange(han, 0);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? Script::None : static_cast<Script>(most - counts.begin());
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\r' || c == U'\n' || c == 0x3000 || c == 0xA0 ||
           c == 0xFEFF || c == 0x200B;
}

bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c < 0xFF1A);
}

bool contains(std::u32string_view signs, char32_t c)
{
    return signs.find(c) != std::u32string_view::npos;
}

void trim(std::u32string& text)
{
    std::size_t begin = 0, end = text.size();
    while (begin < end && isSpace(text[begin]))
        ++begin;
    while (end > begin && isSpace(text[end - 1]))
        --end;
    text = text.substr(begin, end - begin);
}

std::u32string lowered(std::u32string text)
{
    for (auto& c : text)
        c = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
    return text;
}

bool startsWithOneOf(const std::u32string& text, std::initializer_list<std::u32string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&text](std::u32string_view start) {
        return text.compare(0, start.size(), start) == 0;
    });
}

/// How many signs of "12.", "3)", "(4)", "（五）", "⑥" or "七、" stand at its beginning; 0 = none.
std::size_t numberAt(std::u32string_view text, std::size_t at)
{
    constexpr std::u32string_view kNumerals = U"一二三四五六七八九十";
    std::size_t i = at;
    if (i < text.size() && text[i] >= 0x2460 && text[i] < 0x2474) // circled
        return 1;
    const bool open = i < text.size() && contains(U"(（[【", text[i]);
    i += open ? 1 : 0;
    const auto begin = i;
    while (i < text.size() && i - begin < 3 && isDigit(text[i]))
        ++i;
    const bool digits = i > begin;
    while (!digits && i < text.size() && i - begin < 3 && contains(kNumerals, text[i]))
        ++i;
    if (i == begin || i == text.size())
        return 0;
    if (!contains(open ? U")）]】" : digits ? U".)）．、:：" : U"、.．", text[i]))
        return 0;
    ++i;
    // "3.5" is a number in a sentence.
    return digits && !open && i < text.size() && isDigit(text[i]) ? 0 : i - at;
}

/// "Question 2:", "Q:", "改写：" and the like: signs to leave out, 0 = none.
std::size_t labelAt(const std::u32string& text)
{
    static const std::set<std::u32string> kLabels = {
        U"q",           U"question",  U"variation", U"rewording", U"version", U"option",
        U"alternative", U"rephrased", U"rephrase",  U"问题",      U"问",      U"问法",
        U"改写",        U"换句话",    U"用户",      U"user",      U"variant", U"example"};
    const auto colon = text.find_first_of(U":：");
    if (colon == std::u32string::npos || colon > 20)
        return 0;
    auto label = lowered(text.substr(0, colon));
    std::erase_if(label, [](char32_t c) {
        return isSpace(c) || isDigit(c) || contains(U"*_#一二三四五六七八九十", c);
    });
    return kLabels.contains(label) ? colon + 1 : 0;
}

bool dropPair(std::u32string& text, std::u32string_view open, std::u32string_view close)
{
    if (text.size() <= open.size() + close.size() || !text.starts_with(open) ||
        !text.ends_with(close))
        return false;
    text = text.substr(open.size(), text.size() - open.size() - close.size());
    return true;
}

/// Without what stands around the question.
void strip(std::u32string& text)
{
    static constexpr std::pair<std::u32string_view, std::u32string_view> kPairs[] = {
        {U"__", U"__"}, {U"`", U"`"},   {U"\"", U"\""}, {U"'", U"'"}, {U"“", U"”"},  {U"‘", U"’"},
        {U"「", U"」"}, {U"『", U"』"}, {U"«", U"»"},   {U"„", U"“"}, {U"《", U"》"}};
    for (std::size_t before = text.size() + 1; before != text.size();) {
        before = text.size();
        trim(text);
        while (!text.empty() && contains(U"-*•·–—>#+", text.front()))
            text.erase(0, 1);
        while (!text.empty() && text.back() == U'*')
            text.pop_back();
        if (text.starts_with(U"[\"")) // of a list that was cut
            text.erase(0, 1);
        if (text.ends_with(U",") || text.ends_with(U"，")) // of a list that is no JSON
            text.pop_back();
        trim(text);
        text.erase(0, numberAt(text, 0));
        text.erase(0, labelAt(text));
        trim(text);
        for (const auto& [open, close] : kPairs)
            dropPair(text, open, close);
    }
}

/// What stands in a JSON list of texts or of objects with one; empty where it is none.
std::vector<std::string> listOf(const std::string& text)
{
    std::vector<std::string> found;
    const auto begin = text.find('['), end = text.rfind(']');
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        return found;
    const auto json = parseJson(std::string_view(text).substr(begin, end - begin + 1), "answer");
    if (!json || !json->is_array())
        return found;
    for (const auto& entry : *json) {
        if (entry.is_string())
            found.push_back(entry.get<std::string>());
        else if (entry.is_object())
            for (const auto* key : {"question", "instruction", "text"})
                if (const auto at = entry.find(key); at != entry.end() && at->is_string()) {
                    found.push_back(at->get<std::string>());
                    break;
                }
    }
    return found;
}

/// "1. a 2. b 3. c" in one line.
std::vector<std::u32string> piecesOf(const std::u32string& line)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < line.size(); ++i)
        if ((i == 0 || isSpace(line[i - 1]) || contains(U"?？。", line[i - 1])) &&
            numberAt(line, i) > 0)
            starts.push_back(i);
    if (starts.size() < 2)
        return {line};
    std::vector<std::u32string> pieces;
    if (starts.front() > 0)
        pieces.push_back(line.substr(0, starts.front()));
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto end = i + 1 < starts.size() ? starts[i + 1] : line.size();
        pieces.push_back(line.substr(starts[i], end - starts[i]));
    }
    return pieces;
}

std::vector<std::u32string> linesOf(std::string text)
{
    if (const auto thought = text.rfind("</think>"); thought != std::string::npos)
        text = text.substr(thought + 8);
    else if (text.find("<think>") != std::string::npos)
        return {}; // it never came to an answer
    std::vector<std::u32string> lines;
    if (const auto list = listOf(text); !list.empty()) {
        for (const auto& one : list)
            lines.push_back(toUtf32(one));
        return lines;
    }
    for (const auto& line : splitList(text, '\n')) {
        if (line.starts_with("```"))
            continue;
        for (auto& piece : piecesOf(toUtf32(line)))
            lines.push_back(std::move(piece));
    }
    return lines;
}

bool isQuestion(const std::u32string& text)
{
    return text.ends_with(U"?") || text.ends_with(U"？");
}

/// Whether a text without a question mark asks for something, in the languages that are known.
bool asks(const std::u32string& lower)
{
    const auto script = scriptOf(lower);
    if (script == Script::Latin)
        return startsWithOneOf(lower, {U"who",       U"what",     U"when",      U"where",
                                       U"why",       U"how",      U"which",     U"tell",
                                       U"please",    U"can you",  U"could you", U"would you",
                                       U"will you",  U"let me",   U"explain",   U"describe",
                                       U"name ",     U"say ",     U"give",      U"show",
                                       U"introduce", U"share",    U"i'd like",  U"i would like",
                                       U"i want",    U"i wonder", U"do you",    U"are you",
                                       U"is ",       U"may i",    U"might i"});
    if (script != Script::Han)
        return true;
    if (startsWithOneOf(lower, {U"请", U"告诉", U"说说", U"讲讲", U"介绍", U"我想知道", U"想知道"}))
        return true;
    for (const auto* word :
         {U"什么", U"谁",   U"哪",   U"几点",   U"几个",   U"几岁",  U"吗",   U"呢",
          U"怎么", U"怎样", U"为何", U"多少",   U"多大",   U"多久",  U"多长", U"多远",
          U"是否", U"如何", U"何时", U"能不能", U"是不是", U"有没有"})
        if (lower.find(word) != std::u32string::npos)
            return true;
    return false;
}

/// A heading, a remark or a reply rather than another way to ask.
bool isRemark(const std::u32string& text, bool askedAsQuestion)
{
    const auto lower = lowered(text);
    if (text.ends_with(U":") || text.ends_with(U"："))
        return true;
    if (startsWithOneOf(lower, {U"a:", U"answer:", U"answer ", U"assistant:", U"答：", U"答:",
                                U"回答：", U"回答:", U"note:", U"注："}))
        return true;
    if (isQuestion(text))
        return false;
    if (startsWithOneOf(lower, {U"here are", U"here is", U"here's", U"sure", U"certainly",
                                U"of course", U"以下", U"好的", U"当然", U"下面是", U"这些"}))
        return true;
    if (askedAsQuestion && !asks(lower))
        return true;
    return askedAsQuestion &&
           startsWithOneOf(lower, {U"i am ", U"i'm ", U"i’m ", U"my name", U"yes", U"no,", U"我是",
                                   U"我叫", U"我的名字", U"是的", U"不是"});
}

std::set<std::string> placeholdersOf(const std::string& text)
{
    std::set<std::string> found;
    for (auto at = text.find("{{"); at != std::string::npos; at = text.find("{{", at + 2)) {
        const auto end = text.find("}}", at);
        if (end == std::string::npos)
            break;
        found.insert(text.substr(at, end - at + 2));
    }
    return found;
}

/// What a line has to be like.
class Fitting final {
public:
    explicit Fitting(const IdentityRow& row)
        : m_question(toUtf32(row.instruction))
        , m_letters(questionLetters(row.instruction))
        , m_answer(questionLetters(row.output))
        , m_placeholders(placeholdersOf(row.instruction))
        , m_script(scriptOf(m_question))
    {
        trim(m_question);
        for (const auto& example : {kEnglish, kChinese}) {
            m_example.insert(questionLetters(example.question));
            for (const auto& line : splitList(example.answers, '\n'))
                m_example.insert(questionLetters(line));
        }
        if (m_example.contains(m_letters)) // the row asks just this
            m_example.clear();
    }

    [[nodiscard]] bool fits(const std::u32string& line) const
    {
        const auto letters = questionLetters(fromUtf32(line));
        if (letters.empty() || letters == m_letters || m_example.contains(letters))
            return false;
        if (line.size() > std::max<std::size_t>(80, 3 * m_question.size()))
            return false;
        if (scriptOf(line) != m_script || isRemark(line, isQuestion(m_question)))
            return false;
        if (contains(line, U'\uFFFD') || line.find(U"<|") != std::u32string::npos ||
            line.find(U"|>") != std::u32string::npos || line.find(U'\n') != std::u32string::npos)
            return false;
        if (line.front() == U'"' && line.find(U'"', 1) == std::u32string::npos)
            return false;                      // cut
        constexpr std::size_t kLongEnough = 8; // a short answer may well be a word of the question
        if (!isQuestion(line) && letters.size() >= kLongEnough &&
            m_answer.find(letters) != std::u32string::npos)
            return false;
        if (m_answer.size() >= kLongEnough && letters.find(m_answer) != std::u32string::npos)
            return false;
        const auto own = placeholdersOf(fromUtf32(line));
        return std::includes(m_placeholders.begin(), m_placeholders.end(), own.begin(), own.end());
    }

private:
    std::u32string m_question, m_letters, m_answer;
    std::set<std::u32string> m_example; ///< what the model may repeat of the prompt
    std::set<std::string> m_placeholders;
    Script m_script;
};

} // namespace

VariationPrompt variationPrompt(const IdentityRow& row, std::size_t count)
{
    const bool chinese = scriptOf(toUtf32(row.instruction)) == Script::Han;
    const auto number = std::to_string(count);
    VariationPrompt prompt;
    prompt.maxTokens = kTokensBesides + kTokensALine * count;
    prompt.system =
        chinese ? "你帮人把一个问题换成别的问法。" : "You find other ways to ask a question.";
    const auto request = [&](const std::string& question, const std::string& times) {
        return chinese ? "把下面的问题换成" + times +
                             "种别的问法，意思不变，语言不变。每行只写一种问法，不编号，不回答，"
                             "不解释。\n\n问题：" +
                             question
                       : "Write " + times +
                             " other ways to ask the question below. Keep its meaning and its "
                             "language. Put each on a line of its own; no numbers, no answers, no "
                             "remarks.\n\nQuestion: " +
                             question;
    };
    const auto& example = chinese ? kChinese : kEnglish;
    prompt.exampleQuestion = request(example.question, "4");
    prompt.exampleAnswer = example.answers;
    prompt.question = request(row.instruction, number);
    return prompt;
}

VariationLines readVariations(const std::string& answer, const IdentityRow& row)
{
    const Fitting fitting(row);
    VariationLines lines;
    std::set<std::u32string> seen;
    for (auto& line : linesOf(answer.substr(0, kMostAnswerBytes))) {
        strip(line);
        if (line.empty())
            continue;
        if (!fitting.fits(line)) {
            ++lines.unfit;
            continue;
        }
        auto text = fromUtf32(line);
        if (seen.insert(questionLetters(text)).second)
            lines.questions.push_back(std::move(text));
    }
    return lines;
}

} // namespace anneal::data
