#include "core/optim/rules.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace anneal::optim {
namespace {

// The matrix with its singular values brought near 1.
at::Tensor orthogonal(const at::Tensor& matrix)
{
    constexpr double kA = 3.4445, kB = -4.7750, kC = 2.0315;
    constexpr int kSteps = 5;
    const bool tall = matrix.size(0) > matrix.size(1);
    auto x = matrix.to(at::kBFloat16);
    if (tall)
        x = x.t();
    x = x / (at::linalg_vector_norm(x) + 1e-7);
    for (int step = 0; step < kSteps; ++step) {
        const auto a = at::mm(x, x.t());
        x = kA * x + at::mm(kB * a + at::mm(kC * a, a), x);
    }
    return tall ? x.t() : x;
}

bool isOrthogonalised(const Parameter& parameter)
{
    return parameter.values.dim() == 2 && parameter.name.find("embed") == std::string::npos &&
           parameter.name.find("lm_head") == std::string::npos;
}

} // namespace

Muon::Muon(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters()) {
        const auto values = parameter.values.detach();
        m_moments.push_back({at::zeros_like(values),
                             isOrthogonalised(parameter) ? at::Tensor() : at::zeros_like(values)});
    }
}

void Muon::update(double learningRate)
{
    constexpr double kMomentum = 0.95, kRateBySize = 0.2;
    forEachGradient(learningRate, [this](Turn& turn) {
        auto& values = turn.values;
        const auto& gradient = turn.gradient;
        auto& [first, second] = m_moments[turn.index];
        values.mul_(1 - turn.rate * weightDecay()); // of all, as LLaMA-Factory has it
        if (second.defined()) {
            first.lerp_(gradient, 1 - beta1());
            second.lerp_(gradient.square(), 1 - beta2());
            values.add_(first / (second.sqrt() + epsilon()),
                        -turn.rate * secondCorrection() / firstCorrection());
        } else {
            first.mul_(kMomentum).add_(gradient);
            const auto longest = static_cast<double>(std::max(values.size(0), values.size(1)));
            values.add_(orthogonal(gradient.add(first, kMomentum)),
                        -turn.rate * kRateBySize * std::sqrt(longest));
        }
    });
}

std::vector<Optimizer::State> Muon::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& name = parameters()[i].name;
        const auto& [first, second] = m_moments[i];
        list.push_back({name + (second.defined() ? ".exp_avg" : ".momentum_buffer"), first});
        if (second.defined())
            list.push_back({name + ".exp_avg_sq", second});
    }
    return list;
}

} // namespace anneal::optim
