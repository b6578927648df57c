#include "core/text/tool_format.h"

#include "core/base/notice.h"
#include "core/base/resource.h"
#include "core/text/json_fields.h"
#include "core/text/python_json.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <map>

namespace anneal::text {
namespace {

using nlohmann::json;
using Values = std::map<std::string, std::string, std::less<>>;

tl::unexpected<Error> badTools(const std::string& what)
{
    return fail(ErrorCode::Format, "the tools text " + what, {{"field", "tools"}});
}

tl::unexpected<Error> badCall(const std::string& what)
{
    return fail(ErrorCode::Format, "the tool call " + what, {{"field", "function"}});
}

/// Replaces every {{name}} of the pattern in one pass; what is inserted is not looked at again.
std::string filled(std::string_view pattern, const Values& values)
{
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        if (pattern.substr(at).starts_with("{{")) {
            std::size_t end = at + 2;
            while (end < pattern.size() &&
                   ((pattern[end] >= 'a' && pattern[end] <= 'z') || pattern[end] == '_'))
                ++end;
            const auto value = values.find(pattern.substr(at + 2, end - at - 2));
            if (end > at + 2 && pattern.substr(end).starts_with("}}") && value != values.end()) {
                out += value->second;
                at = end + 2;
                continue;
            }
        }
        out += pattern[at++];
    }
    return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

std::string displayOf(const PythonJson& object, std::string_view key)
{
    const auto* value = object.find(key);
    return value == nullptr ? std::string() : value->display();
}

/// Upper case of ASCII letters; the types of JSON schemas are nothing else.
std::string upper(std::string text)
{
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
    return text;
}

const json& formats()
{
    static const json document =
        json::parse(resource("tool_formats.json").value_or("{}")).value("formats", json::object());
    return document;
}

Result<const json*> formatOf(const ChatTemplate& chatTemplate)
{
    const auto found = formats().find(chatTemplate.toolFormat);
    if (found == formats().end())
        return fail(ErrorCode::InvalidArgument,
                    notice("tools.no_form", {{"form", chatTemplate.toolFormat}}),
                    {{"key", "tool_format"}});
    return &*found;
}

Result<PythonJson> shaped(const PythonJson& tool, std::string_view shape)
{
    if (!tool.isObject())
        return badTools("holds an entry that is no object");
    const auto* type = tool.find("type");
    const bool isFunction = type != nullptr && type->isString() && type->text == "function";
    if (shape == "as_given" || (shape == "wrap" && isFunction))
        return tool;
    if (shape == "wrap") {
        PythonJson wrapped;
        wrapped.kind = PythonJson::Kind::Object;
        wrapped.put("type", PythonJson::string("function"));
        wrapped.put("function", tool);
        return wrapped;
    }
    if (!isFunction)
        return tool;
    if (const auto* function = tool.find("function"))
        return *function;
    if (shape == "unwrap_or_self")
        return tool;
    return badTools("has a tool of type \"function\" without a function");
}

/// One parameter of the `described` form.
Result<std::string> describedParameter(const json& rules, const std::string& name,
                                       const PythonJson& parameter, bool required)
{
    if (!parameter.isObject())
        return badTools("has the parameter \"" + name + "\", which is no object");
    std::string choices;
    if (const auto* list = parameter.find("enum"); list != nullptr && list->isTrue()) {
        std::vector<std::string> texts;
        for (const auto& item : list->items) {
            if (!item.isString())
                return badTools("has an enum of \"" + name + "\" that holds more than texts");
            texts.push_back(item.text);
        }
        choices = filled(textFieldOr(rules, "enum", ""),
                         {{"values", joined(texts, textFieldOr(rules, "enum_join", ""))}});
    }
    std::string items;
    if (const auto* inner = parameter.find("items"); inner != nullptr && inner->isTrue())
        items = filled(textFieldOr(rules, "items", ""), {{"type", displayOf(*inner, "type")}});
    return filled(textFieldOr(rules, "parameter", ""),
                  {{"name", name},
                   {"type", displayOf(parameter, "type")},
                   {"required", required ? textFieldOr(rules, "required", "") : ""},
                   {"description", displayOf(parameter, "description")},
                   {"enum", choices},
                   {"items", items}});
}

Result<std::string> describedTool(const json& rules, const PythonJson& tool)
{
    const auto* name = tool.find("name");
    const auto* parameters = tool.find("parameters");
    const auto* properties = parameters == nullptr ? nullptr : parameters->find("properties");
    if (name == nullptr || properties == nullptr || !properties->isObject())
        return badTools("has a tool without a name or without parameters.properties");
    const auto* required = parameters->find("required");
    std::vector<std::string> written;
    for (std::size_t i = 0; i < properties->items.size(); ++i) {
        const auto& key = properties->keys[i];
        const bool isRequired =
            required != nullptr && std::any_of(required->items.begin(), required->items.end(),
                                               [&](const PythonJson& item) {
                                                   return item.isString() && item.text == key;
                                               });
        ANNEAL_TRY(auto text, describedParameter(rules, key, properties->items[i], isRequired));
        written.push_back(std::move(text));
    }
    return filled(textFieldOr(rules, "tool", ""),
                  {{"name", name->display()},
                   {"description", displayOf(tool, "description")},
                   {"parameters", joined(written, textFieldOr(rules, "parameter_join", ""))}});
}

/// "description:..." and "type:..." of a schema, each where it is given and not empty.
std::vector<std::string> declaredParts(const json& rules, const PythonJson& schema,
                                       std::string_view onlyType)
{
    std::vector<std::string> parts;
    if (const auto* description = schema.find("description");
        description != nullptr && description->isTrue())
        parts.push_back(filled(textFieldOr(rules, "description", ""),
                               {{"description", description->display()}}));
    if (const auto* type = schema.find("type"); type != nullptr && type->isTrue())
        if (const auto name = upper(type->display()); onlyType.empty() || name == onlyType)
            parts.push_back(filled(textFieldOr(rules, "type", ""), {{"type", name}}));
    return parts;
}

Result<std::string> declaredParameters(const json& rules, const PythonJson& parameters)
{
    const auto partJoin = textFieldOr(rules, "part_join", "");
    std::vector<std::string> parts;
    if (const auto* properties = parameters.find("properties");
        properties != nullptr && properties->isTrue()) {
        if (!properties->isObject())
            return badTools("has properties that are no object");
        std::vector<std::string> items;
        for (std::size_t i = 0; i < properties->items.size(); ++i)
            items.push_back(filled(
                textFieldOr(rules, "property", ""),
                {{"name", properties->keys[i]},
                 {"parts", joined(declaredParts(rules, properties->items[i], ""), partJoin)}}));
        parts.push_back(
            filled(textFieldOr(rules, "properties", ""), {{"items", joined(items, partJoin)}}));
    }
    if (const auto* required = parameters.find("required");
        required != nullptr && required->isTrue()) {
        std::vector<std::string> items;
        for (const auto& item : required->items)
            items.push_back(
                filled(textFieldOr(rules, "required_item", ""), {{"item", item.display()}}));
        parts.push_back(
            filled(textFieldOr(rules, "required", ""), {{"items", joined(items, partJoin)}}));
    }
    if (const auto* type = parameters.find("type"); type != nullptr && type->isTrue())
        parts.push_back(filled(textFieldOr(rules, "type", ""), {{"type", upper(type->display())}}));
    return filled(textFieldOr(rules, "parameters", ""), {{"parts", joined(parts, partJoin)}});
}

Result<std::string> declaredTool(const json& rules, const PythonJson& tool)
{
    const auto* name = tool.find("name");
    if (name == nullptr)
        return badTools("has a tool without a name");
    Values values{{"name", name->display()},
                  {"description", displayOf(tool, "description")},
                  {"parameters", ""},
                  {"response", ""}};
    if (const auto* parameters = tool.find("parameters");
        parameters != nullptr && parameters->isTrue()) {
        ANNEAL_TRY(values["parameters"], declaredParameters(rules, *parameters));
    }
    if (const auto* response = tool.find("response"); response != nullptr && response->isTrue())
        values["response"] = filled(
            textFieldOr(rules, "response", ""),
            {{"parts",
              joined(declaredParts(rules, *response, textFieldOr(rules, "response_type_only", "")),
                     textFieldOr(rules, "part_join", ""))}});
    return filled(textFieldOr(rules, "tool", ""), values);
}

Result<std::string> writtenTool(const json& rules, const PythonJson& tool)
{
    const auto how = textFieldOr(rules, "write", "each");
    if (how == "described")
        return describedTool(rules, tool);
    if (how == "declaration")
        return declaredTool(rules, tool);
    const bool indented = textFieldOr(rules, "json", "compact") == "indent4";
    return filled(
        textFieldOr(rules, "tool", ""),
        {{"name", displayOf(tool, "name")}, {"json", indented ? tool.indented() : tool.compact()}});
}

std::string gemmaValue(const PythonJson& value, std::string_view quotedPattern)
{
    using Kind = PythonJson::Kind;
    switch (value.kind) {
    case Kind::String:
        return filled(quotedPattern, {{"text", value.text}});
    case Kind::Null:
        return "null";
    case Kind::True:
        return "true";
    case Kind::False:
        return "false";
    case Kind::Integer:
    case Kind::Float:
        return value.display();
    case Kind::List: {
        std::vector<std::string> parts;
        for (const auto& item : value.items)
            parts.push_back(gemmaValue(item, quotedPattern));
        return "[" + joined(parts, ",") + "]";
    }
    case Kind::Object:
        break;
    }
    std::map<std::string, std::string> sorted;
    for (std::size_t i = 0; i < value.items.size(); ++i)
        sorted[value.keys[i]] = gemmaValue(value.items[i], quotedPattern);
    std::vector<std::string> parts;
    for (const auto& [key, text] : sorted)
        parts.push_back(key + ":" + text);
    return "{" + joined(parts, ",") + "}";
}

std::string writtenValue(const json& rules, const PythonJson& value)
{
    const auto how = textFieldOr(rules, "value", "text_or_json");
    const auto quotedPattern = textFieldOr(rules, "quoted", "");
    if (how == "gemma4")
        return gemmaValue(value, quotedPattern);
    if (!value.isString())
        return value.compact();
    return how == "quoted_or_json" ? filled(quotedPattern, {{"text", value.text}}) : value.text;
}

/// The arguments of a call one after the other.
Result<std::string> writtenArguments(const json& rules, const PythonJson& arguments)
{
    if (!arguments.isObject()) {
        if (textFieldOr(rules, "other_arguments", "") != "value")
            return badCall("has arguments that are no object, which this format can't write");
        return arguments.isString() ? arguments.text : writtenValue(rules, arguments);
    }
    std::vector<std::size_t> order(arguments.items.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    if (flagField(rules, "sort_keys", false))
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return arguments.keys[a] < arguments.keys[b];
        });
    std::vector<std::string> parts;
    for (const auto i : order)
        parts.push_back(filled(
            textFieldOr(rules, "argument", ""),
            {{"key", arguments.keys[i]}, {"value", writtenValue(rules, arguments.items[i])}}));
    return joined(parts, textFieldOr(rules, "argument_join", ""));
}

Result<std::string> writtenCall(const json& rules, const PythonJson& call)
{
    const auto* name = call.find("name");
    const auto* arguments = call.find("arguments");
    if (name == nullptr || arguments == nullptr)
        return badCall("lacks \"name\" or \"arguments\"");
    Values values{{"name", name->display()}, {"name_json", name->compact()}};
    if (textFieldOr(rules, "write", "whole") == "whole") {
        values["arguments_json"] = arguments->compact();
    } else {
        ANNEAL_TRY(values["arguments"], writtenArguments(rules, *arguments));
    }
    return filled(textFieldOr(rules, "call", ""), values);
}

/// The first piece from `open` to the next `close`, both included; empty when there is none.
std::string_view firstPiece(std::string_view text, std::string_view open, std::string_view close)
{
    const auto begin = text.find(open);
    if (begin == std::string_view::npos)
        return {};
    const auto end = text.find(close, begin + open.size());
    return end == std::string_view::npos ? std::string_view{}
                                         : text.substr(begin, end + close.size() - begin);
}

std::string withoutAll(std::string_view text, std::string_view piece)
{
    std::string out;
    for (std::size_t at = 0;;) {
        const auto found = text.find(piece, at);
        out += text.substr(at, found - at);
        if (found == std::string_view::npos)
            return out;
        at = found + piece.size();
    }
}

} // namespace

