#include "core/model/weights.h"

namespace anneal::model {

namespace {

void addLinear(std::vector<WeightSpec>& out, const std::string& name, std::int64_t rows,
               std::int64_t columns, bool bias)
{
    out.push_back({name + ".weight", {rows, columns}});
    if (bias)
        out.push_back({name + ".bias", {rows}});
}

} // namespace

std::vector<WeightSpec> expectedWeights(const catalog::ModelConfig& config, const DecoderSpec& spec)
{
    const std::int64_t hidden = config.hiddenSize;
    const std::int64_t inner = config.intermediateSize;
    const std::int64_t queries = config.heads * config.headDim;
    const std::int64_t keys = config.kvHeads * config.headDim;
    std::vector<WeightSpec> out;
    out.push_back({"model.embed_tokens.weight", {config.vocabSize, hidden}});
    for (std::int64_t i = 0; i < config.layers; ++i) {
        const std::string layer = "model.layers." + std::to_string(i) + ".";
        addLinear(out, layer + "self_attn.q_proj", queries, hidden, spec.qkvBias);
        addLinear(out, layer + "self_attn.k_proj", keys, hidden, spec.qkvBias);
        addLinear(out, layer + "self_attn.v_proj", keys, hidden, spec.qkvBias);
        addLinear(out, layer + "self_attn.o_proj", hidden, queries, spec.outputBias);
        addLinear(out, layer + "mlp.gate_proj", inner, hidden, spec.mlpBias);
        addLinear(out, layer + "mlp.up_proj", inner, hidden, spec.mlpBias);
        addLinear(out, layer + "mlp.down_proj", hidden, inner, spec.mlpBias);
        out.push_back({layer + "input_layernorm.weight", {hidden}});
        out.push_back({layer + "post_attention_layernorm.weight", {hidden}});
    }
    out.push_back({"model.norm.weight", {hidden}});
    if (!config.tiedEmbeddings)
        out.push_back({"lm_head.weight", {config.vocabSize, hidden}});
    return out;
}

} // namespace anneal::model
