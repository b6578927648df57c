#include "core/base/json.h"
#include "core/base/number_text.h"
#include "core/config/presets.h"
#include "core/config/run_config.h"
#include "core/config/setting_value.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace anneal::config {
namespace {

constexpr std::array<std::string_view, 8> kGroupComments = {
    "### model", "### method", "### dataset",    "### output",
    "### train", "### eval",   "### generation", "### export"};

constexpr std::string_view kOwnKeys[] = {"preset",
                                         "compute_type",
                                         "rehearsal_rows",
                                         "vary_questions",
                                         "stop_when_learned",
                                         "gradient_checkpointing_every",
                                         "unlabeled_dataset",
                                         "semi_rounds",
                                         "semi_threshold",
                                         "semi_samples",
                                         "semi_agreement",
                                         "semi_max_new_tokens",
                                         "pseudo_dataset",
                                         "pseudo_weight",
                                         "min_p",
                                         "typical_p",
                                         "no_repeat_ngram_size",
                                         "early_stopping",
                                         "min_length",
                                         "min_new_tokens",
                                         "export_format",
                                         "gguf_type",
                                         "gguf_importance",
                                         "export_deploy"};

bool isOwnKey(std::string_view key)
{
    return std::find(std::begin(kOwnKeys), std::end(kOwnKeys), key) != std::end(kOwnKeys);
}

/// Whether a YAML reader takes the plain word for something else than this text.
bool needsQuotes(const std::string& text)
{
    if (text.empty())
        return true;
    static const std::vector<std::string> words = {
        "true", "false", "yes", "no", "on", "off", "null", "~", "y", "n", ".inf", ".nan", "-.inf"};
    std::string lower = text;
    for (auto& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (std::find(words.begin(), words.end(), lower) != words.end() || parseFloat(text))
        return true;
    if (text.front() == ' ' || text.back() == ' ' || text.back() == ':')
        return true;
    if (std::string_view("!&*-?|>@`\"'%#,[]{}:=").find(text.front()) != std::string_view::npos)
        return true;
    if (text.find(": ") != std::string::npos || text.find(" #") != std::string::npos)
        return true;
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::string yamlValue(const SettingInfo& setting, const SettingValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return "null";
    std::string text = settingText(setting, value);
    // Releases before 5 know only the flag.
    if (setting.key == "include_num_input_tokens_seen" && text != "non_padding")
        return text == "all" ? "true" : "false";
    const bool isText = setting.type == SettingType::Text || setting.type == SettingType::TextList;
    if (isText && needsQuotes(text))
        return toPythonJson(Json(text), {.asciiOnly = false});
    return text;
}

/// The value as LLaMA-Factory takes it: without loggers and forms that only this program has.
SettingValue upstreamValue(const SettingInfo& setting, SettingValue value)
{
    if (setting.key == "quantization_type" && value == SettingValue(std::string("int4")))
        return setting.defaultValue;
    auto* list = std::get_if<std::vector<std::string>>(&value);
    if (list == nullptr || setting.key != "report_to")
        return value;
    std::erase(*list, "csv");
    return list->empty() ? setting.defaultValue : value;
}

std::string shellQuoted(const std::string& text)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-./,:+@%").find(c) != std::string_view::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), plain))
        return text;
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out.push_back(c);
    }
    return out + "'";
}

/// Whether a value at its default says something that leaving it out would not: a preset fills in
/// what is left out, and a training without do_train trains.
bool saysMore(const SettingInfo& setting, bool hasPreset)
{
    return (hasPreset && isPresetKey(setting.key)) || setting.key == std::string_view("do_train");
}

} // namespace

std::string RunConfig::toYaml(bool forLlamaFactory) const
{
    std::string out;
    auto group = SettingGroup::Model;
    const bool hasPreset = isGiven("preset") && !forLlamaFactory;
    for (const auto& setting : settings()) {
        const auto at = m_given.find(setting.key);
        if (at == m_given.end())
            continue;
        const bool keep = saysMore(setting, hasPreset);
        const auto value = forLlamaFactory ? upstreamValue(setting, at->second) : at->second;
        if ((value == setting.defaultValue && !keep) || (forLlamaFactory && isOwnKey(setting.key)))
            continue;
        if (out.empty() || setting.group != group) {
            group = setting.group;
            out += (out.empty() ? "" : "\n") +
                   std::string(kGroupComments[static_cast<std::size_t>(group)]) + "\n";
        }
        out += std::string(setting.key) + ": " + yamlValue(setting, value) + "\n";
    }
    // LLaMA-Factory has no compute_type; what it stands for is said in its words.
    if (forLlamaFactory && model().computeType == ComputeType::Bf16 && !isGiven("bf16"))
        out += "bf16: true\n";
    return out;
}

std::string RunConfig::toCommand(std::string_view verb) const
{
    std::string out = "anneal " + std::string(verb);
    for (const auto& setting : settings()) {
        const auto at = m_given.find(setting.key);
        const bool keep = saysMore(setting, isGiven("preset"));
        if (at == m_given.end() || (at->second == setting.defaultValue && !keep))
            continue;
        const std::string text = std::holds_alternative<std::monostate>(at->second)
                                     ? "null"
                                     : settingText(setting, at->second);
        out += " " + std::string(setting.key) + "=" + shellQuoted(text);
    }
    return out;
}

} // namespace anneal::config
