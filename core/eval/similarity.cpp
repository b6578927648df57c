#include "core/eval/similarity.h"

#include "core/base/utf8.h"
#include "core/eval/text_units.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace anneal::eval {
namespace {

using Words = std::vector<std::u32string>;

// Python's str.isspace.
bool isSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 ||
           c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isOneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

constexpr std::u32string_view kStops = U"。！？?", kClosingQuotes = U"”’", kMarks = U"，。！？?";

// One of the package's substitutions: a line break after what `matches` finds (its length, 0 =
// nothing) where the character behind it, which is used up too, is none of `except`.
template <typename Matches>
std::u32string broken(std::u32string_view text, Matches&& matches, std::u32string_view except)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = matches(text.substr(i));
        const auto behind = i + length;
        if (length == 0 || behind >= text.size() || isOneOf(text[behind], except)) {
            out.push_back(text[i++]);
            continue;
        }
        out += text.substr(i, length);
        out.push_back(U'\n');
        out.push_back(text[behind]);
        i = behind + 1;
    }
    return out;
}

// Rouge.cut_sent.
std::vector<std::u32string> sentencesOf(std::u32string text)
{
    const auto startsWith = [](std::u32string_view sign) {
        return [sign](std::u32string_view rest) {
            return rest.starts_with(sign) ? sign.size() : std::size_t{0};
        };
    };
    const auto stop = [](std::u32string_view rest) {
        return std::size_t{isOneOf(rest[0], kStops) ? 1U : 0U};
    };
    const auto quotedStop = [](std::u32string_view rest) {
        const bool isThere =
            rest.size() > 1 && isOneOf(rest[0], kStops) && isOneOf(rest[1], kClosingQuotes);
        return std::size_t{isThere ? 2U : 0U};
    };
    text = broken(text, stop, kClosingQuotes);
    text = broken(text, startsWith(U"......"), kClosingQuotes);
    text = broken(text, startsWith(U"……"), kClosingQuotes);
    text = broken(text, quotedStop, kMarks);
    while (!text.empty() && isSpace(text.back()))
        text.pop_back();
    std::vector<std::u32string> sentences;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(U'\n', begin), text.size());
        if (end > begin)
            sentences.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return sentences;
}

// The words of all sentences. One of spaces alone gives an empty word.
Words wordsOf(const Words& pieces)
{
    std::u32string text;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        text += (i > 0 ? U" " : U"") + pieces[i];
    Words words;
    for (const auto& sentence : sentencesOf(std::move(text))) {
        const auto before = words.size();
        std::u32string word;
        for (const char32_t c : sentence + U" ") {
            if (!isSpace(c))
                word.push_back(c);
            else if (!word.empty())
                words.push_back(std::exchange(word, {}));
        }
        if (words.size() == before)
            words.emplace_back();
    }
    return words;
}

bool isBlank(const Words& pieces)
{
    return std::all_of(pieces.begin(), pieces.end(), [](const std::u32string& piece) {
        return std::all_of(piece.begin(), piece.end(), isSpace);
    });
}

double measure(std::size_t common, std::size_t answered, std::size_t expected)
{
    const auto share = [common](std::size_t of) {
        return of == 0 ? 0.0 : static_cast<double>(common) / static_cast<double>(of);
    };
    const double precision = share(answered), recall = share(expected);
    return 2.0 * ((precision * recall) / (precision + recall + 1e-8));
}

// Over the distinct n-grams.
double rougeN(const Words& answer, const Words& expected, std::size_t n)
{
    const auto gramsOf = [n](const Words& words) {
        std::set<Words> grams;
        for (std::size_t i = 0; i + n <= words.size(); ++i)
            grams.emplace(words.begin() + static_cast<std::ptrdiff_t>(i),
                          words.begin() + static_cast<std::ptrdiff_t>(i + n));
        return grams;
    };
    const auto a = gramsOf(answer), b = gramsOf(expected);
    const auto common = static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&b](const Words& gram) { return b.contains(gram); }));
    return measure(common, a.size(), b.size());
}

