#include "core/config/semi_options.h"

#include "core/config/value_of.h"

namespace anneal::config {

SemiOptions semiOptions(const RunConfig& config)
{
    SemiOptions options;
    options.unlabelled = valueOf<std::vector<std::string>>(config, "unlabeled_dataset", {});
    options.rounds = valueOf<std::int64_t>(config, "semi_rounds", options.rounds);
    options.threshold = valueOf<double>(config, "semi_threshold", options.threshold);
    options.samples = valueOf<std::int64_t>(config, "semi_samples", options.samples);
    options.agreement = valueOf<double>(config, "semi_agreement", options.agreement);
    options.newTokens = valueOf<std::int64_t>(config, "semi_max_new_tokens", options.newTokens);
    return options;
}

PseudoOptions pseudoOptions(const RunConfig& config)
{
    PseudoOptions options;
    options.datasets = valueOf<std::vector<std::string>>(config, "pseudo_dataset", {});
    options.weight = valueOf<double>(config, "pseudo_weight", options.weight);
    return options;
}

} // namespace anneal::config
