#pragma once

#include "core/engine/answer_text.h"
#include "core/engine/loaded_model.h"
#include "core/infer/growing_answer.h"
#include "core/studio/answer_service.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace anneal::engine {

/// A request on its way through the service. Its constant parts may be read by any thread, the
/// rest belongs to the service's thread.
struct ServedRequest {
    std::uint64_t number = 0;
    studio::ServiceRequest request;
    std::shared_ptr<studio::AnswerListener> listener;
    std::vector<text::TokenId> prompt; ///< with the prefix
    std::vector<text::TokenId> prefix; ///< of the answer, that is there already
    std::size_t rows = 1;              ///< that it takes in a batch
    std::uint64_t cacheBytes = 0;      ///< that its keys and values may grow to
    std::atomic<bool> gone{false};     ///< cancelled

    std::vector<std::unique_ptr<infer::GrowingAnswer>> growths; ///< until the prompt is read
    std::size_t open = 0;                                       ///< answers that have not ended
    std::int64_t cachedTokens = 0;
    bool placed = false; ///< counted in rows and bytes
    std::chrono::steady_clock::time_point started, promptRead;
};

/// One of the answers of a request: from logits to text. Thread use: the service's.
class ServedChoice final {
public:
    ServedChoice(std::shared_ptr<ServedRequest> request, std::size_t index,
                 const AnswerContext& speech);

    /// As infer::GrowingAnswer::next(); tells the listener what there is to tell.
    [[nodiscard]] Result<infer::GrowingAnswer::Step> next(const at::Tensor& logits);

    [[nodiscard]] ServedRequest& request() const { return *m_request; }
    [[nodiscard]] const std::shared_ptr<ServedRequest>& shared() const { return m_request; }
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t newTokens() const { return m_told; }

private:
    void tell(const std::string& text);
    void end(infer::FinishReason reason);
    [[nodiscard]] studio::TokenLogprob logprobOf(const infer::Chosen& chosen) const;

    std::shared_ptr<ServedRequest> m_request;
    std::size_t m_index;
    const AnswerContext* m_speech;
    std::unique_ptr<infer::GrowingAnswer> m_growth;
    text::StreamDecoder m_decoder;
    AnswerText m_text;
    std::vector<studio::TokenLogprob> m_logprobs; ///< not told yet
    std::size_t m_told = 0;                       ///< tokens that went into the text
    std::size_t m_characters = 0;                 ///< of the new text so far, held back ones too
    std::size_t m_rows = 1;
};

} // namespace anneal::engine
