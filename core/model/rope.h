#pragma once

#include "core/catalog/model_config.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <memory>
#include <mutex>

namespace anneal::model {

/// Angle per position of each rotated pair, [headDim / 2], fp32: theta^(-2i / headDim), scaled as
/// the rope type says. Source: transformers modeling_rope_utils (default, linear, llama3), rounded
/// as there.
[[nodiscard]] at::Tensor inverseFrequencies(const catalog::RopeConfig& config,
                                            std::int64_t headDim);

/// Cosines and sines of the positions that occur, in the compute type; grows as positions are asked
/// for. Thread use: belongs to one model.
class RopeTable final {
public:
    RopeTable(const catalog::RopeConfig& config, std::int64_t headDim, c10::ScalarType dtype,
              c10::Device device);

    struct Rows {
        at::Tensor cos, sin; ///< [N, headDim]
    };
    /// positions [N] int64, none below 0 or above `highest`.
    [[nodiscard]] Rows rows(const at::Tensor& positions, std::int64_t highest);

private:
    void grow(std::int64_t positions);

    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>();
    at::Tensor m_frequencies; ///< [headDim / 2]
    at::Tensor m_cos, m_sin;  ///< [known positions, headDim]
    c10::ScalarType m_dtype;
};

} // namespace anneal::model
