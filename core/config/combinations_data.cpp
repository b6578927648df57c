#include "core/config/combinations.h"

#include "core/base/number_text.h"
#include "core/config/combination_parts.h"
#include "core/config/semi_options.h"
#include "core/config/tokenized_options.h"

#include <cmath>

namespace anneal::config {
namespace {

Result<void> checkMixing(const DataOptions& data)
{
    if (data.interleaveProbs.empty())
        return {};
    if (data.mixStrategy == "concat")
        return conflict("interleave_probs",
                        "interleave_probs needs mix_strategy: interleave_under or interleave_over; "
                        "concat takes every row.");
    double sum = 0;
    for (const double share : data.interleaveProbs) {
        if (!(share > 0 && share <= 1))
            return conflict("interleave_probs",
                            "interleave_probs takes numbers above 0 up to 1 with commas between; "
                            "leave out a data set of which you want no row.");
        sum += share;
    }
    constexpr double kTolerance = 1.4901161193847656e-08; // NumPy's: the root of the rounding unit
    if (std::abs(sum - 1) > kTolerance)
        return conflict("interleave_probs", "interleave_probs must add up to 1; these make " +
                                                shortestFloat(sum) + ".");
    for (const auto* names : {&data.dataset, &data.evalDataset}) {
        if (!names->empty() && names->size() != data.interleaveProbs.size())
            return conflict("interleave_probs",
                            "interleave_probs has " + std::to_string(data.interleaveProbs.size()) +
                                " numbers for " + std::to_string(names->size()) +
                                " data sets; give one for each.");
    }
    return {};
}

Result<void> checkStreaming(const RunConfig& config, Verb verb)
{
    const auto data = config.data();
    if (!data.streaming)
        return {};
    if (data.maxSamples)
        return conflict("streaming", "streaming and max_samples exclude each other.");
    if (data.valSize > 0)
        return conflict("streaming", "with streaming the rows held back would be learned in later "
                                     "epochs; name an eval_dataset instead of val_size.");
    if (data.dataset.size() > 1)
        return conflict("streaming", "streaming takes one data set in this version; leave it out "
                                     "(rows are read from the file as they are needed anyway).");
    if (data.packing)
        return conflict("streaming", "streaming does not pack rows in this version; leave it out, "
                                     "or set packing: false.");
    if (data.disableShuffling)
        return conflict("streaming", "streaming shuffles its buffer, which disable_shuffling "
                                     "contradicts; leave one of them out.");
    if (verb == Verb::Train && config.train().maxSteps <= 0)
        return conflict("streaming", "streaming needs max_steps: how many updates to train.");
    return {};
}

Result<void> checkTokenized(const RunConfig& config)
{
    if (tokenizedPath(config).empty())
        return {};
    const auto train = config.train();
    if (config.data().streaming || train.varyQuestions || train.rehearsalRows > 0 ||
        !pseudoOptions(config).datasets.empty() || config.evaluation().onEachDataset)
        return conflict("tokenized_path",
                        "tokenized_path keeps rows to train on and rows to measure on, nothing "
                        "else: leave out streaming, vary_questions, rehearsal_rows, "
                        "pseudo_dataset and eval_on_each_dataset.");
    return {};
}

} // namespace

Result<void> checkData(const RunConfig& config, Verb verb)
{
    const auto data = config.data();
    const bool isSft = config.train().stage == "sft";
    ANNEAL_CHECK(checkMixing(data));
    ANNEAL_CHECK(checkTokenized(config));
    if (data.valSize > 0 && !data.evalDataset.empty())
        return conflict(
            "val_size",
            "val_size and eval_dataset exclude each other: keep the one that you mean.");
    if (data.valSize > 0 && data.dataset.empty())
        return conflict("val_size", "val_size holds back rows of dataset, which is missing.");
    if (data.valSize > 1 && std::floor(data.valSize) != data.valSize)
        return conflict("val_size", "val_size above 1 is a number of rows and must be whole.");
    if (data.trainOnPrompt && data.maskHistory)
        return conflict("mask_history", "mask_history and train_on_prompt exclude each other.");
    if (!isSft && data.trainOnPrompt)
        return conflict("train_on_prompt", "train_on_prompt belongs to stage: sft.");
    if (!isSft && data.maskHistory)
        return conflict("mask_history", "mask_history belongs to stage: sft.");
    if (config.train().varyQuestions && (!isSft || data.packing || data.streaming))
        return conflict("vary_questions", "vary_questions belongs to stage: sft without packing or "
                                          "streaming; leave it out.");
    if (const auto train = config.train(); train.stopWhenLearned) {
        if (!isSft)
            return conflict("stop_when_learned", "stop_when_learned asks the questions of stage: "
                                                 "sft; leave it out.");
        if (train.saveStrategy == "no")
            return conflict("stop_when_learned", "stop_when_learned asks at checkpoints; set "
                                                 "save_strategy to steps or epoch.");
    }
    if (!isSft && data.neatPacking)
        return conflict("neat_packing", "neat_packing belongs to stage: sft.");
    return checkStreaming(config, verb);
}

} // namespace anneal::config
