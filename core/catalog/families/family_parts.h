#pragma once

#include "core/catalog/config_reader.h"
#include "core/catalog/families/families_list.h"
#include "core/catalog/gguf_keys.h"
#include "core/catalog/gguf_reader.h"

#include <functional>

#include <nlohmann/json.hpp>

/// What several families read, fill in or write in the same way.
namespace anneal::catalog {

/// The activation of the gated MLP by transformers' name; `key` is hidden_act or
/// hidden_activation. Fails with Unsupported, naming it.
[[nodiscard]] Result<void> readActivation(const ConfigReader& json, const std::string& key,
                                          const std::string& defaultName, ModelConfig& config);

/// slidingLayers from layer_types or, where the file has none, from `isSliding(layer)`. Fails when
/// a layer slides and slidingWindow is 0, or when a type is neither full nor sliding attention.
[[nodiscard]] Result<void> readLayerTypes(const ConfigReader& json, ModelConfig& config,
                                          const std::function<bool(std::int64_t)>& isSliding);

/// Fails when the model attends in both directions, as embedding models do.
[[nodiscard]] Result<void> refuseBidirectional(const ConfigReader& json);

/// Every layer slides when there is a window.
void slideEverywhere(ModelConfig& config);

/// slidingLayers of a GGUF: by layer, or all but each `usual`-th (another number where the file
/// names one); none without a window.
[[nodiscard]] Result<void> readGgufPattern(const GgufReader& gguf, ModelConfig& config,
                                           std::int64_t usual);

/// attention.sliding_window, and by layer where not all but each `usual`-th slide.
void writeGgufPattern(const ModelConfig& config, GgufKeys& keys, std::int64_t usual);

/// attention.sliding_window of a model whose layers all slide, with the note that llama.cpp sees
/// everything there.
void writeGgufWindow(const ModelConfig& config, GgufKeys& keys);

/// Fails with Unsupported for another activation than the one that GGUF's readers compute for the
/// family.
[[nodiscard]] Result<void> checkGgufActivation(const ModelConfig& config, const GgufKeys& keys,
                                               std::string_view computed);

/// The decoder as Llama has it, with what the config says about RoPE, windows, caps and activation.
[[nodiscard]] DecoderSpec plainDecoder(const ModelConfig& config);

/// plainDecoder with Gemma's norms, and embeddings multiplied by the root of the hidden size.
[[nodiscard]] DecoderSpec gemmaDecoder(const ModelConfig& config);

[[nodiscard]] nlohmann::json orNull(double value);       ///< null for 0
[[nodiscard]] nlohmann::json orNull(std::int64_t value); ///< null for 0
[[nodiscard]] nlohmann::json layerTypes(const ModelConfig& config);

} // namespace anneal::catalog
