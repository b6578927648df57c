#include "core/optim/rules.h"
#include "core/quant/byte_blocks.h"

#include <ATen/ATen.h>

#include <cmath>

namespace anneal::optim {
namespace {

constexpr std::int64_t kSmallest = 4096; // below: the saving is not worth the rounding

} // namespace

AdamW8bit::AdamW8bit(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters()) {
        const auto values = parameter.values.detach();
        Moments moments;
        if (values.numel() < kSmallest) {
            moments.first = at::zeros_like(values);
            moments.second = at::zeros_like(values);
        } else {
            const auto count = values.numel();
            const auto blocks = (count + quant::kByteBlock - 1) / quant::kByteBlock;
            moments.firstScale = at::zeros({blocks}, at::kFloat);
            moments.secondScale = at::zeros({blocks}, at::kFloat);
            moments.first = at::empty({count}, at::kByte);
            moments.second = at::empty({count}, at::kByte);
            const auto zeros = at::zeros({count}, at::kFloat);
            quant::encodeBlocks(zeros, true, moments.first, moments.firstScale);
            quant::encodeBlocks(zeros, false, moments.second, moments.secondScale);
        }
        m_moments.push_back(std::move(moments));
    }
}

void AdamW8bit::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        auto& values = turn.values;
        const auto& gradient = turn.gradient;
        auto& moments = m_moments[turn.index];
        const bool inBlocks = moments.firstScale.defined();
        // Moments are kept on the processor; one parameter's at a time are unpacked.
        auto first =
            inBlocks
                ? quant::decodeBlocks(moments.first, moments.firstScale, true).to(values.device())
                : moments.first;
        auto second = inBlocks ? quant::decodeBlocks(moments.second, moments.secondScale, false)
                                     .to(values.device())
                               : moments.second;
        const auto flat = inBlocks ? gradient.reshape({-1}) : gradient;
        first.mul_(beta1()).add_(flat, 1 - beta1());
        second.mul_(beta2()).addcmul_(flat, flat, 1 - beta2());
        values.mul_(1 - turn.rate * weightDecay(turn.parameter));
        auto target = inBlocks ? values.view({-1}) : values;
        target.addcdiv_(first, (second.sqrt() / secondCorrection()).add_(epsilon()),
                        -turn.rate / firstCorrection());
        if (!inBlocks)
            return;
        quant::encodeBlocks(first.to(at::kCPU), true, moments.first, moments.firstScale);
        quant::encodeBlocks(second.to(at::kCPU), false, moments.second, moments.secondScale);
    });
}

std::vector<Optimizer::State> AdamW8bit::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& name = parameters()[i].name;
        const auto& moments = m_moments[i];
        list.push_back({name + ".exp_avg", moments.first});
        list.push_back({name + ".exp_avg_sq", moments.second});
        if (moments.firstScale.defined()) {
            list.push_back({name + ".exp_avg.absmax", moments.firstScale});
            list.push_back({name + ".exp_avg_sq.absmax", moments.secondScale});
        }
    }
    return list;
}

} // namespace anneal::optim
