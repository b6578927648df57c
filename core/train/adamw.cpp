#include "core/train/adamw.h"

#include "core/adapter/lora.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <map>

namespace anneal::train {

std::vector<Parameter> trainedParameters(adapter::LoraAdapter& adapter,
                                         const config::LoraOptions& options)
{
    std::vector<Parameter> parameters;
    for (auto& parameter : adapter.parameters())
        parameters.push_back({std::move(parameter.name), std::move(parameter.values),
                              parameter.isPlusRate ? options.loraplusLrRatio.value_or(1.0) : 1.0});
    return parameters;
}

AdamW::AdamW(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : m_parameters(std::move(parameters))
    , m_weightDecay(options.weightDecay)
    , m_beta1(options.beta1)
    , m_beta2(options.beta2)
    , m_epsilon(options.epsilon)
{
    for (const auto& parameter : m_parameters) {
        const auto values = parameter.values.detach();
        m_first.push_back(at::zeros_like(values));
        m_second.push_back(at::zeros_like(values));
        m_counts.push_back(at::zeros({}, values.options()));
    }
}

double AdamW::clipGradients(double maximum)
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

void AdamW::step(double learningRate)
{
    const c10::AutoGradMode noGradients(false);
    ++m_stepsDone;
    struct Group {
        std::vector<at::Tensor> values, gradients, first, second, counts;
    };
    std::map<double, Group> groups; // one call for each rate
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const auto& parameter = m_parameters[i];
        m_counts[i].add_(1);
        if (!parameter.values.grad().defined())
            continue;
        auto& group = groups[parameter.rateFactor];
        group.values.push_back(parameter.values.detach());
        group.gradients.push_back(parameter.values.grad());
        group.first.push_back(m_first[i]);
        group.second.push_back(m_second[i]);
        group.counts.push_back(m_counts[i]);
    }
    for (auto& [factor, group] : groups)
        at::_fused_adamw_(group.values, group.gradients, group.first, group.second, {},
                          group.counts, learningRate * factor, m_beta1, m_beta2, m_weightDecay,
                          m_epsilon, false, false);
    clearGradients();
}

void AdamW::clearGradients()
{
    for (auto& parameter : m_parameters)
        parameter.values.mutable_grad().reset();
}

void AdamW::setStepsDone(std::int64_t steps)
{
    m_stepsDone = steps;
    for (auto& count : m_counts)
        count.fill_(static_cast<double>(steps));
}

} // namespace anneal::train
