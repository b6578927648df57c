// Numbers within limits, by their digits.
#include "core/text/json_grammar.h"

#include <algorithm>
#include <cmath>

namespace anneal::text {
namespace {

using Id = Grammar::Id;

constexpr std::int64_t kLargestWhole = 999'999'999'999'999;
constexpr std::int64_t kLargestWithFraction = 999'999'999;
constexpr std::uint32_t kFractionDigits = 6;

/// The whole numbers from first to last; none where first is greater.
struct Range {
    std::int64_t first = -kLargestWhole, last = kLargestWhole;
};

std::int64_t clamped(double value)
{
    const auto most = static_cast<double>(kLargestWhole);
    return static_cast<std::int64_t>(std::clamp(value, -most - 1, most + 1));
}

Range rangeOf(const NumberLimits& limits)
{
    Range range;
    if (limits.least) {
        auto first = std::ceil(*limits.least);
        if (limits.leastExcluded && first == *limits.least)
            first += 1;
        range.first = std::max(range.first, clamped(first));
    }
    if (limits.most) {
        auto last = std::floor(*limits.most);
        if (limits.mostExcluded && last == *limits.most)
            last -= 1;
        range.last = std::min(range.last, clamped(last));
    }
    return range;
}

class Digits final {
public:
    explicit Digits(GrammarBuilder& builder)
        : m_builder(builder)
        , m_digit(builder.bytes("0123456789"))
    {
    }

    /// 0 <= first; as decimal numbers without leading zeros.
    Id between(std::int64_t first, std::int64_t last)
    {
        std::vector<Id> ways;
        for (std::int64_t least = 0, most = 9; least <= last;
             least = most + 1, most = most * 10 + 9)
            if (most >= first)
                ways.push_back(sameLength(std::to_string(std::max(first, least)),
                                          std::to_string(std::min(last, most))));
        return m_builder.choice(std::move(ways));
    }

    /// A point and digits of which the last is not zero.
    Id fraction()
    {
        return m_builder.sequence({m_builder.literal("."),
                                   m_builder.repeat(m_digit, 0, kFractionDigits - 1),
                                   m_builder.bytes("123456789")});
    }

private:
    Id sameLength(const std::string& first, const std::string& last)
    {
        const auto size = static_cast<std::uint32_t>(first.size());
        if (size == 0)
            return m_builder.empty();
        if (first == std::string(size, '0') && last == std::string(size, '9'))
            return m_builder.repeat(m_digit, size, size);
        const auto restFirst = first.substr(1), restLast = last.substr(1);
        if (first[0] == last[0])
            return m_builder.sequence({oneOf(first[0], first[0]), sameLength(restFirst, restLast)});
        if (size == 1)
            return oneOf(first[0], last[0]);
        std::vector<Id> ways{
            m_builder.sequence(
                {oneOf(first[0], first[0]), sameLength(restFirst, std::string(size - 1, '9'))}),
            m_builder.sequence(
                {oneOf(last[0], last[0]), sameLength(std::string(size - 1, '0'), restLast)})};
        if (first[0] + 1 < last[0])
            ways.push_back(m_builder.sequence(
                {oneOf(static_cast<char>(first[0] + 1), static_cast<char>(last[0] - 1)),
                 m_builder.repeat(m_digit, size - 1, size - 1)}));
        return m_builder.choice(std::move(ways));
    }

    Id oneOf(char first, char last)
    {
        ByteSet set;
        for (int c = first; c <= last; ++c)
            set.set(static_cast<std::size_t>(c));
        return m_builder.bytes(set);
    }

    GrammarBuilder& m_builder;
    Id m_digit;
};

void addWhole(GrammarBuilder& builder, const NumberLimits& limits, std::vector<Id>& ways)
{
    const auto range = rangeOf(limits);
    Digits digits(builder);
    if (range.first < 0 && range.first <= range.last)
        ways.push_back(builder.sequence(
            {builder.literal("-"),
             digits.between(std::max<std::int64_t>(1, -range.last), -range.first)}));
    if (range.last >= 0 && range.first <= range.last)
        ways.push_back(digits.between(std::max<std::int64_t>(0, range.first), range.last));
}

} // namespace

Grammar::Id integersWithin(GrammarBuilder& builder, const NumberLimits& limits)
{
    std::vector<Id> ways;
    addWhole(builder, limits, ways);
    return ways.empty() ? Grammar::kNone : builder.choice(std::move(ways));
}

Grammar::Id numbersWithin(GrammarBuilder& builder, const NumberLimits& limits)
{
    std::vector<Id> ways;
    addWhole(builder, limits, ways);
    // Between n and n + 1, where both of them are within or excluded limits.
    const auto least = limits.least ? clamped(std::ceil(*limits.least)) : -kLargestWhole;
    const auto most = limits.most ? clamped(std::floor(*limits.most)) : kLargestWhole;
    Digits digits(builder);
    const auto add = [&](std::int64_t first, std::int64_t last, std::string_view sign) {
        last = std::min(last, kLargestWithFraction);
        if (first <= last)
            ways.push_back(builder.sequence(
                {builder.literal(sign), digits.between(first, last), digits.fraction()}));
    };
    add(std::max<std::int64_t>(0, least), most - 1, "");
    add(std::max<std::int64_t>(0, -most), -least - 1, "-");
    return ways.empty() ? Grammar::kNone : builder.choice(std::move(ways));
}

} // namespace anneal::text
