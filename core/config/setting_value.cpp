#include "core/config/setting_value.h"

#include "core/base/json.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/config/setting_checks.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>

#include <nlohmann/json.hpp>

namespace anneal::config {
namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

std::optional<bool> parseFlag(std::string_view text)
{
    const std::string word = lower(text);
    if (word == "true" || word == "yes" || word == "on" || word == "1")
        return true;
    if (word == "false" || word == "no" || word == "off" || word == "0")
        return false;
    return std::nullopt;
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size())
        return value;
    // 1e3 and 1000.0 are whole numbers too.
    const auto number = parseFloat(text);
    if (number && std::floor(*number) == *number && std::abs(*number) < 9e15)
        return static_cast<std::int64_t>(*number);
    return std::nullopt;
}

std::string numberText(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return std::to_string(static_cast<std::int64_t>(value));
    return shortestFloat(value);
}

Result<void> checkRange(const SettingInfo& setting, double value)
{
    const bool low = setting.minimum && value < *setting.minimum;
    const bool high = setting.maximum && value > *setting.maximum;
    if (!low && !high)
        return {};
    std::map<std::string, std::string> facts;
    if (setting.minimum)
        facts["minimum"] = numberText(*setting.minimum);
    if (setting.maximum)
        facts["maximum"] = numberText(*setting.maximum);
    auto said = facts;
    said["value"] = numberText(value);
    const auto* id = facts.size() == 2 ? "value.between"
                     : setting.minimum ? "value.least"
                                       : "value.most";
    auto error = wrong(setting, id, std::move(said));
    error.value().context.merge(facts);
    return error;
}

Result<void> checkChoice(const SettingInfo& setting, const std::string& value)
{
    if (const auto why = refusedChoice(setting.key, value); !why.empty())
        return refused(setting, value, why);
    if (setting.choices.empty() ||
        std::find(setting.choices.begin(), setting.choices.end(), value) != setting.choices.end())
        return {};
    std::string known;
    for (const auto choice : setting.choices)
        known += (known.empty() ? "" : ", ") + std::string(choice);
    return wrong(setting, "value.unknown", {{"value", shown(value)}, {"known", known}});
}

Result<SettingValue> parseList(const SettingInfo& setting, const RawValue& raw)
{
    if (raw.kind == RawValue::Kind::Map)
        return wrong(setting, "value.list");
    const auto parts = raw.kind == RawValue::Kind::List ? raw.list : splitList(raw.text);
    std::vector<std::string> list;
    for (const auto& part : parts) {
        if (auto name = trimmed(part); !name.empty())
            list.push_back(std::move(name));
    }
    if (list.empty())
        return SettingValue{};
    return SettingValue{std::move(list)};
}

Result<SettingValue> parseMap(const SettingInfo& setting, const RawValue& raw)
{
    if (raw.kind == RawValue::Kind::Map)
        return SettingValue{raw.text};
    if (raw.kind == RawValue::Kind::List)
        return wrong(setting, "value.map");
    const std::string text = trimmed(raw.text);
    if (text.empty())
        return SettingValue{};
    if (text.front() != '{') {
        // Upstream takes the name of a JSON file here.
        if (setting.tier != SettingTier::Honoured)
            return SettingValue{text};
        return wrong(setting, "value.map_example");
    }
    auto map = parseJson(text, std::string(setting.key));
    if (!map) {
        auto error = wrong(setting, "value.json");
        error.value().message += " " + map.error().message;
        return error;
    }
    return SettingValue{toPythonJson(*map, {.asciiOnly = false})};
}

Result<SettingValue> parseScalar(const SettingInfo& setting, const RawValue& raw)
{
    if (raw.kind != RawValue::Kind::Scalar)
        return wrong(setting,
                     raw.kind == RawValue::Kind::List ? "value.one_of_list" : "value.one_of_map");
    const std::string text = trimmed(raw.text);
    if (text.empty() && setting.key == "default_system")
        return SettingValue{std::string()}; // no system text, not even the template's
    if (text.empty())
        return SettingValue{};
    switch (setting.type) {
    case SettingType::Flag:
        if (const auto flag = parseFlag(text))
            return SettingValue{*flag};
        return wrong(setting, "value.flag", {{"value", shown(text)}});
    case SettingType::Integer:
        if (const auto integer = parseInteger(text))
            return SettingValue{*integer};
        return wrong(setting, "value.whole", {{"value", shown(text)}});
    case SettingType::Number:
        if (const auto number = parseFloat(text))
            return SettingValue{*number};
        return wrong(setting, "value.number", {{"value", shown(text)}});
    default:
        break;
    }
    // The one text key that upstream also writes as a flag.
    if (setting.key == "include_num_input_tokens_seen") {
        if (const auto flag = parseFlag(text))
            return SettingValue{std::string(*flag ? "all" : "no")};
    }
    // `no`, `off` and `false` are the same word to a YAML reader.
    if (std::find(setting.choices.begin(), setting.choices.end(), "no") != setting.choices.end()) {
        if (const auto flag = parseFlag(text); flag && !*flag)
            return SettingValue{std::string("no")};
    }
    return SettingValue{raw.text};
}

