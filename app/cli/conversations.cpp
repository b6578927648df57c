#include "app/cli/conversations.h"

#include <nlohmann/json.hpp>

namespace anneal::cli {
namespace {

Result<text::Role> roleFromText(const std::string& role, const std::string& where)
{
    if (role == "user" || role == "human")
        return text::Role::User;
    if (role == "assistant" || role == "gpt")
        return text::Role::Assistant;
    if (role == "tool" || role == "observation")
        return text::Role::Observation;
    if (role == "function" || role == "function_call")
        return text::Role::Function;
    if (role == "system")
        return text::Role::System;
    return fail(ErrorCode::Format,
                where + ": the role \"" + role +
                    "\" is unknown; use system, user, assistant or tool.",
                {{"role", role}});
}

} // namespace

Result<text::Conversation> conversationFromJson(const Json& messages, const std::string& where)
{
    if (!messages.is_array() || messages.empty())
        return fail(ErrorCode::Format,
                    where + ": messages must be a list with at least one message.");
    text::Conversation conversation;
    for (const auto& message : messages) {
        if (!message.is_object() || !message.contains("role") || !message.contains("content") ||
            !message["role"].is_string() || !message["content"].is_string())
            return fail(ErrorCode::Format,
                        where + ": every message needs the texts role and content.");
        ANNEAL_TRY(const auto role, roleFromText(message["role"].get<std::string>(), where));
        if (role == text::Role::System) {
            if (!conversation.messages.empty())
                return fail(ErrorCode::Format, where + ": a system message must come first.");
            conversation.system = message["content"].get<std::string>();
        } else {
            conversation.messages.push_back({role, message["content"].get<std::string>()});
        }
    }
    return conversation;
}

Result<studio::GenerateRequest> requestFromLine(const std::string& line, const std::string& where)
{
    ANNEAL_TRY(const auto json, parseJson(line, where));
    studio::GenerateRequest request;
    if (json.is_object() && json.contains("messages")) {
        ANNEAL_TRY(request.conversation, conversationFromJson(json["messages"], where));
        return request;
    }
    if (json.is_object() && json.contains("text") && json["text"].is_string()) {
        request.rawText = json["text"].get<std::string>();
        return request;
    }
    if (json.is_object() && json.contains("ids") && json["ids"].is_array()) {
        for (const auto& id : json["ids"]) {
            if (!id.is_number_integer())
                return fail(ErrorCode::Format, where + ": ids must be whole numbers.");
            request.ids.push_back(id.get<std::int32_t>());
        }
        return request;
    }
    return fail(ErrorCode::Format, where + ": a line needs messages, text or ids.");
}

} // namespace anneal::cli
