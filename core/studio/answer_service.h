#pragma once

#include "core/studio/engine.h"
#include "core/text/grammar.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Answering many at once over one model: requests join and leave the running batch between two
/// tokens. What the server stands on.
namespace anneal::studio {

struct ServiceLimits {
    std::size_t together = 64;    ///< answers (with beams: beams) that grow at once, 1 to 64
    std::size_t waiting = 128;    ///< requests that wait for a place; more are not taken
    std::uint64_t cacheBytes = 0; ///< keys and values of running answers; 0 = half the free memory
    std::uint64_t prefixBytes = std::uint64_t{256} << 20; ///< those of earlier prompts, kept
};

/// One request, which may want several answers.
struct ServiceRequest {
    /// `voice` counts the choices that the service was loaded with. Each further
    /// answer draws by the seed and its number.
    GenerateRequest question;
    std::size_t count = 1;
    double presencePenalty = 0, frequencyPenalty = 0;
    std::vector<std::pair<std::int32_t, double>> logitBias;
    int topLogprobs = -1; ///< alternatives told of each token; -1 = no logprobs at all
    std::shared_ptr<const text::Grammar> form; ///< that the answer has; null = any text
    bool wholeText = false;                    ///< ServedAnswer::whole is wanted
    /// Instead of an answer: what the model makes of the question itself, or what a reward model
    /// gives for it (AnswerListener::measured()). Options and rules don't count then.
    enum class Wants { Answer, Embedding, Score } wants = Wants::Answer;
};

struct TokenChance {
    std::int32_t id = 0;
    std::string text; ///< U+FFFD where the token is a part of a character
    double logprob = 0;
};
struct TokenLogprob {
    TokenChance chosen;
    std::vector<TokenChance> top; ///< most probable first
    std::size_t offset = 0;       ///< characters (code points) of the new text in front of it
};

struct ServedAnswer : Answer {
    std::int64_t cachedTokens = 0; ///< of the prompt: were known from an earlier one
    std::string whole;             ///< prompt and answer as one text
    /// The text without its prefix, whose tokens may read otherwise than the request wrote it:
    /// without special tokens, in the tokenizer's normal form.
    std::string added;
};

/// Hears of one request. Called on the service's thread, so it must neither block nor throw.
/// Nothing comes after every answer has ended, or after failed().
class AnswerListener {
public:
    virtual ~AnswerListener() = default;
    /// `text` became certain; `logprobs` (where wanted) are of the tokens since the last call.
    virtual void grew(std::size_t choice, const std::string& text,
                      std::vector<TokenLogprob> logprobs) = 0;
    virtual void ended(std::size_t choice, const ServedAnswer& answer) = 0;
    virtual void failed(const Error& error) = 0;
    /// Embedding: the mean of the last layer's states over `tokens` tokens, made to length 1.
    /// Score: one number.
    virtual void measured(const std::vector<float>& values, std::int64_t tokens)
    {
        static_cast<void>(values);
        static_cast<void>(tokens);
    }
};

struct ServiceFigures {
    std::size_t waiting = 0, running = 0; ///< requests without a place; answers that grow
    std::uint64_t promptTokens = 0, cachedTokens = 0, newTokens = 0; ///< since the start
    std::uint64_t steps = 0; ///< times that the model was asked for one more token of each
    std::uint64_t prefixBytes = 0;
};

/// Thread use: any thread may call. The destructor stops it.
class AnswerService {
public:
    virtual ~AnswerService() = default;

    /// A number for cancel(); 0 where the queue is full. Fails with InvalidArgument when nothing is
    /// asked, the prompt leaves no room, or options don't go together.
    [[nodiscard]] virtual Result<std::uint64_t>
    submit(ServiceRequest request, std::shared_ptr<AnswerListener> listener) = 0;

    /// Ends what runs, which fails with Cancelled, and returns when the service's thread is done.
    /// Not to be called from a listener.
    virtual void stop() = 0;

    /// Nobody waits for it any more. A call to its listener may still be under way.
    virtual void cancel(std::uint64_t number) = 0;

    [[nodiscard]] virtual ServiceFigures figures() const = 0;
    [[nodiscard]] virtual std::int64_t maxPositions() const = 0;
    [[nodiscard]] virtual std::string chatTemplateName(std::size_t voice) const = 0; ///< "" = none

    /// How many tokens the model would read before it answers. Fails as submit() does.
    [[nodiscard]] virtual Result<std::int64_t>
    promptTokens(const GenerateRequest& question) const = 0;

    /// Whether it is a reward model: its folder has a value head.
    [[nodiscard]] virtual bool givesScores(std::size_t voice) const = 0;

    /// The tokens of a text as the model reads it (`special`: with those that begin a text).
    [[nodiscard]] virtual std::vector<std::int32_t> tokensOf(const std::string& text,
                                                             bool special) const = 0;
};

} // namespace anneal::studio
