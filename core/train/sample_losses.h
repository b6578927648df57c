#pragma once

#include "core/config/run_config.h"
#include "core/data/dataset.h"
#include "core/model/causal_lm.h"
#include "core/ops/ops.h"
#include "core/train/measured.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace anneal::train {

/// Sums over the labelled positions of some samples, scalars in fp32.
struct SampleLosses {
    at::Tensor own;     ///< cross-entropies of the user's
    at::Tensor learned; ///< cross-entropies of general ones; undefined without such
    at::Tensor pseudo;  ///< cross-entropies of those that a model answered; undefined without such
    at::Tensor held;    ///< how far answers to general ones are from the base model's
                        ///< (ops::linearDivergenceSum); undefined without such
};

/// How well the next tokens of one sample are told.
struct TokenHits {
    std::int64_t right = 0;    ///< labelled positions whose token is the most probable one
    std::int64_t labelled = 0; ///< all of them
};

/// Adds the samples' shares of right tokens to the sums of their batch.
void addHits(const std::vector<TokenHits>& hits, BatchSums& sums);

/// How tokens that are learned are counted.
struct LossRules {
    ops::TokenLossRule tokens;
    double heldToBase = 0; ///< ASFT: so many times ops::linearDivergenceSum from the base model is
                           ///< added for the user's labelled positions
};
[[nodiscard]] LossRules lossRules(const config::RunConfig& config);

/// One forward pass over the samples as one flat batch, with gradients where grad mode is on;
/// `checkpointEvery`: see CausalLm::hiddenStates. Held ones take a second forward pass
/// without the adapters. `paddedLength`: of the micro-batch that the samples belong to, see
/// TokenBatch::length. `hits` gets one
/// entry a sample, at the cost of another product with the output matrix. For the current share
/// (core/adapter/work_scope.h).
[[nodiscard]] SampleLosses lossesOf(model::CausalLm& model,
                                    const std::vector<const data::EncodedSample*>& samples,
                                    std::int64_t checkpointEvery, std::int64_t paddedLength = 0,
                                    std::vector<TokenHits>* hits = nullptr,
                                    const LossRules& rules = {});

} // namespace anneal::train
