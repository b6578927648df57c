#include "core/data/format_writer.h"

#include "core/data/csv.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

using text::Message;
using text::Role;

bool isGood(const Sample& sample)
{
    return !sample.response[0].content.empty();
}

const Message& taggedAnswer(const Sample& sample)
{
    return sample.response[isGood(sample) ? 0 : 1];
}

std::string nameOf(Role role)
{
    switch (role) {
    case Role::User:
        return "human";
    case Role::Assistant:
        return "gpt";
    case Role::Observation:
        return "observation";
    case Role::Function:
        return "function_call";
    case Role::System:
        break;
    }
    return "system";
}

Json shareGptMessage(const Message& message)
{
    return Json{{"from", nameOf(message.role)}, {"value", message.content}};
}

/// Calls as OpenAI's form has them, where the text holds nothing but calls.
std::optional<Json> toolCalls(const std::string& content)
{
    auto json = parseJson(content, "message");
    if (!json)
        return std::nullopt;
    if (json->is_object())
        json = Json::array({*json});
    if (!json->is_array() || json->empty())
        return std::nullopt;
    Json calls = Json::array();
    for (const auto& call : *json) {
        if (!call.is_object() || !call.contains("name") || !call.contains("arguments"))
            return std::nullopt;
        calls.push_back(Json{{"type", "function"}, {"function", call}});
    }
    return calls;
}

Json openAiMessage(const Message& message, bool callsAsText)
{
    switch (message.role) {
    case Role::User:
        return Json{{"role", "user"}, {"content", message.content}};
    case Role::Observation:
        return Json{{"role", "tool"}, {"content", message.content}};
    case Role::Function:
        if (auto calls = callsAsText ? std::nullopt : toolCalls(message.content))
            return Json{{"role", "assistant"}, {"content", ""}, {"tool_calls", *calls}};
        return Json{{"role", "function_call"}, {"content", message.content}};
    default:
        return Json{{"role", "assistant"}, {"content", message.content}};
    }
}

/// Messages, answers and tag with the names of a form.
Json chatRow(const Sample& sample, const std::string& stage, const char* messagesKey,
             const std::function<Json(const Message&)>& write, Json messages)
{
    for (const auto& message : sample.prompt)
        messages.push_back(write(message));
    Json row = Json::object();
    if (sample.response.size() == 1)
        messages.push_back(write(sample.response[0]));
    else if (stage == "kto")
        messages.push_back(write(taggedAnswer(sample)));
    row[messagesKey] = std::move(messages);
    if (stage == "kto") {
        row["kto_tag"] = isGood(sample);
    } else if (sample.response.size() == 2) {
        row["chosen"] = write(sample.response[0]);
        row["rejected"] = write(sample.response[1]);
    }
    return row;
}

} // namespace

tl::expected<Json, Notice> alpacaRow(const Sample& sample, const std::string& stage)
{
    for (const auto* messages : {&sample.prompt, &sample.response}) {
        for (const auto& message : *messages)
            if (message.role != Role::User && message.role != Role::Assistant)
                return tl::make_unexpected(notice("row.tools"));
    }
    Json row = Json::object();
    row["instruction"] = sample.prompt.back().content;
    row["input"] = "";
    if (stage == "kto") {
        row["output"] = taggedAnswer(sample).content;
        row["kto_tag"] = isGood(sample);
    } else if (sample.response.size() == 2) {
        row["chosen"] = sample.response[0].content;
        row["rejected"] = sample.response[1].content;
    } else {
        row["output"] = sample.response[0].content;
    }
    row["system"] = sample.system;
    row["tools"] = sample.tools;
    Json history = Json::array();
    for (std::size_t i = 0; i + 2 < sample.prompt.size(); i += 2)
        history.push_back(Json::array({sample.prompt[i].content, sample.prompt[i + 1].content}));
    row["history"] = std::move(history);
    return row;
}

Json shareGptRow(const Sample& sample, const std::string& stage)
{
    Json row = chatRow(sample, stage, "conversations", shareGptMessage, Json::array());
    row["system"] = sample.system;
    row["tools"] = sample.tools;
    return row;
}

