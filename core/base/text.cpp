#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace anneal {
namespace {

char folded(char c)
{
    if (c == '-')
        return '_';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, swap
// neighbours.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = folded(a[i - 1]) == folded(b[j - 1]);
            current[j] =
                std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                folded(a[i - 2]) == folded(b[j - 1]))
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[b.size()];
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

} // namespace

std::string nearestName(std::string_view word, const std::vector<std::string>& known)
{
    constexpr std::size_t kLongestName = 200; // the distance costs the product of the lengths
    if (word.empty() || word.size() > kLongestName)
        return {};
    std::size_t best = std::max<std::size_t>(2, (word.size() + 1) / 3) + 1;
    best = std::min(best, word.size()); // at least one character has to agree
    std::string nearest;
    for (const auto& name : known) {
        if (name.size() > kLongestName)
            continue;
        const auto distance = editDistance(word, name);
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    if (!nearest.empty())
        return nearest;
    // "lora_r" for "lora_rank", "rate" for "learning_rate": the shortest name that holds the word.
    if (word.size() < 4)
        return {};
    for (const auto& name : known) {
        const auto holds = std::search(name.begin(), name.end(), word.begin(), word.end(),
                                       [](char x, char y) { return folded(x) == folded(y); });
        if (holds != name.end() && (nearest.empty() || name.size() < nearest.size()))
            nearest = name;
    }
    return nearest;
}

std::string trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::vector<std::string> splitList(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find(separator);
        if (auto part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string formatBytes(std::uint64_t bytes)
{
    if (bytes < 1000)
        return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
    constexpr std::array kUnits = {"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = static_cast<double>(bytes) / 1000.0;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < kUnits.size()) {
        value /= 1000.0;
        ++unit;
    }
    std::array<char, 32> buffer = {};
    std::snprintf(buffer.data(), buffer.size(), value < 9.95 ? "%.1f %s" : "%.0f %s", value,
                  kUnits[unit]);
    return buffer.data();
}

std::string formatDuration(double seconds)
{
    constexpr double kLongest = 999999999.0 * 86400.0; // Python's timedelta.max
    const bool usable = std::isfinite(seconds) && seconds > 0;
    const auto whole = static_cast<std::int64_t>(usable ? std::min(seconds, kLongest) : 0.0);
    const auto days = whole / 86400;
    std::array<char, 64> buffer = {};
    std::snprintf(buffer.data(), buffer.size(), "%d:%02d:%02d", static_cast<int>(whole / 3600 % 24),
                  static_cast<int>(whole / 60 % 60), static_cast<int>(whole % 60));
    if (days == 0)
        return buffer.data();
    return std::to_string(days) + (days == 1 ? " day, " : " days, ") + buffer.data();
}

} // namespace anneal
