#include "core/optim/rules.h"

#include <ATen/ATen.h>

namespace anneal::optim {

Lion::Lion(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters())
        m_momentum.push_back(at::zeros_like(parameter.values.detach()));
}

void Lion::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        auto& momentum = m_momentum[turn.index];
        const auto direction = momentum.mul(beta1()).add_(turn.gradient, 1 - beta1()).sign_();
        turn.values.mul_(1 - turn.rate * weightDecay(turn.parameter)).add_(direction, -turn.rate);
        momentum.mul_(beta2()).add_(turn.gradient, 1 - beta2());
    });
}

std::vector<Optimizer::State> Lion::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i)
        list.push_back({parameters()[i].name + ".exp_avg", m_momentum[i]});
    return list;
}

} // namespace anneal::optim
