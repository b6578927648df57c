#include "core/config/setting_checks.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

namespace anneal::config {

tl::unexpected<Error> wrong(const SettingInfo& setting, const std::string& what,
                            std::string_view reason)
{
    std::map<std::string, std::string> context = {{"key", std::string(setting.key)}};
    if (!reason.empty())
        context["reason"] = reason;
    return fail(ErrorCode::InvalidArgument, std::string(setting.key) + " " + what,
                std::move(context));
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t kShown = 80;
    return "\"" + std::string(text.substr(0, kShown)) + (text.size() > kShown ? "…" : "") + "\"";
}

Result<void> checkLoggers(const SettingInfo& setting, const std::vector<std::string>& loggers)
{
    for (const auto& logger : loggers) {
        if (const auto why = refusedChoice(setting.key, logger); !why.empty())
            return wrong(setting, "can't be " + inQuotes(logger) + ": " + std::string(why) + ".",
                         why);
        const bool isNone = logger == "none" || logger == "no" || logger == "[]";
        if (!isNone && logger != "tensorboard" && logger != "csv")
            return wrong(setting,
                         "is " + inQuotes(logger) + "; known values are: none, tensorboard, csv.");
        if (isNone && loggers.size() > 1)
            return wrong(setting, "names none beside other loggers; keep what you mean.");
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
    ANNEAL_TRY(const Json map, parseJson(json, std::string(setting.key)));
    for (const auto& [name, number] : map.items()) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            const std::string nearest = nearestName(name, known);
            return wrong(setting, "holds " + inQuotes(name) +
                                      ", which no schedule of this program takes" +
                                      (nearest.empty() ? "." : "; did you mean " + nearest + "?"));
        }
        if (const auto words = kWords.find(name); words != kWords.end()) {
            const auto& allowed = words->second;
            if (number.is_string() && std::find(allowed.begin(), allowed.end(),
                                                number.get<std::string>()) != allowed.end())
                continue;
            std::string choices;
            for (const auto& word : allowed)
                choices += (choices.empty() ? "" : ", ") + word;
            return wrong(setting, "takes for " + inQuotes(name) + " one of: " + choices + ".");
        }
        if (!number.is_number() && !number.is_null())
            return wrong(setting, "needs a number for " + inQuotes(name) + ".");
    }
    return {};
}

} // namespace anneal::config
