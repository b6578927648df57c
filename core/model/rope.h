#pragma once

#include "core/catalog/model_config.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <array>
#include <memory>
#include <mutex>

namespace anneal::model {

/// Angle per position of each rotated pair, [(rotated dimensions + 1) / 2], fp32, for sequences of
/// `length` tokens (dynamic and longrope depend on it). Source: transformers modeling_rope_utils,
/// rounded as there.
[[nodiscard]] at::Tensor inverseFrequencies(const catalog::RopeConfig& config, std::int64_t headDim,
                                            std::int64_t length);

/// Cosines and sines of the positions that occur, in the compute type; grows as positions are asked
/// for. Thread use: one model; several threads may ask.
class RopeTable final {
public:
    RopeTable(const catalog::RopeConfig& config, std::int64_t headDim, c10::ScalarType dtype,
              c10::Device device);

    struct Rows {
        at::Tensor cos, sin; ///< [N, rotated dimensions]
    };
    /// positions [N] int64, none below 0 or above `highest`; `length`: of the longest sequence.
    [[nodiscard]] Rows rows(const at::Tensor& positions, std::int64_t highest, std::int64_t length);

private:
    struct Table {
        at::Tensor frequencies; ///< [pairs]
        at::Tensor cos, sin;    ///< [known positions, rotated dimensions]
    };
    [[nodiscard]] Rows rotations(const at::Tensor& positions, const at::Tensor& frequencies) const;
    void grow(Table& table, std::int64_t positions) const;

    catalog::RopeConfig m_config;
    std::int64_t m_headDim = 0;
    c10::ScalarType m_dtype;
    c10::Device m_device;
    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>();
    std::array<Table, 2> m_tables; ///< the second: longrope's sequences beyond the original length
};

} // namespace anneal::model
