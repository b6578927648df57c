#include "core/export/gguf_adapter.h"

#include "core/adapter/lora.h"
#include "core/base/atomic_file.h"
#include "core/base/mapped_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/decoder_spec.h"
#include "core/catalog/gguf_keys.h"
#include "core/catalog/gguf_mix.h"
#include "core/export/chat_choice.h"
#include "core/export/gguf_general.h"
#include "core/export/gguf_weights.h"
#include "core/export/merged_weights.h"
#include "core/export/modelfile.h"
#include "core/export/target_folder.h"
#include "core/files/gguf.h"
#include "core/files/quantise.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

namespace anneal::exporting {

namespace {

tl::unexpected<Error> cannotHold(const Notice& what)
{
    return fail(ErrorCode::Unsupported, what, {{"key", "export_format"}});
}

/// One matrix of a layer; its numbers stay in the adapter's file until they are written.
struct AdapterTensor {
    std::string name;
    at::Tensor stored;
    double factor = 1;
    std::int64_t rotaryHead = 0; ///< > 0: rows in rotary order, of heads of that size

    [[nodiscard]] at::Tensor values() const
    {
        auto numbers = stored.to(at::kFloat);
        if (factor != 1)
            numbers = numbers * factor;
        return rotaryHead > 0 ? rotaryOrder(numbers.contiguous(), rotaryHead)
                              : numbers.contiguous();
    }
};

Result<void> checkReplaced(const adapter::LoraAdapter& adapter, const catalog::ModelSource& source)
{
    for (const auto& replaced : adapter.replaced()) {
        if (!replaced.isOfBase)
            return cannotHold(notice("gguf_adapter.whole", {{"name", replaced.name}}));
        const bool isTied = !source.tensors().contains(replaced.name);
        ANNEAL_TRY(const auto own,
                   model::readWeight(source, isTied ? "model.embed_tokens.weight" : replaced.name,
                                     at::kFloat, at::kCPU));
        if (!replaced.values.to(at::kFloat).equal(own))
            return cannotHold(notice("gguf_adapter.other_form", {{"name", replaced.name}}));
    }
    return {};
}

/// A and B of each layer under GGUF's names. Readers multiply by alpha / rank alone, so what
/// differs from the first layer's scale lies in B.
Result<std::vector<AdapterTensor>> adapterTensors(const adapter::LoraAdapter& adapter,
                                                  const catalog::ModelConfig& config, double& alpha)
{
    std::map<std::string, catalog::ExpectedTensor> expected;
    for (auto& tensor : catalog::expectedTensors(config))
        expected.emplace(tensor.name, tensor);
    const auto queryFactor = catalog::ggufQueryFactor(config);
    const auto scaled = catalog::ggufQueryWeight(config);
    std::vector<AdapterTensor> tensors;
    alpha = 0;
    for (const auto& layer : adapter.layers()) {
        const auto found = expected.find(layer->name() + ".weight");
        if (found == expected.end())
            return cannotHold(notice("gguf_adapter.layer", {{"layer", layer->name()}}));
        if (layer->magnitude().defined())
            return cannotHold(notice("gguf_adapter.dora"));
        const bool isEmbedding = layer->place() == adapter::LoraLinear::Place::Embedding;
        // Its readers take the one matrix of a tied pair at both ends, and the update with it.
        if (config.tiedEmbeddings && layer->place() != adapter::LoraLinear::Place::Layer)
            return cannotHold(notice("gguf_adapter.tied", {{"layer", layer->name()}}));
        const double own = layer->scale() * static_cast<double>(layer->a().size(0));
        if (alpha == 0)
            alpha = own;
        double factor = alpha != 0 ? own / alpha : 0;
        if (found->second.name.ends_with(scaled))
            factor *= queryFactor;
        // Of an embedding they lie as PEFT has them: rows of A by token, then B.
        tensors.push_back({.name = found->second.ggufName + ".lora_a",
                           .stored = isEmbedding ? layer->b() : layer->a()});
        tensors.push_back({.name = found->second.ggufName + ".lora_b",
                           .stored = isEmbedding ? layer->a().t() : layer->b(),
                           .factor = factor,
                           .rotaryHead = found->second.rowPermuted ? config.headDim : 0});
    }
    return tensors;
}

Result<const catalog::GgufFileType*> adapterType(const std::string& name)
{
    const auto* type = catalog::ggufFileType(name.empty() || name == "auto" ? "F16" : name);
    if (type == nullptr || (type->name != "F32" && type->name != "F16"))
        return fail(ErrorCode::InvalidArgument, notice("gguf_adapter.type"),
                    {{"key", "gguf_type"}, {"value", name}});
    return type;
}

} // namespace

Result<report::ExportSummary> exportGgufAdapter(const config::RunConfig& config,
                                                const catalog::ModelSource& source,
                                                const ExportPlace& place,
                                                const report::ProgressListener& progress,
                                                jobs::JobContext& context)
{
    const config::ModelOptions options = config.model();
    const config::ExportOptions exporting = config.exporting();
    const auto report = [&](double fraction, const std::string& what) {
        if (progress)
            progress(fraction, what);
    };
    if (options.adapterNameOrPath.size() != 1)
        return fail(ErrorCode::InvalidArgument, notice("gguf_adapter.one"),
                    {{"key", "adapter_name_or_path"}});
    ANNEAL_TRY(const auto* type, adapterType(exporting.ggufType));
    ANNEAL_TRY(const auto metadata, catalog::ggufModelMetadata(source.config()));
    ANNEAL_TRY(const auto skeleton, model::skeleton(source.config()));
    ANNEAL_TRY(auto adapter, adapter::LoraAdapter::map(*skeleton, adapterFolders(options).front()));
    ANNEAL_CHECK(checkReplaced(adapter, source));
    double alpha = 0;
    std::vector<AdapterTensor> tensors;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(tensors, adapterTensors(adapter, source.config(), alpha));
        return {};
    }));
    ANNEAL_TRY(const auto chat, chooseChat(source, options));

    auto fields = ggufGeneral({.type = "adapter",
                               .architecture = metadata.architecture,
                               .name = ggufModelName(place.title, source, *chat.tokenizer),
                               .fileType = type->number,
                               .tuned = true},
                              source);
    fields.emplace_back("adapter.type", std::string("lora"));
    fields.emplace_back("adapter.lora.alpha", static_cast<float>(alpha));
    std::vector<files::TensorSpec> specs;
    for (const auto& tensor : tensors)
        specs.push_back({tensor.name, type->type, tensor.stored.sizes().vec()});
    const auto bytes = files::ggufFileBytes(fields, specs);
    ANNEAL_CHECK(checkDisk(place.target, bytes));
    const auto name = ggufFileName(place.title, "LoRA-" + std::string(type->name));
    const auto writeTensor = [&](std::size_t index, const files::ByteSink& sink) -> Result<void> {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "The export was stopped; nothing was written.");
        const auto& part = tensors[index];
        report(static_cast<double>(index) / static_cast<double>(tensors.size()), "Writing " + name);
        return tensor::guarded([&]() -> Result<void> {
            const auto values = part.values();
            const auto count = values.numel();
            std::vector<std::byte> encoded(files::storedBytes(type->type, count).value_or(0));
            ANNEAL_CHECK(files::quantise(
                type->type, {values.const_data_ptr<float>(), static_cast<std::size_t>(count)},
                encoded));
            forgetPages(adapter.mappedBytes(part.stored));
            return sink(encoded);
        });
    };
    ANNEAL_CHECK(files::writeGguf(place.folder / pathFromUtf8(name), fields, specs, writeTensor));
    const auto from = "# The base model as a GGUF file belongs beside this file.\nFROM ./" +
                      source.name() + ".gguf\nADAPTER ./" + name;
    ANNEAL_CHECK(writeFileAtomically(
        place.folder / "Modelfile",
        modelfile(from, chat.chosen(), *chat.tokenizer, options.enableThinking)));
    report(1, "Written");
    report::ExportSummary summary;
    summary.file = place.folder / pathFromUtf8(name);
    summary.bytes = bytes;
    summary.tensors = static_cast<std::int64_t>(specs.size());
    summary.shards = 1;
    summary.dtype = type->name;
    summary.notes = metadata.notes;
    return summary;
}

