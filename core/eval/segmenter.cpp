#include "core/eval/segmenter.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace anneal::eval {
namespace {

bool isAsciiLetterOrDigit(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}

bool isHan(char32_t c)
{
    return c >= 0x4E00 && c <= 0x9FD5;
}

// re_han_default: what is looked up in the dictionary.
bool isBlockCharacter(char32_t c)
{
    return isHan(c) || isAsciiLetterOrDigit(c) ||
           std::u32string_view(U"+#&._%-").find(c) != std::u32string_view::npos;
}

} // namespace

std::string_view Segmenter::word(std::size_t index) const
{
    const auto line = m_text.substr(m_words[index], m_words[index + 1] - m_words[index]);
    return line.substr(0, line.find(' '));
}

std::uint64_t Segmenter::frequency(std::size_t index) const
{
    const auto line = m_text.substr(m_words[index], m_words[index + 1] - m_words[index] - 1);
    const auto number = line.substr(line.find(' ') + 1);
    std::uint64_t value = 0; // read() has seen that it is one
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

void Segmenter::narrow(std::string_view prefix, std::size_t& first, std::size_t& last) const
{
    const auto begin = m_words.begin();
    const auto cutAt = [&](std::uint32_t start) { return m_text.substr(start, prefix.size()); };
    // A line shorter than the prefix goes on with the next one, whose bytes come after a space and
    // so never equal a word's.
    const auto low = std::lower_bound(
        begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last),
        prefix, [&](std::uint32_t start, std::string_view text) { return cutAt(start) < text; });
    const auto high = std::upper_bound(
        low, begin + static_cast<std::ptrdiff_t>(last), prefix,
        [&](std::string_view text, std::uint32_t start) { return text < cutAt(start); });
    first = static_cast<std::size_t>(low - begin);
    last = static_cast<std::size_t>(high - begin);
}

bool Segmenter::isWord(std::string_view text) const
{
    std::size_t first = 0, last = m_words.size() - 1;
    narrow(text, first, last);
    return first < last && word(first) == text && frequency(first) > 0;
}

std::vector<std::u32string> Segmenter::cut(std::u32string_view text) const
{
    std::vector<std::u32string> out;
    for (std::size_t i = 0; i < text.size();) {
        auto end = i;
        while (end < text.size() && isBlockCharacter(text[end]))
            ++end;
        if (end > i) {
            cutBlock(text.substr(i, end - i), out);
            i = end;
            continue;
        }
        const bool lineEnd = text[i] == U'\r' && i + 1 < text.size() && text[i + 1] == U'\n';
        out.emplace_back(text.substr(i, lineEnd ? 2 : 1));
        i += lineEnd ? 2 : 1;
    }
    return out;
}

// The most probable way through the dictionary, from the end to the beginning (jieba's calc), then
// runs of single characters as the Markov model sees them.
void Segmenter::cutBlock(std::u32string_view block, std::vector<std::u32string>& out) const
{
    std::string bytes;
    std::vector<std::size_t> places = {0};
    for (const char32_t c : block) {
        appendUtf8(bytes, c);
        places.push_back(bytes.size());
    }
    const auto between = [&](std::size_t begin, std::size_t end) {
        return std::string_view(bytes).substr(places[begin], places[end] - places[begin]);
    };
    struct Way {
        double probability = 0;
        std::size_t end = 0; ///< of the word that begins here
    };
    std::vector<Way> ways(block.size() + 1);
    for (std::size_t begin = block.size(); begin-- > 0;) {
        std::optional<Way> best;
        const auto offer = [&](std::size_t end, std::uint64_t frequency) {
            const double probability =
                std::log(static_cast<double>(std::max<std::uint64_t>(frequency, 1))) - m_logTotal +
                ways[end].probability;
            if (!best || probability >= best->probability) // of equals the longer word
                best = Way{probability, end};
        };
        std::size_t first = 0, last = m_words.size() - 1;
        for (std::size_t end = begin + 1; end <= block.size(); ++end) {
            narrow(between(begin, end), first, last);
            if (first == last)
                break;
            if (word(first) == between(begin, end) && frequency(first) > 0)
                offer(end, frequency(first));
        }
        if (!best)
            offer(begin + 1, 0);
        ways[begin] = *best;
    }
    const auto flush = [&](std::size_t begin, std::size_t end) {
        if (end - begin > 1 && !isWord(between(begin, end)))
            return cutUnknown(block.substr(begin, end - begin), out);
        for (auto i = begin; i < end; ++i)
            out.emplace_back(1, block[i]);
    };
    std::size_t singles = 0; // where the run of single characters begins
    for (std::size_t i = 0; i < block.size(); i = ways[i].end) {
        if (ways[i].end == i + 1)
            continue;
        flush(singles, i);
        out.emplace_back(block.substr(i, ways[i].end - i));
        singles = ways[i].end;
    }
    flush(singles, block.size());
}

