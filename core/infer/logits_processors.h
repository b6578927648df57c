#pragma once

#include "core/config/options.h"
#include "core/text/tokenizer.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace anneal::infer {

/// The token ids of each row so far, prompt included.
using Rows = std::vector<std::vector<text::TokenId>>;

// Each function takes scores [rows, vocabulary] fp32 and returns new ones; a token that is cut gets
// -inf. The arithmetic and the rules at the edges are those of the transformers library's logits
// processors of the same names.

/// Scores of tokens that occur in the row are divided by `penalty` when positive, else multiplied
/// by it.
[[nodiscard]] at::Tensor repetitionPenalty(const at::Tensor& scores, const Rows& rows,
                                           double penalty);

/// Cuts every token that would repeat an n-gram of the row.
[[nodiscard]] at::Tensor noRepeatNgram(const at::Tensor& scores, const Rows& rows,
                                       std::int64_t size);

/// Cuts the stop tokens while a row (prompt included) is shorter than `length`.
[[nodiscard]] at::Tensor minLength(const at::Tensor& scores, const Rows& rows, std::int64_t length,
                                   const std::vector<text::TokenId>& stopIds);

/// The same while a row has fewer than `count` tokens after its prompt.
[[nodiscard]] at::Tensor minNewTokens(const at::Tensor& scores, const Rows& rows,
                                      std::int64_t promptLength, std::int64_t count,
                                      const std::vector<text::TokenId>& stopIds);

[[nodiscard]] at::Tensor temperature(const at::Tensor& scores, double value);

/// Keeps the k highest and everything equal to the k-th.
[[nodiscard]] at::Tensor topK(const at::Tensor& scores, std::int64_t k,
                              std::int64_t keepAtLeast = 1);

/// Keeps the smallest set of the most probable tokens whose probabilities add up to p.
[[nodiscard]] at::Tensor topP(const at::Tensor& scores, double p, std::int64_t keepAtLeast = 1);

/// Keeps tokens at least `p` times as probable as the most probable one.
[[nodiscard]] at::Tensor minP(const at::Tensor& scores, double p, std::int64_t keepAtLeast = 1);

/// Keeps the tokens whose surprise is nearest to the expected one, until their probabilities add up
/// to p. Source: Meister et al. 2022, arXiv:2202.00666, algorithm of section 4.
[[nodiscard]] at::Tensor typicalP(const at::Tensor& scores, double p, std::int64_t keepAtLeast = 1);

/// What holds for every way of choosing, in transformers' order: repetition penalty, no-repeat
/// n-gram, min length.
[[nodiscard]] at::Tensor penalise(at::Tensor scores, const Rows& rows,
                                  const config::GenerationOptions& options,
                                  const std::vector<text::TokenId>& stopIds);

/// What sampling adds, in transformers' order: temperature, top-k, top-p, min-p,
/// typical-p.
[[nodiscard]] at::Tensor warp(at::Tensor scores, const config::GenerationOptions& options,
                              std::size_t stopCount);

/// penalise(), and warp() when tokens are drawn.
[[nodiscard]] at::Tensor processLogits(at::Tensor scores, const Rows& rows,
                                       const config::GenerationOptions& options,
                                       const std::vector<text::TokenId>& stopIds);

/// Column of the highest of scores [1, vocabulary], the first of equals; -1 when there is a NaN. By
/// the calling thread alone: a parallel region costs more than this where another program holds a
/// core.
[[nodiscard]] std::int64_t bestColumn(const at::Tensor& scores);

/// Columns of the k highest of scores [1, vocabulary] and of all equal to the k-th, in their order;
/// int64 [k or more].
[[nodiscard]] at::Tensor highestColumns(const at::Tensor& scores, std::int64_t k);

/// True when tokens are drawn, false when the best one is taken.
[[nodiscard]] bool samples(const config::GenerationOptions& options);

} // namespace anneal::infer