Result<void> readGgufAdapter(const std::filesystem::path& path, const catalog::ModelConfig& config,
                             adapter::LoraAdapter& adapter)
{
    ANNEAL_TRY(auto opened, files::GgufFile::open(path));
    const auto mapped = std::make_shared<const files::GgufFile>(std::move(opened));
    const auto& file = *mapped;
    std::map<std::string, catalog::ExpectedTensor> expected;
    for (auto& tensor : catalog::expectedTensors(config))
        expected.emplace(tensor.name, tensor);
    const auto scaled = catalog::ggufQueryWeight(config);
    const auto alpha = file.number("adapter.lora.alpha");
    if (!alpha)
        return fail(ErrorCode::Format, toUtf8(path) + " has no adapter.lora.alpha.",
                    {{"file", toUtf8(path)}});
    for (const auto& layer : adapter.layers()) {
        const auto& place = expected.at(layer->name() + ".weight");
        const auto read = [&](const char* ending, const at::Tensor& like) -> Result<at::Tensor> {
            const auto found = file.tensors().find(place.ggufName + ending);
            if (found == file.tensors().end() || found->second.shape != like.sizes().vec())
                return fail(ErrorCode::Format,
                            toUtf8(path) + " holds no " + place.ggufName + ending +
                                " of the adapter's shape.",
                            {{"file", toUtf8(path)}, {"tensor", place.ggufName + ending}});
            return tensor::mappedTensor(found->second, mapped);
        };
        const bool isEmbedding = layer->place() == adapter::LoraLinear::Place::Embedding;
        ANNEAL_TRY(const auto first, read(".lora_a", isEmbedding ? layer->b() : layer->a()));
        ANNEAL_TRY(auto second, read(".lora_b", isEmbedding ? layer->a().t() : layer->b()));
        if (place.rowPermuted)
            second = pairedOrder(second.to(at::kFloat), config.headDim);
        double factor = *alpha / static_cast<double>(second.size(1)) / layer->scale();
        if (place.name.ends_with(scaled))
            factor /= catalog::ggufQueryFactor(config);
        if (factor != 1)
            second = second.to(at::kFloat) * factor;
        layer->a() = isEmbedding ? second.t() : first;
        layer->b() = isEmbedding ? first : second;
    }
    return {};
}

} // namespace anneal::exporting
