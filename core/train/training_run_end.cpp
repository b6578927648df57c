// What a run writes: its checkpoints, and the files at its end.

#include "core/adapter/lora.h"
#include "core/base/atomic_file.h"
#include "core/base/machine.h"
#include "core/base/utf8.h"
#include "core/config/pissa_options.h"
#include "core/train/run_card.h"
#include "core/train/training_run.h"

#include <algorithm>

namespace anneal::train {

Result<void> TrainingRun::save()
{
    if (!m_group.leads()) {
        m_savedStep = m_progress.step;
        return {};
    }
    m_listener.phaseChanged(report::TrainPhase::Saving);
    m_log->refreshState(m_progress,
                        m_progress.step == m_plan.totalUpdates || m_evaluation.endsRun());
    noteCheckpoint(m_progress.state, m_folder.path());
    auto progress = m_progress;
    progress.secondsElapsed += sessionSeconds();
    progress.updater = m_updater->state();
    if (m_plateau)
        progress.updater.merge(m_plateau->state());
    const auto baseModel = m_config.model().modelNameOrPath;
    ANNEAL_TRY(const auto folder,
               saveCheckpoint(m_folder.path(),
                              {*m_inputs.trainable, *m_optimizer, progress, m_identity, baseModel,
                               m_extraFiles, m_inputs.computeType, m_options.saveOnlyModel}));
    m_savedStep = m_progress.step;
    m_listener.saved({m_progress.step, folder});
    if (m_options.saveTotalLimit)
        pruneCheckpoints(m_folder.path(), *m_options.saveTotalLimit, folder,
                         bestCheckpoint(m_progress.state, m_folder.path()));
    ask(m_progress.step);
    m_listener.phaseChanged(report::TrainPhase::Training);
    return {};
}

// The step whose weights the model holds afterwards.
Result<std::int64_t> TrainingRun::loadBest()
{
    const auto best = bestCheckpoint(m_progress.state, m_folder.path());
    if (!m_config.evaluation().loadBest || !best)
        return m_progress.step;
    ANNEAL_CHECK(m_inputs.trainable->restore(*best));
    return m_progress.state.bestGlobalStep.value_or(m_progress.step);
}

// pissa_convert: what the reference writes beside the adapter.
Result<void> TrainingRun::saveParts()
{
    using Part = adapter::LoraAdapter::Part;
    const auto* adapter = dynamic_cast<const adapter::LoraAdapter*>(m_inputs.trainable.get());
    if (!adapter || !config::pissaOptions(m_config).convert)
        return {};
    const auto base = m_config.model().modelNameOrPath;
    for (const auto& [name, part] :
         {std::pair{"pissa_init", Part::Start}, std::pair{"pissa_backup", Part::Trained},
          std::pair{"pissa_converted", Part::Stored}}) {
        ANNEAL_TRY(auto folder, AtomicFolder::create(m_folder.path() / name));
        ANNEAL_CHECK(adapter->savePart(folder.path(), base, part));
        ANNEAL_CHECK(folder.commit());
    }
    return {};
}

Result<report::TrainSummary> TrainingRun::finish(bool stopped)
{
    m_group.part();
    m_updater->shareWith(nullptr); // what is left is done by one
    if (!m_group.leads())
        return summary(stopped);
    const double seconds = sessionSeconds();
    const auto asked = m_plan.totalUpdates;
    const auto reason = stopped                    ? config::kEndStopped
                        : m_progress.step == asked ? config::kEndLastUpdate
                        : m_hasLearned             ? config::kEndLearned
                                                   : config::kEndEarly;
    if (m_hasLearned) { // no update is missing
        m_plan.totalUpdates = m_progress.step;
        m_log->endAt(m_progress.step);
    }
    // The part of an epoch before an early end.
    if (m_options.loggingStrategy == "epoch" && !stopped && m_progress.updatesSinceLog > 0)
        ANNEAL_CHECK(m_log->logTraining(m_progress, m_lastGradNorm, m_lastRate, seconds));
    m_listener.phaseChanged(report::TrainPhase::Saving);
    ANNEAL_TRY(const auto keptStep, loadBest());
    const auto& folder = m_folder.path();
    ANNEAL_CHECK(m_inputs.trainable->save(folder, m_config.model().modelNameOrPath));
    ANNEAL_CHECK(saveParts());
    for (const auto& [name, text] : m_extraFiles)
        ANNEAL_CHECK(writeFileAtomically(folder / pathFromUtf8(name), text));
    std::optional<std::int64_t> tokens;
    if (m_options.countEffectiveTokens) {
        tokens = 0;
        for (const auto& sample : m_inputs.train)
            *tokens += std::ssize(sample.inputIds) + std::ssize(sample.otherIds);
    }
    ANNEAL_CHECK(m_log->finish(m_progress, seconds, tokens));
    m_inputs.trainable->setTraining(false);
    ANNEAL_CHECK(m_evaluation.writeResults(m_progress, keptStep, *m_log));
    ask(m_progress.step);
    const auto best = bestCheckpoint(m_progress.state, folder);
    const bool keepsBestAlone = best && m_options.saveTotalLimit == 1 && !stopped;
    std::int64_t last = 0;
    for (const auto& [step, checkpoint] : listCheckpoints(folder))
        if (canContinue(checkpoint) && (!keepsBestAlone || checkpoint == *best))
            last = std::max(last, step);
    // The last file: with it the run is finished.
    ANNEAL_CHECK(writeCard(folder, m_config, m_inputs, m_card, m_progress,
                           {std::string(reason), asked, last}));
    // transformers keeps of a finished run with this limit the best checkpoint alone. After the
    // card: killed before it, the run goes on from its newest checkpoint.
    if (keepsBestAlone)
        removeOtherCheckpoints(folder, *best);
    return summary(stopped);
}

report::TrainSummary TrainingRun::summary(bool stopped)
{
    report::TrainSummary summary;
    summary.runFolder = m_folder.path();
    summary.steps = m_progress.step;
    summary.totalSteps = m_plan.totalUpdates;
    summary.stopped = stopped;
    summary.firstLoss = m_firstLoss;
    summary.lastLoss = m_lastLoss;
    summary.trainLoss =
        m_progress.lossSum / static_cast<double>(std::max<std::int64_t>(m_progress.step, 1));
    summary.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
    if (m_trainingSeconds > 0)
        summary.tokensPerSecond =
            static_cast<double>(m_progress.tokens - m_firstTokens) / m_trainingSeconds;
    summary.peakMemoryBytes = peakResidentBytes();
    summary.computeType = config::toString(m_inputs.computeType);
    const auto& log = m_progress.state.logHistory;
    const auto measured = std::find_if(log.rbegin(), log.rend(), isEvaluation);
    if (measured != log.rend())
        for (const auto& [name, value] : runs::numbersOf(*measured))
            summary.results[name] = value;
    m_listener.phaseChanged(report::TrainPhase::Done);
    return summary;
}

} // namespace anneal::train
