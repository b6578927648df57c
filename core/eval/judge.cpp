#include "core/eval/content.h"
#include "core/eval/probe.h"
#include "core/eval/text_units.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <set>

namespace anneal::eval {
namespace {

constexpr double kRightShare = 0.7;
constexpr double kRightWordShare = 0.5;
constexpr std::size_t kLongestCompared = 4000; // the comparison costs the product of the lengths

template <typename Sequence>
double sharedInOrder(const Sequence& a, const Sequence& b)
{
    const auto n = std::min(a.size(), kLongestCompared), m = std::min(b.size(), kLongestCompared);
    if (n == 0 || m == 0)
        return 0.0;
    std::vector<std::size_t> row(m + 1, 0); // longest common subsequence of a[..i] and b[..j]
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < m; ++j) {
            const auto above = row[j + 1];
            row[j + 1] = a[i] == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return static_cast<double>(row[m]) / static_cast<double>(std::min(n, m));
}

// A sequence of up to 20 units that follows on itself at least twice more, over 12 units and more.
bool loops(const std::vector<std::u32string>& words)
{
    constexpr std::size_t kLongestPeriod = 20, kShortestRun = 12;
    for (std::size_t period = 1; period <= kLongestPeriod; ++period) {
        std::size_t agreeing = 0;
        for (std::size_t i = period; i < words.size(); ++i) {
            agreeing = words[i] == words[i - period] ? agreeing + 1 : 0;
            if (agreeing >= 2 * period && agreeing + period >= kShortestRun)
                return true;
        }
    }
    return false;
}

// Text that comes back to the same phrases all the time without being strictly periodic.
bool isMonotonous(const std::vector<std::u32string>& words)
{
    constexpr std::size_t kEnoughToTell = 24;
    if (words.size() < kEnoughToTell)
        return false;
    std::set<std::u32string> distinct;
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        distinct.insert(words[i] + U' ' + words[i + 1] + U' ' + words[i + 2]);
    return distinct.size() * 2 < words.size() - 2;
}

bool endsLikeASentence(std::u32string_view text)
{
    constexpr std::u32string_view kEnds = U".!?…~)\"'。！？～）”’」』】♪";
    const char32_t last = text.back();
    const bool symbol = last >= 0x1F000 || (last >= 0x2600 && last <= 0x27BF) || last == 0xFE0F;
    return symbol || kEnds.find(last) != std::u32string_view::npos;
}

} // namespace

bool isCjk(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF) || (c >= 0x3040 && c <= 0x30FF) ||
           (c >= 0xAC00 && c <= 0xD7AF);
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    const bool punctuation = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                             (c >= 0xFF00 && c <= 0xFF65) || c >= 0x1F000 ||
                             (c >= 0xFE00 && c <= 0xFE0F);
    return c >= 0xC0 && !isCjk(c) && !punctuation && c != 0xFFFD;
}

std::u32string lowered(std::u32string_view text)
{
    std::u32string out(text);
    for (auto& c : out) {
        if (c >= U'A' && c <= U'Z')
            c += U'a' - U'A';
    }
    return out;
}

std::vector<std::u32string> units(std::u32string_view text)
{
    const auto folded = lowered(text);
    std::vector<std::u32string> list;
    std::u32string word;
    const auto finish = [&] {
        if (!word.empty())
            list.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char32_t c = folded[i];
        const bool apostrophe = (c == U'\'' || c == U'’') && !word.empty() &&
                                i + 1 < folded.size() && isWordCharacter(folded[i + 1]);
        if (isWordCharacter(c) || apostrophe) {
            word.push_back(c == U'’' ? U'\'' : c);
            continue;
        }
        finish();
        if (isCjk(c))
            list.emplace_back(1, c);
    }
    finish();
    return list;
}

double inOrderShare(const std::string& a, const std::string& b)
{
    return sharedInOrder(toUtf32(trimmed(a)), toUtf32(trimmed(b)));
}

bool mentions(const std::string& text, const std::string& name)
{
    const auto where = lowered(toUtf32(text)), what = lowered(toUtf32(name));
    if (what.empty())
        return false;
    for (auto at = where.find(what); at != std::u32string::npos; at = where.find(what, at + 1)) {
        const auto end = at + what.size();
        const bool cutBefore =
            isWordCharacter(what.front()) && at > 0 && isWordCharacter(where[at - 1]);
        const bool cutAfter =
            isWordCharacter(what.back()) && end < where.size() && isWordCharacter(where[end]);
        if (!cutBefore && !cutAfter)
            return true;
    }
    return false;
}

bool readsAsSentence(const std::string& text)
{
    constexpr std::size_t kFewestUnits = 3, kEnoughWithoutEnd = 8;
    const auto clean = trimmed(text);
    if (!isValidUtf8(clean) || clean.find("<|") != std::string::npos ||
        clean.find("|>") != std::string::npos)
        return false;
    auto points = toUtf32(clean);
    // An answer that ran into its length limit may end in the middle of a character.
    while (!points.empty() && points.back() == char32_t{0xFFFD})
        points.pop_back();
    if (points.find(char32_t{0xFFFD}) != std::u32string::npos)
        return false;
    const auto words = units(points);
    if (words.size() < kFewestUnits || loops(words) || isMonotonous(words))
        return false;
    const auto readable = std::count_if(points.begin(), points.end(), [](char32_t c) {
        return isCjk(c) || isWordCharacter(c) || c == U' ' || c == U'\n';
    });
    if (static_cast<std::size_t>(readable) * 2 < points.size())
        return false;
    return endsLikeASentence(points) || words.size() >= kEnoughWithoutEnd;
}

bool repeats(const std::string& answer, const std::string& expected)
{
    const auto given = units(toUtf32(trimmed(answer))), wanted = units(toUtf32(trimmed(expected)));
    constexpr std::size_t kFewestUnits = 4;
    if (given.size() < std::min(kFewestUnits, (wanted.size() + 1) / 2) ||
        inOrderShare(answer, expected) < kRightShare)
        return false;
    if (wanted.empty())
        return true;
    if (sharedInOrder(given, wanted) < kRightWordShare)
        return false;
    // An answer may be cut, so it is held against as much of the row's.
    const auto said = contentOf(answer), whole = contentOf(expected);
    const auto begun = contentOf(expected, given.size() + given.size() / 4 + 1);
    return shared(said.numbers, whole.numbers) == said.numbers.size() &&
           shared(begun.words, said.words) * 2 >= begun.words.size();
}

bool judge(const ProbeSet::Question& question, const std::string& answer,
           const std::vector<std::string>& names)
{
    if (question.kind == report::ProbeKind::Training)
        return repeats(answer, question.expected);
    if (question.kind == report::ProbeKind::HeldOut)
        return saysTheSame(answer, question.expected);
    if (question.kind == report::ProbeKind::General) {
        const auto accepted = splitList(question.expected, '|');
        return std::any_of(accepted.begin(), accepted.end(),
                           [&](const std::string& word) { return mentions(answer, word); });
    }
    const bool named = std::any_of(names.begin(), names.end(),
                                   [&](const std::string& name) { return mentions(answer, name); });
    return named && readsAsSentence(answer);
}

} // namespace anneal::eval
