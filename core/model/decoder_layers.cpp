// The part of Decoder that takes the weights in and names them.
#include "core/model/decoder.h"

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

Linear takeLinear(WeightMap& weights, const PackedWeights& packed, const std::string& name,
                  bool bias)
{
    if (const auto found = packed.find(name + ".weight"); found != packed.end())
        return {name, found->second, bias ? take(weights, name + ".bias") : at::Tensor()};
    at::Tensor weight = take(weights, name + ".weight");
    return {name, std::move(weight), bias ? take(weights, name + ".bias") : at::Tensor()};
}

std::string layerName(std::size_t index)
{
    return "model.layers." + std::to_string(index) + ".";
}

} // namespace

Decoder::Decoder(catalog::ModelConfig config, catalog::DecoderSpec spec, WeightMap weights,
                 PackedWeights packed, StoredWeights stored, std::shared_ptr<const void> files)
    : m_config(std::move(config))
    , m_spec(std::move(spec))
    , m_stored(std::move(stored))
    , m_files(std::move(files))
    , m_dtype(weights.at("model.norm.weight").scalar_type())
    , m_embedding(take(weights, "model.embed_tokens.weight"))
    , m_norm(take(weights, "model.norm.weight"))
{
    if (!m_config.tiedEmbeddings)
        m_head = take(weights, "lm_head.weight");
    if (m_spec.embeddingScale != 1.0)
        m_embeddingScale =
            at::scalar_tensor(m_spec.embeddingScale, at::kFloat).to(dtype()).item<double>();
    m_layers.reserve(m_spec.layers.size());
    for (std::size_t i = 0; i < m_spec.layers.size(); ++i)
        m_layers.push_back(makeLayer(i, weights, packed));
    for (const catalog::RopeConfig& rope : m_spec.ropes)
        m_ropes.emplace_back(rope, m_config.headDim, dtype(), device());
}

Decoder::Layer Decoder::makeLayer(std::size_t index, WeightMap& weights,
                                  const PackedWeights& packed) const
{
    const std::string name = layerName(index);
    const auto linear = [&](const char* part, bool bias) {
        return takeLinear(weights, packed, name + part, bias);
    };
    Layer layer;
    if (m_spec.fused) {
        layer.qkv = linear("self_attn.qkv_proj", m_spec.qkvBias);
        layer.gateUp = linear("mlp.gate_up_proj", m_spec.mlpBias);
    } else {
        layer.q = linear("self_attn.q_proj", m_spec.qkvBias);
        layer.k = linear("self_attn.k_proj", m_spec.qkvBias);
        layer.v = linear("self_attn.v_proj", m_spec.qkvBias);
        layer.gate = linear("mlp.gate_proj", m_spec.mlpBias);
        layer.up = linear("mlp.up_proj", m_spec.mlpBias);
    }
    layer.o = linear("self_attn.o_proj", m_spec.outputBias);
    layer.down = linear("mlp.down_proj", m_spec.mlpBias);
    for (const auto& [part, norm] : layerNorms())
        layer.*norm = take(weights, name + part + ".weight");
    return layer;
}

std::vector<Decoder::NamedNorm> Decoder::layerNorms() const
{
    std::vector<NamedNorm> norms = {{"input_layernorm", &Layer::inputNorm}};
    if (m_spec.outputNorms) {
        norms.push_back({"post_attention_layernorm", &Layer::attentionOutputNorm});
        norms.push_back({"pre_feedforward_layernorm", &Layer::mlpNorm});
        norms.push_back({"post_feedforward_layernorm", &Layer::mlpOutputNorm});
    } else {
        norms.push_back({"post_attention_layernorm", &Layer::mlpNorm});
    }
    if (m_spec.headNorms) {
        norms.push_back({"self_attn.q_norm", &Layer::queryNorm});
        norms.push_back({"self_attn.k_norm", &Layer::keyNorm});
    }
    return norms;
}

// In the order of transformers' named_modules, which is the order in which adapters are drawn.
std::vector<Linear*> Decoder::linearsOf(Layer& layer) const
{
    if (m_spec.fused)
        return {&layer.o, &layer.qkv, &layer.gateUp, &layer.down};
    return {&layer.q, &layer.k, &layer.v, &layer.o, &layer.gate, &layer.up, &layer.down};
}

void Decoder::forEachLinear(const std::function<void(Linear&)>& visit)
{
    for (Layer& layer : m_layers)
        for (Linear* linear : linearsOf(layer))
            visit(*linear);
}

void Decoder::forEachParameter(
    const std::function<void(const std::string& name, at::Tensor& tensor)>& visit)
{
    visit("model.embed_tokens.weight", m_embedding);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        Layer& layer = m_layers[i];
        for (Linear* linear : linearsOf(layer)) {
            if (!linear->packed())
                visit(linear->name() + ".weight", linear->weight());
            if (linear->bias().defined())
                visit(linear->name() + ".bias", linear->bias());
        }
        for (const auto& [part, norm] : layerNorms())
            visit(layerName(i) + part + ".weight", layer.*norm);
    }
    visit("model.norm.weight", m_norm);
    if (m_head.defined())
        visit("lm_head.weight", m_head);
}

} // namespace anneal::model
