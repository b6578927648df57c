#include "core/config/optimizer_options.h"

#include "core/config/value_of.h"

namespace anneal::config {
namespace {

void readProjection(const RunConfig& config, const std::string& prefix, ProjectionOptions& options)
{
    options.target = valueOf(config, prefix + "_target", options.target);
    options.rank = valueOf(config, prefix + "_rank", options.rank);
    options.updateInterval = valueOf(config, prefix + "_update_interval", options.updateInterval);
    options.scale = valueOf(config, prefix + "_scale", options.scale);
    options.projType = valueOf(config, prefix + "_proj_type", options.projType);
    options.layerwise = valueOf(config, prefix + "_layerwise", options.layerwise);
}

} // namespace

// In LLaMA-Factory's order; checkOptimizer() refuses more than one.
OptimizerOptions optimizerOptions(const RunConfig& config)
{
    using Rule = OptimizerOptions::Rule;
    OptimizerOptions options;
    if (valueOf(config, "use_galore", false)) {
        options.rule = Rule::Galore;
        readProjection(config, "galore", options.projection);
    } else if (valueOf(config, "use_apollo", false)) {
        options.rule = Rule::Apollo;
        readProjection(config, "apollo", options.projection);
        options.projection.random =
            valueOf<std::string>(config, "apollo_proj", "random") == "random";
        options.projection.scalesWholeTensor =
            valueOf<std::string>(config, "apollo_scale_type", "channel") == "tensor";
    } else if (valueOf(config, "use_badam", false)) {
        options.rule = Rule::Badam;
        auto& blocks = options.blocks;
        blocks.ratio = valueOf<std::string>(config, "badam_mode", "layer") == "ratio";
        if (config.isGiven("badam_start_block"))
            blocks.startBlock = valueOf<std::int64_t>(config, "badam_start_block", 0);
        blocks.switchMode = valueOf(config, "badam_switch_mode", blocks.switchMode);
        blocks.switchInterval = valueOf(config, "badam_switch_interval", blocks.switchInterval);
        blocks.updateRatio = valueOf(config, "badam_update_ratio", blocks.updateRatio);
        blocks.scatter = valueOf<std::string>(config, "badam_mask_mode", "adjacent") == "scatter";
    } else if (valueOf(config, "use_adam_mini", false)) {
        options.rule = Rule::AdamMini;
    } else if (valueOf(config, "use_muon", false)) {
        options.rule = Rule::Muon;
    }
    return options;
}

bool isByteAdamW(std::string_view optim)
{
    return optim == "adamw_8bit" || optim == "adamw_bnb_8bit" || optim == "paged_adamw_8bit";
}

} // namespace anneal::config
