#pragma once

#include "core/config/run_card_file.h"
#include "core/optim/optimizer.h"
#include "core/optim/plateau.h"
#include "core/optim/schedule.h"
#include "core/report/train_events.h"
#include "core/tensor/memory_budget.h"
#include "core/train/batch_source.h"
#include "core/train/run_card.h"
#include "core/train/run_evaluation.h"
#include "core/train/run_folder.h"
#include "core/train/run_inputs.h"
#include "core/train/run_log.h"
#include "core/train/trainer.h"
#include "core/train/update_runner.h"

#include <chrono>
#include <deque>
#include <map>

namespace anneal::train {

/// The loop of one run: updates, and what belongs between them (log, evaluation, checkpoints,
/// answers, stop).
class TrainingRun final {
public:
    TrainingRun(const config::RunConfig& config, RunFolder& folder, RunInputs& inputs,
                TrainPlan plan, optim::Schedule schedule,
                std::unique_ptr<optim::Optimizer> optimizer, std::unique_ptr<Updater> updater,
                report::TrainListener& listener, jobs::JobContext& context,
                const AnswerHook& answers, distributed::ProcessGroup& group);

    /// Takes over the state of the checkpoint that the folder continues from, if any. Of several
    /// processes, rank 0 does, and the others get weights and state from it.
    [[nodiscard]] Result<void> restore();

    /// Until the last update or a stop. Fails with Diverged, OutOfMemory and, when another process
    /// is lost, Io (the updates before it are in a checkpoint then).
    [[nodiscard]] Result<report::TrainSummary> run();

private:
    [[nodiscard]] Result<void> restoreOwn();
    [[nodiscard]] Result<void> shareStart();
    [[nodiscard]] Result<void> readEnd();
    [[nodiscard]] Result<bool> wasFinished();
    [[nodiscard]] Result<bool> makeUpdates();
    [[nodiscard]] Error withCheckpoint(Error error);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> makeUpdate();
    [[nodiscard]] Result<UpdateResult> passes(const UpdatePlace& place, std::uint64_t seed);
    [[nodiscard]] Result<void> takeLessMemory();
    void takeOverPasses();
    [[nodiscard]] Result<void> step(double rate);
    [[nodiscard]] Result<void> evaluateWithinMemory();
    [[nodiscard]] Error outOfMemory(const std::string& reason);
    [[nodiscard]] Error halfUpdated(const std::string& sentence,
                                    std::map<std::string, std::string> context) const;
    [[nodiscard]] Result<void> checkHealth(double loss, double gradNorm);
    [[nodiscard]] Result<void> afterUpdate(bool stopping);
    [[nodiscard]] Result<void> evaluate();
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<std::int64_t> loadBest();
    [[nodiscard]] Result<void> saveParts();
    [[nodiscard]] Result<report::TrainSummary> finish(bool stopped);
    [[nodiscard]] report::TrainSummary summary(bool stopped);
    void tellStep(double loss, double gradNorm, double learningRate);
    void ask(std::int64_t step);
    [[nodiscard]] double sessionSeconds() const;

    using Clock = std::chrono::steady_clock;

    const config::RunConfig& m_config;
    config::TrainOptions m_options;
    RunFolder& m_folder;
    RunInputs& m_inputs;
    TrainPlan m_plan;
    optim::Schedule m_schedule;
    std::optional<optim::Plateau> m_plateau; ///< instead, where measurements decide
    report::TrainListener& m_listener;
    jobs::JobContext& m_context;
    const AnswerHook& m_answers;
    distributed::ProcessGroup& m_group;
    BatchSource m_batches;
    std::unique_ptr<optim::Optimizer> m_optimizer;
    std::unique_ptr<Updater> m_updater;
    RunEvaluation m_evaluation;
    RunIdentity m_identity;
    ExtraFiles m_extraFiles;
    RunCardStart m_card;
    Progress m_progress;
    std::unique_ptr<RunLog> m_log;                ///< null in a process that does not write
    std::optional<tensor::MemoryBudget> m_budget; ///< while updates are made

    Clock::time_point m_start, m_trainingStart;
    double m_trainingSeconds = 0; ///< of updates alone, this session
    std::int64_t m_firstStep = 0, m_firstTokens = 0;
    double m_firstLoss = 0, m_lastLoss = 0, m_lastGradNorm = 0, m_lastRate = 0;
    int m_runawayUpdates = 0;
    std::optional<config::CardEnd> m_end; ///< of the folder's run, when it is finished
    std::int64_t m_savedStep = -1, m_askedStep = -1;
    bool m_hasLearned = false; ///< said so when it was asked
    struct Pace {
        double seconds;
        std::int64_t tokens;
    };
    std::deque<Pace> m_recent; ///< of the last updates
};

} // namespace anneal::train
