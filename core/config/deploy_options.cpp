#include "core/config/deploy_options.h"

#include "core/config/value_of.h"

namespace anneal::config {

DeployOptions deployOptions(const RunConfig& config)
{
    return {valueOf(config, "export_deploy", false), valueOf(config, "gguf_importance", false)};
}

} // namespace anneal::config
