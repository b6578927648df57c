#include "core/adapter/lora.h"

#include "core/base/text.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace anneal::adapter {
namespace {

std::string lastPart(const std::string& name)
{
    return name.substr(name.rfind('.') + 1);
}

// PEFT's rule: a target is the whole name or its last dotted parts.
bool matches(const std::string& name, const std::string& target)
{
    return name == target || name.ends_with("." + target);
}

std::vector<std::string> lastPartsOf(model::CausalLm& model)
{
    std::vector<std::string> parts;
    model.forEachLinear([&](model::Linear& linear) {
        auto part = lastPart(linear.name());
        if (std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(std::move(part));
    });
    return parts;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

Result<std::vector<std::string>> resolveTargets(model::CausalLm& model,
                                                const std::vector<std::string>& wanted)
{
    const auto known = lastPartsOf(model);
    if (wanted.empty() || (wanted.size() == 1 && wanted.front() == "all"))
        return known;
    for (const auto& target : wanted) {
        bool found = false;
        model.forEachLinear(
            [&](model::Linear& linear) { found |= matches(linear.name(), target); });
        if (!found)
            return fail(ErrorCode::InvalidArgument,
                        "lora_target names \"" + target +
                            "\", but no linear layer of the model ends in it; choose among " +
                            joined(known) + ", or all.",
                        {{"key", "lora_target"}, {"value", target}});
    }
    return wanted;
}

// What torch.nn.Linear(in, out, bias=False) and kaiming_uniform_(a = sqrt 5) draw, in double as
// Python computes it.
at::Tensor kaimingUniform(std::int64_t out, std::int64_t in, const at::Generator& generator)
{
    const double a = std::sqrt(5.0);
    const double gain = std::sqrt(2.0 / (1 + a * a));
    const double bound = std::sqrt(3.0) * (gain / std::sqrt(static_cast<double>(in)));
    return at::empty({out, in}, at::kFloat).uniform_(-bound, bound, generator);
}

double scaleOf(const runs::AdapterConfig& config)
{
    const auto rank = static_cast<double>(config.rank);
    return config.alpha / (config.useRslora ? std::sqrt(rank) : rank);
}

} // namespace

Result<LoraAdapter> LoraAdapter::create(model::CausalLm& model, const config::LoraOptions& options,
                                        std::uint64_t seed)
{
    if (options.rank < 1)
        return fail(ErrorCode::InvalidArgument, "lora_rank has to be at least 1.",
                    {{"key", "lora_rank"}});
    LoraAdapter adapter;
    ANNEAL_TRY(adapter.m_config.targetModules, resolveTargets(model, options.target));
    adapter.m_config.rank = options.rank;
    adapter.m_config.alpha =
        options.alpha > 0 ? options.alpha : 2.0 * static_cast<double>(options.rank);
    adapter.m_config.dropout = options.dropout;
    adapter.m_config.useRslora = options.useRslora;

    const auto generator = at::detail::createCPUGenerator(seed);
    const double scale = scaleOf(adapter.m_config);
    model.forEachLinear([&](model::Linear& linear) {
        const auto& targets = adapter.m_config.targetModules;
        if (std::none_of(targets.begin(), targets.end(),
                         [&](const std::string& target) { return matches(linear.name(), target); }))
            return;
        const auto out = linear.weight().size(0), in = linear.weight().size(1);
        // PEFT constructs both small layers first, and constructing draws.
        kaimingUniform(options.rank, in, generator);
        kaimingUniform(out, options.rank, generator);
        const auto device = linear.weight().device();
        auto layer = std::make_shared<LoraLinear>(
            linear.name(), kaimingUniform(options.rank, in, generator).to(device),
            at::zeros({out, options.rank}, at::TensorOptions().dtype(at::kFloat).device(device)),
            scale, options.dropout);
        linear.attach(layer);
        adapter.m_layers.push_back(std::move(layer));
    });
    return adapter;
}

void LoraAdapter::mergeInto(model::CausalLm& model)
{
    const c10::AutoGradMode noGradients(false);
    model.forEachLinear([&](model::Linear& linear) {
        for (const auto& layer : m_layers) {
            if (linear.adapter() != layer)
                continue;
            // Not in place: a weight may lie in a read-only mapped file.
            linear.weight() =
                (linear.weight().to(at::kFloat) + layer->delta()).to(linear.weight().scalar_type());
            linear.attach(nullptr);
        }
    });
}

void LoraAdapter::detachFrom(model::CausalLm& model)
{
    model.forEachLinear([&](model::Linear& linear) {
        for (const auto& layer : m_layers) {
            if (linear.adapter() == layer)
                linear.attach(nullptr);
        }
    });
}

std::int64_t LoraAdapter::trainableParameters() const
{
    std::int64_t count = 0;
    for (const auto& layer : m_layers)
        count += layer->a().numel() + layer->b().numel();
    return count;
}

void LoraAdapter::setTraining(bool training)
{
    for (const auto& layer : m_layers)
        layer->setTraining(training);
}

void LoraAdapter::setSlots(std::size_t count)
{
    for (const auto& layer : m_layers)
        layer->setSlots(count);
}

void LoraAdapter::collectGradients()
{
    for (const auto& layer : m_layers)
        layer->collectGradients();
}

} // namespace anneal::adapter
