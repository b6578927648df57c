#pragma once

#include "core/model/causal_lm.h"

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
    float *keys = nullptr, *values = nullptr; ///< [kvHeads, ...] with `headStep` between heads
    std::int64_t length = 0, headDim = 0, headStep = 0;

    /// Without those behind.
    [[nodiscard]] KvRows upTo(std::int64_t count) const
    {
        KvRows rows = *this;
        rows.length = count;
        return rows;
    }
    [[nodiscard]] const float* keysFrom(std::int64_t head, std::int64_t position) const
    {
        return keys + head * headStep + position * headDim;
    }
    [[nodiscard]] const float* valuesFrom(std::int64_t head, std::int64_t position) const
    {
        return values + head * headStep + position * headDim;
    }
    [[nodiscard]] float* newKeys(std::int64_t head) const
    {
        return keys + head * headStep + (length - 1) * headDim;
    }
    [[nodiscard]] float* newValues(std::int64_t head) const
    {
        return values + head * headStep + (length - 1) * headDim;
    }
};

/// The decoder's cache: per sequence and layer one block [kvHeads, capacity, headDim] each for keys
/// and values, which grows by half when full. The tokens of a forward pass count in length() once
/// commit() was called.
class DecoderCache final : public KvCache {
public:
    struct Shape {
        std::size_t layers = 0;
        std::int64_t kvHeads = 0, headDim = 0;
    };
    DecoderCache(std::size_t sequences, const Shape& shape);

    [[nodiscard]] std::int64_t length(std::size_t sequence) const override;
    void truncate(std::size_t sequence, std::int64_t length) override;
    void reorder(const std::vector<std::size_t>& source) override;
    [[nodiscard]] std::size_t sequences() const override { return m_sequences.size(); }
    void moveIn(KvCache& other, std::size_t sequence) override;
    void copyIn(const KvCache& other, std::size_t sequence, std::int64_t length) override;

    /// Writes keys and values [n, kvHeads, headDim] behind the committed ones; returns all up to
    /// and with them.
    [[nodiscard]] KvView append(std::size_t sequence, std::size_t layer, const at::Tensor& keys,
                                const at::Tensor& values);
    /// Room for `count` more tokens behind the committed ones, on the CPU; all up to and with them.
    [[nodiscard]] KvRows appendRows(std::size_t sequence, std::size_t layer, std::int64_t count);
    void commit(std::size_t sequence, std::int64_t newTokens);

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
    struct Block {
        at::Tensor keys, values; ///< [kvHeads, capacity, headDim]
    };
    struct Sequence {
        std::int64_t length = 0;
        std::vector<Block> layers;
        std::vector<std::int64_t> ids, positions; ///< remembered
    };
    Block& blockFor(std::size_t sequence, std::size_t layer, std::int64_t total,
                    const at::Tensor& like);
    [[nodiscard]] static Sequence copied(const Sequence& from, std::int64_t length,
                                         std::int64_t capacity);

    Shape m_shape;
    std::vector<Sequence> m_sequences;
    std::int64_t m_ropeLength = 0;
};

} // namespace anneal::model