std::vector<std::string> toolFormatNames()
{
    std::vector<std::string> names;
    for (const auto& [name, format] : formats().items())
        names.push_back(name);
    return names;
}

std::optional<CallRules> callRules(std::string_view format)
{
    const auto found = formats().find(format);
    if (found == formats().end())
        return std::nullopt;
    const auto& rules = found->at("calls");
    constexpr std::string_view kArguments = "{{arguments_json}}";
    const auto call = textFieldOr(rules, "call", "");
    const auto arguments = call.find(kArguments);
    CallRules read{.begin = textFieldOr(rules, "begin", ""),
                   .join = textFieldOr(rules, "join", ""),
                   .end = textFieldOr(rules, "end", ""),
                   .beforeName = {},
                   .afterName = {},
                   .behind = {},
                   .nameIsJson = call.find("{{name_json}}") != std::string::npos,
                   .bareSingle = flagField(rules, "bare_single", false),
                   .most = countField(rules, "max", 0)};
    const std::string_view nameMark = read.nameIsJson ? "{{name_json}}" : "{{name}}";
    const auto name = call.find(nameMark);
    if (textFieldOr(rules, "write", "whole") != "whole" || name == std::string::npos ||
        arguments == std::string::npos || name > arguments)
        return std::nullopt;
    const auto behindName = name + nameMark.size();
    read.beforeName = call.substr(0, name);
    read.afterName = call.substr(behindName, arguments - behindName);
    read.behind = call.substr(arguments + kArguments.size());
    return read;
}

