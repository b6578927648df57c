#include "core/adapter/lora.h"

#include "core/adapter/dora.h"
#include "core/base/notice.h"
#include "core/base/text.h"
#include "core/catalog/free_parameters.h"
#include "core/runs/adapter_targets.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

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
    if (std::find(wanted.begin(), wanted.end(), "all") != wanted.end())
        return fail(ErrorCode::InvalidArgument, notice("target.all"), {{"key", "lora_target"}});
    for (const auto& target : wanted) {
        bool found =
            matches(LoraAdapter::kEmbedding, target) || matches(LoraAdapter::kOutput, target);
        model.forEachLinear(
            [&](model::Linear& linear) { found |= matches(linear.name(), target); });
        if (!found)
            return fail(
                ErrorCode::InvalidArgument,
                notice("target.unknown",
                       {{"value", target}, {"known", joined(known) + ", embed_tokens, lm_head"}}),
                {{"key", "lora_target"}, {"value", target}});
    }
    return wanted;
}

// The linear layers inside the layers that LLaMA Pro added, by their whole names, as LLaMA-Factory
// gives them to PEFT. A target is any part of a name there.
Result<std::vector<std::string>>
expandedTargets(model::CausalLm& model, const std::vector<std::string>& wanted, std::int64_t count)
{
    ANNEAL_TRY(const auto layers, catalog::expandedLayers(model.config().layers, count));
    std::vector<std::string> parts, names;
    for (const auto layer : layers)
        parts.emplace_back(".").append(std::to_string(layer)).append(".");
    std::set<std::string> found;
    model.forEachLinear([&](model::Linear& linear) {
        const auto& name = linear.name();
        if (std::none_of(parts.begin(), parts.end(), [&](const std::string& part) {
                return name.find(part) != std::string::npos;
            }))
            return;
        bool taken = false;
        for (const auto& target : wanted) {
            if (name.find(target) != std::string::npos) {
                found.insert(target);
                taken = true;
            }
        }
        if (taken)
            names.push_back(name);
    });
    for (const auto& target : wanted) {
        if (!found.contains(target))
            return fail(
                ErrorCode::InvalidArgument,
                notice("target.pro", {{"value", target}, {"known", joined(lastPartsOf(model))}}),
                {{"key", "lora_target"}, {"value", target}});
    }
    return names;
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

// What PEFT draws for an embedding: both matrices where they are made, B once more where it begins.
// A begins at zero.
std::pair<at::Tensor, at::Tensor> embeddingStart(std::int64_t vocabulary, std::int64_t hidden,
                                                 std::int64_t rank, const at::Generator& generator)
{
    const auto normal = [&](std::int64_t rows, std::int64_t columns) {
        return at::empty({rows, columns}, at::kFloat).normal_(0, 1, generator);
    };
    normal(rank, vocabulary);
    normal(hidden, rank);
    return {normal(hidden, rank).t().contiguous(), at::zeros({vocabulary, rank}, at::kFloat)};
}

// PEFT's rule for modules_to_save: the end of a module's path.
bool isSavedModule(std::string_view parameter, const std::vector<std::string>& modules)
{
    const auto module = parameter.substr(0, parameter.rfind('.'));
    return std::any_of(modules.begin(), modules.end(),
                       [&](const std::string& name) { return module.ends_with(name); });
}

// Weights of the modules that are trained whole, as fp32 copies in the place of the model's own.
Result<std::vector<ReplacedWeight>> takeWholeModules(model::CausalLm& model,
                                                     const std::vector<std::string>& modules,
                                                     const runs::AdapterTargets& targets)
{
    std::vector<ReplacedWeight> list;
    if (modules.empty())
        return list;
    std::vector<std::string> known;
    const auto note = [&known](const std::string& name) {
        auto part = lastPart(name.substr(0, name.rfind('.')));
        if (std::find(known.begin(), known.end(), part) == known.end())
            known.push_back(std::move(part));
    };
    // PEFT copies the module, so that a tied pair no longer is one.
    if (model.config().tiedEmbeddings && (isSavedModule("model.embed_tokens.weight", modules) ||
                                          isSavedModule("lm_head.weight", modules)))
        model.untieOutput();
    model.forEachParameter([&](const std::string& name, at::Tensor&) { note(name); });
    for (const auto& wanted : modules) {
        bool found = false;
        std::string twice;
        model.forEachParameter([&](const std::string& name, at::Tensor&) {
            if (!isSavedModule(name, {wanted}))
                return;
            found = true;
            if (targets.contains(name.substr(0, name.rfind('.'))))
                twice = name;
        });
        if (!found)
            return fail(ErrorCode::InvalidArgument,
                        notice("additional.unknown", {{"value", wanted}, {"known", joined(known)}}),
                        {{"key", "additional_target"}, {"value", wanted}});
        if (!twice.empty())
            return fail(ErrorCode::InvalidArgument, notice("additional.twice", {{"name", twice}}),
                        {{"key", "additional_target"}, {"value", wanted}});
    }
    model.forEachParameter([&](const std::string& name, at::Tensor& weight) {
        if (!isSavedModule(name, modules))
            return;
        auto values = weight.to(at::kFloat).clone();
        list.push_back({name, values, std::exchange(weight, values)});
    });
    return list;
}

} // namespace

