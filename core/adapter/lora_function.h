#pragma once

#include "core/model/linear.h"

#include <ATen/core/Tensor.h>

namespace anneal::adapter {

/// base(x) + scale * dropped(x) A^T B^T as one differentiable function: gradients with respect to
/// x, A and B; the base weight is frozen. x [N, in], a [rank, in], b [out, rank] -> [N, out] in x's
/// type; the small products run in x's type too. `keep` (may be undefined): mask [N, in] of x's
/// type, already divided by the keep probability.
[[nodiscard]] at::Tensor loraForward(const model::Linear& base, const at::Tensor& x,
                                     const at::Tensor& a, const at::Tensor& b, double scale,
                                     const at::Tensor& keep);

} // namespace anneal::adapter
