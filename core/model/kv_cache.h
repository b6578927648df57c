#pragma once

#include "core/model/causal_lm.h"
#include "core/ops/decode_kernels.h"

#include <ATen/core/TensorBase.h>
#include <c10/core/TensorOptions.h>

#include <memory>

namespace anneal::model {

class PanelDecoder;
class RowDecoder;
struct RowModel;

/// Keys and values of one layer and one sequence, as long as what was seen so far.
struct KvView {
    at::Tensor keys, values; ///< [kvHeads, length, headDim]
};

/// The fp32 keys and values of one layer and one sequence on the CPU, the last rows yet to be
/// written. Valid until the sequence grows again.
struct KvRows {
    float* const* pages = nullptr; ///< those of the sequence (DecoderCache has their shape)
    std::int64_t layer = 0;        ///< where the layer begins in a page
    std::int64_t length = 0, headDim = 0, kvHeads = 0;

    /// Without those behind.
    [[nodiscard]] KvRows upTo(std::int64_t count) const
    {
        KvRows rows = *this;
        rows.length = count;
        return rows;
    }
    [[nodiscard]] ops::PagedHead head(std::int64_t kvHead) const
    {
        const std::int64_t keys = layer + kvHead * ops::kPageTokens * headDim;
        return {.pages = pages, .keys = keys, .values = keys + valueStep()};
    }
    [[nodiscard]] float* newKeys(std::int64_t kvHead) const
    {
        const std::int64_t last = length - 1;
        return pages[last / ops::kPageTokens] + layer +
               (kvHead * ops::kPageTokens + last % ops::kPageTokens) * headDim;
    }
    [[nodiscard]] float* newValues(std::int64_t kvHead) const
    {
        return newKeys(kvHead) + valueStep();
    }

private:
    [[nodiscard]] std::int64_t valueStep() const { return kvHeads * ops::kPageTokens * headDim; }
};

/// The decoder's cache. Each sequence has a table of pages [layers, 2 (keys, values), kvHeads,
/// kPageTokens, headDim], fp32 on the CPU. Sequences that begin alike share pages (reorder(),
/// copyIn()); who writes into a shared one gets a copy of it first. The tokens of a forward pass
/// count in length() once commit() was called. Source: Kwon et al. 2023, arXiv:2309.06180.
class DecoderCache final : public KvCache {
public:
    struct Shape {
        std::int64_t layers = 0, kvHeads = 0, headDim = 0;
    };
    DecoderCache(std::size_t sequences, const Shape& shape);

    [[nodiscard]] std::int64_t length(std::size_t sequence) const override;
    void truncate(std::size_t sequence, std::int64_t length) override;
    void reorder(const std::vector<std::size_t>& source) override;
    [[nodiscard]] std::size_t sequences() const override { return m_sequences.size(); }
    void moveIn(KvCache& other, std::size_t sequence) override;
    void copyIn(const KvCache& other, std::size_t sequence, std::int64_t length) override;

    /// Writes keys and values [n, kvHeads, headDim] behind the committed ones.
    void append(std::size_t sequence, std::size_t layer, const at::Tensor& keys,
                const at::Tensor& values);
    /// The first `length` tokens of a layer, those that are not committed too.
    [[nodiscard]] KvView view(std::size_t sequence, std::size_t layer, std::int64_t length) const;
    /// Room for `count` more tokens behind the committed ones, on the CPU; all up to and with them.
    [[nodiscard]] KvRows appendRows(std::size_t sequence, std::size_t layer, std::int64_t count);
    void commit(std::size_t sequence, std::int64_t newTokens);
    /// Pages that are in memory, each counted once.
    [[nodiscard]] std::size_t pages() const;

    /// For models that compute their cache again (DecoderSpec::recomputesCache): the tokens of each
    /// sequence, and the longest length that angles were chosen by (0: none yet).
    void remember(const TokenBatch& batch, std::int64_t length);
    /// The remembered tokens of each sequence followed by those of `batch`.
    [[nodiscard]] TokenBatch withRemembered(const TokenBatch& batch) const;
    void forget();
    [[nodiscard]] std::int64_t ropeLength() const { return m_ropeLength; }

    /// What generates token by token with this cache; made by the decoder at the first step.
    std::shared_ptr<const RowModel> rowModel;
    bool rowModelMade = false; ///< true with a null rowModel: this model or adapter has none
    std::shared_ptr<RowDecoder> rowDecoder;
    std::shared_ptr<PanelDecoder> panelDecoder;

private:
    struct Sequence {
        std::int64_t length = 0;
        std::vector<at::Tensor> pages;
        std::vector<float*> rows;                 ///< where the pages begin, on the CPU
        std::vector<std::int64_t> ids, positions; ///< remembered
    };
    void makeRoom(Sequence& sequence, std::int64_t total, const at::TensorOptions& options);
    static void cut(Sequence& sequence, std::int64_t length);

    Shape m_shape;
    std::vector<Sequence> m_sequences;
    std::int64_t m_ropeLength = 0;
};

} // namespace anneal::model
