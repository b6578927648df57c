#pragma once

#include "core/ops/output_product.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

/// The differentiable building blocks of the decoder. On the CPU the hot ones have a hand-written
/// forward and backward (one pass over memory each); on other devices the same formula runs as ATen
/// operators. All work in the input's dtype with fp32 inside, as transformers does.
///
/// Tokens are laid out flat: N = all tokens of all sequences of a batch one after the other, no
/// padding.
namespace anneal::ops {

/// Where the sequences of a flat batch begin: offsets[i] .. offsets[i+1] are the rows of sequence
/// i; offsets.size() = sequences + 1.
using Offsets = std::vector<std::int64_t>;

/// x [N, H], weight [H] -> [N, H]. y = cast(x / sqrt(mean(x^2) + eps)) * weight (Llama: cast before
/// the product), or in fp32 with (1 + weight) (Gemma: `offset` true). Source: Zhang & Sennrich
/// 2019, arXiv:1910.07467; rounding order as transformers.
[[nodiscard]] at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps,
                                 bool offset = false);

/// Rotates q or k: x [N, heads, headDim], cos and sin [N, headDim] (computed in fp32, cast to x's
/// type). Pairs are (i, i + headDim/2). Source: Su et al. 2021, arXiv:2104.09864, in the half-split
/// form of transformers.
[[nodiscard]] at::Tensor rotary(const at::Tensor& x, const at::Tensor& cosTable,
                                const at::Tensor& sinTable);

/// silu(gate) * up, both [N, I].
[[nodiscard]] at::Tensor swiglu(const at::Tensor& gate, const at::Tensor& up);

enum class GateActivation { Silu, Gelu, GeluTanh, Relu };

/// activation(gate) * up, both [N, I]; GeluTanh is GELU's approximation by tanh.
[[nodiscard]] at::Tensor gated(const at::Tensor& gate, const at::Tensor& up,
                               GateActivation activation);

struct AttentionOptions {
    double scale = 1.0; ///< usually 1/sqrt(headDim)
    std::int64_t window =
        0; ///< sliding window length, 0 = none: key j is seen by query i when i - j < window
    double softcap = 0.0; ///< Gemma 2's tanh cap on the scores, 0 = none
};

/// Causal attention within each sequence. q [N, heads, headDim], k and v [N, kvHeads, headDim] ->
/// [N, heads, headDim]. Softmax in fp32. Grouped queries: head h reads key/value head h / (heads /
/// kvHeads).
[[nodiscard]] at::Tensor causalAttention(const at::Tensor& q, const at::Tensor& k,
                                         const at::Tensor& v, const Offsets& offsets,
                                         const AttentionOptions& options);

/// Sum of cross-entropies of the rows that have a label, never holding more than `chunk` rows of
/// logits. hidden [N, H] (or [N, H + r], see OutputMatrix), targets [N] int64 (the token that
/// position i has to predict, -100 = none; already shifted) -> scalar fp32 sum. A weight that
/// requires no gradient may be of another type. The gradient with respect to hidden (and to the
/// matrix where it requires one) is computed in the same pass. `softcap`: final logit cap, 0 =
/// none.
[[nodiscard]] at::Tensor linearCrossEntropySum(const at::Tensor& hidden, const OutputMatrix& matrix,
                                               const at::Tensor& targets, double softcap = 0.0,
                                               std::int64_t chunk = 256);

/// How the loss of a token differs from its cross-entropy ce.
struct TokenLossRule {
    double smoothing = 0; ///< e: (1 - e) ce + e * mean over the vocabulary of -log p (Szegedy et
                          ///< al. 2016, arXiv:1512.00567, section 7)
    enum class Weight {
        None,
        Probability, ///< ce * p(target), the factor without a gradient (DFT: Wu et al. 2025,
                     ///< arXiv:2508.05629)
        Entropy      ///< ce * (H / 3)^alpha, H the entropy of the softmax over the 20 largest
                     ///< logits, without a gradient (EAFT)
    } weight = Weight::None;
    double alpha = 1;

    [[nodiscard]] bool isPlain() const { return smoothing <= 0 && weight == Weight::None; }
};

/// linearCrossEntropySum by another rule. Slower: by tensor operators in fp32.
[[nodiscard]] at::Tensor linearTokenLossSum(const at::Tensor& hidden, const OutputMatrix& matrix,
                                            const at::Tensor& targets, const TokenLossRule& rule,
                                            double softcap = 0.0, std::int64_t chunk = 256);

/// Sum over all rows of how far the model's next-token distribution q is from a reference
/// distribution p: KL(p || q) = sum p (log p - log q), in nats. hidden [N, H] or [N, H + r] and
/// reference [N, H] (final hidden states of the two models, which share the matrix's weight) ->
/// scalar sum in fp32, never holding more than `chunk` rows of logits. The gradient goes to
/// `hidden` and to what an adapter adds to the matrix, and is computed in the same pass. `softcap`
/// as above. Source: Kullback & Leibler 1951; as a hold on what a model knew, Li & Hoiem 2016,
/// arXiv:1606.09282.
[[nodiscard]] at::Tensor linearDivergenceSum(const at::Tensor& hidden, const at::Tensor& reference,
                                             const OutputMatrix& matrix, double softcap = 0.0,
                                             std::int64_t chunk = 256);

} // namespace anneal::ops
