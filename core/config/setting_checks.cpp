#include "core/config/setting_checks.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

namespace anneal::config {

tl::unexpected<Error> wrong(const SettingInfo& setting, std::string_view id,
                            std::map<std::string, std::string> facts)
{
    facts.emplace("key", setting.key);
    return fail(ErrorCode::InvalidArgument, notice(id, std::move(facts)),
                {{"key", std::string(setting.key)}});
}

tl::unexpected<Error> refused(const SettingInfo& setting, std::string_view value,
                              std::string_view reason)
{
    auto error =
        wrong(setting, "value.refused", {{"value", shown(value)}, {"reason", std::string(reason)}});
    error.value().context["reason"] = reason;
    return error;
}

std::string shown(std::string_view text)
{
    constexpr std::size_t kShown = 80;
    return std::string(text.substr(0, kShown)) + (text.size() > kShown ? "…" : "");
}

Result<void> checkLoggers(const SettingInfo& setting, const std::vector<std::string>& loggers)
{
    for (const auto& logger : loggers) {
        if (const auto why = refusedChoice(setting.key, logger); !why.empty())
            return refused(setting, logger, why);
        const bool isNone = logger == "none" || logger == "no" || logger == "[]";
        if (!isNone && logger != "tensorboard" && logger != "csv")
            return wrong(setting, "value.unknown",
                         {{"value", shown(logger)}, {"known", "none, tensorboard, csv"}});
        if (isNone && loggers.size() > 1)
            return wrong(setting, "value.loggers");
    }
    return {};
}

Result<void> checkSchedulerKwargs(const SettingInfo& setting, const std::string& json)
{
    static const std::vector<std::string> known = {
        "num_cycles", "power",          "lr_end",       "min_lr",           "min_lr_rate",
        "timescale",  "warmup_lr_rate", "min_lr_ratio", "num_stable_steps", "num_decay_steps",
        "factor",     "patience",       "threshold",    "cooldown",         "eps",
        "decay_type", "warmup_type",    "mode",         "threshold_mode"};
    static const std::map<std::string, std::vector<std::string>> kWords = {
        {"warmup_type", {"linear", "cosine", "1-sqrt"}},
        {"decay_type", {"linear", "cosine", "1-sqrt"}},
        {"mode", {"min", "max"}},
        {"threshold_mode", {"rel", "abs"}}};
    const auto map = parseJson(json, std::string(setting.key));
    if (!map || !map->is_object())
        return wrong(setting, "value.json");
    for (const auto& [name, number] : map->items()) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            const std::string nearest = nearestName(name, known);
            return wrong(setting, nearest.empty() ? "kwargs.unknown" : "kwargs.misspelt",
                         {{"name", shown(name)}, {"nearest", nearest}});
        }
        if (const auto words = kWords.find(name); words != kWords.end()) {
            const auto& allowed = words->second;
            if (number.is_string() && std::find(allowed.begin(), allowed.end(),
                                                number.get<std::string>()) != allowed.end())
                continue;
            std::string choices;
            for (const auto& word : allowed)
                choices += (choices.empty() ? "" : ", ") + word;
            return wrong(setting, "kwargs.word", {{"name", name}, {"choices", choices}});
        }
        if (!number.is_number() && !number.is_null())
            return wrong(setting, "kwargs.number", {{"name", name}});
    }
    return {};
}

} // namespace anneal::config
