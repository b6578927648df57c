#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace anneal::adapter {

/// The principal part of a weight as two matrices: scale * b a is the best approximation of rank
/// `rank` of weight [out, in], so a [rank, in], b [out, rank], fp32. `iterations` -1: exact singular
/// value decomposition; else randomised with that many power iterations from `seed` (Halko et al.
/// 2011, arXiv:0909.4061, algorithm 5.1 with 4.4). Source: Meng et al. 2024, arXiv:2404.02948.
struct PrincipalPart {
    at::Tensor a, b;
};
[[nodiscard]] PrincipalPart principalPart(const at::Tensor& weight, std::int64_t rank, double scale,
                                          std::int64_t iterations, std::uint64_t seed);

/// weight - scale * b a, rounded once to the weight's type.
[[nodiscard]] at::Tensor residual(const at::Tensor& weight, const at::Tensor& a,
                                  const at::Tensor& b, double scale);

} // namespace anneal::adapter