Result<LoraAdapter> LoraAdapter::create(model::CausalLm& model, const config::LoraOptions& options,
                                        std::uint64_t seed, std::int64_t expandedLayers)
{
    if (options.rank < 1)
        return fail(ErrorCode::InvalidArgument, notice("key.at_least_one", {{"key", "lora_rank"}}),
                    {{"key", "lora_rank"}});
    LoraAdapter adapter;
    ANNEAL_TRY(adapter.m_config.targetModules, resolveTargets(model, options.target));
    if (expandedLayers != 0) {
        ANNEAL_TRY(adapter.m_config.targetModules,
                   expandedTargets(model, adapter.m_config.targetModules, expandedLayers));
    }
    adapter.m_config.rank = options.rank;
    adapter.m_config.alpha =
        options.alpha > 0 ? options.alpha : 2.0 * static_cast<double>(options.rank);
    adapter.m_config.dropout = options.dropout;
    adapter.m_config.useRslora = options.useRslora;
    adapter.m_config.useDora = options.useDora;
    adapter.m_config.modulesToSave = options.additionalTarget;
    ANNEAL_TRY(const auto targets, runs::AdapterTargets::create(adapter.m_config));
    const bool hasEmbedding = targets.contains(kEmbedding), hasOutput = targets.contains(kOutput);
    if (options.useDora && (hasEmbedding || hasOutput))
        return fail(ErrorCode::Unsupported, notice("ends.layers_only", {{"key", "use_dora"}}),
                    {{"key", "use_dora"}});
    ANNEAL_TRY(adapter.m_replaced, takeWholeModules(model, options.additionalTarget, targets));

    const auto generator = at::detail::createCPUGenerator(seed);
    const auto vocabulary = model.outputWeight().size(0), hidden = model.outputWeight().size(1);
    if (hasEmbedding) {
        auto [a, b] = embeddingStart(vocabulary, hidden, options.rank, generator);
        adapter.m_layers.push_back(std::make_shared<LoraLinear>(
            kEmbedding, a.to(model.device()), b.to(model.device()), targets.scaleOf(kEmbedding),
            options.dropout, at::Tensor(), LoraLinear::Place::Embedding));
    }
    model.forEachLinear([&](model::Linear& linear) {
        if (!targets.contains(linear.name()))
            return;
        const auto out = linear.outputs(), in = linear.inputs();
        // PEFT constructs both small layers first, and constructing draws.
        kaimingUniform(options.rank, in, generator);
        kaimingUniform(out, options.rank, generator);
        const auto device = linear.device();
        const auto a = kaimingUniform(options.rank, in, generator).to(device);
        const auto b =
            at::zeros({out, options.rank}, at::TensorOptions().dtype(at::kFloat).device(device));
        const double scale = targets.scaleOf(linear.name());
        auto layer = std::make_shared<LoraLinear>(
            linear.name(), a, b, scale, options.dropout,
            options.useDora ? doraNorm(linear.weightAs(at::kFloat), a, b, scale) : at::Tensor());
        linear.attach(layer);
        adapter.m_layers.push_back(std::move(layer));
    });
    if (hasOutput) {
        kaimingUniform(options.rank, hidden, generator);
        kaimingUniform(vocabulary, options.rank, generator);
        const auto a = kaimingUniform(options.rank, hidden, generator).to(model.device());
        adapter.m_layers.push_back(std::make_shared<LoraLinear>(
            kOutput, a, at::zeros({vocabulary, options.rank}, a.options()),
            targets.scaleOf(kOutput), options.dropout, at::Tensor(), LoraLinear::Place::Output));
    }
    adapter.attachEnds(model);
    return adapter;
}

