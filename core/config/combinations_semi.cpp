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
        return conflict("unlabeled_dataset",
                        "stage semi needs unlabeled_dataset: the data sets whose questions are to "
                        "be answered.");
    if (data.evalDataset.empty() && data.valSize <= 0)
        return conflict("val_size", "stage semi needs held-out rows to tell whether it helped: set "
                                    "val_size or eval_dataset.");
    if (config.evaluation().onEachDataset)
        return conflict("eval_on_each_dataset", "stage semi compares its rounds by one held-out "
                                                "loss; leave eval_on_each_dataset out.");
    if (config.isGiven("resume_from_checkpoint"))
        return conflict("resume_from_checkpoint",
                        "stage semi goes on by itself where its newest round stopped; leave "
                        "resume_from_checkpoint out.");
    const bool isTokenized = !tokenizedPath(config).empty();
    if (isTokenized || data.streaming || data.packing)
        return conflict(isTokenized      ? "tokenized_path"
                        : data.streaming ? "streaming"
                                         : "packing",
                        "stage semi adds rows of its own after the first round, which does not go "
                        "with tokenized_path, streaming or packing; leave them out.");
    return {};
}

} // namespace anneal::config
