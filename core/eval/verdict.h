#pragma once

#include "core/base/error.h"
#include "core/report/probe_report.h"

#include <functional>
#include <string>
#include <vector>

namespace anneal::eval {

/// Fills scores, verdict and remedy from the report's answers and facts; to be called again after
/// a mark was overruled.
/// Weak: fewer than 7 in 10 training questions right, or the loss fell by less than half. Forgot:
/// more than 3 in 20 general answers that were right before are wrong now. What is proposed first:
/// a learning rate below the goal's own is raised; under 50 updates, or while the loss still falls,
/// more epochs; a loss that stays above 1, twice the learning rate (at most 2e-3). Training
/// questions right but new wordings, or half of the held-out rows, wrong: more rows. Forgot: of the
/// checkpoints in facts that hold the one that answers most, else half the learning rate.
/// With goal qa, held-out rows decide: fewer than half of them right, and not at least a quarter
/// more of them right than before, is weak too.
void decide(report::ProbeReport& report);

/// Whether a training that is to end as soon as it has learned may end: at least 9 in 10 training
/// questions and 4 in 5 new wordings are right, and no more than 3 in 20 general answers were lost.
/// `report` may lack facts.
[[nodiscard]] bool holds(const report::ProbeReport& report);

/// What the answers of an earlier checkpoint say. `asked` holds some of the questions of the check,
/// of general ones only those that the base knew; `generalAsked` is how many the whole check has.
/// It holds when it is not weak by its answers (7 in 10 training questions; with goal qa the
/// held-out rows as in decide()) and no more than 3 in 20 general answers were lost.
[[nodiscard]] report::ProbedCheckpoint scoreCheckpoint(const std::string& name,
                                                       report::ProbeReport asked,
                                                       const std::string& goal, int generalAsked);

using CheckpointAsker =
    std::function<Result<report::ProbedCheckpoint>(const std::string& checkpoint)>;

/// Asks one checkpoint after the other until one holds and answers nine in ten, or the next would
/// not be done within `secondsLeft`. `secondsEach` is what the first is expected to take; after it
/// counts what the last one took by `secondsNow`. One that can't be read is left out. Fails with
/// Cancelled only.
[[nodiscard]] Result<std::vector<report::ProbedCheckpoint>>
searchCheckpoints(const std::vector<std::string>& newestFirst, double secondsLeft,
                  double secondsEach, const CheckpointAsker& ask,
                  const std::function<double()>& secondsNow);

} // namespace anneal::eval