bool LoraAdapter::isAtAnEnd() const
{
    return std::any_of(m_layers.begin(), m_layers.end(), [](const auto& layer) {
        return layer->place() != LoraLinear::Place::Layer;
    });
}

void LoraAdapter::attachEnds(model::CausalLm& model) const
{
    for (const auto& layer : m_layers) {
        if (layer->place() == LoraLinear::Place::Embedding)
            model.embeddingAdapter = layer;
        if (layer->place() == LoraLinear::Place::Output)
            model.outputAdapter = layer;
    }
}

void LoraAdapter::detachEnds(model::CausalLm& model) const
{
    for (const auto& layer : m_layers) {
        for (auto* end : {&model.embeddingAdapter, &model.outputAdapter}) {
            if (*end == layer)
                end->reset();
        }
    }
}

void LoraAdapter::mergeInto(model::CausalLm& model)
{
    if (isAtAnEnd()) { // the other end of a tied pair stays as it is
        model.untieOutput();
        model.forEachParameter([&](const std::string& name, at::Tensor& weight) {
            for (const auto& layer : m_layers) {
                if (layer->place() != LoraLinear::Place::Layer && name == layer->name() + ".weight")
                    weight = layer->merged(weight);
            }
        });
        detachEnds(model);
    }
    model.forEachLinear([&](model::Linear& linear) {
        for (const auto& layer : m_layers) {
            if (linear.adapter() != layer)
                continue;
            TORCH_CHECK(!linear.packed(), "an adapter can't be merged into a packed weight");
            // Not in place: a weight may lie in a read-only mapped file.
            linear.weight() = layer->merged(linear.weight());
            linear.attach(nullptr);
        }
    });
    m_replaced.clear(); // they stay where they stand
}

void LoraAdapter::detachFrom(model::CausalLm& model)
{
    model.forEachLinear([&](model::Linear& linear) {
        for (const auto& layer : m_layers) {
            if (linear.adapter() == layer)
                linear.attach(nullptr);
        }
    });
    detachEnds(model);
    takeWholeModulesOut(model);
}

void LoraAdapter::takeWholeModulesOut(model::CausalLm& model)
{
    model.forEachParameter([&](const std::string& name, at::Tensor& weight) {
        for (auto& replaced : m_replaced) {
            if (replaced.name == name && replaced.original.defined())
                weight = std::exchange(replaced.original, {});
        }
    });
}

void LoraAdapter::attachTo(model::CausalLm& model)
{
    model.forEachLinear([&](model::Linear& linear) {
        for (const auto& layer : m_layers) {
            if (linear.name() == layer->name())
                linear.attach(layer);
        }
    });
    attachEnds(model);
    putWholeModulesBack(model);
}

void LoraAdapter::putWholeModulesBack(model::CausalLm& model)
{
    model.forEachParameter([&](const std::string& name, at::Tensor& weight) {
        for (auto& replaced : m_replaced) {
            if (replaced.name == name && !replaced.original.defined())
                replaced.original = std::exchange(weight, replaced.values);
        }
    });
}

std::vector<TrainedParameter> LoraAdapter::parameters() const
{
    std::vector<TrainedParameter> list;
    for (const auto& layer : m_layers) {
        if (layer->place() == LoraLinear::Place::Embedding) {
            list.push_back({layer->name() + ".lora_embedding_A", layer->b()});
            list.push_back({layer->name() + ".lora_embedding_B", layer->a(), false, true});
            continue;
        }
        list.push_back({layer->name() + ".lora_A", layer->a(), false});
        list.push_back({layer->name() + ".lora_B", layer->b(), true});
        if (layer->magnitude().defined())
            list.push_back({layer->name() + ".lora_magnitude_vector", layer->magnitude(), true});
    }
    for (const auto& replaced : m_replaced)
        list.push_back({replaced.name, replaced.values, replaced.values.dim() == 1});
    return list;
}

void LoraAdapter::setTraining(bool training)
{
    for (const auto& layer : m_layers)
        layer->setTraining(training);
    for (auto& replaced : m_replaced)
        replaced.values.requires_grad_(training);
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
