#include "core/serve/messages_reply.h"

#include "core/serve/api_error.h"
#include "core/serve/json_text.h"
#include "core/serve/openai_reply.h"
#include "core/serve/tool_request.h"

namespace anneal::serve {
namespace {

constexpr const char* kPath = "/v1/messages";

const char* typeOf(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 503:
        return "overloaded_error";
    case 504:
        return "timeout_error";
    default:
        return status < 500 ? "invalid_request_error" : "api_error";
    }
}

/// What was known of the prompt from earlier ones is told apart from what was read.
Json usageOf(std::int64_t prompt, std::int64_t cached, std::int64_t output)
{
    return {{"input_tokens", prompt - cached},
            {"cache_creation_input_tokens", 0},
            {"cache_read_input_tokens", cached},
            {"output_tokens", output}};
}

} // namespace

std::string anthropicError(int status, const std::string& message)
{
    return toText(
        Json{{"type", "error"}, {"error", {{"type", typeOf(status)}, {"message", message}}}});
}

bool isAnthropic(std::string_view path)
{
    return path == kPath || path.starts_with("/v1/messages/");
}

MessagesReply::MessagesReply(MessagesRequest request, ServedModel model,
                             std::shared_ptr<HttpReply> reply)
    : m_request(std::move(request))
    , m_model(std::move(model))
    , m_reply(std::move(reply))
    , m_id(newId("msg_"))
{
}

void MessagesReply::start(const std::shared_ptr<studio::AnswerService>& service)
{
    const auto tokens = m_request.stream ? service->promptTokens(m_request.asked.question)
                                         : Result<std::int64_t>(0);
    if (!tokens)
        return refuse(statusOf(tokens.error()), tokens.error());
    m_promptTokens = *tokens;
    const auto number = service->submit(std::move(m_request.asked), shared_from_this());
    if (!number)
        return refuse(statusOf(number.error()), number.error());
    if (*number == 0)
        return refuse(429, Error{ErrorCode::Cancelled,
                                 "The server has as many requests as it takes. Try again in a few "
                                 "seconds.",
                                 {}});
    m_reply->onGone([weak = std::weak_ptr(service), number = *number] {
        if (const auto open = weak.lock())
            open->cancel(number);
    });
    const std::lock_guard lock(m_mutex);
    if (m_request.stream && !m_closed)
        begin();
}

void MessagesReply::refuse(int status, const Error& error)
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_closed, true))
        return;
    if (!m_begun)
        return m_reply->send(errorResponse(kPath, status, error.message));
    m_reply->write("event: error\ndata: " + anthropicError(status, error.message) + "\n\n");
    m_reply->endStream();
}

void MessagesReply::failed(const Error& error)
{
    refuse(statusOf(error), error);
}

void MessagesReply::writeEvent(const char* name, const Json& event)
{
    Json whole{{"type", name}};
    whole.update(event);
    m_reply->write(std::string("event: ") + name + "\ndata: " + toText(whole) + "\n\n");
}

void MessagesReply::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_reply->beginStream("text/event-stream; charset=utf-8");
    writeEvent("message_start", {{"message",
                                  {{"id", m_id},
                                   {"type", "message"},
                                   {"role", "assistant"},
                                   {"model", m_model.name},
                                   {"content", Json::array()},
                                   {"stop_reason", nullptr},
                                   {"stop_sequence", nullptr},
                                   {"usage", usageOf(m_promptTokens, 0, 0)}}}});
    writeEvent("ping", Json::object());
}

void MessagesReply::grew(std::size_t, const std::string& text, std::vector<studio::TokenLogprob>)
{
    const std::lock_guard lock(m_mutex);
    // Whether it is a call of a tool is known at its end.
    if (m_closed || !m_request.stream || m_request.tools || text.empty())
        return;
    begin();
    if (!std::exchange(m_inText, true))
        writeEvent("content_block_start",
                   {{"index", m_blocks}, {"content_block", {{"type", "text"}, {"text", ""}}}});
    writeEvent("content_block_delta",
               {{"index", m_blocks}, {"delta", {{"type", "text_delta"}, {"text", text}}}});
}

/// A block that is whole.
void MessagesReply::writeBlock(const Json& block)
{
    auto empty = block;
    Json delta;
    if (block["type"] == "text") {
        empty["text"] = "";
        delta = {{"type", "text_delta"}, {"text", block["text"]}};
    } else {
        empty["input"] = Json::object();
        delta = {{"type", "input_json_delta"}, {"partial_json", toText(block["input"])}};
    }
    writeEvent("content_block_start", {{"index", m_blocks}, {"content_block", empty}});
    writeEvent("content_block_delta", {{"index", m_blocks}, {"delta", delta}});
    writeEvent("content_block_stop", {{"index", m_blocks}});
    ++m_blocks;
}

Json MessagesReply::contentOf(const studio::ServedAnswer& answer, std::string& reason) const
{
    reason = answer.finishReason == "length" ? "max_tokens"
             : answer.stopWord.empty()       ? "end_turn"
                                             : "stop_sequence";
    auto content = Json::array();
    const auto calls = m_request.tools ? callsOf(m_model.toolFormat, answer.text,
                                                 answer.finishReason == "length", m_request.oneCall)
                                       : std::vector<text::ToolCall>();
    for (const auto& call : calls) {
        auto input = Json::parse(call.arguments, nullptr, false);
        content.push_back({{"type", "tool_use"},
                           {"id", newId("toolu_")},
                           {"name", call.name},
                           {"input", input.is_object() ? std::move(input) : Json::object()}});
        if (answer.finishReason != "length") // else a call that was cut off is missing
            reason = "tool_use";
    }
    if (content.empty() && !answer.added.empty())
        content.push_back({{"type", "text"}, {"text", answer.added}});
    return content;
}

void MessagesReply::ended(std::size_t, const studio::ServedAnswer& answer)
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_closed, true))
        return;
    std::string reason;
    const auto content = contentOf(answer, reason);
    const auto usage = usageOf(answer.promptTokens, answer.cachedTokens, answer.newTokens);
    const auto stopWord = answer.stopWord.empty() ? Json() : Json(answer.stopWord);
    if (!m_request.stream)
        return m_reply->send({.status = 200,
                              .body = toText(Json{{"id", m_id},
                                                  {"type", "message"},
                                                  {"role", "assistant"},
                                                  {"model", m_model.name},
                                                  {"content", content},
                                                  {"stop_reason", reason},
                                                  {"stop_sequence", stopWord},
                                                  {"usage", usage}})});
    begin();
    if (m_inText)
        writeEvent("content_block_stop", {{"index", m_blocks}});
    else
        for (const auto& block : content)
            writeBlock(block);
    writeEvent("message_delta", {{"delta", {{"stop_reason", reason}, {"stop_sequence", stopWord}}},
                                 {"usage", usage}});
    writeEvent("message_stop", Json::object());
    m_reply->endStream();
}

} // namespace anneal::serve
