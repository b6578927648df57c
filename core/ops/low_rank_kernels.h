#pragma once

#include "core/ops/cpu_kernels.h"

/// The thin products of a low-rank update, one pass over x or y each, fp32 inside. A matrix product
/// from a library is far from its speed at eight columns. Single-threaded. Not for other modules.
///
/// Shapes: x and y [rows, width] with `stride` elements between rows, factor [rank, width] with
/// `factorStride`, low [rows, rank]. rank is a multiple of kRankStep.
namespace anneal::ops::cpu {

inline constexpr std::int64_t kRankStep = 8;

struct LowRankShape {
    std::int64_t rows = 0, width = 0, rank = 0, stride = 0, factorStride = 0;
};

/// low = x factor^T.
void projectLowRank(const float* x, const float* factor, float* low, const LowRankShape& shape);
void projectLowRank(const Half* x, const float* factor, float* low, const LowRankShape& shape);

/// y += low factor.
void addLowRank(float* y, const float* low, const float* factor, const LowRankShape& shape);
void addLowRank(Half* y, const float* low, const float* factor, const LowRankShape& shape);

/// factor += low^T x.
void gatherLowRank(const float* x, const float* low, float* factor, const LowRankShape& shape);
void gatherLowRank(const Half* x, const float* low, float* factor, const LowRankShape& shape);

} // namespace anneal::ops::cpu
