#pragma once

#include "core/config/run_config.h"

namespace anneal::config {

/// What a verb needs, and settings that exclude each other. Fails with InvalidArgument (context
/// key) naming both.
[[nodiscard]] Result<void> checkCombinations(const RunConfig& config, Verb verb);

/// The part of it about data.
[[nodiscard]] Result<void> checkData(const RunConfig& config, Verb verb);

/// The part of it about measuring on held-out rows and the best checkpoint.
[[nodiscard]] Result<void> checkEvaluation(const RunConfig& config, Verb verb);

/// The part of it about the optimizers that have a key of their own.
[[nodiscard]] Result<void> checkOptimizer(const RunConfig& config, Verb verb);

/// The part of it about stage semi, whose rounds are trainings with stage sft.
[[nodiscard]] Result<void> checkSemi(const RunConfig& config, Verb verb);

/// One line for each given key that a training with the other settings makes no use of, with the
/// reason; keys that never have an effect are not among them.
[[nodiscard]] std::vector<Notice> inertSettings(const RunConfig& config);

/// The reasons that those lines can give.
[[nodiscard]] std::vector<std::string_view> inertReasons();

} // namespace anneal::config
