#include "core/catalog/families/qwen_windows.h"

namespace anneal::catalog {

Result<void> readQwenWindows(const ConfigReader& json, ModelConfig& config)
{
    ANNEAL_TRY(const auto used, json.flag("use_sliding_window", false));
    ANNEAL_TRY(const auto window, json.optionalSize("sliding_window", 4096));
    ANNEAL_TRY(const auto first, json.count("max_window_layers", 28));
    config.slidingWindow = used ? window : 0;
    return readLayerTypes(json, config, [&](std::int64_t layer) {
        return config.slidingWindow > 0 && layer >= first;
    });
}

void writeQwenWindows(const ModelConfig& config, nlohmann::json& json)
{
    json["use_sliding_window"] = config.slidingWindow > 0;
    json["sliding_window"] = orNull(config.slidingWindow);
    json["layer_types"] = layerTypes(config);
}

} // namespace anneal::catalog
