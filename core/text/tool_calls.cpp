#include "core/text/tool_calls.h"

#include "core/text/python_json.h"
#include "core/text/unicode_table.h"

#include <array>
#include <optional>

namespace anneal::text {
namespace {

using Calls = std::vector<ToolCall>;
using MaybeCalls = std::optional<Calls>; ///< nullopt: the answer is a text

std::string_view trimmedView(std::string_view text)
{
    return withoutTrailingSpace(withoutLeadingSpace(text));
}

/// {"name": ..., ARGUMENTS: ...}, or where `list` allows it a list of them.
MaybeCalls fromJson(std::string_view text, std::string_view argumentsKey, bool list)
{
    const auto json = PythonJson::parse(trimmedView(text));
    if (!json)
        return std::nullopt;
    Calls calls;
    const auto take = [&](const PythonJson& call) {
        const auto* name = call.find("name");
        const auto* arguments = call.find(argumentsKey);
        if (name == nullptr || arguments == nullptr)
            return false;
        calls.push_back({name->display(), arguments->compact()});
        return true;
    };
    if (!json->isList())
        return take(*json) ? MaybeCalls(calls) : std::nullopt;
    for (const auto& call : json->items)
        if (!list || !take(call))
            return std::nullopt;
    return list ? MaybeCalls(calls) : std::nullopt;
}

/// What stands between the words; a closing one counts only before the next opening one or at the
/// end, because arguments may hold it.
std::vector<std::string_view> between(std::string_view text, std::string_view open,
                                      std::string_view close)
{
    std::vector<std::string_view> parts;
    std::size_t at = text.find(open);
    while (at != std::string_view::npos) {
        const auto begin = at + open.size();
        auto end = text.find(close, begin + 1);
        while (end != std::string_view::npos) {
            const auto rest = withoutLeadingSpace(text.substr(end + close.size()));
            if (rest.empty() || rest.starts_with(open))
                break;
            end = text.find(close, end + 1);
        }
        if (end == std::string_view::npos) {
            at = text.find(open, begin);
            continue;
        }
        parts.push_back(text.substr(begin, end - begin));
        at = text.find(open, end + close.size());
    }
    return parts;
}

MaybeCalls tagged(std::string_view answer)
{
    Calls calls;
    for (const auto part : between(answer, "<tool_call>", "</tool_call>")) {
        const auto read = fromJson(part, "arguments", false);
        if (!read)
            return std::nullopt;
        calls.insert(calls.end(), read->begin(), read->end());
    }
    return calls;
}

MaybeCalls withParameters(std::string_view answer)
{
    return fromJson(answer, "parameters", true);
}

MaybeCalls wholeList(std::string_view answer)
{
    return fromJson(answer, "arguments", true);
}

/// The name, and in the next line its arguments.
MaybeCalls nameThenJson(std::string_view answer)
{
    const auto line = answer.find('\n');
    if (line == std::string_view::npos)
        return std::nullopt;
    const auto arguments = PythonJson::parse(trimmedView(answer.substr(line + 1)));
    if (!arguments)
        return std::nullopt;
    return Calls{{std::string(answer.substr(0, line)), arguments->compact()}};
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Action: NAME, Action Input: JSON.
MaybeCalls actions(std::string_view answer)
{
    constexpr std::string_view kAction = "Action:", kInput = "Action Input:";
    Calls calls;
    for (auto at = answer.find(kAction); at != std::string_view::npos;
         at = answer.find(kAction, at + 1)) {
        auto rest = withoutLeadingSpace(answer.substr(at + kAction.size()));
        std::size_t length = 0;
        while (length < rest.size() && isNameByte(rest[length]))
            ++length;
        const auto name = rest.substr(0, length);
        rest = withoutLeadingSpace(rest.substr(length));
        if (name.empty() || !rest.starts_with(kInput))
            continue;
        rest = rest.substr(kInput.size());
        rest = trimmedView(rest.substr(0, rest.find(kAction)));
        for (const char quote : {'"', '`'}) {
            while (rest.starts_with(quote))
                rest.remove_prefix(1);
            while (rest.ends_with(quote))
                rest.remove_suffix(1);
        }
        const auto arguments = PythonJson::parse(rest);
        if (!arguments)
            return std::nullopt;
        calls.push_back({std::string(name), arguments->compact()});
    }
    return calls;
}

/// One JSON call a line, broken ones left out.
MaybeCalls lines(std::string_view answer)
{
    constexpr std::string_view kOpen = "<tool_calls>", kClose = "</tool_calls>";
    const auto begin = answer.find(kOpen);
    const auto end = answer.find(kClose, begin == std::string_view::npos ? begin : begin + 1);
    if (begin == std::string_view::npos || end == std::string_view::npos)
        return std::nullopt;
    auto rest = answer.substr(begin + kOpen.size(), end - begin - kOpen.size());
    Calls calls;
    while (!rest.empty()) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (const auto read = fromJson(line, "arguments", false))
            calls.insert(calls.end(), read->begin(), read->end());
    }
    return calls;
}

struct Reader {
    std::string_view format;
    MaybeCalls (*read)(std::string_view answer);
    bool apart = false; ///< calls stand one after the other, each whole by itself
};

constexpr std::array<Reader, 8> kReaders{{{"default", actions, true},
                                          {"glm4", nameThenJson},
                                          {"glm4_moe", tagged, true},
                                          {"ling", tagged, true},
                                          {"llama3", withParameters},
                                          {"minimax1", lines},
                                          {"mistral", wholeList},
                                          {"qwen", tagged, true}}};

} // namespace

bool readsToolCalls(std::string_view format)
{
    for (const auto& reader : kReaders)
        if (reader.format == format)
            return true;
    return false;
}

bool writesCallsApart(std::string_view format)
{
    for (const auto& reader : kReaders)
        if (reader.format == format)
            return reader.apart;
    return false;
}

std::vector<ToolCall> toolCalls(std::string_view format, std::string_view answer)
{
    for (const auto& reader : kReaders)
        if (reader.format == format)
            return reader.read(answer).value_or(Calls{});
    return {};
}

} // namespace anneal::text
