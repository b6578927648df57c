#pragma once

#include "core/config/run_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::config {

/// Of stage semi: rounds of training on the labelled rows, answering unlabelled questions, and
/// keeping the answers that look right.
struct SemiOptions {
    std::vector<std::string> unlabelled; ///< data sets whose questions are answered
    std::int64_t rounds = 2;             ///< trainings, the first on the labelled rows alone
    double threshold = 0.7;      ///< least mean probability of an answer's tokens (geometric)
    std::int64_t samples = 1;    ///< answers drawn a question; above 1 they have to agree instead
    double agreement = 0.6;      ///< least share of samples that agree
    std::int64_t newTokens = 256; ///< of an answer at most
};
[[nodiscard]] SemiOptions semiOptions(const RunConfig& config);

/// Rows that were answered by a model and not by a person: they are learned with a weight.
struct PseudoOptions {
    std::vector<std::string> datasets;
    double weight = 0.5;
};
[[nodiscard]] PseudoOptions pseudoOptions(const RunConfig& config);

} // namespace anneal::config
