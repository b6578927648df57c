#include "core/config/combinations.h"

#include "core/config/combination_parts.h"
#include "core/config/semi_options.h"
#include "core/config/tokenized_options.h"

namespace anneal::config {

Result<void> checkSemi(const RunConfig& config, Verb verb)
{
    const auto data = config.data();
    if (verb != Verb::Train || config.train().stage != "semi")
        return {};
    if (semiOptions(config).unlabelled.empty())
        return conflict("unlabeled_dataset", "semi.unlabelled");
    if (data.evalDataset.empty() && data.valSize <= 0)
        return conflict("val_size", "semi.held_out");
    if (config.evaluation().onEachDataset)
        return conflict("eval_on_each_dataset", "semi.each");
    if (config.isGiven("resume_from_checkpoint"))
        return conflict("resume_from_checkpoint", "semi.resume");
    const bool isTokenized = !tokenizedPath(config).empty();
    if (isTokenized || data.streaming || data.packing)
        return conflict(isTokenized      ? "tokenized_path"
                        : data.streaming ? "streaming"
                                         : "packing",
                        "semi.rows");
    return {};
}

} // namespace anneal::config
