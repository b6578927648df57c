#include "core/catalog/model_config.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/config_reader.h"
#include "core/catalog/config_rules.h"
#include "core/catalog/families.h"
#include "core/catalog/rope_config.h"

namespace anneal::catalog {
namespace {

Result<std::string> architectureOf(const ConfigReader& json, const Json& object)
{
    const auto list = object.find("architectures");
    if (list != object.end() && list->is_array() && !list->empty() && list->front().is_string())
        return list->front().get<std::string>();
    ANNEAL_TRY(const auto type, json.text("model_type", ""));
    for (const auto& family : families()) {
        if (family.modelType == type)
            return std::string(family.architecture);
    }
    if (!type.empty())
        return type;
    return json.wrong("architectures", "is missing, so the kind of model is not known");
}

// Sizes and what else every class has, with the class's own defaults.
Result<void> readCommon(const ConfigReader& json, const ClassDefaults& defaults,
                        ModelConfig& config)
{
    ANNEAL_TRY(config.vocabSize, json.size("vocab_size"));
    ANNEAL_TRY(config.hiddenSize, json.size("hidden_size"));
    ANNEAL_TRY(config.intermediateSize, json.size("intermediate_size"));
    ANNEAL_TRY(config.layers, json.size("num_hidden_layers"));
    ANNEAL_TRY(config.heads, json.size("num_attention_heads"));
    const bool asMany = defaults.kvHeads == 0 || json.isNull("num_key_value_heads");
    ANNEAL_TRY(config.kvHeads,
               json.size("num_key_value_heads", asMany ? config.heads : defaults.kvHeads));
    ANNEAL_TRY(
        config.headDim,
        json.size("head_dim", defaults.headDim > 0
                                  ? defaults.headDim
                                  : std::max<std::int64_t>(config.hiddenSize / config.heads, 1)));
    ANNEAL_TRY(config.rmsNormEps, json.positive("rms_norm_eps", defaults.rmsNormEps));
    ANNEAL_TRY(config.maxPositions, json.size("max_position_embeddings", defaults.maxPositions));
    ANNEAL_TRY(config.tiedEmbeddings, json.flag("tie_word_embeddings", defaults.tiedEmbeddings));
    return {};
}

} // namespace

tl::unexpected<Error> unknownArchitecture(const std::filesystem::path& file,
                                          const std::string& name)
{
    std::string known;
    for (const auto& architecture : supportedArchitectures())
        known += (known.empty() ? "" : ", ") + architecture;
    return fail(ErrorCode::Unsupported,
                "The model of " + toUtf8(file) + " has the architecture " + name +
                    ", which Anneal does not compute. Choose a model of " + known + ".",
                {{"file", toUtf8(file)},
                 {"architecture", name},
                 {"known", known},
                 {"kind", "unknown_architecture"}});
}

Result<void> checkShapes(const std::filesystem::path& file, const ModelConfig& config)
{
    const auto wrong = [&](const std::string& key, const std::string& what) {
        return fail(ErrorCode::Format,
                    "The model of " + toUtf8(file) + " can't be right: " + what + ".",
                    {{"file", toUtf8(file)}, {"key", key}});
    };
    constexpr std::int64_t kMostLayers = 4096, kLargestHead = 65536;
    if (config.layers > kMostLayers)
        return wrong("num_hidden_layers",
                     "it says that it has " + std::to_string(config.layers) + " layers");
    if (config.heads % config.kvHeads != 0)
        return wrong("num_key_value_heads",
                     "the number of attention heads (" + std::to_string(config.heads) +
                         ") is not a multiple of the number of key/value heads (" +
                         std::to_string(config.kvHeads) + ")");
    if (config.headDim % 2 != 0 || config.headDim > kLargestHead)
        return wrong("head_dim", "its head dimension " + std::to_string(config.headDim) +
                                     " is not an even number up to " +
                                     std::to_string(kLargestHead));
    return {};
}

Result<ModelConfig> readModelConfig(const std::filesystem::path& configJson)
{
    ANNEAL_TRY(const auto object, readJsonFile(configJson, 16'000'000));
    return readModelConfig(object, configJson);
}

Result<ModelConfig> readModelConfig(const Json& object, const std::filesystem::path& configJson)
{
    if (!object.is_object())
        return fail(ErrorCode::Format, "The file " + toUtf8(configJson) + " is not a JSON object.",
                    {{"file", toUtf8(configJson)}});
    const ConfigReader json(configJson, object);
    ModelConfig config;
    ANNEAL_TRY(config.architecture, architectureOf(json, object));
    const auto* family = familyOf(config.architecture);
    if (family == nullptr)
        return unknownArchitecture(configJson, config.architecture);
    config.modelType = family->modelType;
    if (json.has("quantization_config"))
        return json.unsupported("quantization_config",
                                "is already quantised (GPTQ, AWQ, bitsandbytes or the like). "
                                "Choose the original model");
    ANNEAL_CHECK(readCommon(json, family->defaults, config));
    ANNEAL_CHECK(checkShapes(configJson, config));
    ANNEAL_CHECK(family->readConfig(json, config));
    ANNEAL_CHECK(readRope(json, *family, config));
    ANNEAL_TRY(const auto oldType, json.text("torch_dtype", "float32"));
    ANNEAL_TRY(config.storedType, json.text("dtype", oldType));
    ANNEAL_TRY(config.eosIds, json.tokenIds("eos_token_id"));
    ANNEAL_TRY(const auto bos, json.tokenIds("bos_token_id"));
    ANNEAL_TRY(const auto pad, json.tokenIds("pad_token_id"));
    if (!bos.empty())
        config.bosId = bos.front();
    if (!pad.empty())
        config.padId = pad.front();
    return config;
}

std::int64_t ModelConfig::parameterCount() const
{
    std::int64_t count = 0;
    for (const auto& tensor : expectedTensors(*this)) {
        std::int64_t size = 1;
        for (const auto dimension : tensor.shape)
            size *= dimension;
        count += size;
    }
    return count;
}

nlohmann::json toConfigJson(const ModelConfig& config, const std::string& dtype)
{
    // The keys of transformers 4, which version 5 reads as well.
    nlohmann::json json = {
        {"architectures", {config.architecture}},
        {"model_type", config.modelType},
        {"vocab_size", config.vocabSize},
        {"hidden_size", config.hiddenSize},
        {"intermediate_size", config.intermediateSize},
        {"num_hidden_layers", config.layers},
        {"num_attention_heads", config.heads},
        {"num_key_value_heads", config.kvHeads},
        {"head_dim", config.headDim},
        {"max_position_embeddings", config.maxPositions},
        {"rms_norm_eps", config.rmsNormEps},
        {"rope_theta", config.rope.theta},
        {"rope_scaling", ropeScaling(config.rope)},
        {"tie_word_embeddings", config.tiedEmbeddings},
        {"torch_dtype", dtype},
        {"use_cache", true},
        {"attention_dropout", 0.0},
        {"initializer_range", 0.02},
    };
    if (config.localRope)
        json["rope_local_base_freq"] = config.localRope->theta;
    json["bos_token_id"] = config.bosId ? nlohmann::json(*config.bosId) : nlohmann::json(nullptr);
    json["pad_token_id"] = config.padId ? nlohmann::json(*config.padId) : nlohmann::json(nullptr);
    json["eos_token_id"] = config.eosIds.empty()       ? nlohmann::json(nullptr)
                           : config.eosIds.size() == 1 ? nlohmann::json(config.eosIds.front())
                                                       : nlohmann::json(config.eosIds);
    if (const auto* family = familyOf(config.architecture))
        family->writeConfig(config, json);
    return json;
}

} // namespace anneal::catalog