std::string toolDate()
{
    static constexpr std::array<const char*, 12> months = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t now = std::time(nullptr);
    // localtime's own storage is shared by all threads; a copy is taken at once.
    const std::tm local = *std::localtime(&now);
    const auto day = std::to_string(local.tm_mday);
    return (day.size() < 2 ? "0" + day : day) + " " +
           months[static_cast<std::size_t>(local.tm_mon) % months.size()] + " " +
           std::to_string(1900 + local.tm_year);
}

Result<std::string> toolText(const ChatTemplate& chatTemplate, std::string_view tools,
                             std::string_view date)
{
    if (!chatTemplate.rawTools.empty())
        return filled(chatTemplate.rawTools, {{"content", std::string(tools)}});
    ANNEAL_TRY(const auto* format, formatOf(chatTemplate));
    auto parsed = PythonJson::parse(tools);
    if (!parsed)
        return badTools("is no JSON: " + parsed.error().message);
    if (!parsed->isList())
        return badTools("must be a JSON list of tools");
    if (parsed->items.empty())
        return std::string();
    const auto& rules = format->at("tools");
    const auto shape = textFieldOr(rules, "shape", "as_given");
    PythonJson list;
    list.kind = PythonJson::Kind::List;
    std::vector<std::string> names;
    for (const auto& tool : parsed->items) {
        ANNEAL_TRY(auto one, shaped(tool, shape));
        names.push_back(displayOf(one, "name"));
        list.items.push_back(std::move(one));
    }
    Values values{{"tool_names", joined(names, textFieldOr(*format, "tool_names_join", ""))},
                  {"date", std::string(date)}};
    if (textFieldOr(rules, "write", "each") == "list") {
        values["tools"] = filled(textFieldOr(rules, "tool", ""), {{"json", list.compact()}});
    } else {
        std::vector<std::string> written;
        for (const auto& tool : list.items) {
            ANNEAL_TRY(auto text, writtenTool(rules, tool));
            written.push_back(std::move(text));
        }
        values["tools"] = joined(written, textFieldOr(rules, "join", ""));
    }
    return filled(textFieldOr(*format, "system", ""), values);
}

