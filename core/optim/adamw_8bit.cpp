#include "core/optim/rules.h"

#include <ATen/ATen.h>

namespace anneal::optim {

AdamW8bit::AdamW8bit(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters())
        m_moments.push_back(ByteMoments::like(parameter.values.detach()));
}

void AdamW8bit::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        const auto [first, second] = m_moments[turn.index].add(turn.gradient, beta1(), beta2());
        turn.values.mul_(1 - turn.rate * weightDecay(turn.parameter));
        turn.values.addcdiv_(first, (second.sqrt() / secondCorrection()).add_(epsilon()),
                             -turn.rate / firstCorrection());
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
