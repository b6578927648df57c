#pragma once

#include "core/engine/prefix_store.h"
#include "core/engine/prompt.h"
#include "core/engine/served_choice.h"
#include "core/train/value_head.h"

#include <ATen/core/Tensor.h>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace anneal::engine {

using SharedRequest = std::shared_ptr<ServedRequest>;

/// Whether a request is only read: for an embedding or a score.
[[nodiscard]] bool measures(const ServedRequest& request);

/// Answers many requests over one model: a thread of its own reads the whole pieces of long prompts
/// between the steps of the answers that grow and what is left of prompts in those steps, beside
/// them; answers join and leave from step to step. Thread use: as
/// studio::AnswerService.
class BatchingService final : public studio::AnswerService {
public:
    BatchingService(LoadedModel loaded, std::vector<std::unique_ptr<Voice>> voices,
                    std::vector<std::optional<train::ValueHead>> heads,
                    const studio::ServiceLimits& limits);

    ~BatchingService() override { BatchingService::stop(); }

    void stop() override;

    Result<std::uint64_t> submit(studio::ServiceRequest request,
                                 std::shared_ptr<studio::AnswerListener> listener) override;
    void cancel(std::uint64_t number) override;
    studio::ServiceFigures figures() const override;

    std::int64_t maxPositions() const override { return m_model->config().maxPositions; }
    std::string chatTemplateName(std::size_t voice) const override
    {
        const auto& encoder = m_voices.at(voice)->context.encoder;
        return encoder ? encoder->chatTemplate().name : std::string();
    }
    Result<std::int64_t> promptTokens(const studio::GenerateRequest& question) const override
    {
        ANNEAL_TRY(const auto prompt,
                   promptWithPrefix(m_voices.at(question.voice)->context, question));
        return std::ssize(prompt);
    }
    bool givesScores(std::size_t voice) const override { return m_heads.at(voice).has_value(); }
    std::vector<std::int32_t> tokensOf(const std::string& text, bool special) const override
    {
        return m_voices.front()->context.tokenizer->encode(text, {special, false});
    }

private:
    /// A prompt of which whole pieces are being read.
    struct Reading {
        SharedRequest request;
        std::unique_ptr<model::KvCache> cache; ///< of one sequence
        at::Tensor states; ///< fp32 [hidden]: their sum for an embedding, the last for a score
    };
    /// The answers of one voice that grow together, and the prompts whose last tokens are read
    /// beside them.
    struct Batch {
        std::unique_ptr<model::KvCache> cache; ///< the answers' rows, then the prompts
        std::vector<std::unique_ptr<ServedChoice>> choices;
        std::vector<text::TokenId> tokens; ///< of each row: the one to go on from
        std::vector<SharedRequest> prompts;

        [[nodiscard]] bool empty() const { return choices.empty() && prompts.empty(); }
    };
    /// What comes out of a step: sequence i of the batch continues sequence sources[i].
    struct Stepped {
        std::vector<std::unique_ptr<ServedChoice>> choices;
        std::vector<text::TokenId> tokens;
        std::vector<std::size_t> sources;
        std::size_t newTokens = 0;
    };

    void run(const std::stop_token& stop);
    [[nodiscard]] bool waitForWork(const std::stop_token& stop);
    void admit();
    [[nodiscard]] bool hasRoomFor(const ServedRequest& request) const;
    void dropGone();
    void readPrompts();
    [[nodiscard]] Result<void> readPiece(Reading& reading);
    void readRest(Reading& reading);
    static void addStates(Reading& reading, const at::Tensor& hidden);
    void giveMeasured(Reading& reading);
    void step(std::size_t voice);
    void grow(Batch& batch, const at::Tensor& logits, Stepped& stepped);
    [[nodiscard]] Result<void> begin(const SharedRequest& request, std::size_t sequence,
                                     const at::Tensor& logits, Stepped& stepped);
    [[nodiscard]] at::Tensor hiddenStatesOf(std::size_t voice,
                                            const std::vector<std::int64_t>& pieces);
    void failRequest(ServedRequest& request, const Error& error);
    void failBatch(Batch& batch, const Error& error);
    static void keepSequences(Batch& batch, const std::vector<std::size_t>& sources);
    void leave(ServedRequest& request);
    void useVoice(std::size_t voice);
    [[nodiscard]] std::size_t growing() const;
    [[nodiscard]] bool isIdle() const;

    std::unique_ptr<model::CausalLm> m_model;
    std::vector<std::unique_ptr<Voice>> m_voices;
    std::vector<std::optional<train::ValueHead>> m_heads; ///< one a voice
    studio::ServiceLimits m_limits;
    bool m_alone;
    std::uint64_t m_tokenBytes;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<SharedRequest> m_waiting;                         // guarded by m_mutex
    std::map<std::uint64_t, std::weak_ptr<ServedRequest>> m_all; // guarded by m_mutex
    studio::ServiceFigures m_figures;                            // guarded by m_mutex
    std::uint64_t m_lastNumber = 0;                              // guarded by m_mutex
    bool m_someGone = false;                                     // guarded by m_mutex

    // The thread's own.
    PrefixStore m_prefixes;
    std::deque<Reading> m_reading;
    std::vector<Batch> m_batches; ///< one a voice
    std::size_t m_rows = 0;       ///< that placed requests take
    std::uint64_t m_cacheBytes = 0;
    std::size_t m_voice = 0; ///< whose adapter lies on the model

    std::jthread m_thread; // declared last: joins before the rest goes
};

} // namespace anneal::engine
