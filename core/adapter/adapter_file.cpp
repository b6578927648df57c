#include "core/adapter/lora.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/runs/adapter_targets.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace anneal::adapter {
namespace {

constexpr const char* kWeightsFile = "adapter_model.safetensors";
constexpr const char* kConfigFile = "adapter_config.json";

constexpr std::string_view kPrefix = "base_model.model.";
constexpr const char* kMagnitude = "lora_magnitude_vector";

std::string tensorName(const std::string& layer, const char* matrix)
{
    return std::string(kPrefix) + layer + "." + matrix + ".weight";
}

// PEFT leaves ".weight" out here.
std::string magnitudeName(const std::string& layer)
{
    return std::string(kPrefix) + layer + "." + kMagnitude;
}

// And here, because an embedding's matrices are no layers of their own.
std::string embeddingName(const std::string& layer, const char* matrix)
{
    return std::string(kPrefix) + layer + "." + matrix;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const auto size : shape)
        text += (text.empty() ? "[" : ", ") + std::to_string(size);
    return text + "]";
}

} // namespace

// The parts of a PEFT folder on their way onto a model.
class LoraAdapter::Reader final {
public:
    Reader(model::CausalLm& model, const runs::AdapterConfig& config,
           const runs::AdapterTargets& targets, std::shared_ptr<const files::SafetensorsFile> file,
           Use use)
        : m_model(model)
        , m_config(config)
        , m_targets(targets)
        , m_mapped(std::move(file))
        , m_file(*m_mapped)
        , m_use(use)
    {
    }

    Result<std::shared_ptr<LoraLinear>> layer(const model::Linear& linear)
    {
        const auto rank = m_targets.rankOf(linear.name());
        ANNEAL_TRY(auto a, matrix(tensorName(linear.name(), "lora_A"), {rank, linear.inputs()},
                                  linear.device()));
        ANNEAL_TRY(auto b, matrix(tensorName(linear.name(), "lora_B"), {linear.outputs(), rank},
                                  linear.device()));
        at::Tensor magnitude;
        if (m_config.useDora) {
            ANNEAL_TRY(magnitude,
                       matrix(magnitudeName(linear.name()), {linear.outputs()}, linear.device()));
        }
        return std::make_shared<LoraLinear>(linear.name(), std::move(a), std::move(b),
                                            m_targets.scaleOf(linear.name()), m_config.dropout,
                                            std::move(magnitude));
    }

    /// Of an end of the model, whose matrix has the shape of the output matrix.
    Result<std::shared_ptr<LoraLinear>> end(const std::string& name, LoraLinear::Place place)
    {
        const auto rank = m_targets.rankOf(name);
        const auto device = m_model.device();
        const auto vocabulary = m_model.outputWeight().size(0);
        const auto hidden = m_model.outputWeight().size(1);
        if (m_config.useDora)
            return fail(
                ErrorCode::Unsupported,
                notice("adapter.dora_end", {{"file", toUtf8(m_file.path())}, {"layer", name}}),
                {{"file", toUtf8(m_file.path())}, {"key", "use_dora"}});
        at::Tensor a, b;
        if (place == LoraLinear::Place::Embedding) {
            ANNEAL_TRY(b,
                       matrix(embeddingName(name, "lora_embedding_A"), {rank, vocabulary}, device));
            ANNEAL_TRY(a, matrix(embeddingName(name, "lora_embedding_B"), {hidden, rank}, device));
            a = a.t();
            b = b.t();
            if (m_use != Use::Map) {
                a = a.contiguous();
                b = b.contiguous();
            }
        } else {
            ANNEAL_TRY(a, matrix(tensorName(name, "lora_A"), {rank, hidden}, device));
            ANNEAL_TRY(b, matrix(tensorName(name, "lora_B"), {vocabulary, rank}, device));
        }
        return std::make_shared<LoraLinear>(name, std::move(a), std::move(b),
                                            m_targets.scaleOf(name), m_config.dropout, at::Tensor(),
                                            place);
    }

