#pragma once

#include "core/export/gguf_weights.h"
#include "core/model/causal_lm.h"

#include <functional>
#include <memory>

namespace anneal::exporting {

/// A forward pass of a model of which one layer is in memory at a time, so that any model that fits
/// on the disk can be measured in any type. All rows go through a layer together. One thread.
class StreamedPass final {
public:
    /// The merged model's layers without numbers. `weights` must outlive this.
    [[nodiscard]] static Result<StreamedPass> create(const MergedWeights& weights);

    /// Progress of one pass, 0 to 1; false stops it.
    using Step = std::function<bool(double fraction)>;

    /// What stands behind the last norm, fp32 [N, hidden], with the weights as `rounded` (a plan of
    /// the same merged weights) has them; logits() goes with it until the next run. Fails with
    /// Cancelled and as reading a weight does.
    [[nodiscard]] Result<at::Tensor> run(const model::TokenBatch& batch, const GgufWeights& rounded,
                                         const Step& step);
    [[nodiscard]] at::Tensor logits(const at::Tensor& hidden) const
    {
        return m_model->logits(hidden);
    }

    /// What each matrix is multiplied with in such a pass.
    [[nodiscard]] Result<RowImportance> importance(const model::TokenBatch& batch,
                                                   const GgufWeights& rounded, const Step& step);

private:
    explicit StreamedPass(std::unique_ptr<model::CausalLm> model)
        : m_model(std::move(model))
    {
    }
    std::unique_ptr<model::CausalLm> m_model;
};

} // namespace anneal::exporting
