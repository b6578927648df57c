#include "core/config/full_eval_options.h"

#include "core/config/value_of.h"

namespace anneal::config {

std::optional<ComputeType> fullEvalType(const RunConfig& config)
{
    if (valueOf<bool>(config, "bf16_full_eval", false))
        return ComputeType::Bf16;
    if (valueOf<bool>(config, "fp16_full_eval", false))
        return ComputeType::Fp16;
    return std::nullopt;
}

} // namespace anneal::config