std::size_t commonSubsequence(const Words& a, const Words& b)
{
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const auto& word : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto above = row[j + 1];
            row[j + 1] = word == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

// Python's round(value, 4).
double rounded(double value)
{
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 4);
    std::from_chars(text.data(), end.ptr, value);
    return value;
}

} // namespace

double bleu4(std::u32string_view answer, std::u32string_view expected)
{
    constexpr std::size_t kOrders = 4;
    double logSum = 0;
    int misses = 0;
    for (std::size_t n = 1; n <= kOrders; ++n) {
        std::map<std::u32string_view, std::int64_t> left;
        for (std::size_t i = 0; i + n <= expected.size(); ++i)
            ++left[expected.substr(i, n)];
        std::int64_t right = 0, all = 0;
        for (std::size_t i = 0; i + n <= answer.size(); ++i, ++all) {
            const auto at = left.find(answer.substr(i, n));
            if (at != left.end() && at->second-- > 0)
                ++right;
        }
        if (n == 1 && right == 0)
            return 0;
        const auto denominator = static_cast<double>(std::max<std::int64_t>(all, 1));
        const double precision = right > 0 ? static_cast<double>(right) / denominator
                                           : 1 / (std::exp2(++misses) * denominator);
        logSum += std::log(precision) / kOrders;
    }
    const auto length = static_cast<double>(answer.size());
    const auto wanted = static_cast<double>(expected.size());
    return (length > wanted ? 1.0 : std::exp(1 - wanted / length)) * std::exp(logSum);
}

Similarity rouge(const Words& answer, const Words& expected)
{
    Similarity scores;
    if (isBlank(answer) || isBlank(expected))
        return scores;
    const auto a = wordsOf(answer), b = wordsOf(expected);
    scores.rouge1 = rougeN(a, b, 1);
    scores.rouge2 = rougeN(a, b, 2);
    scores.rougeL = measure(commonSubsequence(a, b), a.size(), b.size());
    return scores;
}

Words characterPieces(std::u32string_view text)
{
    Words pieces;
    std::u32string word;
    const auto flush = [&] {
        if (!word.empty())
            pieces.push_back(std::exchange(word, {}));
    };
    for (const char32_t c : text) {
        if (!isSpace(c) && !isCjk(c)) {
            word.push_back(c);
            continue;
        }
        flush();
        pieces.emplace_back(1, c);
    }
    flush();
    return pieces;
}

SimilarityScores::SimilarityScores(const Segmenter* segmenter)
    : m_segmenter(segmenter)
{
}

Similarity SimilarityScores::of(std::string_view answer, std::string_view expected) const
{
    const auto a = toUtf32(answer), b = toUtf32(expected);
    const auto pieces = [this](std::u32string_view text) {
        return m_segmenter ? m_segmenter->cut(text) : characterPieces(text);
    };
    auto scores = rouge(pieces(a), pieces(b));
    scores.bleu4 = eval::bleu4(a, b);
    return scores;
}

void SimilarityScores::add(std::string_view answer, std::string_view expected)
{
    const auto scores = of(answer, expected);
    m_sums.bleu4 += rounded(scores.bleu4 * 100);
    m_sums.rouge1 += rounded(scores.rouge1 * 100);
    m_sums.rouge2 += rounded(scores.rouge2 * 100);
    m_sums.rougeL += rounded(scores.rougeL * 100);
    ++m_rows;
}

std::vector<std::pair<std::string, double>> SimilarityScores::means() const
{
    const auto rows = static_cast<double>(std::max<std::int64_t>(m_rows, 1));
    const std::string suffix = m_segmenter ? "" : "-characters";
    return {{"bleu-4", m_sums.bleu4 / rows},
            {"rouge-1" + suffix, m_sums.rouge1 / rows},
            {"rouge-2" + suffix, m_sums.rouge2 / rows},
            {"rouge-l" + suffix, m_sums.rougeL / rows}};
}

} // namespace anneal::eval
