#include "core/data/variation_text.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/data/question_wordings.h"
#include "core/data/variation_lines.h"

#include <algorithm>
#include <array>
#include <set>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

using variation::contains;
using variation::linesOf;
using variation::lowered;
using variation::startsWithOneOf;
using variation::strip;
using variation::trim;

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
