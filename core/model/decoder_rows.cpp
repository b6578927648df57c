// The part of Decoder that generates on the CPU, one token of each sequence at a time.
#include "core/model/code_pieces.h"
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

std::optional<RowModel::LinearRef> Decoder::rowLinear(const Linear& linear, RowModel& model) const
{
    const auto matrix = linear.packed()
                            ? rowMatrix(*linear.packed())
                            : rowMatrix(linear.weight(), storedWeight(linear.name() + ".weight"));
    if (!matrix)
        return std::nullopt;
    RowModel::LinearRef ref{.matrix = *matrix};
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

std::shared_ptr<const RowModel> Decoder::makeRowModel() const
{
    RowModel model;
    const auto normOf = [&](const at::Tensor& weight) -> const float* {
        if (!weight.defined())
            return nullptr;
        return floatsOf(m_spec.normOffset ? weight.to(at::kFloat) + 1.0 : weight, model.kept);
    };
    model.norm = normOf(m_norm);
    model.normEps = m_config.rmsNormEps;
    model.attentionScale = m_spec.attentionScale;
    model.attentionSoftcap = m_spec.attentionSoftcap;
    model.activation = m_spec.activation;
    model.hidden = m_config.hiddenSize;
    model.inner = m_config.intermediateSize;
    model.heads = m_config.heads;
    model.kvHeads = m_config.kvHeads;
    model.headDim = m_config.headDim;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer& layer = m_layers[i];
        RowModel::Layer rows;
        rows.spec = m_spec.layers[i];
        rows.inputNorm = normOf(layer.inputNorm);
        rows.attentionOutputNorm = normOf(layer.attentionOutputNorm);
        rows.mlpNorm = normOf(layer.mlpNorm);
        rows.mlpOutputNorm = normOf(layer.mlpOutputNorm);
        rows.queryNorm = normOf(layer.queryNorm);
        rows.keyNorm = normOf(layer.keyNorm);
        const auto refsOf = [&](std::initializer_list<const Linear*> linears) {
            std::vector<RowModel::LinearRef> refs;
            for (const Linear* linear : linears)
                if (auto ref = rowLinear(*linear, model))
                    refs.push_back(std::move(*ref));
            return refs;
        };
        rows.qkv = m_spec.fused ? refsOf({&layer.qkv}) : refsOf({&layer.q, &layer.k, &layer.v});
        rows.gateUp = m_spec.fused ? refsOf({&layer.gateUp}) : refsOf({&layer.gate, &layer.up});
        const auto outputs = refsOf({&layer.o, &layer.down});
        if (rows.qkv.size() != (m_spec.fused ? 1 : 3) ||
            rows.gateUp.size() != (m_spec.fused ? 1 : 2) || outputs.size() != 2)
            return nullptr;
        for (const std::span<const RowModel::LinearRef> refs :
             {std::span(std::as_const(rows.qkv)), std::span(std::as_const(rows.gateUp)),
              std::span(outputs)})
            for (const RowModel::LinearRef& ref : refs)
                model.rounds = model.rounds || (m_rounds && hasCodes(ref.matrix));
        rows.o = outputs[0];
        rows.down = outputs[1];
        model.layers.push_back(std::move(rows));
    }
    return std::make_shared<const RowModel>(std::move(model));
}

/// Whether the batch goes token by token, as it asks for or because it is one more token of each
/// sequence, and this model has a quick way for it.
bool Decoder::goesByTokens(const TokenBatch& batch, DecoderCache& cache) const
{
    const auto count = batch.ids.numel();
    if (!device().is_cpu() || layerListener || embeddingNoise || count == 0)
        return false;
    const auto most = batch.apart ? TokenBatch::kMostApart : kMostPanelRows;
    bool one = count == std::ssize(batch.offsets) - 1;
    for (std::size_t s = 0; s + 1 < batch.offsets.size(); ++s)
        one = one && batch.offsets[s + 1] - batch.offsets[s] == 1;
    if (count > most || !(one || batch.apart))
        return false;
    if (!cache.rowModelMade)
        cache.rowModel = makeRowModel();
    cache.rowModelMade = true;
    return cache.rowModel != nullptr;
}

at::Tensor Decoder::oneToken(const TokenBatch& batch, const Pass& pass) const
{
    DecoderCache& cache = *pass.cache;
    if (!cache.rowDecoder)
        cache.rowDecoder = std::make_shared<RowDecoder>(cache.rowModel);
    const at::Tensor scaled = embedded(batch.ids).to(at::kFloat).contiguous();
    const auto* first = scaled.const_data_ptr<float>();
    std::vector<float> x(first, first + scaled.numel());
    std::vector<RopeTable::Rows> ropes;
    for (const RopeTable::Rows& rows : pass.ropes)
        ropes.push_back({.cos = rows.cos.to(at::kFloat), .sin = rows.sin.to(at::kFloat)});
    cache.rowDecoder->run(x, ropes, cache);
    cache.commit(0, 1);
    return at::tensor(x).view({1, -1});
}

at::Tensor Decoder::tokensInPanels(const TokenBatch& batch, const Pass& pass) const
{
    DecoderCache& cache = *pass.cache;
    if (!cache.panelDecoder)
        cache.panelDecoder = std::make_shared<PanelDecoder>(cache.rowModel);
    at::Tensor hidden =
        cache.panelDecoder->run(embedded(batch.ids), batch.offsets, pass.ropes, cache);
    for (std::size_t s = 0; s < cache.sequences(); ++s)
        cache.commit(s, batch.offsets[s + 1] - batch.offsets[s]);
    return hidden;
}

} // namespace anneal::model
