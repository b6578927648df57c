#include "core/model/decoder.h"

#include "core/model/cached_attention.h"
#include "core/model/checkpoint.h"

#include <ATen/ATen.h>

namespace anneal::model {

namespace {

at::Tensor take(WeightMap& weights, const std::string& name)
{
    const auto found = weights.find(name);
    TORCH_CHECK(found != weights.end(), "weight ", name, " was not loaded");
    at::Tensor tensor = std::move(found->second);
    weights.erase(found);
    return tensor;
}

Linear takeLinear(WeightMap& weights, const std::string& name, bool bias)
{
    at::Tensor weight = take(weights, name + ".weight");
    return {name, std::move(weight), bias ? take(weights, name + ".bias") : at::Tensor()};
}

std::string layerName(std::size_t index)
{
    return "model.layers." + std::to_string(index) + ".";
}

} // namespace

Decoder::Decoder(catalog::ModelConfig config, DecoderSpec spec, WeightMap weights,
                 StoredWeights stored, std::shared_ptr<const void> files)
    : m_config(std::move(config))
    , m_spec(std::move(spec))
    , m_stored(std::move(stored))
    , m_files(std::move(files))
    , m_embedding(take(weights, "model.embed_tokens.weight"))
    , m_norm(take(weights, "model.norm.weight"))
{
    if (!m_config.tiedEmbeddings)
        m_head = take(weights, "lm_head.weight");
    m_layers.reserve(m_spec.layers.size());
    for (std::size_t i = 0; i < m_spec.layers.size(); ++i)
        m_layers.push_back(makeLayer(i, weights));
    for (const catalog::RopeConfig& rope : m_spec.ropes)
        m_ropes.emplace_back(rope, m_config.headDim, dtype(), device());
}

Decoder::Layer Decoder::makeLayer(std::size_t index, WeightMap& weights) const
{
    const std::string name = layerName(index);
    Layer layer;
    layer.q = takeLinear(weights, name + "self_attn.q_proj", m_spec.qkvBias);
    layer.k = takeLinear(weights, name + "self_attn.k_proj", m_spec.qkvBias);
    layer.v = takeLinear(weights, name + "self_attn.v_proj", m_spec.qkvBias);
    layer.o = takeLinear(weights, name + "self_attn.o_proj", m_spec.outputBias);
    layer.gate = takeLinear(weights, name + "mlp.gate_proj", m_spec.mlpBias);
    layer.up = takeLinear(weights, name + "mlp.up_proj", m_spec.mlpBias);
    layer.down = takeLinear(weights, name + "mlp.down_proj", m_spec.mlpBias);
    layer.inputNorm = take(weights, name + "input_layernorm.weight");
    layer.postAttentionNorm = take(weights, name + "post_attention_layernorm.weight");
    return layer;
}

at::Tensor Decoder::hiddenStates(const TokenBatch& batch, KvCache* cache, bool checkpointing)
{
    auto* decoderCache = static_cast<DecoderCache*>(cache);
    TORCH_CHECK(!decoderCache || decoderCache->sequences() + 1 == batch.offsets.size(),
                "the cache holds another number of sequences than the batch");
    TORCH_CHECK(!decoderCache || !at::GradMode::is_enabled(),
                "a cache is for generation: gradients must be off");
    const std::int64_t highest =
        batch.positions.numel() > 0 ? batch.positions.max().item<std::int64_t>() : 0;
    const auto pass = std::make_shared<Pass>();
    pass->offsets = batch.offsets;
    pass->cache = decoderCache;
    for (RopeTable& rope : m_ropes)
        pass->ropes.push_back(rope.rows(batch.positions, highest));

    if (decoderCache && batch.ids.numel() == 1 && device().is_cpu() && !layerListener) {
        if (!decoderCache->rowDecoderMade)
            decoderCache->rowDecoder = makeRowDecoder();
        decoderCache->rowDecoderMade = true;
        if (decoderCache->rowDecoder)
            return oneToken(batch, *pass);
    }
    at::Tensor x = at::embedding(m_embedding, batch.ids);
    if (embeddingNoise)
        x = embeddingNoise(x, batch);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (layerListener)
            layerListener(i, x);
        const auto body = [this, i, pass](const at::Tensor& input) {
            return runLayer(i, input, *pass);
        };
        x = checkpointing ? checkpointed(body, x) : body(x);
    }
    x = ops::rmsNorm(x, m_norm, m_config.rmsNormEps);
    if (layerListener)
        layerListener(m_layers.size(), x);
    if (decoderCache)
        for (std::size_t s = 0; s + 1 < batch.offsets.size(); ++s)
            decoderCache->commit(s, batch.offsets[s + 1] - batch.offsets[s]);
    return x;
}

