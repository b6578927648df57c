#include "core/optim/rules.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace anneal::optim {
namespace {

bool holdsOneOf(const std::string& name, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

std::string lowered(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

// Numbers with a second moment of their own; 0 = each one. Rules on names as in the package.
std::int64_t blocksOf(const std::string& name, const at::Tensor& values, std::int64_t headNumbers)
{
    if (holdsOneOf(name, {"bias"}))
        return 0;
    if (holdsOneOf(name, {"k_proj", "q_proj", "wq", "wk", "query", "key"}))
        return values.numel() / headNumbers;
    const bool byRow = holdsOneOf(name, {"embed", "embd", "wte", "lm_head", "output", "final_layer",
                                         "v_proj", "wv", "value", "o_proj", "wo", "attn.proj",
                                         "feed_forward", "linear", "mlp"});
    return byRow && values.dim() == 2 ? values.size(0) : 1;
}

} // namespace

AdamMini::AdamMini(std::vector<Parameter> parameters, const config::TrainOptions& options,
                   std::int64_t headNumbers)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters()) {
        const auto values = parameter.values.detach();
        Moments moments;
        moments.blocks = blocksOf(lowered(parameter.name), values, headNumbers);
        moments.first = at::zeros_like(values);
        moments.second = moments.blocks == 0 ? at::zeros_like(values)
                                             : at::zeros({moments.blocks, 1}, values.options());
        m_moments.push_back(std::move(moments));
    }
}

void AdamMini::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        auto& values = turn.values;
        const auto& gradient = turn.gradient;
        auto& moments = m_moments[turn.index];
        if (!holdsOneOf(lowered(turn.parameter.name), {"norm", "ln", "bias"}))
            values.mul_(1 - turn.rate * weightDecay());
        moments.first.lerp_(gradient, 1 - beta1());
        if (moments.blocks == 0) {
            moments.second.mul_(beta2()).addcmul_(gradient, gradient, 1 - beta2());
            values.addcdiv_(moments.first,
                            (moments.second.sqrt() / secondCorrection()).add_(epsilon()),
                            -turn.rate / firstCorrection());
            return;
        }
        const auto squares = gradient.square().reshape({moments.blocks, -1}).mean(1, true);
        moments.second.mul_(beta2()).add_(squares, 1 - beta2());
        const auto factor =
            (1 / firstCorrection()) / (moments.second.sqrt() / secondCorrection()).add_(epsilon());
        values.sub_(
            (moments.first.reshape({moments.blocks, -1}) * factor).mul_(turn.rate).view_as(values));
    });
}

std::vector<Optimizer::State> AdamMini::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& name = parameters()[i].name;
        list.push_back({name + ".exp_avg", m_moments[i].first});
        list.push_back({name + ".exp_avg_sq", m_moments[i].second});
    }
    return list;
}

} // namespace anneal::optim
