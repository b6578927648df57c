#pragma once

#include "core/catalog/decoder_spec.h"
#include "core/catalog/model_config.h"
#include "core/files/dtype.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::catalog {

/// A number format of a whole GGUF file; most mix several types of tensors.
struct GgufFileType {
    std::string_view name;                             ///< "Q4_K_M"
    std::uint32_t number = 0;                          ///< general.file_type
    files::StorageType type = files::StorageType::F32; ///< of most matrices
};

/// Those that are written, the most exact first.
[[nodiscard]] const std::vector<GgufFileType>& ggufFileTypes();

/// nullptr for a name that is none.
[[nodiscard]] const GgufFileType* ggufFileType(std::string_view name);

/// What a model of this size is best exported as: Q8_0 below a thousand million weights, where
/// fewer bits cost too much, else Q4_K_M.
[[nodiscard]] const GgufFileType& recommendedGgufType(std::int64_t parameters);

/// The type of one tensor: norms and biases F32, the output matrix finer than the rest, some layers
/// of the mixes finer, coarser blocks where a row is no whole block. Source: llama.cpp's
/// llama-quant.cpp.
[[nodiscard]] files::StorageType ggufTensorType(const GgufFileType& file, const ModelConfig& config,
                                                const ExpectedTensor& tensor);

/// Bytes of all weights in a file of this type.
[[nodiscard]] std::uint64_t ggufWeightBytes(const GgufFileType& file, const ModelConfig& config);

} // namespace anneal::catalog
