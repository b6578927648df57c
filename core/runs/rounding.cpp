#include "core/runs/rounding.h"

#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace anneal::runs {

double rounded(double value, int digits)
{
    if (!std::isfinite(value))
        return value;
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, digits);
    if (error != std::errc{})
        return value;
    return parseFloat({buffer.data(), static_cast<std::size_t>(end - buffer.data())})
        .value_or(value);
}

std::string withoutNan(std::string_view json)
{
    std::string out;
    out.reserve(json.size());
    bool inText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            out.push_back(c);
            if (c == '\\' && i + 1 < json.size())
                out.push_back(json[++i]);
            else if (c == '"')
                inText = false;
            continue;
        }
        const auto rest = json.substr(i);
        std::size_t skipped = 0;
        for (const std::string_view word : {"NaN", "Infinity", "-Infinity"}) {
            if (rest.starts_with(word))
                skipped = word.size();
        }
        if (skipped > 0) {
            out += "null";
            i += skipped - 1;
            continue;
        }
        inText = c == '"';
        out.push_back(c);
    }
    return out;
}

} // namespace anneal::runs