Result<std::string> functionText(const ChatTemplate& chatTemplate, std::string_view message)
{
    ANNEAL_TRY(const auto* format, formatOf(chatTemplate));
    std::string front;
    std::string callText(message);
    if (!chatTemplate.systemInsideFirstUser) {
        const auto& open = chatTemplate.toolCallOpen;
        const auto& close = chatTemplate.toolCallClose;
        if (const auto piece = firstPiece(message, open, close); !piece.empty()) {
            callText = piece.substr(open.size(), piece.size() - open.size() - close.size());
            front = withoutAll(message, piece);
        } else if (const auto thought =
                       firstPiece(message, chatTemplate.thoughtOpen, chatTemplate.thoughtClose);
                   !thought.empty()) {
            front = thought;
            callText = withoutAll(message, thought);
        }
    }
    auto parsed = PythonJson::parse(callText);
    if (!parsed)
        return badCall("is no JSON: " + parsed.error().message);
    std::vector<PythonJson> calls;
    if (parsed->isList())
        calls = std::move(parsed->items);
    else
        calls.push_back(std::move(*parsed));

    const auto& rules = format->at("calls");
    if (calls.size() < countField(rules, "min", 0) ||
        calls.size() > countField(rules, "max", SIZE_MAX))
        return badCall("holds " + std::to_string(calls.size()) +
                       " calls, which the tool format \"" + chatTemplate.toolFormat +
                       "\" can't write");
    std::vector<std::string> written;
    for (const auto& call : calls) {
        ANNEAL_TRY(auto text, writtenCall(rules, call));
        written.push_back(std::move(text));
    }
    const auto text = joined(written, textFieldOr(rules, "join", ""));
    if (calls.size() == 1 && flagField(rules, "bare_single", false))
        return front + text;
    return front + textFieldOr(rules, "begin", "") + text + textFieldOr(rules, "end", "");
}

} // namespace anneal::text