    /// What is left in the file: weights that stand in the place of the base's.
    Result<std::vector<ReplacedWeight>> replacedWeights()
    {
        std::vector<ReplacedWeight> list;
        for (const auto& [name, view] : m_file.tensors()) {
            if (m_used.contains(name) || isCopy(name))
                continue;
            const auto below = belowAnEnd(name);
            if (!below.empty() && m_use != Use::Map) {
                ANNEAL_TRY(const bool own, isModelsOwn(name, below));
                if (own)
                    continue;
                ANNEAL_CHECK(mayDifferFromModel(name));
            }
            ANNEAL_TRY(auto replaced, replacedWeight(name));
            replaced.isOfBase = !below.empty();
            list.push_back(std::move(replaced));
        }
        for (const auto& module : m_config.modulesToSave) {
            if (!m_savedModules.contains(module))
                return fail(ErrorCode::Format,
                            toUtf8(m_file.path()) + " has no tensor of the module " + module +
                                ", which adapter_config.json names in modules_to_save.",
                            {{"file", toUtf8(m_file.path())}, {"key", "modules_to_save"}});
        }
        return list;
    }

private:
    // One matrix of the file, checked against the shape that this model and rank ask for.
    Result<at::Tensor> matrix(const std::string& name, const std::vector<std::int64_t>& shape,
                              c10::Device device)
    {
        const auto path = toUtf8(m_file.path());
        const auto found = m_file.tensors().find(name);
        if (found == m_file.tensors().end())
            return fail(ErrorCode::Format,
                        path + " has no tensor " + name +
                            ", though adapter_config.json names its layer as a target.",
                        {{"file", path}, {"tensor", name}});
        if (found->second.shape != shape)
            return fail(ErrorCode::InvalidArgument,
                        path + ": tensor " + name + " has shape " + shapeText(found->second.shape) +
                            ", but this model and rank need " + shapeText(shape) +
                            "; the adapter belongs to another model.",
                        {{"file", path}, {"tensor", name}, {"kind", "other_model"}});
        m_used.insert(name);
        if (m_use == Use::Map)
            return tensor::mappedTensor(found->second, m_mapped);
        ANNEAL_TRY(auto values, tensor::toTensor(found->second, at::kFloat, device));
        return values.clone();
    }

    // PEFT saves the weight under an adapter at one of the model's ends too, whether it changed or
    // not: its name, else "".
    [[nodiscard]] std::string belowAnEnd(const std::string& name) const
    {
        for (const char* end : {LoraAdapter::kEmbedding, LoraAdapter::kOutput}) {
            if (m_targets.contains(end) && name == tensorName(end, "base_layer"))
                return std::string(end) + ".weight";
        }
        return {};
    }

    Result<bool> isModelsOwn(const std::string& name, const std::string& parameter)
    {
        at::Tensor own = m_model.outputWeight();
        m_model.forEachParameter([&](const std::string& known, at::Tensor& weight) {
            if (known == parameter)
                own = weight;
        });
        ANNEAL_TRY(const auto values, matrix(name, own.sizes().vec(), own.device()));
        return values.to(own.scalar_type()).equal(own.detach());
    }

    Result<void> mayDifferFromModel(const std::string& name) const
    {
        if (m_use != Use::Train)
            return {};
        return fail(
            ErrorCode::Unsupported,
            notice("adapter.end_weight", {{"file", toUtf8(m_file.path())}, {"tensor", name}}),
            {{"file", toUtf8(m_file.path())}, {"tensor", name}});
    }

    // Of a grown vocabulary PEFT saves all that it wraps embedding and output matrix in, beside the
    // trained weight under its plain name.
    [[nodiscard]] bool isCopy(const std::string& name) const
    {
        for (const std::string_view part : {".modules_to_save.", ".original_module."}) {
            if (const auto at = name.find(part); at != std::string::npos)
                return m_file.tensors().contains(name.substr(0, at) + "." +
                                                 name.substr(at + part.size()));
        }
        return false;
    }

    // True when modules_to_save, or `bias`, says that this parameter comes with the adapter. As in
    // PEFT a module is named by the end of its path. Embedding and output matrix come unnamed too:
    // PEFT adds them where the vocabulary grew; they are not trained then.
    bool mayBeReplaced(const std::string& parameter)
    {
        const bool isVocabulary =
            parameter == "lm_head.weight" || parameter == "model.embed_tokens.weight";
        bool found = (m_config.bias != "none" && parameter.ends_with(".bias")) ||
                     (isVocabulary && m_use != Use::Train);
        for (auto dot = parameter.rfind('.'); dot != std::string::npos && dot > 0;
             dot = parameter.rfind('.', dot - 1)) {
            const auto module = std::string_view(parameter).substr(0, dot);
            for (const auto& name : m_config.modulesToSave) {
                if (name.empty() || !module.ends_with(name))
                    continue;
                m_savedModules.insert(name);
                found = true;
            }
        }
        return found;
    }

