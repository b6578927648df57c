#pragma once

#include <c10/util/BFloat16.h>

#include <cstdint>

/// Loops of generating on the CPU, fp32 inside. Compiled for several instruction sets; the
/// processor decides at load time. Single-threaded: callers split the work over threads.
///
/// A panel holds the same vector of up to kPanelLanes sequences side by side, [width, kPanelLanes]:
/// number i of sequence s stands at i * kPanelLanes + s. So a weight that was read once multiplies
/// the numbers of all sequences in one instruction, without sums over lanes.
namespace anneal::ops {

inline constexpr std::int64_t kPanelLanes = 16;

/// y[r] += row r times x: rows [count, columns] with `stride` elements between them, x a panel of
/// `columns`, y a panel of `count`.
void addPanelProduct(const float* rows, std::int64_t stride, std::int64_t count,
                     std::int64_t columns, const float* x, float* y);
void addPanelProduct(const c10::BFloat16* rows, std::int64_t stride, std::int64_t count,
                     std::int64_t columns, const float* x, float* y);

/// The same for a piece of a matrix that was unpacked: [count, kPieceColumns], count up to
/// kPieceRows, of which the first `columns` are used.
inline constexpr std::int64_t kPieceRows = 16, kPieceColumns = 128;
void addPanelPiece(const float* piece, std::int64_t count, std::int64_t columns, const float* x,
                   float* y);

/// y = x / sqrt(mean(x^2) + eps) * weight for each sequence of a panel of `width`; y may be x.
void normPanel(const float* x, const float* weight, std::int64_t width, double eps, float* y);

/// Turns the first `turned` numbers of a head, in place; tables are panels of `turned`.
void rotatePanel(float* head, std::int64_t turned, const float* cosines, const float* sines);

/// Keys and values of a sequence lie in pages of so many tokens.
inline constexpr std::int64_t kPageTokens = 32;

/// Those of one head: in each page its keys [kPageTokens, headDim] begin at number `keys`, its
/// values at number `values`.
struct PagedHead {
    const float* const* pages = nullptr;
    std::int64_t keys = 0, values = 0;
};

/// softmax(cap(q K^T * scale)) V of one head of one sequence over its tokens [first, length): q and
/// out [headDim]; a cap of 0 is none. `scores` has room for length - first numbers.
void attendHead(const float* q, const PagedHead& head, std::int64_t first, std::int64_t length,
                std::int64_t headDim, float scale, float cap, float* scores, float* out);

/// silu(gate) * up.
void gateSilu(const float* gate, const float* up, std::int64_t count, float* y);

} // namespace anneal::ops
