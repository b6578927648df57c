#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace anneal::catalog {

struct RandomModelRequest {
    std::filesystem::path config;    ///< a config.json of a known family
    std::filesystem::path tokenizer; ///< folder whose tokenizer files are taken over; empty = none
    std::filesystem::path target;    ///< must not exist
    std::uint64_t seed = 1;
};

/// Writes a model folder of the config's shapes with random weights in bf16 (mean 0, deviation
/// 0.02; norms 1), so that memory and time of any size can be measured without its real weights.
/// One tensor in memory at a time. `progress`: bytes done and all bytes; false stops (Cancelled).
/// Fails with what readModelConfig fails with, InvalidArgument (target) and Io. Returns the
/// weights' bytes.
[[nodiscard]] Result<std::uint64_t>
writeRandomModel(const RandomModelRequest& request,
                 const std::function<bool(std::uint64_t done, std::uint64_t all)>& progress);

} // namespace anneal::catalog
