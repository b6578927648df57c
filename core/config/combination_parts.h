#pragma once

#include "core/config/run_config.h"

/// What the checks of combinations.h share. Only for .cpp files of this folder.
namespace anneal::config {

[[nodiscard]] inline tl::unexpected<Error> conflict(std::string_view key, std::string message)
{
    return fail(ErrorCode::InvalidArgument, std::move(message), {{"key", std::string(key)}});
}

[[nodiscard]] inline bool isOn(const RunConfig& config, std::string_view key)
{
    const auto value = config.value(key);
    return std::holds_alternative<bool>(value) && std::get<bool>(value);
}

} // namespace anneal::config
