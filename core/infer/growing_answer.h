#pragma once

#include "core/infer/generator.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace anneal::infer {

/// Says what form an answer has to have. There has to be a token that it allows, at any time.
class TokenGuard {
public:
    virtual ~TokenGuard() = default;
    /// Whether the answer may go on (or end) with this token. Asked in the order in which tokens
    /// are drawn, so it need not be quick for all of them.
    [[nodiscard]] virtual bool allows(text::TokenId id) = 0;
    virtual void accept(text::TokenId id) = 0; ///< it does
    /// Whether so few tokens may come that drawing and asking again would take long.
    [[nodiscard]] virtual bool isNarrow() { return false; }
};

/// What a request may add to config::GenerationOptions; OpenAI's names and meanings.
struct ChoiceRules {
    /// Subtracted from the logit of a token that the answer holds already: once, and for each time.
    double presencePenalty = 0, frequencyPenalty = 0;
    std::vector<std::pair<text::TokenId, double>> bias; ///< added to logits
    std::int64_t topLogprobs = -1; ///< so many alternatives are told; -1: no logprobs at all
    std::shared_ptr<TokenGuard> guard;

    [[nodiscard]] bool isPlain() const
    {
        return presencePenalty == 0 && frequencyPenalty == 0 && bias.empty() && !guard;
    }
};

/// A token with the logarithms of the model's own probabilities, before any rule.
struct Chosen {
    text::TokenId id = 0;
    float logprob = 0; ///< with topLogprobs >= 0
    std::vector<std::pair<text::TokenId, float>> top;
};

/// An answer that grows beside others: whoever owns model and cache shows it the logits of its rows
/// and does as it says. One row, or one a beam.
class GrowingAnswer {
public:
    /// Row i of the answer continues its row sources[i] with tokens[i]. Empty: it has ended.
    struct Step {
        std::vector<std::size_t> sources;
        std::vector<text::TokenId> tokens;
    };

    virtual ~GrowingAnswer() = default;

    /// logits [rows, vocabulary] fp32; the first time [1, vocabulary], of the prompt's last token.
    /// Fails with Diverged when they are not numbers.
    [[nodiscard]] virtual Result<Step> next(const at::Tensor& logits) = 0;

    /// So far, the stop token left out; with beams only once it has ended.
    [[nodiscard]] virtual const std::vector<Chosen>& chosen() const = 0;
    [[nodiscard]] virtual FinishReason reason() const = 0; ///< once it has ended
};

/// As generate() would answer. Fails with InvalidArgument when the prompt is empty or has unknown
/// ids, max_length leaves no room, or beams meet rules that they don't have.
[[nodiscard]] Result<std::unique_ptr<GrowingAnswer>>
growAnswer(const std::vector<text::TokenId>& prompt, const std::vector<text::TokenId>& stopIds,
           const config::GenerationOptions& options, ChoiceRules rules, std::int64_t vocabulary);

} // namespace anneal::infer
