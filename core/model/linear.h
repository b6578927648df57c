#pragma once

#include "core/quant/packed_weight.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>

namespace anneal::model {

class Linear;

/// A plain low-rank update: y += scale * B (A x) with A [rank, in], B [out, rank], fp32 on the CPU.
struct LowRank {
    at::Tensor a, b;
    double scale = 1.0;
};

/// What a fine-tuning method puts around a frozen linear layer (LoRA, DoRA, ...). Implemented in
/// core/adapter.
class LinearAdapter {
public:
    virtual ~LinearAdapter() = default;
    /// x [N, in] -> [N, out], the base layer's result included.
    [[nodiscard]] virtual at::Tensor forward(const Linear& base, const at::Tensor& x) const = 0;

    /// What forward() adds to the base layer, where that is all it does: generation computes it
    /// without tensor operators, one token at a time. nullopt for other methods and in training.
    [[nodiscard]] virtual std::optional<LowRank> lowRank() const { return std::nullopt; }
};

/// a [n, k] times b [k, m]. Without gradients on the CPU, and up to 128 rows, one row at a time: a
/// token's numbers don't depend on its neighbours then (see TokenBatch::apart).
[[nodiscard]] at::Tensor productByRows(const at::Tensor& a, const at::Tensor& b);

/// What a fine-tuning method adds to a [vocabulary, hidden] matrix at one of the model's ends: a
/// product of few columns. Implemented in core/adapter.
class EndAdapter {
public:
    virtual ~EndAdapter() = default;

    /// Of the embedding: ids [N] -> what is added to the embedded tokens, [N, hidden] in fp32,
    /// before any factor of the family; undefined where nothing is.
    [[nodiscard]] virtual at::Tensor embedded(const at::Tensor& ids) const = 0;

    /// Of the output matrix: the logits of `hidden` [n, H] get low up^T, low [n, rank] and up
    /// [vocabulary, rank] in hidden's type; both undefined where nothing is added.
    struct Output {
        at::Tensor low, up;
    };
    [[nodiscard]] virtual Output output(const at::Tensor& hidden) const = 0;
};

/// y = x W^T + b with W [out, in], a tensor or packed in few bits; with an adapter attached, the
/// adapter's forward. Thread use: one model belongs to one job.
class Linear final {
public:
    Linear() = default;
    Linear(std::string name, at::Tensor weight, at::Tensor bias = {});
    Linear(std::string name, std::shared_ptr<const quant::PackedWeight> packed,
           at::Tensor bias = {});

    [[nodiscard]] at::Tensor forward(const at::Tensor& x) const;
    [[nodiscard]] at::Tensor baseForward(const at::Tensor& x) const; ///< without the adapter
    [[nodiscard]] at::Tensor baseProduct(const at::Tensor& x) const; ///< without the bias too

    [[nodiscard]] const std::string& name() const
    {
        return m_name;
    } ///< "model.layers.0.self_attn.q_proj" (no ".weight")
    [[nodiscard]] at::Tensor& weight() { return m_weight; } ///< undefined when it is packed
    [[nodiscard]] const at::Tensor& weight() const { return m_weight; }
    [[nodiscard]] const std::shared_ptr<const quant::PackedWeight>& packed() const
    {
        return m_packed;
    } ///< null when it is a tensor
    /// The weight in this type: the tensor, a converted one (gradients flow back), or unpacked for
    /// the moment.
    [[nodiscard]] at::Tensor weightAs(c10::ScalarType dtype) const;
    [[nodiscard]] std::int64_t outputs() const
    {
        return m_packed ? m_packed->rows() : m_weight.size(0);
    }
    [[nodiscard]] std::int64_t inputs() const
    {
        return m_packed ? m_packed->columns() : m_weight.size(1);
    }
    [[nodiscard]] c10::Device device() const
    {
        return m_packed ? m_packed->device() : m_weight.device();
    }
    [[nodiscard]] at::Tensor& bias() { return m_bias; } ///< undefined when there is none
    [[nodiscard]] const at::Tensor& bias() const { return m_bias; }

    void attach(std::shared_ptr<LinearAdapter> adapter) { m_adapter = std::move(adapter); }
    [[nodiscard]] const std::shared_ptr<LinearAdapter>& adapter() const { return m_adapter; }

private:
    [[nodiscard]] at::Tensor product(const at::Tensor& x,
                                     const std::optional<at::Tensor>& bias) const;

    std::string m_name;
    at::Tensor m_weight, m_bias;
    std::shared_ptr<const quant::PackedWeight> m_packed;
    std::shared_ptr<LinearAdapter> m_adapter;
};

} // namespace anneal::model
