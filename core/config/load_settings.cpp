#include "core/config/load_settings.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace anneal::config {

bool concernsLoading(std::string_view key)
{
    static constexpr std::array<std::string_view, 15> kKeys{
        "adapter_folder",       "resize_vocab",        "add_tokens",  "add_special_tokens",
        "split_special_tokens", "rope_scaling",        "infer_dtype", "quantization_bit",
        "quantization_type",    "double_quantization", "use_cpu",     "enable_thinking",
        "preserve_thinking",    "default_system",      "tool_format"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

Result<ModelOptions> loadOptions(const ModelOptions& chosen, const RunConfig& further)
{
    const auto rows = settings();
    if (std::none_of(rows.begin(), rows.end(),
                     [&](const SettingInfo& info) { return further.isGiven(info.key); }))
        return chosen;
    RunConfig config;
    ANNEAL_CHECK(config.set("model_name_or_path", chosen.modelNameOrPath));
    if (!chosen.adapterNameOrPath.empty())
        ANNEAL_CHECK(config.set("adapter_name_or_path", chosen.adapterNameOrPath));
    if (!chosen.chatTemplate.empty())
        ANNEAL_CHECK(config.set("template", chosen.chatTemplate));
    if (chosen.defaultSystem)
        ANNEAL_CHECK(config.set("default_system", SettingValue(*chosen.defaultSystem))); // also ""
    // Other bits than those it was trained with leave their form behind too.
    if (chosen.quantizationBit > 0 && !further.isGiven("quantization_bit")) {
        ANNEAL_CHECK(config.set("quantization_bit", chosen.quantizationBit));
        if (chosen.quantizationBit == 4) {
            ANNEAL_CHECK(config.set("quantization_type", chosen.quantizationType));
            ANNEAL_CHECK(config.set("double_quantization", chosen.doubleQuantization));
        }
    }
    for (const SettingInfo& info : rows)
        if (further.isGiven(info.key))
            ANNEAL_CHECK(config.set(info.key, further.value(info.key)));
    ANNEAL_CHECK(config.check(Verb::Chat));
    return config.model();
}

bool loadsAlike(const ModelOptions& a, const ModelOptions& b)
{
    const auto way = [](const ModelOptions& o) {
        return std::tie(o.modelNameOrPath, o.adapterNameOrPath, o.inferDtype, o.useCpu,
                        o.quantizationBit, o.enableThinking, o.preserveThinking, o.toolFormat,
                        o.defaultSystem, o.splitSpecialTokens, o.ropeScaling, o.addTokens,
                        o.addSpecialTokens, o.resizeVocab);
    };
    // How bits are kept says nothing where there are none.
    const bool packed = a.quantizationBit > 0;
    return way(a) == way(b) && (!packed || (a.quantizationType == b.quantizationType &&
                                            a.doubleQuantization == b.doubleQuantization));
}

} // namespace anneal::config
