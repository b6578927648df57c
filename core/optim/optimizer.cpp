#include "core/optim/optimizer.h"

#include "core/optim/rules.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

namespace anneal::optim {

Optimizer::Optimizer(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : m_parameters(std::move(parameters))
    , m_weightDecay(options.weightDecay)
    , m_beta1(options.beta1)
    , m_beta2(options.beta2)
    , m_epsilon(options.epsilon)
{
}

double Optimizer::clipGradients(double maximum)
{
    const c10::AutoGradMode noGradients(false);
    std::vector<at::Tensor> gradients;
    for (const auto& parameter : m_parameters) {
        if (parameter.values.grad().defined())
            gradients.push_back(parameter.values.grad());
    }
    if (gradients.empty())
        return 0;
    const double norm =
        at::linalg_vector_norm(at::stack(at::_foreach_norm(gradients))).item<double>();
    const double scale = maximum / (norm + 1e-6);
    if (maximum > 0 && scale < 1)
        at::_foreach_mul_(gradients, scale);
    return norm;
}

void Optimizer::step(double learningRate)
{
    const c10::AutoGradMode noGradients(false);
    ++m_stepsDone;
    update(learningRate);
    clearGradients();
}

void Optimizer::clearGradients()
{
    for (auto& parameter : m_parameters)
        parameter.values.mutable_grad().reset();
}

Result<std::unique_ptr<Optimizer>> makeOptimizer(std::vector<Parameter> parameters,
                                                 const config::TrainOptions& options)
{
    const auto make = [&]<typename Rule>() -> std::unique_ptr<Optimizer> {
        return std::make_unique<Rule>(std::move(parameters), options);
    };
    const auto& name = options.optim;
    if (name == "adamw_torch" || name == "adamw_torch_fused")
        return make.template operator()<AdamW>();
    if (name == "adamw_8bit" || name == "adamw_bnb_8bit" || name == "paged_adamw_8bit")
        return make.template operator()<AdamW8bit>();
    if (name == "sgd")
        return make.template operator()<Sgd>();
    if (name == "adafactor")
        return make.template operator()<Adafactor>();
    if (name == "lion_32bit")
        return make.template operator()<Lion>();
    return fail(ErrorCode::InvalidArgument, "optim " + name + " is not known; use adamw_torch.",
                {{"key", "optim"}, {"value", name}});
}

} // namespace anneal::optim
