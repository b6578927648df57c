#include "core/hub/safe_name.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace anneal::hub {
namespace {

constexpr std::size_t kLongestPart = 200, kLongestPath = 500;

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return result;
}

bool isReserved(std::string_view part)
{
    const auto stem = upper(part.substr(0, part.find('.')));
    static constexpr std::array<std::string_view, 4> kDevices = {"CON", "PRN", "AUX", "NUL"};
    if (std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")) &&
           stem[3] >= '0' && stem[3] <= '9';
}

std::string unsafePart(std::string_view part)
{
    if (part.empty())
        return "has an empty part";
    if (part == "." || part == "..")
        return "leads out of its folder";
    if (part.size() > kLongestPart)
        return "is too long";
    if (part.back() == '.' || part.back() == ' ' || isReserved(part))
        return "is reserved on Windows";
    return {};
}

} // namespace

std::string unsafeName(std::string_view path)
{
    if (path.empty())
        return "is empty";
    if (path.size() > kLongestPath)
        return "is too long";
    if (!isValidUtf8(path))
        return "is not UTF-8";
    if (path.front() == '/')
        return "is an absolute path";
    for (const char c : path) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 32 || code == 127)
            return "has a control character";
        if (std::string_view("\\:*?\"<>|").find(c) != std::string_view::npos)
            return "has the character " + std::string(1, c);
    }
    while (true) {
        const auto border = path.find('/');
        if (auto reason = unsafePart(path.substr(0, border)); !reason.empty())
            return reason;
        if (border == std::string_view::npos)
            return {};
        path.remove_prefix(border + 1);
    }
}

bool isHex(std::string_view text, std::size_t length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace anneal::hub
