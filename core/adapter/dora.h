#pragma once

#include "core/model/linear.h"

#include <ATen/core/Tensor.h>

namespace anneal::adapter {

/// One layer with a weight-decomposed update: y = m / ||V|| * (x V^T) + b with V = W + scale B A;
/// the norm of each row of V is a constant to the gradient, the bias stays outside. A [rank, in], B
/// [out, rank], m [out], x [N, in] -> [N, out]. `keep` is dropout's mask over x, already divided by
/// the share that is kept; undefined without dropout. As in peft, only the part that differs from
/// the base layer sees the mask.
/// Source: Liu et al. 2024, arXiv:2402.09353, equation 5 and section 4.3.
[[nodiscard]] at::Tensor doraForward(const model::Linear& base, const at::Tensor& x,
                                     const at::Tensor& a, const at::Tensor& b,
                                     const at::Tensor& magnitude, double scale,
                                     const at::Tensor& keep);

/// The Euclidean norm of each row of W + scale B A, [out] fp32, without gradient.
[[nodiscard]] at::Tensor doraNorm(const at::Tensor& weight, const at::Tensor& a,
                                  const at::Tensor& b, double scale);

} // namespace anneal::adapter
