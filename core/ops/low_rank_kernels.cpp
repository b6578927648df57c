#include "core/ops/low_rank_kernels.h"

#include "core/ops/lanes.h"

#include <algorithm>

namespace anneal::ops::cpu {
namespace {

constexpr auto kStep = static_cast<std::size_t>(kRankStep);

// Eight columns of `low` for two rows at once: what is loaded of the factor serves both. An odd
// last row is computed twice.
template <typename T>
ANNEAL_INLINE void projectEight(const T* x, const float* factor, float* low, const LowRankShape& s)
{
    for (std::int64_t row = 0; row < s.rows; row += 2) {
        const T* first = x + row * s.stride;
        const T* second = row + 1 < s.rows ? first + s.stride : first;
        Lanes products[2 * kStep] = {};
        std::int64_t i = 0;
        for (; i + kLanes <= s.width; i += kLanes) {
            const Lanes a = loadLanes(first + i), b = loadLanes(second + i);
            ANNEAL_UNROLL
            for (std::size_t r = 0; r < kStep; ++r) {
                const Lanes f =
                    loadLanes(factor + static_cast<std::int64_t>(r) * s.factorStride + i);
                products[r] += a * f;
                products[kStep + r] += b * f;
            }
        }
        float sum[2 * kStep];
        storeLanes(sum, sums(products));
        for (; i < s.width; ++i) {
            for (std::size_t r = 0; r < kStep; ++r) {
                const float f = factor[static_cast<std::int64_t>(r) * s.factorStride + i];
                sum[r] += load(first, i) * f;
                sum[kStep + r] += load(second, i) * f;
            }
        }
        std::copy_n(sum, kStep, low + row * s.rank);
        if (row + 1 < s.rows)
            std::copy_n(sum + kStep, kStep, low + (row + 1) * s.rank);
    }
}

template <typename T>
ANNEAL_INLINE void addRow(T* y, const float* low, const float* factor, const LowRankShape& s,
                          std::int64_t from)
{
    for (std::int64_t i = from; i < s.width; ++i) {
        float value = load(y, i);
        for (std::int64_t r = 0; r < kRankStep; ++r)
            value += low[r] * factor[r * s.factorStride + i];
        store(y, i, value);
    }
}

template <typename T>
ANNEAL_INLINE void addEight(T* y, const float* low, const float* factor, const LowRankShape& s)
{
    std::int64_t row = 0;
    for (; row + 2 <= s.rows; row += 2) {
        T* first = y + row * s.stride;
        T* second = first + s.stride;
        float a[kStep], b[kStep]; // copies: registers, whatever y might overlap
        std::copy_n(low + row * s.rank, kStep, a);
        std::copy_n(low + (row + 1) * s.rank, kStep, b);
        std::int64_t i = 0;
        for (; i + kLanes <= s.width; i += kLanes) {
            Lanes firstSum = loadLanes(first + i), secondSum = loadLanes(second + i);
            ANNEAL_UNROLL
            for (std::size_t r = 0; r < kStep; ++r) {
                const Lanes f =
                    loadLanes(factor + static_cast<std::int64_t>(r) * s.factorStride + i);
                firstSum += a[r] * f;
                secondSum += b[r] * f;
            }
            storeLanes(first + i, firstSum);
            storeLanes(second + i, secondSum);
        }
        addRow(first, a, factor, s, i);
        addRow(second, b, factor, s, i);
    }
    if (row < s.rows)
        addRow(y + row * s.stride, low + row * s.rank, factor, s, 0);
}

template <typename T>
ANNEAL_INLINE void gatherEight(const T* x, const float* low, float* factor, const LowRankShape& s)
{
    std::int64_t i = 0;
    for (; i + kLanes <= s.width; i += kLanes) {
        Lanes sums[kStep];
        ANNEAL_UNROLL
        for (std::size_t r = 0; r < kStep; ++r)
            sums[r] = loadLanes(factor + static_cast<std::int64_t>(r) * s.factorStride + i);
        for (std::int64_t row = 0; row < s.rows; ++row) {
            const Lanes value = loadLanes(x + row * s.stride + i);
            const float* l = low + row * s.rank;
            ANNEAL_UNROLL
            for (std::size_t r = 0; r < kStep; ++r)
                sums[r] += l[r] * value;
        }
        ANNEAL_UNROLL
        for (std::size_t r = 0; r < kStep; ++r)
            storeLanes(factor + static_cast<std::int64_t>(r) * s.factorStride + i, sums[r]);
    }
    for (; i < s.width; ++i) {
        for (std::int64_t r = 0; r < kRankStep; ++r) {
            float value = factor[r * s.factorStride + i];
            for (std::int64_t row = 0; row < s.rows; ++row)
                value += low[row * s.rank + r] * load(x, row * s.stride + i);
            factor[r * s.factorStride + i] = value;
        }
    }
}

} // namespace

#define ANNEAL_LOW_RANK(T)                                                                         \
    ANNEAL_CLONES void projectLowRank(const T* x, const float* factor, float* low,                 \
                                      const LowRankShape& shape)                                   \
    {                                                                                              \
        for (std::int64_t r = 0; r < shape.rank; r += kRankStep)                                   \
            projectEight(x, factor + r * shape.factorStride, low + r, shape);                      \
    }                                                                                              \
    ANNEAL_CLONES void addLowRank(T* y, const float* low, const float* factor,                     \
                                  const LowRankShape& shape)                                       \
    {                                                                                              \
        for (std::int64_t r = 0; r < shape.rank; r += kRankStep)                                   \
            addEight(y, low + r, factor + r * shape.factorStride, shape);                          \
    }                                                                                              \
    ANNEAL_CLONES void gatherLowRank(const T* x, const float* low, float* factor,                  \
                                     const LowRankShape& shape)                                    \
    {                                                                                              \
        for (std::int64_t r = 0; r < shape.rank; r += kRankStep)                                   \
            gatherEight(x, low + r, factor + r * shape.factorStride, shape);                       \
    }

ANNEAL_LOW_RANK(float)
ANNEAL_LOW_RANK(Half)

} // namespace anneal::ops::cpu
