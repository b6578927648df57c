#pragma once

#include <ATen/core/Tensor.h>

#include <utility>

namespace anneal::ops {

/// A model's output matrix as the losses take it: weight [V, H], and where an adapter of a rank r
/// adds to it, up [V, r]. What is multiplied with it then has H + r columns, the last r of which
/// belong to `up`; with H columns alone it meets the weight alone.
struct OutputMatrix {
    OutputMatrix(at::Tensor weight, at::Tensor up = {}) // NOLINT: a plain matrix is one
        : weight(std::move(weight))
        , up(std::move(up))
    {
    }
    at::Tensor weight, up; ///< up may be undefined

    [[nodiscard]] OutputMatrix detach() const
    {
        return {weight.detach(), up.defined() ? up.detach() : at::Tensor()};
    }
};

// Products with a model's output matrix, whose weight may be of another type than what it is
// multiplied with: beside a base in few bits it stays as its file has it, because a copy in fp32
// would be larger than the whole rest. Its rows are converted some at a time.

/// hidden [n, H] or [n, H + r] -> logits [n, V], in hidden's type.
[[nodiscard]] at::Tensor outputLogits(const at::Tensor& hidden, const OutputMatrix& matrix);

/// The gradient of logits [n, V] -> that of hidden [n, H + r], in the gradient's type.
[[nodiscard]] at::Tensor outputGradient(const at::Tensor& gradient, const OutputMatrix& matrix);

/// What the functions above and the losses take for `weight`: itself, or where it is trained a
/// converted copy through which its gradient comes back.
[[nodiscard]] at::Tensor outputWeightFor(const at::Tensor& hidden, const at::Tensor& weight);

} // namespace anneal::ops
