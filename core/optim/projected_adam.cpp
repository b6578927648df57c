#include "core/optim/rules.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace anneal::optim {
namespace {

using Rule = config::OptimizerOptions::Rule;

bool isTarget(const Parameter& parameter, const std::vector<std::string>& targets)
{
    const auto holds = [&](std::string_view part) {
        return parameter.name.find(part) != std::string::npos;
    };
    // Embeddings are no linear layer, whatever the targets say; "all" leaves the output matrix out.
    if (parameter.values.dim() != 2 || holds("embed_tokens"))
        return false;
    if (targets.size() == 1 && targets.front() == "all")
        return !holds("lm_head");
    return std::any_of(targets.begin(), targets.end(), holds);
}

struct Sides {
    bool left = false, right = false;
};

Sides sidesOf(const std::string& projType, const at::Tensor& values)
{
    const bool tall = values.size(0) >= values.size(1);
    if (projType == "std")
        return {.left = !tall, .right = tall};
    if (projType == "reverse_std")
        return {.left = tall, .right = !tall};
    return {.left = projType != "right", .right = projType != "left"};
}

at::Tensor projected(const at::Tensor& gradient, const at::Tensor& left, const at::Tensor& right)
{
    const auto low = left.defined() ? at::mm(left.t(), gradient) : gradient;
    return right.defined() ? at::mm(low, right.t()) : low;
}

at::Tensor broughtBack(const at::Tensor& low, const at::Tensor& left, const at::Tensor& right)
{
    const auto wide = left.defined() ? at::mm(left, low) : low;
    return right.defined() ? at::mm(wide, right) : wide;
}

// The seed that follows in apollo-torch: the last of 15 numbers.
std::uint64_t nextSeed(std::uint64_t seed)
{
    constexpr std::int64_t kDraws = 15;
    const auto numbers =
        at::randint(0, std::numeric_limits<std::int64_t>::max(), {kDraws},
                    at::detail::createCPUGenerator(seed), at::TensorOptions().dtype(at::kLong));
    return static_cast<std::uint64_t>(numbers[kDraws - 1].item<std::int64_t>());
}

} // namespace

ProjectedAdam::ProjectedAdam(std::vector<Parameter> parameters, const config::TrainOptions& options,
                             const config::OptimizerOptions& rule)
    : Optimizer(std::move(parameters), options)
    , m_rule(rule)
{
    for (const auto& parameter : this->parameters())
        m_moments.push_back(makeMoments(parameter));
    // Random directions are seeded by the place in apollo-torch's groups: what doesn't decay, what
    // does, what is projected. Layerwise, each parameter has groups of its own there.
    std::uint64_t place = 0;
    for (const int group : {0, 1, 2}) {
        for (std::size_t i = 0; i < m_moments.size(); ++i) {
            const bool projected = m_moments[i].isProjected();
            if ((projected ? 2 : this->parameters()[i].decays ? 1 : 0) == group)
                m_moments[i].seed = rule.projection.layerwise ? 1 : ++place;
        }
    }
}

ProjectedAdam::Moments ProjectedAdam::makeMoments(const Parameter& parameter) const
{
    const auto values = parameter.values.detach();
    Moments moments;
    auto shape = values.sizes().vec();
    if (isTarget(parameter, m_rule.projection.target)) {
        const auto rank = std::min({m_rule.projection.rank, shape[0], shape[1]});
        // Random directions may be more than the matrix has.
        const auto count = m_rule.projection.random ? m_rule.projection.rank : rank;
        const auto sides = sidesOf(m_rule.projection.projType, values);
        if (sides.left)
            moments.left = at::zeros({shape[0], count}, values.options());
        if (sides.right)
            moments.right = at::zeros({count, shape[1]}, values.options());
        shape = {sides.left ? count : shape[0], sides.right ? count : shape[1]};
        if (m_rule.rule == Rule::Apollo)
            moments.growth = at::full({}, -1.0, values.options());
    }
    moments.first = at::zeros(shape, values.options());
    moments.second = at::zeros(shape, values.options());
    return moments;
}

