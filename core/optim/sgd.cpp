#include "core/optim/rules.h"

#include <ATen/ATen.h>

namespace anneal::optim {

Sgd::Sgd(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
}

void Sgd::update(double learningRate)
{
    for (const auto& parameter : parameters()) {
        const auto& gradient = parameter.values.grad();
        if (!gradient.defined())
            continue;
        auto values = parameter.values.detach();
        const double decay = weightDecay(parameter);
        values.add_(decay > 0 ? gradient.add(values, decay) : gradient,
                    -learningRate * parameter.rateFactor);
    }
}

} // namespace anneal::optim
