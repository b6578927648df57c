#include "core/config/llama_pro_options.h"

namespace anneal::config {

bool continuesAdapter(const RunConfig& config)
{
    return config.train().finetuningType == "lora" && !config.model().adapterNameOrPath.empty() &&
           !config.lora().createNewAdapter;
}

std::int64_t adaptedLayers(const RunConfig& config)
{
    const auto freeze = config.freeze();
    const bool asks = freeze.llamaPro && config.train().finetuningType == "lora";
    return asks && !continuesAdapter(config) ? freeze.trainableLayers : 0;
}

} // namespace anneal::config
