#include "core/serve/openai_reply.h"

#include "core/serve/api_error.h"
#include "core/serve/json_text.h"
#include "core/serve/tool_request.h"

#include <ctime>
#include <random>

namespace anneal::serve {

std::string newId(const char* prefix)
{
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    thread_local std::mt19937_64 random{std::random_device{}()};
    std::string id = prefix;
    for (int i = 0; i < 24; ++i)
        id += kLetters[random() % kLetters.size()];
    return id;
}

namespace {

Json chanceOf(const studio::TokenChance& chance)
{
    // A part of a character has no text of its own.
    const bool whole = chance.text.find("\xEF\xBF\xBD") == std::string::npos;
    auto bytes = Json::array();
    for (const char c : chance.text)
        bytes.push_back(static_cast<unsigned char>(c));
    return {{"token", chance.text},
            {"logprob", chance.logprob},
            {"bytes", whole ? std::move(bytes) : Json()}};
}

} // namespace

class OpenAiReply::Listener final : public studio::AnswerListener {
public:
    Listener(std::shared_ptr<OpenAiReply> owner, std::size_t prompt)
        : m_owner(std::move(owner))
        , m_prompt(prompt)
    {
    }
    void grew(std::size_t choice, const std::string& text,
              std::vector<studio::TokenLogprob> logprobs) override
    {
        m_owner->grew(m_prompt * m_owner->m_perPrompt + choice, text, std::move(logprobs));
    }
    void ended(std::size_t choice, const studio::ServedAnswer& answer) override
    {
        m_owner->ended(m_prompt, choice, answer);
    }
    void failed(const Error& error) override { m_owner->failed(statusOf(error), error); }

private:
    std::shared_ptr<OpenAiReply> m_owner;
    std::size_t m_prompt;
};

OpenAiReply::OpenAiReply(Kind kind, OpenAiRequest request, ServedModel model,
                         const std::shared_ptr<studio::AnswerService>& service,
                         std::shared_ptr<HttpReply> reply)
    : m_kind(kind)
    , m_request(std::move(request))
    , m_model(std::move(model))
    , m_service(service)
    , m_reply(std::move(reply))
    , m_id(newId(kind == Kind::Chat ? "chatcmpl-" : "cmpl-"))
    , m_created(std::time(nullptr))
{
}

void OpenAiReply::start()
{
    const auto service = m_service.lock();
    auto asked = std::exchange(m_request.asked, {});
    m_perPrompt = asked.front().count;
    m_open = m_perPrompt * asked.size();
    m_choices.resize(m_open);
    for (std::size_t i = 0; m_request.echo && i < m_choices.size(); ++i)
        m_choices[i].text = promptOf(i);
    m_reply->onGone([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->cancelAll();
    });
    for (std::size_t i = 0; i < asked.size(); ++i) {
        auto number =
            service->submit(std::move(asked[i]), std::make_shared<Listener>(shared_from_this(), i));
        if (!number)
            return failed(statusOf(number.error()), number.error());
        if (*number == 0)
            return failed(429, Error{ErrorCode::Cancelled,
                                     "The server has as many requests as it takes. Try again in a "
                                     "few seconds.",
                                     {{"code", "queue_full"}}});
        const std::lock_guard lock(m_mutex);
        m_numbers.push_back(*number);
        if (m_closed) // gone, or an earlier prompt has failed
            service->cancel(*number);
    }
    const std::lock_guard lock(m_mutex);
    if (m_request.stream && !m_closed)
        beginOnce();
}

void OpenAiReply::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    if (const auto service = m_service.lock())
        for (const auto number : m_numbers)
            service->cancel(number);
}

void OpenAiReply::failed(int status, const Error& error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        const auto field = [&](const char* name) {
            const auto found = error.context.find(name);
            return found == error.context.end() ? std::string() : found->second;
        };
        if (m_begun) {
            m_reply->write(
                "data: " + openAiError(status, error.message, field("param"), field("code")) +
                "\n\n");
            m_reply->endStream();
        } else {
            const auto param = field("param").empty() ? field("key") : field("param");
            m_reply->send(errorResponse("/v1/", status, error.message, param, field("code")));
        }
    }
    cancelAll();
}

const std::string& OpenAiReply::promptOf(std::size_t index) const
{
    return m_request.prompts[index / m_perPrompt];
}

void OpenAiReply::beginOnce()
{
    if (std::exchange(m_begun, true))
        return;
    m_reply->beginStream("text/event-stream; charset=utf-8");
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_kind == Kind::Chat)
            writeChunk(i, {{"role", "assistant"}, {"content", ""}}, {}, {});
        else if (m_request.echo)
            writeChunk(i, promptOf(i), {}, {}); // not the choice's text: it may have grown
    }
}

void OpenAiReply::writeEvent(const Json& event)
{
    m_reply->write("data: " + toText(event) + "\n\n");
}

Json OpenAiReply::frame(bool chunk) const
{
    std::string object = "text_completion";
    if (m_kind == Kind::Chat)
        object = chunk ? "chat.completion.chunk" : "chat.completion";
    return {{"id", m_id},
            {"object", object},
            {"created", m_created},
            {"model", m_model.name},
            {"system_fingerprint", nullptr}};
}

Json OpenAiReply::usage() const
{
    return {{"prompt_tokens", m_promptTokens},
            {"completion_tokens", m_newTokens},
            {"total_tokens", m_promptTokens + m_newTokens},
            {"prompt_tokens_details", {{"cached_tokens", m_cachedTokens}}}};
}

