#pragma once

#include "core/engine/answering.h"
#include "core/engine/asked_pairs.h"
#include "core/eval/probe.h"
#include "core/studio/engine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anneal::engine {

/// What a training is asked before its first update and at every checkpoint: the sample questions,
/// and with stop_when_learned the questions of the did-it-work check. With stage pt the model goes
/// on from them as texts; with stage rm, which trains scores and no answers, the two answers of the
/// row that asks a question are scored. A question that fails is told to the listener and never
/// stops the run. References must outlive it; one thread.
class RunQuestions final {
public:
    /// At most studio::kMostSampleQuestions of `samples` are asked.
    RunQuestions(const config::RunConfig& config, const std::vector<std::string>& samples,
                 studio::TrainListener& listener, jobs::JobContext& context);

    /// Nothing would be asked.
    [[nodiscard]] bool isEmpty() const { return m_samples.empty() && !m_untilLearned; }

    /// `model` in inference state, `head` that of stage rm (else null), `round` of stage semi (else
    /// 0). Whether it has learned (eval::holds), so that the training may end; never before the
    /// first update. Where a run goes on from a checkpoint, what it then knows of general things
    /// counts as what it knew before.
    [[nodiscard]] bool ask(model::CausalLm& model, const train::ValueHead* head, std::int64_t step,
                           std::int64_t round = 0);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> findPairs();
    [[nodiscard]] Result<void> askSamples(model::CausalLm& model, std::int64_t step,
                                          std::int64_t round);
    [[nodiscard]] Result<void> scorePairs(model::CausalLm& model, const train::ValueHead& head,
                                          std::int64_t step);
    void tell(const Result<void>& result);
    [[nodiscard]] Result<bool> hasLearned(model::CausalLm& model, std::int64_t step);

    const config::RunConfig& m_config;
    std::vector<std::string> m_samples;
    bool m_untilLearned;
    studio::TrainListener& m_listener;
    jobs::JobContext& m_context;
    std::optional<AnswerContext> m_speech;
    std::optional<AskedPairs> m_pairs;
    eval::ProbeSet m_probe;
    std::vector<std::string> m_before;
};

} // namespace anneal::engine