void ProjectedAdam::chooseDirections(Moments& moments, const at::Tensor& gradient) const
{
    const auto step = stepsDone() - 1;
    if (step % m_rule.projection.updateInterval != 0)
        return;
    if (m_rule.projection.random) {
        auto seed = moments.seed;
        for (std::int64_t turn = 0; turn < step / m_rule.projection.updateInterval; ++turn)
            seed = nextSeed(seed);
        for (auto* side : {&moments.left, &moments.right}) {
            if (side->defined())
                side->copy_(at::randn(side->sizes(), at::detail::createCPUGenerator(seed),
                                      at::TensorOptions().dtype(at::kFloat))
                                .div_(std::sqrt(static_cast<double>(m_rule.projection.rank))));
        }
        return;
    }
    const auto [u, s, vh] = at::linalg_svd(gradient.to(at::kFloat), false);
    if (moments.left.defined())
        moments.left.copy_(u.narrow(1, 0, moments.left.size(1)));
    if (moments.right.defined())
        moments.right.copy_(vh.narrow(0, 0, moments.right.size(0)));
}

// APOLLO's steps 3 and 4: each channel of the raw gradient by how much Adam scales it in the few
// dimensions, with the growth from one update to the next limited to 1 %.
at::Tensor ProjectedAdam::scaledGradient(Moments& moments, const at::Tensor& gradient,
                                         const at::Tensor& low, const at::Tensor& direction) const
{
    constexpr double kTiny = 1e-8, kGrowth = 1.01;
    at::Tensor factor;
    if (m_rule.projection.scalesWholeTensor) {
        factor = at::linalg_vector_norm(direction) / (at::linalg_vector_norm(low) + kTiny);
    } else {
        const std::int64_t channel = gradient.size(0) < gradient.size(1) ? 0 : 1;
        const auto norms = [&](const at::Tensor& t) {
            return at::linalg_vector_norm(t, 2, at::IntArrayRef{channel}, channel == 1);
        };
        factor = norms(direction) / (norms(low) + kTiny);
    }
    auto scaled = gradient * factor;
    const auto norm = at::linalg_vector_norm(scaled);
    if (moments.growth.item<double>() < 0) {
        moments.growth.copy_(norm);
    } else {
        const auto limiter = (norm / (moments.growth + kTiny)).clamp_min(kGrowth) / kGrowth;
        scaled /= limiter;
        moments.growth.copy_(norm / limiter);
    }
    return scaled.mul_(std::sqrt(m_rule.projection.scale));
}

void ProjectedAdam::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        const auto& gradient = turn.gradient;
        auto& moments = m_moments[turn.index];
        auto low = gradient;
        if (moments.isProjected()) {
            chooseDirections(moments, gradient);
            low = projected(gradient, moments.left, moments.right);
        }
        moments.first.mul_(beta1()).add_(low, 1 - beta1());
        moments.second.mul_(beta2()).addcmul_(low, low, 1 - beta2());
        auto direction = moments.first / moments.second.sqrt().add_(epsilon());
        if (moments.isProjected())
            direction = m_rule.rule == Rule::Galore
                            ? broughtBack(direction, moments.left, moments.right)
                                  .mul_(m_rule.projection.scale)
                            : scaledGradient(moments, gradient, low, direction);
        turn.values.add_(direction, -turn.rate * secondCorrection() / firstCorrection());
        if (const double decay = weightDecay(turn.parameter); decay > 0)
            turn.values.mul_(1 - turn.rate * decay);
    });
}

std::vector<Optimizer::State> ProjectedAdam::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& name = parameters()[i].name;
        const auto& moments = m_moments[i];
        list.push_back({name + ".exp_avg", moments.first});
        list.push_back({name + ".exp_avg_sq", moments.second});
        for (const auto& [word, values] :
             {std::pair{".left", moments.left}, std::pair{".right", moments.right},
              std::pair{".growth", moments.growth}}) {
            if (values.defined())
                list.push_back({name + word, values});
        }
    }
    return list;
}

} // namespace anneal::optim
