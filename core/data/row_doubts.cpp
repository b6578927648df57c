#include "core/data/row_doubts.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace anneal::data {
namespace {

constexpr std::size_t kExcerpt = 40;

std::string cutTo(std::string_view text, std::size_t bytes)
{
    std::size_t end = std::min(text.size(), bytes);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end));
}

// --- odd characters
// --------------------------------------------------------------------------------------

bool isOdd(char32_t sign, char32_t before, char32_t after)
{
    if (sign < 0x20)
        return sign != '\n' && sign != '\t' && sign != '\r';
    if (sign >= 0x7F && sign < 0xA0)
        return true;
    switch (sign) {
    case 0x200B: // zero-width space
    case 0x2060: // word joiner
    case 0xFEFF: // byte-order mark
    case 0xFFFC: // object replacement
    case 0xFFFD: // replacement
        return true;
    case 0x200C: // joiners belong to emoji and to some scripts, not between Latin letters
    case 0x200D:
        return before < 0x300 && after < 0x300;
    default:
        break;
    }
    const bool direction = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    const bool privateUse = sign >= 0xE000 && sign <= 0xF8FF;
    return direction || privateUse;
}

std::string oddCharacter(const std::u32string& text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t before = i > 0 ? text[i - 1] : U' ';
        const char32_t after = i + 1 < text.size() ? text[i + 1] : U' ';
        if (!isOdd(text[i], before, after))
            continue;
        std::array<char, 16> name{};
        (void)std::snprintf(name.data(), name.size(), "U+%04X", unsigned(text[i]));
        return name.data();
    }
    return {};
}

// --- text in the wrong encoding
// --------------------------------------------------------------------------

/// The byte that Windows-1252 writes for a character; -1 when it has none.
int windowsByte(char32_t sign)
{
    if (sign < 0x100)
        return int(sign);
    static const std::array<char32_t, 32> high{
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    const auto at = std::find(high.begin(), high.end(), sign);
    return at == high.end() || sign == 0 ? -1 : int(0x80 + (at - high.begin()));
}

/// How many characters from `at` are one of UTF-8 that was read as Windows-1252; 0 when none is.
std::size_t misreadLength(const std::u32string& text, std::size_t at)
{
    if (at >= text.size())
        return 0;
    const int lead = windowsByte(text[at]);
    const std::size_t size = lead < 0xC2 || lead > 0xF4 ? 0
                             : lead >= 0xF0             ? 4
                             : lead >= 0xE0             ? 3
                                                        : 2;
    if (size == 0 || at + size > text.size())
        return 0;
    for (std::size_t k = 1; k < size; ++k) {
        const int next = windowsByte(text[at + k]);
        if (next < 0x80 || next >= 0xC0)
            return 0;
    }
    return size;
}

/// Languages with accents hardly ever write such a sequence, but a capital letter before a closing
/// quote may look like one of two: those count only where they are the usual ones or come in pairs.
std::string misreadUtf8(const std::u32string& text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t size = misreadLength(text, i);
        if (size == 0)
            continue;
        const bool usual = size > 2 || text[i] == 0xC2 || text[i] == 0xC3;
        if (usual || misreadLength(text, i + size) > 0)
            return fromUtf32(std::u32string_view(text).substr(i, size));
    }
    return {};
}

std::string mojibake(const std::string& text, const std::u32string& characters)
{
    // What GBK makes of replacement characters, and of memory that was never written.
    for (const std::string_view known : {"锟斤拷", "烫烫烫", "屯屯屯"}) {
        if (text.find(known) != std::string::npos)
            return std::string(known);
    }
    return misreadUtf8(characters);
}

// --- secrets
// ---------------------------------------------------------------------------------------------

bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, twice = !twice) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

/// GB 11643: the last sign checks the seventeen digits before it.
bool passesChineseId(std::string_view number)
{
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view checks = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += (number[i] - '0') * weights[i];
    const char last = number[17] == 'x' ? 'X' : number[17];
    return checks[std::size_t(sum % 11)] == last;
}

bool isKeySign(char sign)
{
    return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') ||
           (sign >= 'a' && sign <= 'z') || sign == '_' || sign == '-';
}

/// A service's key: its beginning and how many signs follow at least.
struct KeyShape {
    std::string_view prefix;
    std::size_t following;
};
constexpr KeyShape kKeys[] = {{"sk-", 20},   {"hf_", 30},   {"ghp_", 36},  {"gho_", 36},
                              {"ghs_", 36},  {"ghu_", 36},  {"AKIA", 16},  {"AIza", 35},
                              {"xoxb-", 10}, {"xoxp-", 10}, {"xoxa-", 10}, {"github_pat_", 40}};

