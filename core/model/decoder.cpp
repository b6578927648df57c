#include "core/model/decoder.h"

#include "core/model/cached_attention.h"
#include "core/model/checkpoint.h"
#include "core/model/code_pieces.h"
#include "core/ops/output_product.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace anneal::model {

namespace {

ops::GateActivation gateActivation(catalog::Activation activation)
{
    switch (activation) {
    case catalog::Activation::Gelu:
        return ops::GateActivation::Gelu;
    case catalog::Activation::GeluTanh:
        return ops::GateActivation::GeluTanh;
    case catalog::Activation::Relu:
        return ops::GateActivation::Relu;
    case catalog::Activation::Silu:
        break;
    }
    return ops::GateActivation::Silu;
}

/// x [N, heads, headDim]; the table may cover only the first dimensions.
at::Tensor rotated(const at::Tensor& x, const RopeTable::Rows& rope)
{
    const std::int64_t turned = rope.cos.size(1);
    if (turned == x.size(2))
        return ops::rotary(x, rope.cos, rope.sin);
    return at::cat({ops::rotary(x.narrow(2, 0, turned), rope.cos, rope.sin),
                    x.narrow(2, turned, x.size(2) - turned)},
                   2);
}

} // namespace

at::Tensor Decoder::hiddenStates(const TokenBatch& batch, KvCache* cache,
                                 std::int64_t checkpointEvery)
{
    auto* decoderCache = static_cast<DecoderCache*>(cache);
    TORCH_CHECK(!decoderCache || decoderCache->sequences() + 1 == batch.offsets.size(),
                "the cache holds another number of sequences than the batch");
    TORCH_CHECK(!decoderCache || !at::GradMode::is_enabled(),
                "a cache is for generation: gradients must be off");
    const std::int64_t highest =
        batch.positions.numel() > 0 ? batch.positions.max().item<std::int64_t>() : 0;
    const std::int64_t length = std::max(highest + 1, batch.length);
    if (decoderCache && m_spec.recomputesCache) {
        if (outgrows(*decoderCache, length))
            return recomputed(batch, *decoderCache);
        decoderCache->remember(batch, length);
    }
    const auto pass = std::make_shared<Pass>();
    pass->offsets = batch.offsets;
    pass->cache = decoderCache;
    for (RopeTable& rope : m_ropes)
        pass->ropes.push_back(rope.rows(batch.positions, highest, length));

    if (decoderCache && goesByTokens(batch, *decoderCache)) {
        const bool single = batch.ids.numel() == 1 && decoderCache->sequences() == 1 &&
                            !decoderCache->rowModel->rounds;
        return single ? oneToken(batch, *pass) : tokensInPanels(batch, *pass);
    }
    at::Tensor x = embedded(batch.ids);
    if (embeddingNoise)
        x = embeddingNoise(x, batch);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (layerListener)
            layerListener(i, x);
        const auto body = [this, i, pass](const at::Tensor& input) {
            return runLayer(i, input, *pass);
        };
        const bool again =
            checkpointEvery > 0 && i % static_cast<std::size_t>(checkpointEvery) == 0;
        x = again ? checkpointed(body, x) : body(x);
    }
    x = norm(x, m_norm);
    if (layerListener)
        layerListener(m_layers.size(), x);
    if (decoderCache)
        for (std::size_t s = 0; s + 1 < batch.offsets.size(); ++s)
            decoderCache->commit(s, batch.offsets[s + 1] - batch.offsets[s]);
    return x;
}

// Before the layers of a longer sequence are computed with other angles, what the cache holds of it
// is: its keys come from hidden states of the shorter angles.
bool Decoder::outgrows(const DecoderCache& cache, std::int64_t length) const
{
    return std::any_of(
        m_spec.ropes.begin(), m_spec.ropes.end(), [&](const catalog::RopeConfig& rope) {
            return rope.type == catalog::RopeType::LongRope && cache.ropeLength() > 0 &&
                   cache.ropeLength() <= rope.originalMaxPositions &&
                   length > rope.originalMaxPositions;
        });
}

at::Tensor Decoder::recomputed(const TokenBatch& batch, DecoderCache& cache)
{
    const TokenBatch whole = cache.withRemembered(batch);
    for (std::size_t s = 0; s < cache.sequences(); ++s)
        cache.truncate(s, 0);
    cache.forget();
    const at::Tensor hidden = hiddenStates(whole, &cache, 0);
    std::vector<at::Tensor> parts;
    for (std::size_t s = 0; s + 1 < batch.offsets.size(); ++s) {
        const std::int64_t count = batch.offsets[s + 1] - batch.offsets[s];
        parts.push_back(hidden.narrow(0, whole.offsets[s + 1] - count, count));
    }
    return at::cat(parts);
}

at::Tensor Decoder::embedded(const at::Tensor& ids) const
{
    at::Tensor x = at::embedding(m_embedding, ids);
    if (embeddingAdapter)
        if (const at::Tensor added = embeddingAdapter->embedded(ids); added.defined())
            x = x + added; // in fp32, rounded once
    x = x.to(m_dtype);
    return m_embeddingScale == 1.0 ? x : x * m_embeddingScale;
}

at::Tensor Decoder::norm(const at::Tensor& x, const at::Tensor& weight) const
{
    return ops::rmsNorm(x, weight, m_config.rmsNormEps, m_spec.normOffset);
}

at::Tensor Decoder::headNorm(const at::Tensor& x, const at::Tensor& weight) const
{
    return norm(x.reshape({-1, m_config.headDim}), weight).view(x.sizes());
}

