#include "core/optim/moments.h"

#include "core/quant/byte_blocks.h"

#include <ATen/ATen.h>

#include <cmath>

namespace anneal::optim {
namespace {

constexpr std::int64_t kSmallest = 4096; // below: the saving is not worth the rounding

constexpr double kSquareEpsilon = 1e-30;
constexpr double kClipThreshold = 1.0;
constexpr double kDecayRate = -0.8;

at::Tensor rootMeanSquare(const at::Tensor& x)
{
    return at::linalg_vector_norm(x) / std::sqrt(static_cast<double>(x.numel()));
}

} // namespace

ByteMoments ByteMoments::like(const at::Tensor& values)
{
    ByteMoments moments;
    const auto count = values.numel();
    if (count < kSmallest) {
        moments.first = at::zeros_like(values);
        moments.second = at::zeros_like(values);
        return moments;
    }
    const auto blocks = (count + quant::kByteBlock - 1) / quant::kByteBlock;
    moments.firstScale = at::zeros({blocks}, at::kFloat);
    moments.secondScale = at::zeros({blocks}, at::kFloat);
    moments.first = at::empty({count}, at::kByte);
    moments.second = at::empty({count}, at::kByte);
    const auto zeros = at::zeros({count}, at::kFloat);
    quant::encodeBlocks(zeros, true, moments.first, moments.firstScale);
    quant::encodeBlocks(zeros, false, moments.second, moments.secondScale);
    return moments;
}

ByteMoments::Numbers ByteMoments::add(const at::Tensor& gradient, double beta1, double beta2)
{
    const bool inBlocks = firstScale.defined();
    // Moments are kept on the processor; one tensor's at a time are unpacked.
    Numbers numbers{first, second};
    if (inBlocks) {
        numbers.first = quant::decodeBlocks(first, firstScale, true).to(gradient.device());
        numbers.second = quant::decodeBlocks(second, secondScale, false).to(gradient.device());
    }
    const auto flat = inBlocks ? gradient.reshape({-1}) : gradient;
    numbers.first.mul_(beta1).add_(flat, 1 - beta1);
    numbers.second.mul_(beta2).addcmul_(flat, flat, 1 - beta2);
    if (!inBlocks)
        return numbers;
    quant::encodeBlocks(numbers.first.to(at::kCPU), true, first, firstScale);
    quant::encodeBlocks(numbers.second.to(at::kCPU), false, second, secondScale);
    return {numbers.first.view(gradient.sizes()), numbers.second.view(gradient.sizes())};
}

FactoredMoments FactoredMoments::like(const at::Tensor& values)
{
    FactoredMoments moments;
    if (values.dim() == 2) {
        moments.rows = at::zeros({values.size(0)}, values.options());
        moments.columns = at::zeros({values.size(1)}, values.options());
    } else {
        moments.whole = at::zeros_like(values);
    }
    return moments;
}

at::Tensor FactoredMoments::add(const at::Tensor& gradient, std::int64_t step)
{
    const double keep = 1 - std::pow(static_cast<double>(step), kDecayRate);
    const auto squares = gradient.square().add_(kSquareEpsilon);
    at::Tensor change;
    if (rows.defined()) {
        rows.mul_(keep).add_(squares.mean(1), 1 - keep);
        columns.mul_(keep).add_(squares.mean(0), 1 - keep);
        const auto byRow = (rows / rows.mean()).rsqrt_().unsqueeze(1);
        change = byRow * columns.rsqrt().unsqueeze(0) * gradient;
    } else {
        whole.mul_(keep).add_(squares, 1 - keep);
        change = whole.rsqrt() * gradient;
    }
    return change.div_((rootMeanSquare(change) / kClipThreshold).clamp_min_(1.0));
}

} // namespace anneal::optim
