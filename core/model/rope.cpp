#include "core/model/rope.h"

#include <ATen/ATen.h>

#include <numbers>

namespace anneal::model {

namespace {

/// Long waves are stretched by `factor`, short ones kept, those between blended (Llama 3.1).
at::Tensor llama3Frequencies(const at::Tensor& base, const catalog::RopeConfig& config)
{
    const auto context = static_cast<double>(config.originalMaxPositions);
    const double longest = context / config.lowFreqFactor;
    const double shortest = context / config.highFreqFactor;
    const at::Tensor waves = 2 * std::numbers::pi / base;
    const at::Tensor stretched = at::where(waves > longest, base / config.factor, base);
    const at::Tensor blend =
        (context / waves - config.lowFreqFactor) / (config.highFreqFactor - config.lowFreqFactor);
    const at::Tensor blended = (1 - blend) * stretched / config.factor + blend * stretched;
    return at::where((waves >= shortest).logical_and(waves <= longest), blended, stretched);
}

} // namespace

at::Tensor inverseFrequencies(const catalog::RopeConfig& config, std::int64_t headDim)
{
    const at::Tensor exponents =
        at::arange(0, headDim, 2, at::kLong).to(at::kFloat) / static_cast<double>(headDim);
    const at::Tensor base = 1.0 / at::pow(config.theta, exponents);
    switch (config.type) {
    case catalog::RopeType::Linear:
        return base / config.factor;
    case catalog::RopeType::Llama3:
        return llama3Frequencies(base, config);
    default:
        return base;
    }
}

RopeTable::RopeTable(const catalog::RopeConfig& config, std::int64_t headDim, c10::ScalarType dtype,
                     c10::Device device)
    : m_frequencies(inverseFrequencies(config, headDim).to(device))
    , m_dtype(dtype)
{
}

RopeTable::Rows RopeTable::rows(const at::Tensor& positions, std::int64_t highest)
{
    const std::lock_guard lock(*m_mutex);
    if (!m_cos.defined() || m_cos.size(0) <= highest)
        grow(std::max<std::int64_t>(highest + 1, 256));
    return {.cos = m_cos.index_select(0, positions), .sin = m_sin.index_select(0, positions)};
}

void RopeTable::grow(std::int64_t positions)
{
    // Doubling keeps token-by-token generation from building a table at every step.
    const std::int64_t known = m_cos.defined() ? m_cos.size(0) : 0;
    const std::int64_t size = std::max(positions, 2 * known);
    const at::Tensor steps = at::arange(size, m_frequencies.options());
    const at::Tensor half = at::outer(steps, m_frequencies);
    const at::Tensor angles = at::cat({half, half}, 1);
    m_cos = angles.cos().to(m_dtype);
    m_sin = angles.sin().to(m_dtype);
}

} // namespace anneal::model
