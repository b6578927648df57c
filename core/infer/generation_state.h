#pragma once

#include "core/infer/generator.h"

#include <ATen/core/Generator.h>

namespace anneal::infer {

/// One generate() call: what the search methods share.
struct GenerationState {
    model::CausalLm& model;
    const std::vector<text::TokenId>& prompt;
    const std::vector<text::TokenId>& stopIds;
    const config::GenerationOptions& options;
    const TokenListener& onToken;
    jobs::JobContext& context;
    std::int64_t maxNewTokens = 0;
    at::Generator generator;

    [[nodiscard]] bool isStop(text::TokenId id) const;
};

/// How many tokens may follow a prompt. Fails with InvalidArgument when max_length leaves none.
[[nodiscard]] Result<std::int64_t> newTokenLimit(const std::vector<text::TokenId>& prompt,
                                                 const config::GenerationOptions& options);

/// Fails with InvalidArgument when the prompt is empty or holds ids that the model doesn't have.
[[nodiscard]] Result<void> checkIds(const std::vector<text::TokenId>& ids, std::int64_t vocabulary);

/// The next token: the best one, or one drawn. `scores` [1, vocabulary] after penalise().
[[nodiscard]] text::TokenId chooseToken(const at::Tensor& scores,
                                        const config::GenerationOptions& options,
                                        std::size_t stopCount, at::Generator& generator);

/// Reads the prompt into the cache's only sequence, in pieces; the logits of its last position, [1,
/// vocabulary] fp32. Undefined when stopped midway.
[[nodiscard]] at::Tensor readPrompt(GenerationState& state, model::KvCache& cache);

/// Appends one token to each sequence; logits [sequences, vocabulary] fp32.
[[nodiscard]] at::Tensor step(model::CausalLm& model, const std::vector<text::TokenId>& ids,
                              model::KvCache& cache);

/// Fails with Diverged when the model's output is not a number.
[[nodiscard]] Result<void> checkLogits(const at::Tensor& logits);

/// Beam search (and beam sampling) as transformers 5 does it. Source: its generation/utils.py,
/// _beam_search.
[[nodiscard]] Result<Generated> beamSearch(GenerationState& state);

} // namespace anneal::infer
