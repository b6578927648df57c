#pragma once

#include "core/base/error.h"
#include "core/config/options.h"
#include "core/jobs/job.h"
#include "core/model/causal_lm.h"
#include "core/text/tokenizer.h"

#include <functional>
#include <vector>

namespace anneal::infer {

enum class FinishReason { Stop, Length, Cancelled };

struct Generated {
    std::vector<text::TokenId> newIds; ///< the stop token left out
    FinishReason reason = FinishReason::Stop;
    double promptSeconds = 0, seconds = 0; ///< reading the prompt; all
};

/// Called for each new token on the caller's thread; returning false ends the generation
/// (FinishReason::Cancelled).
using TokenListener = std::function<bool(text::TokenId id)>;

/// Greedy, sampling or beam search as transformers' generate() does it, with a KV cache. stopIds
/// end the text. Logits are processed in transformers' order: repetition penalty, no-repeat n-gram,
/// min length, temperature, top-k, top-p, min-p.
[[nodiscard]] Result<Generated> generate(model::CausalLm& model,
                                         const std::vector<text::TokenId>& prompt,
                                         const std::vector<text::TokenId>& stopIds,
                                         const config::GenerationOptions& options,
                                         const TokenListener& onToken, jobs::JobContext& context);

/// log p(ids[i] | ids[<i]) in fp32 for every position (nan for the first), and logits [tokens,
/// vocabulary] when wanted.
struct Scored {
    std::vector<double> tokenLogprobs; ///< size of ids; [0] = nan
    at::Tensor logits;                 ///< fp32 [tokens, vocabulary] or undefined
};
[[nodiscard]] Result<Scored> score(model::CausalLm& model, const std::vector<text::TokenId>& ids,
                                   bool keepLogits);

} // namespace anneal::infer
