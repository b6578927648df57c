#pragma once

#include "core/catalog/model_config.h"

#include <vector>

namespace anneal::model {

/// What is special about one layer.
struct LayerSpec {
    std::size_t rope = 0;    ///< index into DecoderSpec::ropes
    std::int64_t window = 0; ///< sliding window length, 0 = sees everything before it
};

/// How a model family fills in the general decoder (decoder.h): everything that differs between
/// families and is no plain size. The sizes stay in catalog::ModelConfig. Made by one function a
/// family (families/).
struct DecoderSpec {
    std::vector<catalog::RopeConfig> ropes;
    std::vector<LayerSpec> layers;
    double attentionScale = 1.0;
    bool qkvBias = false, outputBias = false; ///< of the attention projections
    bool mlpBias = false;
};

} // namespace anneal::model
