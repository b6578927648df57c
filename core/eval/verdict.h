#pragma once

#include "core/report/probe_report.h"

namespace anneal::eval {

/// Fills scores, verdict and remedy from the report's answers and facts; to be called again after
/// a mark was overruled.
/// Weak: fewer than 7 in 10 training questions right, or the loss fell by less than half. Forgot:
/// more than 3 in 20 general answers that were right before are wrong now. What is proposed first:
/// a learning rate below the goal's own is raised; under 50 updates, or while the loss still falls,
/// more epochs; a loss that stays above 1, twice the learning rate (at most 2e-3). Training
/// questions right but new wordings, or half of the held-out rows, wrong: more rows. Forgot: the
/// earlier checkpoint, else half the learning rate.
/// With goal qa, held-out rows decide: fewer than half of them right, and not at least a quarter
/// more of them right than before, is weak too.
void decide(report::ProbeReport& report);

/// Whether a training that is to end as soon as it has learned may end: at least 9 in 10 training
/// questions and 4 in 5 new wordings are right, and no more than 3 in 20 general answers were lost.
/// `report` may lack facts.
[[nodiscard]] bool holds(const report::ProbeReport& report);

} // namespace anneal::eval
