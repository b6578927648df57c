#include "core/adapter/lora.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace anneal::adapter {
namespace {

constexpr const char* kWeightsFile = "adapter_model.safetensors";
constexpr const char* kConfigFile = "adapter_config.json";

std::string tensorName(const std::string& layer, const char* matrix)
{
    return "base_model.model." + layer + "." + matrix + ".weight";
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const auto size : shape)
        text += (text.empty() ? "[" : ", ") + std::to_string(size);
    return text + "]";
}

// One matrix of the file, checked against the shape that this model and rank ask for.
Result<at::Tensor> readMatrix(const files::SafetensorsFile& file, const std::string& name,
                              const std::vector<std::int64_t>& shape, c10::Device device)
{
    const auto path = toUtf8(file.path());
    const auto found = file.tensors().find(name);
    if (found == file.tensors().end())
        return fail(ErrorCode::Format,
                    path + " has no tensor " + name +
                        ", though adapter_config.json names its layer as a target.",
                    {{"file", path}, {"tensor", name}});
    if (found->second.shape != shape)
        return fail(ErrorCode::InvalidArgument,
                    path + ": tensor " + name + " has shape " + shapeText(found->second.shape) +
                        ", but this model and rank need " + shapeText(shape) +
                        "; the adapter belongs to another model.",
                    {{"file", path}, {"tensor", name}});
    ANNEAL_TRY(auto matrix, tensor::toTensor(found->second, at::kFloat, device));
    return matrix.clone();
}

} // namespace

Result<LoraAdapter> LoraAdapter::load(model::CausalLm& model, const std::filesystem::path& folder)
{
    LoraAdapter adapter;
    ANNEAL_TRY(adapter.m_config, runs::readAdapterConfig(folder / kConfigFile));
    auto& config = adapter.m_config;
    if (config.useDora)
        return fail(ErrorCode::Unsupported,
                    toUtf8(folder / kConfigFile) +
                        ": use_dora is true; this version reads plain and rank-stabilised LoRA.",
                    {{"file", toUtf8(folder / kConfigFile)}, {"key", "use_dora"}});
    if (!config.modulesToSave.empty())
        return fail(
            ErrorCode::Unsupported,
            toUtf8(folder / kConfigFile) +
                ": modules_to_save holds fully trained modules, which this version can't read.",
            {{"file", toUtf8(folder / kConfigFile)}, {"key", "modules_to_save"}});
    ANNEAL_TRY(auto file, files::SafetensorsFile::open(folder / kWeightsFile));

    const auto rank = config.rank;
    const double scale = config.alpha / (config.useRslora ? std::sqrt(static_cast<double>(rank))
                                                          : static_cast<double>(rank));
    std::set<std::string> used;
    Result<void> status;
    std::vector<std::pair<model::Linear*, std::shared_ptr<LoraLinear>>> attached;
    model.forEachLinear([&](model::Linear& linear) {
        const auto isTarget = [&](const std::string& target) {
            return linear.name() == target || linear.name().ends_with("." + target);
        };
        if (!status ||
            std::none_of(config.targetModules.begin(), config.targetModules.end(), isTarget))
            return;
        const auto device = linear.weight().device();
        const auto nameA = tensorName(linear.name(), "lora_A");
        const auto nameB = tensorName(linear.name(), "lora_B");
        auto a = readMatrix(file, nameA, {rank, linear.weight().size(1)}, device);
        auto b = readMatrix(file, nameB, {linear.weight().size(0), rank}, device);
        if (!a || !b) {
            status = tl::make_unexpected(!a ? a.error() : b.error());
            return;
        }
        used.insert({nameA, nameB});
        attached.emplace_back(
            &linear, std::make_shared<LoraLinear>(linear.name(), *a, *b, scale, config.dropout));
    });
    ANNEAL_CHECK(status);
    for (const auto& [name, view] : file.tensors()) {
        if (!used.contains(name))
            return fail(ErrorCode::InvalidArgument,
                        toUtf8(file.path()) + ": tensor " + name +
                            " fits no target layer of this model; the adapter belongs to another "
                            "model or holds more than LoRA matrices.",
                        {{"file", toUtf8(file.path())}, {"tensor", name}});
    }
    for (auto& [linear, layer] : attached) {
        linear->attach(layer);
        adapter.m_layers.push_back(std::move(layer));
    }
    return adapter;
}

Result<void> LoraAdapter::save(const std::filesystem::path& folder,
                               const std::string& baseModel) const
{
    struct Entry {
        files::TensorSpec spec;
        at::Tensor values;
    };
    std::vector<Entry> entries;
    for (const auto& layer : m_layers) {
        for (const auto& [matrix, values] :
             {std::pair{"lora_A", layer->a()}, std::pair{"lora_B", layer->b()}})
            entries.push_back(
                {{tensorName(layer->name(), matrix), files::StorageType::F32, values.sizes().vec()},
                 values.detach()});
    }
    // The order in which the safetensors library writes tensors of one type.
    std::sort(entries.begin(), entries.end(),
              [](const Entry& x, const Entry& y) { return x.spec.name < y.spec.name; });
    std::vector<files::TensorSpec> specs;
    for (const auto& entry : entries)
        specs.push_back(entry.spec);

    at::Tensor current; // keeps the bytes alive until the next are asked for
    const auto bytesOf = [&](std::size_t index) -> Result<std::span<const std::byte>> {
        current = entries[index].values.to(at::kCPU).contiguous();
        return std::span(static_cast<const std::byte*>(current.const_data_ptr()), current.nbytes());
    };
    ANNEAL_CHECK(
        files::writeSafetensors(folder / kWeightsFile, specs, {{"format", "pt"}}, bytesOf));
    auto config = m_config;
    config.baseModel = baseModel;
    config.inferenceMode = true;
    return writeFileAtomically(folder / kConfigFile, runs::toJson(config));
}

} // namespace anneal::adapter
