#include "core/base/machine.h"
#include "core/base/mapped_file.h"
#include "core/base/memory_watch.h"
#include "core/base/text.h"
#include "core/catalog/decoder_spec.h"
#include "core/model/decoder.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <optional>

namespace anneal::model {

namespace {

std::int64_t numbersOf(const catalog::ExpectedTensor& weight)
{
    std::int64_t count = 1;
    for (const auto size : weight.shape)
        count *= size;
    return count;
}

/// Whether the file holds the tensor as the model takes it: neither drawn nor with rows added.
bool isStored(const catalog::ModelSource& source, const catalog::ExpectedTensor& weight)
{
    const auto found = source.tensors().find(weight.name);
    return found != source.tensors().end() && found->second.shape == weight.shape;
}

/// The tensor type of a plain type of the file; nullopt where blocks hold the numbers.
std::optional<c10::ScalarType> plainType(files::StorageType type)
{
    switch (type) {
    case files::StorageType::F32:
        return at::kFloat;
    case files::StorageType::BF16:
        return at::kBFloat16;
    case files::StorageType::F16:
        return at::kHalf;
    default:
        return std::nullopt;
    }
}

bool isVocabulary(const std::string& name)
{
    return name == "model.embed_tokens.weight" || name == "lm_head.weight";
}

/// The type that a weight is loaded in. Beside layers in few bits the embedding and the output
/// matrix would be the largest part: they stay as the file has them.
c10::ScalarType loadedType(const catalog::ExpectedTensor& weight, const files::TensorView& view,
                           const LoadOptions& options)
{
    const auto plain = plainType(view.type);
    const bool halves = plain && *plain != at::kFloat;
    return options.packing && isVocabulary(weight.name) && halves ? *plain : options.dtype;
}

/// True when toTensor() takes the file's own bytes.
bool isShared(const files::TensorView& view, c10::ScalarType dtype, const LoadOptions& options)
{
    return options.device.is_cpu() && plainType(view.type) == dtype;
}

/// A matrix of a decoder layer: what packing is for. Embedding and output matrix stay as they are.
bool isPackable(const catalog::ExpectedTensor& weight)
{
    return weight.shape.size() == 2 && weight.name.find(".layers.") != std::string::npos &&
           weight.shape[0] * weight.shape[1] % 2 == 0;
}

std::uint64_t packedBytes(const catalog::ExpectedTensor& weight, const files::TensorView& view,
                          const LoadOptions& options)
{
    if (files::isQuantised(view.type))
        return 0; // stays in the file
    return static_cast<std::uint64_t>(
        static_cast<double>(weight.shape[0] * weight.shape[1]) / 8 *
        quant::bitsPerNumber(*options.packing, options.doubleQuantised));
}

/// Said before the work starts, because a system that runs out of memory later ends the program.
Result<void> checkMemory(const catalog::ModelSource& source,
                         const std::vector<catalog::ExpectedTensor>& weights,
                         const LoadOptions& options)
{
    if (!options.device.is_cpu())
        return {};
    std::uint64_t needed = 0;
    for (const catalog::ExpectedTensor& weight : weights) {
        const auto whole = [&](c10::ScalarType dtype) {
            return static_cast<std::uint64_t>(numbersOf(weight)) * c10::elementSize(dtype);
        };
        if (!isStored(source, weight)) {
            needed += whole(options.dtype);
            continue;
        }
        const auto& view = source.tensors().at(weight.name);
        const auto dtype = loadedType(weight, view, options);
        if (options.packing && isPackable(weight))
            needed += packedBytes(weight, view, options);
        else if (!isShared(view, dtype, options))
            needed += whole(dtype);
    }
    const std::uint64_t available =
        options.memoryBytes ? *options.memoryBytes : machineInfo().availableMemoryBytes;
    if (needed <= available || (available == 0 && !options.memoryBytes))
        return {};
    const std::string advice =
        c10::elementSize(options.dtype) > 2
            ? "choose bf16 as compute type, a smaller model, or close other programs."
            : "choose a smaller model, or close other programs.";
    return fail(ErrorCode::OutOfMemory,
                source.name() + " needs " + formatBytes(needed) +
                    " of memory for its weights, but only " + formatBytes(available) +
                    " are free; " + advice,
                {{"needed", std::to_string(needed)}, {"available", std::to_string(available)}});
}

/// One matrix in few bits. A full-precision one is packed from its mapped pages, which are given
/// back: only what is packed stays in memory, without holes between.
Result<std::shared_ptr<const quant::PackedWeight>>
readPacked(const catalog::ModelSource& source, const std::string& name, const LoadOptions& options,
           const std::shared_ptr<const void>& files)
{
    const files::TensorView& view = source.tensors().at(name);
    const std::int64_t headDim = source.rowPermuted(name) ? source.config().headDim : 0;
    std::shared_ptr<const quant::PackedWeight> packed;
    if (files::isQuantised(view.type)) {
        packed = quant::storedBlocks(view, headDim, options.device, files);
        return packed;
    }
    // Of a plain type the tensor is the mapped bytes themselves.
    const auto plain = plainType(view.type).value_or(at::kFloat);
    ANNEAL_TRY(const auto weight, tensor::toTensor(view, plain, at::kCPU, headDim, files));
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        packed =
            quant::packWeight(weight, *options.packing, options.doubleQuantised, options.device);
        return {};
    }));
    forgetPages({view.data, view.byteCount});
    return packed;
}

} // namespace

