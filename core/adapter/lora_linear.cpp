#include "core/adapter/lora.h"

#include "core/adapter/lora_function.h"
#include "core/adapter/work_scope.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

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

LoraLinear::LoraLinear(std::string name, at::Tensor a, at::Tensor b, double scale, double dropout)
    : m_name(std::move(name))
    , m_a(std::move(a))
    , m_b(std::move(b))
    , m_scale(scale)
    , m_dropout(dropout)
    , m_seedOfLayer(seedOf(m_name))
{
}

at::Tensor LoraLinear::forward(const model::Linear& base, const at::Tensor& x) const
{
    const auto share = m_training ? currentShare() : WorkShare{};
    if (share.base)
        return base.baseForward(x);
    const auto slot = share.slot;
    const auto& leaves = slot == 0 ? Leaves{m_a, m_b} : m_slots.at(slot - 1);
    return loraForward(base, x, leaves.a, leaves.b, m_scale, keepMask(x));
}

// Drawn from the share and the layer alone, so a layer that is computed again in the backward pass
// gets the same mask.
at::Tensor LoraLinear::keepMask(const at::Tensor& x) const
{
    if (!m_training || m_dropout <= 0)
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
    if (m_training)
        return std::nullopt;
    return model::LowRank{.a = m_a.detach(), .b = m_b.detach(), .scale = m_scale};
}

at::Tensor LoraLinear::delta() const
{
    return at::mm(m_b.detach().to(at::kFloat), m_a.detach().to(at::kFloat)) * m_scale;
}

void LoraLinear::setTraining(bool training)
{
    m_training = training;
    m_a.requires_grad_(training);
    m_b.requires_grad_(training);
    if (!training)
        setSlots(1);
}

void LoraLinear::setSlots(std::size_t count)
{
    m_slots.resize(count == 0 ? 0 : count - 1);
    for (auto& leaves : m_slots) {
        if (!leaves.a.defined())
            leaves = {m_a.detach().requires_grad_(true), m_b.detach().requires_grad_(true)};
    }
}

void LoraLinear::collectGradients()
{
    for (auto& leaves : m_slots) {
        for (auto [master, leaf] : {std::pair{&m_a, &leaves.a}, std::pair{&m_b, &leaves.b}}) {
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
