#include "core/conversations/tool_use.h"

#include "core/base/json.h"
#include "core/text/chat_template.h"
#include "core/text/thoughts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace anneal::conversations {
namespace {

Json argumentsOf(const text::ToolCall& call)
{
    auto arguments = parseJson(call.arguments, "arguments");
    return arguments ? std::move(*arguments) : Json(call.arguments);
}

tl::unexpected<Error> wrong(const std::string& message, const std::string& problem,
                            std::size_t tool)
{
    return fail(ErrorCode::Format, "Tool " + std::to_string(tool) + message,
                {{"problem", problem}, {"tool", std::to_string(tool)}});
}

} // namespace

Result<ToolList> readTools(std::string_view text)
{
    ToolList tools;
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return tools;
    auto given = parseJson(text, "tools");
    if (!given) {
        auto error = std::move(given).error();
        error.context["problem"] = "json";
        return tl::make_unexpected(std::move(error));
    }
    if (!given->is_array())
        return fail(ErrorCode::Format, "The tools have to be a JSON list: [{\"name\": ...}, ...].",
                    {{"problem", "list"}});
    auto list = Json::array();
    for (const auto& item : *given) {
        const auto number = list.size() + 1;
        if (!item.is_object())
            return wrong(" is no JSON object with a name.", "object", number);
        const auto wrapped = item.find("function");
        Json tool = wrapped != item.end() && wrapped->is_object() ? *wrapped : item;
        const auto name = tool.find("name");
        if (name == tool.end() || !name->is_string() || name->get<std::string>().empty())
            return wrong(" has no name.", "name", number);
        tools.names.push_back(name->get<std::string>());
        auto& parameters = tool["parameters"];
        if (!parameters.is_object())
            parameters = {{"type", "object"}};
        if (!parameters.contains("properties"))
            parameters["properties"] = Json::object();
        list.push_back(std::move(tool));
    }
    if (!list.empty())
        tools.json = toPythonJson(list, {.asciiOnly = false});
    return tools;
}

std::string toolsOf(const Conversation& conversation)
{
    if (conversation.settings.empty())
        return {};
    const auto settings = parseJson(conversation.settings, "settings");
    if (!settings || !settings->is_object())
        return {};
    const auto tools = settings->find(kToolsKey);
    if (tools == settings->end() || !tools->is_string())
        return {};
    auto read = readTools(tools->get<std::string>());
    return read ? std::move(read->json) : std::string();
}

std::vector<text::ToolCall> callsOf(const Conversation& conversation, const Message& answer)
{
    const auto follows = [&answer](const Message& message) {
        return message.parent == answer.number && message.role == Role::Observation;
    };
    const auto& messages = conversation.messages;
    if (answer.role != Role::Assistant || answer.text.empty() ||
        (toolsOf(conversation).empty() && std::none_of(messages.begin(), messages.end(), follows)))
        return {};
    const auto chatTemplate = text::chatTemplate(answer.chatTemplate);
    if (!chatTemplate || !text::readsToolCalls(chatTemplate->toolFormat))
        return {};
    return text::toolCalls(chatTemplate->toolFormat,
                           text::splitThought(answer.text, answer.chatTemplate).answer);
}

std::string callsText(const std::vector<text::ToolCall>& calls)
{
    auto list = Json::array();
    for (const auto& call : calls)
        list.push_back({{"name", call.name}, {"arguments", argumentsOf(call)}});
    return toPythonJson(list, {.asciiOnly = false});
}

std::string readableArguments(const text::ToolCall& call)
{
    return argumentsOf(call).dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace anneal::conversations
