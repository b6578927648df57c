#include "core/serve/answer_route.h"

#include "core/serve/api_error.h"
#include "core/serve/json_text.h"

#include <optional>

namespace anneal::serve {
namespace {

constexpr const char* kPath = "/answer";

/// The tutorial's settings; top_k is what transformers has where none is given.
config::GenerationOptions tutorialOptions()
{
    config::GenerationOptions options;
    options.doSample = true;
    options.temperature = 0.6;
    options.topP = 0.85;
    options.topK = 50;
    options.repetitionPenalty = 1.2;
    options.noRepeatNgramSize = 3;
    options.numBeams = 4;
    options.earlyStopping = true;
    options.maxNewTokens = std::nullopt;
    options.maxLength = 100;
    options.minLength = 30;
    return options;
}

HttpResponse unprocessable(const char* type, const std::string& field, const char* message,
                           const Json& input)
{
    const Json problem{
        {"type", type}, {"loc", Json::array({"query", field})}, {"msg", message}, {"input", input}};
    return {.status = 422, .body = toText(Json{{"detail", Json::array({problem})}})};
}

/// As FastAPI reads a flag.
std::optional<bool> flagOf(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (text == "true" || text == "1" || text == "on" || text == "yes" || text == "t" ||
        text == "y")
        return true;
    if (text == "false" || text == "0" || text == "off" || text == "no" || text == "f" ||
        text == "n")
        return false;
    return std::nullopt;
}

class Listener final : public studio::AnswerListener {
public:
    Listener(std::shared_ptr<HttpReply> reply, bool answerAlone)
        : m_reply(std::move(reply))
        , m_answerAlone(answerAlone)
    {
    }
    void grew(std::size_t, const std::string&, std::vector<studio::TokenLogprob>) override {}
    void ended(std::size_t, const studio::ServedAnswer& answer) override
    {
        const auto& text = m_answerAlone ? answer.text : answer.whole;
        m_reply->send({.status = 200, .body = toText(Json{{"generated_text", text}})});
    }
    void failed(const Error& error) override { m_reply->send(errorResponse(kPath, error)); }

private:
    std::shared_ptr<HttpReply> m_reply;
    bool m_answerAlone;
};

} // namespace

void answerPrompt(const Url& url, const std::shared_ptr<studio::AnswerService>& service,
                  const std::shared_ptr<HttpReply>& reply)
{
    const auto prompt = url.value("prompt");
    if (!prompt) // told first, also beside others: it is what the tutorial's service says then
        return reply->send(unprocessable("missing", "prompt", "Field required", {}));
    for (const auto& [name, value] : url.query)
        if (name != "prompt" && name != "template")
            return reply->send(
                unprocessable("extra_forbidden", name, "Extra inputs are not permitted", value));
    const auto wanted = url.value("template");
    const auto withTemplate = wanted ? flagOf(*wanted) : std::optional(false);
    if (!withTemplate)
        return reply->send(
            unprocessable("bool_parsing", "template",
                          "Input should be a valid boolean, unable to interpret input", *wanted));
    if (prompt->empty())
        return reply->send(errorResponse(kPath, 400, "The prompt is empty; ask something."));
    studio::ServiceRequest request;
    request.question.options = tutorialOptions();
    request.wholeText = !*withTemplate;
    if (*withTemplate)
        request.question.conversation.messages.push_back({text::Role::User, *prompt});
    else
        request.question.rawText = *prompt;
    const auto number =
        service->submit(std::move(request), std::make_shared<Listener>(reply, *withTemplate));
    if (!number)
        return reply->send(errorResponse(kPath, number.error()));
    if (*number == 0)
        return reply->send(errorResponse(kPath, 429,
                                         "The server has as many requests as it takes. Try again "
                                         "in a few seconds."));
    reply->onGone([weak = std::weak_ptr(service), number = *number] {
        if (const auto open = weak.lock())
            open->cancel(number);
    });
}

} // namespace anneal::serve
