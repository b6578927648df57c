#include "core/runs/adapter_config.h"

#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace anneal::runs {
namespace {

constexpr std::uint64_t kMaxBytes = 64ULL << 20;

Json wholeOrFloat(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return static_cast<std::int64_t>(value);
    return value;
}

/// Reads fields of one adapter_config.json; the first wrong type is kept as the error.
class Reader final {
public:
    Reader(const Json& json, std::string file)
        : m_json(json)
        , m_file(std::move(file))
    {
    }

    void read(const char* key, double& value)
    {
        if (const Json* field = find(key); field && !field->is_number())
            wrongType(key, "a number");
        else if (field)
            value = field->get<double>();
    }
    void read(const char* key, bool& value)
    {
        if (const Json* field = find(key); field && !field->is_boolean())
            wrongType(key, "true or false");
        else if (field)
            value = field->get<bool>();
    }
    void read(const char* key, std::string& value)
    {
        if (const Json* field = find(key); field && !field->is_string())
            wrongType(key, "a text");
        else if (field)
            value = field->get<std::string>();
    }
    void read(const char* key, std::vector<std::string>& value)
    {
        const Json* field = find(key);
        if (!field)
            return;
        if (field->is_string()) {
            value = {field->get<std::string>()};
            return;
        }
        if (!field->is_array())
            return wrongType(key, "a list of names");
        for (const auto& name : *field) {
            if (!name.is_string())
                return wrongType(key, "a list of names");
            value.push_back(name.get<std::string>());
        }
    }

    /// A list of names, or one text, which goes to `pattern`.
    void read(const char* key, std::vector<std::string>& names, std::string& pattern)
    {
        const Json* field = find(key);
        if (field && field->is_string())
            pattern = field->get<std::string>();
        else
            read(key, names);
    }
    /// A whole number or a list of them.
    void read(const char* key, std::vector<std::int64_t>& values)
    {
        const Json* field = find(key);
        if (!field)
            return;
        const auto add = [&](const Json& value) {
            if (!value.is_number_integer())
                return wrongType(key, "a list of whole numbers");
            values.push_back(value.get<std::int64_t>());
        };
        if (!field->is_array())
            return add(*field);
        for (const auto& value : *field)
            add(value);
    }
    /// An object of numbers.
    void read(const char* key, std::vector<std::pair<std::string, double>>& values)
    {
        const Json* field = find(key);
        if (!field)
            return;
        if (!field->is_object())
            return wrongType(key, "an object of numbers");
        for (const auto& [name, value] : field->items()) {
            if (!value.is_number())
                return wrongType(key, "an object of numbers");
            values.emplace_back(name, value.get<double>());
        }
    }

    /// init_lora_weights: what it began from changes the base's weights unless it is one of these.
    [[nodiscard]] std::string changedStart() const
    {
        const Json* field = find("init_lora_weights");
        if (!field || !field->is_string())
            return {};
        const auto& name = field->get_ref<const std::string&>();
        return name == "gaussian" || name == "eva" || name == "orthogonal" ? std::string() : name;
    }

