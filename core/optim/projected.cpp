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

Projected::Projected(std::vector<Parameter> parameters, const config::TrainOptions& options,
                     const config::OptimizerOptions& rule)
    : Optimizer(std::move(parameters), options)
    , m_rule(rule)
{
    for (const auto& parameter : this->parameters())
        m_places.push_back(makePlace(parameter, options.optim));
    // Random directions are seeded by the place in apollo-torch's groups: what doesn't decay, what
    // does, what is projected. Layerwise, each parameter has groups of its own there.
    std::uint64_t number = 0;
    for (const int group : {0, 1, 2}) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const bool projected = m_places[i].isProjected();
            if ((projected ? 2 : this->parameters()[i].decays ? 1 : 0) == group)
                m_places[i].seed = rule.projection.layerwise ? 1 : ++number;
        }
    }
}

Projected::Place Projected::makePlace(const Parameter& parameter, const std::string& optim) const
{
    const auto values = parameter.values.detach();
    Place place;
    auto shape = values.sizes().vec();
    if (isTarget(parameter, m_rule.projection.target)) {
        const auto rank = std::min({m_rule.projection.rank, shape[0], shape[1]});
        // Random directions may be more than the matrix has.
        const auto count = m_rule.projection.random ? m_rule.projection.rank : rank;
        const auto sides = sidesOf(m_rule.projection.projType, values);
        if (sides.left)
            place.left = at::zeros({shape[0], count}, values.options());
        if (sides.right)
            place.right = at::zeros({count, shape[1]}, values.options());
        shape = {sides.left ? count : shape[0], sides.right ? count : shape[1]};
        if (m_rule.rule == Rule::Apollo)
            place.growth = at::full({}, -1.0, values.options());
    }
    const auto low = at::empty(shape, values.options()); // what a gradient is projected to
    if (config::isByteAdamW(optim))
        place.moments = ByteMoments::like(low);
    else if (optim == "adafactor")
        place.moments = FactoredMoments::like(low);
    else
        place.moments = PlainMoments{at::zeros_like(low), at::zeros_like(low)};
    return place;
}

void Projected::chooseDirections(Place& place, const at::Tensor& gradient) const
{
    const auto step = stepsDone() - 1;
    if (step % m_rule.projection.updateInterval != 0)
        return;
    if (m_rule.projection.random) {
        auto seed = place.seed;
        for (std::int64_t turn = 0; turn < step / m_rule.projection.updateInterval; ++turn)
            seed = nextSeed(seed);
        for (auto* side : {&place.left, &place.right}) {
            if (side->defined())
                side->copy_(at::randn(side->sizes(), at::detail::createCPUGenerator(seed),
                                      at::TensorOptions().dtype(at::kFloat))
                                .div_(std::sqrt(static_cast<double>(m_rule.projection.rank))));
        }
        return;
    }
    const auto [u, s, vh] = at::linalg_svd(gradient.to(at::kFloat), false);
    if (place.left.defined())
        place.left.copy_(u.narrow(1, 0, place.left.size(1)));
    if (place.right.defined())
        place.right.copy_(vh.narrow(0, 0, place.right.size(0)));
}

// APOLLO's steps 3 and 4: each channel of the raw gradient by how much Adam scales it in the few
// dimensions, with the growth from one update to the next limited to 1 %.
at::Tensor Projected::scaledGradient(Place& place, const at::Tensor& gradient,
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
    if (place.growth.item<double>() < 0) {
        place.growth.copy_(norm);
    } else {
        const auto limiter = (norm / (place.growth + kTiny)).clamp_min(kGrowth) / kGrowth;
        scaled /= limiter;
        place.growth.copy_(norm / limiter);
    }
    return scaled.mul_(std::sqrt(m_rule.projection.scale));
}

Projected::Step Projected::stepOf(Place& place, const at::Tensor& low) const
{
    if (auto* factored = std::get_if<FactoredMoments>(&place.moments))
        return {.direction = factored->add(low, stepsDone()), .factor = 1};
    const double factor = secondCorrection() / firstCorrection();
    if (auto* bytes = std::get_if<ByteMoments>(&place.moments)) {
        const auto [first, second] = bytes->add(low, beta1(), beta2());
        // Its package corrects the root before it adds epsilon, that of the plain rule after it.
        return {first / second.sqrt().add_(epsilon() * secondCorrection()), factor};
    }
    auto& plain = std::get<PlainMoments>(place.moments);
    plain.first.mul_(beta1()).add_(low, 1 - beta1());
    plain.second.mul_(beta2()).addcmul_(low, low, 1 - beta2());
    return {plain.first / plain.second.sqrt().add_(epsilon()), factor};
}

void Projected::update(double learningRate)
{
    forEachGradient(learningRate, [this](Turn& turn) {
        const auto& gradient = turn.gradient;
        auto& place = m_places[turn.index];
        auto low = gradient;
        if (place.isProjected()) {
            chooseDirections(place, gradient);
            low = projected(gradient, place.left, place.right);
        }
        auto [direction, factor] = stepOf(place, low);
        if (place.isProjected())
            direction =
                m_rule.rule == Rule::Galore
                    ? broughtBack(direction.to(gradient.scalar_type()), place.left, place.right)
                          .mul_(m_rule.projection.scale)
                    : scaledGradient(place, gradient, low, direction);
        // In the packages' order: the step comes before the decay, but in Adafactor, and in the
        // 8-bit rule where nothing is projected.
        const bool decaysFirst =
            std::holds_alternative<FactoredMoments>(place.moments) ||
            (std::holds_alternative<ByteMoments>(place.moments) && !place.isProjected());
        const double kept = 1 - turn.rate * weightDecay(turn.parameter);
        if (decaysFirst && kept != 1)
            turn.values.mul_(kept);
        turn.values.add_(direction, -turn.rate * factor);
        if (!decaysFirst && kept != 1)
            turn.values.mul_(kept);
    });
}

std::vector<Optimizer::State> Projected::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const auto& name = parameters()[i].name;
        const auto& place = m_places[i];
        const auto add = [&](const char* word, const at::Tensor& values) {
            if (values.defined())
                list.push_back({name + word, values});
        };
        if (const auto* factored = std::get_if<FactoredMoments>(&place.moments)) {
            add(".exp_avg_sq_row", factored->rows);
            add(".exp_avg_sq_col", factored->columns);
            add(".exp_avg_sq", factored->whole);
        } else if (const auto* bytes = std::get_if<ByteMoments>(&place.moments)) {
            add(".exp_avg", bytes->first);
            add(".exp_avg_sq", bytes->second);
            add(".exp_avg.absmax", bytes->firstScale);
            add(".exp_avg_sq.absmax", bytes->secondScale);
        } else {
            const auto& plain = std::get<PlainMoments>(place.moments);
            add(".exp_avg", plain.first);
            add(".exp_avg_sq", plain.second);
        }
        add(".left", place.left);
        add(".right", place.right);
        add(".growth", place.growth);
    }
    return list;
}

} // namespace anneal::optim
