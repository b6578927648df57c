#include "core/catalog/decoder_spec.h"

#include "core/catalog/families.h"

namespace anneal::catalog {
namespace {

struct NormShape {
    std::string name, ggufName;
    std::int64_t size = 0;
};

std::vector<LinearShape> linearShapes(const ModelConfig& c, const DecoderSpec& spec)
{
    const auto q = c.heads * c.headDim, kv = c.kvHeads * c.headDim;
    if (spec.fused)
        return {{"self_attn.o_proj", "attn_output", c.hiddenSize, q, spec.outputBias},
                {"self_attn.qkv_proj", "attn_qkv", q + 2 * kv, c.hiddenSize, spec.qkvBias},
                {"mlp.gate_up_proj", "ffn_up", 2 * c.intermediateSize, c.hiddenSize, spec.mlpBias},
                {"mlp.down_proj", "ffn_down", c.hiddenSize, c.intermediateSize, spec.mlpBias}};
    return {{"self_attn.q_proj", "attn_q", q, c.hiddenSize, spec.qkvBias, true},
            {"self_attn.k_proj", "attn_k", kv, c.hiddenSize, spec.qkvBias, true},
            {"self_attn.v_proj", "attn_v", kv, c.hiddenSize, spec.qkvBias},
            {"self_attn.o_proj", "attn_output", c.hiddenSize, q, spec.outputBias},
            {"mlp.gate_proj", "ffn_gate", c.intermediateSize, c.hiddenSize, spec.mlpBias},
            {"mlp.up_proj", "ffn_up", c.intermediateSize, c.hiddenSize, spec.mlpBias},
            {"mlp.down_proj", "ffn_down", c.hiddenSize, c.intermediateSize, spec.mlpBias}};
}

std::vector<NormShape> normShapes(const ModelConfig& c, const DecoderSpec& spec)
{
    std::vector<NormShape> norms = {{"input_layernorm", "attn_norm", c.hiddenSize}};
    if (spec.outputNorms) {
        norms.push_back({"post_attention_layernorm", "post_attention_norm", c.hiddenSize});
        norms.push_back({"pre_feedforward_layernorm", "ffn_norm", c.hiddenSize});
        norms.push_back({"post_feedforward_layernorm", "post_ffw_norm", c.hiddenSize});
    } else {
        norms.push_back({"post_attention_layernorm", "ffn_norm", c.hiddenSize});
    }
    if (spec.headNorms) {
        norms.push_back({"self_attn.q_norm", "attn_q_norm", c.headDim});
        norms.push_back({"self_attn.k_norm", "attn_k_norm", c.headDim});
    }
    return norms;
}

} // namespace

Result<DecoderSpec> decoderSpec(const ModelConfig& config)
{
    if (const auto* family = familyOf(config.architecture))
        return family->decoder(config);
    std::string known;
    for (const auto& architecture : supportedArchitectures())
        known += (known.empty() ? "" : ", ") + architecture;
    return fail(ErrorCode::Unsupported,
                "The architecture " + config.architecture +
                    " is not supported by this version; it computes: " + known + ".",
                {{"architecture", config.architecture},
                 {"known", known},
                 {"kind", "unknown_architecture"}});
}

std::vector<LinearShape> linearShapes(const ModelConfig& config)
{
    const auto* family = familyOf(config.architecture);
    return family == nullptr ? std::vector<LinearShape>{}
                             : linearShapes(config, family->decoder(config));
}

std::vector<ExpectedTensor> expectedTensors(const ModelConfig& config)
{
    const auto* family = familyOf(config.architecture);
    if (family == nullptr)
        return {};
    const auto spec = family->decoder(config);
    const auto linears = linearShapes(config, spec);
    const auto norms = normShapes(config, spec);
    const auto normOf = [&](std::string name, std::string ggufName, std::int64_t size) {
        return ExpectedTensor{std::move(name), std::move(ggufName), {size}, false, spec.normOffset};
    };

    std::vector<ExpectedTensor> list;
    list.push_back(
        {"model.embed_tokens.weight", "token_embd.weight", {config.vocabSize, config.hiddenSize}});
    for (std::int64_t layer = 0; layer < config.layers; ++layer) {
        const auto name = "model.layers." + std::to_string(layer) + ".";
        const auto gguf = "blk." + std::to_string(layer) + ".";
        for (const auto& linear : linears) {
            const bool permuted = family->ggufRowsPermuted && linear.rotaryRows;
            list.push_back({name + linear.name + ".weight",
                            gguf + linear.ggufName + ".weight",
                            {linear.out, linear.in},
                            permuted});
            if (linear.bias)
                list.push_back({name + linear.name + ".bias",
                                gguf + linear.ggufName + ".bias",
                                {linear.out},
                                permuted});
        }
        for (const auto& norm : norms)
            list.push_back(
                normOf(name + norm.name + ".weight", gguf + norm.ggufName + ".weight", norm.size));
    }
    list.push_back(normOf("model.norm.weight", "output_norm.weight", config.hiddenSize));
    if (!config.tiedEmbeddings)
        list.push_back({"lm_head.weight", "output.weight", {config.vocabSize, config.hiddenSize}});
    return list;
}

} // namespace anneal::catalog
