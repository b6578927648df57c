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
        return conflict("interleave_probs", "mixing.concat");
    double sum = 0;
    for (const double share : data.interleaveProbs) {
        if (!(share > 0 && share <= 1))
            return conflict("interleave_probs", "mixing.share");
        sum += share;
    }
    constexpr double kTolerance = 1.4901161193847656e-08; // NumPy's: the root of the rounding unit
    if (std::abs(sum - 1) > kTolerance)
        return conflict("interleave_probs", "mixing.sum", {{"sum", shortestFloat(sum)}});
    for (const auto* names : {&data.dataset, &data.evalDataset}) {
        if (!names->empty() && names->size() != data.interleaveProbs.size())
            return conflict("interleave_probs", "mixing.count",
                            {{"numbers", std::to_string(data.interleaveProbs.size())},
                             {"sets", std::to_string(names->size())}});
    }
    return {};
}

Result<void> checkStreaming(const RunConfig& config, Verb verb)
{
    const auto data = config.data();
    if (!data.streaming)
        return {};
    if (data.maxSamples)
        return conflict("streaming", "key.exclude", {{"other", "max_samples"}});
    if (data.valSize > 0)
        return conflict("streaming", "streaming.val");
    if (data.dataset.size() > 1)
        return conflict("streaming", "streaming.one");
    if (data.packing)
        return conflict("streaming", "streaming.packing");
    if (data.disableShuffling)
        return conflict("streaming", "streaming.shuffle");
    if (verb == Verb::Train && config.train().maxSteps <= 0)
        return conflict("streaming", "streaming.steps");
    return {};
}

Result<void> checkTokenized(const RunConfig& config)
{
    if (tokenizedPath(config).empty())
        return {};
    const auto train = config.train();
    if (config.data().streaming || train.varyQuestions || train.rehearsalRows > 0 ||
        !pseudoOptions(config).datasets.empty() || config.evaluation().onEachDataset)
        return conflict("tokenized_path", "tokenized.only");
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
        return conflict("val_size", "key.exclude_mean", {{"other", "eval_dataset"}});
    if (data.valSize > 0 && data.dataset.empty())
        return conflict("val_size", "val.dataset");
    if (data.valSize > 1 && std::floor(data.valSize) != data.valSize)
        return conflict("val_size", "key.whole_rows");
    if (data.trainOnPrompt && data.maskHistory)
        return conflict("mask_history", "key.exclude", {{"other", "train_on_prompt"}});
    if (!isSft && data.trainOnPrompt)
        return conflict("train_on_prompt", "key.belongs", {{"owner", "stage: sft"}});
    if (!isSft && data.maskHistory)
        return conflict("mask_history", "key.belongs", {{"owner", "stage: sft"}});
    if (config.train().varyQuestions && (!isSft || data.packing || data.streaming))
        return conflict("vary_questions", "vary.stage");
    if (const auto train = config.train(); train.stopWhenLearned) {
        if (!isSft)
            return conflict("stop_when_learned", "learned.stage");
        if (train.saveStrategy == "no")
            return conflict("stop_when_learned", "learned.save");
    }
    if (!isSft && data.neatPacking)
        return conflict("neat_packing", "key.belongs", {{"owner", "stage: sft"}});
    return checkStreaming(config, verb);
}

} // namespace anneal::config
