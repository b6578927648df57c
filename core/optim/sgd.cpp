#include "core/optim/rules.h"

#include <ATen/ATen.h>

namespace anneal::optim {

Sgd::Sgd(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
}

void Sgd::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        const double decay = weightDecay(turn.parameter);
        turn.values.add_(decay > 0 ? turn.gradient.add(turn.values, decay) : turn.gradient,
                         -turn.rate);
    });
}

} // namespace anneal::optim
