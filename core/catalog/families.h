#pragma once

#include "core/base/error.h"
#include "core/catalog/decoder_spec.h"
#include "core/catalog/model_config.h"

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

/// One row a model family. A new family: its row in families.cpp and one file families/NAME.cpp
/// with the row's functions. CONTRIBUTING.md shows it by an example.
namespace anneal::catalog {

class ConfigReader;
class GgufKeys;
class GgufReader;

/// What transformers' configuration class assumes where config.json says nothing.
struct ClassDefaults {
    double rmsNormEps = 1e-6;
    std::int64_t maxPositions = 2048;
    std::int64_t headDim = 0; ///< 0: hidden_size / num_attention_heads
    std::int64_t kvHeads = 0; ///< 0: as many as heads
    double ropeTheta = 10000.0;
    double localRopeTheta = 0; ///< of sliding layers with a RoPE of their own, 0 = they have none
    bool tiedEmbeddings = false;
};

struct Family {
    std::string_view architecture;     ///< transformers' class: "LlamaForCausalLM"
    std::string_view modelType;        ///< "llama"
    std::string_view ggufArchitecture; ///< general.architecture: "llama"
    ClassDefaults defaults{};
    bool ggufRowsPermuted = false; ///< a GGUF holds q and k in the order of neighbouring pairs
    bool partialRotary = false;    ///< partial_rotary_factor has a meaning, LongRoPE Phi-3's rules

    /// What config.json says beyond the keys that all families share.
    Result<void> (*readConfig)(const ConfigReader& json, ModelConfig& config);

    /// The same of GGUF metadata.
    Result<void> (*readGguf)(const GgufReader& gguf, ModelConfig& config);

    /// What readGguf reads, written. Fails with Unsupported (GgufKeys::cannotHold) where a GGUF
    /// can't say what the config says.
    Result<void> (*writeGguf)(const ModelConfig& config, GgufKeys& keys);

    /// What a GGUF's readers divide scores by the root of, where the family has a
    /// query_pre_attn_scalar; the file does not hold it.
    double (*ggufQueryScalar)(const ModelConfig& config) = nullptr;

    /// How the general decoder is filled in.
    DecoderSpec (*decoder)(const ModelConfig& config);

    /// The family's own keys of an exported config.json.
    void (*writeConfig)(const ModelConfig& config, nlohmann::json& json);
};

[[nodiscard]] const std::vector<Family>& families();
[[nodiscard]] const Family* familyOf(std::string_view architecture); ///< nullptr when unknown

/// By a GGUF's general.architecture; of several the first. nullptr when unknown.
[[nodiscard]] const Family* familyOfGguf(std::string_view ggufArchitecture);

} // namespace anneal::catalog
