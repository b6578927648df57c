#pragma once

#include "core/model/kv_cache.h"
#include "core/model/rope.h"
#include "core/model/row_model.h"
#include "core/ops/code_panels.h"

#include <memory>
#include <span>
#include <vector>

namespace anneal::model {

/// Some tokens of several sequences at a time through all layers on the CPU, in fp32 (but see
/// RowModel::rounds): as RowDecoder, but a weight that was read serves all of them
/// (ops/decode_kernels.h has the layout).
/// What comes out for a token is the same whatever others are there. Belongs to one generation.
class PanelDecoder final {
public:
    explicit PanelDecoder(std::shared_ptr<const RowModel> model);

    /// x [N, hidden]: the tokens' embeddings, those of sequence s from offsets[s] on -> the hidden
    /// states after the last norm. The keys and values are appended to the cache's sequences.
    [[nodiscard]] at::Tensor run(const at::Tensor& x, const ops::Offsets& offsets,
                                 const std::vector<RopeTable::Rows>& ropes, DecoderCache& cache);

private:
    /// Panels one after the other, [panels, width, ops::kPanelLanes].
    using Panels = std::vector<float>;

    void resize(Panels& panels, std::int64_t width) const;
    void project(std::span<const RowModel::LinearRef> linears, const Panels& input, Panels& target);
    void attend(std::size_t index, const ops::Offsets& offsets, DecoderCache& cache);
    void turn(const RowModel::Layer& layer, const Panels& cosines, const Panels& sines,
              std::int64_t turned);
    void norm(const Panels& x, const float* weight, Panels& y) const;
    void addOutput(const float* normWeight);

    std::shared_ptr<const RowModel> m_owner;
    const RowModel& m_model;
    std::int64_t m_tokens = 0, m_panels = 0;
    Panels m_x, m_normed, m_qkv, m_mixed, m_gateUp, m_inner, m_output;
    ops::RoundedPanels m_rounded; ///< the input of the product that is being made
    std::vector<float> m_scores;
};

/// x [N, columns] in any float type -> fp32 [N, matrix.rows]. For the few rows
/// of a step of generating; a matrix library is quicker for many. `rounds`: as RowModel's.
[[nodiscard]] at::Tensor multiplyPanels(const RowMatrix& matrix, const at::Tensor& x,
                                        bool rounds = false);

/// Up to so many rows are multiplied in panels.
inline constexpr std::int64_t kMostPanelRows = 64;

} // namespace anneal::model
