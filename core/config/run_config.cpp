#include "core/config/run_config.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/config/combinations.h"
#include "core/config/run_file.h"
#include "core/config/setting_value.h"

namespace anneal::config {
namespace {

tl::unexpected<Error> unknownKey(const std::string& key)
{
    if (const auto successor = successorOf(key); !successor.empty())
        return fail(ErrorCode::InvalidArgument,
                    notice("key.successor", {{"key", key}, {"reason", std::string(successor)}}),
                    {{"key", key}, {"reason", std::string(successor)}});
    std::vector<std::string> known;
    for (const auto& setting : settings())
        known.emplace_back(setting.key);
    const std::string nearest = nearestName(key, known);
    std::string message =
        "\"" + key + "\" is not a known key" +
        (nearest.empty() ? "; remove it, or see the list of keys in the documentation."
                         : "; did you mean " + nearest + "?");
    std::map<std::string, std::string> context = {{"key", key}, {"kind", "no_key"}};
    if (!nearest.empty())
        context.insert_or_assign("kind", "misspelt_key");
    context["nearest"] = nearest;
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(context));
}

std::string_view verbName(Verb verb)
{
    switch (verb) {
    case Verb::Train:
        return "train";
    case Verb::Export:
        return "export";
    case Verb::Chat:
        return "chat";
    case Verb::Api:
        return "api";
    case Verb::Other:
        break;
    }
    return "";
}

/// What upstream's export, chat and api know besides the model, data, method, generation and export
/// keys: nothing. Of the trainer's keys, seed and use_cpu make sense with a loaded model too.
bool isKnownTo(Verb verb, const SettingInfo& setting)
{
    return verb == Verb::Train || verb == Verb::Other || !setting.trainOnly ||
           setting.key == "seed" || setting.key == "use_cpu";
}

} // namespace

Result<RunConfig> RunConfig::fromFile(const std::filesystem::path& file,
                                      const std::vector<std::string>& overrides, Verb verb)
{
    ANNEAL_TRY(auto entries, readRunFile(file));
    ANNEAL_TRY(const auto words, parseOverrides(overrides));
    entries.insert(entries.end(), words.begin(), words.end());
    return fromEntries(entries, toUtf8(file), verb);
}

Result<RunConfig> RunConfig::fromOverrides(const std::vector<std::string>& overrides, Verb verb)
{
    ANNEAL_TRY(const auto entries, parseOverrides(overrides));
    return fromEntries(entries, {}, verb);
}

Result<RunConfig> RunConfig::fromEntries(const std::vector<RunFileEntry>& entries,
                                         const std::string& file, Verb verb)
{
    RunConfig config;
    std::map<std::string, std::size_t> lines;
    const auto placed = [&file](Error error, std::size_t line) {
        if (line > 0) {
            error.message = file + ", line " + std::to_string(line) + ": " + error.message;
            error.context["file"] = file;
            error.context["line"] = std::to_string(line);
        }
        return tl::unexpected<Error>(std::move(error));
    };
    for (const auto& entry : entries) {
        lines[entry.key] = entry.line;
        const auto* setting = findSetting(entry.key);
        if (!setting)
            return placed(unknownKey(entry.key).value(), entry.line);
        if (!isKnownTo(verb, *setting))
            return placed(fail(ErrorCode::InvalidArgument,
                               notice("key.training",
                                      {{"key", entry.key}, {"verb", std::string(verbName(verb))}}),
                               {{"key", entry.key}})
                              .value(),
                          entry.line);
        if (auto set = config.set(entry); !set)
            return placed(std::move(set).error(), entry.line);
    }
    if (auto checked = config.check(verb); !checked) {
        const auto key = checked.error().context.find("key");
        const auto line =
            key == checked.error().context.end() ? lines.end() : lines.find(key->second);
        if (line == lines.end() && !file.empty()) {
            Error error = std::move(checked).error();
            error.message = file + ": " + error.message;
            error.context["file"] = file;
            return tl::unexpected<Error>(std::move(error));
        }
        return placed(std::move(checked).error(), line == lines.end() ? 0 : line->second);
    }
    return config;
}

Result<void> RunConfig::set(std::string_view key, std::string_view text)
{
    const auto* setting = findSetting(key);
    if (!setting)
        return unknownKey(std::string(key));
    ANNEAL_TRY(auto value, parseSetting(*setting, {RawValue::Kind::Scalar, std::string(text), {}}));
    if (text.empty() || std::holds_alternative<std::monostate>(value))
        reset(key);
    else
        m_given.insert_or_assign(std::string(key), std::move(value));
    return {};
}

Result<void> RunConfig::set(std::string_view key, SettingValue value)
{
    const auto* setting = findSetting(key);
    if (!setting)
        return unknownKey(std::string(key));
    // A whole number is fine for a key that takes any.
    if (setting->type == SettingType::Number && std::holds_alternative<std::int64_t>(value))
        value = static_cast<double>(std::get<std::int64_t>(value));
    ANNEAL_CHECK(checkSetting(*setting, value));
    if (std::holds_alternative<std::monostate>(value) && !nullIsAValue(key))
        reset(key);
    else
        m_given.insert_or_assign(std::string(key), std::move(value));
    return {};
}

Result<void> RunConfig::set(const RunFileEntry& entry)
{
    const auto* setting = findSetting(entry.key);
    if (!setting)
        return unknownKey(entry.key);
    ANNEAL_TRY(auto value, parseSetting(*setting, entry.value));
    if (std::holds_alternative<std::monostate>(value) &&
        !(entry.value.kind == RawValue::Kind::Null && nullIsAValue(entry.key)))
        reset(entry.key);
    else
        m_given.insert_or_assign(entry.key, std::move(value));
    return {};
}

void RunConfig::reset(std::string_view key)
{
    if (const auto at = m_given.find(key); at != m_given.end())
        m_given.erase(at);
}

bool RunConfig::isGiven(std::string_view key) const
{
    return m_given.contains(key);
}

SettingValue RunConfig::value(std::string_view key) const
{
    if (const auto at = m_given.find(key); at != m_given.end())
        return at->second;
    const auto* setting = findSetting(key);
    return setting ? setting->defaultValue : SettingValue{};
}

std::string RunConfig::valueText(std::string_view key) const
{
    const auto* setting = findSetting(key);
    return setting ? settingText(*setting, value(key)) : std::string();
}

Result<void> RunConfig::check(Verb verb) const
{
    for (const auto& [key, value] : m_given) {
        if (const auto* setting = findSetting(key))
            ANNEAL_CHECK(checkSetting(*setting, value));
    }
    return checkCombinations(*this, verb);
}

std::vector<Notice> RunConfig::notes() const
{
    std::vector<Notice> lines;
    for (const auto& setting : settings()) {
        if (setting.tier == SettingTier::NoEffect && isGiven(setting.key) &&
            value(setting.key) != setting.defaultValue)
            lines.push_back(notice("setting.no_effect", {{"key", std::string(setting.key)},
                                                         {"reason", std::string(setting.note)}}));
    }
    const auto inert = inertSettings(*this);
    lines.insert(lines.end(), inert.begin(), inert.end());
    return lines;
}

} // namespace anneal::config
