#pragma once

#include "core/base/error.h"
#include "core/catalog/model_config.h"

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

/// One row a model family. A new family: one file family_NAME.cpp with its row here, and its layers
/// in core/model.
namespace anneal::catalog {

class ConfigReader;

/// One weight that a model of a family must have.
struct ExpectedTensor {
    std::string name; ///< Hugging Face name
    std::string ggufName;
    std::vector<std::int64_t> shape;
    bool rowPermuted = false; ///< stored in rotary order in a GGUF
};

struct Family {
    std::string_view architecture;     ///< transformers' class: "LlamaForCausalLM"
    std::string_view modelType;        ///< "llama"
    std::string_view ggufArchitecture; ///< general.architecture: "llama"

    /// What config.json says beyond the keys that all families share, with the class's own
    /// defaults.
    Result<void> (*readConfig)(const ConfigReader& json, ModelConfig& config);

    /// The same of GGUF metadata.
    Result<void> (*readGguf)(const files::GgufFile& file, ModelConfig& config);

    /// Every weight of the config's shapes, the output matrix only when it is not tied.
    std::vector<ExpectedTensor> (*tensors)(const ModelConfig& config);

    /// The family's own keys of an exported config.json.
    void (*writeConfig)(const ModelConfig& config, nlohmann::json& json);
};

[[nodiscard]] const std::vector<Family>& families();
[[nodiscard]] const Family* familyOf(std::string_view architecture); ///< nullptr when unknown
[[nodiscard]] const Family*
familyOfGguf(std::string_view ggufArchitecture); ///< nullptr when unknown

[[nodiscard]] Family llamaFamily();

} // namespace anneal::catalog
