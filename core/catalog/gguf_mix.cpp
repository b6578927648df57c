#include "core/catalog/gguf_mix.h"

#include "core/files/gguf_types.h"

#include <algorithm>
#include <charconv>

namespace anneal::catalog {
namespace {

using files::StorageType;

bool isIn(std::string_view name, std::string_view part)
{
    return name.find(part) != std::string_view::npos;
}

std::int64_t layerOf(std::string_view ggufName)
{
    std::int64_t layer = 0;
    constexpr std::string_view kStart = "blk.";
    if (ggufName.starts_with(kStart))
        std::from_chars(ggufName.data() + kStart.size(), ggufName.data() + ggufName.size(), layer);
    return layer;
}

// The first and last eighth of the layers and every third between them get more bits.
bool getsMoreBits(std::int64_t layer, std::int64_t layers)
{
    return layer < layers / 8 || layer >= 7 * layers / 8 || (layer - layers / 8) % 3 == 2;
}

// Eight heads share what values there are in a 70B model, so a finer type costs little.
bool is70B(const ModelConfig& config)
{
    return config.layers == 80 && (config.heads != config.kvHeads || config.modelType == "qwen2");
}

StorageType mixed(const GgufFileType& file, const ModelConfig& config, const std::string& name)
{
    const bool values = isIn(name, ".attn_v.") || isIn(name, ".attn_qkv.");
    const auto layer = layerOf(name);
    auto type = file.type;
    if (values || isIn(name, ".ffn_down.")) {
        if ((file.name == "Q4_K_M" || file.name == "Q5_K_M") && getsMoreBits(layer, config.layers))
            type = StorageType::Q6_K;
        if (file.name == "Q4_K_S" && layer < (values ? 4 : config.layers / 8))
            type = StorageType::Q5_K;
    }
    return values && type == StorageType::Q4_K && is70B(config) ? StorageType::Q5_K : type;
}

StorageType fallback(StorageType type)
{
    switch (type) {
    case StorageType::Q4_K:
        return StorageType::Q5_0;
    case StorageType::Q5_K:
        return StorageType::Q5_1;
    case StorageType::Q6_K:
        return StorageType::Q8_0;
    default:
        return StorageType::F16;
    }
}

} // namespace

const std::vector<GgufFileType>& ggufFileTypes()
{
    static const std::vector<GgufFileType> types = {
        {"F32", 0, StorageType::F32},      {"BF16", 32, StorageType::BF16},
        {"F16", 1, StorageType::F16},      {"Q8_0", 7, StorageType::Q8_0},
        {"Q6_K", 18, StorageType::Q6_K},   {"Q5_K_M", 17, StorageType::Q5_K},
        {"Q5_0", 8, StorageType::Q5_0},    {"Q4_K_M", 15, StorageType::Q4_K},
        {"Q4_K_S", 14, StorageType::Q4_K}, {"Q4_1", 3, StorageType::Q4_1},
        {"Q4_0", 2, StorageType::Q4_0},
    };
    return types;
}

const GgufFileType* ggufFileType(std::string_view name)
{
    const auto& types = ggufFileTypes();
    const auto found = std::find_if(types.begin(), types.end(),
                                    [&](const GgufFileType& one) { return one.name == name; });
    return found == types.end() ? nullptr : &*found;
}

const GgufFileType& recommendedGgufType(std::int64_t parameters)
{
    constexpr std::int64_t kSmall = 1'000'000'000;
    return *ggufFileType(parameters < kSmall ? "Q8_0" : "Q4_K_M");
}

StorageType ggufTensorType(const GgufFileType& file, const ModelConfig& config,
                           const ExpectedTensor& tensor)
{
    if (tensor.shape.size() < 2)
        return StorageType::F32;
    if (!files::isQuantised(file.type))
        return file.type;
    const bool isOutput = tensor.ggufName == "output.weight" ||
                          (config.tiedEmbeddings && tensor.ggufName == "token_embd.weight");
    auto type = mixed(file, config, tensor.ggufName);
    if (isOutput)
        type = file.type == StorageType::Q8_0 ? StorageType::Q8_0 : StorageType::Q6_K;
    while (tensor.shape.back() % static_cast<std::int64_t>(files::blockElements(type)) != 0)
        type = fallback(type);
    return type;
}

std::uint64_t ggufWeightBytes(const GgufFileType& file, const ModelConfig& config)
{
    std::uint64_t bytes = 0;
    for (const auto& tensor : expectedTensors(config)) {
        const auto type = ggufTensorType(file, config, tensor);
        const auto size =
            files::storedBytes(type, files::elementProduct(tensor.shape).value_or(0)).value_or(0);
        bytes += (size + files::kGgufAlignment - 1) / files::kGgufAlignment * files::kGgufAlignment;
    }
    return bytes;
}

} // namespace anneal::catalog
