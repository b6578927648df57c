#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/data/dataset.h"
#include "core/distributed/process_group.h"
#include "core/jobs/job.h"
#include "core/model/causal_lm.h"
#include "core/report/train_events.h"

#include <functional>

namespace anneal::train {

class ValueHead;

/// Called before the first update (step 0), between updates at each saved checkpoint, and at the
/// end, with the model in inference state; may ask it questions, or with stage rm, where `head` is
/// not null, have it score answers. True ends the run as if its last update were made.
using AnswerHook =
    std::function<bool(model::CausalLm& model, const ValueHead* head, std::int64_t step)>;

/// Everything one training run does, from a checked config to a finished run folder
/// (LLaMA-Factory's layout): loads model, data, adapter (or resumes the newest complete
/// checkpoint), trains, logs, saves. Runs on the caller's thread; a stop request ends after the
/// running update with a resumable checkpoint. Fails with Diverged on NaN/Inf (the last good
/// checkpoint is kept), OutOfMemory, Io, ...
///
/// With a `group` of several processes each of them calls this with the same settings; they make
/// the updates together, and the one of rank 0 alone writes the run folder and tells the listener.
/// A stop of one stops all. When one is lost, the others fail with Io, after rank 0 has saved what
/// the last update made.
[[nodiscard]] Result<report::TrainSummary>
train(const config::RunConfig& config, report::TrainListener& listener, jobs::JobContext& context,
      const AnswerHook& answers = {}, distributed::ProcessGroup* group = nullptr);

} // namespace anneal::train
