#include "core/studio/weight_bytes.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/catalog/decoder_spec.h"
#include "core/config/llama_pro_options.h"
#include "core/files/safetensors.h"

namespace anneal::studio {

std::vector<StoredWeight> storedWeights(const catalog::ModelSource& source)
{
    std::vector<StoredWeight> weights;
    for (const auto& [name, view] : source.tensors())
        weights.push_back({name, static_cast<double>(view.elementCount()),
                           static_cast<double>(view.byteCount), view.shape.size() == 2, view.type});
    return weights;
}

std::vector<StoredWeight> storedWeights(const catalog::ModelConfig& config)
{
    const bool wide = config.storedType == "float32";
    std::vector<StoredWeight> weights;
    for (const auto& weight : catalog::expectedTensors(config)) {
        double numbers = 1;
        for (const auto size : weight.shape)
            numbers *= static_cast<double>(size);
        weights.push_back({weight.name, numbers, numbers * (wide ? 4 : 2), weight.shape.size() == 2,
                           wide ? files::StorageType::F32 : files::StorageType::BF16});
    }
    return weights;
}

WeightBytes weightBytes(const std::vector<StoredWeight>& weights, double bytesPerNumber,
                        const config::ModelOptions& options, const std::set<std::string>& merged)
{
    using files::StorageType;
    const auto same = bytesPerNumber < 4 ? StorageType::BF16 : StorageType::F32;
    const double packedBits = options.quantizationBit == 8   ? 8.0
                              : options.quantizationBit == 0 ? 0.0
                              : options.doubleQuantization && options.quantizationType != "int4"
                                  ? 4.13
                                  : 4.5;
    WeightBytes bytes;
    for (const auto& weight : weights) {
        const bool packable = options.quantizationBit > 0 && weight.matrix &&
                              weight.name.find(".layers.") != std::string::npos;
        if (packable && !files::isQuantised(weight.type)) {
            bytes.own += weight.numbers * packedBits / 8;
            continue; // the file's pages are given back
        }
        bytes.mapped += weight.bytes;
        const bool halves = weight.type == StorageType::BF16 || weight.type == StorageType::F16;
        if (options.quantizationBit > 0 && weight.matrix && !packable && halves)
            continue; // embedding and output matrix stay as the file has them
        if (!packable && (weight.type != same || merged.contains(weight.name)))
            bytes.own += weight.numbers * bytesPerNumber;
    }
    return bytes;
}

std::set<std::string> mergedWeights(const config::RunConfig& config)
{
    // PEFT's names: base_model.model.LAYER.lora_A.weight, ...lora_embedding_A, or a whole weight.
    constexpr std::string_view kModel = "base_model.model.", kPart = ".lora_";
    auto folders = config.model().adapterNameOrPath;
    if (config::continuesAdapter(config))
        folders.pop_back();
    std::set<std::string> names;
    for (const auto& folder : folders) {
        const auto file = files::SafetensorsFile::open(expandHome(pathFromUtf8(folder)) /
                                                       "adapter_model.safetensors");
        if (!file)
            continue;
        for (const auto& [name, view] : file->tensors()) {
            if (!name.starts_with(kModel))
                continue;
            const auto weight = name.substr(kModel.size());
            const auto part = weight.find(kPart);
            names.insert(part == weight.npos ? weight : weight.substr(0, part) + ".weight");
        }
    }
    return names;
}

} // namespace anneal::studio
