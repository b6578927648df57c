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
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& parameter = parameters()[i];
        const auto& gradient = parameter.values.grad();
        if (!gradient.defined())
            continue;
        const double rate = learningRate * parameter.rateFactor;
        auto values = parameter.values.detach();
        const auto direction = m_momentum[i].mul(beta1()).add_(gradient, 1 - beta1()).sign_();
        values.mul_(1 - rate * weightDecay(parameter)).add_(direction, -rate);
        m_momentum[i].mul_(beta2()).add_(gradient, 1 - beta2());
    }
}

std::vector<Optimizer::State> Lion::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i)
        list.push_back({parameters()[i].name + ".exp_avg", m_momentum[i]});
    return list;
}

} // namespace anneal::optim