    Result<ReplacedWeight> replacedWeight(const std::string& name)
    {
        auto parameter = name.starts_with(kPrefix) ? name.substr(kPrefix.size()) : name;
        if (const auto wrapped = parameter.find(".base_layer."); wrapped != std::string::npos)
            parameter.erase(wrapped, std::string_view(".base_layer").size());
        if (!mayBeReplaced(parameter))
            return fail(
                ErrorCode::InvalidArgument,
                toUtf8(m_file.path()) + ": tensor " + name +
                    " fits no target layer of this model; the adapter belongs to another "
                    "model or holds more than LoRA matrices.",
                {{"file", toUtf8(m_file.path())}, {"tensor", name}, {"kind", "other_model"}});
        if (m_model.config().tiedEmbeddings &&
            (parameter == "lm_head.weight" || parameter == "model.embed_tokens.weight"))
            m_model.untieOutput();
        ReplacedWeight replaced{.name = parameter, .values = {}, .original = {}};
        Result<void> status;
        m_model.forEachParameter([&](const std::string& known, at::Tensor& weight) {
            if (known != parameter)
                return;
            auto values = matrix(name, weight.sizes().vec(), weight.device());
            if (values && m_use == Use::Map)
                replaced.values = std::move(*values);
            else if (values)
                replaced.values = values->to(m_use == Use::Train ? at::kFloat : m_model.dtype());
            else
                status = tl::make_unexpected(std::move(values).error());
        });
        ANNEAL_CHECK(status);
        if (!replaced.values.defined())
            return fail(
                ErrorCode::InvalidArgument,
                toUtf8(m_file.path()) + ": the model has no weight " + parameter +
                    " for the tensor " + name + "; the adapter belongs to another model.",
                {{"file", toUtf8(m_file.path())}, {"tensor", name}, {"kind", "other_model"}});
        return replaced;
    }

    model::CausalLm& m_model;
    const runs::AdapterConfig& m_config;
    const runs::AdapterTargets& m_targets;
    std::shared_ptr<const files::SafetensorsFile> m_mapped;
    const files::SafetensorsFile& m_file;
    Use m_use;
    std::set<std::string, std::less<>> m_used, m_savedModules;
};

Result<LoraAdapter> LoraAdapter::load(model::CausalLm& model, const std::filesystem::path& folder,
                                      bool toTrain)
{
    return read(model, folder, toTrain ? Use::Train : Use::Compute);
}

Result<LoraAdapter> LoraAdapter::map(model::CausalLm& model, const std::filesystem::path& folder)
{
    return read(model, folder, Use::Map);
}

std::span<const std::byte> LoraAdapter::mappedBytes(const at::Tensor& values) const
{
    if (!m_mapped || !values.defined())
        return {};
    for (const auto& [name, view] : m_mapped->tensors())
        if (view.data == values.const_data_ptr())
            return {view.data, view.byteCount};
    return {};
}

Result<LoraAdapter> LoraAdapter::read(model::CausalLm& model, const std::filesystem::path& folder,
                                      Use use)
{
    LoraAdapter adapter;
    ANNEAL_TRY(adapter.m_config, runs::readAdapterConfig(folder / kConfigFile));
    ANNEAL_TRY(const auto targets, runs::AdapterTargets::create(adapter.m_config));
    ANNEAL_TRY(auto opened, files::SafetensorsFile::open(folder / kWeightsFile));
    const auto file = std::make_shared<const files::SafetensorsFile>(std::move(opened));
    if (use == Use::Map)
        adapter.m_mapped = file;
    Reader reader(model, adapter.m_config, targets, file, use);
    Result<void> status;
    std::vector<model::Linear*> linears;
    using Place = LoraLinear::Place;
    const auto addEnd = [&](const char* name, Place place) -> Result<void> {
        if (!targets.contains(name))
            return {};
        ANNEAL_TRY(auto layer, reader.end(name, place));
        adapter.m_layers.push_back(std::move(layer));
        return {};
    };
    ANNEAL_CHECK(addEnd(kEmbedding, Place::Embedding));
    model.forEachLinear([&](model::Linear& linear) {
        if (!status || !targets.contains(linear.name()))
            return;
        auto layer = reader.layer(linear);
        if (!layer) {
            status = tl::make_unexpected(std::move(layer).error());
            return;
        }
        linears.push_back(&linear);
        adapter.m_layers.push_back(std::move(*layer));
    });
    ANNEAL_CHECK(status);
    const auto firstLinear = adapter.m_layers.size() - linears.size();
    ANNEAL_CHECK(addEnd(kOutput, Place::Output));
    ANNEAL_TRY(adapter.m_replaced, reader.replacedWeights());
    if (use == Use::Map && adapter.isAtAnEnd()) // merged, a tied pair is none any more
        model.untieOutput();

    // Nothing can fail any more, so the model never keeps half an adapter.
    for (std::size_t i = 0; i < linears.size(); ++i)
        linears[i]->attach(adapter.m_layers[firstLinear + i]);
    adapter.attachEnds(model);
    model.forEachParameter([&](const std::string& name, at::Tensor& weight) {
        for (auto& replaced : adapter.m_replaced) {
            if (replaced.name == name)
                replaced.original = std::exchange(weight, replaced.values);
        }
    });
    return adapter;
}

