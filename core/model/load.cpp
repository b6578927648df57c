#include "core/base/machine.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/model/decoder.h"
#include "core/model/families.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

namespace anneal::model {

namespace {

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    return text + "]";
}

/// Every weight has to be there in its shape: a layer that is not in the files must never be made
/// up.
Result<void> checkWeights(const catalog::ModelSource& source,
                          const std::vector<WeightSpec>& expected)
{
    const std::string path = toUtf8(source.path());
    for (const WeightSpec& weight : expected) {
        const auto found = source.tensors().find(weight.name);
        if (found == source.tensors().end())
            return fail(ErrorCode::Format,
                        path + ": the tensor " + weight.name + " is missing; get the model again.",
                        {{"file", path}, {"tensor", weight.name}});
        if (found->second.shape != weight.shape)
            return fail(ErrorCode::Format,
                        path + ": the tensor " + weight.name + " has the shape " +
                            shapeText(found->second.shape) + ", but the model's config asks for " +
                            shapeText(weight.shape) + ".",
                        {{"file", path}, {"tensor", weight.name}});
    }
    return {};
}

/// Said before the work starts, because a system that runs out of memory later kills the program.
Result<void> checkMemory(const std::string& name, std::uint64_t neededBytes, c10::ScalarType dtype)
{
    const std::uint64_t available = machineInfo().availableMemoryBytes;
    if (available == 0 || neededBytes <= available)
        return {};
    const std::string advice =
        c10::elementSize(dtype) > 2
            ? "choose bf16 as compute type, a smaller model, or close other programs."
            : "choose a smaller model, or close other programs.";
    return fail(
        ErrorCode::OutOfMemory,
        name + " needs " + formatBytes(neededBytes) + " of memory for its weights, but only " +
            formatBytes(available) + " are free; " + advice,
        {{"needed", std::to_string(neededBytes)}, {"available", std::to_string(available)}});
}

bool shared(const files::TensorView& view, c10::ScalarType dtype, c10::Device device)
{
    return device.is_cpu() && ((view.type == files::StorageType::F32 && dtype == at::kFloat) ||
                               (view.type == files::StorageType::BF16 && dtype == at::kBFloat16) ||
                               (view.type == files::StorageType::F16 && dtype == at::kHalf));
}

} // namespace

Result<std::unique_ptr<CausalLm>> load(const catalog::ModelSource& source,
                                       const LoadOptions& options, jobs::JobContext& context)
{
    const catalog::ModelConfig& config = source.config();
    ANNEAL_TRY(DecoderSpec spec, decoderSpec(config));
    const std::vector<WeightSpec> expected = expectedWeights(config, spec);
    ANNEAL_CHECK(checkWeights(source, expected));

    std::uint64_t neededBytes = 0;
    std::int64_t elements = 0;
    for (const WeightSpec& weight : expected) {
        const files::TensorView& view = source.tensors().at(weight.name);
        elements += view.elementCount();
        if (!shared(view, options.dtype, options.device))
            neededBytes +=
                static_cast<std::uint64_t>(view.elementCount()) * c10::elementSize(options.dtype);
    }
    if (options.device.is_cpu())
        ANNEAL_CHECK(checkMemory(source.name(), neededBytes, options.dtype));

    const auto files = std::make_shared<catalog::ModelSource>(source);
    WeightMap weights;
    std::int64_t done = 0;
    for (const WeightSpec& weight : expected) {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "Loading " + source.name() + " was stopped.");
        const files::TensorView& view = source.tensors().at(weight.name);
        const std::int64_t headDim = source.rowPermuted(weight.name) ? config.headDim : 0;
        ANNEAL_TRY(at::Tensor tensor,
                   tensor::toTensor(view, options.dtype, options.device, headDim, files));
        weights.emplace(weight.name, std::move(tensor));
        done += view.elementCount();
        if (options.progress)
            options.progress(static_cast<double>(done) /
                             static_cast<double>(std::max<std::int64_t>(elements, 1)));
    }
    std::unique_ptr<CausalLm> model;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        model = std::make_unique<Decoder>(config, std::move(spec), std::move(weights), files);
        return {};
    }));
    return model;
}

} // namespace anneal::model
