#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/files/gguf.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace anneal::catalog {

enum class RopeType { Default, Linear, Dynamic, Yarn, Llama3, LongRope };

/// Rotary position embedding of one kind of layer. Only the fields of `type` have a meaning.
struct RopeConfig {
    RopeType type = RopeType::Default;
    double theta = 10000.0;
    std::int64_t rotaryDims = 0; ///< the first dimensions of a head, which are rotated; 0 = all
    double factor = 1.0;         ///< all but default and longrope
    double lowFreqFactor = 1.0, highFreqFactor = 4.0; ///< llama3
    std::int64_t originalMaxPositions = 0;            ///< llama3, yarn, longrope
    std::int64_t maxPositions = 0;                    ///< dynamic: the model's own
    double betaFast = 32.0, betaSlow = 1.0;           ///< yarn
    bool truncate = true;                             ///< yarn: whole dimensions bound the ramp
    double attentionFactor = 1.0; ///< yarn, longrope: what cosines and sines are multiplied by
    std::vector<double> shortFactors, longFactors; ///< longrope, one a frequency
};

/// What the weights of a decoder-only model mean. Read from config.json (transformers 4 and 5
/// forms) or GGUF metadata; no torch. Shapes: hidden [.., hiddenSize], q [.., heads * headDim], k
/// and v [.., kvHeads * headDim].
struct ModelConfig {
    std::string architecture; ///< transformers' class name: "LlamaForCausalLM"
    std::string modelType;    ///< "llama"
    std::int64_t vocabSize = 0, hiddenSize = 0, intermediateSize = 0, layers = 0, heads = 0,
                 kvHeads = 0, headDim = 0;
    std::int64_t maxPositions = 0;
    double rmsNormEps = 1e-5;
    RopeConfig rope;
    std::optional<RopeConfig> localRope; ///< of the sliding layers where they have their own
    std::int64_t slidingWindow = 0;      ///< tokens that a sliding layer sees, 0 = no such layer
    std::vector<bool> slidingLayers;     ///< by layer; empty = none
    std::vector<bool> rotaryLayers;      ///< by layer; empty = all are rotated
    double queryScalar = 0;              ///< scores are divided by its root; 0 = headDim
    double attentionSoftcap = 0, finalSoftcap = 0; ///< tanh caps, 0 = none
    bool tiedEmbeddings = false;
    bool attentionBias = false, mlpBias = false;
    std::string activation = "silu";    ///< silu, gelu, gelu_pytorch_tanh or relu
    std::string storedType = "float32"; ///< config.json's dtype / torch_dtype: "bfloat16"
    std::vector<std::int64_t> eosIds;
    std::optional<std::int64_t> bosId, padId;

    /// Number of weights by the shapes above (a tied output matrix counted once).
    [[nodiscard]] std::int64_t parameterCount() const;
};

/// Fails with NotFound, Format (names file and key), or Unsupported (architecture or rope type by
/// name).
[[nodiscard]] Result<ModelConfig> readModelConfig(const std::filesystem::path& configJson);
[[nodiscard]] Result<ModelConfig> readModelConfig(const files::GgufFile& file);
/// The same of a config.json that is at hand; `place` names it in errors.
[[nodiscard]] Result<ModelConfig> readModelConfig(const Json& json,
                                                  const std::filesystem::path& place);

/// The config.json that says what `config` says (see exportedConfig in model_source.h for a model's
/// own).
[[nodiscard]] nlohmann::json toConfigJson(const ModelConfig& config, const std::string& dtype);

/// The architectures that this build can compute, e.g. {"LlamaForCausalLM"}.
[[nodiscard]] const std::vector<std::string>& supportedArchitectures();

} // namespace anneal::catalog
