#include "core/catalog/activation_size.h"

#include <algorithm>

namespace anneal::catalog {

double activationsPerToken(const ModelConfig& config, double length)
{
    const auto hidden = static_cast<double>(config.hiddenSize);
    const auto q = static_cast<double>(config.heads * config.headDim),
               kv = static_cast<double>(config.kvHeads * config.headDim);
    // Queries go in blocks against all keys before their end; long sequences keep none
    // (core/ops/attention.cpp).
    constexpr double kBlock = 128, kKeptLength = 512;
    const double keys = length > kKeptLength ? 0.0 : std::min(length, (length + kBlock) / 2);
    return 4.0 * hidden + 2.0 * q + 2.0 * kv + 3.0 * static_cast<double>(config.intermediateSize) +
           static_cast<double>(config.heads) * keys;
}

std::int64_t cacheBytesPerToken(const ModelConfig& config)
{
    return config.layers * config.kvHeads * config.headDim * 2 *
           static_cast<std::int64_t>(sizeof(float));
}

} // namespace anneal::catalog
