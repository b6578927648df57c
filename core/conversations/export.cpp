#include "core/conversations/export.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/conversations/tool_use.h"
#include "core/text/thoughts.h"

#include <nlohmann/json.hpp>

namespace anneal::conversations {
namespace {

/// Question and answer of the lane that is exported.
struct Exchange {
    const Message *question, *answer; ///< answer: nullptr when there is none
};

std::vector<Exchange> exchangesOf(const Conversation& conversation)
{
    std::vector<Exchange> exchanges;
    const int lane = conversation.sideBySide ? 1 : 0;
    for (const auto index : conversation.shown()) {
        const auto& message = conversation.messages[index];
        if (message.role == Role::Assistant)
            continue;
        const auto* answer = conversation.answer(message.number, lane);
        exchanges.push_back({&message, answer && !answer->text.empty() ? answer : nullptr});
    }
    return exchanges;
}

bool usesTools(const Conversation& conversation, const Exchange& exchange)
{
    return exchange.question->role == Role::Observation ||
           (exchange.answer && !callsOf(conversation, *exchange.answer).empty());
}

std::string markdown(const Conversation& conversation)
{
    std::string text = "# " + conversation.summary().shownTitle() + "\n";
    if (!conversation.system.empty())
        text += "\n**System:** " + conversation.system + "\n";
    for (const auto index : conversation.shown()) {
        const auto& message = conversation.messages[index];
        const auto name = message.model.empty() ? std::string("Assistant") : message.model;
        text += message.role == Role::User          ? "\n## User\n\n"
                : message.role == Role::Observation ? "\n## Tool\n\n"
                                                    : "\n## " + name + "\n\n";
        const auto parts = text::splitThought(message.text, message.chatTemplate);
        if (message.role == Role::Assistant && !parts.thought.empty()) {
            text += "> ";
            for (const char c : parts.thought)
                text += c == '\n' ? std::string("\n> ") : std::string(1, c);
            text += "\n\n";
        }
        text += (message.role == Role::Assistant ? parts.answer : message.text) + "\n";
    }
    return text;
}

Json openAi(const Conversation& conversation)
{
    auto messages = Json::array();
    if (!conversation.system.empty())
        messages.push_back({{"role", "system"}, {"content", conversation.system}});
    std::string callId;
    for (const auto& exchange : exchangesOf(conversation)) {
        if (exchange.question->role == Role::Observation)
            messages.push_back(
                {{"role", "tool"}, {"tool_call_id", callId}, {"content", exchange.question->text}});
        else
            messages.push_back({{"role", "user"}, {"content", exchange.question->text}});
        if (!exchange.answer)
            continue;
        const auto calls = callsOf(conversation, *exchange.answer);
        if (calls.empty()) {
            messages.push_back({{"role", "assistant"}, {"content", exchange.answer->text}});
            continue;
        }
        auto list = Json::array();
        for (const auto& call : calls) {
            const auto id = "call_" + std::to_string(exchange.answer->number) +
                            (list.empty() ? "" : "_" + std::to_string(list.size()));
            if (list.empty())
                callId = id; // the answer given for it stands for all of them
            list.push_back({{"id", id},
                            {"type", "function"},
                            {"function", {{"name", call.name}, {"arguments", call.arguments}}}});
        }
        messages.push_back(
            {{"role", "assistant"}, {"content", nullptr}, {"tool_calls", std::move(list)}});
    }
    Json whole;
    whole["messages"] = std::move(messages);
    const auto tools = parseJson(toolsOf(conversation), "tools");
    if (tools && tools->is_array()) {
        auto functions = Json::array();
        for (const auto& tool : *tools)
            functions.push_back({{"type", "function"}, {"function", tool}});
        whole["tools"] = std::move(functions);
    }
    return whole;
}

Json shareGpt(const Conversation& conversation)
{
    auto turns = Json::array();
    for (const auto& exchange : exchangesOf(conversation)) {
        if (!exchange.answer)
            continue;
        const bool isTool = exchange.question->role == Role::Observation;
        turns.push_back(
            {{"from", isTool ? "observation" : "human"}, {"value", exchange.question->text}});
        const auto calls = callsOf(conversation, *exchange.answer);
        if (calls.empty())
            turns.push_back({{"from", "gpt"}, {"value", exchange.answer->text}});
        else
            turns.push_back({{"from", "function_call"}, {"value", callsText(calls)}});
    }
    Json one;
    one["conversations"] = std::move(turns);
    if (!conversation.system.empty())
        one["system"] = conversation.system;
    if (auto tools = toolsOf(conversation); !tools.empty())
        one["tools"] = std::move(tools);
    auto whole = Json::array();
    whole.push_back(std::move(one));
    return whole;
}

Json rows(const Conversation& conversation)
{
    auto whole = Json::array();
    auto history = Json::array();
    for (const auto& exchange : exchangesOf(conversation)) {
        if (!exchange.answer || usesTools(conversation, exchange))
            continue;
        Json row;
        row["instruction"] = exchange.question->text;
        row["input"] = "";
        row["output"] = exchange.answer->text;
        if (!conversation.system.empty())
            row["system"] = conversation.system;
        if (!history.empty())
            row["history"] = history;
        whole.push_back(std::move(row));
        auto pair = Json::array();
        pair.push_back(exchange.question->text);
        pair.push_back(exchange.answer->text);
        history.push_back(std::move(pair));
    }
    return whole;
}

std::string written(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::string exported(const Conversation& conversation, ExportForm form)
{
    switch (form) {
    case ExportForm::Markdown:
        return markdown(conversation);
    case ExportForm::OpenAi:
        return written(openAi(conversation));
    case ExportForm::ShareGpt:
        return written(shareGpt(conversation));
    case ExportForm::Rows:
        break;
    }
    return written(rows(conversation));
}

Result<void> exportTo(const std::filesystem::path& file, const Conversation& conversation,
                      ExportForm form)
{
    bool any = false, plain = false;
    for (const auto& exchange : exchangesOf(conversation)) {
        any |= exchange.answer != nullptr;
        plain |= exchange.answer != nullptr && !usesTools(conversation, exchange);
    }
    if (any && !plain && form == ExportForm::Rows)
        return fail(ErrorCode::InvalidArgument, notice("conversation.tools"));
    if (!any && form != ExportForm::Markdown)
        return fail(ErrorCode::InvalidArgument, notice("conversation.no_answer"));
    return writeFileAtomically(file, exported(conversation, form));
}

} // namespace anneal::conversations
