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
            return conflict(name, key + " and " + name + " are rules of their own; keep one.");
        key = name;
    }
    const bool isPlain = train.optim.starts_with("adamw_torch");
    const bool hasOtherForm = train.optim == "adafactor" || train.optim == "adamw_8bit" ||
                              train.optim == "adamw_bnb_8bit" || train.optim == "paged_adamw_8bit";
    if (options.rule == Rule::Galore && !isPlain && !hasOtherForm)
        return conflict(key, key +
                                 " goes with optim: adamw_torch, adamw_8bit or adafactor; optim: " +
                                 train.optim + " has no form in few dimensions.");
    if (options.rule != Rule::Galore && !isPlain)
        return conflict(key, key +
                                 " is a rule of its own, which takes optim: adamw_torch; optim: " +
                                 train.optim + " does not go with it.");
    if (options.rule != Rule::Muon && train.finetuningType == "lora")
        return conflict(key, key + " works on the model's own matrices: it goes with "
                                   "finetuning_type: full or freeze.");
    if (config.lora().loraplusLrRatio)
        return conflict("loraplus_lr_ratio",
                        "loraplus_lr_ratio does not go with " + key + "; leave one of them out.");
    if (options.projection.layerwise) {
        const std::string layerwise =
            options.rule == Rule::Galore ? "galore_layerwise" : "apollo_layerwise";
        if (train.accumulation != 1)
            return conflict(layerwise, layerwise +
                                           " updates the weights inside each backward pass: "
                                           "set gradient_accumulation_steps: 1.");
        if (train.findBatchSize)
            return conflict(layerwise, layerwise + " updates the weights inside the backward pass, "
                                                   "which can't be cut into smaller ones; leave "
                                                   "auto_find_batch_size out.");
    }
    if (options.rule == Rule::Apollo && !options.projection.scalesWholeTensor &&
        options.projection.projType != "std")
        return conflict("apollo_proj_type", "apollo_scale_type: channel needs apollo_proj_type: "
                                            "std, whose side is that of the channels.");
    if (options.rule == Rule::Apollo && options.projection.random &&
        options.projection.projType == "full")
        return conflict("apollo_proj_type",
                        "random directions are drawn for one side; use apollo_proj: svd.");
    if (options.rule == Rule::Badam && options.blocks.ratio && train.weightDecay > 0)
        return conflict("weight_decay",
                        "badam_mode: ratio has no weight decay; leave weight_decay out.");
    return {};
}

} // namespace anneal::config
