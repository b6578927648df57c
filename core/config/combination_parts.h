#pragma once

#include "core/config/run_config.h"

/// What the checks of combinations.h share. Only for .cpp files of this folder.
namespace anneal::config {

/// The refusal of a setting beside others, by the row `id` of the table of notices,
/// whose fact "key" is the setting.
[[nodiscard]] inline tl::unexpected<Error> conflict(std::string_view key, std::string_view id,
                                                    std::map<std::string, std::string> facts = {})
{
    facts.emplace("key", key);
    return fail(ErrorCode::InvalidArgument, notice(id, std::move(facts)),
                {{"key", std::string(key)}});
}

[[nodiscard]] inline bool isOn(const RunConfig& config, std::string_view key)
{
    const auto value = config.value(key);
    return std::holds_alternative<bool>(value) && std::get<bool>(value);
}

} // namespace anneal::config
