#pragma once

#include "core/engine/answering.h"
#include "core/eval/probe.h"
#include "core/studio/engine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anneal::engine {

/// What a training is asked before its first update and at every checkpoint: the sample questions,
/// and with stop_when_learned the questions of the did-it-work check. A question that fails is told
/// to the listener and never stops the run. References must outlive it; one thread.
class RunQuestions final {
public:
    /// At most kMostSamples of `samples` are asked.
    RunQuestions(const config::RunConfig& config, const std::vector<std::string>& samples,
                 studio::TrainListener& listener, jobs::JobContext& context);

    /// Nothing would be asked.
    [[nodiscard]] bool isEmpty() const { return m_samples.empty() && !m_untilLearned; }

    /// `model` in inference state. Whether it has learned (eval::holds), so that the training may
    /// end; never before the first update. Where a run goes on from a checkpoint, what it then
    /// knows of general things counts as what it knew before.
    [[nodiscard]] bool ask(model::CausalLm& model, std::int64_t step);

private:
    [[nodiscard]] Result<void> prepare();
    void askSamples(model::CausalLm& model, std::int64_t step);
    [[nodiscard]] Result<bool> hasLearned(model::CausalLm& model, std::int64_t step);

    static constexpr std::size_t kMostSamples = 6;

    const config::RunConfig& m_config;
    std::vector<std::string> m_samples;
    bool m_untilLearned;
    studio::TrainListener& m_listener;
    jobs::JobContext& m_context;
    std::optional<AnswerContext> m_speech;
    eval::ProbeSet m_probe;
    std::vector<std::string> m_before;
};

} // namespace anneal::engine
