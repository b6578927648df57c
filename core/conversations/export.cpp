#include "core/conversations/export.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
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
        if (message.role != Role::User)
            continue;
        const auto* answer = conversation.answer(message.number, lane);
        exchanges.push_back({&message, answer && !answer->text.empty() ? answer : nullptr});
    }
    return exchanges;
}

std::string markdown(const Conversation& conversation)
{
    std::string text = "# " + conversation.summary().shownTitle() + "\n";
    if (!conversation.system.empty())
        text += "\n**System:** " + conversation.system + "\n";
    for (const auto index : conversation.shown()) {
        const auto& message = conversation.messages[index];
        const auto name = message.model.empty() ? std::string("Assistant") : message.model;
        text += message.role == Role::User ? "\n## User\n\n" : "\n## " + name + "\n\n";
        const auto parts = text::splitThought(message.text, message.chatTemplate);
        if (message.role == Role::Assistant && !parts.thought.empty()) {
            text += "> ";
            for (const char c : parts.thought)
                text += c == '\n' ? std::string("\n> ") : std::string(1, c);
            text += "\n\n";
        }
        text += (message.role == Role::User ? message.text : parts.answer) + "\n";
    }
    return text;
}

Json openAi(const Conversation& conversation)
{
    auto messages = Json::array();
    if (!conversation.system.empty())
        messages.push_back({{"role", "system"}, {"content", conversation.system}});
    for (const auto& exchange : exchangesOf(conversation)) {
        messages.push_back({{"role", "user"}, {"content", exchange.question->text}});
        if (exchange.answer)
            messages.push_back({{"role", "assistant"}, {"content", exchange.answer->text}});
    }
    Json whole;
    whole["messages"] = std::move(messages);
    return whole;
}

Json shareGpt(const Conversation& conversation)
{
    auto turns = Json::array();
    for (const auto& exchange : exchangesOf(conversation)) {
        if (!exchange.answer)
            continue;
        turns.push_back({{"from", "human"}, {"value", exchange.question->text}});
        turns.push_back({{"from", "gpt"}, {"value", exchange.answer->text}});
    }
    Json one;
    one["conversations"] = std::move(turns);
    if (!conversation.system.empty())
        one["system"] = conversation.system;
    auto whole = Json::array();
    whole.push_back(std::move(one));
    return whole;
}

Json rows(const Conversation& conversation)
{
    auto whole = Json::array();
    auto history = Json::array();
    for (const auto& exchange : exchangesOf(conversation)) {
        if (!exchange.answer)
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
    bool any = false;
    for (const auto& exchange : exchangesOf(conversation))
        any |= exchange.answer != nullptr;
    if (!any && form != ExportForm::Markdown)
        return fail(ErrorCode::InvalidArgument,
                    "The conversation has no answer yet, so there is nothing to export.");
    return writeFileAtomically(file, exported(conversation, form));
}

} // namespace anneal::conversations
