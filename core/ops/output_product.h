#pragma once

#include <ATen/core/Tensor.h>

namespace anneal::ops {

// Products with a model's output matrix, weight [V, H], which may be of another type than what it
// is multiplied with: beside a base in few bits it stays as its file has it, because a copy in fp32
// would be larger than the whole rest. Its rows are converted some at a time.

/// hidden [n, H] -> logits [n, V], in hidden's type.
[[nodiscard]] at::Tensor outputLogits(const at::Tensor& hidden, const at::Tensor& weight);

/// The gradient of logits [n, V] -> that of hidden [n, H], in the gradient's type.
[[nodiscard]] at::Tensor outputGradient(const at::Tensor& gradient, const at::Tensor& weight);

/// What the functions above and the losses take for `weight`: itself, or where it is trained a
/// converted copy through which its gradient comes back.
[[nodiscard]] at::Tensor outputWeightFor(const at::Tensor& hidden, const at::Tensor& weight);

} // namespace anneal::ops
