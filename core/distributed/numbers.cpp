#include "core/distributed/numbers.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace anneal::distributed {
namespace {

// Shortest decimal texts, which read back to the same bits; also of NaN and infinity.
std::string textOf(double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

std::string textOf(const Numbers& numbers)
{
    std::string text;
    for (const auto& [name, value] : numbers)
        text += name + '\t' + textOf(value) + '\n';
    return text;
}

// `name \t value \n` ...
std::map<std::string, std::string> fieldsOf(std::string_view text)
{
    std::map<std::string, std::string> fields;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (const auto tab = line.find('\t'); tab != std::string_view::npos)
            fields.emplace(line.substr(0, tab), line.substr(tab + 1));
    }
    return fields;
}

double numberOf(const std::string& text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string withoutBreaks(std::string text)
{
    for (auto& letter : text) {
        if (letter == '\n' || letter == '\t')
            letter = ' ';
    }
    return text;
}

} // namespace

Result<Numbers> addedUp(ProcessGroup& group, const Numbers& own)
{
    if (group.isAlone())
        return own;
    ANNEAL_TRY(const auto texts, group.gather(textOf(own)));
    Numbers sums;
    for (const auto& text : texts) {
        for (const auto& [name, value] : fieldsOf(text))
            sums[name] += numberOf(value);
    }
    return sums;
}

Result<Numbers> fromFirst(ProcessGroup& group, const Numbers& own)
{
    if (group.isAlone())
        return own;
    ANNEAL_TRY(const auto text, group.fromFirst(textOf(own)));
    Numbers numbers;
    for (const auto& [name, value] : fieldsOf(text))
        numbers[name] = numberOf(value);
    return numbers;
}

Result<void> checkSame(ProcessGroup& group, const std::map<std::string, std::string>& own,
                       const std::string& advice)
{
    if (group.isAlone())
        return {};
    std::string text;
    for (const auto& [name, value] : own)
        text += name + '\t' + withoutBreaks(value) + '\n';
    ANNEAL_TRY(const auto texts, group.gather(text));
    const auto shown = [](const std::string& value) { return value.empty() ? "(none)" : value; };
    auto first = fieldsOf(texts.front());
    for (std::size_t rank = 1; rank < texts.size(); ++rank) {
        auto other = fieldsOf(texts[rank]);
        auto names = first;
        names.insert(other.begin(), other.end());
        for (const auto& [name, ignored] : names) {
            if (first[name] == other[name])
                continue;
            return fail(ErrorCode::InvalidArgument,
                        "The processes differ in " + name + ": " + shown(first[name]) +
                            " in process 0, " + shown(other[name]) + " in process " +
                            std::to_string(rank) + "; " + advice + ".",
                        {{"differs", name}, {"rank", std::to_string(rank)}});
        }
    }
    return {};
}

} // namespace anneal::distributed