at::Tensor Decoder::runLayer(std::size_t index, const at::Tensor& x, const Pass& pass) const
{
    const Layer& layer = m_layers[index];
    const at::Tensor attended =
        x + attention(index, ops::rmsNorm(x, layer.inputNorm, m_config.rmsNormEps), pass);
    const at::Tensor normed = ops::rmsNorm(attended, layer.postAttentionNorm, m_config.rmsNormEps);
    const at::Tensor inner = ops::swiglu(layer.gate.forward(normed), layer.up.forward(normed));
    return attended + layer.down.forward(inner);
}

at::Tensor Decoder::attention(std::size_t index, const at::Tensor& x, const Pass& pass) const
{
    const Layer& layer = m_layers[index];
    const LayerSpec& spec = m_spec.layers[index];
    const RopeTable::Rows& rope = pass.ropes[spec.rope];
    const std::int64_t n = x.size(0);
    const std::int64_t headDim = m_config.headDim;
    at::Tensor q = layer.q.forward(x).view({n, m_config.heads, headDim});
    at::Tensor k = layer.k.forward(x).view({n, m_config.kvHeads, headDim});
    const at::Tensor v = layer.v.forward(x).view({n, m_config.kvHeads, headDim});
    q = ops::rotary(q, rope.cos, rope.sin);
    k = ops::rotary(k, rope.cos, rope.sin);
    const ops::AttentionOptions options{.scale = m_spec.attentionScale, .window = spec.window};
    const at::Tensor mixed = pass.cache ? attendCached(index, q, k, v, pass, options)
                                        : ops::causalAttention(q, k, v, pass.offsets, options);
    return layer.o.forward(mixed.reshape({n, m_config.heads * headDim}));
}

at::Tensor Decoder::attendCached(std::size_t index, const at::Tensor& q, const at::Tensor& k,
                                 const at::Tensor& v, const Pass& pass,
                                 const ops::AttentionOptions& options) const
{
    const ops::Offsets& offsets = pass.offsets;
    bool fresh = true;
    std::vector<KvView> views;
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        fresh = fresh && pass.cache->length(s) == 0;
        const std::int64_t count = offsets[s + 1] - offsets[s];
        views.push_back(pass.cache->append(s, index, k.narrow(0, offsets[s], count),
                                           v.narrow(0, offsets[s], count)));
    }
    if (fresh)
        return ops::causalAttention(q, k, v, offsets, options);
    std::vector<at::Tensor> parts;
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s)
        if (const std::int64_t count = offsets[s + 1] - offsets[s]; count > 0)
            parts.push_back(cachedAttention(q.narrow(0, offsets[s], count), views[s], options));
    return parts.size() == 1 ? parts.front() : at::cat(parts, 0);
}

at::Tensor Decoder::logits(const at::Tensor& hidden) const
{
    if (hidden.size(0) == 1 && !at::GradMode::is_enabled() && device().is_cpu())
        if (const auto matrix = rowMatrix(
                outputWeight(),
                storedWeight(m_head.defined() ? "lm_head.weight" : "model.embed_tokens.weight")))
            return multiplyRow(*matrix, hidden);
    return at::linear(hidden, outputWeight());
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
                                          DecoderCache::Shape{.layers = m_layers.size(),
                                                              .kvHeads = m_config.kvHeads,
                                                              .headDim = m_config.headDim});
}

void Decoder::forEachLinear(const std::function<void(Linear&)>& visit)
{
    for (Layer& layer : m_layers)
        for (Linear* linear :
             {&layer.q, &layer.k, &layer.v, &layer.o, &layer.gate, &layer.up, &layer.down})
            visit(*linear);
}

void Decoder::forEachParameter(
    const std::function<void(const std::string& name, at::Tensor& tensor)>& visit)
{
    visit("model.embed_tokens.weight", m_embedding);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        Layer& layer = m_layers[i];
        for (Linear* linear :
             {&layer.q, &layer.k, &layer.v, &layer.o, &layer.gate, &layer.up, &layer.down}) {
            visit(linear->name() + ".weight", linear->weight());
            if (linear->bias().defined())
                visit(linear->name() + ".bias", linear->bias());
        }
        visit(layerName(i) + "input_layernorm.weight", layer.inputNorm);
        visit(layerName(i) + "post_attention_layernorm.weight", layer.postAttentionNorm);
    }
    visit("model.norm.weight", m_norm);
    if (m_head.defined())
        visit("lm_head.weight", m_head);
}

} // namespace anneal::model
