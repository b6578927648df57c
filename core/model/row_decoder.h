#pragma once

#include "core/model/kv_cache.h"
#include "core/model/linear.h"
#include "core/model/rope.h"
#include "core/model/row_model.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace anneal::model {

/// A weight as the model file stores it, as long as the model still computes with it.
struct StoredWeight {
    files::TensorView view;
    std::int64_t rotaryHeadDim = 0;
    c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>
        loaded;                ///< the tensor made from it
    std::uint32_t version = 0; ///< of that tensor's contents
};

/// The matrix to multiply rows with: the stored form while `weight` is what was loaded from it,
/// else the tensor itself. nullopt for a tensor that is not fp32 or half precision on the CPU.
/// `stored` may be null.
[[nodiscard]] std::optional<RowMatrix> rowMatrix(const at::Tensor& weight,
                                                 const StoredWeight* stored);

/// The same of a packed weight: the model file's blocks where there is a kernel for them. nullopt
/// where rows can't be multiplied one at a time.
[[nodiscard]] std::optional<RowMatrix> rowMatrix(const quant::PackedWeight& weight);

/// x [1, columns] in any float type -> fp32 [1, rows].
[[nodiscard]] at::Tensor multiplyRow(const RowMatrix& matrix, const at::Tensor& x);

/// One token at a time through all layers on the CPU, in fp32, without tensor operators: generating
/// is bound by reading the weights, and for small models by the cost of the operators. Belongs to
/// one generation.
class RowDecoder final {
public:
    explicit RowDecoder(std::shared_ptr<const RowModel> model);

    /// x [hidden]: the token's embedding; becomes the hidden state after the last norm. The keys
    /// and values are appended to sequence 0.
    void run(std::vector<float>& x, const std::vector<RopeTable::Rows>& ropes, DecoderCache& cache);

private:
    void project(std::span<const RowModel::LinearRef> linears, std::vector<float>& target);
    void attend(std::size_t index, const RopeTable::Rows& rope, DecoderCache& cache);
    void setInput(const std::vector<float>& x, const float* norm);
    void addOutput(std::vector<float>& x, const float* norm);

    std::shared_ptr<const RowModel> m_owner;
    const RowModel& m_model;
    RowVector m_input;
    std::vector<float> m_normed, m_qkv, m_mixed, m_gateUp, m_inner, m_output, m_scores;
};

} // namespace anneal::model
