#include "core/config/combinations.h"

#include "core/config/combination_parts.h"
#include "core/config/optimizer_options.h"

namespace anneal::config {

Result<void> checkOptimizer(const RunConfig& config, Verb verb)
{
    using Rule = OptimizerOptions::Rule;
    const auto options = optimizerOptions(config);
    if (verb != Verb::Train || options.rule == Rule::FromOptim)
        return {};
    const auto train = config.train();
    std::string key;
    for (const char* name :
         {"use_galore", "use_apollo", "use_badam", "use_adam_mini", "use_muon"}) {
        if (!isOn(config, name))
            continue;
        if (!key.empty())
            return conflict(name, "rule.two", {{"key", key}, {"other", name}});
        key = name;
    }
    const bool isPlain = train.optim.starts_with("adamw_torch");
    const bool hasOtherForm = train.optim == "adafactor" || isByteAdamW(train.optim);
    if (options.rule == Rule::Galore && !isPlain && !hasOtherForm)
        return conflict(key, "rule.galore_optim", {{"optim", train.optim}});
    if (options.rule != Rule::Galore && !isPlain)
        return conflict(key, "rule.optim", {{"optim", train.optim}});
    if (options.rule != Rule::Muon && train.finetuningType == "lora")
        return conflict(key, "rule.lora");
    if (config.lora().loraplusLrRatio)
        return conflict("loraplus_lr_ratio", "key.one_of_two", {{"other", key}});
    if (options.projection.layerwise) {
        const std::string layerwise =
            options.rule == Rule::Galore ? "galore_layerwise" : "apollo_layerwise";
        if (train.accumulation != 1)
            return conflict(layerwise, "layerwise.accumulation");
        if (train.findBatchSize)
            return conflict(layerwise, "layerwise.batch");
    }
    if (options.rule == Rule::Apollo && !options.projection.scalesWholeTensor &&
        options.projection.projType != "std")
        return conflict("apollo_proj_type", "apollo.channel");
    if (options.rule == Rule::Apollo && options.projection.random &&
        options.projection.projType == "full")
        return conflict("apollo_proj_type", "apollo.random");
    if (options.rule == Rule::Badam && options.blocks.ratio && train.weightDecay > 0)
        return conflict("weight_decay", "badam.decay");
    return {};
}

} // namespace anneal::config
