#include "core/optim/rules.h"

#include <ATen/ATen.h>

#include <cmath>

namespace anneal::optim {
namespace {

constexpr double kSquareEpsilon = 1e-30;
constexpr double kClipThreshold = 1.0;
constexpr double kDecayRate = -0.8;

at::Tensor rootMeanSquare(const at::Tensor& x)
{
    return at::linalg_vector_norm(x) / std::sqrt(static_cast<double>(x.numel()));
}

} // namespace

Adafactor::Adafactor(std::vector<Parameter> parameters, const config::TrainOptions& options)
    : Optimizer(std::move(parameters), options)
{
    for (const auto& parameter : this->parameters()) {
        const auto values = parameter.values.detach();
        Moments moments;
        if (values.dim() == 2) {
            moments.rows = at::zeros({values.size(0)}, values.options());
            moments.columns = at::zeros({values.size(1)}, values.options());
        } else {
            moments.whole = at::zeros_like(values);
        }
        m_moments.push_back(std::move(moments));
    }
}

void Adafactor::update(double learningRate)
{
    const double keep = 1 - std::pow(static_cast<double>(stepsDone()), kDecayRate);
    forEachGradient(learningRate, [&](Turn& turn) {
        const auto& gradient = turn.gradient;
        auto& moments = m_moments[turn.index];
        const auto squares = gradient.square().add_(kSquareEpsilon);
        at::Tensor change;
        if (moments.rows.defined()) {
            moments.rows.mul_(keep).add_(squares.mean(1), 1 - keep);
            moments.columns.mul_(keep).add_(squares.mean(0), 1 - keep);
            const auto rows = (moments.rows / moments.rows.mean()).rsqrt_().unsqueeze(1);
            change = rows * moments.columns.rsqrt().unsqueeze(0) * gradient;
        } else {
            moments.whole.mul_(keep).add_(squares, 1 - keep);
            change = moments.whole.rsqrt() * gradient;
        }
        change.div_((rootMeanSquare(change) / kClipThreshold).clamp_min_(1.0)).mul_(turn.rate);
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
