#include "core/ops/decode_kernels.h"

#include "core/ops/cpu_kernels.h"
#include "core/ops/lanes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace anneal::ops {
namespace {

using namespace cpu;

static_assert(kPanelLanes == kLanes);

// A piece has as many rows as sums are in registers at once, half of AVX-512's: each number loaded
// of the panel is used sixteen times. With its part of the panel it stays in the first-level cache,
// those of a second hardware thread beside it.

template <std::int64_t kCount>
ANNEAL_INLINE void addRows(const float* rows, std::int64_t columns, const float* x, float* y)
{
    Lanes sums[kCount];
    ANNEAL_UNROLL
    for (std::int64_t r = 0; r < kCount; ++r)
        sums[r] = loadLanes(y + r * kLanes);
    for (std::int64_t i = 0; i < columns; ++i) {
        const Lanes column = loadLanes(x + i * kLanes);
        ANNEAL_UNROLL
        for (std::int64_t r = 0; r < kCount; ++r)
            sums[r] += rows[r * kPieceColumns + i] * column;
    }
    ANNEAL_UNROLL
    for (std::int64_t r = 0; r < kCount; ++r)
        storeLanes(y + r * kLanes, sums[r]);
}

ANNEAL_INLINE void addPiece(const float* piece, std::int64_t count, std::int64_t columns,
                            const float* x, float* y)
{
    if (count == kPieceRows) {
        addRows<kPieceRows>(piece, columns, x, y);
        return;
    }
    for (std::int64_t r = 0; r < count; ++r)
        addRows<1>(piece + r * kPieceColumns, columns, x, y + r * kLanes);
}

// As fp32, close together: rows that lie a multiple of the page apart fight for the same lines of
// the cache.
// `next` is the piece after this one: it is fetched while this one is multiplied.
template <typename T>
ANNEAL_INLINE void copyPiece(const T* rows, const T* next, std::int64_t stride, std::int64_t count,
                             std::int64_t columns, float* buffer)
{
    constexpr std::int64_t kLine = 64 / static_cast<std::int64_t>(sizeof(T));
    for (std::int64_t r = 0; r < count; ++r) {
        for (std::int64_t i = 0; i < kPieceColumns; i += kLine)
            ANNEAL_FETCH(next + r * stride + i);
        for (std::int64_t i = 0; i < columns; ++i)
            buffer[r * kPieceColumns + i] = load(rows + r * stride, i);
    }
}

template <typename T>
ANNEAL_INLINE void addProduct(const T* rows, std::int64_t stride, std::int64_t count,
                              std::int64_t columns, const float* x, float* y)
{
    float buffer[kPieceRows * kPieceColumns];
    for (std::int64_t r = 0; r < count; r += kPieceRows) {
        const auto some = std::min(kPieceRows, count - r);
        for (std::int64_t i = 0; i < columns; i += kPieceColumns) {
            const auto width = std::min(kPieceColumns, columns - i);
            const T* from = rows + r * stride + i;
            const T* next = i + kPieceColumns < columns ? from + kPieceColumns
                                                        : rows + (r + kPieceRows) * stride;
            copyPiece(from, next, stride, some, width, buffer);
            addPiece(buffer, some, width, x + i * kLanes, y + r * kLanes);
        }
    }
}

/// q times each of `count` keys. Sixteen at a time share the additions across a register.
ANNEAL_INLINE void scoreKeys(const float* q, const float* keys, std::int64_t count,
                             std::int64_t headDim, float* scores)
{
    std::int64_t j = 0;
    for (; headDim % kLanes == 0 && j + kLanes <= count; j += kLanes) {
        Lanes products[kLanes];
        ANNEAL_UNROLL
        for (std::int64_t k = 0; k < kLanes; ++k)
            products[k] = loadLanes(q) * loadLanes(keys + (j + k) * headDim);
        for (std::int64_t i = kLanes; i < headDim; i += kLanes) {
            const Lanes part = loadLanes(q + i);
            ANNEAL_UNROLL
            for (std::int64_t k = 0; k < kLanes; ++k)
                products[k] += part * loadLanes(keys + (j + k) * headDim + i);
        }
        storeLanes(scores + j, sums(products));
    }
    for (; j < count; ++j) {
        const float* key = keys + j * headDim;
        float score = 0;
        ANNEAL_SUM(score)
        for (std::int64_t i = 0; i < headDim; ++i)
            score += q[i] * key[i];
        scores[j] = score;
    }
}

/// sums [kWidth] += weight times value for `count` values, of which kWidth numbers count.
template <std::int64_t kWidth>
ANNEAL_INLINE void mixValues(const float* weights, const float* values, std::int64_t count,
                             std::int64_t headDim, float* sums)
{
    constexpr std::int64_t kParts = kWidth / kLanes;
    Lanes parts[kParts];
    ANNEAL_UNROLL
    for (std::int64_t i = 0; i < kParts; ++i)
        parts[i] = loadLanes(sums + i * kLanes);
    for (std::int64_t j = 0; j < count; ++j) {
        ANNEAL_UNROLL
        for (std::int64_t i = 0; i < kParts; ++i)
            parts[i] += weights[j] * loadLanes(values + j * headDim + i * kLanes);
    }
    ANNEAL_UNROLL
    for (std::int64_t i = 0; i < kParts; ++i)
        storeLanes(sums + i * kLanes, parts[i]);
}

} // namespace