bool isDefault(const SettingInfo& setting, const SettingValue& value)
{
    if (std::holds_alternative<std::monostate>(value) || value == setting.defaultValue)
        return true;
    // What switches a feature off is as good as leaving it out.
    if (const auto* flag = std::get_if<bool>(&value))
        return !*flag && std::holds_alternative<std::monostate>(setting.defaultValue);
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        return list->size() == 1 && (list->front() == "none" || list->front() == "[]");
    if (const auto* text = std::get_if<std::string>(&value))
        return std::holds_alternative<std::monostate>(setting.defaultValue) &&
               lower(*text) == "none";
    return false;
}

} // namespace

Result<SettingValue> parseSetting(const SettingInfo& setting, const RawValue& raw)
{
    if (raw.kind == RawValue::Kind::Null)
        return SettingValue{};
    Result<SettingValue> value = SettingValue{};
    if (setting.type == SettingType::TextList)
        value = parseList(setting, raw);
    else if (setting.type == SettingType::Map)
        value = parseMap(setting, raw);
    else
        value = parseScalar(setting, raw);
    if (!value)
        return value;
    ANNEAL_CHECK(checkSetting(setting, *value));
    return value;
}

Result<void> checkSetting(const SettingInfo& setting, const SettingValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (setting.tier == SettingTier::Refused) {
        if (isDefault(setting, value))
            return {};
        return refused(setting, settingText(setting, value), setting.note);
    }
    const bool fits =
        (setting.type == SettingType::Flag && std::holds_alternative<bool>(value)) ||
        (setting.type == SettingType::Integer && std::holds_alternative<std::int64_t>(value)) ||
        (setting.type == SettingType::Number && std::holds_alternative<double>(value)) ||
        (setting.type == SettingType::TextList &&
         std::holds_alternative<std::vector<std::string>>(value)) ||
        ((setting.type == SettingType::Text || setting.type == SettingType::Map) &&
         std::holds_alternative<std::string>(value));
    if (!fits)
        return wrong(setting, "value.type");
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return checkRange(setting, static_cast<double>(*integer));
    if (const auto* number = std::get_if<double>(&value)) {
        if (!std::isfinite(*number))
            return wrong(setting, "value.finite");
        return checkRange(setting, *number);
    }
    const auto* list = std::get_if<std::vector<std::string>>(&value);
    if (list && setting.key == "report_to")
        return checkLoggers(setting, *list);
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->find('\0') != std::string::npos)
            return wrong(setting, "value.nul");
        if (setting.key == "lr_scheduler_kwargs")
            return checkSchedulerKwargs(setting, *text);
        // What has no effect may have any value: names of engines and libraries change between
        // releases.
        return setting.tier == SettingTier::NoEffect ? Result<void>{} : checkChoice(setting, *text);
    }
    return {};
}

bool nullIsAValue(std::string_view key)
{
    return key == "enable_thinking";
}

std::string settingText(const SettingInfo& setting, const SettingValue& value)
{
    if (const auto* number = std::get_if<double>(&value); number && setting.unit == "updates")
        return numberText(*number);
    struct Writer {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(std::int64_t integer) const { return std::to_string(integer); }
        std::string operator()(double number) const
        {
            // YAML 1.1 readers take 1e-05 for a text: a number needs its point.
            std::string text = shortestFloat(number);
            const auto e = text.find('e');
            if (e != std::string::npos && text.find('.') == std::string::npos)
                text.insert(e, ".0");
            return text;
        }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const std::vector<std::string>& list) const
        {
            std::string text;
            for (const auto& part : list)
                text += (text.empty() ? "" : ",") + part;
            return text;
        }
    };
    return std::visit(Writer{}, value);
}

} // namespace anneal::config
