// Llama 1 to 3, TinyLlama, SmolLM and SmolLM2: the plain decoder; sources: Touvron et al. 2023,
// arXiv:2302.13971, and arXiv:2407.21783 for the llama3 position scaling.
#include "core/model/families/families_list.h"

#include <cmath>

namespace anneal::model {

DecoderSpec llamaSpec(const catalog::ModelConfig& config)
{
    DecoderSpec spec;
    spec.ropes = {config.rope};
    spec.layers.resize(static_cast<std::size_t>(config.layers));
    spec.attentionScale = 1.0 / std::sqrt(static_cast<double>(config.headDim));
    spec.qkvBias = spec.outputBias = config.attentionBias;
    spec.mlpBias = config.mlpBias;
    return spec;
}

} // namespace anneal::model
