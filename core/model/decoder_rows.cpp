// The part of Decoder that generates one token at a time.
#include "core/model/decoder.h"

#include <ATen/ATen.h>

namespace anneal::model {

namespace {

/// An fp32 pointer to a tensor's numbers; `kept` holds them.
const float* floatsOf(const at::Tensor& tensor, std::vector<at::Tensor>& kept)
{
    kept.push_back(tensor.detach().to(at::kCPU, at::kFloat).contiguous());
    return kept.back().const_data_ptr<float>();
}

} // namespace

const StoredWeight* Decoder::storedWeight(const std::string& name) const
{
    const auto found = m_stored.find(name);
    return found == m_stored.end() ? nullptr : &found->second;
}

std::optional<RowDecoder::LinearRef> Decoder::rowLinear(const Linear& linear,
                                                        RowDecoder::Model& model) const
{
    const auto matrix = rowMatrix(linear.weight(), storedWeight(linear.name() + ".weight"));
    if (!matrix)
        return std::nullopt;
    RowDecoder::LinearRef ref{.matrix = *matrix};
    if (linear.bias().defined())
        ref.bias = floatsOf(linear.bias(), model.kept);
    if (linear.adapter()) {
        const auto update = linear.adapter()->lowRank();
        if (!update)
            return std::nullopt;
        ref.a = floatsOf(update->a, model.kept);
        ref.b = floatsOf(update->b, model.kept);
        ref.rank = update->a.size(0);
        ref.scale = static_cast<float>(update->scale);
    }
    return ref;
}

std::shared_ptr<RowDecoder> Decoder::makeRowDecoder() const
{
    RowDecoder::Model model;
    model.norm = floatsOf(m_norm, model.kept);
    model.normEps = m_config.rmsNormEps;
    model.attentionScale = m_spec.attentionScale;
    model.hidden = m_config.hiddenSize;
    model.inner = m_config.intermediateSize;
    model.heads = m_config.heads;
    model.kvHeads = m_config.kvHeads;
    model.headDim = m_config.headDim;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer& layer = m_layers[i];
        RowDecoder::Layer rows;
        rows.spec = m_spec.layers[i];
        rows.inputNorm = floatsOf(layer.inputNorm, model.kept);
        rows.postAttentionNorm = floatsOf(layer.postAttentionNorm, model.kept);
        for (const auto& [linear, target] :
             {std::pair{&layer.q, &rows.q}, std::pair{&layer.k, &rows.k},
              std::pair{&layer.v, &rows.v}, std::pair{&layer.o, &rows.o},
              std::pair{&layer.gate, &rows.gate}, std::pair{&layer.up, &rows.up},
              std::pair{&layer.down, &rows.down}}) {
            const auto ref = rowLinear(*linear, model);
            if (!ref)
                return nullptr;
            *target = *ref;
        }
        model.layers.push_back(rows);
    }
    return std::make_shared<RowDecoder>(std::move(model));
}

at::Tensor Decoder::oneToken(const TokenBatch& batch, const Pass& pass) const
{
    const at::Tensor embedded = at::embedding(m_embedding, batch.ids).to(at::kFloat).contiguous();
    const auto* first = embedded.const_data_ptr<float>();
    std::vector<float> x(first, first + embedded.numel());
    std::vector<RopeTable::Rows> ropes;
    for (const RopeTable::Rows& rows : pass.ropes)
        ropes.push_back({.cos = rows.cos.to(at::kFloat), .sin = rows.sin.to(at::kFloat)});
    pass.cache->rowDecoder->run(x, ropes, *pass.cache);
    pass.cache->commit(0, 1);
    return at::tensor(x).view({1, -1}).to(dtype());
}

} // namespace anneal::model