Result<void> LoraAdapter::restore(const std::filesystem::path& folder)
{
    ANNEAL_TRY(const auto file, files::SafetensorsFile::open(folder / kWeightsFile));
    const c10::AutoGradMode noGradients(false);
    for (const auto& [name, values] : storedTensors(Part::Trained)) {
        const auto found = file.tensors().find(name);
        const auto expected = storedTensors(Part::Stored).at(name).sizes().vec();
        if (found == file.tensors().end() || found->second.shape != expected)
            return fail(ErrorCode::Format,
                        toUtf8(file.path()) + ": tensor " + name +
                            " is missing or of another shape than this run's.",
                        {{"file", toUtf8(file.path())}, {"tensor", name}});
        ANNEAL_TRY(auto stored, tensor::toTensor(found->second, at::kFloat, values.device()));
        for (std::int64_t dim = 0; dim < values.dim(); ++dim)
            stored = stored.narrow(dim, 0, values.size(dim));
        values.detach().copy_(stored);
    }
    return {};
}

// By their names in the file, in the order in which the safetensors library writes tensors of one
// type.
std::map<std::string, at::Tensor> LoraAdapter::storedTensors(Part part) const
{
    std::map<std::string, at::Tensor> tensors;
    std::set<std::string> wrapped;
    for (const auto& layer : m_layers) {
        if (layer->place() == LoraLinear::Place::Embedding) {
            tensors.emplace(embeddingName(layer->name(), "lora_embedding_A"), layer->b().t());
            tensors.emplace(embeddingName(layer->name(), "lora_embedding_B"), layer->a().t());
            continue;
        }
        tensors.emplace(tensorName(layer->name(), "lora_A"), part == Part::Stored ? layer->storedA()
                                                             : part == Part::Start ? layer->startA()
                                                                                   : layer->a());
        tensors.emplace(tensorName(layer->name(), "lora_B"), part == Part::Stored ? layer->storedB()
                                                             : part == Part::Start ? layer->startB()
                                                                                   : layer->b());
        if (layer->magnitude().defined())
            tensors.emplace(magnitudeName(layer->name()), layer->magnitude());
        wrapped.insert(layer->name() + ".bias");
    }
    for (const auto& replaced : m_replaced) {
        auto name = replaced.name;
        if (wrapped.contains(name)) // PEFT keeps the layer that it wraps under this name
            name.insert(name.rfind('.'), ".base_layer");
        tensors.emplace(std::string(kPrefix) + name, replaced.values);
    }
    return tensors;
}

Result<void> LoraAdapter::save(const std::filesystem::path& folder,
                               const std::string& baseModel) const
{
    return savePart(folder, baseModel, Part::Stored);
}

Result<void> LoraAdapter::savePart(const std::filesystem::path& folder,
                                   const std::string& baseModel, Part part) const
{
    std::vector<files::TensorSpec> specs;
    std::vector<at::Tensor> values;
    for (const auto& [name, tensor] : storedTensors(part)) {
        specs.push_back({name, files::StorageType::F32, tensor.sizes().vec()});
        values.push_back(tensor.detach());
    }

    at::Tensor current; // keeps the bytes alive until the next are asked for
    const auto bytesOf = [&](std::size_t index) -> Result<std::span<const std::byte>> {
        current = values[index].to(at::kCPU, at::kFloat).contiguous();
        return std::span(static_cast<const std::byte*>(current.const_data_ptr()), current.nbytes());
    };
    ANNEAL_CHECK(
        files::writeSafetensors(folder / kWeightsFile, specs, {{"format", "pt"}}, bytesOf));
    auto config = m_config;
    if (part == Part::Stored && startsFromPrincipalPart()) { // the scale stays what it was
        config.rank *= 2;
        config.alpha = m_layers.front()->scale() * static_cast<double>(config.rank);
        config.useRslora = false;
    }
    config.baseModel = baseModel;
    config.inferenceMode = true;
    return writeFileAtomically(folder / kConfigFile, runs::toJson(config));
}

} // namespace anneal::adapter
