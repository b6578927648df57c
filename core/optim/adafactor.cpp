#include "core/optim/rules.h"

#include <ATen/ATen.h>

namespace anneal::optim {

Adafactor::Adafactor(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters())
        m_moments.push_back(FactoredMoments::like(parameter.values.detach()));
}

void Adafactor::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        const auto change = m_moments[turn.index].add(turn.gradient, stepsDone()).mul_(turn.rate);
        if (const double decay = weightDecay(turn.parameter); decay > 0)
            turn.values.mul_(1 - decay * turn.rate);
        turn.values.sub_(change);
    });
}

std::vector<Optimizer::State> Adafactor::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& name = parameters()[i].name;
        if (m_moments[i].rows.defined()) {
            list.push_back({name + ".exp_avg_sq_row", m_moments[i].rows});
            list.push_back({name + ".exp_avg_sq_col", m_moments[i].columns});
        } else {
            list.push_back({name + ".exp_avg_sq", m_moments[i].whole});
        }
    }
    return list;
}

} // namespace anneal::optim
