#pragma once

#include "core/base/error.h"
#include "core/model/decoder_spec.h"

#include <span>
#include <string_view>

namespace anneal::model {

/// One supported architecture. To add one: a row in families.cpp, a file in families/ with its
/// function, and its name in catalog's supportedArchitectures().
struct Family {
    std::string_view architecture; ///< transformers' class name
    DecoderSpec (*spec)(const catalog::ModelConfig& config);
};

[[nodiscard]] std::span<const Family> families();

/// Fails with Unsupported, naming the architecture and the ones there are.
[[nodiscard]] Result<DecoderSpec> decoderSpec(const catalog::ModelConfig& config);

} // namespace anneal::model