    /// Null, false, empty, absent: the feature is not used.
    [[nodiscard]] bool uses(const char* key) const
    {
        const Json* field = find(key);
        return field && !field->empty() && !(field->is_boolean() && !field->get<bool>());
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    [[nodiscard]] const Json* find(const char* key) const
    {
        const auto at = m_json.find(key);
        return at == m_json.end() || at->is_null() ? nullptr : &*at;
    }
    void wrongType(const char* key, const char* expected)
    {
        if (!m_error)
            m_error = Error{ErrorCode::Format,
                            m_file + ": \"" + key + "\" must be " + expected + ".",
                            {{"file", m_file}, {"key", key}}};
    }

    const Json& m_json;
    std::string m_file;
    std::optional<Error> m_error;
};

Result<void> checkSupported(const Reader& reader, const std::string& peftType,
                            const std::string& bias)
{
    const auto unsupported = [&reader](const std::string& what, const std::string& key,
                                       const char* id = "adapter.feature",
                                       const char* remedy = "use a plain LoRA adapter") {
        auto told = notice(id, {{"file", reader.file()}, {"key", key}});
        told.sentence =
            reader.file() + ": " + what + ", which this version can't load; " + remedy + ".";
        return fail(ErrorCode::Unsupported, told, {{"file", reader.file()}, {"key", key}});
    };
    if (peftType != "LORA")
        return unsupported("peft_type is \"" + peftType + "\"", "peft_type");
    if (bias != "none" && bias != "all" && bias != "lora_only")
        return unsupported("bias is \"" + bias + "\"", "bias");
    if (const auto start = reader.changedStart(); !start.empty())
        return unsupported("init_lora_weights is \"" + start +
                               "\", so it belongs to a base model whose weights were changed",
                           "init_lora_weights", "adapter.changed_base",
                           "convert it to a plain adapter first (pissa_convert)");
    for (const char* key : {"layer_replication", "target_parameters", "trainable_token_indices",
                            "alora_invocation_tokens", "arrow_config", "lora_bias", "use_qalora"}) {
        if (reader.uses(key))
            return unsupported(std::string("it uses ") + key, key);
    }
    return {};
}

Json orNull(const std::vector<std::string>& names)
{
    return names.empty() ? Json(nullptr) : Json(names);
}

Result<std::int64_t> checkedRank(double rank, const std::string& file, const char* key)
{
    if (rank >= 1 && rank <= 65536 && std::floor(rank) == rank)
        return static_cast<std::int64_t>(rank);
    return fail(ErrorCode::Format, file + ": \"" + key + "\" must be a whole number of at least 1.",
                {{"file", file}, {"key", key}});
}

} // namespace

std::string toJson(const AdapterConfig& config)
{
    Json json = Json::object();
    for (const char* key :
         {"alora_invocation_tokens", "arrow_config", "auto_mapping", "corda_config", "eva_config",
          "exclude_modules", "layer_replication", "layers_pattern", "layers_to_transform",
          "megatron_config", "revision", "target_parameters", "trainable_token_indices"})
        json[key] = nullptr;
    for (const char* key : {"alpha_pattern", "loftq_config", "rank_pattern"})
        json[key] = Json::object();
    for (const auto& [name, rank] : config.rankPattern)
        json["rank_pattern"][name] = rank;
    for (const auto& [name, alpha] : config.alphaPattern)
        json["alpha_pattern"][name] = wholeOrFloat(alpha);
    json["exclude_modules"] =
        config.excludePattern.empty() ? orNull(config.excludeModules) : Json(config.excludePattern);
    json["layers_pattern"] = orNull(config.layersPattern);
    json["layers_to_transform"] =
        config.layersToTransform.empty() ? Json(nullptr) : Json(config.layersToTransform);
    for (const char* key : {"ensure_weight_tying", "lora_bias", "use_qalora"})
        json[key] = false;
    json["base_model_name_or_path"] = config.baseModel;
    json["bias"] = config.bias;
    json["fan_in_fan_out"] = config.fanInFanOut;
    json["inference_mode"] = config.inferenceMode;
    json["init_lora_weights"] = true;
    json["lora_alpha"] = wholeOrFloat(config.alpha);
    json["lora_dropout"] = config.dropout;
    json["megatron_core"] = "megatron.core";
    json["modules_to_save"] = orNull(config.modulesToSave);
    json["peft_type"] = "LORA";
    json["peft_version"] = "0.18.1";
    json["qalora_group_size"] = 16;
    json["r"] = config.rank;
    json["target_modules"] = config.targetsAllLinear        ? Json("all-linear")
                             : config.targetPattern.empty() ? Json(config.targetModules)
                                                            : Json(config.targetPattern);
    json["task_type"] = "CAUSAL_LM";
    json["use_dora"] = config.useDora;
    json["use_rslora"] = config.useRslora;
    return toPythonJson(json, {.indent = 2, .sortKeys = true});
}

Result<AdapterConfig> readAdapterConfig(const std::filesystem::path& file)
{
    ANNEAL_TRY(const Json json, readJsonFile(file, kMaxBytes));
    const std::string name = toUtf8(file);
    const auto malformed = [&name](const std::string& what, const std::string& key) {
        return fail(ErrorCode::Format, name + ": " + what, {{"file", name}, {"key", key}});
    };
    if (!json.is_object())
        return malformed("it must be a JSON object.", "");
    Reader reader(json, name);
    AdapterConfig config;
    std::string peftType = "LORA";
    double rank = static_cast<double>(config.rank);
    reader.read("peft_type", peftType);
    reader.read("bias", config.bias);
    reader.read("base_model_name_or_path", config.baseModel);
    reader.read("r", rank);
    config.alpha = 8; // PEFT's own default, where the file leaves it out
    reader.read("lora_alpha", config.alpha);
    reader.read("lora_dropout", config.dropout);
    reader.read("use_rslora", config.useRslora);
    reader.read("use_dora", config.useDora);
    reader.read("fan_in_fan_out", config.fanInFanOut);
    reader.read("inference_mode", config.inferenceMode);
    reader.read("target_modules", config.targetModules, config.targetPattern);
    reader.read("exclude_modules", config.excludeModules, config.excludePattern);
    reader.read("layers_to_transform", config.layersToTransform);
    reader.read("layers_pattern", config.layersPattern);
    reader.read("alpha_pattern", config.alphaPattern);
    std::vector<std::pair<std::string, double>> ranks;
    reader.read("rank_pattern", ranks);
    reader.read("modules_to_save", config.modulesToSave);
    if (reader.error())
        return tl::unexpected<Error>(*reader.error());
    ANNEAL_CHECK(checkSupported(reader, peftType, config.bias));
    ANNEAL_TRY(config.rank, checkedRank(rank, name, "r"));
    for (const auto& [pattern, value] : ranks) {
        ANNEAL_TRY(const auto whole, checkedRank(value, name, "rank_pattern"));
        config.rankPattern.emplace_back(pattern, whole);
    }
    if (config.targetPattern == "all-linear") {
        config.targetsAllLinear = true;
        config.targetPattern.clear();
    }
    if (!(config.dropout >= 0 && config.dropout <= 1))
        return malformed("\"lora_dropout\" must be between 0 and 1.", "lora_dropout");
    return config;
}

} // namespace anneal::runs
