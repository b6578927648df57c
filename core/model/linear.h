#pragma once

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

/// What a fine-tuning method puts around a frozen linear layer (LoRA, DoRA, ...). Implemented in core/adapter.
class LinearAdapter {
public:
    virtual ~LinearAdapter() = default;
    /// x [N, in] -> [N, out], the base layer's result included.
    [[nodiscard]] virtual at::Tensor forward(const Linear& base, const at::Tensor& x) const = 0;

    /// What forward() adds to the base layer, where that is all it does: generation computes it without tensor operators, one token
    /// at a time. nullopt for other methods and in training.
    [[nodiscard]] virtual std::optional<LowRank> lowRank() const { return std::nullopt; }
};

/// y = x W^T + b with W [out, in]; with an adapter attached, the adapter's forward. Thread use: one model belongs to one job.
class Linear final {
public:
    Linear() = default;
    Linear(std::string name, at::Tensor weight, at::Tensor bias = {});

    [[nodiscard]] at::Tensor forward(const at::Tensor& x) const;
    [[nodiscard]] at::Tensor baseForward(const at::Tensor& x) const; ///< without the adapter

    [[nodiscard]] const std::string& name() const { return m_name; } ///< "model.layers.0.self_attn.q_proj" (no ".weight")
    [[nodiscard]] at::Tensor& weight() { return m_weight; }
    [[nodiscard]] const at::Tensor& weight() const { return m_weight; }
    [[nodiscard]] at::Tensor& bias() { return m_bias; } ///< undefined when there is none
    [[nodiscard]] const at::Tensor& bias() const { return m_bias; }

    void attach(std::shared_ptr<LinearAdapter> adapter) { m_adapter = std::move(adapter); }
    [[nodiscard]] const std::shared_ptr<LinearAdapter>& adapter() const { return m_adapter; }

private:
    std::string m_name;
    at::Tensor m_weight, m_bias;
    std::shared_ptr<LinearAdapter> m_adapter;
};

} // namespace anneal::model
