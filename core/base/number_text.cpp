#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace anneal {

std::string shortestFloat(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific)
                         .ptr;
    const bool isNegative = buffer.front() == '-';
    const std::string_view text(buffer.data() + isNegative, end);
    const auto e = text.find('e');
    const int exponent = std::atoi(text.data() + e + 1);
    std::string digits(1, text.front());
    if (e > 1)
        digits.append(text.substr(2, e - 2));

    std::string out(isNegative ? "-" : "");
    // Python writes plain decimals for 1e-4 <= |x| < 1e16.
    if (exponent < -4 || exponent >= 16) {
        out.append(digits, 0, 1);
        if (digits.size() > 1)
            out.append(".").append(digits, 1);
        const int power = std::abs(exponent);
        out.append(exponent < 0 ? "e-" : "e+")
            .append(power < 10 ? "0" : "")
            .append(std::to_string(power));
        return out;
    }
    if (exponent < 0)
        return out.append("0.").append(static_cast<std::size_t>(-exponent - 1), '0').append(digits);
    const auto whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return out.append(digits).append(whole - digits.size(), '0').append(".0");
    return out.append(digits, 0, whole).append(".").append(digits, whole);
}

std::optional<double> parseFloat(std::string_view text)
{
    if (!text.empty() && text.front() == '+') {
        text.remove_prefix(1);
        if (!text.empty() && text.front() == '-')
            return std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace anneal