Json openAiRow(const Sample& sample, const std::string& stage, bool callsAsText)
{
    Json messages = Json::array();
    if (!sample.system.empty())
        messages.push_back(Json{{"role", "system"}, {"content", sample.system}});
    Json row = chatRow(
        sample, stage, "messages",
        [callsAsText](const Message& message) { return openAiMessage(message, callsAsText); },
        std::move(messages));
    const auto tools = parseJson(sample.tools.empty() ? "[]" : sample.tools, "tools");
    if (!sample.tools.empty())
        row["tools"] =
            !callsAsText && tools && toPythonJson(*tools, {.asciiOnly = false}) == sample.tools
                ? *tools
                : Json(sample.tools);
    return row;
}

tl::expected<Json, Notice> plainRow(const Sample& sample)
{
    return Json{{"text", sample.prompt.front().content}};
}

Json entryFor(const std::string& formatting, const std::string& stage)
{
    Json entry = Json::object();
    Json columns = Json::object();
    if (stage == "pt")
        return Json{{"columns", {{"prompt", "text"}}}};
    if (stage == "rm")
        entry["ranking"] = true;
    if (formatting == "alpaca") {
        columns = {{"prompt", "instruction"}, {"query", "input"}};
    } else {
        entry["formatting"] = formatting;
        columns = {{"messages", formatting == "openai" ? "messages" : "conversations"}};
    }
    if (stage == "rm") {
        columns["chosen"] = "chosen";
        columns["rejected"] = "rejected";
    } else if (formatting == "alpaca") {
        columns["response"] = "output";
    }
    if (stage == "kto")
        columns["kto_tag"] = "kto_tag";
    if (formatting != "openai")
        columns["system"] = "system";
    columns["tools"] = "tools";
    if (formatting == "alpaca")
        columns["history"] = "history";
    entry["columns"] = std::move(columns);
    if (formatting == "openai")
        entry["tags"] = {{"role_tag", "role"},        {"content_tag", "content"},
                         {"user_tag", "user"},        {"assistant_tag", "assistant"},
                         {"observation_tag", "tool"}, {"function_tag", "function_call"},
                         {"system_tag", "system"}};
    return entry;
}

Json exampleRow(const std::string& formatting, const std::string& stage)
{
    if (stage == "pt")
        return Json{{"text", ""}};
    Json row = Json::object();
    const bool isAlpaca = formatting == "alpaca", isOpenAi = formatting == "openai";
    const Json message =
        isOpenAi ? Json{{"role", ""}, {"content", ""}} : Json{{"from", ""}, {"value", ""}};
    if (isAlpaca)
        row = {{"instruction", ""}, {"input", ""}};
    else
        row[isOpenAi ? "messages" : "conversations"] = Json::array({message});
    if (stage == "rm")
        row["chosen"] = row["rejected"] = isAlpaca ? Json("") : message;
    else if (isAlpaca)
        row["output"] = "";
    if (stage == "kto")
        row["kto_tag"] = true;
    if (!isOpenAi)
        row["system"] = "";
    row["tools"] = "";
    if (isAlpaca)
        row["history"] = Json::array({Json::array({""})});
    return row;
}

tl::expected<std::string, Notice> csvLine(const Json& row, const std::vector<std::string>& columns)
{
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        line += i == 0 ? "" : ",";
        const auto at = row.find(columns[i]);
        if (at == row.end() || at->is_null())
            continue;
        if (at->is_boolean()) {
            line += at->get<bool>() ? "True" : "False";
            continue;
        }
        if (!at->is_string())
            return tl::make_unexpected(notice("row.csv_list", {{"column", columns[i]}}));
        const auto& text = at->get_ref<const std::string&>();
        if (!text.empty() && isMissingCell(text))
            return tl::make_unexpected(
                notice("row.csv_missing", {{"text", text}, {"column", columns[i]}}));
        line += '"';
        for (const char c : text)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + "\n";
}

} // namespace anneal::data
