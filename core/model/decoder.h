#pragma once

#include "core/catalog/decoder_spec.h"
#include "core/model/causal_lm.h"
#include "core/model/kv_cache.h"
#include "core/model/panel_decoder.h"
#include "core/model/rope.h"
#include "core/model/row_decoder.h"

#include <map>
#include <string>

namespace anneal::model {

/// Weights by Hugging Face parameter name.
using WeightMap = std::map<std::string, at::Tensor>;
using StoredWeights = std::map<std::string, StoredWeight>;
using PackedWeights = std::map<std::string, std::shared_ptr<const quant::PackedWeight>>;

/// The decoder-only transformer of every supported family; catalog::DecoderSpec says what a family
/// does differently.
class Decoder final : public CausalLm {
public:
    /// `weights` and `packed` together hold every tensor that catalog::expectedTensors() lists,
    /// `weights` in the compute type. `stored` says where they come from (may be empty) and `files`
    /// keeps the mapped bytes alive.
    Decoder(catalog::ModelConfig config, catalog::DecoderSpec spec, WeightMap weights,
            PackedWeights packed, StoredWeights stored, std::shared_ptr<const void> files);

    [[nodiscard]] const catalog::ModelConfig& config() const override { return m_config; }
    [[nodiscard]] c10::Device device() const override { return m_embedding.device(); }
    [[nodiscard]] c10::ScalarType dtype() const override { return m_dtype; }

    [[nodiscard]] at::Tensor hiddenStates(const TokenBatch& batch, KvCache* cache,
                                          std::int64_t checkpointEvery) override;
    [[nodiscard]] at::Tensor logits(const at::Tensor& hidden) const override;
    [[nodiscard]] const at::Tensor& outputWeight() const override;
    [[nodiscard]] double finalSoftcap() const override { return m_spec.finalSoftcap; }
    void untieOutput() override;
    void roundActivations(bool on) override { m_rounds = on; }
    [[nodiscard]] std::unique_ptr<KvCache> makeCache(std::size_t sequences) const override;
    void forEachLinear(const std::function<void(Linear&)>& visit) override;
    void forEachParameter(
        const std::function<void(const std::string& name, at::Tensor& tensor)>& visit) override;

    /// The residual stream before layer `i` (i = layers: after the last norm), as transformers'
    /// hidden_states.
    std::function<void(std::size_t i, const at::Tensor& hidden)> layerListener;

private:
    /// Of the linear layers that a family fuses, or does not, the others are empty; so are the
    /// norms that it does not have.
    struct Layer {
        Linear q, k, v, qkv, o, gate, up, gateUp, down;
        at::Tensor inputNorm, attentionOutputNorm, mlpNorm, mlpOutputNorm, queryNorm, keyNorm;
    };
    struct NamedNorm {
        const char* name; ///< within the layer, without ".weight"
        at::Tensor Layer::*norm;
    };
    /// What the layers of one forward pass share; kept until the backward pass when layers are
    /// recomputed there.
    struct Pass {
        ops::Offsets offsets;
        std::vector<RopeTable::Rows> ropes;
        DecoderCache* cache = nullptr;
    };

    [[nodiscard]] Layer makeLayer(std::size_t index, WeightMap& weights,
                                  const PackedWeights& packed) const;
    [[nodiscard]] std::vector<Linear*> linearsOf(Layer& layer) const;
    [[nodiscard]] std::vector<NamedNorm> layerNorms() const;
    [[nodiscard]] at::Tensor embedded(const at::Tensor& ids) const;
    [[nodiscard]] at::Tensor norm(const at::Tensor& x, const at::Tensor& weight) const;
    [[nodiscard]] at::Tensor headNorm(const at::Tensor& x, const at::Tensor& weight) const;
    [[nodiscard]] at::Tensor plainLogits(const at::Tensor& hidden) const;
    [[nodiscard]] at::Tensor withOutputAdapter(const at::Tensor& logits,
                                               const at::Tensor& hidden) const;
    [[nodiscard]] at::Tensor capped(const at::Tensor& logits) const;
    [[nodiscard]] bool outgrows(const DecoderCache& cache, std::int64_t length) const;
    [[nodiscard]] at::Tensor recomputed(const TokenBatch& batch, DecoderCache& cache);
    [[nodiscard]] std::shared_ptr<const RowModel> makeRowModel() const;
    [[nodiscard]] std::optional<RowModel::LinearRef> rowLinear(const Linear& linear,
                                                               RowModel& model) const;
    [[nodiscard]] const StoredWeight* storedWeight(const std::string& name) const;
    [[nodiscard]] bool goesByTokens(const TokenBatch& batch, DecoderCache& cache) const;
    [[nodiscard]] at::Tensor oneToken(const TokenBatch& batch, const Pass& pass) const;
    [[nodiscard]] at::Tensor tokensInPanels(const TokenBatch& batch, const Pass& pass) const;
    [[nodiscard]] at::Tensor runLayer(std::size_t index, const at::Tensor& x,
                                      const Pass& pass) const;
    [[nodiscard]] at::Tensor attention(std::size_t index, const at::Tensor& x,
                                       const Pass& pass) const;
    [[nodiscard]] at::Tensor mlp(const Layer& layer, const at::Tensor& x) const;
    [[nodiscard]] at::Tensor attendCached(std::size_t index, const at::Tensor& q,
                                          const at::Tensor& k, const at::Tensor& v,
                                          const Pass& pass,
                                          const ops::AttentionOptions& options) const;

    catalog::ModelConfig m_config;
    catalog::DecoderSpec m_spec;
    StoredWeights m_stored;
    std::shared_ptr<const void> m_files;
    c10::ScalarType m_dtype; ///< in which layers compute; a weight that is trained may be in fp32
    at::Tensor m_embedding, m_norm, m_head; ///< m_head undefined when tied
    double m_embeddingScale = 1.0;          ///< in the weights' precision
    bool m_rounds = false;
    std::vector<Layer> m_layers;
    std::vector<RopeTable> m_ropes;
};

} // namespace anneal::model
