#pragma once

#include "core/serve/generation_request.h"
#include "core/serve/http_message.h"
#include "core/studio/answer_service.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace anneal::serve {

/// A name for an answer that no other has: the prefix and random letters.
[[nodiscard]] std::string newId(const char* prefix);

/// Answers one request in OpenAI's form, at once or as a stream of server-sent events, while its
/// texts grow. Keeps itself alive until the last has ended.
class OpenAiReply final : public std::enable_shared_from_this<OpenAiReply> {
public:
    enum class Kind { Chat, Completion };

    OpenAiReply(Kind kind, OpenAiRequest request, ServedModel model,
                const std::shared_ptr<studio::AnswerService>& service,
                std::shared_ptr<HttpReply> reply);

    /// Asks the model; a refusal is answered too. To be called once, while the service is there.
    void start();

private:
    class Listener;
    struct Choice {
        std::string text;
        Json logprobs = Json::array(); ///< one entry a token, in the chat's form
        std::string finishReason;
    };

    void grew(std::size_t choice, const std::string& text,
              std::vector<studio::TokenLogprob> logprobs);
    void ended(std::size_t prompt, std::size_t choice, const studio::ServedAnswer& answer);
    void failed(int status, const Error& error);
    void finish();
    void beginOnce();
    void cancelAll();
    void writeEvent(const Json& event);

    [[nodiscard]] const std::string& promptOf(std::size_t choice) const; ///< for echo
    [[nodiscard]] Json frame(bool chunk) const;
    [[nodiscard]] Json usage() const;
    [[nodiscard]] Json chatMessage(Choice& choice) const;
    void writeChunk(std::size_t index, Json content, const Json& logprobs, const Json& finish);
    [[nodiscard]] Json logprobsOf(const Json& tokens) const;
    void writeToolCalls(std::size_t index, Choice& choice);

    const Kind m_kind;
    OpenAiRequest m_request;
    const ServedModel m_model;
    const std::weak_ptr<studio::AnswerService> m_service; ///< which holds the listeners
    const std::shared_ptr<HttpReply> m_reply;
    const std::string m_id;
    const std::int64_t m_created;
    std::size_t m_perPrompt = 1; ///< answers of each prompt

    std::mutex m_mutex; // guards all below
    std::vector<Choice> m_choices;
    std::vector<std::uint64_t> m_numbers;
    std::size_t m_open = 0;
    std::int64_t m_promptTokens = 0, m_cachedTokens = 0, m_newTokens = 0;
    bool m_begun = false, m_closed = false;
};

} // namespace anneal::serve
