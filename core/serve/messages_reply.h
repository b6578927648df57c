#pragma once

#include "core/serve/http_message.h"
#include "core/serve/messages_request.h"
#include "core/studio/answer_service.h"

#include <memory>
#include <mutex>
#include <string>

namespace anneal::serve {

/// Answers one request in the form of Anthropic's Messages, at once or as its stream of events.
/// Keeps itself alive until the answer has ended. The thread of the service calls; start() once.
class MessagesReply final : public studio::AnswerListener,
                            public std::enable_shared_from_this<MessagesReply> {
public:
    MessagesReply(MessagesRequest request, ServedModel model, std::shared_ptr<HttpReply> reply);

    /// Asks the model; a refusal is answered too.
    void start(const std::shared_ptr<studio::AnswerService>& service);

    void grew(std::size_t choice, const std::string& text,
              std::vector<studio::TokenLogprob> logprobs) override;
    void ended(std::size_t choice, const studio::ServedAnswer& answer) override;
    void failed(const Error& error) override;

private:
    void refuse(int status, const Error& error);
    void begin();
    void writeEvent(const char* name, const Json& event);
    void writeBlock(const Json& block);
    [[nodiscard]] Json contentOf(const studio::ServedAnswer& answer, std::string& reason) const;

    MessagesRequest m_request;
    const ServedModel m_model;
    const std::shared_ptr<HttpReply> m_reply;
    const std::string m_id;

    std::mutex m_mutex; // guards all below
    std::int64_t m_promptTokens = 0;
    bool m_begun = false, m_closed = false, m_inText = false;
    std::size_t m_blocks = 0; ///< that were written
};

/// {"type": "error", "error": {"type", "message"}} as text.
[[nodiscard]] std::string anthropicError(int status, const std::string& message);

/// Whether errors of a path have that form.
[[nodiscard]] bool isAnthropic(std::string_view path);

} // namespace anneal::serve
