#pragma once

#include "core/model/decoder_spec.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <vector>

namespace anneal::model {

/// One weight that a decoder has to have.
struct WeightSpec {
    std::string name; ///< Hugging Face parameter name
    std::vector<std::int64_t> shape;
};

/// Every weight of the model, in the order of transformers' named_parameters; a tied lm_head is not
/// among them.
[[nodiscard]] std::vector<WeightSpec> expectedWeights(const catalog::ModelConfig& config,
                                                      const DecoderSpec& spec);

using WeightMap = std::map<std::string, at::Tensor>;

} // namespace anneal::model
