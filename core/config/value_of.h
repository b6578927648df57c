#pragma once

#include "core/config/run_config.h"

/// For the typed views of settings. Only for .cpp files of this folder.
namespace anneal::config {

/// The given or default value of a key in its type; `otherwise` where it has none of it.
template <typename T>
[[nodiscard]] T valueOf(const RunConfig& config, std::string_view key, T otherwise)
{
    const auto value = config.value(key);
    const auto* held = std::get_if<T>(&value);
    return held ? *held : otherwise;
}

} // namespace anneal::config