Result<std::unique_ptr<CausalLm>> load(const catalog::ModelSource& source,
                                       const LoadOptions& options, jobs::JobContext& context)
{
    const catalog::ModelConfig& config = source.config();
    ANNEAL_TRY(catalog::DecoderSpec spec, catalog::decoderSpec(config));
    // Opening the source has checked that every one of these is there in its shape.
    const auto expected = catalog::expectedTensors(config);
    ANNEAL_CHECK(checkMemory(source, expected, options));

    // The copy keeps the files mapped as long as a weight shares their bytes.
    const auto files = std::make_shared<catalog::ModelSource>(source);
    const std::int64_t elements = std::max<std::int64_t>(config.parameterCount(), 1);
    WeightMap weights;
    PackedWeights packed;
    StoredWeights stored;
    constexpr std::uint64_t kGiveBackEvery = 128 << 20;
    std::uint64_t packedBytesSince = 0;
    std::int64_t done = 0;
    const auto tell = [&](std::int64_t count) {
        done += count;
        if (options.progress)
            options.progress(static_cast<double>(done) / static_cast<double>(elements));
    };
    for (const catalog::ExpectedTensor& weight : expected) {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "Loading " + source.name() + " was stopped.");
        if (!isStored(source, weight)) {
            ANNEAL_TRY(weights[weight.name],
                       readWeight(source, weight.name, options.dtype, options.device));
            tell(numbersOf(weight));
            continue;
        }
        const files::TensorView& view = source.tensors().at(weight.name);
        if (options.packing && isPackable(weight)) {
            ANNEAL_TRY(packed[weight.name], readPacked(source, weight.name, options, files));
            tell(view.elementCount());
            // What packing took lies between the packed weights. Given back often: the heap is
            // closed to every thread meanwhile, and a window must not stand still.
            if (packedBytesSince += view.byteCount; packedBytesSince >= kGiveBackEvery) {
                releaseFreedMemory();
                packedBytesSince = 0;
            }
            continue;
        }
        const std::int64_t headDim = source.rowPermuted(weight.name) ? config.headDim : 0;
        const auto dtype = loadedType(weight, view, options);
        ANNEAL_TRY(at::Tensor tensor,
                   readWeight(source, weight.name, dtype, options.device, files));
        if (!isShared(view, dtype, options))
            forgetPages({view.data, view.byteCount}); // read again only where a row is generated
        stored.emplace(
            weight.name,
            StoredWeight{.view = view,
                         .rotaryHeadDim = headDim,
                         .loaded = decltype(StoredWeight::loaded)(tensor.getIntrusivePtr()),
                         .version = static_cast<std::uint32_t>(tensor._version())});
        weights.emplace(weight.name, std::move(tensor));
        tell(view.elementCount());
    }
    if (packedBytesSince > 0)
        releaseFreedMemory();
    std::unique_ptr<CausalLm> model;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        model = std::make_unique<Decoder>(config, std::move(spec), std::move(weights),
                                          std::move(packed), std::move(stored), files);
        return {};
    }));
    return model;
}

Result<std::unique_ptr<CausalLm>> skeleton(const catalog::ModelConfig& config)
{
    ANNEAL_TRY(catalog::DecoderSpec spec, catalog::decoderSpec(config));
    WeightMap weights;
    for (const catalog::ExpectedTensor& weight : catalog::expectedTensors(config))
        weights.emplace(weight.name, at::zeros({}, at::kFloat).expand(weight.shape));
    return std::make_unique<Decoder>(config, std::move(spec), std::move(weights), PackedWeights{},
                                     StoredWeights{}, nullptr);
}

} // namespace anneal::model
