#include "core/data/variation_lines.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <set>

#include <nlohmann/json.hpp>

namespace anneal::data::variation {
namespace {

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\r' || c == U'\n' || c == 0x3000 || c == 0xA0 ||
           c == 0xFEFF || c == 0x200B;
}

bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c < 0xFF1A);
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

} // namespace

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

} // namespace anneal::data::variation
