#pragma once

#include "core/engine/answering.h"
#include "core/eval/probe.h"
#include "core/report/probe_report.h"

/// The did-it-work check: base and tuned model answer the same questions.
namespace anneal::engine {

/// Answers to all questions of the set, in their order. `progress` (may be empty) hears how many
/// are answered. Fails as answerGreedily() does.
[[nodiscard]] Result<std::vector<std::string>>
askAll(model::CausalLm& model, const AnswerContext& speech, const eval::ProbeSet& set,
       const std::function<void(std::size_t done)>& progress, jobs::JobContext& context);

/// The marked answers of both; sizes as set.questions. Scores and verdict are not filled.
[[nodiscard]] report::ProbeReport markedAnswers(const eval::ProbeSet& set,
                                                const std::vector<std::string>& before,
                                                const std::vector<std::string>& after);

} // namespace anneal::engine
