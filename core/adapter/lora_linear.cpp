#include "core/adapter/lora.h"

#include "core/adapter/dora.h"
#include "core/adapter/lora_function.h"
#include "core/adapter/work_scope.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>

namespace anneal::adapter {
namespace {

std::uint64_t seedOf(const std::string& name)
{
    std::uint64_t seed = 0;
    for (const char c : name)
        seed = mixedSeed(seed, static_cast<unsigned char>(c));
    return seed;
}

} // namespace

LoraLinear::LoraLinear(std::string name, at::Tensor a, at::Tensor b, double scale, double dropout,
                       at::Tensor magnitude, Place place)
    : m_name(std::move(name))
    , m_place(place)
    , m_a(std::move(a))
    , m_b(std::move(b))
    , m_magnitude(std::move(magnitude))
    , m_scale(scale)
    , m_dropout(dropout)
    , m_seedOfLayer(seedOf(m_name))
{
}

at::Tensor LoraLinear::forward(const model::Linear& base, const at::Tensor& x) const
{
    const auto share = currentShare();
    if (share.base)
        return base.baseForward(x);
    const auto leaves = leavesOf(share.slot);
    if (leaves.magnitude.defined())
        return doraForward(base, x, leaves.a, leaves.b, leaves.magnitude, m_scale, keepMask(x));
    return loraForward(base, x, leaves.a, leaves.b, m_scale, keepMask(x));
}

at::Tensor LoraLinear::embedded(const at::Tensor& ids) const
{
    const auto share = currentShare();
    if (share.base)
        return {};
    const auto leaves = leavesOf(share.slot);
    return model::productByRows(at::embedding(leaves.b, ids), leaves.a) * m_scale;
}

LoraLinear::Output LoraLinear::output(const at::Tensor& hidden) const
{
    const auto share = currentShare();
    if (share.base)
        return {};
    const auto leaves = leavesOf(share.slot);
    const auto type = hidden.scalar_type();
    const auto keep = keepMask(hidden);
    const auto low =
        model::productByRows(keep.defined() ? hidden * keep : hidden, leaves.a.to(type).t());
    return {low * m_scale, leaves.b.to(type)};
}

LoraLinear::Leaves LoraLinear::leavesOf(std::size_t slot) const
{
    return slot == 0 || !m_training ? Leaves{m_a, m_b, m_magnitude} : m_slots.at(slot - 1);
}

// Drawn from the share and the layer alone, so a layer that is computed again in the backward pass
// gets the same mask.
at::Tensor LoraLinear::keepMask(const at::Tensor& x) const
{
    if (!m_training || m_dropout <= 0 || currentShare().noDropout)
        return {};
    const auto seed = mixedSeed(currentShare().seed, m_seedOfLayer);
    const auto generator = at::detail::createCPUGenerator(seed);
    const double keep = 1.0 - m_dropout;
    auto mask = at::empty(x.sizes(), at::TensorOptions().dtype(at::kFloat));
    mask.bernoulli_(keep, generator).div_(keep);
    return mask.to(x.options());
}

std::optional<model::LowRank> LoraLinear::lowRank() const
{
    if (m_training || m_magnitude.defined())
        return std::nullopt;
    return model::LowRank{.a = m_a.detach(), .b = m_b.detach(), .scale = m_scale};
}

at::Tensor LoraLinear::merged(const at::Tensor& weight) const
{
    const c10::AutoGradMode noGradients(false);
    auto sum = weight.to(at::kFloat) +
               at::mm(m_b.detach().to(at::kFloat), m_a.detach().to(at::kFloat)) * m_scale;
    if (m_magnitude.defined())
        sum = sum * (m_magnitude.detach() / doraNorm(weight, m_a, m_b, m_scale)).unsqueeze(1);
    return sum.to(weight.scalar_type());
}

void LoraLinear::startFrom(const at::Tensor& a, const at::Tensor& b)
{
    m_startA = a.clone();
    m_startB = b.clone();
    m_a.copy_(a);
    m_b.copy_(b);
}

at::Tensor LoraLinear::storedA() const
{
    return m_startA.defined() ? at::cat({m_a.detach(), m_startA}, 0) : m_a.detach();
}

at::Tensor LoraLinear::storedB() const
{
    return m_startB.defined() ? at::cat({m_b.detach(), -m_startB}, 1) : m_b.detach();
}

void LoraLinear::setTraining(bool training)
{
    m_training = training;
    m_a.requires_grad_(training);
    m_b.requires_grad_(training);
    if (m_magnitude.defined())
        m_magnitude.requires_grad_(training);
    if (!training)
        setSlots(1);
}

void LoraLinear::setSlots(std::size_t count)
{
    m_slots.resize(count == 0 ? 0 : count - 1);
    for (auto& leaves : m_slots) {
        if (leaves.a.defined())
            continue;
        leaves.a = m_a.detach().requires_grad_(true);
        leaves.b = m_b.detach().requires_grad_(true);
        if (m_magnitude.defined())
            leaves.magnitude = m_magnitude.detach().requires_grad_(true);
    }
}

void LoraLinear::collectGradients()
{
    for (auto& leaves : m_slots) {
        for (auto [master, leaf] : {std::pair{&m_a, &leaves.a}, std::pair{&m_b, &leaves.b},
                                    std::pair{&m_magnitude, &leaves.magnitude}}) {
            if (!leaf->defined())
                continue;
            auto& part = leaf->mutable_grad();
            if (!part.defined())
                continue;
            if (master->grad().defined())
                master->mutable_grad().add_(part);
            else
                master->mutable_grad() = part;
            part.reset();
        }
    }
}

} // namespace anneal::adapter