// jieba's finalseg.cut: Han characters by the model, between them numbers and Latin words whole.
void Segmenter::cutUnknown(std::u32string_view text, std::vector<std::u32string>& out) const
{
    const auto whileTrue = [&](std::size_t i, auto&& holds) {
        while (i < text.size() && holds(text[i]))
            ++i;
        return i;
    };
    const auto isDigit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    // [a-zA-Z0-9]+(?:\.\d+)?%?
    const auto latinEnd = [&](std::size_t i) {
        auto end = whileTrue(i, isAsciiLetterOrDigit);
        if (end > i && end + 1 < text.size() && text[end] == U'.' && isDigit(text[end + 1]))
            end = whileTrue(end + 1, isDigit);
        return end > i && end < text.size() && text[end] == U'%' ? end + 1 : end;
    };
    for (std::size_t i = 0; i < text.size();) {
        auto end = whileTrue(i, isHan);
        if (end > i) {
            cutByStates(text.substr(i, end - i), out);
            i = end;
            continue;
        }
        end = latinEnd(i);
        if (end == i)
            end = whileTrue(i, [](char32_t c) { return !isHan(c) && !isAsciiLetterOrDigit(c); });
        out.emplace_back(text.substr(i, end - i));
        i = end;
    }
}

// Viterbi's way through the states of the characters. Of equal ways the one whose state has the
// later letter, as Python's max() of pairs has it.
void Segmenter::cutByStates(std::u32string_view text, std::vector<std::u32string>& out) const
{
    static constexpr Row kNone = {kImpossible, kImpossible, kImpossible, kImpossible};
    static constexpr std::array<std::array<State, 2>, 4> kBefore = {
        {{E, S}, {B, M}, {B, M}, {E, S}}}; // by state, in alphabetical order
    const auto emission = [this](char32_t c) -> const Row& {
        const auto at = m_emission.find(c);
        return at == m_emission.end() ? kNone : at->second;
    };
    std::vector<std::array<State, 4>> origins(text.size());
    Row now{};
    for (const State state : {B, E, M, S})
        now[state] = m_start[state] + emission(text[0])[state];
    for (std::size_t i = 1; i < text.size(); ++i) {
        Row next{};
        for (const State state : {B, E, M, S}) {
            bool isFirst = true;
            for (const State before : kBefore[state]) {
                const double value =
                    now[before] + m_transition[before][state] + emission(text[i])[state];
                if (isFirst || value >= next[state]) {
                    next[state] = value;
                    origins[i][state] = before;
                }
                isFirst = false;
            }
        }
        now = next;
    }
    std::vector<State> states(text.size());
    states.back() = now[S] >= now[E] ? S : E;
    for (auto i = text.size() - 1; i > 0; --i)
        states[i - 1] = origins[i][states[i]];
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (states[i] == B)
            begin = i;
        else if (states[i] == E)
            out.emplace_back(text.substr(begin, i + 1 - begin));
        else if (states[i] == S)
            out.emplace_back(1, text[i]);
    }
}

} // namespace anneal::eval
