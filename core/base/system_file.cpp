#include "core/base/system_file.h"

#include <charconv>
#include <fstream>
#include <sstream>

namespace anneal {

std::string systemFile(const std::filesystem::path& path)
{
    std::ifstream stream(path);
    std::ostringstream text;
    text << stream.rdbuf(); // their size is told as 0
    return text.str();
}

std::optional<std::uint64_t> firstNumber(std::string_view text)
{
    const auto begin = text.find_first_of("0123456789");
    if (begin == std::string_view::npos)
        return std::nullopt;
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(text.data() + begin, text.data() + text.size(), value);
    return parsed.ec == std::errc{} ? std::optional(value) : std::nullopt;
}

} // namespace anneal