std::string keyIn(std::string_view text)
{
    for (const auto& key : kKeys) {
        for (auto at = text.find(key.prefix); at != std::string_view::npos;
             at = text.find(key.prefix, at + 1)) {
            if (at > 0 && isKeySign(text[at - 1]))
                continue; // the end of a longer word
            std::size_t end = at + key.prefix.size();
            while (end < text.size() && end - at < key.prefix.size() + key.following &&
                   isKeySign(text[end]))
                ++end;
            if (end - at == key.prefix.size() + key.following)
                return std::string(text.substr(at, 8));
        }
    }
    const auto begin = text.find("-----BEGIN ");
    if (begin != std::string_view::npos &&
        text.substr(begin, 48).find("PRIVATE KEY-----") != std::string_view::npos)
        return "PRIVATE KEY";
    return {};
}

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

/// The beginning of a card number or a Chinese identity number; "" when there is none.
std::string numberIn(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && (isKeySign(text[i - 1]) || text[i - 1] == '.')))
            continue;
        std::string digits;
        std::size_t end = i;
        for (; end < text.size() && digits.size() < 20; ++end) {
            const bool between = (text[end] == ' ' || text[end] == '-') && end + 1 < text.size() &&
                                 isDigit(text[end + 1]);
            const bool check = digits.size() == 17 && (text[end] == 'X' || text[end] == 'x');
            if (isDigit(text[end]) || check)
                digits += text[end];
            else if (!between)
                break;
        }
        const bool onlyDigits = digits.find_first_of("Xx") == std::string::npos;
        const bool varied = digits.find_first_not_of(digits[0]) != std::string::npos;
        if ((digits.size() == 18 && passesChineseId(digits)) ||
            ((digits.size() == 15 || digits.size() == 16) && onlyDigits && varied &&
             passesLuhn(digits)))
            return digits.substr(0, 4);
        i = end;
    }
    return {};
}

std::string secret(const std::string& text)
{
    std::string found = keyIn(text);
    return found.empty() ? numberIn(text) : found;
}

/// What a person reads of a row, but for the system text, which many rows share.
std::string comparedText(const IdentityRow& row)
{
    std::string all = row.instruction + '\n' + row.input + '\n' + row.output;
    for (const auto& turn : row.turns)
        all += '\n' + turn.text;
    if (!row.rejected.empty())
        all += '\n' + row.rejected;
    return all;
}

} // namespace

void RowDoubts::add(std::size_t number, const IdentityRow& row)
{
    const std::string own = comparedText(row);
    const std::string all = own + '\n' + row.system;
    std::u32string characters = toUtf32(own);
    m_texts.add(number, characters);
    characters += U'\n' + toUtf32(row.system);
    const auto add = [&](RowDoubt::Kind kind, const std::string& excerpt) {
        auto& count = m_counts[std::size_t(kind)];
        if (!excerpt.empty() && count++ < kMostOfAKind)
            m_doubts.push_back({kind, number, 0, 0, cutTo(excerpt, kExcerpt)});
    };
    add(RowDoubt::Kind::OddCharacters, oddCharacter(characters));
    add(RowDoubt::Kind::Mojibake, mojibake(all, characters));
    add(RowDoubt::Kind::Secret, secret(all));
}

std::vector<RowDoubt> RowDoubts::finish(const std::function<IdentityRow(std::size_t)>& rowAt,
                                        const std::function<bool()>& stop)
{
    const auto textOf = [&](std::size_t number) { return toUtf32(comparedText(rowAt(number))); };
    for (const auto& pair : m_texts.find(textOf, kMostOfAKind, stop))
        m_doubts.push_back(
            {RowDoubt::Kind::NearDuplicate, pair.number, pair.earlier, pair.percent, {}});
    std::stable_sort(m_doubts.begin(), m_doubts.end(),
                     [](const auto& a, const auto& b) { return a.row < b.row; });
    return std::move(m_doubts);
}

std::vector<RowDoubt> doubtsAbout(const std::vector<IdentityRow>& rows)
{
    RowDoubts doubts;
    for (std::size_t i = 0; i < rows.size(); ++i)
        doubts.add(i, rows[i]);
    return doubts.finish([&](std::size_t number) { return rows[number]; }, [] { return false; });
}

} // namespace anneal::data
