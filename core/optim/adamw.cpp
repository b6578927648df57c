#include "core/optim/rules.h"

#include <ATen/ATen.h>

#include <map>
#include <utility>

namespace anneal::optim {

AdamW::AdamW(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters()) {
        const auto values = parameter.values.detach();
        m_first.push_back(at::zeros_like(values));
        m_second.push_back(at::zeros_like(values));
    }
}

void AdamW::update(double learningRate)
{
    struct Group {
        std::vector<at::Tensor> values, gradients, first, second, counts;
    };
    std::map<std::pair<double, double>, Group> groups; // one call for each rate and decay
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& parameter = parameters()[i];
        if (!parameter.values.grad().defined())
            continue;
        auto& group = groups[{parameter.rateFactor, weightDecay(parameter)}];
        group.values.push_back(parameter.values.detach());
        group.gradients.push_back(parameter.values.grad());
        group.first.push_back(m_first[i]);
        group.second.push_back(m_second[i]);
        group.counts.push_back(
            at::full({}, static_cast<double>(stepsDone()), m_first[i].options().dtype(at::kFloat)));
    }
    for (auto& [key, group] : groups)
        at::_fused_adamw_(group.values, group.gradients, group.first, group.second, {},
                          group.counts, learningRate * key.first, beta1(), beta2(), key.second,
                          epsilon(), false, false);
}

std::vector<Optimizer::State> AdamW::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& name = parameters()[i].name;
        list.push_back({name + ".exp_avg", m_first[i]});
        list.push_back({name + ".exp_avg_sq", m_second[i]});
    }
    return list;
}

} // namespace anneal::optim
