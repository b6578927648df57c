#include "core/base/notice.h"
#include "core/base/text.h"
#include "core/data/dataset_spec.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace anneal::data {
namespace {

using Range = std::pair<std::size_t, std::size_t>;

/// A border of a range: "", "100", "-5", "10%", "-20%". nullopt: none of these.
std::optional<std::int64_t> border(std::string_view text, std::size_t rows, std::int64_t absent)
{
    if (text.empty())
        return absent;
    const bool isPercent = text.ends_with('%');
    if (isPercent)
        text.remove_suffix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    const auto count = static_cast<std::int64_t>(rows);
    if (isPercent) {
        if (value < -100 || value > 100)
            return std::nullopt;
        // Halves go to the even neighbour, as Python rounds.
        value = static_cast<std::int64_t>(
            std::nearbyint(static_cast<double>(value) * static_cast<double>(count) / 100.0));
    }
    if (value < 0)
        value = std::max<std::int64_t>(0, count + value);
    return std::min(value, count);
}

std::optional<Range> rangeOf(std::string_view part, std::size_t rows)
{
    const auto open = part.find('[');
    if (open == std::string_view::npos)
        return Range{0, rows};
    const auto colon = part.find(':', open);
    if (!part.ends_with(']') || colon == std::string_view::npos)
        return std::nullopt;
    const auto from = border(part.substr(open + 1, colon - open - 1), rows, 0);
    const auto to = border(part.substr(colon + 1, part.size() - colon - 2), rows,
                           static_cast<std::int64_t>(rows));
    if (!from || !to)
        return std::nullopt;
    return Range{static_cast<std::size_t>(*from), static_cast<std::size_t>(std::max(*from, *to))};
}

} // namespace

Result<std::vector<Range>> splitRanges(const DatasetSpec& spec, std::size_t rows)
{
    std::vector<Range> ranges;
    std::string_view rest = spec.split;
    while (!rest.empty()) {
        const auto plus = std::min(rest.find('+'), rest.size());
        const auto range = rangeOf(rest.substr(0, plus), rows);
        if (!range)
            return fail(ErrorCode::InvalidArgument,
                        notice("data.split", {{"dataset", spec.name}, {"split", spec.split}}),
                        {{"dataset", spec.name}, {"key", "split"}});
        ranges.push_back(*range);
        rest.remove_prefix(std::min(plus + 1, rest.size()));
    }
    if (ranges.empty())
        ranges.emplace_back(0, rows);
    return ranges;
}

} // namespace anneal::data
