#include "core/optim/optimizer.h"

#include "core/base/notice.h"
#include "core/optim/rules.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace anneal::optim {

Optimizer::Optimizer(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : m_parameters(std::move(parameters))
    , m_weightDecay(options.weightDecay)
    , m_beta1(options.beta1)
    , m_beta2(options.beta2)
    , m_epsilon(options.epsilon)
{
}

// Called when a backward pass has left the gradient of one parameter.
class Optimizer::Hook final : public torch::autograd::PostAccumulateGradHook {
public:
    Hook(Optimizer& optimizer, std::size_t index)
        : m_optimizer(optimizer)
        , m_index(index)
    {
    }
    void operator()(const torch::autograd::Variable& /*parameter*/) override
    {
        m_optimizer.updateOne(m_index);
    }

private:
    Optimizer& m_optimizer;
    std::size_t m_index;
};

Optimizer::~Optimizer()
{
    for (const auto index : m_hooked)
        torch::autograd::impl::set_post_acc_grad_hooks(m_parameters[index].values, nullptr);
}

void Optimizer::updateInBackward()
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (m_parameters[i].name.find(".layers.") == std::string::npos)
            continue; // such a weight may be used in several places, so its gradient comes in parts
        torch::autograd::impl::set_post_acc_grad_hooks(m_parameters[i].values,
                                                       std::make_unique<Hook>(*this, i));
        m_hooked.push_back(i);
    }
}

void Optimizer::beginUpdate(double learningRate)
{
    if (!updatesInBackward())
        return;
    ++m_stepsDone;
    m_squares = 0;
    m_rate = learningRate;
}

void Optimizer::updateOne(std::size_t index)
{
    if (!m_rate)
        return;
    const c10::AutoGradMode noGradients(false);
    auto& gradient = m_parameters[index].values.mutable_grad();
    const double norm =
        at::linalg_vector_norm(gradient, 2, std::nullopt, false, at::kFloat).item<double>();
    m_squares += norm * norm;
    m_only = index;
    update(*m_rate);
    m_only.reset();
    gradient.reset();
}

double Optimizer::clipGradients(double maximum)
{
    const c10::AutoGradMode noGradients(false);
    prepareGradients();
    std::vector<at::Tensor> gradients;
    for (const auto& parameter : m_parameters) {
        if (parameter.values.grad().defined())
            gradients.push_back(parameter.values.grad());
    }
    if (gradients.empty())
        return std::sqrt(m_squares);
    const double norm =
        at::linalg_vector_norm(at::stack(at::_foreach_norm(gradients))).item<double>();
    if (updatesInBackward())
        return std::sqrt(m_squares + norm * norm);
    const double scale = maximum / (norm + 1e-6);
    if (maximum > 0 && scale < 1)
        at::_foreach_mul_(gradients, scale);
    return norm;
}

void Optimizer::step(double learningRate)
{
    const c10::AutoGradMode noGradients(false);
    prepareGradients();
    if (!std::exchange(m_rate, {}))
        ++m_stepsDone;
    update(learningRate);
    clearGradients();
}

void Optimizer::forEachGradient(double learningRate, const std::function<void(Turn&)>& update) const
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (m_only && i != *m_only)
            continue;
        const auto& parameter = m_parameters[i];
        const auto& gradient = parameter.values.grad();
        if (!gradient.defined())
            continue;
        Turn turn{i, parameter, parameter.values.detach(), gradient,
                  learningRate * parameter.rateFactor};
        update(turn);
    }
}

double Optimizer::firstCorrection(std::int64_t steps) const
{
    return 1 - std::pow(m_beta1, static_cast<double>(steps));
}

double Optimizer::secondCorrection(std::int64_t steps) const
{
    return std::sqrt(1 - std::pow(m_beta2, static_cast<double>(steps)));
}

void Optimizer::clearGradients()
{
    for (auto& parameter : m_parameters)
        parameter.values.mutable_grad().reset();
}

namespace {

// Numbers of a head in q and k, all of which a matrix must consist of.
Result<std::unique_ptr<Optimizer>> makeAdamMini(std::vector<Parameter> parameters,
                                                const config::TrainOptions& options,
                                                ModelShape shape)
{
    const auto headNumbers =
        shape.hiddenSize * shape.hiddenSize / std::max<std::int64_t>(shape.heads, 1);
    for (const auto& parameter : parameters) {
        const bool isHeads = parameter.name.find("q_proj") != std::string::npos ||
                             parameter.name.find("k_proj") != std::string::npos;
        if (isHeads && parameter.values.dim() == 2 &&
            (headNumbers == 0 || parameter.values.numel() % headNumbers != 0))
            return fail(ErrorCode::InvalidArgument,
                        notice("mini.heads", {{"name", parameter.name}}),
                        {{"key", "use_adam_mini"}});
    }
    return std::make_unique<AdamMini>(std::move(parameters), options, headNumbers);
}

} // namespace

Result<std::unique_ptr<Optimizer>> makeOptimizer(std::vector<Parameter> parameters,
                                                 const config::TrainOptions& options,
                                                 const config::OptimizerOptions& rule,
                                                 ModelShape shape)
{
    using Rule = config::OptimizerOptions::Rule;
    const auto make = [&]<typename R>(const auto&... more) -> std::unique_ptr<Optimizer> {
        return std::make_unique<R>(std::move(parameters), options, more...);
    };
    switch (rule.rule) {
    case Rule::Galore:
    case Rule::Apollo: {
        auto projected = make.template operator()<Projected>(rule);
        if (rule.projection.layerwise)
            projected->updateInBackward();
        return projected;
    }
    case Rule::Badam:
        return rule.blocks.ratio ? make.template operator()<RatioAdam>(rule.blocks)
                                 : make.template operator()<BlockAdam>(rule.blocks);
    case Rule::AdamMini:
        return makeAdamMini(std::move(parameters), options, shape);
    case Rule::Muon:
        return make.template operator()<Muon>();
    case Rule::FromOptim:
        break;
    }
    const auto& name = options.optim;
    if (name == "adamw_torch" || name == "adamw_torch_fused")
        return make.template operator()<AdamW>();
    if (config::isByteAdamW(name))
        return make.template operator()<AdamW8bit>();
    if (name == "sgd")
        return make.template operator()<Sgd>();
    if (name == "adafactor")
        return make.template operator()<Adafactor>();
    if (name == "lion_32bit")
        return make.template operator()<Lion>();
    return fail(ErrorCode::InvalidArgument, notice("optim.unknown", {{"value", name}}),
                {{"key", "optim"}, {"value", name}});
}

} // namespace anneal::optim
