#include "core/model/rope.h"

#include <ATen/ATen.h>

#include <cmath>
#include <numbers>

namespace anneal::model {

namespace {

using catalog::RopeConfig;

/// Long waves are stretched by `factor`, short ones kept, those between blended (Llama 3.1).
at::Tensor llama3Frequencies(const at::Tensor& base, const RopeConfig& config)
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

/// The base grows with the length beyond the model's own. In fp32, as there.
at::Tensor dynamicFrequencies(const at::Tensor& exponents, const RopeConfig& config, double dims,
                              std::int64_t length)
{
    const auto own = static_cast<double>(config.maxPositions);
    const at::Tensor longest = at::scalar_tensor(std::max(length, config.maxPositions),
                                                 at::TensorOptions().dtype(at::kLong));
    const at::Tensor grown =
        at::pow(config.factor * longest / own - (config.factor - 1), dims / (dims - 2));
    return 1.0 / at::pow(config.theta * grown, exponents);
}

/// The dimension whose wave turns `rotations` times over the original context.
double turningDimension(double rotations, double dims, const RopeConfig& config)
{
    return dims *
           std::log(static_cast<double>(config.originalMaxPositions) /
                    (rotations * 2 * std::numbers::pi)) /
           (2 * std::log(config.theta));
}

/// Fast dimensions are kept, slow ones stretched by `factor`, a ramp between. Source: Peng et al.
/// 2023, arXiv:2309.00071.
at::Tensor yarnFrequencies(const at::Tensor& powers, const RopeConfig& config, double dims)
{
    double low = turningDimension(config.betaFast, dims, config);
    double high = turningDimension(config.betaSlow, dims, config);
    if (config.truncate) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, dims - 1);
    if (low == high)
        high += 0.001;
    const at::Tensor ramp =
        ((at::arange(powers.size(0), at::kFloat) - low) / (high - low)).clamp(0, 1);
    const at::Tensor kept = 1 - ramp;
    return 1.0 / (config.factor * powers) * (1 - kept) + 1.0 / powers * kept;
}

} // namespace

at::Tensor inverseFrequencies(const RopeConfig& config, std::int64_t headDim, std::int64_t length)
{
    const std::int64_t dims = config.rotaryDims > 0 ? config.rotaryDims : headDim;
    const at::Tensor exponents =
        at::arange(0, dims, 2, at::kLong).to(at::kFloat) / static_cast<double>(dims);
    const at::Tensor powers = at::pow(config.theta, exponents);
    switch (config.type) {
    case catalog::RopeType::Linear:
        return 1.0 / powers / config.factor;
    case catalog::RopeType::Llama3:
        return llama3Frequencies(1.0 / powers, config);
    case catalog::RopeType::Dynamic:
        return length > config.maxPositions
                   ? dynamicFrequencies(exponents, config, static_cast<double>(dims), length)
                   : 1.0 / powers;
    case catalog::RopeType::Yarn:
        return yarnFrequencies(powers, config, static_cast<double>(dims));
    case catalog::RopeType::LongRope: {
        const auto& factors =
            length > config.originalMaxPositions ? config.longFactors : config.shortFactors;
        return 1.0 / (at::tensor(factors, at::kFloat) * powers);
    }
    case catalog::RopeType::Default:
        break;
    }
    return 1.0 / powers;
}

} // namespace anneal::model
