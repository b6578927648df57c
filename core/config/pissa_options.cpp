#include "core/config/pissa_options.h"

namespace anneal::config {
namespace {

template <typename T>
T valueOf(const RunConfig& config, std::string_view key, T otherwise)
{
    const auto value = config.value(key);
    const auto* held = std::get_if<T>(&value);
    return held ? *held : otherwise;
}

} // namespace

PissaOptions pissaOptions(const RunConfig& config)
{
    return {valueOf(config, "pissa_init", false), valueOf(config, "pissa_iter", std::int64_t{16}),
            valueOf(config, "pissa_convert", false)};
}

} // namespace anneal::config
