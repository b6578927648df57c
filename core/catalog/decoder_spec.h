#pragma once

#include "core/catalog/model_config.h"

#include <string>
#include <vector>

/// The general decoder that every family fills in, and the weights that follow from it.
namespace anneal::catalog {

enum class Activation { Silu, Gelu, GeluTanh, Relu };

/// What is special about one layer.
struct LayerSpec {
    std::size_t rope = 0;    ///< index into DecoderSpec::ropes
    bool rotary = true;      ///< false: queries and keys are not rotated
    std::int64_t window = 0; ///< sliding window length, 0 = sees everything before it
};

/// How a model family fills in the general decoder: everything that differs between families and
/// is no plain size. The sizes stay in ModelConfig. Made by one function a family (families/).
struct DecoderSpec {
    std::vector<RopeConfig> ropes;
    std::vector<LayerSpec> layers;
    double attentionScale = 1.0;
    double attentionSoftcap = 0, finalSoftcap = 0; ///< 0 = none
    double embeddingScale = 1.0;                   ///< rounded to the weights' type
    Activation activation = Activation::Silu;
    bool qkvBias = false, outputBias = false; ///< of the attention projections
    bool mlpBias = false;
    bool fused = false;       ///< qkv_proj and gate_up_proj instead of five matrices
    bool headNorms = false;   ///< q_norm and k_norm over each head
    bool outputNorms = false; ///< norms after attention and MLP, besides those before them
    bool normOffset = false;  ///< norms multiply by 1 + weight
    /// LongRoPE: once a sequence outgrows the short factors, what the cache holds is computed again
    /// with the long ones. transformers does so for Phi-3 alone.
    bool recomputesCache = false;
};

/// One linear layer of every decoder layer.
struct LinearShape {
    std::string name, ggufName; ///< "self_attn.q_proj", "attn_q"
    std::int64_t out = 0, in = 0;
    bool bias = false;
    bool rotaryRows = false; ///< rows of heads that are rotated: q and k
};

/// One weight that a model of a family must have.
struct ExpectedTensor {
    std::string name; ///< Hugging Face name
    std::string ggufName;
    std::vector<std::int64_t> shape;
    bool rowPermuted = false; ///< stored in rotary order in a GGUF
    bool plusOne = false;     ///< stored with 1 added in a GGUF
};

/// Fails with Unsupported, naming the architecture and the ones there are.
[[nodiscard]] Result<DecoderSpec> decoderSpec(const ModelConfig& config);

/// In the order of transformers' named_modules. Empty for an unknown architecture.
[[nodiscard]] std::vector<LinearShape> linearShapes(const ModelConfig& config);

/// Every weight of the config's shapes, the output matrix only when it is not tied. Empty for an
/// unknown architecture.
[[nodiscard]] std::vector<ExpectedTensor> expectedTensors(const ModelConfig& config);

} // namespace anneal::catalog
