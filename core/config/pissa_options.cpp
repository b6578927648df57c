#include "core/config/pissa_options.h"

#include "core/config/value_of.h"

namespace anneal::config {

PissaOptions pissaOptions(const RunConfig& config)
{
    return {valueOf(config, "pissa_init", false), valueOf(config, "pissa_iter", std::int64_t{16}),
            valueOf(config, "pissa_convert", false)};
}

} // namespace anneal::config
