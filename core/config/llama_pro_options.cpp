#include "core/config/llama_pro_options.h"

namespace anneal::config {

std::int64_t adaptedLayers(const RunConfig& config)
{
    const auto freeze = config.freeze();
    return freeze.llamaPro && config.train().finetuningType == "lora" ? freeze.trainableLayers : 0;
}

} // namespace anneal::config
