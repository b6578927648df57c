#include "core/webchat/chat_json.h"

namespace anneal::webchat {

using conversations::Conversation;
using conversations::Message;
using conversations::Role;

namespace {

Json messageJson(const Conversation& conversation, const Message& message)
{
    Json json{{"number", message.number},
              {"parent", message.parent},
              {"role", message.role == Role::Assistant ? "assistant" : "user"},
              {"text", message.text},
              {"created", message.created},
              {"versions", conversation.versions(message.number)}};
    if (message.role != Role::Assistant)
        return json;
    json["model"] = message.model;
    // "" = cut off: the program ended meanwhile
    json["finish"] = message.finishReason;
    json["newTokens"] = message.newTokens;
    json["tokensPerSecond"] = message.tokensPerSecond;
    json["thoughtSeconds"] = message.thoughtSeconds;
    return json;
}

} // namespace

Json conversationJson(const Conversation& conversation, std::int64_t growing,
                      const std::string& growingText)
{
    auto messages = Json::array();
    for (const auto index : conversation.shown()) {
        const auto& message = conversation.messages[index];
        auto json = messageJson(conversation, message);
        if (message.number == growing) {
            json["text"] = growingText;
            json["growing"] = true;
        }
        messages.push_back(std::move(json));
    }
    auto json = summaryJson(conversation.summary());
    json["model"] = conversation.checkpoint;
    json["messages"] = std::move(messages);
    return json;
}

Json summaryJson(const conversations::Summary& summary)
{
    return {{"id", summary.id}, {"title", summary.shownTitle()}, {"modified", summary.modified}};
}

} // namespace anneal::webchat