at::Tensor Decoder::runLayer(std::size_t index, const at::Tensor& x, const Pass& pass) const
{
    const Layer& layer = m_layers[index];
    const at::Tensor mixed = attention(index, norm(x, layer.inputNorm), pass);
    const at::Tensor attended =
        x + (m_spec.outputNorms ? norm(mixed, layer.attentionOutputNorm) : mixed);
    const at::Tensor outer = mlp(layer, norm(attended, layer.mlpNorm));
    return attended + (m_spec.outputNorms ? norm(outer, layer.mlpOutputNorm) : outer);
}

at::Tensor Decoder::mlp(const Layer& layer, const at::Tensor& x) const
{
    const auto activation = gateActivation(m_spec.activation);
    if (!m_spec.fused)
        return layer.down.forward(
            ops::gated(layer.gate.forward(x), layer.up.forward(x), activation));
    const std::int64_t inner = m_config.intermediateSize;
    const at::Tensor both = layer.gateUp.forward(x);
    return layer.down.forward(
        ops::gated(both.narrow(1, 0, inner), both.narrow(1, inner, inner), activation));
}

at::Tensor Decoder::attention(std::size_t index, const at::Tensor& x, const Pass& pass) const
{
    const Layer& layer = m_layers[index];
    const catalog::LayerSpec& spec = m_spec.layers[index];
    const std::int64_t n = x.size(0);
    const std::int64_t heads = m_config.heads, kvHeads = m_config.kvHeads;
    const std::int64_t headDim = m_config.headDim;
    at::Tensor q, k, v;
    if (m_spec.fused) {
        const at::Tensor all = layer.qkv.forward(x).view({n, heads + 2 * kvHeads, headDim});
        q = all.narrow(1, 0, heads);
        k = all.narrow(1, heads, kvHeads);
        v = all.narrow(1, heads + kvHeads, kvHeads);
    } else {
        q = layer.q.forward(x).view({n, heads, headDim});
        k = layer.k.forward(x).view({n, kvHeads, headDim});
        v = layer.v.forward(x).view({n, kvHeads, headDim});
    }
    if (m_spec.headNorms) {
        q = headNorm(q, layer.queryNorm);
        k = headNorm(k, layer.keyNorm);
    }
    if (spec.rotary) {
        q = rotated(q, pass.ropes[spec.rope]);
        k = rotated(k, pass.ropes[spec.rope]);
    }
    const ops::AttentionOptions options{
        .scale = m_spec.attentionScale, .window = spec.window, .softcap = m_spec.attentionSoftcap};
    const at::Tensor mixed = pass.cache ? attendCached(index, q, k, v, pass, options)
                                        : ops::causalAttention(q, k, v, pass.offsets, options);
    return layer.o.forward(mixed.reshape({n, heads * headDim}));
}

at::Tensor Decoder::attendCached(std::size_t index, const at::Tensor& q, const at::Tensor& k,
                                 const at::Tensor& v, const Pass& pass,
                                 const ops::AttentionOptions& options) const
{
    const ops::Offsets& offsets = pass.offsets;
    bool fresh = true;
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        fresh = fresh && pass.cache->length(s) == 0;
        const std::int64_t count = offsets[s + 1] - offsets[s];
        pass.cache->append(s, index, k.narrow(0, offsets[s], count),
                           v.narrow(0, offsets[s], count));
    }
    if (fresh)
        return ops::causalAttention(q, k, v, offsets, options);
    std::vector<at::Tensor> parts;
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s)
        if (const std::int64_t count = offsets[s + 1] - offsets[s]; count > 0)
            parts.push_back(cachedAttention(
                q.narrow(0, offsets[s], count),
                pass.cache->view(s, index, pass.cache->length(s) + count), options));
    return parts.size() == 1 ? parts.front() : at::cat(parts, 0);
}

at::Tensor Decoder::logits(const at::Tensor& hidden) const
{
    return capped(withOutputAdapter(plainLogits(hidden), hidden));
}

at::Tensor Decoder::plainLogits(const at::Tensor& hidden) const
{
    if (hidden.size(0) <= kMostPanelRows && !at::GradMode::is_enabled() && device().is_cpu())
        if (const auto matrix = rowMatrix(
                outputWeight(),
                storedWeight(m_head.defined() ? "lm_head.weight" : "model.embed_tokens.weight")))
            return hidden.size(0) == 1 && !(m_rounds && hasCodes(*matrix))
                       ? multiplyRow(*matrix, hidden)
                       : multiplyPanels(*matrix, hidden, m_rounds);
    return ops::outputLogits(hidden, ops::outputWeightFor(hidden, outputWeight()));
}

at::Tensor Decoder::withOutputAdapter(const at::Tensor& logits, const at::Tensor& hidden) const
{
    if (!outputAdapter)
        return logits;
    const auto [low, up] = outputAdapter->output(hidden);
    if (!low.defined())
        return logits;
    return logits + productByRows(low, up.t()).to(logits.scalar_type());
}

at::Tensor Decoder::capped(const at::Tensor& logits) const
{
    const double cap = m_spec.finalSoftcap;
    return cap > 0 ? (logits / cap).tanh() * cap : logits;
}

const at::Tensor& Decoder::outputWeight() const
{
    return m_head.defined() ? m_head : m_embedding;
}

void Decoder::untieOutput()
{
    if (m_head.defined())
        return;
    m_head = m_embedding;
    m_config.tiedEmbeddings = false;
}

std::unique_ptr<KvCache> Decoder::makeCache(std::size_t sequences) const
{
    return std::make_unique<DecoderCache>(sequences,
                                          DecoderCache::Shape{.layers = std::ssize(m_layers),
                                                              .kvHeads = m_config.kvHeads,
                                                              .headDim = m_config.headDim});
}

} // namespace anneal::model
