#pragma once

#include "core/model/causal_lm.h"
#include "core/studio/engine.h"

#include <functional>

/// Semi-supervised training by self-training: a model that learned the labelled rows answers
/// questions without answers, and learns the answers that it is sure of. Source: Lee 2013,
/// "Pseudo-Label"; Xie et al. 2020, arXiv:1911.04252 (a fresh start each round).
namespace anneal::engine {

/// Stage semi: `semi_rounds` trainings of stage sft in output_dir/round-1, round-2, ..., each from
/// the untouched base; after each but the last, round-N/kept.jsonl and dropped.jsonl hold the
/// answered questions with why. The round with the lowest held-out loss becomes the result in
/// output_dir, and semi_results.json says what each brought. A round that is complete is not
/// repeated when the run is continued. Fails with what training fails with, and InvalidArgument
/// without unlabeled_dataset or held-out rows.
///
/// `asks` (may be empty) is called as train::AnswerHook is, with the round; not before the first
/// update of a later round, which starts from the same base as the first.
[[nodiscard]] Result<studio::TrainSummary> trainSemi(
    const config::RunConfig& config, studio::TrainListener& listener, jobs::JobContext& context,
    const std::function<void(model::CausalLm& model, std::int64_t step, std::int64_t round)>& asks =
        {});

} // namespace anneal::engine
