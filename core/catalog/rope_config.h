#pragma once

#include "core/catalog/config_reader.h"
#include "core/catalog/families.h"
#include "core/catalog/gguf_reader.h"

#include <nlohmann/json_fwd.hpp>

namespace anneal::catalog {

/// rope and localRope of a config whose sizes are known. Both forms of config.json are read:
/// transformers 5 has rope_parameters {rope_type, rope_theta, ...}, by layer type where sliding
/// layers have their own; transformers 4 has rope_theta and rope_local_base_freq beside
/// rope_scaling {rope_type or type, ...}. Fails with Unsupported (a type by its name) or Format.
[[nodiscard]] Result<void> readRope(const ConfigReader& json, const Family& family,
                                    ModelConfig& config);

/// The same of a GGUF: {a}.rope.* and the tensors rope_freqs, rope_factors_long and _short.
[[nodiscard]] Result<void> readRope(const GgufReader& gguf, const Family& family,
                                    ModelConfig& config);

/// What llama3 scaling divides the i-th frequency of `count` by.
[[nodiscard]] double llama3Divisor(const RopeConfig& rope, std::int64_t i, std::int64_t count);

/// YaRN's and LongRoPE's factor of cosines and sines where the config names none.
[[nodiscard]] double yarnAttentionFactor(double factor, double mscale = 1.0);
[[nodiscard]] double longRopeAttentionFactor(double factor, std::int64_t originalMaxPositions);

/// rope_scaling as transformers 4 writes it; null for the default type.
[[nodiscard]] nlohmann::json ropeScaling(const RopeConfig& rope);

} // namespace anneal::catalog
