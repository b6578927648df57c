#include "core/serve/url.h"

#include "core/base/utf8.h"

namespace anneal::serve {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<std::string> unescaped(std::string_view text, bool plusIsBlank)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
            if (low < 0)
                return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += plusIsBlank && text[i] == '+' ? ' ' : text[i];
        }
    }
    if (!isValidUtf8(out) || out.find('\0') != std::string::npos)
        return std::nullopt;
    return out;
}

} // namespace

std::optional<std::string> Url::value(std::string_view name) const
{
    for (auto entry = query.rbegin(); entry != query.rend(); ++entry)
        if (entry->first == name)
            return entry->second;
    return std::nullopt;
}

std::optional<Url> parseTarget(std::string_view target)
{
    if (!target.starts_with('/'))
        return std::nullopt;
    target = target.substr(0, target.find('#'));
    const auto mark = target.find('?');
    auto path = unescaped(target.substr(0, mark), false);
    if (!path)
        return std::nullopt;
    Url url{std::move(*path), {}};
    auto rest = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    while (!rest.empty()) {
        const auto end = rest.find('&');
        const auto entry = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (entry.empty())
            continue;
        const auto equals = entry.find('=');
        auto name = unescaped(entry.substr(0, equals), true);
        auto value = unescaped(
            equals == std::string_view::npos ? std::string_view() : entry.substr(equals + 1), true);
        if (!name || !value)
            return std::nullopt;
        url.query.emplace_back(std::move(*name), std::move(*value));
    }
    return url;
}

} // namespace anneal::serve
