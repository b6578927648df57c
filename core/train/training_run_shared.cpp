// What a run does because other processes make the same updates.

#include "core/train/training_run.h"

#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "core/train/continued_run.h"

#include <algorithm>

namespace anneal::train {
namespace {

constexpr std::string_view kState = "state ";

std::vector<at::Tensor> valuesOf(const std::vector<adapter::TrainedParameter>& parameters)
{
    std::vector<at::Tensor> values;
    for (const auto& parameter : parameters)
        values.push_back(parameter.values);
    return values;
}

} // namespace

Result<void> TrainingRun::restore()
{
    ANNEAL_CHECK(restoreOwn());
    return m_group.isAlone() ? Result<void>{} : shareStart();
}

// Weights and state of rank 0, so that the other machines need not see its run folder.
Result<void> TrainingRun::shareStart()
{
    distributed::Numbers start = {
        {"continues", m_folder.continueFrom() ? 1.0 : 0.0},
        {"ends", m_evaluation.endsRun() ? 1.0 : 0.0},
        {"step", static_cast<double>(m_progress.step)},
        {"tokens", static_cast<double>(m_progress.tokens)},
        {"optimizer steps", static_cast<double>(m_optimizer->stepsDone())}};
    for (const auto& [name, value] : m_progress.updater)
        start[std::string(kState) + name] = value;
    ANNEAL_TRY(start, distributed::fromFirst(m_group, start));
    ANNEAL_CHECK(m_group.broadcast(valuesOf(m_inputs.trainable->parameters())));
    if (start["continues"] == 0)
        return {};
    // Which moments there are may depend on it.
    if (!m_group.leads())
        m_optimizer->setStepsDone(static_cast<std::int64_t>(start["optimizer steps"]));
    std::vector<at::Tensor> moments;
    for (const auto& part : m_optimizer->state())
        moments.push_back(part.values);
    ANNEAL_CHECK(m_group.broadcast(moments));
    if (m_group.leads())
        return {};
    m_progress.step = m_firstStep = m_savedStep = static_cast<std::int64_t>(start["step"]);
    m_progress.tokens = m_firstTokens = static_cast<std::int64_t>(start["tokens"]);
    if (m_options.ignoreDataSkip)
        m_plan.repeated = m_firstStep % m_plan.updates;
    m_evaluation.setEndsRun(start["ends"] != 0);
    for (const auto& [name, value] : start) {
        if (name.starts_with(kState))
            m_progress.updater[name.substr(kState.size())] = value;
    }
    m_updater->setState(m_progress.updater);
    if (m_plateau)
        m_plateau->setState(m_progress.updater);
    return {};
}

// How the run that is continued ended, if it did. Of a finished run the newest checkpoint may be
// an early one (the best alone is kept), so the card counts; with a named checkpoint, that counts.
Result<void> TrainingRun::readEnd()
{
    auto made = m_firstStep;
    std::optional<config::CardEnd> end;
    if (m_folder.continuesOwn())
        end = config::readCardEnd(m_folder.path() / std::filesystem::path(runs::kRunCardFile));
    if (end && (m_options.resumeFromCheckpoint.empty() || end->updates == m_firstStep)) {
        made = std::max(made, end->updates);
        // A checkpoint that is older than the one that the run left: that was taken away, and who
        // did so wants the run to go on from here.
        const bool isCut = m_firstStep > 0 && m_firstStep < end->lastCheckpoint;
        if (!isCut && isFinished(m_folder.path(), *end, m_plan.totalUpdates, m_config))
            m_end = end;
    }
    if (made <= m_plan.totalUpdates)
        return {};
    return fail(ErrorCode::InvalidArgument,
                "The run in " + toUtf8(m_folder.path()) + " has made " + std::to_string(made) +
                    " updates already, more than the " + std::to_string(m_plan.totalUpdates) +
                    " that num_train_epochs or max_steps ask for; raise them, or choose another "
                    "output_dir.",
                {{"key", "num_train_epochs"},
                 {"file", toUtf8(m_folder.path())},
                 {"kind", "run_is_longer"},
                 {"made", std::to_string(made)},
                 {"planned", std::to_string(m_plan.totalUpdates)}});
}

// Whether there is nothing to do, as rank 0 sees it.
Result<bool> TrainingRun::wasFinished()
{
    if (m_end) {
        const auto made = std::to_string(m_end->updates);
        const bool all = m_end->updates == m_plan.totalUpdates;
        m_listener.warned(notice(all ? "run.finished" : "run.ended",
                                 {{"folder", toUtf8(m_folder.path())},
                                  {"updates", made},
                                  {"planned", std::to_string(m_plan.totalUpdates)},
                                  {"reason", m_end->reason}}));
        m_progress.step = m_end->updates;
        m_progress.lossSum = m_end->trainLoss * static_cast<double>(m_end->updates);
        if (auto state = runs::readTrainerState(m_folder.path() / "trainer_state.json"))
            m_progress.state = std::move(*state);
    }
    return m_group.any(m_end.has_value());
}

Result<void> TrainingRun::evaluate()
{
    m_inputs.trainable->setTraining(false);
    Result<void> measured;
    try {
        measured = m_evaluation.measure(m_progress, m_log.get(), sessionSeconds());
    } catch (const LostProcess& lost) {
        measured = tl::make_unexpected(lost.error);
    }
    m_inputs.trainable->setTraining(true);
    m_optimizer->chooseParameters();
    ANNEAL_CHECK(measured);
    if (m_plateau)
        m_plateau->measured(m_evaluation.lastMetric());
    ANNEAL_TRY(const bool ends, m_group.any(m_group.leads() && m_evaluation.endsRun()));
    m_evaluation.setEndsRun(ends);
    return {};
}

// An update that another process did not finish has no part in the weights: what the one before it
// left is saved, and the error says so.
Error TrainingRun::withCheckpoint(Error error)
{
    if (!distributed::isLostProcess(error))
        return error;
    if (!m_group.leads()) {
        error.message +=
            " The run goes on from the newest checkpoint in its folder, on the machine "
            "of process 0, when all are started again.";
        return error;
    }
    m_optimizer->clearGradients();
    if (m_progress.step == 0) {
        error.message += " No update was finished before.";
        return error;
    }
    m_budget.reset();
    if (m_savedStep != m_progress.step) {
        if (const auto saved = save(); !saved) {
            error.message += " The checkpoint could not be written: " + saved.error().message;
            return error;
        }
    }
    error.message += " The run goes on after update " + std::to_string(m_savedStep) +
                     " when it is started again.";
    return error;
}

} // namespace anneal::train
