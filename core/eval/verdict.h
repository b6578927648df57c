#pragma once

#include "core/report/probe_report.h"

#include <cstdint>
#include <vector>

namespace anneal::eval {

/// What the training was, for choosing what to change.
struct TrainingFacts {
    double learningRate = 0;
    double goalLearningRate = 0; ///< what the goal's preset gives, 0 = no preset
    double epochs = 0;
    std::int64_t updates = 0;
    std::vector<double> losses; ///< in order; empty = not known
    bool hasEarlierCheckpoint = false;
};

/// Fills scores, verdict and remedy from the report's answers.
/// Weak: fewer than 7 in 10 training questions right, or the loss fell by less than half. Forgot:
/// more than 3 in 20 general answers that were right before are wrong now. What is proposed first:
/// a learning rate below the goal's own is raised; under 50 updates, or while the loss still falls,
/// more epochs; a loss that stays above 1, twice the learning rate (at most 2e-3). Training
/// questions right but new wordings wrong: more rows. Forgot: the earlier checkpoint, else half the
/// learning rate.
void decide(report::ProbeReport& report, const TrainingFacts& facts);

} // namespace anneal::eval
