#pragma once

#include "core/base/error.h"
#include "core/catalog/decoder_spec.h"
#include "core/catalog/gguf_mix.h"
#include "core/export/merged_weights.h"
#include "core/export/row_importance.h"
#include "core/files/gguf_writer.h"
#include "core/jobs/job.h"

#include <functional>
#include <vector>

namespace anneal::exporting {

/// The matrices and vectors of a merged model as a GGUF holds them: under GGUF's names, q and k in
/// rotary order, Gemma's norms with 1 added, in the types of a file type. Made a few rows at a time
/// on all processors, so that memory holds some MiB a processor whatever the model's size.
class GgufWeights final {
public:
    /// `weights` and `importance` must outlive this.
    [[nodiscard]] static Result<GgufWeights> plan(const MergedWeights& weights,
                                                  const catalog::GgufFileType& type,
                                                  const RowImportance& importance);

    [[nodiscard]] const std::vector<files::TensorSpec>& specs() const { return m_specs; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; } ///< of all tensors
    /// Whether the importance changes any block.
    [[nodiscard]] bool isWeighted() const;

    /// What a reader of the file computes with in the place of a weight: fp32 on the CPU, in
    /// Hugging Face's order, rounded as tensor `index` of specs() is. Fails as write() does.
    [[nodiscard]] Result<at::Tensor> asRead(std::size_t index) const;
    /// `count` rows of it from row `first`: whole heads where headRows() is more than 1. Not for
    /// what needsWhole() names. Any thread may call it.
    [[nodiscard]] Result<at::Tensor> asRead(std::size_t index, std::int64_t first,
                                            std::int64_t count) const;
    [[nodiscard]] bool needsWhole(std::size_t index) const
    {
        return m_weights->needsWhole(m_parts[index].entry);
    }
    [[nodiscard]] std::int64_t headRows(std::size_t index) const;
    void forget(std::size_t index) const { m_weights->forget(m_parts[index].entry); }
    [[nodiscard]] const std::string& hubName(std::size_t index) const
    {
        return m_parts[index].entry.name;
    }

    /// Writes tensor `index` of specs(); `done` hears the bytes of each piece. What already lies in
    /// the model's file as it is wanted is copied unchanged. Fails with Cancelled, Diverged
    /// (numbers that are not finite, or too large for the type), and as the sink does.
    [[nodiscard]] Result<void> write(std::size_t index, const files::ByteSink& sink,
                                     const std::function<void(std::uint64_t bytes)>& done,
                                     jobs::JobContext& context) const;

private:
    struct Part {
        WeightEntry entry;
        bool permuted = false; ///< rows in rotary order
        bool plusOne = false;
        double factor = 1;                    ///< what the numbers are multiplied by
        const MatrixInputs* inputs = nullptr; ///< of the user's rows; null: rounded without
    };
    explicit GgufWeights(const MergedWeights& weights)
        : m_weights(&weights)
    {
    }
    [[nodiscard]] const files::TensorView* asStored(std::size_t index) const;
    using Blocks = std::vector<std::byte>;
    /// `change`: what the adapters added to the same rows; undefined where that doesn't count.
    [[nodiscard]] Result<Blocks> encoded(std::size_t index, const at::Tensor& rows,
                                         const at::Tensor& change) const;
    [[nodiscard]] Result<Blocks> blocks(std::size_t index, const at::Tensor& numbers,
                                        const at::Tensor& change) const;
    [[nodiscard]] Result<Blocks> weightedBlocks(std::size_t index, const at::Tensor& numbers,
                                                const at::Tensor& change) const;
    [[nodiscard]] Result<at::Tensor> changeOf(std::size_t index, std::int64_t first,
                                              std::int64_t count) const;
    /// Rows of the weight from row `first` on, through the type and back.
    [[nodiscard]] Result<at::Tensor> rounded(std::size_t index, const at::Tensor& rows,
                                             std::int64_t first) const;

    const MergedWeights* m_weights;
    std::vector<Part> m_parts;
    std::vector<files::TensorSpec> m_specs;
    std::uint64_t m_bytes = 0;
    std::int64_t m_headDim = 0;
};

/// The rows of heads of `headDim` in GGUF's order: rows 2i and 2i + 1 of a head are those that
/// Hugging Face has at i and i + headDim / 2.
[[nodiscard]] at::Tensor rotaryOrder(const at::Tensor& rows, std::int64_t headDim);
/// The way back.
[[nodiscard]] at::Tensor pairedOrder(const at::Tensor& rows, std::int64_t headDim);

} // namespace anneal::exporting
