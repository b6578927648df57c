#pragma once

#include "core/model/decoder_spec.h"

namespace anneal::model {

DecoderSpec llamaSpec(const catalog::ModelConfig& config); ///< families/llama.cpp

} // namespace anneal::model