/// `content`: the chat's delta, or the completion's text.
void OpenAiReply::writeChunk(std::size_t index, Json content, const Json& logprobs,
                             const Json& finish)
{
    Json choice{{"index", index}};
    choice[m_kind == Kind::Chat ? "delta" : "text"] = std::move(content);
    choice["logprobs"] = logprobs;
    choice["finish_reason"] = finish;
    auto event = frame(true);
    event["choices"] = Json::array({std::move(choice)});
    if (m_request.usage)
        event["usage"] = nullptr;
    writeEvent(event);
}

Json OpenAiReply::logprobsOf(const Json& tokens) const
{
    if (tokens.empty())
        return {};
    if (m_kind == Kind::Chat)
        return {{"content", tokens}, {"refusal", nullptr}};
    auto texts = Json::array(), values = Json::array(), tops = Json::array(),
         offsets = Json::array();
    for (const auto& token : tokens) {
        const auto& text = token["token"].get_ref<const std::string&>();
        texts.push_back(text);
        values.push_back(token["logprob"]);
        auto top = Json::object();
        for (const auto& other : token["top_logprobs"])
            top[other["token"].get_ref<const std::string&>()] = other["logprob"];
        tops.push_back(std::move(top));
        offsets.push_back(token["text_offset"]);
    }
    return {{"tokens", std::move(texts)},
            {"token_logprobs", std::move(values)},
            {"top_logprobs", std::move(tops)},
            {"text_offset", std::move(offsets)}};
}

void OpenAiReply::grew(std::size_t index, const std::string& text,
                       std::vector<studio::TokenLogprob> logprobs)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    auto& choice = m_choices[index];
    auto tokens = Json::array();
    for (const auto& logprob : logprobs) {
        auto token = chanceOf(logprob.chosen);
        if (m_kind == Kind::Completion)
            token["text_offset"] = logprob.offset;
        token["top_logprobs"] = Json::array();
        for (const auto& other : logprob.top)
            token["top_logprobs"].push_back(chanceOf(other));
        tokens.push_back(std::move(token));
    }
    choice.text += text;
    // Whether it is a call of a tool is known at its end.
    if (m_request.stream && !m_request.tools) {
        beginOnce();
        writeChunk(index, m_kind == Kind::Chat ? Json{{"content", text}} : Json(text),
                   logprobsOf(tokens), {});
    } else {
        for (auto& token : tokens)
            choice.logprobs.push_back(std::move(token));
    }
}

Json OpenAiReply::chatMessage(Choice& choice) const
{
    Json message{{"role", "assistant"}, {"content", choice.text}, {"refusal", nullptr}};
    if (!m_request.tools)
        return message;
    const auto calls = callsOf(m_model.toolFormat, choice.text, choice.finishReason == "length",
                               m_request.oneCall);
    if (calls.empty())
        return message;
    message["content"] = nullptr;
    message["tool_calls"] = Json::array();
    for (const auto& call : calls)
        message["tool_calls"].push_back(
            {{"id", newId("call_")},
             {"type", "function"},
             {"function", {{"name", call.name}, {"arguments", call.arguments}}}});
    if (choice.finishReason != "length") // else a call that was cut off is missing
        choice.finishReason = "tool_calls";
    return message;
}

/// What was held back because it could have been calls.
void OpenAiReply::writeToolCalls(std::size_t index, Choice& choice)
{
    auto message = chatMessage(choice);
    const auto logprobs = logprobsOf(choice.logprobs);
    if (!message.contains("tool_calls")) {
        if (!choice.text.empty())
            writeChunk(index, {{"content", choice.text}}, logprobs, {});
        return;
    }
    auto calls = std::move(message["tool_calls"]);
    for (std::size_t i = 0; i < calls.size(); ++i)
        calls[i]["index"] = i;
    writeChunk(index, {{"tool_calls", std::move(calls)}}, logprobs, {});
}

void OpenAiReply::ended(std::size_t prompt, std::size_t number, const studio::ServedAnswer& answer)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    const auto index = prompt * m_perPrompt + number;
    auto& choice = m_choices[index];
    choice.finishReason = answer.finishReason;
    m_newTokens += answer.newTokens;
    if (number == 0) { // the prompt was read once for all its answers
        m_promptTokens += answer.promptTokens;
        m_cachedTokens += answer.cachedTokens;
    }
    if (m_request.stream) {
        beginOnce();
        if (m_request.tools)
            writeToolCalls(index, choice);
        writeChunk(index, m_kind == Kind::Chat ? Json::object() : Json(""), {},
                   choice.finishReason);
    }
    if (--m_open == 0)
        finish();
}

void OpenAiReply::finish()
{
    m_closed = true;
    if (m_request.stream) {
        if (m_request.usage) {
            auto event = frame(true);
            event["choices"] = Json::array();
            event["usage"] = usage();
            writeEvent(event);
        }
        m_reply->write("data: [DONE]\n\n");
        return m_reply->endStream();
    }
    auto choices = Json::array();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto& choice = m_choices[i];
        Json json{{"index", i}};
        if (m_kind == Kind::Chat)
            json["message"] = chatMessage(choice);
        else
            json["text"] = choice.text;
        json["logprobs"] = logprobsOf(choice.logprobs);
        json["finish_reason"] = choice.finishReason;
        choices.push_back(std::move(json));
    }
    auto body = frame(false);
    body["choices"] = std::move(choices);
    body["usage"] = usage();
    m_reply->send({.status = 200, .body = toText(body)});
}

} // namespace anneal::serve
