#pragma once

#include "core/export/weight_reader.h"
#include "core/model/causal_lm.h"

#include <functional>
#include <memory>
#include <vector>

namespace anneal::exporting {

/// What a model says at some places.
struct SaidTokens {
    at::Tensor logprobs;     ///< fp64 [n], of the tokens asked for; undefined where none were
    at::Tensor best;         ///< int64 [n], the likeliest token
    at::Tensor bestLogprobs; ///< fp64 [n]
};

/// Forward passes of a model that is read a few rows of a matrix at a time, so that any model that
/// fits on the disk can be measured: memory holds the activations and some MiB a processor. All
/// rows of the batch go through a matrix together. Computes in fp32 on the CPU. One thread.
class StreamedPass final {
public:
    [[nodiscard]] static Result<StreamedPass> create(const MergedWeights& weights);
    ~StreamedPass();
    StreamedPass(StreamedPass&&) noexcept;
    StreamedPass& operator=(StreamedPass&&) = delete;

    /// Progress of one pass, 0 to 1; false stops it.
    using Step = std::function<bool(double fraction)>;

    /// What stands behind the last norm, fp32 [N, hidden]. With a cache the batch goes on where it
    /// ends. Fails with Cancelled and as reading a weight does.
    [[nodiscard]] Result<at::Tensor> run(const model::TokenBatch& batch, const WeightReader& reader,
                                         const Step& step, model::KvCache* cache = nullptr);
    [[nodiscard]] std::unique_ptr<model::KvCache> makeCache(std::size_t sequences) const
    {
        return m_model->makeCache(sequences);
    }

    /// hidden [n, hidden]: the likeliest next tokens, and how sure the model is of `targets` (int64
    /// [n], may be undefined). The output matrix is read in pieces too.
    [[nodiscard]] Result<SaidTokens> say(const at::Tensor& hidden, const at::Tensor& targets,
                                         const WeightReader& reader) const;

    /// What each matrix is multiplied with in such a pass.
    [[nodiscard]] Result<RowImportance> importance(const model::TokenBatch& batch,
                                                   const WeightReader& reader, const Step& step);

private:
    class StreamedLinear;
    struct State {
        const WeightReader* reader = nullptr;
        RowImportance* watched = nullptr; ///< hears what matrices are multiplied with
    };
    explicit StreamedPass(std::unique_ptr<model::CausalLm> model);
    [[nodiscard]] Result<void> placeVectors(const WeightReader& reader);
    [[nodiscard]] Result<at::Tensor> placeEmbedding(const at::Tensor& ids,
                                                    const WeightReader& reader);
    std::unique_ptr<model::CausalLm> m_model; ///< matrices without numbers
    std::unique_ptr<State> m_state;
};

} // namespace anneal::exporting