ANNEAL_CLONES void addPanelProduct(const float* rows, std::int64_t stride, std::int64_t count,
                                   std::int64_t columns, const float* x, float* y)
{
    addProduct(rows, stride, count, columns, x, y);
}

ANNEAL_CLONES void addPanelProduct(const c10::BFloat16* rows, std::int64_t stride,
                                   std::int64_t count, std::int64_t columns, const float* x,
                                   float* y)
{
    addProduct(rows, stride, count, columns, x, y);
}

ANNEAL_CLONES void addPanelPiece(const float* piece, std::int64_t count, std::int64_t columns,
                                 const float* x, float* y)
{
    addPiece(piece, count, columns, x, y);
}

ANNEAL_CLONES void normPanel(const float* x, const float* weight, std::int64_t width, double eps,
                             float* y)
{
    float sums[kLanes] = {};
    for (std::int64_t i = 0; i < width; ++i)
        for (std::int64_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += x[i * kLanes + lane] * x[i * kLanes + lane];
    for (float& sum : sums)
        sum = static_cast<float>(
            1.0 / std::sqrt(static_cast<double>(sum) / static_cast<double>(width) + eps));
    for (std::int64_t i = 0; i < width; ++i)
        for (std::int64_t lane = 0; lane < kLanes; ++lane)
            y[i * kLanes + lane] = x[i * kLanes + lane] * sums[lane] * weight[i];
}

ANNEAL_CLONES void rotatePanel(float* head, std::int64_t turned, const float* cosines,
                               const float* sines)
{
    const std::int64_t half = turned / 2 * kLanes;
    for (std::int64_t i = 0; i < half; ++i) {
        const float first = head[i], second = head[i + half];
        head[i] = first * cosines[i] - second * sines[i];
        head[i + half] = second * cosines[i + half] + first * sines[i + half];
    }
}

ANNEAL_CLONES void attendHead(const float* ANNEAL_APART q, const PagedHead& head,
                              std::int64_t first, std::int64_t length, std::int64_t headDim,
                              float scale, float cap, float* ANNEAL_APART scores,
                              float* ANNEAL_APART out)
{
    for (std::int64_t j = first; j < length;) {
        const auto inPage = j % kPageTokens, run = std::min(kPageTokens - inPage, length - j);
        scoreKeys(q, head.pages[j / kPageTokens] + head.keys + inPage * headDim, run, headDim,
                  scores + (j - first));
        j += run;
    }
    const auto count = length - first;
    for (std::int64_t j = 0; j < count; ++j)
        scores[j] = cap > 0 ? std::tanh(scores[j] * scale / cap) * cap : scores[j] * scale;
    softmaxRow(scores, count, 0, count - 1, 1.0f);
    std::fill(out, out + headDim, 0.0f);
    constexpr std::int64_t kWidth = 64; // whose sums stay in registers
    for (std::int64_t j = first; j < length;) {
        const auto inPage = j % kPageTokens, run = std::min(kPageTokens - inPage, length - j);
        const float* values = head.pages[j / kPageTokens] + head.values + inPage * headDim;
        const float* weights = scores + (j - first);
        std::int64_t column = 0;
        for (; column + kWidth <= headDim; column += kWidth)
            mixValues<kWidth>(weights, values + column, run, headDim, out + column);
        for (std::int64_t k = 0; k < run && column < headDim; ++k)
            for (std::int64_t i = column; i < headDim; ++i)
                out[i] += weights[k] * values[k * headDim + i];
        j += run;
    }
}

void gateSilu(const float* gate, const float* up, std::int64_t count, float* y)
{
    swiglu(gate, up, y, count);
}

} // namespace anneal::ops
