#pragma once

#include <ATen/core/Tensor.h>

/// The thin products of a low-rank update y += (x A^T) B^T and of its gradients. On the CPU loops
/// of their own (fp32 inside), because a library's matrix product is far from its speed when one
/// side has eight columns; elsewhere, and above rank 32, products in x's type. Safe from several
/// threads on tensors of their own. Source: Hu et al. 2021, arXiv:2106.09685, section 4.1.
///
/// Shapes: x and y [N, width] in the compute type, factor [rank, width] made by lowRankFactor(),
/// low [N, rank]. rank is the factor's, which may be padded with rows of zeros.
namespace anneal::ops {

/// `matrix` [rank, width] in the form that the functions below want for inputs like `x`: fp32 and
/// padded, or x's type as it is.
[[nodiscard]] at::Tensor lowRankFactor(const at::Tensor& matrix, const at::Tensor& x);

/// x factor^T, [N, rank].
[[nodiscard]] at::Tensor lowRankProject(const at::Tensor& x, const at::Tensor& factor);

/// y += low factor, in place.
void lowRankAdd(at::Tensor& y, const at::Tensor& low, const at::Tensor& factor);

/// low^T x, [rank, width], for a factor's gradient.
[[nodiscard]] at::Tensor lowRankGather(const at::Tensor& low, const at::Tensor& x);

} // namespace anneal::ops
